// SPDX-License-Identifier: Apache-2.0
import Languages
import Matching
import TextModel

/// Finds two things that have exchanged their places in a ranking: 中国居首，俄罗斯次之 and `Russia ranks first and China second`.
///
/// The things are those that `NamedOwners` finds. Each text must tell which place is whose; see `OwnedQuantities`.
enum ExchangedRanks {
  /// The words for the place of the first thing that has another one's place; `nil` if the texts agree.
  ///
  /// - Complexity: O(*n*) for texts of *n* bytes.
  static func between(
    _ pair: ContrastPair, source: String, target: String
  ) -> WordContrast? {
    guard let ranks = RankWords.mentions(in: pair) else { return nil }
    let parts = (ClauseEnds(source), ClauseEnds(target))
    for kind in NamedOwners(pair).kinds {
      let (own, its) = (
        places(of: kind.first, ranks.first, parts: parts.0),
        places(of: kind.second, ranks.second, parts: parts.1)
      )
      let moved = own.compactMap { owner, mine in
        its[owner].flatMap { $0.rank == mine.rank ? nil : (source: mine, target: $0) }
      }
      // Each place that one of them has lost is that of another.
      guard Set(moved.map(\.source.rank)) == Set(moved.map(\.target.rank)),
        let first = moved.min(by: { $0.source.place.lowerBound < $1.source.place.lowerBound })
      else { continue }
      return WordContrast(
        first: source.utf8Slice(first.source.place), second: target.utf8Slice(first.target.place),
        place: first.target.place)
    }
    return nil
  }

  /// The place of each owner in the ranking of a text; owners and words are in the order of the text.
  private static func places(
    of owners: [NamedOwners.Mention], _ ranks: [RankWords.Mention], parts: ClauseEnds
  ) -> [String: RankWords.Mention] {
    var quantities: [(quantity: Quantity, rank: RankWords.Mention)] = []
    var next = 0
    for rank in ranks {
      while next < owners.count, owners[next].place.upperBound <= rank.place.lowerBound {
        next += 1
      }
      var range = rank.place
      if next < owners.count {
        let owner = owners[next].place
        if owner.overlaps(range) { continue }
        // `followed by Russia`: read as if the word came after the name.
        if rank.isBefore { range = owner.upperBound..<owner.upperBound }
      }
      var quantity = Quantity(Double(rank.rank), range: range)
      quantity.kind = .ordinal
      quantities.append((quantity, rank))
    }
    quantities.sort { $0.quantity.range.lowerBound < $1.quantity.range.lowerBound }
    let owned = OwnedQuantities(
      owners, of: Array(quantities.indices), in: (quantities.map(\.quantity), false), parts: parts)
    return owned.values.mapValues { quantities[$0].rank }
  }
}
