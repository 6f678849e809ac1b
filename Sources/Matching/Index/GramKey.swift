/// The width of the grams that the index is built over: runs of one or two tokens of a row.
///
/// A language written in characters is indexed by pairs, with the edges of the text as tokens 0, any
/// other by single tokens. The bound rests on what one edit can do to the grams of a query: a
/// replacement or deletion removes at most `width` of them, an insertion `width − 1`.
struct GramWidth: Hashable {
  /// 1 or 2.
  let count: Int

  static let single = GramWidth(count: 1)
  static let pair = GramWidth(count: 2)

  /// The grams a row of `length` tokens has at most.
  func grams(of length: Int) -> Int { length == 0 ? 0 : length + count - 1 }

  /// Calls `body` with the key of each gram and whether its tokens follow one another with no mark
  /// between (edges always do).
  @inline(__always)
  func forEach(
    in row: UnsafeBufferPointer<ContentCode>, _ body: (_ key: UInt64, _ adjoins: Bool) -> Void
  ) {
    guard row.count > 0 else { return }
    if count == 1 {
      for code in row { body(UInt64(code.hash) << 32, true) }
      return
    }
    var before = UInt64(0)
    for (at, code) in row.enumerated() {
      body(before << 32 | UInt64(code.hash), at == 0 || code.followsContent)
      before = UInt64(code.hash)
    }
    body(before << 32, true)
  }
}

/// The class of a row by its number of marks relative to its length.
///
/// Rows are kept by class, because marks weigh in the score, and the bound over a range of rows is as
/// loose as the row with most marks makes it.
enum MarkClass {
  static let count = 3

  /// The class of a row of `length` tokens that are not marks.
  static func of(length: Int, marks: Int) -> Int {
    marks <= most(0, length: length) ? 0 : marks <= most(1, length: length) ? 1 : 2
  }

  /// The range of the number of marks of the rows of a class and length.
  static func marks(_ index: Int, length: Int) -> Range<Int> {
    switch index {
    case 0: 0..<most(0, length: length) + 1
    case 1: most(0, length: length) + 1..<most(1, length: length) + 1
    default: most(1, length: length) + 1..<1 << 40
    }
  }

  private static func most(_ index: Int, length: Int) -> Int {
    index == 0 ? length / 4 + 2 : length + 4
  }
}
