// SPDX-License-Identifier: Apache-2.0
extension WarningData {
  /// Words of Chinese that exclude one another in all languages.
  static let chineseContrasts = """
    trade 出口 ~输出 ~进出口 | 进口 ~输入 ~进出口
    world-war 第一次世界大战 一战 | 第二次世界大战 二战
    assent 批准 核准 赞成 接受 同意 ~支持 ~通过 ~认可 ~赞同 ~采纳 | 否决 驳回 拒绝 反对 ~回绝 ~拒 ~推翻 ~抵制
    quantity 增加 增长 上升 上涨 增至 升至 升高 ~提高 ~提升 ~扩大 ~增 ~升 ~涨 ~多 ~加 ~高 ~扩 ~倍 ~番 | 减少 下降 下跌 降至 减至 下滑 跌至 ~降 ~减 ~跌 ~缩 ~少 ~低 ~回落
    strength 加强 增强 ~强 ~巩固 ~提高 ~加 | 削弱 减弱 弱化 ~弱 ~疲
    speed 加快 加速 ~快 ~速 | 放缓 减缓 减速 ~缓 ~慢
    permission 允许 准许 获准 ~许可 ~可 ~能 ~让 ~批准 | 禁止 禁令 严禁 ~禁 ~限制
    testimony 证实 确认 承认 ~证明 ~认可 ~认 | 否认 ~驳斥 ~反驳
    most 最高 最大 ~最高法 ~最高人民 ~最高检 ~最多 ~最长 ~最好 | 最低 最小 ~最少 ~最差
    majority 大多数 多数 大部分 绝大部分 =更多数 =许多数 =很多数 =多数据 =多数字 =多数量 | 少数 小部分 一小部分 少部分 ~小部分 =减少数 =至少数 =不少数 =缺少数 =较少数 =更少数 =少数据 =少数几
    balance 顺差 盈余 | 逆差 赤字
    result 盈利 利润 ~获利 ~收益 | 亏损 ~损失
    law 合法 ~依法 ~法律 | 非法 违法 ~不法
    way 直接 | 间接
    party-buyer 买方 买家 买受人 ~买 ~购 | 卖方 卖家 出卖人 ~卖 ~售
    party-credit 债权国 债权人 债权方 | 债务国 债务人 债务方 ~债务
    party-court 原告 | 被告
    party-letter 甲方 | 乙方 | 丙方 | 丁方
    party-work 委托方 委托人 发包人 发包方 定作人 业主 | 受托方 受托人 承包人 承包方 承包商 承揽人
    party-lease 出租人 出租方 房东 | 承租人 承租方 租户 租客 房客
    party-labour 用人单位 雇主 | 劳动者 雇员 受雇人 ~职工 ~员工 ~工人 ~职员
    party-licence 许可方 许可人 | 被许可方 被许可人
    party-loan 贷款人 贷款方 出借人 ~银行 | 借款人 借款方
    party-transfer 转让方 转让人 出让方 出让人 | 受让方 受让人
    party-insurance 保险人 承保人 ~保险公司 | 投保人 被保险人 ~受益人
    party-carriage 托运人 发货人 | 承运人 | 收货人
    party-agency 委托人 被代理人 ~委托 ~客户 | 代理人 ~代理 ~受托 ~经纪 ~代表 ~特工
    party-surety 担保人 保证人 ~担保 ~保证 | 债权人 债务人 被担保人 ~债务 ~债权 ~借款 ~贷款
    party-gift 赠与人 ~赠 | 受赠人 ~受赠
    party-care 监护人 | 被监护人 ~未成年 ~受监护
    party-appeal 上诉人 ~申请人 | 被上诉人 ~被申请人 ~被告
    party-supply 供应商 供货方 供货商 供方 ~卖 ~供 ~厂商 | 采购方 采购商 采购人 需方 购货方 ~买 ~购 ~客户
    party-claim 申请人 申诉人 ~原告 | 被申请人 被申诉人 ~被告
    state-mission 派遣国 派出国 | 接受国 驻在国 东道国
    state-request 请求国 请求方 请求缔约国 请求缔约方 | 被请求国 被请求方 被请求缔约国 被请求缔约方
    state-ship 船旗国 | 港口国 | 沿海国 沿岸国
    life 出生 生于 诞生 ~生 | 逝世 去世 病逝 辞世 卒于 ~死 ~亡 ~逝 ~卒 ~故
    force 生效 施行 ~实施 ~执行 | 失效 废止 终止生效 ~终止 ~期满 ~废除 ~届满 ~到期
    stance 反对 行使否决权 ~否 ~抵制 ~谴责 ~拒 ~反 ~异议 | 支持 赞成 ~赞同 ~拥护 ~同意 ~同
    summit 国家元首 元首 ~总统 ~主席 ~领导人 ~首脑 ~君主 | 政府首脑 ~总理 ~首相 ~首脑 | 外长 外交部长 ~外交 ~外事
    treatment 国民待遇 ~国民 | 最惠国待遇 最惠国 ~最惠
    year 去年 ~上年 | 今年 本年度 ~本年 ~当年 | 明年 ~次年 ~来年
    day 昨天 昨日 昨晚 | 今天 今日 ~今 | 明天 明日 ~明
    half-year 上半年 | 下半年
    term 长期 ~长 | 短期 ~短
    lasting 永久 ~永 ~长久 ~常 | 临时 暂时 ~暂
    development 发达国家 | 发展中国家 不发达国家 欠发达国家
    place 城市 城镇 ~城 ~市 | 农村 乡村 ~村 ~乡 ~农
    compass 北部 北方 北边 北郊 以北 向北 往北 ~北 =北京 =北约 =北大西洋 =湖北 =河北 =台北 =北大 | 南部 南方 南边 南郊 以南 向南 往南 ~南 =越南 =南京 =湖南 =河南 =云南 =海南 =济南 =南非 \
    =指南 | 东部 东边 东郊 以东 向东 往东 ~东 =广东 =山东 =东京 =股东 | 西部 西边 西郊 以西 向西 往西 ~西 =广西 =山西 =陕西 =江西 =巴西 =东西 =法西斯 =西班牙 =墨西哥 =西方 =西医 | 东北部 东北 \
    | 西北部 西北 | 东南部 东南 | 西南部 西南
    hemisphere 北半球 | 南半球
    membership 加入 ~入 ~参加 | 退出 ~退 ~离 ~脱
    time-order ####_年_前 ####_年_之前 ####_年_以前 #_月_前 #_月_之前 #_月_以前 月_#_日_前 月_#_日_之前 月_#_日_以前 月_#_号_前 月_#_号_之前 \
    月_#_号_以前 ####_年底_前 年底前 年底之前 年底以前 月底前 月底之前 直到_####_年 ~之前 ~以前 ~前 ~直到 ~截至 ~截止 ~为止 ~不晚于 ~不迟于 ~早于 | ####_年_后 \
    ####_年_之后 ####_年_以后 ####_年_以来 ####_年_起 #_月_后 #_月_之后 #_月_以后 #_月_以来 #_月_起 月_#_日_后 月_#_日_之后 月_#_日_以后 月_#_日_以来 \
    月_#_日_起 月_#_号_后 月_#_号_之后 月_#_号_以后 月_#_号_以来 月_#_号_起 年底后 年底之后 年底以后 ~后 ~以来 ~起 ~自 ~从 ~随 ~晚于 ~迟于
    rank 第一大 最大 最高 最多 最长 ~最 ~首 ~第一 ~冠 | ~老二 第二大 第二高 第二长 第二多 ~第二 ~次 ~亚 ~二 | 第三大 第三高 第三长 第三多 ~第三 ~三
    first-last 首次 首个 首位 首批 首份 首例 首届 首轮 首场 首日 首任 第一次 第一个 第一版 第一期 第一批 第一份 第一轮 第一位 第一天 ~首 ~第一 ~初 ~先 | 最后一 最后一次 最后一个 最后一轮 最后一位 \
    最后一天 最后一场 最后一任 ~最后 ~末 ~最终 ~终 ~上次 ~上一 ~上个 ~上届 ~尾
    half-day 上午 早上 早晨 清晨 ~晨 ~早 | 下午 午后 傍晚 晚上 当晚 #_日_晚 #_号_晚 =#_日_晚于 ~晚 ~午 ~夜 ~昏
    deal 购买 收购 购入 采购 购得 ~买 ~购 ~换 | 出售 卖出 售出 抛售 ~售 ~卖 ~销 ~贩
    sex 男性 男子 男人 男孩 男生 ~男 ~他 ~士 ~人 ~父 ~夫 ~子 ~先生 | 女性 女子 女人 女孩 女生 妇女 ~女 ~妇 ~她 ~妻 ~母 ~娘 ~姐 ~妹
    parent 父亲 爸爸 ~父 ~爸 ~爹 | 母亲 妈妈 ~母 ~妈 ~娘
    child 儿子 ~儿 ~子 ~女婿 | 女儿 ~女
    spouse 丈夫 ~夫 ~公 | 妻子 ~妻 ~太太 ~老婆 ~妇 ~夫人
    casualty 死亡 遇难 身亡 丧生 丧命 ~死 ~亡 ~丧 ~毙 ~杀 ~命 ~遇 ~牺牲 ~尸 ~葬 | 受伤 负伤 ~伤
    office 总统 ~主席 ~会长 ~总裁 ~院长 ~校长 | 总理 首相 ~相 ~主席 | 外长 外交部长 外交大臣 ~国务卿 ~外交 | 国防部长 防长 国防大臣 ~国防
    armed-force 陆军 ~军 ~部队 | 海军 ~海 ~舰 ~军港 | 空军 ~空 ~机
    season 夏季 夏天 ~夏 ~暑 ~七月 ~八月 ~六月 | 冬季 冬天 ~冬 ~寒
    war-peace 战争 ~战 ~打 | 和平 ~和 ~停战 ~停火 ~安
    supply 供应 供给 ~供 ~提供 ~物资 | 需求 ~需 ~求 ~要
    money 收入 ~入 ~收 ~营 ~得 | 支出 开支 ~支 ~花 ~费 ~耗
    domestic 国内 境内 ~内 ~本国 ~本土 | 国外 境外 海外 外国 ~外 ~洋
    sign 正面 为正 正值 正数 =为正式 =为正确 =为正常 =为正在 =为正当 =为正义 =为正规 =为正宗 =反正数 =正值得 ~积极 ~正 ~阳 | 负面 为负 负值 负数 =为负责 =为负担 ~消极 ~负 ~阴
    start-end 开始 启动 开幕 ~始 ~启 ~开 ~起 ~发 ~推 ~展 | 闭幕 落幕 终止 告终 已结束 结束于 正式结束 圆满结束 顺利结束 宣告结束 ~结束 ~完 ~终 ~止 ~闭 ~了 ~束 ~末 ~停
    win-lose 获胜 战胜 击败 胜利 夺冠 ~胜 ~赢 ~冠 ~夺 ~击 ~克 | 输给 落败 失利 战败 ~败 ~输 ~负 ~失
    public 公开 ~公 ~众 ~共 ~明 | 秘密 机密 保密 ~密 ~私 ~暗
    stream 上游 ~上 | 下游 ~下
    bound 上限 ~最高 ~最大 ~上 | 下限 ~最低 ~最小 ~下
    entry 入境 ~入 ~进 ~来 ~到 | 出境 离境 ~出 ~离 ~去
    day-night 白天 白昼 日间 ~日 ~昼 ~天 | 夜间 夜里 夜晚 深夜 ~夜 ~晚
    side 左侧 左边 左手 左翼 左岸 左臂 左腿 左眼 左脚 左派 极左 =积极左 左肺 左肾 左膝 左肩 左腕 左肘 左髋 左乳 左耳 左心室 左心房 左脑 左上肢 左下肢 左上肺 左下肺 左侧脑室 ~左 | 右侧 右边 右手 右翼 右岸 右臂 右腿 右眼 右脚 右派 极右 =积极右 右肺 右肾 右膝 右肩 右腕 右肘 右髋 右乳 右耳 右心室 右心房 右脑 右上肢 右下肢 右上肺 右下肺 右侧脑室 ~右
    provision 第_#_章 第_#_编 ~章 ~编 ~篇 | 第_#_条 ~条 ~款 | 附件_# 附录_# ~附
    bank 东岸 东侧 东麓 东翼 ~东 | 西岸 西侧 西麓 西翼 ~西 | 北岸 北侧 北麓 北翼 ~北 | 南岸 南侧 南麓 南翼 ~南
    sea 南海 南中国海 =南海区 =南海关 =南海岸 =南海洋 =南海观音 =越南海 =海南海 =湖南海 =河南海 =云南海 =济南海 =东南海 =西南海 =南海外 =南海上 | 东海 =东海岸 =东海县 \
    =东海道 =东海大学 =东海地区 =东海关 =东海洋 =广东海 =山东海 =股东海 =中东海 =远东海 =东海外 =东海上 =丹东海 | 黄海 | 渤海 =渤海国 | 黑海 =黑海豚 | 红海 =红海战略 \
    =红海市场 =红海竞争 | 地中海 | 波罗的海 | 里海 =公里海 =英里海 =海里海 =里海里 | 北海 =北海道 =北海公园 =北海市 =北海舰队 =北海岸 =北海关 =北海洋 =北海外 =北海上 \
    =东北海 =西北海 =湖北海 =河北海 =台北海 =北海军 =北海域 | 加勒比 | 阿拉伯海 =阿拉伯海湾 | 日本海 =日本海军 =日本海上 =日本海关 =日本海外 =日本海洋 =日本海岸 =日本海域 \
    =日本海事 =日本海啸 | 亚得里亚海 | 爱琴海 | 鄂霍次克海 | 亚速海 | 咸海 =咸海水 | 死海
    strait 台湾海峡 台海 ~两岸 =烟台海 =邮台海 =台海关 | 霍尔木兹 | 马六甲 | 直布罗陀 | 白令 | 英吉利海峡 ~拉芒什 | 博斯普鲁斯 | 达达尼尔 | 曼德海峡 | 巽他海峡
    ocean 太平洋 ~亚太 ~印太 | 大西洋 ~北约 | 印度洋 ~印太 | 北冰洋 ~北极
    pole 北极 =北极星 ~两极 | 南极 ~两极
    river 长江 扬子江 =校长江 =市长江 =部长江 =局长江 =会长江 =省长江 =院长江 =县长江 =行长江 =处长江 =队长江 =科长江 =司长江 =厅长江 =议长江 =组长江 =区长江 =董事长江 \
    =秘书长江 =船长江 | 黄河 | 珠江 | 湄公河 ~澜沧 | 恒河 | 尼罗河 | 多瑙河 | 莱茵河 | 伏尔加河 ~伏尔加 | 第聂伯河 ~第聂伯 | 泰晤士河 ~泰晤士 | 幼发拉底
    congo 刚果（金） 刚果(金) 刚果_（_金_） 刚果金 刚果民主共和国 ~民主刚果 ~金沙萨 ~扎伊尔 =刚果金矿 =刚果金融 =刚果金属 | 刚果（布） 刚果(布) 刚果_（_布_） 刚果布 刚果共和国 \
    ~布拉柴维尔 =刚果布匹 | ~刚果河
    troops 撤出 撤军 撤离 ~撤 ~退 ~离 ~出 | 进入 进驻 开进 攻入 入侵 ~入 ~进 ~侵
    validity 有效 ~效 | 无效 作废 ~失效 ~废
    exchange-rate 升值 走强 调升 走升 ~涨 ~升 ~强 ~坚挺 ~增 | 贬值 走弱 调贬 走贬 ~跌 ~降 ~弱 ~贬
    wording 书面 ~书 ~信 ~文 ~函 ~写 ~笔 | 口头 ~口 ~说 ~话 ~述 ~言
    """

  /// Capitals and large cities, a city a line: its name in English and its names in Chinese.
  static let chineseCities = """
    beijing 北京 ~京 ~北京时间
    shanghai 上海 ~沪 ~上合
    tianjin 天津 ~津
    chongqing 重庆 ~渝
    guangzhou 广州 ~穗
    shenzhen 深圳
    nanjing 南京 ~宁
    wuhan 武汉
    chengdu 成都
    xian 西安
    hangzhou 杭州
    suzhou 苏州
    qingdao 青岛
    dalian 大连
    shenyang 沈阳
    harbin 哈尔滨
    changchun 长春
    jinan 济南
    zhengzhou 郑州
    changsha 长沙
    kunming 昆明
    guiyang 贵阳
    nanning 南宁
    fuzhou 福州
    xiamen 厦门
    hefei 合肥
    nanchang 南昌
    taiyuan 太原
    shijiazhuang 石家庄
    hohhot 呼和浩特
    lanzhou 兰州
    xining 西宁
    yinchuan 银川
    urumqi 乌鲁木齐
    lhasa 拉萨
    haikou 海口
    sanya 三亚
    zhuhai 珠海
    ningbo 宁波
    hong-kong 香港 ~港
    macao 澳门 ~澳
    taipei 台北
    kaohsiung 高雄
    tokyo 东京 ~东京时间
    osaka 大阪
    hiroshima 广岛
    nagasaki 长崎
    seoul 首尔 汉城
    busan 釜山
    pyongyang 平壤
    ulaanbaatar 乌兰巴托
    hanoi 河内
    ho-chi-minh 胡志明市 西贡
    bangkok 曼谷
    kuala-lumpur 吉隆坡
    jakarta 雅加达
    manila 马尼拉
    new-delhi 新德里 德里
    mumbai 孟买
    kolkata 加尔各答
    islamabad 伊斯兰堡
    karachi 卡拉奇
    kabul 喀布尔
    kathmandu 加德满都
    dhaka 达卡
    colombo 科伦坡
    tehran 德黑兰
    baghdad 巴格达
    damascus 大马士革
    beirut 贝鲁特
    jerusalem 耶路撒冷
    tel-aviv 特拉维夫
    riyadh 利雅得
    dubai 迪拜
    doha 多哈
    ankara 安卡拉
    istanbul 伊斯坦布尔
    cairo 开罗
    nairobi 内罗毕
    addis-ababa 亚的斯亚贝巴
    johannesburg 约翰内斯堡
    cape-town 开普敦
    moscow 莫斯科 ~莫斯科时间
    st-petersburg 圣彼得堡 列宁格勒
    vladivostok 符拉迪沃斯托克 海参崴
    khabarovsk 哈巴罗夫斯克 伯力
    irkutsk 伊尔库茨克
    kazan 喀山
    yekaterinburg 叶卡捷琳堡
    novosibirsk 新西伯利亚
    sochi 索契
    kyiv 基辅
    minsk 明斯克
    astana 阿斯塔纳 努尔苏丹
    almaty 阿拉木图
    tashkent 塔什干
    samarkand 撒马尔罕
    bishkek 比什凯克
    dushanbe 杜尚别
    ashgabat 阿什哈巴德
    baku 巴库
    tbilisi 第比利斯
    yerevan 埃里温
    london 伦敦
    paris 巴黎
    berlin 柏林
    bonn 波恩
    munich 慕尼黑
    frankfurt 法兰克福
    hamburg 汉堡市 ~汉堡
    vienna 维也纳
    rome 罗马
    milan 米兰
    venice 威尼斯
    madrid 马德里
    barcelona 巴塞罗那
    lisbon 里斯本
    brussels 布鲁塞尔
    amsterdam 阿姆斯特丹
    the-hague 海牙
    geneva 日内瓦
    zurich 苏黎世
    davos 达沃斯
    bern 伯尔尼
    copenhagen 哥本哈根
    stockholm 斯德哥尔摩
    oslo 奥斯陆
    helsinki 赫尔辛基
    warsaw 华沙
    prague 布拉格
    budapest 布达佩斯
    bucharest 布加勒斯特
    sofia 索非亚
    belgrade 贝尔格莱德
    athens 雅典
    dublin 都柏林
    edinburgh 爱丁堡
    glasgow 格拉斯哥
    manchester 曼彻斯特
    washington 华盛顿 华府
    new-york 纽约
    los-angeles 洛杉矶
    san-francisco 旧金山 三藩市
    chicago 芝加哥
    boston 波士顿
    houston 休斯敦 休斯顿
    seattle 西雅图
    philadelphia 费城
    ottawa 渥太华
    toronto 多伦多
    vancouver 温哥华
    montreal 蒙特利尔
    mexico-city 墨西哥城
    havana 哈瓦那
    brasilia 巴西利亚
    rio 里约 里约热内卢
    sao-paulo 圣保罗
    buenos-aires 布宜诺斯艾利斯
    santiago 圣地亚哥
    lima 利马
    caracas 加拉加斯
    canberra 堪培拉
    sydney 悉尼
    melbourne 墨尔本
    wellington 惠灵顿
    bukhara 布哈拉
    khiva 希瓦
    fergana 费尔干纳
    andijan 安集延
    osh 奥什市 奥什
    khujand 苦盏
    karaganda 卡拉干达
    shymkent 奇姆肯特 希姆肯特
    aktau 阿克套
    aktobe 阿克托别
    omsk 鄂木斯克
    chelyabinsk 车里雅宾斯克
    nizhny-novgorod 下诺夫哥罗德
    samara 萨马拉
    rostov 罗斯托夫
    ufa 乌法
    perm 彼尔姆
    voronezh 沃罗涅日
    volgograd 伏尔加格勒
    krasnodar 克拉斯诺达尔
    blagoveshchensk 布拉戈维申斯克 海兰泡
    manzhouli 满洲里
    kashgar 喀什 ~疏勒
    khorgos 霍尔果斯
    lahore 拉合尔
    peshawar 白沙瓦
    kandahar 坎大哈
    herat 赫拉特
    mashhad 马什哈德
    isfahan 伊斯法罕
    basra 巴士拉
    aleppo 阿勒颇
    lagos 拉各斯
    casablanca 卡萨布兰卡
    khartoum 喀土穆
    dar-es-salaam 达累斯萨拉姆
    kampala 坎帕拉
    accra 阿克拉
    dakar 达喀尔
    yangon 仰光
    phnom-penh 金边
    vientiane 万象
    lyon 里昂
    marseille 马赛
    naples 那不勒斯
    turin 都灵
    riga 里加
    vilnius 维尔纽斯
    tallinn 塔林
    chisinau 基希讷乌
    odesa 敖德萨
    lviv 利沃夫
    kharkiv 哈尔科夫
    """
}
