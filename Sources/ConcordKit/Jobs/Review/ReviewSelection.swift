import TextModel

/// Which of the units that wait are meant, and in which order they come.
public struct ReviewSelection: Hashable, Sendable {
  /// The order of units.
  public enum Order: String, Hashable, Sendable, CaseIterable {
    /// That of the papers and their units.
    case paper
    /// The least sure first.
    case confidence
    /// Units that wait for the same reason together, the commonest reason first.
    case reason
  }

  /// The papers; all papers if none is named.
  public var papers: [PaperID]
  /// The part of the papers; left out, all parts.
  public var part: PartKind?
  /// Only units below this confidence, 0 to 1; units without a confidence are then left out.
  public var below: Double?
  /// The order.
  public var order: Order

  /// All units that wait, in the order of their papers, unless said otherwise.
  public init(
    papers: [PaperID] = [], part: PartKind? = nil, below: Double? = nil, order: Order = .paper
  ) {
    self.papers = papers
    self.part = part
    self.below = below
    self.order = order
  }

  /// The items that are meant, in their order; items that are equal in it stay in that of their papers.
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
