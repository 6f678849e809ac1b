// SPDX-License-Identifier: Apache-2.0
import Languages

extension QuantityComparison {
  /// Finds the quantities of each text that agree with one of the other.
  mutating func findEqual() {
    let counterparts = Counterparts(source, target)
    for own in source.indices {
      for its in target.indices where counterparts.areEqual(own, its) {
        isFoundInTarget[own] = true
        isFoundInSource[its] = true
      }
    }
    for own in source.indices where !isFoundInTarget[own] {
      guard let its = Self.score(source[own], in: target, besides: isFoundInSource) else {
        continue
      }
      isFoundInTarget[own] = true
      for at in its...its + 1 { isFoundInSource[at] = true }
    }
    for its in target.indices where !isFoundInSource[its] {
      guard let own = Self.score(target[its], in: source, besides: isFoundInTarget) else {
        continue
      }
      isFoundInSource[its] = true
      for at in own...own + 1 { isFoundInTarget[at] = true }
    }
    for own in source.indices where !isFoundInTarget[own] {
      isFoundInTarget[own] = Self.isInGroups(source[own], target)
    }
    for its in target.indices where !isFoundInSource[its] {
      isFoundInSource[its] = Self.isInGroups(target[its], source)
    }
  }

  /// The first of two numbers beside each other that have no counterpart, and are those of a score: 14:15 and `14 votes to
  /// 15`; `nil` for a time of day.
  private static func score(
    _ quantity: Quantity, in others: [Quantity], besides isFound: [Bool]
  ) -> Int? {
    guard quantity.score.count == 2, quantity.kind == .time else { return nil }
    return others.indices.dropLast().first { at in
      zip([at, at + 1], quantity.score).allSatisfy { place, value in
        !isFound[place] && others[place].kind == .number && others[place].unit == nil
          && others[place].value == value
      }
    }
  }

  /// Whether a number is found in groups of digits (`116 123`), or its groups are found.
  private static func isInGroups(_ quantity: Quantity, _ others: [Quantity]) -> Bool {
    // 图3-1 and Figure 1.3 have the same numbers.
    let hasOrder = { (other: Quantity) in
      other.kind == quantity.kind && !other.parts.isEmpty && !quantity.parts.isEmpty
        && (other.kind == .ordinal || other.kind == .measure)
    }
    // 51:49 are two numbers, or a time that only another time can be.
    let isTime = quantity.kind == .time
    let others = others.filter { !hasOrder($0) && ($0.kind != .time || !isTime) }
    func has(_ value: Double) -> Bool {
      others.contains {
        $0.readings.contains(value) || $0.written == value || $0.parts.contains(value)
      }
    }
    if !quantity.parts.isEmpty, quantity.parts.allSatisfy(has) { return true }
    return others.contains { $0.parts.contains(quantity.written) }
  }
}

/// Tells which quantities of two texts may be one another's counterpart.
///
/// A number without a unit agrees with a date and a measure too, where a translator leaves a word out. The five of `five
/// states` does not agree with 8月5日 if it agrees with 五国.
private struct Counterparts {
  private let source: [Quantity]
  private let target: [Quantity]
  /// The numbers that one text has more often than the other, above 0 for the source.
  private var surplus: [Double: Int] = [:]
  /// The values of the numbers without a unit.
  private let bares: (source: Set<Double>, target: Set<Double>)
  /// The written numbers and kinds of the quantities with a unit.
  private let units: (source: Set<[Double]>, target: Set<[Double]>)
  /// The dates with a year that are in one text only; empty if only one text has such dates.
  private var otherDates: (source: Set<Int>, target: Set<Int>) = ([], [])

  init(_ source: [Quantity], _ target: [Quantity]) {
    (self.source, self.target) = (source, target)
    func bares(_ quantities: [Quantity]) -> Set<Double> {
      Set(quantities.lazy.filter(Self.isBare).map(\.value))
    }
    func units(_ quantities: [Quantity]) -> Set<[Double]> {
      Set(quantities.lazy.filter { $0.unit != nil }.map(Self.unit))
    }
    self.bares = (bares(source), bares(target))
    self.units = (units(source), units(target))
    for number in source where Self.isBare(number) { surplus[number.value, default: 0] += 1 }
    for number in target where Self.isBare(number) { surplus[number.value, default: 0] -= 1 }
    let dates = (
      source: source.indices.filter { Self.isFullDate(source[$0]) },
      target: target.indices.filter { Self.isFullDate(target[$0]) }
    )
    let own = dates.source.filter { own in
      !dates.target.contains { source[own].agreement(with: target[$0]) == .same }
    }
    let its = dates.target.filter { its in
      !dates.source.contains { source[$0].agreement(with: target[its]) == .same }
    }
    if !own.isEmpty, !its.isEmpty { otherDates = (Set(own), Set(its)) }
  }

  /// Whether two quantities agree, and a number without a unit has no better counterpart.
  func areEqual(_ own: Int, _ its: Int) -> Bool {
    let agreement = source[own].agreement(with: target[its])
    guard agreement == .same || agreement == .converted else { return false }
    let isSource = Self.isBare(source[own])
    guard isSource != Self.isBare(target[its]) else { return true }
    if isSource ? otherDates.target.contains(its) : otherDates.source.contains(own) { return false }
    if isSpent(own, its, isSource: isSource) { return false }
    let number = isSource ? source[own].value : target[its].value
    let more = (surplus[number] ?? 0) * (isSource ? 1 : -1)
    return more > 0 || number < Self.leastSpent && !hasSpent(own, its)
  }

  /// The least number that has to have a counterpart of its own; one and two are often words of the language.
  private static let leastSpent = 3.0

  /// Whether an ordinal would answer for a length of time that the ordinal's own text has too: the third of `a third round
  /// within three months` is not that of 三个月.
  private func isSpent(_ own: Int, _ its: Int, isSource: Bool) -> Bool {
    let (bare, other) = isSource ? (source[own], target[its]) : (target[its], source[own])
    return bare.kind == .ordinal && other.unit?.dimension == .time
      && (isSource ? units.source : units.target).contains(Self.unit(of: other))
  }

  /// Whether one or two of a text (两国) is itself in the other one, so that it does not answer for a quantity with a unit
  /// there, if a translation keeps that one or both texts have such a unit: `two countries … two months` for 两国…两年.
  private func hasSpent(_ own: Int, _ its: Int) -> Bool {
    let isSource = Self.isBare(source[own])
    let (bare, other) = isSource ? (source[own], target[its]) : (target[its], source[own])
    guard (isSource ? bares.target : bares.source).contains(bare.value), other.unit != nil else {
      return false
    }
    return other.certainty == .certain
      || (isSource ? units.source : units.target).contains(Self.unit(of: other))
  }

  /// The written number of a quantity with a unit, and its kind.
  private static func unit(of quantity: Quantity) -> [Double] {
    [quantity.written, Double(quantity.kind.rawValue)]
  }

  /// Whether a quantity is a number without a unit.
  private static func isBare(_ quantity: Quantity) -> Bool {
    (quantity.kind == .number || quantity.kind == .ordinal) && quantity.unit == nil
  }

  private static func isFullDate(_ quantity: Quantity) -> Bool {
    quantity.date.map { $0.year != nil && $0.month != nil } ?? false
  }
}
