// SPDX-License-Identifier: Apache-2.0

/// A text in the form in which texts are compared, with a map back to the bytes it came from.
///
/// Folding first applies NFKC_Casefold (width, case, ligatures, compatibility forms; soft hyphens
/// and zero-width characters vanish). Then the table `Folder` applies one hyphen for all hyphens,
/// straight quotes for all quotes, and one space for any run of white space, including line ends.
///
/// ```swift
/// let folded = Folder.standard.fold("“ＳＣＯ”\nmember\u{2010}states")
/// folded.text            // "\"sco\" member-states"
/// folded.sourceRange(1..<4) // the bytes of ＳＣＯ
/// ```
public struct FoldedText: Sendable {
  /// The folded UTF-8.
  public internal(set) var utf8: [UInt8] = []
  /// For each folded byte the source offset it was made from; empty if every byte was made from the
  /// byte at the same offset.
  var starts: [UInt32] = []
  /// For each folded byte the end of the source it was made from; empty if `starts` is.
  var ends: [UInt32] = []
  /// The UTF-8 length of the source.
  public internal(set) var sourceCount = 0

  /// The folded text.
  public var text: String { String(decoding: utf8, as: UTF8.self) }

  /// The UTF-8 bytes of the source that a range of folded bytes came from.
  ///
  /// A range that cuts through the result of one character (`ﬁ` → `fi`) returns the whole
  /// character. An empty range returns the empty range before its byte.
  public func sourceRange(_ range: Range<Int>) -> Range<Int> {
    if starts.isEmpty { return range }
    guard !range.isEmpty else {
      let at = range.lowerBound < starts.count ? Int(starts[range.lowerBound]) : sourceCount
      return at..<at
    }
    return Int(starts[range.lowerBound])..<Int(ends[range.upperBound - 1])
  }
}
