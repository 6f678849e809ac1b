/// What must hold of a row so that it can reach a score with a query: the bounds of the search, and
/// the only place where they are worked out (docs/matching.md has the proofs).
///
/// Distances and weights are in half tokens; lengths count tokens that are no marks.
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

  /// Whether some row of a length in a class of marks can reach the score.
  func admits(length other: Int, markClass: Int) -> Bool {
    let most = MarkClass.most(markClass, length: other)
    let least = markClass == 0 ? 0 : MarkClass.most(markClass - 1, length: other) + 1
    return weight - (2 * other + most) <= minimum.reach(weight: weight)
      && 2 * other + least - weight <= reach(length: other, marks: least)
      && 2 * abs(length - other) <= reach(length: other, marks: most)
  }

  /// How many of the query's different grams a row may lack.
  ///
  /// `edits` replacements and deletions take `width` grams each, insertions one less; and a longer row
  /// has at least as many insertions as it has more tokens.
  @inline(__always)
  func mayLack(length other: Int, marks: Int, width: GramWidth) -> Int {
    let edits = reach(length: other, marks: marks) / 2
    return width.count * edits - max(0, other - length)
  }

  /// The least distance a row can have whose tokens are `edits` away from the query's.
  ///
  /// An edit weighs 2, and can do away with one mark too many when it replaces it by a token.
  @inline(__always)
  func leastDistance(edits: Int, marks other: Int) -> Int {
    2 * edits + max(0, abs(marks - other) - edits)
  }
}
