// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// The aligner's data of a language other than stems, numbers and names, compiled for lookups.
struct AlignmentTable: Sendable {
  /// Words that say nothing about a translation.
  let stopWords: Set<[UInt8]>
  /// Abbreviations in dictionaries that are remarks and not translations.
  let glossRemarks: Set<[UInt8]>
  /// Forms that the stemmer does not unify, each with its lemma.
  let irregular: [[UInt8]: [UInt8]]
  /// Words before the number of a part: `article`.
  let labels: Set<[UInt8]>

  private init(_ data: AlignmentData) {
    stopWords = Set(DataText.bytes(data.stopWords))
    glossRemarks = Set(DataText.bytes(data.glossRemarks))
    irregular = DataText.lemmas(data.irregular)
    labels = Set(DataText.bytes(data.labels))
  }

  /// The table of a language; empty if the language has no data.
  static func table(for language: LanguageTag, in languages: LanguageCatalog) -> AlignmentTable {
    compiled.table(for: language, in: languages)
  }

  private static let compiled = CompiledTables { AlignmentTable($1[$0].alignment ?? .init()) }
}
