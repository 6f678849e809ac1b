// SPDX-License-Identifier: Apache-2.0

extension Quantity {
  /// Whether one text counts those that it names and the other does not, by the same number: 甲、乙等三人 and `three others`.
  package func isMiscounted(as other: Quantity) -> Bool {
    guard isRest != other.isRest, kind == .number, other.kind == .number else { return false }
    let whole = isRest ? other : self
    return !whole.named.isEmpty && isSame(value, other.value)
  }

  /// Whether two amounts are the same price for other measures: 每斤15元 and `30 yuan a kilogram`.
  func isSamePrice(as other: Quantity) -> Bool {
    guard let own = priced, let its = other.priced, own.dimension == its.dimension else {
      return false
    }
    let (a, b) = (value / own.amount, other.value / its.amount)
    return abs(a - b) <= QuantityAgreement.rounding / 2 * max(a, b)
  }

  /// Whether two equal amounts are paid for other measures: 每公斤 and `a ton`, but not 每斤 and `a pound`.
  package func isPaid(forOtherThan other: Quantity) -> Bool {
    guard let own = priced, let its = other.priced, isSame(value, other.value) else {
      return false
    }
    guard own.dimension == its.dimension else { return true }
    return max(own.amount, its.amount) > Self.leastOther * min(own.amount, its.amount)
  }

  /// The least ratio of two measures that no text means by the same word: a pound and a 斤 are nearer.
  private static let leastOther = 1.15
}
