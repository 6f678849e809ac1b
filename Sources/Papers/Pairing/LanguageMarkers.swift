/// The words for languages in names of files and folders.
enum LanguageMarkers {
  private static let table: [String: [String]] = [
    "zh": [
      "zh", "cn", "chn", "chi", "chs", "cht", "zho", "zh-cn", "zh-hans", "zh-hant", "chinese",
      "中", "中文", "汉语", "中文版",
    ],
    "en": ["en", "eng", "en-us", "en-gb", "english", "英", "英文", "英语", "英文版"],
    "ru": ["ru", "rus", "ru-ru", "russian", "русский", "рус", "俄", "俄文", "俄语", "俄文版"],
  ]

  private static let languages: [String: String] = Dictionary(
    table.flatMap { language, names in names.map { ($0, language) } },
    uniquingKeysWith: { first, _ in first })

  /// The primary subtag of the language that a word stands for; letter case is ignored.
  static func language(of name: some StringProtocol) -> String? { languages[name.lowercased()] }
}
