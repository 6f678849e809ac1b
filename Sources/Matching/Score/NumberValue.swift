import ICUText
import Segmentation

/// What a number is worth, whatever it is written like: 一九九八, `1998`, `1,998` and `１９９８` are equal.
struct NumberValue: Hashable, Sendable {
  /// Decimal digits without separators and needless zeros, `.` before a fraction; or, of what is no
  /// plain number (`3.11.2`), the text itself.
  let canonical: String

  /// Reads the folded form of a number token.
  init(folded: some Sequence<UInt8>) {
    let bytes = Array(folded)
    var groups = [[UInt8]()]
    var marks: [UInt8] = []
    for byte in bytes {
      if 0x30...0x39 ~= byte {
        groups[groups.count - 1].append(byte)
      } else {
        marks.append(byte)
        groups.append([])
      }
    }
    canonical = Self.read(groups, marks) ?? String(decoding: bytes, as: UTF8.self)
  }

  /// The value of a numeral in Han characters.
  init(_ value: UInt64) { canonical = String(value) }

  /// Groups of digits and the marks between them; `nil` when they are no plain number.
  private static func read(_ groups: [[UInt8]], _ marks: [UInt8]) -> String? {
    guard groups.allSatisfy({ !$0.isEmpty }), marks.allSatisfy({ $0 == 0x2C || $0 == 0x2E }) else {
      return nil
    }
    // `1,234,567.5`, and `1.234.567,5` when the last mark differs from those before it; one mark
    // alone parts thousands only if it is a comma before three digits.
    var whole = groups
    var fraction: [UInt8] = []
    if let last = marks.last {
      let isGrouped = groups.dropFirst().allSatisfy { $0.count == 3 } && groups[0].count <= 3
      let isThousands =
        isGrouped && marks.allSatisfy { $0 == last } && (last == 0x2C || marks.count > 1)
      if !isThousands {
        fraction = whole.removeLast()
        let others = marks.dropLast()
        guard others.allSatisfy({ $0 != last }), Set(others).count <= 1,
          whole.dropFirst().allSatisfy({ $0.count == 3 })
        else { return nil }
      }
    }
    let digits = whole.joined().drop { $0 == 0x30 }
    while fraction.last == 0x30 { fraction.removeLast() }
    let head = digits.isEmpty ? "0" : String(decoding: digits, as: UTF8.self)
    return fraction.isEmpty ? head : head + "." + String(decoding: fraction, as: UTF8.self)
  }
}

/// Numerals written in Han characters: 一九九八, 二十一, 三百万.
///
/// A run counts as a number when it is well formed and has two characters or more, or when one of the
/// units of a date follows: 三 in 三月 does, in 三思 does not, and 万一 is no number.
enum HanNumeral {
  /// The value of a character, units of ten being negative; `nil` for others.
  @inline(__always)
  static func value(of scalar: UInt32) -> Int64? {
    switch scalar {
    case 0x3007, 0x96F6: 0  // 〇零
    case 0x4E00: 1
    case 0x4E8C, 0x4E24: 2  // 二两
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
    case 0x4E07: -10_000
    case 0x4EBF: -100_000_000
    default: nil
    }
  }

  /// Whether a character makes one numeral before it a number: 年月日号届.
  static func isCounter(_ scalar: UInt32) -> Bool {
    [0x5E74, 0x6708, 0x65E5, 0x53F7, 0x5C4A].contains(scalar)
  }

  /// Reads a run of values; `nil` when it is not well formed.
  static func read(_ run: [Int64]) -> UInt64? {
    if run.count > 16 { return nil }
    if run.allSatisfy({ $0 >= 0 }) { return run.reduce(0) { $0 * 10 + UInt64($1) } }
    // `section` is what stands before the next 万 or 亿, `unit` the last of 十百千 within it.
    var total: Int64 = 0
    var section: Int64 = 0
    var digit: Int64?
    var unit: Int64 = 10_000
    var large: Int64 = .max
    var hasZero = false
    for value in run {
      switch value {
      case 0:
        guard digit == nil else { return nil }
        hasZero = true
      case 1...9:
        guard digit == nil else { return nil }
        digit = value
      case -1000 ... -10:
        guard -value < unit, digit != nil || value == -10 && section == 0 else { return nil }
        unit = -value
        section += (digit ?? 1) * unit
        (digit, hasZero) = (nil, false)
      default:
        section += digit ?? 0
        guard section + total > 0, -value != large else { return nil }
        if -value > large {
          total = (total + section) * -value
        } else {
          guard section > 0 else { return nil }
          total += section * -value
        }
        large = -value
        (section, digit, unit, hasZero) = (0, nil, 10_000, false)
      }
    }
    // 三百二 is 320 to one reader and 302 to another.
    if digit != nil, !hasZero, unit == 100 || unit == 1000 { return nil }
    return UInt64(total + section + (digit ?? 0))
  }
}
