// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// The form of phrases of a language that may be terms, compiled for lookups.
struct PhraseProfile: Sendable {
  /// Whether words are separated by spaces; otherwise every Han character is a token.
  let isSpaced: Bool
  /// The least and the largest number of tokens of a phrase.
  let length: ClosedRange<Int>
  /// Tokens that cannot begin or end a phrase.
  let edgeWords: Set<String>

  private init(_ data: PhraseData, isSpaced: Bool) {
    self.isSpaced = isSpaced
    length = data.length
    edgeWords = Set(DataText.words(data.edges))
  }

  /// The profile of a language; `nil` if the language has no phrase data.
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
