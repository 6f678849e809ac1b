// SPDX-License-Identifier: Apache-2.0
import Languages

/// Words next to the number of a journal's issue, in all languages of a catalog: 期, `vol.`.
package enum IssueWords {
  /// The words in small letters; a space at the end of a word is required in the text.
  package static func words(of languages: LanguageCatalog) -> [String] {
    compiled.table(in: languages)
  }

  private static let compiled = CompiledTables { _, languages in
    languages.languages.flatMap(\.sections).flatMap { SectionMarkerData.words($0.issueWords) }
  }
}
