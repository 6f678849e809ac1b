// SPDX-License-Identifier: Apache-2.0
import Languages
import Matching
import Terminology

/// Finds quantities that are all there and have changed their owners: 中方占股51%，乌方占股49% and `China holds 49% and
/// Uzbekistan 51%`.
///
/// Owners are what `NamedOwners` finds, terms of the glossaries, ordinals (第三届会议), years and months, and topic words
/// (出口). Each text must tell which quantity is whose; see `OwnedQuantities`.
enum ExchangedOwners {
  /// The most owners of a kind that are compared.
  private static let limit = 60

  /// The first quantity that has another owner, with the one that is in its place.
  ///
  /// - Parameters:
  ///   - source: what the source says, and its text.
  ///   - target: what the target says, and its text.
  ///   - terms: the terms of both texts, in order.
  ///   - owners: gives the owners that both texts name; asked for only where there are quantities to own.
  /// - Complexity: O(*n*) for texts of *n* bytes, and O(*k*²) for the *k* owners of a kind, 60 at most.
  static func issue(
    _ source: (reading: QuantityReading, text: String),
    _ target: (reading: QuantityReading, text: String),
    terms: (source: [TermMatch], target: [TermMatch]), owners: () -> NamedOwners
  ) -> QuantityIssue? {
    let (a, b) = (source.reading, target.reading)
    guard 2...QuantityComparison.limit ~= a.quantities.count,
      2...QuantityComparison.limit ~= b.quantities.count
    else { return nil }
    let (own, its) = (groups(a, besides: b), groups(b, besides: a))
    let shared = own.keys.filter { its[$0] != nil }.sorted()
    guard !shared.isEmpty else { return nil }
    let parts = (ClauseEnds(source.text), ClauseEnds(target.text))
    let named = owners().kinds
    let numbered = (
      kind: (first: ordinals(a), second: ordinals(b)),
      periods: (first: periods(a, besides: b), second: periods(b, besides: a)),
      topics: (first: topics(a), second: topics(b))
    )
    let concepts = Set(terms.source.map(\.conceptNumber))
      .intersection(terms.target.map(\.conceptNumber))
    for group in shared {
      var kinds = named.map { ($0.first, $0.second) }
      if group != ordinal { kinds.append(numbered.kind) }
      if group != date { kinds.append(numbered.periods) }
      kinds.append(numbered.topics)
      kinds.append((mentions(terms.source, of: concepts), mentions(terms.target, of: concepts)))
      for (first, second) in kinds where !first.isEmpty && !second.isEmpty {
        let mine = OwnedQuantities(
          first, of: own[group] ?? [], in: (a.quantities, a.isRespective), parts: parts.0
        ).values
        guard 2...limit ~= mine.count else { continue }
        let theirs = OwnedQuantities(
          second, of: its[group] ?? [], in: (b.quantities, b.isRespective), parts: parts.1
        ).values
        if let issue = exchanged(
          (own: mine, its: theirs), source: a.quantities, target: b.quantities)
        {
          return issue
        }
      }
    }
    return nil
  }

  /// The first owner whose quantity another one has, where the owners that differ have nothing but each other's.
  private static func exchanged(
    _ values: (own: [String: Int], its: [String: Int]), source: [Quantity], target: [Quantity]
  ) -> QuantityIssue? {
    func agree(_ a: Int, _ b: Int) -> Bool {
      switch source[a].agreement(with: target[b]) {
      case .same, .conflict(.direction): true
      default: false
      }
    }
    let both = values.own.compactMap { owner, mine in
      values.its[owner].map { (source: mine, target: $0) }
    }
    .sorted { $0.source < $1.source }
    let moved = both.filter { !agree($0.source, $0.target) }
    guard let first = moved.first else { return nil }
    var second: Int?
    for pair in moved {
      guard let place = moved.first(where: { agree(pair.source, $0.target) }) else { return nil }
      if pair.source == first.source { second = place.target }
    }
    return second.map {
      QuantityIssue(
        kind: .exchanged(other: $0), source: first.source, target: first.target, isCertain: false)
    }
  }

  private static let ordinal = "ordinal"
  private static let date = "date"

  /// The quantities that may have owners, by their kinds; only kinds with two values or more.
  private static func groups(
    _ reading: QuantityReading, besides other: QuantityReading
  ) -> [String: [Int]] {
    var groups: [String: [Int]] = [:]
    for (at, quantity) in reading.quantities.enumerated() {
      guard let key = group(quantity, at, of: reading, besides: other) else { continue }
      groups[key, default: []].append(at)
    }
    return groups.filter { _, places in
      places.dropFirst().contains {
        reading.quantities[$0].agreement(with: reading.quantities[places[0]]) != .same
      }
    }
  }

  private static func group(
    _ quantity: Quantity, _ at: Int, of reading: QuantityReading, besides other: QuantityReading
  ) -> String? {
    guard quantity.certainty >= .likely, !quantity.isName, !quantity.isVague else { return nil }
    if let of = quantity.date {
      return of.year != nil || of.month != nil ? date : nil
    }
    switch quantity.kind {
    case .number:
      return reading.isYear(quantity, besides: other) ? date : "number"
    case .ordinal: return ordinal
    case .measure: return quantity.unit.map { "\($0.dimension)" }
    case .money, .share, .point, .multiple: return "\(quantity.kind)"
    default: return nil
    }
  }

  /// The ordinals of a text as owners: 第三届会议, `Article 3`.
  private static func ordinals(_ reading: QuantityReading) -> [NamedOwners.Mention] {
    reading.quantities.filter { $0.kind == .ordinal && $0.parts.isEmpty }.map {
      NamedOwners.Mention(key: "\($0.value)", place: $0.range)
    }
  }

  private static func periods(
    _ reading: QuantityReading, besides other: QuantityReading
  ) -> [NamedOwners.Mention] {
    reading.periods(besides: other).map {
      NamedOwners.Mention(key: $0.key, place: $0.range)
    }
  }

  private static func mentions(
    _ terms: [TermMatch], of concepts: Set<Int>
  ) -> [NamedOwners.Mention] {
    terms.filter { concepts.contains($0.conceptNumber) }.map {
      NamedOwners.Mention(key: "\($0.conceptNumber)", place: $0.range)
    }
  }

  private static func topics(_ reading: QuantityReading) -> [NamedOwners.Mention] {
    reading.topics.map { NamedOwners.Mention(key: $0.key, place: $0.range) }
  }
}
