// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// Searches one shard for the matches of a query.
struct ShardSearch {
  let shard: IndexShard
  let grams: GramsReader
  /// The shard's place in the index.
  let number: Int
  let options: MatchOptions

  /// A row that may be a match, ranked by the upper bound of its score.
  private struct Ranked {
    var atMost: MatchScore
    var rank: UInt32
    var unit: Int
    var variant: Int
  }

  /// Adds the matches of the shard to those already found.
  func run(_ scorer: UnitScorer, into collector: inout MatchCollector) {
    var filter = RowFilter(
      scorer.compared, minimum: collector.threshold, in: grams, scorer.scratch)
    var found: [Ranked] = []
    let (grams, shard, units) = (grams, shard, shard.units)
    filter.forEachCandidate(isExhaustive: options.isExhaustive) { candidate in
      let (unit, variant) = grams.unit(ofRow: candidate.row)
      guard shard.isAlive(unit) else { return }
      found.append(
        Ranked(atMost: candidate.atMost, rank: units.rank(unit), unit: unit, variant: variant))
    }
    found.sort { ($1.atMost, $0.rank, $0.variant) < ($0.atMost, $1.rank, $1.variant) }
    for candidate in found {
      if let floor = collector.floor, floor > candidate.atMost { break }
      take(candidate, scorer: scorer, into: &collector)
    }
  }

  private func take(
    _ ranked: Ranked, scorer: UnitScorer, into collector: inout MatchCollector
  ) {
    let record = shard.units.record(ranked.unit)
    if let last = collector.last, last.score == ranked.atMost,
      cannotPrecede(last, ranked, record: record, scorer: scorer)
    {
      return
    }
    guard let source = variant(ranked.variant, of: record),
      let target = target(of: record, source: source)
    else { return }
    let units = shard.units
    let candidate = UnitScorer.Candidate(
      record: record, source: source, target: target, tags: units.tags,
      file: { units.path(ofFile: units.fileNumber(of: ranked.unit)) },
      neighbours: { neighbours(of: ranked.unit) })
    if let match = scorer.match(candidate, minimum: collector.threshold) {
      collector.insert(match, shard: number, unit: ranked.unit)
    }
  }

  /// Whether a unit with the same score as the last match would be ordered after it.
  private func cannotPrecede(
    _ last: MemoryMatch, _ ranked: Ranked, record: UnitRecord.View, scorer: UnitScorer
  ) -> Bool {
    let kind = scorer.bestKind(at: ranked.atMost)
    if last.kind != kind { return last.kind < kind }
    if last.isOtherRegion { return false }
    let dates = (ChangeDate.number(last.changeDate), ChangeDate.number(record.changeDate))
    if dates.0 != dates.1 { return dates.0 > dates.1 }
    return last.unit.description.utf8.lexicographicallyPrecedes(record.id)
  }

  /// The variant of a unit that a row represents: the n-th in the language.
  func variant(_ number: Int, of record: UnitRecord.View) -> Int? {
    var left = number
    for (index, variant) in record.variants.enumerated()
    where shard.units.tag(variant.tag).language == grams.language {
      if left == 0 { return index }
      left -= 1
    }
    return nil
  }

  /// The variant wanted: the very tag first, then the script, then the language; never the source itself.
  func target(of record: UnitRecord.View, source: Int) -> Int? {
    let units = shard.units
    let others = record.variants.indices.filter { $0 != source }
    guard let to = options.to else {
      return others.first { !units.tag(record.variants[$0].tag).matches(options.from) }
    }
    let script = WrittenScript.declared(by: to)
    return others.first { units.tag(record.variants[$0].tag) == to }
      ?? others.first {
        let tag = units.tag(record.variants[$0].tag)
        return script != nil && tag.matches(to) && WrittenScript.declared(by: tag) == script
      }
      ?? others.first { units.tag(record.variants[$0].tag).matches(to) }
  }

  /// A match with a unit, without score and kind.
  func match(_ record: UnitRecord.View, unit: Int, source: Int, target: Int) -> MemoryMatch {
    let units = shard.units
    let text = { (variant: Int) in record.variants[variant].text.string }
    return MemoryMatch(
      score: .full, kind: .fragment, source: text(source), target: text(target),
      sourceLanguage: units.tag(record.variants[source].tag),
      targetLanguage: units.tag(record.variants[target].tag),
      unit: UnitID(String(decoding: record.id, as: UTF8.self)),
      file: units.path(ofFile: units.fileNumber(of: unit)), changeDate: record.changeDate,
      status: record.status, edits: [], penalties: [], warnings: [], hits: [])
  }

  private func neighbours(of unit: Int) -> (previous: String, next: String) {
    let file = shard.units.units(ofFile: shard.units.fileNumber(of: unit))
    let text = { (unit: Int) -> String in
      guard file.contains(unit) else { return "" }
      let record = shard.units.record(unit)
      return variant(0, of: record).map { record.variants[$0].text.string } ?? ""
    }
    return (text(unit - 1), text(unit + 1))
  }
}
