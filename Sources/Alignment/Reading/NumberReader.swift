// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// Combines number words (`two hundred million`) and digits with units (`3.5 million`) into values.
///
/// The caller passes it each token in turn and gets the value that ended before that token, if any.
/// A bare `one` is not read as a number, because it is more often a pronoun or an article; `twenty-one`, `one hundred`
/// and `one hundred and one` have it. A word such as `and` joins a number below 100 to one that ends in a multiplier.
struct NumberReader: Sendable {
  private var total = 0.0
  private var current = 0.0
  private var isActive = false
  /// Whether the number has digits.
  private var hasDigits = false
  /// Whether the last word was a `one` that does not belong to a number yet.
  private var isAfterOne = false
  /// Whether the last word was a multiplier.
  private var isAfterMultiplier = false
  /// The value after a joiner, 0 directly after it; `nil` without one.
  private var joined: Double?
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
    for (word, value) in NumberData.values(numbers.cardinals) {
      meanings[Array(word.utf8)] = value == 1 ? .one : .value(value)
    }
    for word in DataText.words(numbers.joiners) { meanings[Array(word.utf8)] = .joiner }
    self.meanings = meanings
  }

  /// The meaning of a word form in a number.
  enum Meaning: Sendable {
    case none
    case value(Double)
    /// One, which counts only as part of a longer number.
    case one
    /// A word between a multiplier and a number below 100: `and` in `one hundred and five`.
    case joiner
    case multiplier(Double)
    /// A letter that multiplies the digits directly before it: `$5m`.
    case letter(Double)
    case month(Int)
  }

  /// The meaning of a folded word; called once per form, so a dictionary is fast enough.
  func meaning(of word: [UInt8]) -> Meaning { meanings[word] ?? .none }

  /// Adds a number word or digits; returns the value that ended before it.
  mutating func add(_ value: Double, isDigits: Bool = false) -> Double? {
    if let joined, !isDigits, value < 100, Self.fits(value, after: joined) {
      self.joined = joined + value
      return nil
    }
    let fits = isActive && joined == nil && !isDigits && Self.fits(value, after: current)
    let ended = fits ? nil : finish()
    current += value
    isActive = true
    hasDigits = isDigits || fits && hasDigits
    (isAfterOne, isAfterMultiplier) = (false, false)
    return ended
  }

  /// Whether a value can be added to what the words before it say: to nothing, to full hundreds, or to full tens.
  private static func fits(_ value: Double, after current: Double) -> Bool {
    let rest = current.truncatingRemainder(dividingBy: 100)
    let isTens = rest >= 20 && rest.truncatingRemainder(dividingBy: 10) == 0
    return current == 0 || rest == 0 && value < 100 || isTens && value < 10
  }

  /// Adds a `one`; returns the value that ended before it.
  mutating func addOne() -> Double? {
    let before = joined ?? current
    if isActive, !hasDigits, joined != nil || before != 0, Self.fits(1, after: before) {
      return add(1)
    }
    // `two thousand one hundred` goes on.
    let ended = isActive && joined == nil && current == 0 ? nil : finish()
    isAfterOne = true
    return ended
  }

  /// Adds a joiner; returns the value that ended before it.
  mutating func join() -> Double? {
    guard isActive, !hasDigits, isAfterMultiplier, joined == nil else { return finish() }
    isAfterMultiplier = false
    joined = 0
    return nil
  }

  /// Adds a multiplier; returns the value that ended before it: `two hundred` in `two hundred and five hundred`.
  mutating func multiply(by factor: Double) -> Double? {
    if !isActive, isAfterOne {
      current = 1
      isActive = true
    }
    var ended: Double?
    if let own = joined, own > 0 {
      joined = nil
      if current > 0, factor > 100 {
        // `one hundred and five thousand`
        total += (current + own) * factor
        current = 0
        isAfterMultiplier = true
        return nil
      }
      ended = finish()
      current = own
      isActive = true
    } else if joined != nil {
      return finish()
    }
    isAfterOne = false
    guard isActive else { return nil }
    isAfterMultiplier = true
    if factor <= 100 {
      current = (current == 0 ? 1 : current) * factor
    } else {
      total += (current == 0 ? 1 : current) * factor
      current = 0
    }
    return ended
  }

  /// Ends the current number and returns it.
  mutating func finish() -> Double? {
    (isAfterOne, isAfterMultiplier) = (false, false)
    guard isActive else { return nil }
    let value = total + current + (joined ?? 0)
    (total, current, joined, isActive, hasDigits) = (0, 0, nil, false, false)
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
