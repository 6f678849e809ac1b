import TextModel

extension Language {
  /// Chinese, in both scripts.
  static let chinese: Language = {
    var chinese = Language("zh", scripts: ["Hani"], codes: ["zho", "chi"])
    chinese.headings = [
      "zh": "中国語 중국어 chinese mandarin 中文 汉语 漢語 中 华语 汉文 普通话 chinois китайский кит",
      "zh-Hant": "繁體中文 繁体中文 正體中文", "zh-Hans": "简体中文 簡體中文 简中",
    ]
    chinese.encodings = ["zh": "GB18030 Big5", "zh-Hant": "Big5 GB18030"]
    chinese.fileMarkers = """
      zh cn chn chi chs cht zho zh-cn zh-hans zh-hant chinese 中 中文 汉语 中文版
      """
    chinese.affixes = ["zh": "c cn ch chs chinese", "zh-Hant": "cht tw"]
    chinese.ocrModels = ["Hans": "chi_sim", "Hant": "chi_tra"]
    chinese.isSpaced = false
    chinese.sentenceJoiner = ""
    chinese.listSeparator = "；"
    chinese.numbers = .chinese
    chinese.quantities = .chinese
    chinese.sentences = .chinese
    chinese.terms = .chinese
    chinese.repetition = RepetitionData(
      doubled: "目的的 的的确 内在在 存在在 实在在 现在在 正在在 所在在 饱和和 和和气 缓和和 温和和 一对对 对对子",
      characters: "的在和与是对及")
    chinese.phrases = .chinese
    chinese.alignment = .chinese
    chinese.names = .chinese
    chinese.sections = SectionMarkerData.chinese
    chinese.warnings = .chinese
    return chinese
  }()
}
