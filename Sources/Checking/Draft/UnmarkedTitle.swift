// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Tells whether words may be in the title of a work that no marks set apart.
///
/// A year in brackets is before the title, which goes on to the next mark (`Zhang (2016), One Belt One Road and its
/// critics, says`). Or the words begin with a capital, and their brackets cite a work by its year (`(Chen, One Belt One
/// Road, 2015)`), or a subtitle comes after them (`He read One Belt One Road: China's Plan`).
enum UnmarkedTitle {
  /// How far around the words it looks, in UTF-8 bytes.
  private static let reach = 240

  /// Whether words may be in a title.
  ///
  /// - Parameters:
  ///   - range: UTF-8 bytes of the words.
  ///   - text: the sentence.
  /// - Complexity: O(1), after the text is contiguous.
  static func mayContain(_ range: Range<Int>, of text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard range.lowerBound >= 0, range.upperBound <= bytes.count, !range.isEmpty else {
        return false
      }
      let before = bytes[max(0, range.lowerBound - reach)..<range.lowerBound]
      if isAfterYear(bytes[before.startIndex..<range.upperBound], range.lowerBound) { return true }
      guard beginsWithCapital(bytes[range]) else { return false }
      let after = bytes[range.upperBound..<min(bytes.count, range.upperBound + reach)]
      return hasSubtitle(before, after) || isCited(before, after)
    }
  }

  private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

  private static func beginsWithCapital(_ bytes: Bytes) -> Bool {
    String(decoding: bytes.prefix(4), as: UTF8.self).unicodeScalars.first?.properties.isUppercase
      ?? false
  }

  /// Whether a colon and a capital come after the words, with no other mark between.
  ///
  /// Words that begin a sentence may announce what is after the colon.
  private static func hasSubtitle(_ before: Bytes, _ after: Bytes) -> Bool {
    guard before.contains(where: { $0.isASCIILetter || $0 > 0x7F }),
      let colon = after.firstIndex(where: { isMark($0) }), after[colon] == UInt8(ascii: ":")
    else { return false }
    let rest = after[(colon + 1)...]
    return rest.first == 0x20 && beginsWithCapital(rest.dropFirst())
  }

  /// Whether a byte is a mark, and not a space, an apostrophe or a hyphen.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x27, 0x2D: false
    case ..<0x30, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7F: true
    default: false
    }
  }

  /// Whether words are after a year in brackets, a mark and a capital, with no other mark before them:
  /// `Zhang (2016), `.
  ///
  /// - Parameters:
  ///   - bytes: the words, with what is before them.
  ///   - start: where the words begin.
  private static func isAfterYear(_ bytes: Bytes, _ start: Int) -> Bool {
    var at = start
    while at > bytes.startIndex, !isMark(bytes[at - 1]) { at -= 1 }
    let title = bytes[at...].drop { $0 == 0x20 }
    var rest = bytes[..<at]
    while let last = rest.last, [0x20, 0x2C, 0x2E, 0x3A].contains(last) { rest.removeLast() }
    guard rest.endIndex < at || title.startIndex == start, beginsWithCapital(title),
      rest.popLast() == UInt8(ascii: ")")
    else { return false }
    if let last = rest.last, last.isASCIISmallLetter { rest.removeLast() }
    return isYear(rest.suffix(4)) && rest.dropLast(4).last == UInt8(ascii: "(")
  }

  /// Whether the brackets around the words have a year alone between commas, or before their end.
  private static func isCited(_ before: Bytes, _ after: Bytes) -> Bool {
    let isBracket: (UInt8) -> Bool = { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")") }
    guard let open = before.lastIndex(where: isBracket), before[open] == UInt8(ascii: "("),
      let close = after.firstIndex(where: isBracket), after[close] == UInt8(ascii: ")")
    else { return false }
    let comma = UInt8(ascii: ",")
    return before[(open + 1)...].split(separator: comma).contains { isYear(trimmed($0).suffix(4)) }
      || after[..<close].split(separator: comma, omittingEmptySubsequences: false).dropFirst()
        .contains { isYear(trimmed($0)) }
  }

  private static func trimmed(_ bytes: Bytes) -> Bytes {
    var rest = bytes
    while rest.first == 0x20 { rest.removeFirst() }
    while rest.last == 0x20 { rest.removeLast() }
    return rest
  }

  private static func isYear(_ bytes: Bytes) -> Bool {
    guard bytes.count == 4, let first = bytes.first, first == 0x31 || first == 0x32 else {
      return false
    }
    return bytes.allSatisfy { $0.isASCIIDigit }
  }
}
