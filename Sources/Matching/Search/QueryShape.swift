// SPDX-License-Identifier: Apache-2.0

/// The bounds of the search: the conditions under which a row can reach a score with a query.
///
/// They are computed only here (docs/matching.md has the proofs).
///
/// Distances and weights are in half tokens; lengths count tokens that are not marks.
struct QueryShape {
  let minimum: MatchScore
  let length: Int
  let marks: Int
  let weight: Int

  init(_ query: ComparedText, minimum: MatchScore) {
    self.minimum = minimum
    length = query.content.count
    weight = query.weight
    marks = weight - 2 * length
  }

  /// The largest distance allowed for a row of a given length and number of marks.
  @inline(__always)
  func reach(length other: Int, marks: Int) -> Int {
    minimum.reach(weight: max(weight, 2 * other + marks))
  }

  /// The largest number of token edits with which a row can reach the score; `nil` if no row of
  /// this shape can.
  ///
  /// It is the largest *e* whose `leastDistance` is within reach, if it covers the difference in
  /// length.
  @inline(__always)
  func mostEdits(length other: Int, marks: Int) -> Int? {
    let reach = reach(length: other, marks: marks)
    let surplus = abs(marks - self.marks)
    let edits = surplus <= reach / 2 ? reach / 2 : reach - surplus
    return edits < abs(other - length) ? nil : edits
  }

  /// The largest number of the query's distinct grams that a row may lack; `nil` if it cannot reach
  /// the score.
  ///
  /// Replacements and deletions remove `width` grams each, insertions one less. A longer row has at
  /// least as many insertions as it has additional tokens.
  @inline(__always)
  func mayLack(length other: Int, marks: Int, width: GramWidth) -> Int? {
    mostEdits(length: other, marks: marks).map { width.count * $0 - max(0, other - length) }
  }

  /// The largest number of grams that any row of a length in a class of marks may lack, at most
  /// `limit`.
  ///
  /// The edits that reach and surplus allow grow with the marks up to those of the query. From there on the reach allows
  /// more with each mark, and the surplus less, so that most are allowed where the two cross.
  ///
  /// - Complexity: O(log *tokens*).
  func mayLack(length other: Int, markClass: Int, width: GramWidth, limit: Int) -> Int? {
    // With one additional mark per token of length difference, the reach is widest for the required
    // edits.
    let apart = abs(other - length)
    guard 2 * apart <= reach(length: other, marks: marks + apart) else { return nil }
    let range = MarkClass.marks(markClass, length: other)
    var most: Int?
    func consider(_ marks: Int) {
      guard range.contains(marks),
        let lack = mayLack(length: other, marks: marks, width: width)
      else { return }
      most = max(most ?? lack, lack)
    }
    consider(min(self.marks, range.upperBound - 1))
    if range.upperBound > self.marks {
      let crossing = crossing(in: max(range.lowerBound, self.marks)..<range.upperBound, other)
      consider(crossing)
      consider(crossing + 1)
    }
    return most.map { min($0, limit) }
  }

  /// The most marks in a range, not below those of the query, with which the reach allows no more edits than the
  /// surplus; the first of the range if there are none.
  private func crossing(in range: Range<Int>, _ other: Int) -> Int {
    func isBefore(_ marks: Int) -> Bool {
      let reach = reach(length: other, marks: marks)
      return marks < range.upperBound && reach / 2 <= reach - (marks - self.marks)
    }
    var at = range.lowerBound
    var step = 1
    while isBefore(at + step) {
      at += step
      step *= 2
    }
    while step > 1 {
      step /= 2
      if isBefore(at + step) { at += step }
    }
    return at
  }

  /// The least distance of a row whose tokens are `edits` away from the query's.
  ///
  /// An edit weighs 2, and can remove one surplus mark by replacing it with a token.
  @inline(__always)
  func leastDistance(edits: Int, marks other: Int) -> Int {
    2 * edits + max(0, abs(marks - other) - edits)
  }
}
