/// The family names that most Chinese bear, and their pinyin without tones.
enum ChineseSurnames {
  /// The pinyin of a surname of one character, simplified; `nil` for any other character.
  static func pinyin(of scalar: UInt32) -> String? { table[scalar] }

  /// Characters of given names with more than one reading, simplified, and those readings.
  static let otherReadings: [UInt32: [String]] = {
    var readings: [UInt32: [String]] = [:]
    for group in polyphones.split(separator: " ") {
      guard let scalar = group.unicodeScalars.first else { continue }
      readings[scalar.value] = group.dropFirst().split(separator: ",").map(String.init)
    }
    return readings
  }()

  private static let polyphones = """
    长chang,zhang 重zhong,chong 乐le,yue 行xing,hang 朝chao,zhao 传chuan,zhuan 调diao,tiao \
    降jiang,xiang 藏cang,zang 奇qi,ji 校xiao,jiao 单shan,dan 觉jue,jiao 强qiang,jiang 露lu,lou \
    车che,ju 晟sheng,cheng 盛sheng,cheng 都du,dou 拓tuo,ta 柏bai,bo 省sheng,xing 娜na,nuo 茜qian,xi \
    会hui,kuai 厦xia,sha 弹dan,tan 解jie,xie 员yuan,yun 尉wei,yu 殷yin,yan 阿a,e 贾jia,gu 恶e,wu \
    率lü,shuai 曾ceng,zeng 盖gai,ge 卜bu,bo 区qu,ou 查cha,zha 应ying 参can,shen 佛fo,fu 给ji,gei
    """

  private static let table: [UInt32: String] = {
    var table: [UInt32: String] = [:]
    for group in names.split(separator: " ") {
      let scalars = group.unicodeScalars
      let latin = String(String.UnicodeScalarView(scalars.filter { $0.value < 0x80 }))
      for scalar in scalars where scalar.value >= 0x80 { table[scalar.value] = latin }
    }
    return table
  }()

  private static let names = """
    wang王汪 li李黎厉 zhang张章 liu刘柳 chen陈 yang杨 huang黄 zhao赵 wu吴武伍邬 zhou周 xu徐许 sun孙 ma马 zhu朱祝 \
    hu胡 guo郭 he何贺 lin林 gao高 luo罗骆 zheng郑 liang梁 xie谢 song宋 tang唐汤 deng邓 han韩 feng冯 cao曹 \
    peng彭 zeng曾 xiao肖萧 tian田 dong董 pan潘 yuan袁 cai蔡 jiang蒋江姜 yu于余俞虞 du杜 ye叶 cheng程 wei魏韦卫 \
    su苏 ding丁 ren任 lu卢陆鲁路 yao姚 shen沈 zhong钟 cui崔 tan谭 wang汪 fan范樊 jin金 shi石史施 liao廖 jia贾 \
    xia夏 fu付傅 fang方房 zou邹 xiong熊 bai白柏 meng孟蒙 qin秦覃 qiu邱丘 hou侯 xue薛 yan闫严阎颜 lei雷 long龙 \
    duan段 hao郝 kong孔 shao邵 mao毛 chang常 wan万 gu顾 lai赖 kang康 yin尹殷 qian钱 niu牛 ge葛 hong洪 gong龚 \
    mo莫 tao陶 an安 ning宁 ni倪 qi齐祁戚 xiang向项 zuo左 xin辛 guan关管 zhai翟 xing邢 pei裴 lan兰蓝 shu舒 \
    ou欧 bao包鲍 tu涂 nie聂 kuang邝 hua华花 bi毕 qu曲屈瞿 jiao焦 liu柳 mei梅 sheng盛 tong童佟 mu穆 ji季纪 \
    xi习席奚 pu蒲浦 ruan阮 zang臧 ying应 cheng成 dai戴 mi米 you尤 chu储楚 wen温文闻 min闵 yue岳 zhan詹 shang尚商
    """
}
