/// Chinese numerals: by place (一九九八), by units (三百五十), and after digits (3.5亿).
enum HanNumerals {
  /// The value of a digit, of a unit as its negative; `nil` for any other character.
  static func value(of scalar: UInt32) -> Double? {
    switch scalar {
    case 0x3007, 0x96F6, 0x25CB: 0
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
    case 0x5EFF: -20
    case 0x767E: -100
    case 0x5343: -1000
    case 0x4E07, 0x842C: -1e4
    case 0x4EBF, 0x5104: -1e8
    case 0x5146: -1e12
    default: nil
    }
  }

  /// The value of a run of numerals.
  ///
  /// - Parameters:
  ///   - run: values as `value(of:)` gives them.
  ///   - leading: the number in digits before the run (`3.5` in 3.5亿).
  /// - Returns: `nil` for a run of which one does not know what it means (三四 is `three or four`).
  static func read(_ run: [Double], leading: Double? = nil) -> Double? {
    if leading == nil, run.allSatisfy({ $0 >= 0 }) {
      // 一九九八 is a year; 三四 and 七八 are three or four, seven or eight.
      guard run.count != 2 else { return nil }
      return run.reduce(0) { $0 * 10 + $1 }
    }
    var total = 0.0
    var section = 0.0
    var digit: Double? = leading
    for value in run {
      if value >= 0 {
        if let digit, digit > 0, leading == nil || section > 0 || total > 0 { return nil }
        digit = value
      } else if value > -1e4 {
        section += (digit ?? 1) * -value
        digit = nil
      } else {
        let part = section + (digit ?? 0)
        guard part > 0 || total > 0 else { return nil }
        // 一万亿: the larger unit takes in all that stands before it.
        total =
          part > 0 && total > 0 && -value > total
          ? (total + part) * -value
          : part > 0 ? total + part * -value : total * -value
        (section, digit) = (0, nil)
      }
    }
    // 三百五 is 350, 一万二 12 000.
    if let digit, digit > 0, run.count > 1, let unit = run.dropLast().last, unit <= -100 {
      return total + section + digit * -unit / 10
    }
    return total + section + (digit ?? 0)
  }
}
