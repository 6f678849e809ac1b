import Languages
import TextModel

/// What the aligner knows of a language beyond its stems, numbers and names, ready to be asked.
struct AlignmentTable: Sendable {
  /// Words that say nothing about a translation.
  let stopWords: Set<[UInt8]>
  /// Short forms in dictionaries that are remarks and not translations.
  let glossRemarks: Set<[UInt8]>
  /// Forms that the stemmer leaves apart, each with its lemma.
  let irregular: [[UInt8]: [UInt8]]
  /// Words before the number of a part: `article`.
  let labels: Set<[UInt8]>

  private init(_ data: AlignmentData) {
    stopWords = Set(DataText.bytes(data.stopWords))
    glossRemarks = Set(DataText.bytes(data.glossRemarks))
    irregular = DataText.lemmas(data.irregular)
    labels = Set(DataText.bytes(data.labels))
  }

  /// The table of a language; an empty one where there is none.
  static func table(for language: LanguageTag, in languages: LanguageCatalog) -> AlignmentTable {
    compiled.table(for: language, in: languages)
  }

  private static let compiled = CompiledTables { AlignmentTable($1[$0].alignment ?? .init()) }
}
