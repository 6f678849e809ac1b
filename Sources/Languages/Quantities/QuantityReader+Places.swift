// SPDX-License-Identifier: Apache-2.0

/// Where the times and floors of a text are counted from: 北京时间20时, `15:00 Moscow time`; `ground floor`.
extension QuantityReader {
  /// The most tokens between a time and the word after it for its zone.
  private static let reachAfter = 6
  /// The most tokens between a word for a zone and the time after it.
  private static let reachBefore = 10

  /// Looks for the time zones of times of day, in the clause of each.
  ///
  /// The later one of two times of one moment may be left out: `8 p.m. Beijing time (15:00 Moscow time)`.
  mutating func findZones() {
    for at in found.indices where found[at].kind == .time {
      found[at].zone = zoneAfter(at) ?? zoneBefore(at)
      guard let zone = found[at].zone, at > 0 else { continue }
      for other in stride(from: at - 1, through: max(0, at - 3), by: -1)
      where found[other].kind == .time && found[other].zone.map({ $0 != zone }) ?? false
        && found[other].agreement(with: found[at]) == .same
      {
        found[at].mayBeLeftOut = true
      }
    }
  }

  private func zoneAfter(_ number: Int) -> Int? {
    let start = places[number].upperBound
    for at in start..<min(tokens.count, start + Self.reachAfter)
    where !(at > start && endsClause(at)) {
      guard let zone = zone(at) else { continue }
      // 20:00（莫斯科时间15:00）: the zone is of the time after it.
      let end = at + span(at)
      let isOfNext =
        found.indices.contains(number + 1) && found[number + 1].kind == .time
        && places[number + 1].lowerBound - end < 2
      return isOfNext ? nil : zone
    }
    return nil
  }

  private func zoneBefore(_ number: Int) -> Int? {
    clause(before: number, reach: Self.reachBefore).lazy.compactMap(zone).first
  }

  /// The tokens of the clause before a quantity, the nearest first: at most `reach`, and none of a quantity of the same
  /// kind.
  func clause(before number: Int, reach: Int) -> ReversedCollection<Range<Int>> {
    let end = places[number].lowerBound
    var start = max(0, end - reach)
    if number > 0, found[number - 1].kind == found[number].kind {
      start = max(start, places[number - 1].upperBound)
    }
    guard start < end else { return (end..<end).reversed() }
    let first = (start..<end).last(where: endsClause).map { $0 + 1 } ?? start
    return (first..<end).reversed()
  }

  /// The zone that a form names, in minutes; not UTC of `UTC+8`.
  private func zone(_ at: Int) -> Int? {
    guard has(.context, at) else { return nil }
    for case .context(.zone(let minutes)) in senses(at) {
      let next = mark(at + span(at))
      return next == 0x2B || next == 0x2D || next == 0x2212 || next == 0x2013 ? nil : minutes
    }
    return nil
  }

  /// Looks for numbers of floors: 三层, `the second floor`, на третьем этаже.
  mutating func findFloors() {
    for at in found.indices where found[at].kind == .ordinal || found[at].kind == .number {
      let end = places[at].upperBound
      for word in [end, end - 1] where word < tokens.count && has(.context, word) {
        for case .context(.floor(let ground)) in senses(word) { found[at].ground = ground }
      }
    }
  }
}
