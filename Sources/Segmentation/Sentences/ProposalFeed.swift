import ICUText

/// ICU's sentence boundaries of a text, in order, a piece of the text at a time.
///
/// UAX #29 breaks at every line end (SB4), so a text may be cut behind one and gives the same
/// boundaries. The UTF-16 copy and the boundaries of one piece are all that is held: memory does not
/// grow with the text, unless it has no line ends.
final class ProposalFeed {
  /// A piece ends at the first line end behind so many bytes.
  private static let pieceSize = 32 << 10

  private let iterator: BreakIterator
  private var units = UTF16Text()
  private var boundaries: [Int] = []
  private var next = 0
  private var bytes = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  private var pieceEnd = 0

  /// A feed that cuts with an iterator for sentences.
  init(iterator: BreakIterator) { self.iterator = iterator }

  /// Starts on a text, which must stay in place until the next call.
  func load(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    pieceEnd = 0
    next = 0
    boundaries.removeAll(keepingCapacity: true)
  }

  /// The next boundary, or `Int.max` behind the last one.
  @inline(__always)
  var first: Int {
    if next < boundaries.count { return boundaries[next] }
    return loadPiece() ? boundaries[next] : Int.max
  }

  /// Goes on to the boundary after `first`.
  @inline(__always)
  func advance() { next += 1 }

  private func loadPiece() -> Bool {
    guard pieceEnd < bytes.count else { return false }
    let start = pieceEnd
    pieceEnd = min(start + Self.pieceSize, bytes.count)
    while pieceEnd < bytes.count, bytes[pieceEnd - 1] != 0x0A { pieceEnd += 1 }
    units.load(UnsafeBufferPointer(rebasing: bytes[start..<pieceEnd]))
    boundaries.removeAll(keepingCapacity: true)
    next = 0
    iterator.forEachBoundary(in: units) { boundaries.append(start + $0) }
    return !boundaries.isEmpty
  }
}
