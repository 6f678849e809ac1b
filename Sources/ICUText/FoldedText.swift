/// A text in the form in which texts are compared, with the way back to the bytes it came from.
///
/// Folding is NFKC_Casefold (width, case, ligatures, compatibility forms; soft hyphens and
/// zero-width characters vanish), then, by the table `Folder`, one hyphen for all hyphens, straight
/// quotes for all quotes, and one space for any run of white space, line ends included.
///
/// ```swift
/// let folded = Folder.standard.fold("“ＳＣＯ”\nmember\u{2010}states")
/// folded.text            // "\"sco\" member-states"
/// folded.sourceRange(1..<4) // the bytes of ＳＣＯ
/// ```
public struct FoldedText: Sendable {
  /// The folded UTF-8.
  public internal(set) var utf8: [UInt8] = []
  /// For each folded byte the offset of the source it was made from; empty when every byte was made
  /// from the one at its own place.
  var starts: [UInt32] = []
  /// For each folded byte the end of the source it was made from; empty as `starts` is.
  var ends: [UInt32] = []
  /// UTF-8 length of the source.
  public internal(set) var sourceCount = 0

  /// The folded text.
  public var text: String { String(decoding: utf8, as: UTF8.self) }

  /// The UTF-8 bytes of the source that a range of folded bytes came from.
  ///
  /// A range that cuts through what one character became (`ﬁ` → `fi`) gives that character whole. An
  /// empty range gives the empty range before its byte.
  public func sourceRange(_ range: Range<Int>) -> Range<Int> {
    if starts.isEmpty { return range }
    guard !range.isEmpty else {
      let at = range.lowerBound < starts.count ? Int(starts[range.lowerBound]) : sourceCount
      return at..<at
    }
    return Int(starts[range.lowerBound])..<Int(ends[range.upperBound - 1])
  }
}
