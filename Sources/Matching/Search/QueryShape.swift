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

  /// The largest number of the query's distinct grams that a row may lack; `nil` if it cannot reach
  /// the score.
  ///
  /// A replacement costs 2 and removes `width` grams. The difference in length costs 2 a token: an insertion removes
  /// one gram less than a deletion. Marks that only one of the texts has cost 1 each, but for those that take the
  /// place of an inserted or deleted token. If there are such marks, a deletion with an insertion costs 3; it removes
  /// one gram less than two replacements.
  @inline(__always)
  func mayLack(length other: Int, marks: Int, width: GramWidth) -> Int? {
    let longer = other - length
    let surplus = marks - self.marks
    let unexplained = max(0, abs(surplus) - max(0, surplus > 0 ? -longer : longer))
    let rest = reach(length: other, marks: marks) - 2 * abs(longer) - unexplained
    guard rest >= 0 else { return nil }
    let inserted = max(0, longer)
    let hasOddPair = unexplained > 0 && rest >= 3 && rest % 2 == 1
    return width.count * (abs(longer) + rest / 2) - inserted
      + (hasOddPair ? width.count - 1 : 0)
  }

  /// The largest number of grams that any row of a length in a class of marks may lack, at most
  /// `limit`.
  ///
  /// The reach grows with the marks, by less than one for each. So most is allowed for the most marks that are explained, or
  /// for one more, with which an odd rest can be used up.
  func mayLack(length other: Int, markClass: Int, width: GramWidth, limit: Int) -> Int? {
    let range = MarkClass.marks(markClass, length: other)
    let explained = marks + max(0, length - other)
    func lack(_ most: Int) -> Int? {
      let marks = min(max(most, range.lowerBound), range.upperBound - 1)
      return mayLack(length: other, marks: marks, width: width)
    }
    guard let first = lack(explained) ?? lack(explained + 1) else { return nil }
    return min(max(first, lack(explained + 1) ?? first), limit)
  }

  /// The least distance of a row whose tokens are `edits` away from the query's.
  ///
  /// An edit weighs 2. A deleted token can be replaced by a mark that the row has more, and a mark that it has less by an inserted
  /// token; as many tokens are inserted as deleted, but for the difference in length.
  @inline(__always)
  func leastDistance(edits: Int, length other: Int, marks otherMarks: Int) -> Int {
    let surplus = otherMarks - marks
    let longer = other - length
    let explained = (edits - (surplus > 0 ? longer : -longer)) / 2
    return 2 * edits + max(0, abs(surplus) - max(0, explained))
  }
}
