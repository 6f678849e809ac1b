// SPDX-License-Identifier: Apache-2.0
extension QuantityReader {
  /// Gives a number in words that digits repeat in brackets, or the other way round, the unit after the
  /// brackets: `thirty (30) days`.
  ///
  /// The digits are what a translation keeps; the words only ever satisfy.
  mutating func shareRepeated() {
    for at in found.indices.dropFirst() {
      let (first, second) = (places[at - 1], places[at])
      guard found[at - 1].kind == .number, found[at].kind == .number, found[at - 1].unit == nil,
        found[at].unit == nil, found[at].value == found[at - 1].value,
        second.lowerBound == first.upperBound + 1, mark(first.upperBound) == 0x28,
        mark(second.upperBound) == 0x29, let (unit, end) = unit(at: second.upperBound + 1),
        at + 1 == found.count || places[at + 1].lowerBound >= end
      else { continue }
      let isFirst = kind(first.lowerBound) == .digits
      guard isFirst || kind(second.lowerBound) == .digits else { continue }
      for number in [at - 1, at] { apply(unit, to: &found[number]) }
      found[isFirst ? at : at - 1].certainty = .possible
      found[isFirst ? at - 1 : at].range = bytes(first.lowerBound..<end)
      places[at] = second.lowerBound..<end
    }
  }

  /// Adds up an amount in two units: 3小时20分, `2 years and 3 months`, 8元5角, 2 м 5 см.
  mutating func joinDurations() {
    guard found.contains(where: { $0.kind == .measure || $0.kind == .money }) else { return }
    var joined: [Quantity] = []
    var kept: [Range<Int>] = []
    for (at, quantity) in found.enumerated() {
      if let last = joined.last, let place = kept.last,
        isBetweenUnits(place.upperBound..<max(place.upperBound, places[at].lowerBound)),
        at + 1 == found.count || found[at + 1].link != .range,
        let sum = duration(last, quantity)
          ?? (isAdjacent(place.upperBound, places[at].lowerBound)
            || last.kind == .money && quantity.unit?.factor ?? 1 < 1 ? sum(last, quantity) : nil)
      {
        joined[joined.count - 1] = sum
        kept[kept.count - 1] = place.lowerBound..<places[at].upperBound
        continue
      }
      joined.append(quantity)
      kept.append(places[at])
    }
    found = joined
    places = kept
  }

  /// The sum of two lengths of time, the second in a smaller unit; `nil` if they are not one length.
  private func duration(_ first: Quantity, _ second: Quantity) -> Quantity? {
    guard first.kind == .measure, second.kind == .measure, let large = first.unit,
      let small = second.unit, large.dimension == .time, small.dimension == .time,
      !first.isVague, !second.isVague, first.role == .none, second.written > 0,
      first.written == first.written.rounded(), second.value < large.factor, !second.isNegative
    else { return nil }
    var sum = second
    sum.value = first.value + second.value
    sum.written = sum.value / small.factor
    // An hour is often said without a number.
    sum.parts = [first.written, second.written].filter { $0 > 1 }
    sum.others = []
    sum.place = 0
    sum.isNegative = first.isNegative
    sum.link = first.link
    sum.range = first.range.lowerBound..<second.range.upperBound
    sum.certainty = min(max(first.certainty, .likely), second.certainty)
    return sum
  }

  /// Whether nothing, or the stop of an abbreviation, is between two tokens.
  private func isAdjacent(_ end: Int, _ start: Int) -> Bool {
    end == start || end + 1 == start && mark(end) == 0x2E
  }

  /// The sum of an amount and one in a smaller unit; `nil` if they are not one amount.
  private func sum(_ first: Quantity, _ second: Quantity) -> Quantity? {
    guard first.kind == second.kind, let large = first.unit, let small = second.unit,
      !first.isVague, !second.isVague, second.written > 0, !second.isNegative,
      first.written == first.written.rounded() || first.kind == .money && !first.parts.isEmpty,
      small.factor < large.factor,
      second.value < large.factor, large.offset == 0, small.offset == 0
    else { return nil }
    switch first.kind {
    case .money:
      guard large.factor == 1 || small.factor < 0.1, large.mayBe(small) else { return nil }
    case .measure:
      guard large.dimension == small.dimension, [.length, .mass].contains(large.dimension) else {
        return nil
      }
    default: return nil
    }
    var sum = first
    sum.value += second.value
    sum.written = sum.value / large.factor
    sum.place = second.place * small.factor / large.factor
    sum.others = []
    sum.parts = (first.parts.isEmpty ? [first.written] : first.parts) + [second.written]
    sum.range = first.range.lowerBound..<second.range.upperBound
    sum.certainty = min(max(first.certainty, .likely), max(second.certainty, .likely))
    return sum
  }

  /// Whether nothing, or one word for and, is between two units.
  private func isBetweenUnits(_ gap: Range<Int>) -> Bool {
    gap.isEmpty || gap.count == 1 && mark(gap.lowerBound) == 0x2E
      || has(.and, gap.lowerBound) && span(gap.lowerBound) == gap.count
        && mark(gap.lowerBound) == nil
  }

  /// Makes one date of its parts: 2025年9月3日星期三, `Thursday, September 3, 2025`.
  mutating func mergeDates() {
    guard found.contains(where: { $0.kind == .date }) else { return }
    var dates: [Quantity] = []
    var kept: [Range<Int>] = []
    for (at, quantity) in found.enumerated() {
      if let last = dates.last, let date = last.date, let next = quantity.date, !last.isName,
        !quantity.isName, let place = kept.last, canJoin(date, next),
        isNothing(place.upperBound..<max(place.upperBound, places[at].lowerBound)),
        let joined = date.joined(with: next)
      {
        dates[dates.count - 1].date = joined
        dates[dates.count - 1].range = last.range.lowerBound..<quantity.range.upperBound
        dates[dates.count - 1].certainty = max(last.certainty, quantity.certainty)
        kept[kept.count - 1] = place.lowerBound..<places[at].upperBound
        continue
      }
      dates.append(quantity)
      kept.append(places[at])
    }
    found = dates
    places = kept
    guard found.contains(where: { $0.date?.isLunar ?? false }) else { return }
    // The dates after a lunar one are lunar too where they are in Han numerals and have no year; they bind nobody.
    for at in found.indices where kind(places[at].lowerBound) == .han {
      if let date = found[at].date, date.year == nil {
        found[at].date?.isLunar = true
        found[at].certainty = .possible
      }
    }
  }

  private func canJoin(_ date: QuantityDate, _ next: QuantityDate) -> Bool {
    if date.weekday != nil, date.month == nil { return next.month != nil }
    if next.weekday != nil { return date.day != nil }
    return date.year != nil && date.month == nil && next.month != nil
      || date.month != nil && date.day == nil && next.day != nil && next.month == nil
  }

  private func isNothing(_ gap: Range<Int>) -> Bool {
    gap.allSatisfy { mark($0) == 0x2C || mark($0) == 0x28 } && gap.count <= 1
  }

  /// Looks for the word that says which way a number goes: 下降5%, `rose by 5%`, `a 5% decline`.
  mutating func findDirections() {
    for at in found.indices where takesDirection(found[at].kind) {
      lookBack(at)
      if isSaidNegative(at) { found[at].direction = .down }
      if found[at].direction == .none { lookAhead(at) }
      readVerb(at)
      if found[at].direction == .none, at > 0, found[at].link != .none || found[at].role == .end,
        found[at - 1].kind == found[at].kind
      {
        found[at].direction = found[at - 1].direction
      }
      if found[at].kind == .multiple { readGrowth(at) }
    }
  }

  /// 增长10倍 may mean ten or eleven times as much; 增长一倍 is twice as much, and 增长了两倍 three times.
  private mutating func readGrowth(_ at: Int) {
    guard found[at].unit?.name == "times", found[at].role != .end,
      found[at].direction == .up || rolesBefore(places[at].lowerBound).roles.contains(.more)
        || has(.more, places[at].upperBound)
    else { return }
    if found[at].value == 1, !found[at].isVague, kind(places[at].lowerBound) == .han {
      found[at].value = 2
      found[at].written = 2
      found[at].certainty = .likely
    } else if found[at].change == .amount, 2...5 ~= found[at].written, !found[at].isVague,
      kind(places[at].upperBound - 1) == .han,
      senses(rolesBefore(places[at].lowerBound).start).contains(.context(.amount))
    {
      found[at].value += 1
      found[at].written += 1
      found[at].others = []
    } else {
      found[at].others.append(found[at].value + 1)
    }
  }

  private func takesDirection(_ kind: Quantity.Kind) -> Bool {
    switch kind {
    case .date, .time, .decade, .century, .quarter, .halfYear, .ordinal: false
    default: true
    }
  }

  private mutating func lookBack(_ number: Int) {
    var at = places[number].lowerBound
    var change = Quantity.Change.amount
    for _ in 0..<6 {
      let (roles, start) = rolesBefore(at)
      guard start < at else { return }
      if number > 0, start < places[number - 1].upperBound { return }
      change = self.change(change, at: start)
      if found[number].role == .none {
        if roles.contains(.from) { found[number].role = .start }
        if roles.contains(.to) { found[number].role = .end }
      }
      if !roles.isDisjoint(with: [.up, .down]) {
        found[number].direction = roles.contains(.up) ? .up : .down
        let other = change == .level ? otherChange(number, besides: start) : nil
        found[number].change = other == nil ? change : .openLevel
        // 涨幅回落至2% is not a fall of 2%, and 降幅扩大至2% not a rise.
        if let other, senses(other).contains(.context(.thing)) {
          let direction = has(.up, other) ? Quantity.Direction.up : .down
          if direction != found[number].direction { found[number].direction = .none }
        }
        return
      }
      let passed: QuantityRoles = [.link, .from, .to, .over, .before, .respectively, .range]
      guard !roles.isDisjoint(with: passed) else { return }
      at = start
    }
  }

  /// The part of a number in a change, from a form before it and the part that the forms between them give it.
  private func change(_ change: Quantity.Change, at start: Int) -> Quantity.Change {
    let senses = senses(start)
    if senses.contains(.context(.level)) { return change == .amount ? .level : .none }
    if hasAny([.up, .down], start) || change != .amount { return change }
    return senses.contains(.context(.amount)) || senses.contains(.context(.about)) ? .amount : .none
  }

  /// Another word for a change before that of a number in its clause.
  private func otherChange(_ number: Int, besides word: Int) -> Int? {
    let stop = number > 0 && found[number].role != .end ? places[number - 1].upperBound : 0
    for at in stride(from: word - 1, through: max(stop, word - 20), by: -1) {
      if endsClause(at) { return nil }
      if hasAny([.up, .down], at) { return at }
    }
    return nil
  }

  /// Whether a token is a mark that ends a clause: a comma, a semicolon, a full stop.
  func endsClause(_ at: Int) -> Bool {
    switch mark(at) {
    case 0x2C, 0x3B, 0x3002, 0x21, 0x3F: true
    case 0x2E: isSpaced(at + 1)
    default: false
    }
  }

  /// Whether what a number is the value of is said to be negative: `a negative rate of return of 2.4%`.
  private func isSaidNegative(_ number: Int) -> Bool {
    let end = places[number].lowerBound
    let start = max(0, end - 6, number > 0 ? places[number - 1].upperBound : 0)
    for at in stride(from: end - 1, through: start, by: -1) {
      guard tokens[at].kind == .word else { return false }
      // Plus or minus.
      if has(.minus, at), !rolesBefore(at + 1).roles.contains(.minus) { return false }
      if has(.minus, at) { return at < end - 1 }
    }
    return false
  }

  private mutating func lookAhead(_ number: Int) {
    var at = afterHyphen(places[number].upperBound)
    if has(.of, at) || has(.link, at), kind(at) == .han { at += span(at) }
    guard number + 1 == found.count || places[number + 1].lowerBound > at else { return }
    if has(.up, at) { found[number].direction = .up }
    if has(.down, at) { found[number].direction = .down }
  }
}
