/// Memory that one search leaves to the next; not for two threads at once.
final class SearchScratch {
  private var counters: UnsafeMutablePointer<UInt16>
  private var capacity = 1024
  private var rows: [UInt32] = []

  init() {
    counters = .allocate(capacity: capacity)
    counters.initialize(repeating: 0, count: capacity)
  }

  deinit { counters.deallocate() }

  /// Counters that are all zero; who uses them puts them back to zero.
  func counts(_ count: Int) -> UnsafeMutablePointer<UInt16> {
    if count > capacity {
      counters.deallocate()
      capacity = max(count, capacity * 2)
      counters = .allocate(capacity: capacity)
      counters.initialize(repeating: 0, count: capacity)
    }
    return counters
  }

  /// An empty array with the storage of the last one given back.
  func takeRows() -> [UInt32] {
    defer { rows = [] }
    return rows
  }

  func giveBack(_ used: [UInt32]) {
    rows = used
    rows.removeAll(keepingCapacity: true)
  }
}

/// Finds the rows of a language that may reach a score, and how high each may score at most.
///
/// Rows come by class of marks and length, so those of the right lengths are a few ranges. Within
/// them a row must hold enough of the query's grams. If it may lack *x* of them, it holds one of any
/// *x* + 1: the lists of the rarest *x* + 1 give every row that counts. Further lists, rarest first,
/// raise what a row must have, as long as reading one is cheaper than looking at the rows it rules out.
/// Those left are measured over fingerprints.
struct RowFilter {
  /// A row that may reach the score.
  struct Candidate {
    var row: Int
    /// The score it cannot exceed.
    var atMost: MatchScore
  }

  private let grams: GramsReader
  private let shape: QueryShape
  private var distance: BitParallelDistance
  private let scratch: SearchScratch
  private var lists: [PostingReader] = []
  private var gramCount = 0
  /// Rows looked at one by one in the last search.
  private(set) var examined = 0

  init(
    _ query: ComparedText, minimum: MatchScore, in grams: GramsReader, _ scratch: SearchScratch
  ) {
    self.grams = grams
    self.scratch = scratch
    shape = QueryShape(query, minimum: minimum)
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
  /// - Parameter isExhaustive: whether to measure all rows of the right lengths, without the lists.
  mutating func forEachCandidate(isExhaustive: Bool, _ body: (Candidate) -> Void) {
    var at = 0
    while at < grams.buckets.count {
      let markClass = grams.buckets[at].markClass
      var end = at
      while end < grams.buckets.count, grams.buckets[end].markClass == markClass { end += 1 }
      search(at..<end, markClass, isExhaustive, body)
      at = end
    }
  }

  /// Searches the buckets of one class of marks.
  private mutating func search(
    _ range: Range<Int>, _ markClass: Int, _ isExhaustive: Bool, _ body: (Candidate) -> Void
  ) {
    var window: Range<Int>?
    var mayLack = 0
    for index in range {
      let bucket = grams.buckets[index]
      guard shape.admits(length: bucket.length, markClass: markClass) else { continue }
      let most = MarkClass.most(markClass, length: bucket.length)
      let lacking = shape.mayLack(length: bucket.length, marks: most, width: grams.width)
      // No bound: rows that may share nothing with the query are all looked at.
      if isExhaustive || markClass == MarkClass.count - 1 || lacking >= gramCount {
        for row in bucket.rows { examine(row, bucket, body) }
        continue
      }
      mayLack = max(mayLack, lacking)
      window = (window?.lowerBound ?? bucket.rows.lowerBound)..<bucket.rows.upperBound
    }
    guard let window, lists.count >= gramCount - mayLack else { return }
    count(window, mayLack: mayLack, markClass, body)
  }

  /// Goes through the lists, rarest first, and looks at the rows that are in enough of them.
  private mutating func count(
    _ window: Range<Int>, mayLack: Int, _ markClass: Int, _ body: (Candidate) -> Void
  ) {
    let sorted = lists.map { (list: $0, rows: $0.estimate(in: window)) }.sorted {
      $0.rows < $1.rows
    }
    // Grams no row holds are lists of no rows, and read already.
    var read = gramCount - sorted.count
    let counts = scratch.counts(window.count)
    var rows = scratch.takeRows()
    var next = 0
    while next < sorted.count, read <= mayLack {
      sorted[next].list.forEachRow(in: window) { row in
        let at = row - window.lowerBound
        if counts[at] == 0 { rows.append(UInt32(truncatingIfNeeded: at)) }
        counts[at] &+= 1
      }
      read += 1
      next += 1
    }
    // Rows not met so far cannot have enough; of the others, those that lag behind drop out.
    var alive = rows.count
    while next < sorted.count, alive * Self.examineCost > sorted[next].rows {
      sorted[next].list.forEachRow(in: window) { row in
        let at = row - window.lowerBound
        counts[at] &+= counts[at] == 0 ? 0 : 1
      }
      read += 1
      next += 1
      let least = read - mayLack
      var kept = 0
      for index in 0..<alive {
        let at = rows[index]
        if Int(counts[Int(at)]) >= least {
          rows.swapAt(kept, index)
          kept += 1
        }
      }
      alive = kept
    }
    for index in 0..<alive {
      let at = Int(rows[index])
      let row = window.lowerBound + at
      guard let bucket = grams.bucket(ofRow: row) else { continue }
      let known = grams.marks(ofRow: row)
      let marks = known < 255 ? known : MarkClass.most(markClass, length: bucket.length)
      // The row's own bound, closer than that of the window.
      let lacking = shape.mayLack(length: bucket.length, marks: marks, width: grams.width)
      if read - Int(counts[at]) > lacking { continue }
      examine(row, bucket, body)
    }
    for at in rows { counts[Int(at)] = 0 }
    scratch.giveBack(rows)
  }

  /// How many entries of a list can be read in the time that one row takes to measure.
  private static let examineCost = 24

  /// Measures a row over its fingerprints.
  @inline(__always)
  private mutating func examine(
    _ row: Int, _ bucket: RowLayout.Bucket, _ body: (Candidate) -> Void
  ) {
    examined += 1
    let marks = grams.marks(ofRow: row)
    // 255 stands for any number above: then nothing but the tokens is known.
    let isKnown = marks < 255
    let weight = max(shape.weight, 2 * bucket.length + marks)
    let reach = isKnown ? shape.minimum.reach(weight: weight) : Int.max
    if isKnown, abs(shape.weight - 2 * bucket.length - marks) > reach { return }
    let edits = distance.distance(to: grams.fingerprints(ofRow: row, in: bucket))
    let least = shape.leastDistance(edits: edits, marks: isKnown ? marks : shape.marks)
    if least > reach { return }
    body(
      Candidate(
        row: row,
        atMost: isKnown ? MatchScore(distance: least, weight: weight) : .full))
  }
}
