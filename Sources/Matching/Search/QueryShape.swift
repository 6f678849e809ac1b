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

  /// The largest distance allowed to a row of a length with so many marks.
  @inline(__always)
  func reach(length other: Int, marks: Int) -> Int {
    minimum.reach(weight: max(weight, 2 * other + marks))
  }

  /// The most edits of tokens that a row can have and still reach the score; `nil` when no row of this
  /// shape can.
  ///
  /// The largest *e* whose `leastDistance` is within reach, if it covers the difference in length.
  @inline(__always)
  func mostEdits(length other: Int, marks: Int) -> Int? {
    let reach = reach(length: other, marks: marks)
    let surplus = abs(marks - self.marks)
    let edits = surplus <= reach / 2 ? reach / 2 : reach - surplus
    return edits < abs(other - length) ? nil : edits
  }

  /// The most of the query's different grams that a row may lack; `nil` when it cannot reach the score.
  ///
  /// Replacements and deletions take `width` grams each, insertions one less; and a longer row has at
  /// least as many insertions as it has more tokens.
  @inline(__always)
  func mayLack(length other: Int, marks: Int, width: GramWidth) -> Int? {
    mostEdits(length: other, marks: marks).map { width.count * $0 - max(0, other - length) }
  }

  /// The same for all rows of a length in a class of marks: what the row that may lack most may lack,
  /// and at most `limit`.
  ///
  /// - Complexity: O(*marks* of the query + *tokens*).
  func mayLack(length other: Int, markClass: Int, width: GramWidth, limit: Int) -> Int? {
    // With one mark more for each token of difference the reach is widest for the edits there must be.
    let apart = abs(other - length)
    guard 2 * apart <= reach(length: other, marks: marks + apart) else { return nil }
    var most: Int?
    for marks in MarkClass.marks(markClass, length: other) {
      if let lack = mayLack(length: other, marks: marks, width: width) {
        most = max(most ?? lack, lack)
        if lack >= limit { return limit }
      } else if marks - self.marks >= apart {
        // From here on each mark adds more to the distance than to the reach.
        break
      }
    }
    return most
  }

  /// The least distance a row can have whose tokens are `edits` away from the query's.
  ///
  /// An edit weighs 2, and can do away with one mark too many when it replaces it by a token.
  @inline(__always)
  func leastDistance(edits: Int, marks other: Int) -> Int {
    2 * edits + max(0, abs(marks - other) - edits)
  }
}
