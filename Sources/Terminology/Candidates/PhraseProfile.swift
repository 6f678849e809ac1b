import Languages
import TextModel

/// What phrases of a language that may be terms look like, ready to be asked.
struct PhraseProfile: Sendable {
  /// Whether words are separated by spaces; without, every Han character is a token.
  let isSpaced: Bool
  /// The fewest and the most tokens of a phrase.
  let length: ClosedRange<Int>
  /// Tokens no phrase begins or ends with.
  let edgeWords: Set<String>

  private init(_ data: PhraseData, isSpaced: Bool) {
    self.isSpaced = isSpaced
    length = data.length
    edgeWords = Set(DataText.words(data.edges))
  }

  /// The profile of a language; `nil` for one whose phrases nobody has described.
  static func profile(
    for language: LanguageTag, in languages: LanguageCatalog
  ) -> PhraseProfile? {
    compiled.table(for: language, in: languages)
  }

  private static let compiled = CompiledTables { tag, catalog in
    let language = catalog[tag]
    return language.phrases.map { PhraseProfile($0, isSpaced: language.isSpaced) }
  }
}
