// SPDX-License-Identifier: Apache-2.0
extension WarningData {
  /// Words of Chinese that a translation keeps, one word per line; see `WarningData.kept`.
  static let chineseKept = """
    written 书面 ~书 ~文 ~函 ~信 ~写 ~笔 ~字 ~电 ~署
    list-threat-of 威胁 ~威 ~危 ~险 ~吓 ~胁 ~恐 ~扬言
    seal 盖章 签章 加盖公章 ~章 ~印 ~戳
    free-of-charge 免费 无偿 ~免 ~无偿 ~赠 ~白 ~零
    joint-several 连带 ~连 ~共同
    irrevocable 不可撤销 不可撤回 ~不可 ~不得 ~撤
    list-immediate 立即 立刻 即刻 ~即 ~立 ~马上 ~赶 ~当场 ~紧 ~速 ~迅 ~快 ~急 ~就 ~当 ~便 ~及时 ~一 ~刚 ~直
    whole-of 全部或部分 全部或者部分 部分或者全部 部分或全部 ~全 ~整 ~都 ~所有 ~完
    part-of 全部或部分 全部或者部分 部分或者全部 部分或全部 ~部分 ~一些 ~某 ~份 ~局部
    otherwise-agreed 另有约定 另有规定 另行约定 ~另 ~除 ~其他 ~否则 ~外
    exclusive 独家 排他性 专属管辖 ~独 ~专 ~仅 ~只 ~唯 ~排
    unanimous 全票 一致通过 ~一致 ~全 ~协商 ~赞成 ~票 ~都 ~均
    list-unilateral 单方面 单边 ~单 ~片面 ~一方
    list-temporary 临时 暂时 ~临 ~暂 ~短 ~代 ~一时 ~试
    list-permanent 永久 ~永 ~常 ~长 ~固定 ~久 ~终身 ~恒
    list-criminal 刑事 ~刑 ~犯 ~罪 ~案
    list-military 军事 ~军 ~武 ~战 ~兵 ~防
    list-nuclear 核武器 核电 核能 核试验 核设施 无核化 核裁军 核不扩散 核问题 ~核 ~原子
    list-average 平均 ~均 ~中 ~通常 ~一般
    retrospective 回顾性 ~回顾 ~追溯
    prospective 前瞻性 ~前瞻 ~展望 ~未来 ~前
    list-preliminary 初步 ~初 ~前 ~预 ~早 ~基本
    list-independent 独立 ~独 ~自主 ~自立 ~单 ~各自 ~自行
    confidential 保密 机密 ~密 ~私 ~隐 ~不公开
    list-voluntary 自愿 ~自 ~志愿 ~义务 ~主动 ~愿
    list-intentional 故意 蓄意 ~故意 ~蓄意 ~有意 ~存心 ~特意 ~刻意 ~恶意 ~谋
    gross-negligence 重大过失 ~重大 ~严重
    list-peaceful 和平 ~和 ~平 ~非暴力
    list-sovereign 主权 ~主权 ~独立
    territorial-integrity 领土完整 ~领土 ~完整
    mutual-benefit 互利 ~互 ~共赢 ~双赢 ~利
    list-terrorism 恐怖主义 反恐 恐怖分子 ~恐
    list-separatism 分裂主义 分离主义 ~分裂 ~分离
    list-extremism 极端主义 ~极端 ~激进
    narcotics 毒品 贩毒 禁毒 ~毒 ~药
    laundering 洗钱 ~洗
    list-corruption 腐败 反腐 贪污 ~腐 ~贪 ~贿 ~廉
    list-human-rights 人权 ~权
    list-climate 气候 ~气候 ~天气 ~气温 ~暖 ~氛围
    list-cultural 文化 ~文 ~艺 ~教
    list-educational 教育 ~教 ~学 ~育 ~受训
    list-technology 技术 科技 ~技 ~科 ~工艺
    list-agricultural 农业 ~农
    list-energy 能源 ~能 ~电 ~油 ~气
    list-transport 交通运输 运输 ~交通 ~运 ~物流 ~通 ~车 ~航 ~输
    list-tourism 旅游 ~游 ~旅
    list-customs 海关 ~关
    list-environmental 环保 环境保护 生态环境 ~环 ~生态 ~绿
    list-public-health 卫生 ~卫 ~健康 ~医 ~洁
    list-youth 青年 青少年 ~青 ~年轻 ~少 ~学生 ~孩
    list-children 儿童 ~孩 ~童 ~幼 ~子 ~儿 ~小 ~娃 ~未成年 ~学生 ~婴 ~宝 ~后代
    list-disabled 残疾 残障 ~残
    list-elderly 老年人 老人 ~老 ~长 ~高龄
    small-medium 中小企业 中小微 ~小
    with-exception 除外 ~除 ~外 ~例外 ~不含 ~不包括 ~不适用 ~只 ~仅 ~唯
    seasonal 季节调整 经季节性 ~季
    net-amount 净利润 净出口 净流入 净流出 净增 净资产 ~净 ~纯 ~纯利
    month-on-month 环比 ~上月 ~上季 ~上一 ~上周
    per-capita 人均 ~人均 ~每人 ~均 ~人头
    duty-free 免税 零关税 ~免 ~零
    list-armed 武装 ~武 ~军 ~枪 ~械 ~兵
    list-economic 经济 ~经 ~济 ~商 ~省 ~贸
    list-political 政治 ~政 ~党 ~治
    list-social 社会 ~社 ~公 ~民 ~会
    list-financial 金融 财政 ~融 ~财 ~资 ~银 ~经费 ~钱 ~款 ~费 ~贷
    list-trade 贸易 经贸 ~贸 ~商 ~交易 ~易 ~买卖 ~店 ~购 ~餐 ~进出口 ~经商
    list-investment 投资 ~投 ~资
    list-female 女 妇 ~女 ~妇 ~她 ~妻 ~母 ~娘 ~姐 ~妹 ~婆 ~妈 ~太太 ~夫人 ~姑 ~奶 ~嫂 ~姨 ~公主 ~后 ~媛 ~孕
    orally 口头 ~口 ~说 ~言 ~语 ~电话
    anonymous 匿名 不记名 ~匿 ~名 ~无记名
    list-annual 年度 ~年 ~岁
    advance 提前通知 提前书面 提前_#_天 提前_#_日 提前_#_个月 事先书面 事先同意 事先批准 事先许可 事先征得 预先通知 ~先 ~预 ~早 ~前
    final-award 终局的 终局裁决 为终局 是终局 ~终 ~最后 ~最 ~定 ~决
    immediate-notice 立即通知 立即停止 立即生效 立即释放 立即撤 立即无条件 ~即 ~立 ~马上 ~赶 ~当场 ~紧 ~速 ~迅 ~快 ~急 ~就 ~当 ~及时 ~直
    first-woman 首位女 第一位女 首名女 第一名女 首个女 第一个女 ~女 ~妇 ~母 ~妻 ~姐 ~妹
    double-blind 双盲 ~盲
    unilateral 单方面 ~单 ~片面
    random-choice 随机对照 随机分为 随机分成 随机分组 随机分配 随机抽取 随机抽样 ~随 ~任 ~抽
    wilful 故意犯罪 故意伤害 故意杀人 故意或重大过失 故意或者重大过失 ~故意 ~蓄意 ~有意 ~存心 ~恶意 ~谋
    list-science 科学 ~科 ~学
    list-innovation 创新 ~创 ~新
    list-digital 数字化 数字经济 ~数 ~电子
    list-infrastructure 基础设施 ~基 ~设施
    list-industry 工业 ~工 ~产 ~制造 ~业
    list-employment 就业 ~业 ~职 ~工
    list-poverty 贫困 扶贫 减贫 脱贫 ~贫 ~穷
    list-hunger 饥饿 粮食安全 ~饥 ~饿 ~粮 ~食
    list-disease 疾病 ~病 ~疫 ~患
    list-gender 性别 ~性别 ~男女 ~女 ~男
    list-race 种族 ~种 ~族
    list-religion 宗教 ~教 ~信仰
    list-language 语言 ~语 ~文
    list-nationality 国籍 ~国籍 ~国
    list-stand-election 被选举权 ~被选 ~当选 ~竞选 ~参选
    list-development 发展 ~发 ~展 ~开发
    list-trust 互信 信任 ~信 ~任
    list-equality 平等 ~平 ~等 ~同 ~公
    list-consultation 协商 磋商 ~商 ~谈 ~咨询 ~议
    list-dialogue 对话 ~话 ~谈
    list-respect 尊重 ~尊 ~重 ~敬
    list-friendship 友谊 友好 ~友 ~睦 ~谊
    list-stability 稳定 ~稳 ~定
    list-prosperity 繁荣 ~繁 ~荣 ~兴 ~富
    list-unity 团结 ~团 ~结 ~统 ~一
    list-cooperation 合作 ~合 ~协
    list-justice 正义 ~义 ~公 ~司法
    list-freedom 自由 ~自
    list-democracy 民主 ~民
    list-transparency 透明 ~透 ~公开
    list-openness 开放 ~开 ~放
    list-inclusive 包容 普惠 ~包 ~容 ~惠
    list-sustainable 可持续 ~持续 ~续 ~久
    list-comprehensive 全面 ~全 ~综 ~整
    list-goods 货物 商品 ~货 ~品 ~物 ~产
    list-services 服务 ~服 ~务 ~业
    list-capital 资本 ~资 ~钱
    list-labour 劳动力 劳务 ~劳 ~工 ~人
    list-fine 罚金 罚款 ~罚 ~被处
    list-confiscation 没收 ~没收 ~收缴 ~充公
    list-imprisonment 有期徒刑 监禁 ~刑 ~监 ~狱 ~禁 ~徒
    list-compensation 赔偿 ~赔 ~偿
    list-interest 利息 ~息
    list-signature 签字 签名 ~签 ~署
    list-headache 头痛 头疼 ~头
    list-nausea 恶心 ~恶 ~呕 ~吐
    list-vomiting 呕吐 ~吐
    list-fever 发热 发烧 ~热 ~烧
    list-cough 咳嗽 ~咳
    list-hypertension 高血压 ~血压
    list-diabetes 糖尿病 ~糖
    list-smoking 吸烟 抽烟 ~烟
    list-alcohol 饮酒 酗酒 ~酒
    list-obesity 肥胖 ~胖 ~超重
    list-stroke 中风 卒中
    list-cancer 癌症 癌 ~瘤 ~癌
    list-oil 石油 原油 ~油
    list-gas 天然气 ~气
    list-coal 煤炭 煤
    list-railway 铁路 ~铁 ~轨 ~火车
    list-road 公路 ~路 ~道
    list-port 港口 ~港 ~岸
    list-airport 机场 ~机场 ~航空
    list-water 供水 水资源 ~水
    list-electricity 供电 电力 ~电
    list-housing 住房 ~住 ~房 ~屋 ~楼
    list-loss 损失 ~损 ~失 ~减 ~亏
    list-experience 经验 ~经 ~验
    list-theory 理论 ~论
    list-practice 实践 ~实 ~践 ~操作
    list-politics-defence 国防 防务 ~防 ~军
    list-media 媒体 ~媒 ~新闻 ~传
    list-sport 体育 ~体 ~运动
    list-family 家庭 ~家 ~亲 ~眷
    former-post 前总统 前总理 前首相 前外长 前部长 前国务卿 前大使 前议长 ~前 ~原 ~曾 ~时任 ~已故 ~卸任 ~离任 ~退休
    acting-post 代理主席 代理总统 代理总理 代理部长 代理外长 代总统 代总理 代部长 临时总统 ~代 ~临时 ~看守 ~署 ~暂
    only-if 后方可 后方能 时方可 同意方可 批准方可 方可生效 后才能 仅限于 仅限 只可 仅可 才可以 ~只 ~仅 ~唯 ~才 ~方 ~不 ~未 ~非 ~无 ~除 ~前提 ~必 ~须 ~限 ~单 ~专 ~惟 ~没 ~先 ~后 ~独 ~需 ~要 ~均 ~都 ~全
    proposed-only 组建议 会建议 者建议 方建议 文建议 部建议 还建议 并建议 人建议 院建议 家建议 局建议 团建议 国建议 正在考虑 ~议 ~荐 ~考虑 ~应 ~拟 ~提 ~倡 ~呼吁 ~要 ~计划 ~打算 ~想 ~希 ~请 ~可 ~宜 ~劝 ~主张 ~讨论 ~研究 ~将 ~愿 ~欲 ~提名 ~准备 ~审议
    hoped-only 有望 可望 ~望 ~预计 ~预期 ~可能 ~或 ~希望 ~估计 ~将 ~会 ~可 ~力争 ~拟 ~预测 ~前景 ~应
    vast-majority 绝大多数 绝大部分 压倒性多数 ~多数 ~部分 ~大多 ~几乎 ~主要 ~普遍 ~多 ~半 ~占 ~绝大 ~压倒 ~大都 ~广大
    applies-only 仅适用 只适用 仅仅适用 ~只 ~仅 ~限 ~不 ~专 ~唯 ~非 ~单
    """
}
