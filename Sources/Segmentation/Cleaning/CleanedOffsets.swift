// SPDX-License-Identifier: Apache-2.0

/// A map from the bytes of a cleaned text to the bytes of the input.
///
/// A run of bytes that only moved is one entry, so the map of an abstract is a few hundred bytes.
struct CleanedOffsets: Hashable, Sendable {
  /// Numbers of 32 bits, since a long text has a run for each of its paragraphs.
  ///
  /// A text of 4 GiB or more, far above the limits of all readers, would end the program here.
  private struct Run: Hashable {
    private let cleanedStart: UInt32
    private let sourceStart: UInt32
    private var sourceLength: UInt32
    let isMoved: Bool

    init(cleaned: Int, source: Range<Int>, isMoved: Bool) {
      cleanedStart = UInt32(cleaned)
      sourceStart = UInt32(source.lowerBound)
      sourceLength = UInt32(source.count)
      self.isMoved = isMoved
    }

    /// The first byte of the cleaned text.
    var cleaned: Int { Int(cleanedStart) }
    /// The first byte of the input.
    var source: Int { Int(sourceStart) }
    /// The number of bytes of the input; in a moved run they correspond to the cleaned bytes one by
    /// one.
    var sourceCount: Int {
      get { Int(sourceLength) }
      set { sourceLength = UInt32(newValue) }
    }
  }

  private var runs: [Run] = []
  private var cleanedCount = 0

  /// Adds the next bytes of the cleaned text and the input they correspond to.
  mutating func append(cleaned count: Int, source: Range<Int>) {
    // Two characters that replace one correspond to all of its bytes.
    let isRepeated = runs.last.map { source.lowerBound < $0.source + $0.sourceCount } ?? false
    let isMoved = count == source.count && !isRepeated
    if isMoved, let last = runs.last, last.isMoved,
      last.source + last.sourceCount == source.lowerBound
    {
      runs[runs.count - 1].sourceCount += count
    } else {
      runs.append(Run(cleaned: cleanedCount, source: source, isMoved: isMoved))
    }
    cleanedCount += count
  }

  /// The input's bytes for a range of cleaned bytes; the result of a single character is never cut.
  ///
  /// - Complexity: O(log *runs*).
  func sourceRange(_ range: Range<Int>) -> Range<Int> {
    guard !runs.isEmpty else { return 0..<0 }
    let first = run(at: range.lowerBound)
    var start = first.source
    if range.lowerBound >= cleanedCount {
      start += first.sourceCount
    } else if first.isMoved {
      start += range.lowerBound - first.cleaned
    }
    guard !range.isEmpty else { return start..<start }
    let last = run(at: range.upperBound - 1)
    let end = last.source + (last.isMoved ? range.upperBound - last.cleaned : last.sourceCount)
    return start..<max(start, end)
  }

  private func run(at offset: Int) -> Run {
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].cleaned <= offset { low = middle } else { high = middle }
    }
    return runs[low]
  }
}
