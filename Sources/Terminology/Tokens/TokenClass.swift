// SPDX-License-Identifier: Apache-2.0
import ICUText

/// The class of a folded scalar for the tokenizer.
enum TokenClass: UInt8, Sendable {
  /// A letter, digit or mark of a script with words.
  case word
  /// A character that is a token of its own: Han, kana.
  case character
  /// White space.
  case space
  /// A hyphen or dash.
  case hyphen
  /// A straight single quote: an apostrophe within a word, a quotation mark elsewhere.
  case apostrophe
  /// A quotation mark or title mark.
  case quote
  /// A comma of any kind.
  case comma
  /// A full stop: a decimal point between digits, else the end of a sentence.
  case period
  /// A bracket.
  case bracket
  /// A mark that ends a clause or sentence.
  case stop
  /// Any other sign: a token of its own.
  case sign

  /// The class of a scalar after folding.
  static func of(_ scalar: UInt32) -> TokenClass {
    if scalar < 0x80 { return ascii[Int(scalar)] }
    switch scalar {
    case 0x400...0x52F, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x300...0x36F: return .word
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x2_0000...0x3_FFFF, 0x3041...0x30FF, 0x3005...0x3007:
      return .character
    case 0x2013, 0x2014, 0x2015: return .hyphen
    case 0x3001, 0xB7, 0x30FB, 0x2022: return .comma
    case 0x3008...0x300B, 0x2039, 0x203A, 0xAB, 0xBB, 0x201C...0x201F, 0x300C...0x300F:
      return .quote
    case 0x3010, 0x3011, 0x3014...0x301B: return .bracket
    case 0x3002, 0x2026, 0xFF61: return .stop
    default: break
    }
    switch Script(of: scalar) {
    case .han, .hiragana, .katakana: return .character
    case .common: return .sign
    default: return .word
    }
  }

  private static let ascii: [TokenClass] = (0..<0x80).map { (scalar: UInt32) -> TokenClass in
    switch UInt8(scalar) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      .word
    case 0...0x20, 0x7F: .space
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "'"): .apostrophe
    case UInt8(ascii: "\""): .quote
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: "."): .period
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"): .bracket
    case UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"): .stop
    default: .sign
    }
  }
}
