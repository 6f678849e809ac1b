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
    let rows = a.table.contrasts.found(in: a)
    guard rows.values.contains(where: { $0.proof != nil }) else { return [] }
    let words = b.table.contrasts
    let found = words.found(in: b).compactMap { id, other -> WordContrast? in
      guard let own = rows[id], own.words.isDisjoint(with: other.words),
        let word = own.proof, let opposite = other.proof
      else { return nil }
      return a.contrast(of: word, with: opposite, in: b, areOpposites: words.pairs.contains(id))
    }
    .sorted { ($0.place.lowerBound, $0.first) < ($1.place.lowerBound, $1.first) }
    return found.enumerated().filter { at, contrast in
      at == 0 || !found[at - 1].place.overlaps(contrast.place)
    }.map(\.element)
  }
}
