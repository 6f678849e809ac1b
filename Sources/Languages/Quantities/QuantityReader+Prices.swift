// SPDX-License-Identifier: Apache-2.0

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
    let start = places[number].lowerBound
    var stop = max(0, start - Self.reachBefore)
    if number > 0, found[number - 1].kind == .money {
      stop = max(stop, places[number - 1].upperBound)
    }
    for at in stride(from: start - 1, through: stop, by: -1) {
      if endsClause(at) { return nil }
      if isPricing(at), let measure = measure(at: at + span(at)) { return measure }
    }
    return nil
  }

  private func isPricing(_ at: Int) -> Bool {
    has(.context, at) && senses(at).contains(.context(.pricing))
  }

  /// The measure at a token, with its number or without one.
  private mutating func measure(at token: Int) -> Quantity.Priced? {
    guard token < tokens.count else { return nil }
    // By bisection, since the places are in order.
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle].lowerBound < token { low = middle + 1 } else { high = middle }
    }
    if low < places.count, places[low].lowerBound == token {
      guard found[low].kind == .measure, let unit = found[low].unit, Self.isPriced(unit),
        found[low].value > 0
      else { return nil }
      found[low].mayBeLeftOut = true
      return Quantity.Priced(dimension: unit.dimension, amount: found[low].value)
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
