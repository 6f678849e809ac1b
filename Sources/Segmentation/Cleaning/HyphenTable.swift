// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// The hyphens of a language's spelling, compiled for lookups; all words are folded.
struct HyphenTable: Sendable {
  /// First halves that always take a hyphen: `decision`.
  let firstHalves: Set<String>
  /// Second halves that always take a hyphen: `based`.
  let secondHalves: Set<String>
  /// First halves before which no second half takes one: `un`.
  let joiningFirsts: Set<String>
  /// First halves that take a hyphen, except before certain beginnings: `high` before `ly`, `way`.
  let openHalves: [String: [String]]
  /// Pieces inside a compound that is already hyphenated: `state-of-the-art`.
  let links: Set<String>
  /// First halves that take a hyphen before certain beginnings: `юго` before `вост`, `зап`.
  let pairs: [String: [String]]
  /// Ends of participles that take a hyphen after a noun of the text.
  let participleEndings: [String]

  private init(_ data: HyphenData) {
    firstHalves = Set(DataText.words(data.firstHalves))
    secondHalves = Set(DataText.words(data.secondHalves))
    joiningFirsts = Set(DataText.words(data.joiningFirsts))
    links = Set(DataText.words(data.links))
    var openHalves: [String: [String]] = [:]
    for line in DataText.lines(data.openHalves) {
      openHalves[line[0], default: []] += line.dropFirst()
    }
    self.openHalves = openHalves
    let particles = DataText.words(data.particles)
    var pairs: [String: [String]] = [:]
    for pronoun in DataText.words(data.pronouns) { pairs[pronoun] = particles }
    for line in DataText.lines(data.pairs) { pairs[line[0], default: []] += line.dropFirst() }
    self.pairs = pairs
    participleEndings = DataText.words(data.participleEndings)
  }

  /// Whether a second half begins like a beginning of the table; one that ends in a stop is the whole half: `под.`.
  static func begins(_ second: String, with beginning: String) -> Bool {
    beginning.hasSuffix(".") ? beginning.dropLast() == second : second.hasPrefix(beginning)
  }

  /// Whether the language has no data.
  var isEmpty: Bool { firstHalves.isEmpty && secondHalves.isEmpty }

  /// The table of a language; empty if the language has no data.
  static func table(for language: LanguageTag, in languages: LanguageCatalog) -> HyphenTable {
    compiled.table(for: language, in: languages)
  }

  private static let compiled = CompiledTables { HyphenTable($1[$0].hyphens ?? HyphenData()) }
}
