// SPDX-License-Identifier: Apache-2.0
import Segmentation
import TextModel

extension MemoryIndex {
  /// The longest passages that a text shares with units of the memory.
  ///
  /// A fragment is a sequence of tokens without marks, compared folded, that occurs in some unit
  /// and cannot be extended on either side. Fragments are ranked by length times rarity, then by
  /// place.
  ///
  /// - Throws: `StorageError` with `index/damaged`.
  /// - Complexity: for each sequence of tokens the lists of its grams are read once and
  ///   intersected.
  public func fragments(of text: String, options: FragmentOptions) throws -> [MemoryFragment] {
    try fragments(of: text, options: options, population: nil)
  }

  /// The longest passages that a text shares with units of the memory.
  ///
  /// - Parameter population: the number of rows among which a fragment is rare, if this index has only some of
  ///   a memory's rows.
  package func fragments(
    of text: String, options: FragmentOptions, population: Int?
  ) throws -> [MemoryFragment] {
    let snapshot = snapshot
    let tokenizer = Tokenizer()
    let tokens = tokenizer.tokenize(text)
    var found: [MemoryFragment] = []
    for (number, shard) in snapshot.shards.enumerated() {
      guard let grams = try shard.grams(options.from.language) else { continue }
      let search = ShardSearch(
        shard: shard, grams: grams, number: number,
        options: MatchOptions(from: options.from, to: options.to))
      var fragments = FragmentSearch(
        search: search, tokens: tokens, options: options, population: population)
      found += fragments.run(tokenizer)
    }
    try check(snapshot)
    return Self.ranked(found, options)
  }

  /// Merges the results of the shards: duplicates, and passages inside others, are dropped.
  private static func ranked(
    _ found: [MemoryFragment], _ options: FragmentOptions
  ) -> [MemoryFragment] {
    var byRange: [Range<Int>: MemoryFragment] = [:]
    for fragment in found {
      guard var known = byRange[fragment.range] else {
        byRange[fragment.range] = fragment
        continue
      }
      known.count += fragment.count
      known.weight = min(known.weight, fragment.weight)
      known.matches = Array((known.matches + fragment.matches).prefix(options.examples))
      byRange[fragment.range] = known
    }
    // Of those that begin at one place the longest first, so that what is inside another comes after it.
    let all = byRange.values.sorted {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }
    var end = -1
    let outer = all.filter { one in
      defer { end = max(end, one.range.upperBound) }
      return one.range.upperBound > end
    }
    return
      outer.sorted {
        $0.weight != $1.weight
          ? $0.weight > $1.weight : $0.range.lowerBound < $1.range.lowerBound
      }
      .prefix(options.limit).map { $0 }
  }
}
