// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The best matches of a query, collected over the shards of an index.
///
/// The limit counts matches with different texts. Of those with the same source and translation a few are kept,
/// as long as they score no less than the last of the limit.
struct MatchCollector {
  /// A match and where it was found: the order of what is equal in all else.
  private struct Entry {
    var match: MemoryMatch
    var shard: Int
    var unit: Int
  }

  let limit: Int
  /// The most matches with the same texts.
  private let copies: Int
  private let minimum: MatchScore
  private var entries: [Entry] = []
  /// The score of the last match that the limit counts, once there are so many.
  private(set) var floor: MatchScore?

  init(limit: Int, copies: Int = 1, minimum: MatchScore) {
    self.limit = limit
    self.copies = copies
    self.minimum = minimum
  }

  /// The matches, best first.
  var matches: [MemoryMatch] { entries.map(\.match) }
  /// The score a further match must have to count.
  var threshold: MatchScore { floor ?? minimum }

  /// The worst match kept, once no more than it can be lost.
  var last: MemoryMatch? { copies == 1 && floor != nil ? entries.last?.match : nil }

  /// Takes a match in, in its place; of a unit the better variant stays.
  mutating func insert(_ match: MemoryMatch, shard: Int, unit: Int) {
    let entry = Entry(match: match, shard: shard, unit: unit)
    if let known = entries.firstIndex(where: { $0.shard == shard && $0.unit == unit }) {
      guard Self.precedes(entry, entries[known]) else { return }
      entries.remove(at: known)
    }
    if copies == 1, let known = entries.firstIndex(where: { $0.match.hasTexts(of: match) }) {
      guard Self.precedes(entry, entries[known]) else { return }
      entries.remove(at: known)
    }
    let at = entries.firstIndex { Self.precedes(entry, $0) } ?? entries.count
    entries.insert(entry, at: at)
    if copies == 1 {
      if entries.count > limit { entries.removeLast() }
      floor = entries.count < limit ? nil : entries.last?.match.score
    } else {
      trim()
    }
  }

  /// Drops what the limit and the number of copies leave out.
  private mutating func trim() {
    var kept: [Entry] = []
    // The first entry of each text, and how many there are of it.
    var texts: [(first: Int, count: Int)] = []
    floor = nil
    for entry in entries {
      let known = texts.firstIndex { kept[$0.first].match.hasTexts(of: entry.match) }
      if let floor, entry.match.score < floor || known == nil { continue }
      if let known {
        guard texts[known].count < copies else { continue }
        texts[known].count += 1
      } else {
        texts.append((kept.count, 1))
        if texts.count == limit { floor = entry.match.score }
      }
      kept.append(entry)
    }
    entries = kept
  }

  private static func precedes(_ a: Entry, _ b: Entry) -> Bool {
    if MemoryMatch.precedes(a.match, b.match) { return true }
    if MemoryMatch.precedes(b.match, a.match) { return false }
    return (a.shard, a.unit) < (b.shard, b.unit)
  }
}
