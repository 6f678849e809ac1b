import TextModel

extension Language {
  /// Chinese, in both scripts.
  static let chinese: Language = {
    var chinese = Language("zh", scripts: ["Hani"], codes: ["zho", "chi"])
    chinese.isSpaced = false
    chinese.sentenceJoiner = ""
    chinese.listSeparator = "；"
    chinese.numbers = .chinese
    chinese.sentences = .chinese
    chinese.terms = .chinese
    chinese.phrases = .chinese
    chinese.alignment = .chinese
    return chinese
  }()
}
