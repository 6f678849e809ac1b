import Languages
import TextModel

/// The number words of a language, compiled for look-up.
struct NumberTable: Sendable {
  /// How the language groups digits.
  let style: DigitGroups.Style
  /// Cardinals and ordinals, and their values.
  let words: [String: Double]
  /// Beginnings of ordinals that take endings, and their values.
  let stems: [(word: String, value: Double)]
  /// Words and abbreviations that multiply what is before them.
  let scales: [String: Double]
  /// Words for a part, a small group or a month, each with its possible values.
  let parts: [String: [Double]]
  /// Beginnings of adjectives made of months (`декабрьский`), and their values.
  let partStems: [(word: String, value: Double)]
  /// Units whose numbers translators convert, by their beginnings of three letters or more, or whole.
  let converted: [String]
  /// Words that make the number before them a time of day.
  let hours: Set<String>
  /// Numerals that are prefixes of units, with the units: 千 of 千瓦.
  let metric: [(prefix: UInt32, units: Set<UInt32>)]

  /// The table of a language; one without words where there is none.
  static func table(for language: LanguageTag) -> NumberTable {
    compiled.table(for: language, in: .standard)
  }

  private static let compiled = CompiledTables { NumberTable($1[$0].numbers ?? NumberData()) }

  private init(_ data: NumberData) {
    style = data.style
    words = Self.dictionary(
      NumberData.values(data.cardinals) + NumberData.values(data.ordinals))
    stems = NumberData.values(data.ordinalStems)
    scales = Self.dictionary(
      NumberData.values(data.scales) + NumberData.values(data.scaleLetters))
    var parts: [String: [Double]] = [:]
    for (word, value) in NumberData.values(data.parts) { parts[word, default: []].append(value) }
    for (word, month) in NumberData.months(data.months) {
      parts[word, default: []].append(Double(month))
    }
    self.parts = parts
    partStems = NumberData.months(data.monthStems).map { ($0.word, Double($0.month)) }
    converted = DataText.words(data.convertedUnits)
    hours = Set(DataText.words(data.hours))
    metric = DataText.pairs(data.metricPrefixes).flatMap { prefix, units in
      prefix.unicodeScalars.map { ($0.value, Set(units.unicodeScalars.map(\.value))) }
    }
  }

  private static func dictionary(_ values: [(word: String, value: Double)]) -> [String: Double] {
    Dictionary(values.map { ($0.word, $0.value) }, uniquingKeysWith: { first, _ in first })
  }
}
