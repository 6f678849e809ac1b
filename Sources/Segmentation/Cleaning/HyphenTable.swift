import Languages
import TextModel

/// What a language's spelling says about hyphens, ready to be asked; all words are folded.
struct HyphenTable: Sendable {
  /// First halves that always take a hyphen: `decision`.
  let firstHalves: Set<String>
  /// Second halves that always take one: `based`.
  let secondHalves: Set<String>
  /// Pieces inside a compound that is already hyphenated: `state-of-the-art`.
  let links: Set<String>
  /// First halves that take one before certain beginnings: `юго` before `вост`, `зап`.
  let pairs: [String: [String]]

  private init(_ data: HyphenData) {
    firstHalves = Set(DataText.words(data.firstHalves))
    secondHalves = Set(DataText.words(data.secondHalves))
    links = Set(DataText.words(data.links))
    let particles = DataText.words(data.particles)
    var pairs: [String: [String]] = [:]
    for pronoun in DataText.words(data.pronouns) { pairs[pronoun] = particles }
    for line in DataText.lines(data.pairs) { pairs[line[0]] = Array(line.dropFirst()) }
    self.pairs = pairs
  }

  /// The table of a language; empty for one without.
  static func table(for language: LanguageTag, in languages: LanguageCatalog) -> HyphenTable {
    compiled.table(for: language, in: languages)
  }

  private static let compiled = CompiledTables { HyphenTable($1[$0].hyphens ?? HyphenData()) }
}
