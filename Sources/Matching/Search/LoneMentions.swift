// SPDX-License-Identifier: Apache-2.0

/// Finds what two texts name that the other one does not: countries, cities or persons.
package enum LoneMentions {
  /// The first mention of each text that can mean nothing the other text names; `nil` if a text has none.
  ///
  /// - Parameters:
  ///   - keys: what a mention may mean; two mentions may mean the same if they share a key.
  ///   - isProof: whether a mention proves what its text names.
  /// - Complexity: O(*a* + *b*).
  package static func first<Mention>(
    of a: [Mention], and b: [Mention], keys: (Mention) -> Set<String>,
    isProof: (Mention) -> Bool = { _ in true }
  ) -> (Mention, Mention)? {
    guard !a.isEmpty, !b.isEmpty else { return nil }
    func lone(_ mentions: [Mention], besides others: [Mention]) -> Mention? {
      let known = others.reduce(into: Set()) { $0.formUnion(keys($1)) }
      return mentions.first { isProof($0) && keys($0).isDisjoint(with: known) }
    }
    guard let own = lone(a, besides: b), let other = lone(b, besides: a) else { return nil }
    return (own, other)
  }
}
