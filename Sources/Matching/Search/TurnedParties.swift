// SPDX-License-Identifier: Apache-2.0
import Languages

/// Tells whether two texts name the same two parties in another order, as they do where one says the same from the other
/// side: 中国对俄出口 and `Russian imports from China`.
package enum TurnedParties {
  /// Whether the first two countries or parties of a contract that both texts name have changed places.
  ///
  /// - Complexity: O(*n*) for texts of *n* bytes.
  static func areTurned(_ pair: ContrastPair) -> Bool {
    let (a, b) = (pair.first, pair.second)
    if isTurned(countries(a), countries(b)) { return true }
    let own = RoleTable.table(for: a.language, in: pair.languages)?.mentions(in: a.features) ?? [:]
    if own.isEmpty { return false }
    let others =
      RoleTable.table(for: b.language, in: pair.languages)?.mentions(in: b.features) ?? [:]
    return own.contains { row, mentions in
      isTurned(mentions.map { "\($0.number)" }, others[row]?.map { "\($0.number)" } ?? [])
    }
  }

  /// Whether the first two currencies that both texts name have changed places: 人民币对美元 and `the dollar against the yuan`.
  ///
  /// - Complexity: O(*n*) for texts of *n* bytes.
  package static func areCurrenciesTurned(_ pair: ContrastPair) -> Bool {
    func currencies(_ text: ContrastText) -> [String] {
      text.table.currencies.found(in: text).map(\.city)
    }
    return isTurned(currencies(pair.first), currencies(pair.second))
  }

  private static func countries(_ text: ContrastText) -> [String] {
    text.countries.flatMap { $0.mention.regions.count == 1 ? Array($0.mention.regions) : [] }
  }

  private static func isTurned(_ own: [String], _ others: [String]) -> Bool {
    let shared = Set(own).intersection(others)
    guard shared.count > 1, let first = own.first(where: shared.contains),
      let other = others.first(where: shared.contains)
    else { return false }
    return first != other
  }
}
