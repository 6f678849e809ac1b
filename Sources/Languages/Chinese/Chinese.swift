import TextModel

extension Language {
  /// Chinese, in both scripts.
  static let chinese: Language = {
    var chinese = Language("zh", scripts: ["Hani"], codes: ["zho", "chi"])
    chinese.headings = [
      "zh": "chinese 中文 汉语 chinois китайский", "zh-Hant": "繁體中文 繁体中文",
    ]
    chinese.fileMarkers = """
      zh cn chn chi chs cht zho zh-cn zh-hans zh-hant chinese 中 中文 汉语 中文版
      """
    chinese.ocrModels = ["Hans": "chi_sim", "Hant": "chi_tra"]
    chinese.isSpaced = false
    chinese.sentenceJoiner = ""
    chinese.listSeparator = "；"
    chinese.numbers = .chinese
    chinese.quantities = .chinese
    chinese.sentences = .chinese
    chinese.terms = .chinese
    chinese.phrases = .chinese
    chinese.alignment = .chinese
    chinese.names = .chinese
    chinese.sections = SectionMarkerData.chinese
    chinese.warnings = .chinese
    return chinese
  }()
}
