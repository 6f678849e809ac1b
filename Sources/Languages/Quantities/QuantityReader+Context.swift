// SPDX-License-Identifier: Apache-2.0
extension QuantityReader {
  /// Joins the ends of ranges and the items of lists, which share their scale and unit: 3至5亿美元,
  /// `US$10–12 billion`, `12 and 15 per cent`.
  mutating func join() {
    for at in found.indices.dropFirst() {
      let gap = places[at - 1].upperBound..<max(places[at - 1].upperBound, places[at].lowerBound)
      guard !found[at].isName, !found[at - 1].isName, let link = link(over: gap) else { continue }
      found[at].link = link
      if link == .range { share(at - 1, at) }
    }
    // 七、八十年代; 80-е и 90-е годы XX века.
    for at in found.indices.dropFirst().reversed() where found[at].link != .none {
      shareDecade(at - 1, at)
    }
    // Items of a list share a unit only as another reading.
    for at in found.indices.dropFirst().reversed() where found[at].link == .list {
      let (next, scale) = (found[at], scales(at))
      guard found[at - 1].kind == .number, found[at - 1].unit == nil else { continue }
      if scale > 1 { found[at - 1].others.append(found[at - 1].value * scale) }
      if next.kind == .share || next.kind == .point, let unit = next.unit,
        !isYear(at - 1) || next.written >= 1000
      {
        apply(unit, to: &found[at - 1])
      } else if next.kind == .date, let month = next.date?.month, next.date?.day != nil,
        found[at - 1].value == found[at - 1].value.rounded(), 1...31 ~= found[at - 1].value
      {
        found[at - 1].kind = .date
        found[at - 1].date = QuantityDate(month: month, day: Int(found[at - 1].value))
      }
    }
  }

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

  /// Makes the number before a decade another one.
  private mutating func shareDecade(_ first: Int, _ second: Int) {
    let value = found[first].value
    guard found[second].kind == .decade, [.number, .ordinal].contains(found[first].kind),
      found[first].unit == nil, value == value.rounded(), value > 0
    else { return }
    let within = found[second].value.truncatingRemainder(dividingBy: 100)
    let century = found[second].value - within
    let isHan = kind(places[first].upperBound - 1) == .han
    guard isHan || found[first].kind == .ordinal else { return }
    if value < 10, value * 10 < within, isHan {
      found[first].value = century + value * 10
    } else if value >= 10, value < 100, value.truncatingRemainder(dividingBy: 10) == 0 {
      found[first].value = century + value
    } else if !(1000...2200 ~= value) || value.truncatingRemainder(dividingBy: 10) != 0 {
      return
    }
    found[first].kind = .decade
    found[first].written = found[first].value
    found[first].others = []
    found[first].certainty = max(found[first].certainty, .likely)
  }

  /// Adds up a length of time in two units: 3小时20分, `2 years and 3 months`.
  mutating func joinDurations() {
    guard found.contains(where: { $0.kind == .measure }) else { return }
    var joined: [Quantity] = []
    var kept: [Range<Int>] = []
    for (at, quantity) in found.enumerated() {
      if let last = joined.last, let place = kept.last,
        isBetweenUnits(place.upperBound..<max(place.upperBound, places[at].lowerBound)),
        at + 1 == found.count || found[at + 1].link != .range,
        let sum = duration(last, quantity)
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

  /// Whether nothing, or one word for and, is between two units.
  private func isBetweenUnits(_ gap: Range<Int>) -> Bool {
    gap.isEmpty
      || has(.and, gap.lowerBound) && span(gap.lowerBound) == gap.count
        && mark(gap.lowerBound) == nil
  }

  /// Whether a number may be a year: `in 1990, 80 percent` is not a list of shares.
  private func isYear(_ at: Int) -> Bool {
    1000...2200 ~= found[at].value && places[at].count == 1
  }

  /// The link between two numbers over the tokens between them.
  private func link(over gap: Range<Int>) -> Quantity.Link? {
    guard !gap.isEmpty, gap.count <= 4 else { return nil }
    var link: Quantity.Link?
    var at = gap.lowerBound
    while at < gap.upperBound {
      let roles = roles(at)
      // `на 2 п. п. – с 18 до 16 %`: the number after the dash is the start of a change.
      if roles.contains(.from) { return nil }
      if roles.contains(.range) {
        link = .range
        at += span(at)
      } else if roles.contains(.and) {
        if link == nil { link = .list }
        at += span(at)
      } else if hasAny([.link, .over], at) {
        at += span(at)
      } else {
        switch mark(at) {
        case 0x2D, 0x7E, 0x301C, 0x2012, 0x2013, 0x2014, 0x2015: link = .range
        case 0x2C, 0x3001: if link == nil { link = .list }
        default: return nil
        }
        at += 1
      }
      guard at <= gap.upperBound else { return nil }
    }
    return link
  }

  /// By how much a quantity is multiplied by words: 10⁸ of 5亿.
  private func scales(_ at: Int) -> Double {
    // The number begins in the middle of its place when a currency is before it.
    for start in places[at] {
      if let numeral = numeral(start), numeral.scale > 1 || numeral.form == .digits {
        return numeral.scale
      }
    }
    return 1
  }

  private mutating func share(_ first: Int, _ second: Int) {
    let scale = scales(second)
    let ownScale = scales(first)
    let mantissa = scale == 0 ? 0 : found[second].written / scale
    if found[first].kind == .number || found[first].kind == .money, scale > 1, ownScale == 1,
      found[first].written < mantissa, found[first].value == found[first].value
    {
      let plain = found[first].value
      found[first].value *= scale
      found[first].written *= scale
      found[first].place *= scale
      found[first].others.append(plain)
    }
    if let unit = found[second].unit, found[first].unit == nil, found[first].kind == .number {
      apply(unit, to: &found[first])
    } else if let unit = found[first].unit, found[second].unit == nil, found[second].kind == .number
    {
      apply(unit, to: &found[second])
    }
    shareDates(first, second)
    if found[first].kind == .time, found[second].kind == .number,
      let minutes = found[second].minutes
    {
      found[second].kind = .time
      found[second].value = Double(minutes)
    }
  }

  private mutating func shareDates(_ first: Int, _ second: Int) {
    func number(_ at: Int) -> Int? {
      let value = found[at].value
      return [.number, .ordinal].contains(found[at].kind) && found[at].unit == nil
        && value == value.rounded()
        && value > 0 && value < 2201 ? Int(value) : nil
    }
    if let date = found[second].date, let value = number(first) {
      if date.month != nil, date.day != nil, value <= 31 {
        found[first].kind = .date
        found[first].date = QuantityDate(month: date.month, day: value)
      } else if date.year != nil, date.month == nil, value >= 1000 {
        found[first].kind = .date
        found[first].date = QuantityDate(year: value)
      } else if date.month != nil, date.day == nil, value <= 12 {
        found[first].kind = .date
        found[first].date = QuantityDate(month: value)
      }
    } else if let date = found[first].date, let value = number(second) {
      if date.month != nil, date.day != nil, value <= 31 {
        found[second].kind = .date
        found[second].date = QuantityDate(month: date.month, day: value)
      } else if let year = date.year, date.month == nil, value < 100 {
        // 2023–24
        found[second].others.append(Double(year / 100 * 100 + value))
      }
    } else if found[first].kind == .number, let year = number(first), year >= 1000,
      let value = number(second),
      value < 100, found[first].unit == nil
    {
      found[second].others.append(Double(year / 100 * 100 + value))
    }
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
      if found[at].direction == .none, at > 0, found[at].link != .none || found[at].role == .end,
        found[at - 1].kind == found[at].kind
      {
        found[at].direction = found[at - 1].direction
      }
      if found[at].kind == .multiple { readGrowth(at) }
    }
  }

  /// 增长10倍 may mean ten or eleven times as much; 增长一倍 is twice as much.
  private mutating func readGrowth(_ at: Int) {
    guard found[at].unit?.name == "times", found[at].role != .end,
      found[at].direction == .up || rolesBefore(places[at].lowerBound).roles.contains(.more)
        || has(.more, places[at].upperBound)
    else { return }
    if found[at].value == 1, !found[at].isVague, kind(places[at].lowerBound) == .han {
      found[at].value = 2
      found[at].written = 2
      found[at].certainty = .likely
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
        found[number].change =
          change == .level && hasOtherChange(number, besides: start) ? .openLevel : change
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

  /// Whether the clause of a number has another word for a change before that of the number.
  private func hasOtherChange(_ number: Int, besides word: Int) -> Bool {
    let stop = number > 0 ? places[number - 1].upperBound : 0
    for at in stride(from: word - 1, through: max(stop, word - 20), by: -1) {
      if endsClause(at) { return false }
      if hasAny([.up, .down], at) { return true }
    }
    return false
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
