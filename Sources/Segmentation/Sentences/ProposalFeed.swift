// SPDX-License-Identifier: Apache-2.0
import ICUText

/// ICU's sentence boundaries, for the lines in which they are needed.
///
/// UAX #29 breaks at every line end (SB4), so a single line has the same boundaries by itself as in
/// the text. Most stops are decided by rules that need no proposal; then ICU is never called. Only
/// one line is stored at a time: memory does not grow with the text.
final class ProposalFeed {
  private let iterator: BreakIterator
  private var units = UTF16Text()
  private var bytes = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  /// The line whose boundaries are stored.
  private var line = 0..<0
  /// The boundaries of the line, in ascending order; its end is the last one.
  private(set) var boundaries: [Int] = []

  /// A feed that uses an iterator for sentences.
  init(iterator: BreakIterator) { self.iterator = iterator }

  /// Sets the text, which must stay in place until the next call.
  func load(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    line = 0..<0
    boundaries.removeAll(keepingCapacity: true)
  }

  /// Whether ICU has a boundary after `start`, up to `end`.
  ///
  /// - Parameter lineStart: the start of the line that contains `start`.
  func hasBoundary(after start: Int, upTo end: Int, lineStart: Int) -> Bool {
    loadLine(from: lineStart)
    let index = firstIndex(after: start)
    return index < boundaries.count && boundaries[index] <= end
  }

  /// The index in `boundaries` of the first boundary after an offset.
  func firstIndex(after offset: Int) -> Int {
    var low = 0
    var high = boundaries.count
    while low < high {
      let middle = (low + high) / 2
      if boundaries[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Finds the boundaries of the line that begins at an offset.
  func loadLine(from start: Int) {
    guard line.lowerBound != start || line.isEmpty else { return }
    var end = start
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    line = start..<min(end + 1, bytes.count)
    units.load(UnsafeBufferPointer(rebasing: bytes[line]))
    boundaries.removeAll(keepingCapacity: true)
    iterator.forEachBoundary(in: units) { boundaries.append(start + $0) }
  }
}
