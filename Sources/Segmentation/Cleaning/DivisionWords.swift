// SPDX-License-Identifier: Apache-2.0
import Languages

/// The words before the number of a division of a text, in all languages of a catalog: `article`,
/// `глава`.
package enum DivisionWords {
  /// The words in small letters.
  package static func words(of languages: LanguageCatalog) -> Set<String> {
    compiled.table(in: languages)
  }

  private static let compiled = CompiledTables { _, languages in
    Set(languages.languages.flatMap(\.sections).flatMap { SectionMarkerData.words($0.divisions) })
  }
}
