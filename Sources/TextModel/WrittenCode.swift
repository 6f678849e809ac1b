// SPDX-License-Identifier: Apache-2.0

/// An inline code or a placeholder that is written as text in a segment: `<g id="1">`, `{1>`, `{0}`, `%s`,
/// `%(name)d`, `{count, plural, …}`.
///
/// Formats without codes of their own (PO, tables), and formats whose codes were escaped on the way, have them so.
public struct WrittenCode: Hashable, Sendable {
  /// The function of a code.
  public enum Kind: Hashable, Sendable {
    /// The code opens what a later one closes.
    case opens
    /// The code closes what an earlier one has opened.
    case closes
    /// A code without a partner, such as a placeholder.
    case standsAlone
    /// The beginning of a message of ICU that has a text for each case; codes in these texts are found too.
    case message
  }

  /// UTF-8 bytes of the text.
  public var range: Range<Int>
  /// The function of the code.
  public var kind: Kind
  /// The key that a code shares with its counterpart in the other language: `<g 1>`, `{0}`, `%1$s`.
  public var key: String
  /// Whether the same characters may be ordinary text, such as `<p>` without its end, or `%d` after a number; they
  /// count only if the other language has the code too.
  public var isDoubtful = false
  /// Whether the code is a conversion of `printf` without a number, which takes its value from its place in the text.
  public var isByPlace = false
  /// The names of the cases of a message, in order: `one`, `other`, `=0`, `female`.
  public var cases: [String] = []
}

extension WrittenCode {
  /// The codes of a text, in order and without overlap.
  ///
  /// Formulas of LaTeX have none: braces are left alone in a text with a command, and after `_`, `^` and `}`.
  ///
  /// - Complexity: O(*bytes*).
  public static func codes(in text: String) -> [WrittenCode] {
    var text = text
    return text.withUTF8 { bytes in
      let mayHaveCodes = bytes.contains {
        $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "<")
          || $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: "&")
      }
      guard mayHaveCodes else { return [] }
      var scanner = WrittenCodeScanner(bytes)
      return scanner.codes()
    }
  }

  /// A text with spaces in the place of its codes, byte for byte: what is language in it.
  ///
  /// - Complexity: O(*bytes*).
  public static func words(of text: String) -> String {
    let codes = codes(in: text)
    if codes.isEmpty { return text }
    var bytes = Array(text.utf8)
    for code in codes where !code.isDoubtful { for at in code.range { bytes[at] = 0x20 } }
    return String(decoding: bytes, as: UTF8.self)
  }
}
