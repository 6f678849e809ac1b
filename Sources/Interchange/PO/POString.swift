// SPDX-License-Identifier: Apache-2.0

/// The quoted strings of PO files.
enum POString {
  /// A text as PO writes it: on one line, or, when it has line ends inside, one line per line of the text after an
  /// empty string.
  static func quoted(_ text: String) -> String {
    var lines: [String] = []
    var line = ""
    for scalar in text.unicodeScalars {
      line += escaped(String(scalar))
      if scalar == "\n" {
        lines.append(line)
        line = ""
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return (lines.count > 1 ? "\"\"\n" : "") + lines.map { "\"\($0)\"" }.joined(separator: "\n")
  }

  /// The text with the characters that are not allowed between quotes as escapes of C.
  @Sendable static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": out += "\\n"
      case "\t": out += "\\t"
      case "\r": out += "\\r"
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// The text between the quotes, with escapes resolved as in C.
  ///
  /// - Returns: the bytes, and the first escape that C does not have; its letter is kept.
  static func unescaped(_ bytes: ArraySlice<UInt8>) -> (bytes: [UInt8], unknown: UInt8?) {
    var out: [UInt8] = []
    var unknown: UInt8?
    var at = bytes.startIndex
    while at < bytes.endIndex {
      guard bytes[at] == 0x5C, at + 1 < bytes.endIndex else {
        out.append(bytes[at])
        at += 1
        continue
      }
      let letter = bytes[at + 1]
      at += 2
      switch letter {
      case UInt8(ascii: "n"): out.append(0x0A)
      case UInt8(ascii: "t"): out.append(0x09)
      case UInt8(ascii: "r"): out.append(0x0D)
      case UInt8(ascii: "a"): out.append(0x07)
      case UInt8(ascii: "b"): out.append(0x08)
      case UInt8(ascii: "f"): out.append(0x0C)
      case UInt8(ascii: "v"): out.append(0x0B)
      case 0x22, 0x5C, 0x27, UInt8(ascii: "?"): out.append(letter)
      case UInt8(ascii: "0")...UInt8(ascii: "7"):
        at -= 1
        let (value, end) = number(bytes, from: at, base: 8, digits: 3)
        out.append(UInt8(truncatingIfNeeded: value))
        at = end
      case UInt8(ascii: "x"):
        let (value, end) = number(bytes, from: at, base: 16, digits: 2)
        out.append(UInt8(truncatingIfNeeded: value))
        at = end
      default:
        unknown = unknown ?? letter
        out.append(0x5C)
        out.append(letter)
      }
    }
    return (out, unknown)
  }

  private static func number(
    _ bytes: ArraySlice<UInt8>, from start: Int, base: Int, digits: Int
  ) -> (value: Int, end: Int) {
    var at = start
    var value = 0
    while at < bytes.endIndex, at < start + digits,
      let digit = Character(Unicode.Scalar(bytes[at])).hexDigitValue, digit < base
    {
      value = value * base + digit
      at += 1
    }
    return (value, at)
  }
}
