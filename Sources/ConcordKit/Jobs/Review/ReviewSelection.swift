// SPDX-License-Identifier: Apache-2.0
import TextModel

/// A selection of waiting units, and their order.
public struct ReviewSelection: Hashable, Sendable {
  /// The order of units.
  public enum Order: String, Hashable, Sendable, CaseIterable {
    /// The order of the papers and their units.
    case paper
    /// The lowest confidence first.
    case confidence
    /// Grouped by reason, the most frequent reason first.
    case reason
  }

  /// The papers; all papers if none is named.
  public var papers: [PaperID]
  /// The part of the papers; if `nil`, all parts.
  public var part: PartKind?
  /// The confidence, 0...1, below which units are selected; units without one are then left out.
  public var below: Double?
  /// The order.
  public var order: Order

  /// A selection; by default all waiting units, in the order of their papers.
  public init(
    papers: [PaperID] = [], part: PartKind? = nil, below: Double? = nil, order: Order = .paper
  ) {
    self.papers = papers
    self.part = part
    self.below = below
    self.order = order
  }

  /// The selected items in the selected order; equal items keep the order of their papers.
  func chosen(from items: [ReviewItem]) -> [ReviewItem] {
    let chosen = items.filter { item in
      (part == nil || item.part == part)
        && (below.map { limit in item.confidence.map { $0 < limit } ?? false } ?? true)
    }
    switch order {
    case .paper: return chosen
    case .confidence:
      return Self.stable(chosen) { ($0.confidence ?? 1) < ($1.confidence ?? 1) }
    case .reason:
      var counts: [String: Int] = [:]
      for item in chosen { counts[item.reasons.first ?? "", default: 0] += 1 }
      return Self.stable(chosen) { a, b in
        let (first, second) = (a.reasons.first ?? "", b.reasons.first ?? "")
        if first == second { return (a.confidence ?? 1) < (b.confidence ?? 1) }
        return (counts[second] ?? 0, first) < (counts[first] ?? 0, second)
      }
    }
  }

  private static func stable(
    _ items: [ReviewItem], by isBefore: (ReviewItem, ReviewItem) -> Bool
  ) -> [ReviewItem] {
    items.enumerated().sorted { a, b in
      if isBefore(a.element, b.element) { return true }
      return !isBefore(b.element, a.element) && a.offset < b.offset
    }.map(\.element)
  }
}
