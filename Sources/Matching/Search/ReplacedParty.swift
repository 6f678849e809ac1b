// SPDX-License-Identifier: Apache-2.0
import Languages

/// Finds a party that is named instead of another one: 卖方向买方交货 and `the buyer shall deliver to the buyer`.
///
/// One text names both parties of a row; the other one names only one of them, more often than the first does. The parties
/// are those of `RoleContrast`.
package enum ReplacedParty {
  /// The party that one text leaves out, and the one that is named in its place.
  ///
  /// - Returns: `nil` for a language without roles too.
  /// - Complexity: O(*n*) for texts of *n* bytes.
  package static func between(_ pair: ContrastPair) -> WordContrast? {
    let (a, b) = (pair.first, pair.second)
    guard let own = RoleTable.table(for: a.language, in: pair.languages)?.mentions(in: a.features),
      !own.isEmpty,
      let others = RoleTable.table(for: b.language, in: pair.languages)?.mentions(in: b.features)
    else { return nil }
    let found = own.compactMap { row, mine -> WordContrast? in
      guard let theirs = others[row] else { return nil }
      if let (left, place) = replaced(mine, by: theirs),
        !mayName(
          mine[left].number, of: row, in: pair.contrastWords.shared.map { ($0.row, $0.second) })
      {
        return a.contrast(of: mine[left].tokens, with: theirs[place].tokens, in: b)
      }
      if let (left, place) = replaced(theirs, by: mine),
        !mayName(
          theirs[left].number, of: row, in: pair.contrastWords.shared.map { ($0.row, $0.first) })
      {
        return a.contrast(of: mine[place].tokens, with: theirs[left].tokens, in: b)
      }
      return nil
    }
    return found.min { ($0.place.lowerBound, $0.first) < ($1.place.lowerBound, $1.first) }
  }

  private typealias Mention = (number: Int, tokens: Range<Int>)

  /// The first mention of a party that the others leave out, and the mention of the only other party in its place.
  private static func replaced(_ mentions: [Mention], by others: [Mention]) -> (Int, Int)? {
    guard others.count > 1, Set(others.map(\.number)).count == 1,
      Set(mentions.map(\.number)).count == 2,
      mentions.count(where: { $0.number == others[0].number }) < others.count,
      let left = mentions.firstIndex(where: { $0.number != others[0].number })
    else { return nil }
    return (left, min(left, others.count - 1))
  }

  /// Whether a text has another word that may name a party.
  private static func mayName(
    _ party: Int, of row: String,
    in words: [(row: String, found: [TokenPhrases<ContrastWords.Word>.Found])]
  ) -> Bool {
    words.contains { $0.row == row && $0.found.contains { $0.value.number == party } }
  }
}
