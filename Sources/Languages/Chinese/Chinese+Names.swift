// SPDX-License-Identifier: Apache-2.0
extension NameData {
  /// Names of Chinese.
  static let chinese: NameData = {
    var data = NameData()
    data.shape = .han
    data.conjunctions = "和 与"
    data.transcribedConsonants = """
      =er 7
      zh 6
      ch 6
      sh 6
      b 0
      p 0
      f 1
      ?w 1
      m 2
      n 3
      d 5
      t 5
      l 7
      g 4
      k 4
      h 4 1
      j 4 6 5
      q 6 4
      x 6 4
      z 6
      c 6
      s 6
      r 6 7
      -n 3
      -ng 3
      """
    data.transcribedPatronymics = "维奇 夫娜 芙娜 維奇"
    data.bylines = """
      文/
      文／
      作者：
      作者:
      """
    data.roles = "著 译 译者 编 编著 编译 主编 撰 校 译校 整理 著者 著作 譯 編 編著 編譯 主編 譯校 整理者"
    data.posts = """
      教授 副教授 讲师 助教 研究员 副研究员 助理研究员 研究实习员 博士 硕士 院士 博导 硕导 研究生 编审 副编审 编辑 高级工程师 工程师
      講師 研究員 副研究員 助理研究員 碩士 博導 編審 副編審 編輯 高級工程師 工程師
      """
    data.offices = """
      发言人 主席 总理 副总理 部长 副部长 外长 大使 公使 参赞 特使 特别代表 秘书长 副秘书长 司长 副司长 局长 副局长 处长 省长 副省长 市长 副市长 州长
      书记 副书记 委员长 副委员长 国务委员 议长 院长 副院长 校长 副校长 所长 副所长 主任 副主任 会长 副会长 理事长 总裁 董事长 总经理 司令 将军 法官 检察长
      教授 副教授 研究员 副研究员 博士 学者 专家 主编 记者
      """
    data.countryMarks = """
      俄 美 英 法 德 日 韩 朝 印 巴 哈 吉 塔 乌 土 蒙 白 乌克兰 伊朗 伊 加 澳 意 波 以 越 泰 新 马 埃 希 荷 瑞士 瑞典 挪威
      俄罗斯 美国 英国 法国 德国 日本 韩国 印度 巴基斯坦 哈萨克斯坦 吉尔吉斯斯坦 塔吉克斯坦 乌兹别克斯坦 土库曼斯坦 蒙古 白俄罗斯
      """
    data.institutionParts = """
      大学 学院 研究院 研究所 研究中心 研究会 社会科学院 科学院 委员会 编辑部 博士后 大學 學院 中心 博士生 教授 副研究员 研究员 邮编
      """
    // The surnames of some 98 of 100 Chinese, in both scripts.
    data.surnames = """
      王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁
      魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎
      易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄
      辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包
      司柏宁柯阮桂闵解强柴华车冉房边肖張劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭鄧許呂蘇盧蔣賈葉閻鐘鍾譚鄒陸顧
      龍萬錢湯喬賀賴龔龐蘭顏嚴溫蘆魯韋畢聶叢齊莊塗時關費紀歐項陽衛閔單寧華車邊
      """
    data.doubleSurnames = """
      欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 司徒 东方 皇甫 尉迟 公孙 慕容 令狐 夏侯 端木 呼延 南宫
      拓跋 长孙
      """
    data.rareSurnames = """
      厉邬骆虞窦滕乐皮卞元平穆湛禹狄米贝臧计伏谈茅蓝麻娄危刁支昝经裘缪干应宗宣贲郁杭诸吉钮嵇滑荣荀羊惠家封芮储汲邴糜松井富巫乌巴弓牧隗山宓蓬郗班仰秋仲伊宫仇栾暴钭戎祖
      符束幸韶郜蓟印宿怀蒲邰鄂索咸籍卓蔺屠蒙池阴胥苍闻莘党贡劳逄姬扶堵宰郦雍却璩桑濮寿扈燕冀浦尚农别晏瞿充慕连茹习宦艾鱼容古慎戈庾终暨居衡步弘匡寇广禄阙殳沃利蔚夔隆巩
      厍晁勾敖融冷訾阚简饶毋沙乜养鞠须丰巢蒯相荆红竺权逯盖益桓公佟邝楚商佘佴冼谌闫付仝肇朴
      """
    data.surnameReadings = """
      ren任 shan单 zeng曾 xie解 qiu仇 zha查 ou区 ge盖 wan万 yue乐 piao朴 tan覃 qin覃 fu宓 zhai翟 xian冼 miao缪 she佘 shen谌
      chen谌 xun郇 shao召 he黑 bi秘 she折 chong种 bo薄 ji纪 yan燕 ning宁 ying应 zi訾 na那 yun员 zhai祭 kui隗 wei隗 mu牟 chu褚
      shen沈 bu卜 bai柏 jia贾 yin殷 che车 gou句 zhang长 yu尉 mo万 qi俟 tan澹 chan单 hua华 ying应 yin尹 xi郗 chi郗 guo过
      ji嵇 long龙 yu于 yu余 nie乜 xiao肖 yan闫 guan管
      """
    data.placeEndings = "省市县區区镇鎮乡鄉村州盟旗岛島山江河湖港湾灣"
    data.knownNames = knownNames
    data.knownPersons = knownPersons
    data.knownSurnames = knownSurnames
    return data
  }()
}
