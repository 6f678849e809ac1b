// SPDX-License-Identifier: Apache-2.0
import Segmentation
import TextModel

/// Searches one shard for the passages that a text shares with it.
struct FragmentSearch {
  let search: ShardSearch
  let tokens: TokenizedText
  let options: FragmentOptions
  private var rows: [Int: [UInt32]] = [:]
  private let codes: [UInt64]
  /// The rows and tokens that may still be looked at; a text that repeats itself would need cubic time.
  private var work: Int

  /// The initial values of `work`, in total and per token.
  private static let baseWork = 20_000_000
  private static let tokenWork = 2_000

  /// The number of rows among which a fragment is rare.
  private let population: Int

  init(
    search: ShardSearch, tokens: TokenizedText, options: FragmentOptions, population: Int? = nil
  ) {
    self.population = population ?? search.grams.count
    self.search = search
    self.tokens = tokens
    self.options = options
    codes = tokens.tokens.indices.map { ComparedText.code(of: $0, in: tokens) }
    work = Self.baseWork + Self.tokenWork * codes.count
  }

  /// The fragments, by place; of a text that repeats itself those that were found within the bounds of work.
  mutating func run(_ tokenizer: Tokenizer) -> [MemoryFragment] {
    var found: [MemoryFragment] = []
    var start = 0
    while start < codes.count, work > 0 {
      var end = start
      while end < codes.count, tokens.tokens[end].kind != .punctuation { end += 1 }
      var reached = start
      var first = start
      while first + max(options.minimumLength, 2) <= end, work > 0 {
        // A passage that ends where the previous one ended is part of that one.
        let from = max(reached + 1, first + max(options.minimumLength, 2))
        if from > end { break }
        if let (stretch, hits) = longest(from: first, atLeast: from, within: end, tokenizer) {
          found.append(fragment(stretch, hits))
          reached = stretch.upperBound
        }
        first += 1
      }
      start = end + 1
    }
    return found
  }

  /// The rows that contain the gram at a token: the token and, in pairs, the next one.
  private mutating func rows(at token: Int) -> [UInt32] {
    if let known = rows[token] { return known }
    let hash = { [codes] (at: Int) in
      UInt64(ContentCode(codes[at], followsContent: false).hash)
    }
    let isPair = search.grams.width == .pair
    let key = hash(token) << 32 | (isPair ? hash(token + 1) : 0)
    let list = search.grams.list(key).map { [$0] } ?? []
    let found = RowSets.union(list, adjoining: isPair, of: search.grams.count)
    rows[token] = found
    return found
  }

  /// The longest passage from a token on that some row contains, and those rows.
  private mutating func longest(
    from first: Int, atLeast shortest: Int, within end: Int, _ tokenizer: Tokenizer
  ) -> (Range<Int>, [UInt32])? {
    let last = search.grams.width == .pair ? 1 : 0
    // All grams of the shortest passage that counts, the rarest first.
    var lists: [[UInt32]] = []
    for at in first..<shortest - last {
      let found = rows(at: at)
      work -= found.count + 1
      if found.isEmpty || work <= 0 { return nil }
      lists.append(found)
    }
    lists.sort { $0.count < $1.count }
    var sets = [lists.dropFirst().reduce(lists.first ?? [], RowSets.intersection)]
    var length = shortest
    while length < end, work > 0, let rows = sets.last, !rows.isEmpty {
      work -= rows.count + self.rows(at: length - last).count
      sets.append(RowSets.intersection(rows, self.rows(at: length - last)))
      length += 1
    }
    // Rows may contain the grams in other places: the text decides, longest passage first.
    for (set, rows) in sets.enumerated().reversed() where !rows.isEmpty && work > 0 {
      let stretch = first..<shortest + set
      work -= stretch.count * 8
      let check = RowCheck(
        ConcordancePattern(tokens, stretch), in: search, tokenizer: tokenizer)
      let grams = search.grams
      let most = work
      let hits = rows.prefix(MemoryFragment.countLimit).filter { row in
        check.cost <= most && search.shard.isAlive(grams.unit(ofRow: Int(row)).unit)
          && check.has(Int(row), in: grams.buckets[grams.bucketNumber(ofRow: Int(row))])
      }
      work -= check.cost
      if !hits.isEmpty { return (stretch, hits) }
    }
    return nil
  }

  private func fragment(_ stretch: Range<Int>, _ rows: [UInt32]) -> MemoryFragment {
    let range =
      tokens.tokens[stretch.lowerBound].range
      .lowerBound..<tokens.tokens[stretch.upperBound - 1].range.upperBound
    let rarity = max(1, population / max(rows.count, 1))
    let bits = Int.bitWidth - rarity.leadingZeroBitCount
    let units = search.shard.units
    let newest = rows.sorted { a, b in
      let (x, y) = (search.grams.unit(ofRow: Int(a)).unit, search.grams.unit(ofRow: Int(b)).unit)
      return (units.rank(x), a) < (units.rank(y), b)
    }
    let tokenizer = Tokenizer()
    let check = RowCheck(
      ConcordancePattern(tokens, stretch), in: search, tokenizer: tokenizer)
    var matches: [MemoryMatch] = []
    for row in newest where matches.count < options.examples {
      let (unit, variant) = search.grams.unit(ofRow: Int(row))
      let record = units.record(unit)
      guard let source = search.variant(variant, of: record),
        let target = search.target(of: record, source: source)
      else { continue }
      var match = search.match(record, unit: unit, source: source, target: target)
      match.hits = check.hits(inRow: Int(row))
      let weight = ComparedText(match.source, tokenizer).weight
      match.score = MatchScore(
        distance: max(0, weight - 2 * stretch.count), weight: max(weight, 2 * stretch.count))
      matches.append(match)
    }
    return MemoryFragment(
      range: range, length: stretch.count, count: rows.count, weight: stretch.count * bits,
      matches: matches)
  }
}
