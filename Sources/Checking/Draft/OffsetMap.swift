// SPDX-License-Identifier: Apache-2.0

/// Leads from the UTF-8 offsets of a segment's text to those of the file it was read from.
///
/// In a plain text the two differ by a constant; where the file writes characters in other ways
/// (`&amp;` in XML, `""` in CSV) or leaves some out (markup, a line break within a sentence), a map
/// has a piece for every run in which they keep step.
public struct OffsetMap: Hashable, Sendable {
  /// A run that both texts share byte by byte.
  public struct Piece: Hashable, Sendable {
    /// The first byte of the piece in the text.
    public var text: Int
    /// The first byte of the piece in the file.
    public var file: Int
    /// The length of the piece in bytes.
    public var length: Int
    /// A run at a place in both.
    public init(text: Int, file: Int, length: Int) {
      self.text = text
      self.file = file
      self.length = length
    }
  }

  private var pieces: [Piece]
  private var shift: Int

  /// The map of a text that is in the file unchanged, from a byte on.
  public init(start: Int) {
    pieces = []
    shift = start
  }

  /// A map of several runs, in order of both texts; runs may have gaps between them on either side.
  public init(pieces: [Piece]) {
    // One run needs no table.
    self.pieces = pieces.count > 1 ? pieces : []
    shift = pieces.first.map { $0.file - $0.text } ?? 0
  }

  /// The bytes of the file that a range of the text came from.
  ///
  /// A range that ends between two runs ends where the first of them ends in the file.
  ///
  /// - Complexity: O(log *pieces*).
  public func fileRange(_ range: Range<Int>) -> Range<Int> {
    let start = file(range.lowerBound, isEnd: false)
    guard !range.isEmpty else { return start..<start }
    return start..<max(start, file(range.upperBound, isEnd: true))
  }

  private func file(_ offset: Int, isEnd: Bool) -> Int {
    guard !pieces.isEmpty else { return offset + shift }
    // The last piece that begins before the offset, or at it when a beginning is meant.
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      let begins = isEnd ? pieces[middle].text < offset : pieces[middle].text <= offset
      if begins { low = middle } else { high = middle }
    }
    let piece = pieces[low]
    if isEnd, offset > piece.text + piece.length, low + 1 < pieces.count {
      return pieces[low + 1].file
    }
    return piece.file + offset - piece.text
  }
}
