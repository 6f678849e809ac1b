// SPDX-License-Identifier: Apache-2.0

/// The way from the bytes of a document's prose to the bytes of the file they were read from.
///
/// Bytes that are the same in the file form runs, so the map of a page is as long as its markup.
struct ProseMap: Sendable {
  /// Bytes of the prose and the bytes of the text that they come from.
  struct Run: Hashable {
    /// The first byte in the prose.
    var prose: Int
    /// Bytes of the prose.
    var count: Int
    /// The bytes of the text as given.
    var source: Range<Int>
    /// Whether both are the same, byte by byte.
    var isSame: Bool
  }

  private(set) var runs: [Run] = []

  /// Adds the next bytes of the prose; they follow those that were added before.
  mutating func append(_ count: Int, at prose: Int, source: Range<Int>, isSame: Bool) {
    if isSame, let last = runs.last, last.isSame, last.source.upperBound == source.lowerBound,
      last.prose + last.count == prose
    {
      runs[runs.count - 1].count += count
      runs[runs.count - 1].source = last.source.lowerBound..<source.upperBound
    } else if count > 0 {
      runs.append(Run(prose: prose, count: count, source: source, isSame: isSame))
    }
  }

  /// Forgets the prose from an offset on.
  mutating func cut(at offset: Int) {
    while let last = runs.last, last.prose >= offset { runs.removeLast() }
    guard let last = runs.last, last.prose + last.count > offset, last.isSame else { return }
    runs[runs.count - 1].count = offset - last.prose
    runs[runs.count - 1].source =
      last.source.lowerBound..<last.source.lowerBound + offset - last.prose
  }

  /// The bytes of the text for a range of the prose; what one character was written as is never cut.
  ///
  /// - Complexity: O(log *runs*).
  func sourceRange(_ range: Range<Int>) -> Range<Int> {
    guard let first = run(at: range.lowerBound) else { return 0..<0 }
    let start = Self.source(of: range.lowerBound, in: first, isEnd: false)
    guard !range.isEmpty, let last = run(at: range.upperBound - 1) else { return start..<start }
    return start..<max(start, Self.source(of: range.upperBound, in: last, isEnd: true))
  }

  /// The runs of a range of the prose, cut at its ends.
  func runs(in range: Range<Int>) -> [Run] {
    guard !range.isEmpty, let first = index(at: range.lowerBound) else { return [] }
    var found: [Run] = []
    for run in runs[first...] {
      if run.prose >= range.upperBound { break }
      let part = (run.prose..<run.prose + run.count).clamped(to: range)
      if part.isEmpty { continue }
      let start = Self.source(of: part.lowerBound, in: run, isEnd: false)
      let end = Self.source(of: part.upperBound, in: run, isEnd: true)
      found.append(
        Run(prose: part.lowerBound, count: part.count, source: start..<end, isSame: run.isSame))
    }
    return found
  }

  private static func source(of offset: Int, in run: Run, isEnd: Bool) -> Int {
    if run.isSame { return run.source.lowerBound + min(max(offset - run.prose, 0), run.count) }
    return isEnd || offset >= run.prose + run.count ? run.source.upperBound : run.source.lowerBound
  }

  private func run(at offset: Int) -> Run? { index(at: offset).map { runs[$0] } }

  /// The last run that begins at an offset or before it; the first one when none does.
  private func index(at offset: Int) -> Int? {
    guard !runs.isEmpty else { return nil }
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].prose <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
