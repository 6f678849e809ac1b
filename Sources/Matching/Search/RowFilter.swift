// SPDX-License-Identifier: Apache-2.0

/// Memory that is reused from one search to the next; not thread-safe.
final class SearchScratch {
  private var counters: UnsafeMutableRawPointer
  private var capacity = 1 << 12
  private var rows: [UInt32] = []
  /// A byte for each fingerprint.
  let flags: UnsafeMutablePointer<UInt8> = .allocate(capacity: 256)

  init() { counters = .allocate(byteCount: capacity, alignment: 64) }

  deinit {
    counters.deallocate()
    flags.deallocate()
  }

  /// Counters that are all zero, followed by a word of zeros.
  func counts<Counter: FixedWidthInteger & BitwiseCopyable>(
    _ count: Int, as: Counter.Type
  ) -> UnsafeMutablePointer<Counter> {
    let padded = count + 8
    let size = padded * MemoryLayout<Counter>.stride
    if size > capacity {
      counters.deallocate()
      capacity = max(size, capacity * 2)
      counters = .allocate(byteCount: capacity, alignment: 64)
    }
    return counters.initializeMemory(as: Counter.self, repeating: 0, count: padded)
  }

  /// An empty array with the storage of the last array that was returned.
  func takeRows() -> [UInt32] {
    defer { rows = [] }
    return rows
  }

  func giveBack(_ used: [UInt32]) {
    rows = used
    rows.removeAll(keepingCapacity: true)
  }
}

/// Finds the rows of a language that may reach a score, with an upper bound for the score of each.
///
/// Rows are sorted by class of marks and length, so rows of the right lengths are a few ranges.
/// Within them a row must contain enough of the query's grams. If it may lack *x* of them, it
/// contains one of any *x* + 1, so the lists of the rarest *x* + 1 include every possible row.
/// Further lists, rarest first, raise the required count, as long as reading one is cheaper than
/// examining the rows it excludes. The remaining rows are measured over fingerprints.
struct RowFilter {
  /// A row that may reach the score.
  struct Candidate {
    var row: Int
    /// The score it cannot exceed.
    var atMost: MatchScore
  }

  private let grams: GramsReader
  private let shape: QueryShape
  private let bag: TokenBag
  private var distance: BitParallelDistance
  private let scratch: SearchScratch
  private var lists: [PostingReader] = []
  private var gramCount = 0

  init(
    _ query: ComparedText, minimum: MatchScore, in grams: GramsReader, _ scratch: SearchScratch
  ) {
    self.grams = grams
    self.scratch = scratch
    shape = QueryShape(query, minimum: minimum)
    bag = TokenBag(query.content, in: scratch)
    distance = BitParallelDistance(query.content)
    var keys: [UInt64] = []
    query.content.withUnsafeBufferPointer { content in
      grams.width.forEach(in: content) { key, _ in keys.append(key) }
    }
    keys.sort()
    var last: UInt64?
    for key in keys where key != last {
      last = key
      gramCount += 1
      if let list = grams.list(key) { lists.append(list) }
    }
  }

  /// Calls `body` with each row that may reach the score.
  ///
  /// - Parameter isExhaustive: whether to measure all rows of the right weight, without the lists.
  mutating func forEachCandidate(isExhaustive: Bool, _ body: (Candidate) -> Void) {
    var at = 0
    while at < grams.buckets.count {
      let markClass = grams.buckets[at].markClass
      var end = at
      while end < grams.buckets.count, grams.buckets[end].markClass == markClass { end += 1 }
      search(at..<end, markClass: markClass, isExhaustive: isExhaustive, body)
      at = end
    }
  }

  /// Searches the buckets of one class of marks.
  private mutating func search(
    _ range: Range<Int>, markClass: Int, isExhaustive: Bool, _ body: (Candidate) -> Void
  ) {
    var window: Range<Int>?
    var mayLack = 0
    for index in range {
      let bucket = grams.buckets[index]
      if isExhaustive {
        scan(bucket, isExhaustive: true, body)
        continue
      }
      guard
        let lacking = shape.mayLack(
          length: bucket.length, markClass: markClass, width: grams.width, limit: gramCount)
      else { continue }
      // There is no bound: rows that may share nothing with the query are all examined.
      if lacking >= gramCount {
        scan(bucket, isExhaustive: false, body)
        continue
      }
      mayLack = max(mayLack, lacking)
      window = (window?.lowerBound ?? bucket.rows.lowerBound)..<bucket.rows.upperBound
    }
    guard let window, lists.count >= gramCount - mayLack else { return }
    if gramCount < 128 {
      count(window, mayLack: mayLack, as: UInt8.self, body)
    } else if gramCount < 1 << 15 {
      count(window, mayLack: mayLack, as: UInt16.self, body)
    } else {
      count(window, mayLack: mayLack, as: UInt32.self, body)
    }
  }

  /// Reads the lists, rarest first, and examines the rows that are in enough of them.
  private mutating func count<Counter: FixedWidthInteger & UnsignedInteger & BitwiseCopyable>(
    _ window: Range<Int>, mayLack: Int, as: Counter.Type, _ body: (Candidate) -> Void
  ) {
    let sorted = lists.map { (list: $0, rows: $0.estimate(in: window)) }.sorted {
      $0.rows < $1.rows
    }
    // Grams without rows have empty lists, which count as read.
    var read = gramCount - sorted.count
    let counts = scratch.counts(window.count, as: Counter.self)
    var next = 0
    var met = 0
    // Rows in none of the first lists cannot reach the count; those in only one seldom remain long.
    while next < sorted.count,
      read <= mayLack || (read <= mayLack + 2 && sorted[next].rows < met)
    {
      sorted[next].list.count(in: window, counts)
      met += sorted[next].rows
      read += 1
      next += 1
    }
    var rows = scratch.takeRows()
    CounterScan.forEach(
      in: counts, count: window.count, atLeast: Counter(max(read - mayLack, 1))
    ) {
      rows.append(UInt32(truncatingIfNeeded: $0))
    }
    while next < sorted.count, rows.count * Self.examineCost > sorted[next].rows {
      sorted[next].list.count(in: window, counts)
      read += 1
      next += 1
      let least = Counter(truncatingIfNeeded: read - mayLack)
      rows.removeAll { counts[Int($0)] < least }
    }
    let grams = grams
    let buckets = grams.buckets
    var place = grams.bucketNumber(ofRow: window.lowerBound)
    for at in rows {
      let row = window.lowerBound + Int(at)
      while buckets[place].rows.upperBound <= row { place += 1 }
      let bucket = buckets[place]
      let marks = grams.marks(ofRow: row)
      // The row's own bound, which is tighter than that of the window.
      if marks < 255 {
        guard let own = shape.mayLack(length: bucket.length, marks: marks, width: grams.width),
          read - Int(counts[Int(at)]) <= own
        else { continue }
      }
      measure(
        row, marks: marks, prints: grams.fingerprints(ofRow: row, in: bucket),
        isExhaustive: false, body)
    }
    scratch.giveBack(rows)
  }

  /// The number of entries of a list that can be read in the time it takes to measure one row.
  private static let examineCost = 60

  /// Measures all rows of a bucket in the order of the file.
  private mutating func scan(
    _ bucket: RowLayout.Bucket, isExhaustive: Bool, _ body: (Candidate) -> Void
  ) {
    let marks = grams.marks(of: bucket)
    let prints = grams.fingerprints(of: bucket)
    let length = bucket.length
    // Nothing is read from a damaged file.
    guard marks.count == bucket.rows.count, prints.count == marks.count * length else { return }
    for at in 0..<marks.count {
      measure(
        bucket.rows.lowerBound + at, marks: Int(marks[at]),
        prints: UnsafeRawBufferPointer(rebasing: prints[at * length..<(at + 1) * length]),
        isExhaustive: isExhaustive, body)
    }
  }

  /// Measures a row over its fingerprints, unless its bag of fingerprints shows that it is too far.
  ///
  /// A scan of all rows does not rely on that bound.
  @inline(__always)
  private mutating func measure(
    _ row: Int, marks: Int, prints: UnsafeRawBufferPointer, isExhaustive: Bool,
    _ body: (Candidate) -> Void
  ) {
    // 255 means at least that many marks; then only the tokens are known.
    let isKnown = marks < 255
    let weight = max(shape.weight, 2 * prints.count + marks)
    let reach = isKnown ? shape.minimum.reach(weight: weight) : Int.max
    if isKnown {
      if abs(shape.weight - 2 * prints.count - marks) > reach { return }
      if !isExhaustive,
        shape.leastDistance(
          edits: bag.leastEdits(to: prints), length: prints.count, marks: marks) > reach
      {
        return
      }
    }
    let edits = distance.distance(to: prints)
    let least = shape.leastDistance(
      edits: edits, length: prints.count, marks: isKnown ? marks : shape.marks)
    if least > reach { return }
    body(
      Candidate(
        row: row,
        atMost: isKnown ? MatchScore(distance: least, weight: weight) : .full))
  }
}
