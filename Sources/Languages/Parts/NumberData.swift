/// What reading numbers needs to know of a language.
///
/// Words are in small letters, with е for ё. A table has a line for each value: the value, then all
/// words that have it, in every inflected form. Tables of months have a line for each month, January
/// first, without a value.
package struct NumberData: Sendable {
  /// How digits are grouped and where their fraction begins.
  package var style = DigitGroups.Style.point
  /// Cardinal and collective numbers that are added up: `2 два две двух …`.
  package var cardinals = ""
  /// Ordinals, and `once`, `twice`.
  package var ordinals = ""
  /// Beginnings of ordinals that take endings.
  package var ordinalStems = ""
  /// Words and abbreviations that multiply the number before them: `1000 thousand`.
  package var scales = ""
  /// Single letters that do so right after digits: `$5m`.
  package var scaleLetters = ""
  /// Words for a part, a group or a period, each with a value it may stand for; a word may have several
  /// lines.
  package var parts = ""
  /// Months and their abbreviations.
  package var months = ""
  /// Beginnings of adjectives made of months.
  package var monthStems = ""
  /// Whether months are written with a capital, so that a small letter means another word (`may`).
  package var capitalizesMonths = false
  /// Units whose numbers translators convert, by their beginnings of three letters or more, or whole.
  package var convertedUnits = ""
  /// Words that make the number before them a time of day.
  package var hours = ""
  /// Numerals that are prefixes of units, each with characters of units that may follow: `千>瓦克米`.
  package var metricPrefixes = ""

  /// A language of which only the digits are known.
  package init(style: DigitGroups.Style = .point) { self.style = style }

  init(
    style: DigitGroups.Style, cardinals: String = "", ordinals: String = "",
    ordinalStems: String = "", scales: String = "", scaleLetters: String = "", parts: String = "",
    months: String = "", monthStems: String = "", capitalizesMonths: Bool = false,
    convertedUnits: String, hours: String, metricPrefixes: String = ""
  ) {
    self.style = style
    self.cardinals = cardinals
    self.ordinals = ordinals
    self.ordinalStems = ordinalStems
    self.scales = scales
    self.scaleLetters = scaleLetters
    self.parts = parts
    self.months = months
    self.monthStems = monthStems
    self.capitalizesMonths = capitalizesMonths
    self.convertedUnits = convertedUnits
    self.hours = hours
    self.metricPrefixes = metricPrefixes
  }

  /// The words of a table, each with its value, in the order of the table.
  package static func values(_ table: String) -> [(word: String, value: Double)] {
    DataText.lines(table).flatMap { line -> [(word: String, value: Double)] in
      guard let value = line.first.flatMap(Double.init) else { return [] }
      return line.dropFirst().map { ($0, value) }
    }
  }

  /// The words of a table of months, each with its month, 1...12.
  package static func months(_ table: String) -> [(word: String, month: Int)] {
    DataText.lines(table).enumerated().flatMap { line, words in words.map { ($0, line + 1) } }
  }
}
