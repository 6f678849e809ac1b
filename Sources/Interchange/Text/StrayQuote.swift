// SPDX-License-Identifier: Apache-2.0
import ICUText

/// Tells whether a quotation mark of a text lacks its partner, as where somebody left out the second one, or where a
/// table begins a field in quotes and does not end it.
///
/// The marks of one kind must be even in number; which of them opens and which closes differs between languages (`“…”`,
/// `„…“`), and people mix curly and straight ones. A mark after a digit may be the sign of inches.
enum StrayQuote {
  private struct Marks {
    var count = 0
    var isAfterDigit = false
    var isStray: Bool { count % 2 == 1 && !isAfterDigit }
  }

  /// Whether a text has such a mark.
  ///
  /// - Complexity: O(*n*).
  static func isIn(_ text: String) -> Bool {
    var kinds = [Marks](repeating: Marks(), count: 6)
    var text = text
    text.withUTF8 { bytes in
      var at = 0
      while at < bytes.count {
        guard mayBegin(bytes[at]) else {
          at += 1
          continue
        }
        let (value, length) = UTF8Scalars.decode(bytes, at: at)
        if let kind = kind(of: value) {
          kinds[kind].count += 1
          if kind == 0, at > 0, isNumeric(bytes, before: at) { kinds[kind].isAfterDigit = true }
        }
        at += length
      }
    }
    return kinds.contains(where: \.isStray)
  }

  /// Whether a straight mark at the beginning or end of a text lacks its partner: it may be one of the table and not of
  /// the text.
  static func isAtEdge(of text: String) -> Bool {
    (text.hasPrefix("\"") || text.hasSuffix("\"")) && isIn(text)
  }

  /// Whether the character before a place is a digit or another numeral.
  private static func isNumeric(_ bytes: UnsafeBufferPointer<UInt8>, before end: Int) -> Bool {
    var start = end - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    let value = UTF8Scalars.decode(bytes, at: start).0
    return Unicode.Scalar(value)?.properties.numericType != nil
  }

  /// Whether a mark may have this first byte.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0xC2, 0xE2, 0xE3, 0xEF: true
    default: false
    }
  }

  private static func kind(of scalar: UInt32) -> Int? {
    switch scalar {
    case 0x22, 0xFF02, 0x201C...0x201F, 0x301D...0x301F: 0
    case 0xAB, 0xBB: 1
    case 0x300C, 0x300D, 0xFF62, 0xFF63, 0xFE41, 0xFE42: 2
    case 0x300E, 0x300F, 0xFE43, 0xFE44: 3
    case 0x300A, 0x300B: 4
    case 0x3008, 0x3009: 5
    default: nil
    }
  }
}
