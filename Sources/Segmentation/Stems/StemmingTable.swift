import Languages
import TextModel

/// What stemming needs to know of a language, ready to be asked.
struct StemmingTable: Sendable {
  /// Snowball's name of the algorithm.
  let algorithm: String
  /// Whether the algorithm is run until it changes nothing.
  let isRepeated: Bool
  /// Letters that are written for one another, replaced before stemming.
  let letters: [(from: [UInt8], to: [UInt8])]
  /// Forms no suffix rule relates, each with its lemma.
  let irregular: [[UInt8]: [UInt8]]
  /// Final consonants before which a vowel comes and goes, two bytes each; empty where none does.
  let fleetingConsonants: [UInt8]
  /// Those vowels.
  let fleetingVowels: [UInt8]

  private init(_ data: StemmingData) {
    algorithm = data.algorithm
    isRepeated = data.isRepeated
    letters = DataText.pairs(data.letters).map { (Array($0.from.utf8), Array($0.to.utf8)) }
    irregular = DataText.lemmas(data.irregular)
    fleetingConsonants = Array(data.fleetingConsonants.utf8)
    fleetingVowels = Array(data.fleetingVowels.utf8)
  }

  /// The table of a language; `nil` for one without stems.
  static func table(for language: LanguageTag, in languages: LanguageCatalog) -> StemmingTable? {
    compiled.table(for: language, in: languages)
  }

  private static let compiled = CompiledTables { $1[$0].stems.map(StemmingTable.init) }
}
