// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// The words of a language that do not mean an abbreviation when they are written in small letters: stop words (`it`,
/// `us`, и) and `TermFormData.homographs` (`aid`).
enum CommonWords {
  /// The words, folded, as UTF-8.
  static func table(
    for language: LanguageTag, in languages: LanguageCatalog
  ) -> Set<[UInt8]> {
    compiled.table(for: language, in: languages)
  }

  private static let compiled = CompiledTables<Set<[UInt8]>> { tag, languages in
    let language = languages[tag]
    return Set(
      [language.alignment?.stopWords, language.phrases?.edges, language.terms?.homographs]
        .flatMap { DataText.bytes($0 ?? "") })
  }
}
