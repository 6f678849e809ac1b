// SPDX-License-Identifier: Apache-2.0
extension QuantityData {
  /// The quantity data of Chinese.
  static let chinese = QuantityData(
    words: """
      fraction | 分之
      half | 半 一半 半数 过半
      share 2 | 一半 半数 过半
      leading | 前 头
      more | 多 高 高出 大 长
      tensjoiner | 有
      andhalf | 个半
      number | 第
      nth | 世 次会议 次全体会议 次全会 次峰会
      over | 多 余 来 几 余个 多个
      vague | 数 几 上 好几 若干 多 余
      minus | 负 零下
      below | 以下零度
      year | 年
      years | 年代
      decade | 年代
      century | 世纪
      quarter | 季度 季
      quarterbefore | q
      monthmark | 月 月份
      day | 日 号
      datedot | · • ‧ ・ ∙ ⋅
      bce | 公元前 西元前
      firstyear | 元年
      era 0 | 公元 西元
      era 1911 | 民国 中华民国
      era 2018 | 令和
      era 1988 | 平成
      era 1925 | 昭和
      era 1911 | 大正
      era 1867 | 明治
      era 1908:lunar | 宣统
      era 1874:lunar | 光绪
      era 1861:lunar | 同治
      era 1850:lunar | 咸丰
      era 1820:lunar | 道光
      era 1795:lunar | 嘉庆
      era 1735:lunar | 乾隆
      era 1722:lunar | 雍正
      era 1661:lunar | 康熙
      era 1643:lunar | 顺治
      era 1572:lunar | 万历
      era 1402:lunar | 永乐
      era 1367:lunar | 洪武
      month 1 | 正月
      month 12 | 腊月
      partof 1 | 上半年 上半叶 上半期
      partof 2 | 下半年 下半叶 下半期
      weekday 1 | 星期一 周一 礼拜一
      weekday 2 | 星期二 周二 礼拜二
      weekday 3 | 星期三 周三 礼拜三
      weekday 4 | 星期四 周四 礼拜四
      weekday 5 | 星期五 周五 礼拜五
      weekday 6 | 星期六 周六 礼拜六
      weekday 7 | 星期日 星期天 周日 礼拜日 礼拜天
      am | 上午 早上 早晨 清晨 凌晨 清早
      pm | 下午 傍晚 晚上 晚间 午后 夜间 当晚 晚
      at 720 | 正午
      past -15 | 差一刻
      at 0 | 午夜
      hour | 时
      maybehour | 点 点钟
      minute | 分 分钟 分散会 分休会
      quarterhour | 刻
      range | 至 到 ~ 或 或者
      to | 至 到 为 升至 降至 增至 减至 提高到 下降到 上升到 增加到 减少到 增长到 降到 升到 提高至 下降至 上升至 增加至 减少至 增长至 扩大到 扩大至
      from | 由 从 自
      and | 和 与 及 以及 、 跟
      context least | 至少 最少 起码 不少于 不低于 不小于 不下 不下于 不得少于 不得低于 不得小于 不应少于 不应低于 不能少于 不能低于 不可少于 不会少于 已满 须满
      context most | 未满 不满 至多 最多 顶多 不超过 不多于 不高于 不大于 不得超过 不得多于 不得高于 不得大于 不得超出 不能超过 不应超过 不可超过 不会超过 不宜超过 不准超过 未超过 没有超过 不超出 未达到 未达 没有达到 不满 未满
      context more | 超过 多于 大于 高于 逾 超 突破 年满
      context less | 少于 低于 小于 不足 不到
      context under | 近
      context near | 将近 接近
      context least:after | 以上 及以上 或以上 之上
      context most:after | 以下 以内 之内 及以下 或以下
      link | 不少于 不低于 不小于 不下 不下于 不得少于 不得低于 不得小于 不应少于 不应低于 不能少于 不能低于 不可少于 不会少于 不超过 不多于 不高于 不大于 不得超过 不得多于 不得高于 不得大于 不得超出 不能超过 不应超过 不可超过 不会超过 不宜超过 不准超过 未超过 没有超过 不超出 最多
      context doubt | 不 未 无 没有 不得 不能 不应 不可 不会 除非
      context whole | 等
      context rest | 另有 另外 还有 其他 其余 另
      context includes | 包括 其中包括 其中有 含
      context nextyear | 次年 翌年 转年
      context lastyear | 前一年 上一年
      context rank | 前 头 排名 名列 位列 位居 排在
      context level | 至 到 升至 降至 增至 减至 提高到 下降到 上升到 增加到 减少到 增长到 降到 升到 提高至 下降至 上升至 增加至 减少至 增长至 扩大到 扩大至
      context amount | 了
      context about | 约 近 逾 超 超过 将近 大约 仅 只 了约
      context exchange | 兑 兑换 可兑换 对 合 折合 约合 相当于 等于 换 =
      context each | 每
      context pricing | 每
      context zone-480 | 北京时间 香港时间 台北时间
      context zone-180 | 莫斯科时间
      context zone-300 | 塔什干时间
      context zone-540 | 东京时间
      context zone-0 | 格林尼治时间 格林尼治标准时间 世界时 协调世界时 utc gmt
      context floor-1 | 层 楼 楼层
      context among | 中 里 之中 当中 中就有 中便有 中有 里有 里就有
      context occasion | 次 回 遍 次会议 次全体会议 次全会 次峰会
      context countonly | 两
      context per-minute | 每分钟
      context per-hour | 每小时 每个小时 时速
      context per-day | 每天 每日 日均 日产
      context per-week | 每周 每星期 每个星期 周均
      context per-month | 每月 每个月 月均 月产 月薪 月租
      context per-quarter | 每季度 每个季度 季均
      context per-year | 每年 年均 年产 年薪 年租
      context early:after | 初 初期 早期 前期 上旬
      context mid:after | 中期 中叶 中旬
      context late:after | 末 末期 后期 晚期 底 下旬 年底 年末 年终
      context early:after | 年初
      context person | 名 位
      context turn | 之交
      respectively | 分别 各
      link | 提前 正负 了 约 近 逾 超 超过 达 达到 为 约为 将近 大约 高达 仅 只 的 至 到 再 又 了约 幅度为 率为 率达 分别 幅为 超出
      up | 增长 增加 上升 提高 上涨 增 升 涨 攀升 增幅 涨幅 提升 升至 增至 提高到 上升到 增加到 增长到 升到 提高至 上升至 增加至 增长至 扩大到 扩大至 增长率 同比增长 环比增长 增速 上调
      down | 下降 减少 降低 下跌 降 减 跌 缩减 降幅 跌幅 下滑 负增长 负增长率 负回报 负回报率 负收益 负收益率 负利率 负通胀 负通胀率 降至 减至 下降到 减少到 降到 下降至 减少至 削减 回落 下调 萎缩 减幅 缩小
      context verb | 上调 下调 提高 降低 减少 增加 削减 提升
      context breaks | 的 导致 致使 引起 造成 带动 推动 占比 占总 占全 占国内 占gdp 由于 增加值 附加值
      context thing | 增速 增长率 增幅 涨幅 降幅 跌幅
      unit percent | % 个百分比
      unit permille | ‰
      unit point | 个百分点 百分点
      unit basispoint | 个基点 基点
      unit tenth | 成
      unit discount | 折
      unit times | 倍
      multiple 2 | 翻番 翻一番 翻了一番 翻一倍 翻了一倍 翻倍 翻了番 加倍
      multiple 4 | 翻两番 翻了两番 翻二番
      multiple 8 | 翻三番 翻了三番
      unit mm | 毫米
      unit cm | 厘米 公分
      unit m | 米 公尺
      unit km | 公里 千米
      unit inch | 英寸
      unit foot | 英尺
      unit yard | 码
      unit mile | 英里
      unit nmi | 海里
      unit li | 华里 里
      unit zhang | 丈
      unit chi | 市尺
      unit nm | 纳米
      unit um | 微米
      unit m2 | 平方米 平米 平方公尺
      unit cm2 | 平方厘米
      unit km2 | 平方公里 平方千米
      unit ha | 公顷
      unit mu | 亩
      unit qing | 顷
      unit acre | 英亩
      unit sqmile | 平方英里
      unit sqfoot | 平方英尺
      unit ping | 坪
      unit m3 | 立方米 立方公尺
      unit km3 | 立方公里 立方千米
      unit litre | 升 公升
      unit ml | 毫升
      unit barrel | 桶
      unit gallon | 加仑
      unit g | 克
      unit mg | 毫克
      unit kg | 公斤 千克
      unit t | 吨 公吨
      unit jin | 斤 市斤
      unit liang | 市两
      unit dan | 市担
      unit centner | 公担
      unit lb | 磅
      unit oz | 盎司
      unit carat | 克拉
      unit w | 瓦
      unit kw | 千瓦
      unit mw | 兆瓦
      unit gw | 吉瓦
      unit tw | 太瓦
      unit hp | 马力
      unit j | 焦耳
      unit kj | 千焦
      unit cal | 卡路里
      unit kcal | 千卡 大卡
      unit wh | 瓦时
      unit kwh | 千瓦时 度电
      unit mwh | 兆瓦时
      unit gwh | 吉瓦时
      unit twh | 太瓦时
      unit second | 秒 秒钟
      unit minute | 分钟 分
      unit quarterhour | 刻钟
      unit hour | 小时 个小时 钟头 个钟头
      unit day | 天 昼夜 日 自然日 个自然日 日历日 个日历日
      unit workday | 工作日 个工作日
      unit week | 周 个星期 星期 个礼拜
      unit month | 个月 个多月
      unit quarteryear | 个季度
      unit year | 年 周年 载 年期 岁 周岁
      unit decade | 个年代
      several 1:decade | 几十年 数十年 几十载 数十载
      unit century | 个世纪
      measure 0.5:year | 半年
      measure 1.5:hour | 一个半小时 一小时半 一个半钟头
      measure 1.5:month | 一个半月
      measure 1.5:century | 一个半世纪
      measure 1.5:year | 一年半
      measure 0.5:day | 半天
      measure 0.5:month | 半个月
      measure 0.5:hour | 半小时 半个小时 半个钟头
      measure 0.5:century | 半个世纪 半世纪
      measure 10:year | 十年
      measure 100:year | 百年
      unit kmh | 公里/小时
      unit mps | 米/秒
      unit knot | 节
      unit celsius | 摄氏度 °c
      unit fahrenheit | 华氏度 °f
      unit kelvin | 开尔文 开氏度 k
      unit degree | 度 °
      unit hz | 赫兹 赫
      unit mhz | 兆赫
      unit ghz | 吉赫
      unit volt | 伏 伏特
      unit kv | 千伏
      unit pa | 帕
      unit kpa | 千帕
      unit mpa | 兆帕
      unit mbyte | 兆字节
      unit USD | 美元 美金
      unit EUR | 欧元
      unit CNY | 人民币 元人民币 元人民幣 人民币元
      unit yuan | 元 块 块钱 圆
      unit HKD | 港元 港币
      unit TWD | 新台币 台币 元新台币 新台币元
      unit MOP | 澳门元 澳门币
      unit RUB | 卢布
      unit JPY | 日元 日圆
      unit GBP | 英镑
      unit KRW | 韩元
      unit INR | 印度卢比
      unit rupee | 卢比
      unit KZT | 坚戈
      unit UZS | 苏姆
      unit KGS | 吉尔吉斯斯坦索姆
      unit TJS | 索莫尼
      unit TMT | 马纳特
      unit AUD | 澳元 澳大利亚元
      unit CAD | 加元 加拿大元
      unit SGD | 新加坡元 新元
      unit NZD | 新西兰元
      unit CHF | 瑞士法郎 瑞郎
      unit IRR | 里亚尔
      unit TRY | 里拉 土耳其里拉
      unit BRL | 雷亚尔
      unit THB | 泰铢
      unit ZAR | 兰特
      unit UAH | 格里夫纳
      unit BYN | 白俄罗斯卢布
      unit dollar | 加币元
      before USD | us$ 美元
      before HKD | hk$ 港元 港币
      before TWD | nt$ 新台币
      before MOP | mop$
      before EUR | € 欧元
      before GBP | £ 英镑
      before JPY | 日元
      before KRW | 韩元
      before AUD | 澳元
      before CAD | 加元
      before CNY | 人民币 rmb rmb¥
      before yen | ¥ ￥
      before dollar | $
      before RUB | ₽ 卢布
      section | 章 节 条 款 编 部分 卷 附件 图 附图 附表 见表 如表 下表 上表
      counter | 个 名 位 国 次 届 项 家 件 份 条 种 类 方 人 座 所 部 大 场 轮 批 艘 架 辆 台 套 点 款 章 节 支 只 头 匹 枚 颗 本 篇 卷 册 页 期 步 级 口 户 村 县 省 市 区 州 州府 洲 党 派 组 队 班 门 科 层 楼 间 处 幅 张 根 棵 株 株苗 片 块 对 双 倍 例 起 宗 桩 笔 遍 趟 回 度 号 成员国 成员
      numbered chapter | 章
      numbered section | 节
      numbered article | 条
      numbered paragraph | 款
      numbered item | 项
      numbered annex | 附件
      numbered volume | 卷
      numbered issue | 期
      numbered group | 组
      numbered place | 名
      numbered named:war | 次世界大战 次大战 二战 二次大战 二次世界大战 一战 一次大战 一次世界大战
      numbered named:ruler | 世
      topic export | 出口 出口额 出口总额
      topic import | 进口 进口额 进口总额
      topic male | 男性 男 男子
      topic female | 女性 女 女子
      topic urban | 城镇 城市
      topic rural | 农村 乡村
      topic income | 收入
      topic spending | 支出
      topic birth | 出生 出生率
      topic death | 死亡 死亡率
      topic primary | 第一产业
      topic secondary | 第二产业
      topic tertiary | 第三产业
      topic goods | 货物
      topic services | 服务
      topic investment | 投资
      topic consumption | 消费
      topic north | 北部 北方
      topic south | 南部 南方
      topic east | 东部 东方
      topic west | 西部 西方
      topic imports2 | 逆差
      topic surplus | 顺差
      topic profit | 盈利 利润
      topic loss | 亏损
      topic death | 死 遇难 丧生
      topic injured | 受伤 伤
      topic vote-for | 赞成
      topic vote-against | 反对
      topic vote-abstain | 弃权
      topic date:birth | 出生 生于 诞生
      topic date:death | 逝世 去世 病逝 辞世 卒于
      topic date:founding | 成立 创立 创建
      topic date:signing | 签署 签订
      topic date:force | 生效
      topic date:opening | 开幕
      topic date:closing | 闭幕
      topic date:start | 开始
      topic date:end | 结束
      topic date:adoption | 通过
      topic date:ratification | 批准
      topic length | 长
      topic width | 宽
      topic height | 高
      """ + "\n" + chineseUnits,
    names: chineseNames + chineseIdioms, events: chineseEvents,
    scales: "10000>万 100000000>亿 1000000000000>万亿",
    joinsScales: true)

  /// Things that Chinese names by numbers, and words with numerals that are not numbers.
  private static let chineseNames = """
    name o7 | 七五规划 七五计划 “七五” "七五"
    name o8 | 八五计划 八五规划 "八五"
    name o9 | 九五计划 九五规划 "九五"
    name o10 | 十五计划 "十五" 十五规划
    name o11 | 十一五
    name o12 | 十二五
    name o13 | 十三五
    name o14 | 十四五
    name o15 | 十五五
    name o16 | 十六五
    name o17 | 十六大报告 十七大
    name o16 | 十六大
    name o18 | 十八大
    name o19 | 十九大
    name o20 | 二十大
    name o21 | 二十一大
    name o1 | 一中全会
    name o2 | 二中全会
    name o3 | 三中全会
    name o4 | 四中全会
    name o5 | 五中全会
    name o6 | 六中全会
    name o7 | 七中全会
    name y1992 | 九二共识
    name y1997 | 九七回归 九七金融危机
    name y1999 | 九九回归
    name y2008 | 零八宪章
    name d9-18+y1931 | 九一八 九·一八 九一八事变 九·一八事变
    name c0 | 世纪之交 新旧世纪之交 世纪交替 本世纪 这个世纪 这一世纪
    name g30 | 而立之年
    name g40 | 不惑之年
    name g50 | 五旬 知天命之年 半百
    name g60 | 六旬 花甲 花甲之年 耳顺之年
    name g70 | 七旬 古稀 古稀之年
    name g80 | 八旬
    name g90 | 九旬
    name d7-7+y1937 | 七七事变
    name d7-1 | 七一讲话 七一勋章 "七一"
    name d8-1 | 八一建军节 八一南昌起义 "八一"
    name d8-15 | 八一五
    name d10-1 | 十一黄金周 "十一" 十一假期 十一期间 十一长假 十一小长假 十一前夕 十一前后 国庆节 国庆期间
    name d5-1 | 五一劳动节 五一国际劳动节 五一假期 五一期间 五一长假 五一小长假 五一黄金周 五一前夕 五一前后 "五一"
    name d5-4+y1919 | 五四运动 五四精神 五四青年节 "五四"
    name d5-30 | 五卅运动 五卅
    name d6-1 | 六一国际儿童节 六一儿童节 "六一"
    name d3-8 | 三八国际妇女节 三八妇女节 三八节 "三八"
    name d1-28 | 一二八事变 一·二八
    name d12-9 | 一二九运动 一二·九运动 一二·九
    name d12-13 | 一二·一三
    name d12-12 | 双十二 双12
    name d11-11 | 双十一 双11
    name d6-18 | 六一八 618购物节
    name d10-10 | 双十节 双十协定
    name d2-28 | 二二八事件 二二八 二·二八
    name d3-18 | 三一八惨案 三一八
    name d4-12 | 四一二政变 四一二
    name d8-13 | 八一三事变 八一三
    name d8-23 | 八二三炮战 八二三
    name d9-21 | 九二一大地震 九二一地震
    name d9-11 | 911事件 九一一 "911" 9.11事件
    name d5-12 | 5.12汶川 5.12大地震 5.12地震
    name d1-1 | 元旦
    name d10 | 十月革命 十月社会主义革命
    name d2 | 二月革命
    name d8 | 八月政变
    name g20 | 二十国集团 g20
    name g7 | 七国集团 g7
    name g8 | 八国集团 g8
    name g77 | 七十七国集团 g77
    name n2 | 两会 两岸 两制 双方 双边 两国 二者 两者 双重 双向 两地 两军 两党 两院 两弹一星 双碳 "双碳" 两山 两广 两汉 二元 双赢
    name n2+n100 | 两个一百年
    name n1+n2 | 一国两制
    name o2 | 二战 二次大战 二次世界大战
    name o1 | 一战 一次大战 一次世界大战
    name n3 | 三国演义 三农 三峡 三方 三者 三军 三维 三角洲 三角 三边
    name n4 | 四方 四季 四国
    name n5 | 五常 五星红旗 五角大楼
    name g4 | 四方会谈
    name g5 | 五方会谈
    name g6 | 六方会谈
    name n6 | 六方
    name n8 | 八项规定 八国联军
    name o1 | 首届 首次 首个 首位 首批 首轮 首日 首家 首例 首先 首任
    name n24+n7 | 全天候
    name n100 | 百年未有之大变局 百年大计 百年
    name n4 | 四个全面 四个自信 四个意识
    name n5 | 五位一体
    name n10+n90 | 一九开 一九分成 九一开
    name n20+n80 | 二八开 二八分成 二八定律 二八法则 二八原则 八二开
    name n30+n70 | 三七开 三七分成 七三开 三七分账
    name n40+n60 | 四六开 四六分成 四六分账
    name n50+n50 | 五五开 五五分成 五五分账 对半开 对半分
    name n10 | 上旬 中旬 下旬
    skip | 里约 里约热内卢 里海 里根 里程 里程碑 里斯本 里昂 里加 里亚尔 里屯 里河 里桥 里庄 里店 里铺 里挑一 里长征 里长城 里之行 里江山 里洋场 里马 里眼 里路 里弄 里面 里边 里头
    name n0+n1 | 从零到一 从0到1
    name n1000000000000 | 万亿
    skip | 一带一路 一个 一起 一定 一样 一直 一般 一切 一些 一方面 一道 一致 一体 一体化 一再 一向 一度 一贯 一旦 一律 一同 一并 一系列 一番 一举 一流 一线 一代 一批 一带 一路 一侧 一边 一时 一经 一味 一概 一心 一行 一生 一面 一下 一会 一会儿 一种 一项 一次 一年 一天 一月份 第一时间 第一线 第三方 第三者 第二天 第一手 唯一 统一 单一 之一 万一 专一 同一 进一步 另一 某一 每一 任一 逐一 不一 一一 一言 一如既往 一视同仁 一心一意 一席之地 一臂之力 一帆风顺 一举一动 一朝一夕 一五一十 一分为二 一波三折 一目了然
    skip | 十分 十足 十全十美 十字路口 十字 千万不要 千万要 千万别 千方百计 千家万户 千千万万 千秋 千差万别 千里 千古 千载难逢 千变万化 千辛万苦 百姓 老百姓 百货 百科 百度 百花齐放 百家争鸣 百分比 百分点 百折不挠 百废待兴 万物 万能 万众一心 万象 万岁 万里长城 万里 万科 万事 万无一失 万水千山 万圣节 亿万 成千上万 成百上千 数以万计 数以千计 数以百计 数百万计
    skip | 一二三产业 第一二三产业 一二产业 二三产业 三心二意 三番五次 三令五申 三思 三亚 三明 三星 三菱 三角形 三明治 举一反三 再三 四川 四平 四合院 四面八方 四通八达 四海 四处 四周 四肢 五湖四海 五花八门 五金 五台山 五粮液 五一路 六安 六盘水 六合 七嘴八舌 七上八下 七夕 七台河 八卦 八达岭 八角 八仙 九江 九龙 九寨沟 九牛一毛 九州 九霄 接二连三 朝三暮四 不三不四 丢三落四 低三下四 张三 李四 王五 零件 零售 零食 零星 零散 清零 归零 零和 零部件 凌零 二手 二维码 二氧化碳 二氧化硫 一氧化碳 不二 独一无二 两性 两极 两极分化 两面 两面三刀 两难 斤两 三点水 队伍 陆军 大陆 队伍
    skip | 所示 世界 时代 时期 时间 时候 时刻 时常 时任 时报 时评 时政 时尚 点名 点评 点赞 点心 点火 点燃 年级 年轻 年龄 年会 年报 年终 年底 年初 日本 日报 日益 日常 日内瓦 日俄 日韩 日方 月球 月亮 分析 分别 分支 分布 分配 分歧 分裂 分子 分工 分享 分类 分成 分散 成员 成员国 成功 成立 成为 成果 成就 成熟 成本 成长 成都 成效 成绩 成分 升级 升旗 升华 克服 克里姆林宫 克林顿 米兰 周围 周边 周期 周年庆 天然 天津 天气 天下 天空 节约 节目 节日 节能 桶装 码头 里程 度过 度假 元首 元素 元旦节 元帅 元宵 块头 圆满 圆桌 圆形 半岛 半导体 半决赛 季节 季军 号召 号码 号称 刻苦 刻骨 来自 来源 来说 来看 来华 余地 多边 多数 多样 多元 多极 几乎 几何 增值 增进 增强 涨潮 升天 减免 减排 减贫 减灾 减税 降水 降雨 降温 降落 跌倒 到期 到来 到访 到达 至今 至少 至关 至于 自然 自己 自主 自由 自从 自身 从事 从而 从未 由于 由此 为了 为此 为期 为主 和平 和谐 和解 与会 与时俱进 及时 及其 或许 上海 上述 上级 上层 上合 负责 负担 负面 各国 各方 各地 各界 各级 各种 各类 各项 各自 各族 只有 只是 只要 仅仅 超级 超越 近日 近年 近期 近来 近代 达成 达标 约定 约束 约翰 公元 方面 方向 方案 方式 方针 方法 名义 名单 名字 位于 位置 国家 国际 国内 国防 国务院 次数 届时 项目 家庭 家族 件事 份子 条件 条约 种族 类似 人民 人类 人士 人口 座谈 座位 所有 所以 所谓 部门 部长 部署 大会 大使 大学 大国 大力 大家 场合 场面 批准 批评 架构 台湾 台风 套餐 款项 支持 支付 只能 头脑 本国 本次 篇章 期间 期待 步骤 级别 口岸 户籍 村庄 县城 省长 市场 区域 区别 州长 党派 派遣 组织 队员 班级 门户 科学 科技 层次 层面 间接 处理 处于 张家 对话 对于 对方 例如 起草 起来 笔者 回顾 回归 回应 度量
    """
}
