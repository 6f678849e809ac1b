// SPDX-License-Identifier: Apache-2.0
import Languages

/// Finds numbers that are all there and have changed their places.
///
/// Six signs tell. Two are the ends of a change (由30%降至20% and `from 20% to 30%`) and the order of a list of one kind
/// (12%和11.5%). Three are words that take turns with the numbers: for what has a number (第3条第2款, `Article 3`), for what
/// is counted (出口, 进口), and years or months (`15% by 2030 and 50% by 2050`). The last are words for events in the
/// clauses of dates (`born in 1879 and died in 1953`).
enum ExchangedQuantities {
  /// The exchanged numbers; of numbered things and topics only the first pair.
  static func issues(_ source: QuantityReading, _ target: QuantityReading) -> [QuantityIssue] {
    guard source.quantities.count > 1, target.quantities.count > 1,
      source.quantities.count <= QuantityComparison.limit,
      target.quantities.count <= QuantityComparison.limit
    else { return [] }
    let changes = changed(source, target)
    if !changes.isEmpty { return changes }
    let lists = reordered(source, target)
    if !lists.isEmpty { return lists }
    let numbers = renumbered(source, target)
    if !numbers.isEmpty { return numbers }
    let topics = reassigned(
      source, target, by: source.assignedTopics, and: target.assignedTopics)
    if !topics.isEmpty { return topics }
    let periods = reassigned(
      source, target, by: source.assignedPeriods(besides: target),
      and: target.assignedPeriods(besides: source))
    if !periods.isEmpty { return periods }
    let events = source.events.keys.filter { target.events[$0] != nil }
    func assigned(_ reading: QuantityReading) -> [Int: String] {
      Dictionary(events.compactMap { key in reading.events[key].map { ($0, key) } }) { first, _ in
        first
      }
    }
    return reassigned(source, target, by: assigned(source), and: assigned(target))
  }

  private static func agree(_ a: Quantity, _ b: Quantity) -> Bool {
    switch a.agreement(with: b) {
    case .same, .conflict(.direction): true
    default: false
    }
  }

  private static func isCertain(_ quantity: Quantity) -> Bool { quantity.certainty == .certain }

  /// The starts and ends of changes, by place.
  private static func changes(_ quantities: [Quantity]) -> [(start: Int, end: Int)] {
    quantities.indices.dropFirst().compactMap { at in
      let (a, b) = (quantities[at - 1], quantities[at])
      guard min(a.certainty, b.certainty) >= .likely, a.kind == b.kind else { return nil }
      if a.role == .start, b.role == .end { return (at - 1, at) }
      return a.role == .end && b.role == .start ? (at, at - 1) : nil
    }
  }

  private static func changed(_ source: QuantityReading, _ target: QuantityReading)
    -> [QuantityIssue]
  {
    let theirs = changes(target.quantities)
    return changes(source.quantities).compactMap { own in
      let (start, end) = (source.quantities[own.start], source.quantities[own.end])
      guard !agree(start, end) else { return nil }
      for its in theirs
      where agree(start, target.quantities[its.end]) && agree(end, target.quantities[its.start]) {
        let ends = [start, end, target.quantities[its.start], target.quantities[its.end]]
        return QuantityIssue(
          kind: .exchanged(other: its.end), source: own.start, target: its.start,
          isCertain: ends.allSatisfy(isCertain))
      }
      return nil
    }
  }

  /// Runs of numbers that are items of one list.
  private static func lists(_ quantities: [Quantity]) -> [[Int]] {
    var lists: [[Int]] = []
    for at in quantities.indices {
      let quantity = quantities[at]
      guard isCertain(quantity), quantity.kind != .date, !quantity.isName else { continue }
      if quantity.link == .list, let last = lists.last?.last, last == at - 1,
        quantities[last].kind == quantity.kind, quantities[last].unit == quantity.unit
      {
        lists[lists.count - 1].append(at)
      } else {
        lists.append([at])
      }
    }
    return lists.filter { $0.count > 1 }
  }

  private static func reordered(_ source: QuantityReading, _ target: QuantityReading)
    -> [QuantityIssue]
  {
    let theirs = lists(target.quantities)
    return lists(source.quantities).compactMap { own in
      for its in theirs where its.count == own.count {
        let places = own.map { at in
          its.firstIndex { agree(source.quantities[at], target.quantities[$0]) }
        }
        let found = places.compactMap { $0 }
        guard found.count == own.count, Set(found).count == own.count,
          let first = found.indices.first(where: { found[$0] != $0 })
        else { continue }
        return QuantityIssue(
          kind: .exchanged(other: its[found[first]]), source: own[first], target: its[first],
          isCertain: source.isRespective || target.isRespective)
      }
      return nil
    }
  }

  /// Two numbers of two things that are named in both texts: article 2, paragraph 3 for article 3, paragraph 2.
  private static func renumbered(_ source: QuantityReading, _ target: QuantityReading)
    -> [QuantityIssue]
  {
    let keys = source.numbered.keys.filter { target.numbered[$0] != nil }.sorted()
    func isSame(_ own: String, _ its: String) -> Bool {
      guard let own = source.numbered[own], let its = target.numbered[its] else { return false }
      return agree(source.quantities[own], target.quantities[its])
    }
    for (number, key) in keys.enumerated() where !isSame(key, key) {
      for other in keys[(number + 1)...]
      where !isSame(other, other) && isSame(key, other) && isSame(other, key) {
        guard let own = source.numbered[key], let its = target.numbered[key],
          let second = target.numbered[other]
        else { continue }
        return [
          QuantityIssue(
            kind: .exchanged(other: second), source: own, target: its, isCertain: false)
        ]
      }
    }
    return []
  }

  /// The first two quantities that have each other's topics.
  private static func reassigned(
    _ source: QuantityReading, _ target: QuantityReading, by own: [Int: String],
    and its: [Int: String]
  ) -> [QuantityIssue] {
    guard own.count > 1, own.count == its.count else { return [] }
    let places = Dictionary(its.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
    var pairs: [(source: Int, target: Int)] = []
    for (at, topic) in own.sorted(by: { $0.key < $1.key }) {
      guard let place = places[topic] else { return [] }
      pairs.append((at, place))
    }
    for (number, pair) in pairs.enumerated()
    where !agree(source.quantities[pair.source], target.quantities[pair.target]) {
      for other in pairs[(number + 1)...]
      where agree(source.quantities[pair.source], target.quantities[other.target])
        && agree(source.quantities[other.source], target.quantities[pair.target])
      {
        return [
          QuantityIssue(
            kind: .exchanged(other: other.target), source: pair.source, target: pair.target,
            isCertain: false)
        ]
      }
    }
    return []
  }
}
