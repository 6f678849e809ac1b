// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The symbols of documents of the United Nations and of other bodies: `A/54/549`, `E/CN.4/2001/2`.
///
/// A symbol has two parts or more with `/` between them. The first one is one to six capitals, and a digit is in the
/// last.
/// <https://research.un.org/en/docs/symbols>
enum CitedSymbol {
  /// Whether a text has the symbol of a document.
  ///
  /// - Complexity: O(*n*).
  static func isContained(in text: String) -> Bool {
    text.utf8.split(omittingEmptySubsequences: true) { !isPart($0) }.contains { word in
      let parts = word.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      guard parts.count > 1, let first = parts.first, let last = parts.last else { return false }
      return 1...6 ~= first.count && first.allSatisfy { $0.isASCIICapital }
        && parts.allSatisfy { !$0.isEmpty } && last.contains { $0.isASCIIDigit }
    }
  }

  /// Whether a byte may be in a symbol: a letter or digit of ASCII, `/`, `.` or `-`.
  private static func isPart(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || 0x2D...0x39 ~= byte
  }
}
