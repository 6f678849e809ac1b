// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// Combines number words (`two hundred million`) and digits with units (`3.5 million`) into values.
///
/// The caller passes it each token in turn and gets the value that ended before that token, if any.
/// A bare `one` is not read as a number, because it is more often a pronoun or an article.
struct NumberReader: Sendable {
  private var total = 0.0
  private var current = 0.0
  private var isActive = false
  private let meanings: [[UInt8]: Meaning]
  /// The way the language groups digits.
  let style: DigitGroups.Style
  /// Whether months are written with a capital, so that a small letter means another word.
  let capitalizesMonths: Bool

  /// The reader of a language.
  static func reader(for tag: LanguageTag, in languages: LanguageCatalog) -> NumberReader {
    compiled.table(for: tag, in: languages)
  }

  private static let compiled = CompiledTables { NumberReader($1[$0].numbers) }

  private init(_ numbers: NumberData?) {
    let numbers = numbers ?? NumberData()
    style = numbers.style
    capitalizesMonths = numbers.capitalizesMonths
    var meanings: [[UInt8]: Meaning] = [:]
    for (word, month) in NumberData.months(numbers.months) {
      meanings[Array(word.utf8)] = .month(month)
    }
    for (word, value) in NumberData.values(numbers.scaleLetters) {
      meanings[Array(word.utf8)] = .letter(value)
    }
    for (word, value) in NumberData.values(numbers.scales) {
      meanings[Array(word.utf8)] = .multiplier(value)
    }
    for (word, value) in NumberData.values(numbers.cardinals) where value != 1 {
      meanings[Array(word.utf8)] = .value(value)
    }
    self.meanings = meanings
  }

  /// The meaning of a word form in a number.
  enum Meaning: Sendable {
    case none
    case value(Double)
    case multiplier(Double)
    /// A letter that multiplies the digits directly before it: `$5m`.
    case letter(Double)
    case month(Int)
  }

  /// The meaning of a folded word; called once per form, so a dictionary is fast enough.
  func meaning(of word: [UInt8]) -> Meaning { meanings[word] ?? .none }

  /// Adds a number word or digits; returns the value that ended before it.
  mutating func add(_ value: Double, isDigits: Bool = false) -> Double? {
    // What the words have said of the last two digits: nothing, or tens that units may follow.
    let rest = current.truncatingRemainder(dividingBy: 100)
    let isTens = rest >= 20 && rest.truncatingRemainder(dividingBy: 10) == 0
    let fits =
      isActive && !isDigits
      && (current == 0 || rest == 0 && value < 100 || isTens && value < 10)
    let ended = fits ? nil : finish()
    current += value
    isActive = true
    return ended
  }

  /// Adds a multiplier.
  mutating func multiply(by factor: Double) {
    guard isActive else { return }
    if factor <= 100 {
      current = (current == 0 ? 1 : current) * factor
    } else {
      total += (current == 0 ? 1 : current) * factor
      current = 0
    }
  }

  /// Ends the current number and returns it.
  mutating func finish() -> Double? {
    guard isActive else { return nil }
    let value = total + current
    (total, current, isActive) = (0, 0, false)
    return value
  }

  /// Reads ASCII digits with their groups and fraction.
  ///
  /// Accepts readings that are certain in the language, and grouped thousands that may be a
  /// fraction (`1.234` in Russian). An ambiguous fraction (`1,5` in English) is read as a list, and
  /// only its first number counts.
  ///
  /// - Returns: the value, the place where it ends, and its exact form unless it has more than 19
  ///   digits.
  static func digits(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, style: DigitGroups.Style
  ) -> (value: Double, end: Int, exact: DecimalValue?) {
    var limit = 16
    while true {
      let found = DigitGroups.scan(
        bytes, at: start, style: style, groups: limit, joinsSpaces: style == .comma)
      if let reading = found.first, reading.certainty == .certain || reading.kind == .whole {
        let written = UnsafeBufferPointer(rebasing: bytes[start..<found.end])
        let exact = DigitGroups.value(written, reading.kind)
        return (exact?.double ?? DigitGroups.double(written, reading.kind), found.end, exact)
      }
      // One group always has a reading.
      limit = found.count - 1
    }
  }
}
