// SPDX-License-Identifier: Apache-2.0
import Segmentation
import TextModel

/// Searches one shard for a pattern.
struct ConcordanceSearch {
  let shard: IndexShard
  let grams: GramsReader
  let number: Int
  let pattern: ConcordancePattern
  /// The weight of the query in half tokens.
  let weight: Int

  /// Adds the best hits to those already found, and returns the number of rows that contain the
  /// pattern.
  func run(
    _ options: ConcordanceOptions, _ tokenizer: Tokenizer, into collector: inout MatchCollector
  ) -> Int {
    guard options.limit >= 0, let (rows, isSure) = candidates() else { return 0 }
    let search = ShardSearch(
      shard: shard, grams: grams, number: number,
      options: MatchOptions(from: options.from, to: options.to))
    let check = isSure ? nil : RowCheck(pattern, in: search, tokenizer: tokenizer)
    var most = min(options.limit, Int.max / 64) * 4
    var (total, best) = best(most, of: rows, after: nil, check)
    while true {
      for entry in best { show(entry.row, in: search, tokenizer: tokenizer, &collector) }
      // Copies of a text do not count for the limit, so that these rows may not be enough.
      guard let last = best.last, best.count == most, options.limit > 0, best.count < total,
        collector.floor.map({ score(ofWeight: last.weight) >= $0 }) ?? true
      else { return total }
      most = min(most * 8, rows.count + 1)
      best = self.best(most, of: rows, after: last, check).best
    }
  }

  /// The most rows that are kept in order while they are found; more are sorted at the end.
  private static let mostInserted = 1000

  /// A row with its weight in half tokens, in the order of the hits.
  private typealias Ranked = (weight: Int, rank: UInt32, row: Int)

  /// The number of rows that contain the pattern, and the best of them in their order.
  ///
  /// - Parameters:
  ///   - most: the largest number of rows that are returned.
  ///   - last: the row after which they come; `nil` for the first.
  private func best(_ most: Int, of rows: [UInt32], after last: Ranked?, _ check: RowCheck?)
    -> (total: Int, best: [Ranked])
  {
    var total = 0
    var ranked: [Ranked] = []
    var place = grams.bucketNumber(ofRow: Int(rows.first ?? 0))
    for row in rows {
      let unit = grams.unit(ofRow: Int(row)).unit
      guard shard.isAlive(unit) else { continue }
      while grams.buckets[place].rows.upperBound <= row { place += 1 }
      let bucket = grams.buckets[place]
      let marks = grams.marks(ofRow: Int(row))
      let key = (2 * bucket.length + marks, shard.units.rank(unit), Int(row))
      if let last, key <= last { continue }
      if let check, !check.has(Int(row), in: bucket) { continue }
      total += 1
      // The best few are kept in order by insertion: most rows fail at the first comparison.
      if most > Self.mostInserted {
        ranked.append(key)
        continue
      }
      if ranked.count == most, let last = ranked.last, key >= last { continue }
      let at = ranked.firstIndex { key < $0 } ?? ranked.count
      ranked.insert(key, at: at)
      if ranked.count > most { ranked.removeLast() }
    }
    guard most > Self.mostInserted else { return (total, ranked) }
    ranked.sort { $0 < $1 }
    return (total, Array(ranked.prefix(most)))
  }

  /// The score of a row.
  private func score(ofWeight other: Int) -> MatchScore {
    let most = max(weight, other)
    return MatchScore(distance: most - weight, weight: most)
  }

  private func show(
    _ row: Int, in search: ShardSearch, tokenizer: Tokenizer,
    _ collector: inout MatchCollector
  ) {
    let (unit, variant) = grams.unit(ofRow: row)
    let record = shard.units.record(unit)
    guard let source = search.variant(variant, of: record),
      let target = search.target(of: record, source: source)
    else { return }
    let compared = ComparedText(record.variants[source].text.string, tokenizer)
    let hits = pattern.hits(in: compared.text)
    guard !hits.isEmpty else { return }
    var match = search.match(record, unit: unit, source: source, target: target)
    match.score = score(ofWeight: compared.weight)
    match.kind = .concordance
    match.hits = hits
    collector.insert(match, shard: number, unit: unit)
  }

  /// The rows that may contain the pattern, and whether all of them do.
  private func candidates() -> (rows: [UInt32], isSure: Bool)? {
    var rows: [UInt32]?
    var tokens: [(codes: TokenCodes, follows: Bool)] = []
    var follows = false
    var isPlain = true
    for element in pattern.elements {
      switch element {
      case .token(let codes, isMark: false):
        tokens.append((codes, follows))
        follows = true
      default:
        follows = false
        isPlain = false
      }
    }
    // A pattern of marks only: every row is examined.
    if tokens.isEmpty {
      return pattern.elements.isEmpty ? nil : (Array(0..<UInt32(grams.count)), false)
    }
    var large: [Pair] = []
    for at in tokens.indices {
      var lists: [PostingReader] = []
      var adjoining = false
      let codes = tokens[at].codes
      if grams.width == .single {
        lists = codes.compactMap { grams.list(UInt64(Self.hash($0)) << 32) }
      } else if at + 1 < tokens.count, tokens[at + 1].follows {
        adjoining = true
        // The same pair again excludes no other rows.
        let pair = Pair(first: codes, second: tokens[at + 1].codes)
        if pair.isLarge {
          if large.contains(pair) { continue }
          large.append(pair)
        }
        let seconds = Set(pair.second.lazy.map(Self.hash))
        lists = codes.flatMap { grams.lists(startingWith: Self.hash($0), then: seconds) }
      } else if at == 0 || !tokens[at].follows {
        lists = codes.flatMap { grams.lists(startingWith: Self.hash($0)) }
      } else {
        continue
      }
      let found = RowSets.union(lists, adjoining: adjoining, of: grams.count)
      rows = rows.map { RowSets.intersection($0, found) } ?? found
      if rows?.isEmpty ?? true { return ([], true) }
    }
    let isSure = isPlain && (tokens.count == 1 || tokens.count == 2 && grams.width == .pair)
    return (rows ?? [], isSure)
  }

  /// Two adjacent places of a pattern with what may be there.
  private struct Pair: Equatable {
    let first: TokenCodes
    let second: TokenCodes

    /// Whether both are words with stars that match many others; a pattern has few such words.
    var isLarge: Bool { min(first.count, second.count) > 64 }
  }

  private static func hash(_ code: UInt64) -> UInt32 {
    ContentCode(code, followsContent: false).hash
  }
}
