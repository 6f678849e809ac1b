// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// The stemming data of a language, compiled for lookups.
struct StemmingTable: Sendable {
  /// Snowball's name of the algorithm.
  let algorithm: String
  /// Whether the algorithm is repeated until it changes nothing.
  let isRepeated: Bool
  /// Interchangeable letters, replaced before stemming.
  let letters: [(from: [UInt8], to: [UInt8])]
  /// Forms that no suffix rule relates, each with its lemma.
  let irregular: [[UInt8]: [UInt8]]
  /// Final consonants after a fleeting vowel, two bytes each; empty if the language has none.
  let fleetingConsonants: [UInt8]
  /// The fleeting vowels.
  let fleetingVowels: [UInt8]

  private init(_ data: StemmingData) {
    algorithm = data.algorithm
    isRepeated = data.isRepeated
    letters = DataText.pairs(data.letters).map { (Array($0.from.utf8), Array($0.to.utf8)) }
    irregular = DataText.lemmas(data.irregular)
    fleetingConsonants = Array(data.fleetingConsonants.utf8)
    fleetingVowels = Array(data.fleetingVowels.utf8)
  }

  /// The table of a language; `nil` for a language without stems.
  static func table(for language: LanguageTag, in languages: LanguageCatalog) -> StemmingTable? {
    compiled.table(for: language, in: languages)
  }

  private static let compiled = CompiledTables { $1[$0].stems.map(StemmingTable.init) }
}
