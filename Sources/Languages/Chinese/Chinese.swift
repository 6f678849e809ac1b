import TextModel

extension Language {
  /// Chinese, in both scripts.
  static let chinese: Language = {
    var chinese = Language("zh", scripts: ["Hani"], codes: ["zho", "chi"])
    chinese.sentenceJoiner = ""
    chinese.listSeparator = "；"
    chinese.numbers = .chinese
    chinese.sentences = .chinese
    return chinese
  }()
}
