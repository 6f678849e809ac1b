// SPDX-License-Identifier: Apache-2.0
import Segmentation
import TextModel

extension MemoryIndex {
  /// The units whose text contains a word or phrase.
  ///
  /// A phrase is a sequence of tokens, compared folded and ignoring white space. 上合 is found in
  /// 上合组织, and `state` in `member states` (inflected forms) but not in `estate`. `*` matches any
  /// letters of a word (`cooperat*`), or by itself up to five tokens (`加强*合作`). The score of a unit
  /// is the share of its text that the phrase covers.
  ///
  /// - Throws: `StorageError` with `index/damaged`.
  public func concordance(of query: String, options: ConcordanceOptions) throws -> Concordance {
    let snapshot = snapshot
    let tokenizer = Tokenizer()
    var out = Concordance(total: 0, matches: [])
    var collector = MatchCollector(
      limit: options.limit, copies: options.copies, minimum: MatchScore(hundredths: 0))
    let weight = ComparedText(query, tokenizer).weight
    for (number, shard) in snapshot.shards.enumerated() {
      guard let grams = try shard.grams(options.from.language) else { continue }
      let pattern = ConcordancePattern(
        query, tokenizer, words: grams.words, language: options.from,
        isInflected: options.isInflected)
      let search = ConcordanceSearch(
        shard: shard, grams: grams, number: number, pattern: pattern, weight: weight)
      out.total += search.run(options, tokenizer, into: &collector)
    }
    try check(snapshot)
    out.matches = collector.matches
    return out
  }
}
