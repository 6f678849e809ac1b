// SPDX-License-Identifier: Apache-2.0
import TextModel

extension QuantityReader {
  /// A date in digits: 15.06.2025, 2025-06-15, 6/15/2025, in Russian 15.06.25.
  ///
  /// A date with all digits of its year is certain, unless it belongs to a code: `RFC-2025-06-15`.
  func numericDate(_ numeral: QuantityNumeral, _ start: Int)
    -> (date: QuantityDate, end: Int, certainty: Quantity.Certainty)?
  {
    guard numeral.form == .digits, let first = digits(start), let separator = mark(start + 1),
      separator == 0x2E || separator == 0x2D || separator == 0x2F, mark(start + 3) == separator,
      let second = digits(start + 2), let third = digits(start + 4),
      !(1...4).contains(where: { isSpaced(start + $0) }),
      mark(start + 5) != separator || isSpaced(start + 6)
    else { return nil }
    let end = start + 5
    let certainty = isNamed(start) ? numeral.certainty : .certain
    if width(start) == 4, 1000...2200 ~= first, 1...12 ~= second, 1...31 ~= third {
      return (QuantityDate(year: first, month: second, day: third), end, certainty)
    }
    guard width(start) <= 2, width(start + 2) <= 2 else { return nil }
    guard width(start + 4) == 4, 1000...2200 ~= third else {
      guard table.writesDayFirst, separator == 0x2E,
        [0, 2, 4].allSatisfy({ width(start + $0) == 2 }),
        1...31 ~= first, 1...12 ~= second
      else { return nil }
      return (QuantityDate(month: second, day: first), end, .likely)
    }
    if 1...31 ~= first, 1...12 ~= second {
      var date = QuantityDate(year: third, month: second, day: first)
      let isOpen = first <= 12 && !table.writesDayFirst
      date.mayBeSwapped = isOpen && separator == 0x2F
      return (date, end, isOpen && separator != 0x2F ? min(certainty, .likely) : certainty)
    }
    if 1...12 ~= first, 1...31 ~= second {
      return (QuantityDate(year: third, month: first, day: second), end, certainty)
    }
    return nil
  }

  /// Reads a number as a date by the word after it: 年, 世纪, 季度, года, `century`.
  ///
  /// - Returns: where the quantity ends; `nil` when no such word follows.
  mutating func calendar(
    _ numeral: QuantityNumeral, at end: Int, before: Prefixes, _ quantity: inout Quantity
  ) -> Int? {
    var isBefore = before.roles.contains(.bce)
    let isQuarter = before.roles.contains(.quarterBefore)
    if isQuarter, 1...4 ~= numeral.value {
      quantity.kind = .quarter
      quantity.certainty = max(quantity.certainty, .likely)
      return end
    }
    let at = afterHyphen(end)
    let after = roles(at)
    let whole =
      numeral.value == numeral.value.rounded() && numeral.value < 10_000
      ? Int(numeral.value) : nil
    let last = at + (at < tokens.count ? span(at) : 0)
    let isYear = after.contains(.year)
    // 221 г. до н. э.
    let afterYear = isYear && mark(last) == 0x2E && !isSpaced(last) ? last + 1 : last
    let isYearBefore = isYear && has(.bce, afterYear)
    if let whole, after.contains(.bce) || isYearBefore || isBefore && !after.contains(.century) {
      isBefore = true
      let year = isYearBefore ? afterYear : isYear || after.contains(.bce) ? last : end
      quantity.kind = .date
      quantity.date = QuantityDate(year: -whole)
      quantity.certainty = numeral.certainty
      return has(.bce, year) ? year + span(year) : year
    }
    // 221 AD, 209 г. н. э.
    let era = isYear ? afterYear : at
    if let whole, whole > 0, numeral.isPlain, isCommonEra(era) {
      quantity.kind = .date
      quantity.date = QuantityDate(year: whole)
      quantity.certainty = numeral.certainty
      return era + span(era)
    }
    // 1940's is a decade, or of a year; 1940s may be English in another language.
    let letters = mark(end) == 0x27 && !isSpaced(end) ? end + 1 : end
    if kind(letters) == .word, !isSpaced(letters) { quantity.mayBeDecade = true }
    if after.contains(.decade) || after.contains(.years) && isDecade(numeral, quantity) {
      guard let whole, whole % 10 == 0 else { return nil }
      if after.contains(.decade), kind(at) == .word, isSpaced(at) { return nil }
      quantity.kind = .decade
      quantity.others = []
      // The 2000s are the beginning of the century as often.
      if whole % 100 == 0 { quantity.certainty = .possible }
      if whole % 100 != 0 { quantity.certainty = numeral.form == .digits ? .certain : .likely }
      let end = joinCentury(last, from: numeral.end - numeral.length, &quantity)
      if numeral.form == .han, numeral.others.contains(numeral.value + 10) {
        splitDecades(numeral, &quantity)
      }
      return end
    }
    // 1940-х without годов
    if let whole, numeral.isOrdinal, 1000...2200 ~= whole, whole % 10 == 0, !after.contains(.year),
      senses(rolesBefore(end).start).contains(.context(.decades))
    {
      quantity.kind = .decade
      quantity.certainty = whole % 100 == 0 ? .possible : .certain
      return end
    }
    if after.contains(.century), numeral.isOrdinal || quantity.kind == .ordinal || kind(at) == .han
    {
      quantity.kind = .century
      if isBefore || has(.bce, last) { quantity.value = -quantity.value }
      if quantity.certainty == .possible, numeral.value > 1 { quantity.certainty = .likely }
      return last
    }
    if after.contains(.quarter), 1...4 ~= numeral.value,
      numeral.isOrdinal || quantity.kind == .ordinal || kind(at) == .han
    {
      quantity.kind = .quarter
      quantity.certainty = max(quantity.certainty, .likely)
      return last
    }
    if numeral.isOrdinal, 1...2 ~= numeral.value, after.contains(.halfYear) {
      quantity.kind = .halfYear
      quantity.certainty = .likely
      return last
    }
    if let whole, let era = before.era {
      guard after.contains(.year) || numeral.isPlain else { return nil }
      quantity.kind = .date
      quantity.date = QuantityDate(year: era + whole)
      if era != 0 { quantity.date?.eraYear = whole }
      quantity.date?.isLunar = before.isLunar
      if numeral.certainty != .certain { quantity.certainty = .likely }
      return after.contains(.year) ? last : end
    }
    if let whole, numeral.isPlain, 1000...2200 ~= whole,
      quantity.kind == .number || quantity.kind == .ordinal,
      after.contains(.year) || after.contains(.years)
    {
      quantity.kind = .date
      quantity.date = QuantityDate(year: whole)
      return last
    }
    if let whole, after.contains(.monthMark), 1...12 ~= whole, numeral.form != .words {
      quantity.kind = .date
      quantity.date = QuantityDate(month: whole)
      quantity.certainty = .certain
      return last
    }
    if let whole, after.contains(.day), 1...31 ~= whole, isSpaced(at) == false,
      let month = found.last, month.date?.month != nil, month.date?.day == nil,
      places.last?.upperBound == placeStart(end, numeral)
    {
      quantity.kind = .date
      quantity.date = QuantityDate(day: whole)
      quantity.certainty = .certain
      return last
    }
    // 98年5月, and a number that may be a year cut short.
    if numeral.form != .words, let whole, 10..<100 ~= whole, numeral.isPlain {
      quantity.others += [1900 + Double(whole), 2000 + Double(whole), 1800 + Double(whole)]
      if after.contains(.year), kind(at) == .han, numeral.form == .han, !quantity.others.isEmpty,
        numeral.others.count > 0
      {
        return last
      }
    }
    return nil
  }

  /// Whether a form says that the year before it is of the common era; a word of its own has capitals, as an `ad` is
  /// another thing.
  private func isCommonEra(_ at: Int) -> Bool {
    guard has(.context, at), senses(at).contains(.context(.commonEra)) else { return false }
    return span(at) > 1
      || source[Int(tokens[at].source.lowerBound)..<Int(tokens[at].source.upperBound)]
        .allSatisfy { $0.isASCIICapital }
  }

  private func placeStart(_ end: Int, _ numeral: QuantityNumeral) -> Int {
    var at = numeral.end - 1
    while at > 0, !(places.last.map { $0.upperBound >= at } ?? true) { at -= 1 }
    return at
  }

  private func isDecade(_ numeral: QuantityNumeral, _ quantity: Quantity) -> Bool {
    guard numeral.value.truncatingRemainder(dividingBy: 10) == 0, numeral.value >= 10 else {
      return false
    }
    return numeral.isOrdinal || quantity.kind == .ordinal
  }

  /// Joins a decade and its century: 20世纪90年代, `80-е годы XX века`.
  ///
  /// - Parameter start: the first token of the decade.
  private mutating func joinCentury(_ end: Int, from start: Int, _ quantity: inout Quantity) -> Int
  {
    if quantity.value < 100, let century = found.last, century.kind == .century,
      let place = places.last, quantity.value > 0, 0...3 ~= start - place.upperBound
    {
      quantity.value += (century.value - 1) * 100
      found.removeLast()
      places.removeLast()
      return end
    }
    guard quantity.value < 100, let century = numeral(end),
      century.isOrdinal || kind(century.end) == .word,
      has(.century, afterHyphen(century.end)) || nthCentury(century.end) != nil
    else { return end }
    let at = nthCentury(century.end) ?? afterHyphen(century.end)
    quantity.value += (century.value - 1) * 100
    return at + span(at)
  }

  /// Makes two decades of 八九十年代: adds the first one and turns the quantity into the second one.
  private mutating func splitDecades(_ numeral: QuantityNumeral, _ quantity: inout Quantity) {
    let start = numeral.end - numeral.length
    var first = quantity
    first.range = bytes(start..<start + 1)
    append(first, start..<start + 1)
    quantity.value += 10
    quantity.written += 10
    quantity.link = .list
  }

  /// The word for a century after the ending of an ordinal in digits: `20-го века`.
  private func nthCentury(_ end: Int) -> Int? {
    let at = afterHyphen(end)
    guard has(.nth, at), has(.century, at + 1) else { return nil }
    return at + 1
  }

  /// A month by its name, with the day and the year around it.
  mutating func readMonth(_ month: Int, _ at: Int) -> Int {
    var date = QuantityDate(month: month)
    var start = at
    var end = at + span(at)
    var hasDay = false
    if let last = found.last, let place = places.last,
      last.kind == .number || last.kind == .ordinal,
      1...31 ~= last.value, last.value == last.value.rounded(), last.unit == nil, !last.isName,
      last.parts.isEmpty, place.upperBound == at || isOnly(.of, place.upperBound..<at)
    {
      date.day = Int(last.value)
      start = place.lowerBound
      found.removeLast()
      places.removeLast()
      hasDay = true
    }
    var next = end
    if mark(next) == 0x2E, !isSpaced(next), kind(next + 1) == .digits { next += 1 }
    if !hasDay, let day = digits(next), 1...31 ~= day, width(next) <= 2, !isMeasured(next + 1) {
      date.day = day
      end = next + 1
      if !isSpaced(end), has(.nth, end) { end += span(end) }
      next = end
    }
    if mark(next) == 0x2C, kind(next + 1) == .digits { next += 1 }
    if has(.of, next), span(next) == 1, kind(next + 1) == .digits { next += 1 }
    if let year = digits(next), width(next) == 4, 1000...2200 ~= year,
      mark(next + 1) != 0x2C || isSpaced(next + 2) || kind(next + 2) != .digits,
      scaleValue(next + 1) == nil
    {
      date.year = year
      end = next + 1
      if has(.year, end) {
        end += span(end)
        if mark(end) == 0x2E, !isSpaced(end), end - 1 < tokens.count, width(end - 1) <= 4 {
          end += 1
        }
      }
    }
    var quantity = Quantity(Double(month), range: bytes(start..<end))
    quantity.kind = .date
    quantity.date = date
    quantity.certainty = date.day != nil || date.year != nil ? .certain : .likely
    return append(quantity, start..<end)
  }

  /// Whether a number that ends here has more digits, a unit or a scale: no day of a month.
  private func isMeasured(_ at: Int) -> Bool {
    if scaleValue(at) != nil { return true }
    guard let sign = mark(at), !isSpaced(at) else { return false }
    return sign == 0x25 || sign == 0x3A
      || (sign == 0x2C || sign == 0x2E) && !isSpaced(at + 1) && kind(at + 1) == .digits
  }

  /// Whether a gap is one form of a role.
  func isOnly(_ role: QuantityRoles, _ gap: Range<Int>) -> Bool {
    !gap.isEmpty && has(role, gap.lowerBound) && span(gap.lowerBound) == gap.count
  }
}
