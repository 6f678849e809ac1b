import CICU

/// A writing system, by its ISO 15924 code; common and inherited characters have one too.
public struct Script: Hashable, Sendable, CustomStringConvertible {
  /// The four ASCII letters of the code, first letter highest.
  public let code: UInt32

  /// The script of a scalar (Unicode property `sc`).
  @inline(__always)
  public init(of scalar: UInt32) { code = cicu_script(scalar) }

  private init(_ name: StaticString) {
    code = name.withUTF8Buffer { $0.reduce(0) { $0 << 8 | UInt32($1) } }
  }

  /// Han.
  public static let han = Script("Hani")
  /// Hiragana.
  public static let hiragana = Script("Hira")
  /// Katakana.
  public static let katakana = Script("Kana")
  /// Bopomofo.
  public static let bopomofo = Script("Bopo")
  /// Hangul.
  public static let hangul = Script("Hang")
  /// Latin.
  public static let latin = Script("Latn")
  /// Cyrillic.
  public static let cyrillic = Script("Cyrl")
  /// Digits, punctuation and whatever else many scripts share.
  public static let common = Script("Zyyy")
  /// Marks that take the script of what they stand on.
  public static let inherited = Script("Zinh")

  /// The four-letter code.
  public var description: String {
    String(
      decoding: [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: code >> UInt32($0)) }, as: UTF8.self)
  }
}

/// Properties of single characters, asked of ICU.
public enum CharacterProperty {
  /// The whole numeric value of a character such as `5`, 五, 亿 or ⑤, if it has one.
  public static func numericValue(of scalar: UInt32) -> Double? {
    let value = cicu_numeric_value(scalar)
    return value < 0 ? nil : value
  }
  /// The simple lower-case mapping.
  public static func lowercase(_ scalar: UInt32) -> UInt32 { cicu_to_lower(scalar) }
  /// The simple upper-case mapping.
  public static func uppercase(_ scalar: UInt32) -> UInt32 { cicu_to_upper(scalar) }
}

extension CharacterProperty {
  /// What a word breaker needs to know of a scalar's general category.
  public enum Class: Sendable {
    /// Letters (L).
    case letter
    /// Marks that stand on another character (M).
    case mark
    /// Decimal digits (Nd).
    case digit
    /// All others.
    case other
  }

  /// The class of a scalar.
  public static func classify(_ scalar: UInt32) -> Class {
    switch cicu_category(scalar) {
    case 1...5: .letter
    case 6...8: .mark
    case 9: .digit
    default: .other
    }
  }
}
