// SPDX-License-Identifier: Apache-2.0
import CICU

/// A writing system, by its ISO 15924 code; common and inherited characters also have one.
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
  /// Greek, whose letters are symbols in texts of all languages.
  public static let greek = Script("Grek")
  /// Scripts written without spaces between words, except Han and Bopomofo.
  static let withoutSpaces: Set<Script> = [
    hiragana, katakana, Script("Thai"), Script("Laoo"), Script("Khmr"), Script("Mymr"),
    Script("Tibt"),
  ]
  /// Digits, punctuation and other characters that many scripts share.
  public static let common = Script("Zyyy")
  /// Marks that take the script of their base character.
  public static let inherited = Script("Zinh")

  /// The scripts in which a language is written (CLDR); empty for a language that ICU does not
  /// know.
  ///
  /// - Parameter language: a BCP 47 tag: `zh` gives Han and Bopomofo, `ja` Kana and Han, `ru`
  ///   Cyrillic.
  public static func scripts(of language: String) -> [Script] {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 8) { codes in
      guard let base = codes.baseAddress else { return [] }
      let count = cicu_language_scripts(language, base)
      return codes.prefix(Int(count)).map { Script(code: $0) }
    }
  }

  private init(code: UInt32) { self.code = code }

  /// The four-letter code.
  public var description: String {
    String(
      decoding: [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: code >> UInt32($0)) }, as: UTF8.self)
  }
}
