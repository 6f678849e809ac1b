// SPDX-License-Identifier: Apache-2.0
extension QuantityReader {
  /// The time of day that a number begins: 下午三点半, `15:30`, `3 p.m`.
  func time(
    _ numeral: QuantityNumeral, at start: Int, before: QuantityRoles
  ) -> (minutes: Int, end: Int, knowsHalf: Bool, isSure: Bool)? {
    guard numeral.value >= 0, numeral.value < 61, numeral.scale == 1, !numeral.isOrdinal else {
      return nil
    }
    let half = before.contains(.pm) ? true : before.contains(.am) ? false : nil
    var hour = numeral.value == numeral.value.rounded() ? Int(numeral.value) : -1
    var minute = 0
    var end = numeral.end
    var isSure = half != nil
    if hour >= 0, numeral.form == .digits, let found = colon(end, hour) {
      (minute, end, isSure) = (found.minute, found.end, true)
    } else if hour >= 0, has(.hour, end) || has(.maybeHour, end), hour <= 24 {
      let isCertain = has(.hour, end)
      let after = minutes(after: end + span(end))
      guard isCertain || after != nil || half != nil || afternoon(end + span(end)) != nil else {
        return nil
      }
      end += span(end)
      if let after { (minute, end, isSure) = (after.minute, after.end, true) }
    } else if hour >= 0, has(.minute, end), let seconds = self.numeral(end + span(end)),
      seconds.value < 60, isSecond(seconds.end)
    {
      // 27分37秒, minutes and seconds.
      return (hour * 60 + Int(seconds.value), seconds.end + span(seconds.end), false, true)
    } else if let past = hourPast(hour, end) {
      return (past.minutes, past.end, false, false)
    } else if let minutes = numeral.minutes, half != nil || afternoon(end) != nil {
      hour = minutes / 60
      minute = minutes % 60
      isSure = true
    } else if hour < 0 || hour > 24 || isMonth(end)
      || half == nil && (afternoon(end) == nil || unit(at: end) != nil)
    {
      return nil
    }
    guard hour >= 0 else { return nil }
    var isAfternoon = half
    if let after = afternoon(end) {
      isAfternoon = after.isAfternoon
      end = after.end
      isSure = true
    }
    guard hour < 25 || isAfternoon == nil else { return nil }
    if isAfternoon == true, hour < 12 { hour += 12 }
    if isAfternoon == false, hour == 12 { hour = 0 }
    return (hour * 60 + minute, end, isAfternoon != nil || hour > 12 && hour < 25, isSure)
  }

  /// A time of day by the hour before or after it: `half past nine`, в половине седьмого, 差一刻五点.
  mutating func readPast(_ at: Int) -> Int? {
    guard let hour = numeral(at + span(at)), hour.value == hour.value.rounded(),
      1...24 ~= hour.value, hour.scale == 1, unit(at: hour.end) == nil || has(.maybeHour, hour.end),
      !has(.century, afterHyphen(hour.end))
    else { return nil }
    // четверть десятого is a quarter past nine, and may be a quarter of the tenth of something.
    let isShare = hasAny([.part, .share], at)
    // The third quarter to nine is not a time.
    if rolesBefore(at).roles.contains(.ordinal) { return nil }
    if isShare, !hour.isOrdinal || hour.form != .words { return nil }
    var minutes = Int(hour.value) * 60
    for case .past(let more) in senses(at) { minutes += more }
    var end = hour.end
    if hasAny([.hour, .maybeHour], end) { end += span(end) }
    let before = rolesBefore(at).roles
    var isAfternoon: Bool? = before.contains(.pm) ? true : before.contains(.am) ? false : nil
    if let after = afternoon(end) { (isAfternoon, end) = (after.isAfternoon, after.end) }
    if isAfternoon == true, minutes < 720 { minutes += 720 }
    var quantity = Quantity(Double(minutes), range: bytes(at..<end))
    quantity.kind = .time
    quantity.written = hour.value
    quantity.knowsHalf = isAfternoon != nil || minutes > 780
    quantity.certainty = isShare ? .possible : .likely
    return append(quantity, at..<end)
  }

  /// The time of minutes past an hour: `twenty past nine`, `5 minutes past 10`.
  private func hourPast(_ minutes: Int, _ end: Int) -> (minutes: Int, end: Int)? {
    guard 1...59 ~= minutes else { return nil }
    let word = unitSense(end)?.name == "minute" ? end + span(end) : end
    guard has(.context, word), senses(word).contains(.context(.past)),
      let hour = numeral(word + span(word)), hour.value == hour.value.rounded(),
      1...12 ~= hour.value, hour.scale == 1, !hour.isOrdinal, unit(at: hour.end) == nil
    else { return nil }
    return (Int(hour.value) * 60 + minutes, hour.end)
  }

  private func colon(_ end: Int, _ hour: Int) -> (minute: Int, end: Int)? {
    guard mark(end) == 0x3A, !isSpaced(end), !isSpaced(end + 1), let minute = digits(end + 1),
      width(end + 1) == 2, minute < 60
    else { return nil }
    // The scale 1:50,000 of a map.
    let isGrouped =
      mark(end + 2) == 0x2C && !isSpaced(end + 2) && !isSpaced(end + 3)
      && kind(end + 3) == .digits && width(end + 3) == 3
    if isGrouped || isRatio(end + 2) { return nil }
    return (minute, end + 2)
  }

  /// Whether more digits follow those after a colon, so that the two numbers are a scale or a ratio: 1:50 000, 1:11,2.
  private func isRatio(_ at: Int) -> Bool {
    if table.style == .comma, kind(at) == .digits, isSpaced(at), width(at) == 3 { return true }
    guard mark(at) == 0x2E || mark(at) == 0x2C && table.style == .comma, !isSpaced(at),
      kind(at + 1) == .digits, !isSpaced(at + 1)
    else { return false }
    // 12:30,13:00 and 12:30.45:10 are times.
    return mark(at + 2) != 0x3A && (mark(at + 2) != 0x2E || kind(at + 3) != .digits)
  }

  /// Whether a token is a month, so that the number before it is a day: утром 12 сентября.
  private func isMonth(_ at: Int) -> Bool {
    senses(at).contains { if case .month = $0 { true } else { false } }
  }

  private func isSecond(_ at: Int) -> Bool {
    unitSense(at)?.name == "second"
  }

  /// The minutes after an hour: 半, 一刻, 30分, `30 мин.`.
  private func minutes(after start: Int) -> (minute: Int, end: Int)? {
    var at = start
    if mark(at) == 0x2E, !isSpaced(at), kind(at + 1) == .digits { at += 1 }
    if has(.half, at), !isSpaced(at), kind(at) == .han { return (30, at + span(at)) }
    guard let minutes = numeral(at), minutes.value < 60, minutes.scale == 1, !minutes.isOrdinal,
      minutes.value == minutes.value.rounded()
    else { return nil }
    if has(.quarterHour, minutes.end) {
      return (Int(minutes.value) * 15, minutes.end + span(minutes.end))
    }
    if has(.minute, minutes.end) { return (Int(minutes.value), minutes.end + span(minutes.end)) }
    // 三点三十
    return minutes.form == .han && minutes.value >= 10 ? (Int(minutes.value), minutes.end) : nil
  }

  /// The half of the day that follows a time: `p.m.`, вечера.
  private func afternoon(_ end: Int) -> (isAfternoon: Bool, end: Int)? {
    guard kind(end) == .word else { return nil }
    var at = end
    let roles = roles(at)
    guard !roles.isDisjoint(with: [.am, .pm]) else { return nil }
    at += span(at)
    return (roles.contains(.pm), at)
  }
}
