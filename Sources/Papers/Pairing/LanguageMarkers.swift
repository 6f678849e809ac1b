// SPDX-License-Identifier: Apache-2.0
import Languages

/// The words for languages in names of files and folders.
enum LanguageMarkers {
  private static let subtags: [String: String] = Dictionary(
    LanguageCatalog.standard.languages.flatMap { language in
      DataText.words(language.fileMarkers).map { ($0, language.subtag) }
    },
    uniquingKeysWith: { first, _ in first })

  /// The languages that have such words, by primary subtag.
  static let languages = LanguageCatalog.standard.languages.filter { !$0.fileMarkers.isEmpty }
    .map(\.subtag)

  /// The primary subtag of the language that a word means; letter case is ignored.
  static func language(of name: some StringProtocol) -> String? { subtags[name.lowercased()] }
}
