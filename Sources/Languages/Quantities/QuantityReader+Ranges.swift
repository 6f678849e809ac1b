// SPDX-License-Identifier: Apache-2.0

/// Ranges and lists of numbers.
extension QuantityReader {
  /// Joins the ends of ranges and the items of lists, which share their scale and unit: 3至5亿美元,
  /// `US$10–12 billion`, `12 and 15 per cent`.
  mutating func join() {
    for at in found.indices.dropFirst() {
      let gap = places[at - 1].upperBound..<max(places[at - 1].upperBound, places[at].lowerBound)
      guard !found[at].isName, !found[at - 1].isName, let link = link(over: gap) else { continue }
      found[at].link = link
    }
    splitRanges()
    shareHalfOfDay()
    // What comes after the last number is of all of them, and what comes before the first one too.
    var scale = 1.0
    for at in found.indices.dropFirst().reversed() where found[at].link == .range {
      let isLast = at + 1 == found.count || found[at + 1].link != .range
      scale = shareBack(from: at, to: at - 1, scale: isLast ? scales(at) : max(scale, scales(at)))
    }
    for at in found.indices.dropFirst() where found[at].link == .range {
      shareForward(from: at - 1, to: at)
    }
    // 七、八十年代; 80-е и 90-е годы XX века.
    for at in found.indices.dropFirst().reversed() where found[at].link != .none {
      shareDecade(at - 1, at)
    }
    shareCentury()
    // Items of a list share a unit only as another reading.
    for at in found.indices.dropFirst().reversed() where found[at].link == .list {
      let (next, scale) = (found[at], scales(at))
      // OR=2.35，95%CI: what is after = is whole.
      guard found[at - 1].kind == .number, found[at - 1].unit == nil,
        mark(places[at - 1].lowerBound - 1) != 0x3D
      else { continue }
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

  /// Makes the number before a decade another one.
  private mutating func shareDecade(_ first: Int, _ second: Int) {
    let value = found[first].value
    guard found[second].kind == .decade else { return }
    if found[first].date.map({ $0.year != nil && $0.month == nil }) ?? false {
      found[first].mayBeDecade = true
    }
    guard [.number, .ordinal].contains(found[first].kind),
      found[first].unit == nil, value == value.rounded(), value > 0
    else { return }
    let within = found[second].value.truncatingRemainder(dividingBy: 100)
    let century = found[second].value - within
    let isHan = kind(places[first].upperBound - 1) == .han
    // 60至80年代
    let isShort = value < 100 && kind(places[second].upperBound - 1) == .han
    guard isHan || isShort || found[first].kind == .ordinal else {
      found[first].mayBeDecade = true
      return
    }
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

  /// Gives the decades of a list or a range the century before it: 20世纪60至80年代.
  private mutating func shareCentury() {
    var isJoined = found.map { _ in false }
    for at in found.indices.reversed() where found[at].kind == .century && found[at].value > 0 {
      var end = at + 1
      while end < found.count, found[end].kind == .decade, found[end].value < 100,
        end == at + 1
          ? 0...1 ~= places[end].lowerBound - places[at].upperBound : found[end].link != .none
      {
        end += 1
      }
      guard end > at + 1 else { continue }
      for decade in at + 1..<end { found[decade].value += (found[at].value - 1) * 100 }
      found[at + 1].range = found[at].range.lowerBound..<found[at + 1].range.upperBound
      isJoined[at] = true
    }
    guard isJoined.contains(true) else { return }
    let rest = found.indices.filter { !isJoined[$0] }
    (found, places) = (rest.map { found[$0] }, rest.map { places[$0] })
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

  /// Takes a change and the range that it ends in apart: `by 25 basis points to 5.25–5.5 percent`.
  ///
  /// A number has the unit and the scale after it, and not those of the number before it.
  private mutating func splitRanges() {
    for at in found.indices.dropFirst().dropLast() where found[at].link == .range {
      let next = found[at + 1]
      guard next.link != .none, found[at - 1].unit != nil, found[at].kind == .number,
        found[at].unit == nil
      else { continue }
      let hasUnit = next.unit != nil && !isUnitBefore(at + 1)
      let isShared =
        next.link == .range
        ? hasUnit || scales(at + 1) > scales(at)
        : hasUnit && (next.kind == .share || next.kind == .point)
      if isShared { found[at].link = .none }
    }
  }

  /// Whether a number has its currency before it.
  private func isUnitBefore(_ at: Int) -> Bool {
    places[at].prefix { kind($0) != .digits }.contains { has(.before, $0) }
  }

  /// Gives the first number of a range what the last one has after it: the scale, the unit, the month, the year.
  ///
  /// - Returns: the scale of the first number.
  private mutating func shareBack(from second: Int, to first: Int, scale: Double) -> Double {
    let ownScale = scales(first)
    var sharedScale = ownScale
    let mantissa = scale == 0 ? 0 : found[second].written / scale
    if found[first].kind == .number || found[first].kind == .money, scale > 1, ownScale == 1,
      found[first].written < mantissa || found[first].written < 1000 && isFall(from: first),
      !found[first].value.isNaN
    {
      let plain = found[first].value
      found[first].value *= scale
      found[first].written *= scale
      found[first].place *= scale
      found[first].others.append(plain)
      sharedScale = scale
    }
    if let unit = found[second].unit, found[first].unit == nil, found[first].kind == .number,
      !isUnitBefore(second)
    {
      apply(unit, to: &found[first])
    }
    guard let date = found[second].date, let value = dateNumber(first) else { return sharedScale }
    let shared: QuantityDate? =
      if date.month != nil, date.day != nil, value <= 31 {
        QuantityDate(month: date.month, day: value)
      } else if date.year != nil, date.month == nil, value >= 1000 {
        QuantityDate(year: value)
      } else if date.month != nil, date.day == nil, value <= 12 {
        QuantityDate(month: value)
      } else {
        nil
      }
    if let shared {
      found[first].kind = .date
      found[first].date = shared
    }
    return sharedScale
  }

  /// Whether a number is the start of a fall: с 90 до 60 тыс., `reduced from 5 to 3 billion`.
  ///
  /// Not `rose from 500 to 2 million`.
  private func isFall(from number: Int) -> Bool {
    let (roles, start) = rolesBefore(places[number].lowerBound)
    guard roles.contains(.from), kind(start) == .word else { return false }
    let stop = max(0, start - 12, number > 0 ? places[number - 1].upperBound : 0)
    for at in stride(from: start - 1, through: stop, by: -1) where hasAny([.up, .down], at) {
      return has(.down, at)
    }
    return number > 0 && hasFallen(number - 1)
  }

  /// Whether a word for a fall is before a number: `fell by a third, from 90 to 60 thousand`.
  private func hasFallen(_ number: Int) -> Bool {
    let start = places[number].lowerBound
    for at in stride(from: start - 1, through: max(0, start - 6), by: -1)
    where hasAny([.up, .down], at) {
      return has(.down, at)
    }
    return false
  }

  /// Gives the ends of a range of times the half of the day that one of them has: `from 2 to 5 p.m.`, 下午2点到5点.
  mutating func shareHalfOfDay() {
    for at in found.indices.dropFirst() where found[at].link == .range {
      if found[at].kind == .time, found[at].knowsHalf, let hour = hour(at - 1) {
        let isAfternoon = found[at].value >= 720 && hour < 720
        let later = isAfternoon ? hour + 720 : hour
        makeTime(at - 1, later <= found[at].value ? later : hour, certainty: found[at].certainty)
      } else if found[at - 1].kind == .time, found[at - 1].knowsHalf, let hour = hour(at) {
        guard hour <= 720, found[at].kind == .time || has(.maybeHour, end(ofNumber: at)) else {
          continue
        }
        let isAfternoon = found[at - 1].value >= 720 && hour < 720
        let later = isAfternoon ? hour + 720 : hour
        guard later >= found[at - 1].value else { continue }
        makeTime(at, later, certainty: found[at - 1].certainty)
      }
    }
  }

  /// The minutes of a bare number of hours or of a time without a half of the day; `nil` for any other.
  private func hour(_ at: Int) -> Double? {
    let quantity = found[at]
    if quantity.kind == .time, !quantity.knowsHalf { return quantity.value }
    guard quantity.kind == .number, quantity.unit == nil, !quantity.isNegative,
      1...12 ~= quantity.value, quantity.value == quantity.value.rounded()
    else { return nil }
    return quantity.value * 60
  }

  /// Where the digits of a number end.
  private func end(ofNumber at: Int) -> Int {
    let place = places[at]
    return place.first { has(.maybeHour, $0) } ?? place.upperBound
  }

  private mutating func makeTime(_ at: Int, _ minutes: Double, certainty: Quantity.Certainty) {
    found[at].kind = .time
    found[at].value = minutes
    found[at].others = []
    found[at].parts = []
    found[at].minutes = nil
    found[at].score = []
    found[at].knowsHalf = true
    found[at].certainty = certainty
  }

  /// Gives the last number of a range what the first one has: the currency before it, the month, the century.
  private mutating func shareForward(from first: Int, to second: Int) {
    if let unit = found[first].unit, found[second].unit == nil, found[second].kind == .number {
      apply(unit, to: &found[second])
    } else if let unit = found[second].unit, found[first].unit == nil, found[first].kind == .number
    {
      apply(unit, to: &found[first])
    }
    if found[second].date == nil, let value = dateNumber(second) {
      if let date = found[first].date {
        if date.month != nil, date.day != nil, value <= 31 {
          found[second].kind = .date
          found[second].date = QuantityDate(month: date.month, day: value)
        } else if let year = date.year, date.month == nil, value < 100 {
          // 2023–24
          found[second].others.append(Double(year / 100 * 100 + value))
        }
      } else if found[first].kind == .number, let year = dateNumber(first), year >= 1000,
        value < 100
      {
        found[second].others.append(Double(year / 100 * 100 + value))
      }
    }
    if found[first].kind == .time, found[second].kind == .number,
      let minutes = found[second].minutes
    {
      found[second].kind = .time
      found[second].value = Double(minutes)
    }
  }

  /// The number of a quantity that may be a part of a date; `nil` if it is not one.
  private func dateNumber(_ at: Int) -> Int? {
    let value = found[at].value
    return [.number, .ordinal].contains(found[at].kind) && found[at].unit == nil
      && value == value.rounded() && value > 0 && value < 2201 ? Int(value) : nil
  }
}
