// SPDX-License-Identifier: Apache-2.0
/// Finds texts of two languages that say opposite things: 出口 and `imported`, `approved` and отклонил.
///
/// One text has only the first word of a row of `WarningData.contrasts` and the other has only the second one. A word in
/// a clause with a negation proves nothing.
package enum OppositeContrast {
  /// The words by which two texts say opposite things, one contrast a row and a word, in the order of the second text.
  ///
  /// - Returns: nothing for a language without rows.
  /// - Complexity: O(*n*) for texts of *n* bytes.
  package static func between(_ pair: ContrastPair) -> [WordContrast] {
    let (a, b) = (pair.first, pair.second)
    let own = a.table.contrasts.found(in: a.features)
    if own.isEmpty { return [] }
    let words = b.table.contrasts
    lazy var ownClauses = NegatedClauses(a)
    lazy var otherClauses = NegatedClauses(b)
    let found = ContrastWords.shared(own, words.found(in: b.features)).compactMap {
      row -> WordContrast? in
      guard Set(row.first.map(\.value.number)).isDisjoint(with: row.second.map(\.value.number)),
        let word = proof(row.first, ownClauses), let opposite = proof(row.second, otherClauses)
      else { return nil }
      return a.contrast(
        of: word, with: opposite, in: b, areOpposites: words.pairs.contains(row.row))
    }
    .sorted {
      ($0.place.lowerBound, $0.first, $0.second) < ($1.place.lowerBound, $1.first, $1.second)
    }
    return found.enumerated().filter { at, contrast in
      at == 0 || !found[at - 1].place.overlaps(contrast.place)
    }.map(\.element)
  }

  /// The tokens of the first word that proves what its text means.
  private static func proof(
    _ words: [TokenPhrases<ContrastWords.Word>.Found], _ clauses: @autoclosure () -> NegatedClauses
  ) -> Range<Int>? {
    let proofs = words.filter(\.value.isProof)
    if proofs.isEmpty { return nil }
    let clauses = clauses()
    return proofs.first { !clauses.negate($0.range) }?.range
  }
}
