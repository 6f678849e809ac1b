// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// Words that begin sentences, in small letters; most are small words, after which a sentence continues: `for`.
package struct SmallWords: Sendable {
  private let words: Set<String>

  /// The words of a language; none if the language has no data.
  package static func words(of language: LanguageTag, in languages: LanguageCatalog) -> SmallWords {
    compiled.table(for: language, in: languages)
  }

  /// Whether the language has no data.
  var isEmpty: Bool { words.isEmpty }

  /// Whether a word in small letters is one of them.
  package func contains(_ word: String) -> Bool { words.contains(word) }

  private static let compiled = CompiledTables { language, languages in
    SmallWords(words: Set(DataText.words(languages[language].sentences?.starters ?? "")))
  }
}
