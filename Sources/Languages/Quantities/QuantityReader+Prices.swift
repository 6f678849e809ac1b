// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Measures that amounts of money are paid for: 每斤15元, `15 yuan a kilogram`, 15 юаней за тонну.
extension QuantityReader {
  /// The most tokens between an amount and the word after it that says what it is paid for.
  private static let reachAfter = 3
  /// The most tokens between such a word and the amount after it.
  private static let reachBefore = 10

  /// Looks for the measures that amounts of money are paid for, in the clause of each amount.
  ///
  /// A measure with a number of its own (`per 500 grams`) may be left out by the other text, which may say 每斤.
  mutating func findPrices() {
    for at in found.indices where found[at].kind == .money && !found[at].isName {
      found[at].priced = pricedAfter(at) ?? pricedBefore(at)
    }
  }

  private mutating func pricedAfter(_ number: Int) -> Quantity.Priced? {
    let start = places[number].upperBound
    for at in start..<min(tokens.count, start + Self.reachAfter) {
      if endsClause(at) { return nil }
      if mark(at) == 0x2F { return measure(at: at + 1) }
      guard isPricing(at) else { continue }
      return measure(at: at + span(at))
    }
    return nil
  }

  private mutating func pricedBefore(_ number: Int) -> Quantity.Priced? {
    for at in clause(before: number, reach: Self.reachBefore) where isPricing(at) {
      if let measure = measure(at: at + span(at)) { return measure }
    }
    return nil
  }

  private func isPricing(_ at: Int) -> Bool {
    has(.context, at) && senses(at).contains(.context(.pricing))
  }

  /// The measure at a token, with its number or without one.
  private mutating func measure(at token: Int) -> Quantity.Priced? {
    guard token < tokens.count else { return nil }
    let number = places.partitionPoint { $0.lowerBound < token }
    if number < places.count, places[number].lowerBound == token {
      guard found[number].kind == .measure, let unit = found[number].unit, Self.isPriced(unit),
        found[number].value > 0
      else { return nil }
      found[number].mayBeLeftOut = true
      return Quantity.Priced(dimension: unit.dimension, amount: found[number].value)
    }
    guard let unit = unitSense(token), Self.isPriced(unit) else { return nil }
    return Quantity.Priced(dimension: unit.dimension, amount: unit.factor)
  }

  private static func isPriced(_ unit: QuantityUnit) -> Bool {
    switch unit.dimension {
    case .mass, .volume, .area, .energy: unit.kind == .measure
    default: false
    }
  }
}
