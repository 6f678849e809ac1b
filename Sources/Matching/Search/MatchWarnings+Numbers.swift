// SPDX-License-Identifier: Apache-2.0
import Languages

extension MatchWarnings {
  /// Whether two texts differ in a number: another value, and not the same one in other words (30% and 三成).
  static func differInNumber(_ query: WarningFeatures, _ unit: WarningFeatures) -> Bool {
    guard query.numbers != unit.numbers || query.amounts != unit.amounts else { return false }
    // Equal digits in other amounts are a difference of words.
    return query.looseNumbers != unit.looseNumbers
      || !haveEqual(query.quantities, unit.quantities)
  }

  /// Whether two texts have the same quantities in the same order, each of one kind, value, unit and sign.
  private static func haveEqual(_ own: [Quantity], _ others: [Quantity]) -> Bool {
    guard !own.isEmpty, own.count == others.count else { return false }
    return zip(own, others).allSatisfy { a, b in
      let distance = abs(a.value - b.value)
      guard a.kind == b.kind, a.agreement(with: b) == .same, distance <= 1e-9 * abs(a.value) else {
        return false
      }
      return a.date == b.date && a.isNegative == b.isNegative && a.isVague == b.isVague
        && a.unit?.dimension == b.unit?.dimension && a.unit?.currencies == b.unit?.currencies
        && a.limit == b.limit && a.change == b.change && a.rate == b.rate
    }
  }
}
