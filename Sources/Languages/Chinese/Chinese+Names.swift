extension NameData {
  /// Names of Chinese.
  static let chinese: NameData = {
    var data = NameData()
    data.shape = .han
    data.conjunctions = "和 与"
    data.bylines = """
      文/
      文／
      作者：
      作者:
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
    data.surnameReadings = """
      wang王汪 li李黎厉 zhang张章 liu刘柳 chen陈 yang杨 huang黄 zhao赵 wu吴武伍邬 zhou周 xu徐许 sun孙 ma马 zhu朱祝
      hu胡 guo郭 he何贺 lin林 gao高 luo罗骆 zheng郑 liang梁 xie谢 song宋 tang唐汤 deng邓 han韩 feng冯 cao曹
      peng彭 zeng曾 xiao肖萧 tian田 dong董 pan潘 yuan袁 cai蔡 jiang蒋江姜 yu于余俞虞 du杜 ye叶 cheng程 wei魏韦卫
      su苏 ding丁 ren任 lu卢陆鲁路 yao姚 shen沈 zhong钟 cui崔 tan谭 wang汪 fan范樊 jin金 shi石史施 liao廖 jia贾
      xia夏 fu付傅 fang方房 zou邹 xiong熊 bai白柏 meng孟蒙 qin秦覃 qiu邱丘 hou侯 xue薛 yan闫严阎颜 lei雷 long龙
      duan段 hao郝 kong孔 shao邵 mao毛 chang常 wan万 gu顾 lai赖 kang康 yin尹殷 qian钱 niu牛 ge葛 hong洪
      gong龚 mo莫 tao陶 an安 ning宁 ni倪 qi齐祁戚 xiang向项 zuo左 xin辛 guan关管 zhai翟 xing邢 pei裴 lan兰蓝
      shu舒 ou欧 bao包鲍 tu涂 nie聂 kuang邝 hua华花 bi毕 qu曲屈瞿 jiao焦 liu柳 mei梅 sheng盛 tong童佟 mu穆
      ji季纪 xi习席奚 pu蒲浦 ruan阮 zang臧 ying应 cheng成 dai戴 mi米 you尤 chu储楚 wen温文闻 min闵 yue岳 zhan詹
      shang尚商
      """
    data.otherReadings = """
      长chang,zhang 重zhong,chong 乐le,yue 行xing,hang 朝chao,zhao 传chuan,zhuan 调diao,tiao
      降jiang,xiang 藏cang,zang 奇qi,ji 校xiao,jiao 单shan,dan 觉jue,jiao 强qiang,jiang 露lu,lou
      车che,ju 晟sheng,cheng 盛sheng,cheng 都du,dou 拓tuo,ta 柏bai,bo 省sheng,xing 娜na,nuo
      茜qian,xi 会hui,kuai 厦xia,sha 弹dan,tan 解jie,xie 员yuan,yun 尉wei,yu 殷yin,yan 阿a,e
      贾jia,gu 恶e,wu 率lü,shuai 曾ceng,zeng 盖gai,ge 卜bu,bo 区qu,ou 查cha,zha 应ying 参can,shen
      佛fo,fu 给ji,gei
      """
    return data
  }()
}
