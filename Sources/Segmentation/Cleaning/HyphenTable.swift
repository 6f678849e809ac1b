import TextModel

/// What a language's spelling says about hyphens, for words no other evidence decides.
///
/// All entries are folded.
struct HyphenTable {
  /// First halves that always take a hyphen: `self`.
  var firstHalves: Set<String> = []
  /// Second halves that always take one: `based`, `то`.
  var secondHalves: Set<String> = []
  /// Pieces inside a compound that is already hyphenated: `state-of-the-art`.
  var links: Set<String> = []
  /// First halves that take one before certain beginnings: `юго` before `вост`, `зап`.
  var pairs: [String: [String]] = [:]

  /// The table of a language; empty for one without.
  static func table(for language: LanguageTag) -> HyphenTable {
    tables[language.language] ?? HyphenTable()
  }

  private static let tables: [String: HyphenTable] = ["en": english, "ru": russian]

  private static let english = HyphenTable(
    firstHalves: ["decision", "policy", "quasi"],
    secondHalves: [
      "based", "century", "driven", "level", "making", "oriented", "quality", "ranking", "scale",
      "sized", "term", "year",
    ],
    links: [
      "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "out", "over", "the", "to",
      "under", "up", "with",
    ],
    pairs: [
      "counter": ["extrem", "terror"], "non": ["govern", "interfer", "prolif", "tradition"],
      "post": ["cold", "war"],
      "self": ["confid", "control", "defen", "determin", "govern", "interest", "relian", "suffic"],
    ])

  private static let russian = HyphenTable(
    firstHalves: [
      "азиатско", "американо", "вице", "военно", "государственно", "китайско", "кое", "культурно",
      "научно", "общественно", "политико", "премьер", "российско", "русско", "советско",
      "социально", "страна", "страны", "торгово", "финансово", "экономико",
    ],
    links: ["в", "до", "за", "и", "на", "по"],
    pairs: pronouns.merging([
      "в": ["третьих", "четвертых"], "во": ["вторых", "первых"],
      "по": [
        "английски", "видимому", "китайски", "моему", "нашему", "новому", "прежнему", "разному",
        "русски", "своему",
      ],
      "северо": ["восто", "восточ", "запад"], "центрально": ["азиат", "африк", "европ"],
      "юго": ["восто", "восточ", "запад"],
    ]) { $1 })

  /// Pronouns and the particles that are written with a hyphen after them.
  private static let pronouns = Dictionary(
    uniqueKeysWithValues: [
      "где", "зачем", "как", "какая", "какие", "каким", "каких", "какого", "какое", "какой",
      "какую",
      "когда", "кого", "кому", "кто", "куда", "откуда", "почему", "чего", "чей", "чем", "что",
    ].map { ($0, ["либо", "нибудь", "то"]) })
}
