import Languages

/// Given names that many Russians bear, by which their surnames are known.
enum RussianGivenNames {
  /// The Russian name of a word in Cyrillic small letters, inflected or not; `nil` for any other word.
  static func name(ofRussian word: String) -> String? { forms[word] }

  private static let forms: [String: String] = {
    var forms: [String: String] = [:]
    for name in names {
      for form in RussianName.inflected(name) where forms[form] == nil { forms[form] = name }
    }
    return forms
  }()

  /// The names.
  static let names = DataText.words(RussianName.data.givenNames)
}
