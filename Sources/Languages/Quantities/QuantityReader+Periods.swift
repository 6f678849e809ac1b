// SPDX-License-Identifier: Apache-2.0

/// Words for periods beside numbers: `per week`, 年代初, ночь на.
extension QuantityReader {
  /// The most tokens between a number and the word for its period.
  private static let reach = 8

  /// Looks for the periods of rates: `40 hours per week`, 每周40小时.
  ///
  /// A word belongs to the number before it if it may come after numbers, else to the one after it in its clause.
  mutating func findRates() {
    var used = -1
    for at in found.indices where found[at].kind.hasSign && !found[at].isName {
      if let (rate, token) = rateAfter(at) {
        (found[at].rate, used) = (rate, token)
      } else {
        found[at].rate = rateBefore(at, from: used + 1)
      }
    }
  }

  private func rateAfter(_ number: Int) -> (rate: Quantity.Rate, token: Int)? {
    let start = places[number].upperBound
    let next = number + 1 < places.count ? places[number + 1].lowerBound : tokens.count
    var at = start
    while at < min(next, start + Self.reach), !endsClause(at) {
      if let rate = rate(at, isAfter: true) { return (rate, at) }
      at += 1
    }
    return nil
  }

  private func rateBefore(_ number: Int, from first: Int) -> Quantity.Rate? {
    let start = places[number].lowerBound
    let stop = max(first, number > 0 ? places[number - 1].upperBound : 0, start - Self.reach)
    for at in stride(from: start - 1, through: stop, by: -1) {
      if endsClause(at) { return nil }
      if let rate = rate(at, isAfter: false) { return rate }
    }
    return nil
  }

  func rate(_ at: Int, isAfter: Bool) -> Quantity.Rate? {
    guard has(.context, at) else { return nil }
    for case .context(.rate(let rate, isAfter)) in senses(at) { return rate }
    return nil
  }

  /// Looks for the 1 of rates of exchange, which may be said without a number: 1美元兑7.2元, `7.2 yuan to the dollar`.
  ///
  /// Such an amount has an amount in another currency beside it, in the same clause. Between the two is a word for
  /// rates of exchange, or for a change.
  mutating func findExchangeRates() {
    for at in found.indices where found[at].kind == .money && found[at].written == 1 {
      found[at].mayBeLeftOut = [at - 1, at + 1].contains { other in
        guard found.indices.contains(other), found[other].isOfOtherCurrency(found[at]) else {
          return false
        }
        let (first, second) = (min(at, other), max(at, other))
        let gap =
          places[first].upperBound..<max(places[first].upperBound, places[second].lowerBound)
        return gap.count <= Self.reach && !gap.contains { endsClause($0) }
          && gap.contains {
            hasAny([.up, .down], $0) || senses($0).contains(.context(.exchange))
          }
      }
    }
  }

  /// Looks for the parts of months, years, decades and centuries: `the early 1990s`, 20世纪末; and for the days that
  /// nights end on.
  mutating func findParts() {
    for at in found.indices where hasParts(found[at]) {
      let end = places[at].upperBound
      if let part = part(end, isAfter: true) {
        // 初至中期 is of two parts.
        let next = end + span(end)
        let isOne =
          !hasAny([.and, .range], next) || self.part(next + span(next), isAfter: true) == nil
        if isOne { found[at].part = part }
      }
      var start = places[at].lowerBound
      for _ in 0..<3 {
        if start > 1, mark(start - 1) == 0x2D, !isSpaced(start), !isSpaced(start - 1) { start -= 1 }
        let (roles, word) = rolesBefore(start)
        guard word < start, at == 0 || word >= places[at - 1].upperBound else { break }
        if let part = part(word, isAfter: false) {
          if found[at].part == nil, !joinsParts(before: word) { found[at].part = part }
          break
        }
        if senses(word).contains(.context(.night)) { found[at].date?.isNightBefore = true }
        guard !roles.isDisjoint(with: [.of, .link]), roles.isDisjoint(with: [.and, .range]) else {
          break
        }
        start = word
      }
    }
  }

  /// Looks for the turn of two centuries, which the later one alone may name, or none: 20世纪末21世纪初, `the turn of the 21st
  /// century`, на рубеже XX–XXI веков, `the turn of the century`.
  mutating func findTurns() {
    for at in found.indices where found[at].kind == .century {
      let isPair =
        at > 0 && found[at - 1].kind == .century && found[at - 1].value + 1 == found[at].value
        && places[at].lowerBound - places[at - 1].upperBound <= Self.turnReach
      let isTurn = isPair && found[at - 1].part == .late && found[at].part == .early
      guard isTurn || isTurned(isPair ? at - 1 : at, at) else { continue }
      if isPair { found[at - 1].mayBeLeftOut = true }
      found[at].others.append(0)
    }
  }

  /// The most tokens between two centuries that follow each other, or between them and the word for a turn.
  private static let turnReach = 4

  /// Whether a word for a turn is before the first of some quantities, or after the last.
  private func isTurned(_ first: Int, _ last: Int) -> Bool {
    let (start, end) = (places[first].lowerBound, places[last].upperBound)
    let near = [max(0, start - Self.turnReach)..<start, end..<min(end + 2, tokens.count)].joined()
    return near.contains { senses($0).contains(.context(.turn)) }
  }

  /// Whether a quantity may be a period, or a year in digits.
  private func hasParts(_ quantity: Quantity) -> Bool {
    switch quantity.kind {
    case .date, .decade, .century, .ordinal: true
    case .number: quantity.unit == nil && 1000...2200 ~= quantity.value
    default: false
    }
  }

  /// Whether a word joins a part to the one that comes after it: `mid- to late 1990s`.
  private func joinsParts(before word: Int) -> Bool {
    var end = word
    if end > 0, mark(end - 1) == 0x2D { end -= 1 }
    let (roles, joiner) = rolesBefore(end)
    guard !roles.isDisjoint(with: [.and, .range]) else { return false }
    end = joiner
    if end > 0, mark(end - 1) == 0x2D { end -= 1 }
    return part(rolesBefore(end).start, isAfter: false) != nil
  }

  private func part(_ at: Int, isAfter: Bool) -> Quantity.Part? {
    guard has(.context, at) else { return nil }
    for case .context(.part(let part, isAfter)) in senses(at) { return part }
    return nil
  }

  /// Looks for measure words of people: 三名, 一位.
  mutating func findPeople() {
    for at in found.indices where found[at].kind == .number && !found[at].isName {
      let end = places[at].upperBound
      found[at].countsPeople = has(.context, end) && senses(end).contains(.context(.person))
    }
  }
}
