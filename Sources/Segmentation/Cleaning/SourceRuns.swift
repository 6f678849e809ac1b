// SPDX-License-Identifier: Apache-2.0

/// The bytes of the input that the scalars of a text came from, in order.
///
/// Scalars that follow each other in the input with the same number of bytes form one run, so the map of a text in
/// one script is much smaller than the text.
struct SourceRuns {
  private struct Run {
    /// The first scalar.
    var first: UInt32
    /// The first byte of that scalar in the input.
    var start: UInt32
    /// The bytes of each scalar in the input.
    var width: UInt32
  }

  private var runs: [Run] = []
  /// The number of scalars.
  private(set) var count = 0

  /// Adds a number of scalars that come one after another in the input, each of the same number of bytes.
  mutating func append(_ number: Int, from start: Int, width: Int) {
    guard number > 0 else { return }
    let continues =
      runs.last.map { last in
        Int(last.width) == width && Int(last.start) + (count - Int(last.first)) * width == start
      } ?? false
    if !continues {
      runs.append(
        Run(
          first: UInt32(truncatingIfNeeded: count), start: UInt32(truncatingIfNeeded: start),
          width: UInt32(truncatingIfNeeded: width)))
    }
    count += number
  }

  /// Adds the scalars of a range of another text.
  ///
  /// - Complexity: O(*runs* of the range + log *runs* of the other text).
  mutating func append(_ range: Range<Int>, of other: SourceRuns) {
    other.forEachRun(in: range) { append($0.count, from: $1, width: $2) }
  }

  /// Removes the last scalar.
  mutating func removeLast() {
    count -= 1
    if let last = runs.last, Int(last.first) >= count { runs.removeLast() }
  }

  /// The bytes of a scalar.
  ///
  /// - Complexity: O(log *runs*).
  subscript(index: Int) -> Range<Int> {
    let run = runs[runIndex(of: index)]
    let start = Int(run.start) + (index - Int(run.first)) * Int(run.width)
    return start..<start + Int(run.width)
  }

  /// Calls `body` with the runs of a range: the scalars, the first byte, and the bytes of each scalar.
  func forEachRun(in range: Range<Int>, _ body: (Range<Int>, Int, Int) -> Void) {
    guard !range.isEmpty else { return }
    var index = runIndex(of: range.lowerBound)
    var at = range.lowerBound
    while at < range.upperBound {
      let run = runs[index]
      index += 1
      let end = min(index < runs.count ? Int(runs[index].first) : count, range.upperBound)
      body(at..<end, Int(run.start) + (at - Int(run.first)) * Int(run.width), Int(run.width))
      at = end
    }
  }

  /// The first scalar from an index on that starts at a byte of the input or after it, in a text that is in the order
  /// of the input.
  func firstIndex(from index: Int, startingAt byte: Int) -> Int {
    guard index < count else { return count }
    var number = runIndex(of: index)
    while number < runs.count {
      let run = runs[number]
      number += 1
      let end = number < runs.count ? Int(runs[number].first) : count
      let missing = byte - Int(run.start)
      let steps =
        missing <= 0 ? 0 : run.width > 0 ? (missing + Int(run.width) - 1) / Int(run.width) : end
      let found = max(index, Int(run.first) + steps)
      if found < end { return found }
    }
    return count
  }

  private func runIndex(of index: Int) -> Int {
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(runs[middle].first) <= index { low = middle } else { high = middle }
    }
    return low
  }
}
