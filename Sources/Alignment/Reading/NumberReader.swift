/// Adds up number words (`two hundred million`) and digits with units (`3.5 million`) to values.
///
/// It is told of each token in turn and says which value has just ended. A bare `one` is no number:
/// it is a pronoun or an article too often.
struct NumberReader {
  private var total = 0.0
  private var current = 0.0
  private var isActive = false
  private let values: [[UInt8]: Double]
  private let multipliers: [[UInt8]: Double]
  private let months: [[UInt8]: Int]

  init(_ profile: LanguageProfile?) {
    values = profile.map { LanguageProfile.values($0.numbers) } ?? [:]
    multipliers = profile.map { LanguageProfile.values($0.multipliers) } ?? [:]
    var months: [[UInt8]: Int] = [:]
    if let profile {
      for (line, words) in LanguageProfile.words(profile.months) {
        for word in words { months[word] = line + 1 }
      }
    }
    self.months = months
  }

  /// What a word form means here; asked once a form, so a dictionary will do.
  enum Meaning: Sendable {
    case none
    case value(Double)
    case multiplier(Double)
    case month(Int)
  }

  /// What a folded word means.
  func meaning(of word: [UInt8]) -> Meaning {
    if let value = values[word] { return .value(value) }
    if let value = multipliers[word] { return .multiplier(value) }
    if let month = months[word] { return .month(month) }
    return .none
  }

  /// Takes in a number word or digits; returns the value that ended before it.
  mutating func add(_ value: Double, isDigits: Bool = false) -> Double? {
    let fits =
      isActive && !isDigits
      && (current == 0 || current >= 20 && current < 100 && value < 10
        || current >= 100 && value < 100 && current.truncatingRemainder(dividingBy: 100) == 0)
    let ended = fits ? nil : finish()
    current += value
    isActive = true
    return ended
  }

  /// Takes in a multiplier.
  mutating func multiply(by factor: Double) {
    guard isActive else { return }
    if factor <= 100 {
      current = (current == 0 ? 1 : current) * factor
    } else {
      total += (current == 0 ? 1 : current) * factor
      current = 0
    }
  }

  /// Ends the number under way and returns it.
  mutating func finish() -> Double? {
    guard isActive else { return nil }
    let value = total + current
    (total, current, isActive) = (0, 0, false)
    return value
  }

  /// Reads ASCII digits with their groups and fraction.
  ///
  /// A separator counts as a group mark when exactly three digits follow it and no more, else as the
  /// decimal mark.
  static func digits(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, decimalComma: Bool
  ) -> (value: Double, end: Int) {
    var value = 0.0
    var at = start
    func run(_ from: Int) -> Int {
      var end = from
      while end < bytes.count, bytes[end] &- 0x30 < 10 { end += 1 }
      return end - from
    }
    while at < bytes.count, bytes[at] &- 0x30 < 10 {
      value = value * 10 + Double(bytes[at] - 0x30)
      at += 1
    }
    while at + 1 < bytes.count {
      let mark = bytes[at]
      let digits = run(at + 1)
      guard digits > 0 else { break }
      let groups = mark == 0x2C || decimalComma && (mark == 0x20 || mark == 0x2E)
      if groups, digits == 3, value > 0 {
        for offset in 1...3 { value = value * 10 + Double(bytes[at + offset] - 0x30) }
        at += 4
      } else if mark == 0x2E || decimalComma && mark == 0x2C {
        var scale = 0.1
        for offset in 1...digits {
          value += Double(bytes[at + offset] - 0x30) * scale
          scale /= 10
        }
        // One value must have one bit pattern, however it was written.
        value = (value * 1e6).rounded() / 1e6
        at += digits + 1
        break
      } else {
        break
      }
    }
    return (value, at)
  }
}

/// Chinese numerals, which are written without spaces and by place (二〇一九) or by units (三百五十).
enum HanNumeral {
  /// The value of a digit character, or of a unit as its negative; `nil` for any other.
  static func value(of scalar: UInt32) -> Double? {
    switch scalar {
    case 0x3007, 0x96F6: 0
    case 0x4E00: 1
    case 0x4E8C, 0x4E24, 0x5169: 2
    case 0x4E09: 3
    case 0x56DB: 4
    case 0x4E94: 5
    case 0x516D: 6
    case 0x4E03: 7
    case 0x516B: 8
    case 0x4E5D: 9
    case 0x5341: -10
    case 0x767E: -100
    case 0x5343: -1000
    case 0x4E07, 0x842C: -10_000
    case 0x4EBF, 0x5104: -100_000_000
    default: nil
    }
  }

  /// The value of a run of numerals; `leading` is the number in digits right before it (3.5亿).
  static func value(of run: some Sequence<Double>, leading: Double? = nil) -> Double? {
    var total = 0.0
    var section = 0.0
    var digit = leading ?? 0
    var hasDigit = leading != nil
    var digits = 0
    for value in run {
      if value >= 0 {
        digit = hasDigit && digits > 0 ? digit * 10 + value : value
        hasDigit = true
        digits += 1
      } else if value > -10_000 {
        section += (hasDigit ? digit : 1) * -value
        (digit, hasDigit, digits) = (0, false, 0)
      } else {
        let part = section + (hasDigit ? digit : 0)
        guard part > 0 || total > 0 else { return nil }
        total = part > 0 ? total + part * -value : total * -value
        (section, digit, hasDigit, digits) = (0, 0, false, 0)
      }
    }
    return total + section + (hasDigit ? digit : 0)
  }
}
