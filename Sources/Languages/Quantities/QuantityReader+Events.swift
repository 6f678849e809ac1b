// SPDX-License-Identifier: Apache-2.0

/// Events that are called by their day.
extension QuantityReader {
  /// The month and the day of an event: 3·15晚会, “3.15”, 一二·九运动; none of 7·5元 and 第3·15条.
  ///
  /// The dot of decimals counts only in quotation marks and before a day of two digits.
  func eventDate(_ start: Int) -> (date: QuantityDate, end: Int)? {
    guard let month = dayPart(start), 1...12 ~= month.value, let dot = mark(month.end),
      !isSpaced(month.end), !isSpaced(month.end + 1), let day = dayPart(month.end + 1),
      1...31 ~= day.value
    else { return nil }
    let isQuoted = isQuote(start - 1) && isQuote(day.end)
    let isDecimal = dot == 0x2E && isQuoted && day.end == month.end + 2 && day.value > 9
    guard isDecimal || has(.dateDot, month.end) else { return nil }
    // A number goes on, or is measured.
    let isLonger = has(.dateDot, start - 1) || has(.dateDot, day.end) || mark(day.end) == 0x25
    let isScaled = day.end < tokens.count && HanNumeral.Symbol(tokens[day.end].scalar) != nil
    let isMeasured = unit(at: day.end) != nil && !has(.counter, day.end)
    guard !isLonger, !isScaled, !isMeasured, scaleValue(day.end) == nil else { return nil }
    return (QuantityDate(month: month.value, day: day.value), day.end)
  }

  /// Adds an event; like other names, it need not have a counterpart.
  mutating func readEvent(_ event: (date: QuantityDate, end: Int), _ start: Int) -> Int {
    var quantity = Quantity(Double(event.date.month ?? 0), range: bytes(start..<event.end))
    quantity.kind = .date
    quantity.date = event.date
    quantity.isName = true
    quantity.certainty = .possible
    return append(quantity, start..<event.end)
  }

  /// A month or a day in digits or Han numerals: 12, 一二, 十二, 三十一.
  private func dayPart(_ start: Int) -> (value: Int, end: Int)? {
    if let value = digits(start) { return width(start) <= 2 ? (value, start + 1) : nil }
    var value = 0
    var end = start
    while end < tokens.count, end < start + 3, end == start || !isSpaced(end),
      let symbol = HanNumeral.Symbol(tokens[end].scalar), kind(end) == .han, symbol.value <= 30
    {
      if symbol.kind == .tens {
        value = Int(symbol.value)
      } else if symbol.value == 10 {
        // 十一 is eleven, and 三十一 thirty-one.
        value = max(value, 1) * 10
      } else {
        let isTens = value > 0 && value % 10 == 0
        value = isTens ? value + Int(symbol.value) : value * 10 + Int(symbol.value)
      }
      end += 1
    }
    return end > start ? (value, end) : nil
  }

  /// Whether a token is a quotation mark; they are all folded to one.
  private func isQuote(_ at: Int) -> Bool { mark(at) == 0x22 }
}

/// Dates of events: `born in 1879`.
extension QuantityReader {
  /// Whether a key of the role `topic` is of events that have dates.
  static func isEvent(_ key: String) -> Bool { key.hasPrefix("date:") }

  /// The dates of events by their keys.
  ///
  /// An event has the date of its clause, where dates and events take turns there. Events that the text has twice are
  /// left out.
  var events: [String: Int] {
    let words = tokens.indices.filter { has(.topic, $0) && !eventKeys($0).isEmpty }
    guard words.count > 1 else { return [:] }
    let dates = found.indices.filter { isYearOrMonth(found[$0]) }
    var pairs: [(key: String, date: Int)] = []
    var (nextWord, nextDate) = (0, 0)
    for at in 0...tokens.count where at == tokens.count || endsClause(at) {
      let own = words[nextWord...].prefix { $0 < at }
      let its = dates[nextDate...].prefix { places[$0].lowerBound < at }
      (nextWord, nextDate) = (own.endIndex, its.endIndex)
      guard own.count == its.count, let word = own.first, let date = its.first else { continue }
      let isWordFirst = word < places[date].lowerBound
      var last = -1
      let takeTurns = zip(own, its).allSatisfy { word, date in
        let place = places[date].lowerBound
        let (first, second) = isWordFirst ? (word, place) : (place, word)
        defer { last = second }
        return last < first && first < second
      }
      guard takeTurns else { continue }
      for (word, date) in zip(own, its) { pairs += eventKeys(word).map { ($0, date) } }
    }
    let counts = Dictionary(grouping: words.flatMap { eventKeys($0) }, by: \.self)
      .mapValues(\.count)
    return Dictionary(pairs.filter { counts[$0.key] == 1 }) { first, _ in first }
  }

  private func eventKeys(_ at: Int) -> [String] {
    senses(at).compactMap { sense in
      if case .topic(let key) = sense, Self.isEvent(key) { key } else { nil }
    }
  }

  /// Whether a quantity may be the date of an event.
  private func isYearOrMonth(_ quantity: Quantity) -> Bool {
    guard !quantity.isName else { return false }
    if let date = quantity.date { return date.year != nil || date.month != nil }
    return quantity.kind == .number && quantity.unit == nil && 1000...2200 ~= quantity.value
      && quantity.range.count == 4
  }
}

/// Years that the names of events imply (辛亥革命, `the Second World War`), and those beside a year of the text (次年).
extension QuantityReader {
  /// The most years of events that are compared.
  private static let mostYears = 400

  /// The years of the events of the text, and those that are told by the year before them.
  var eventYears: [Quantity] {
    var years: [Quantity] = []
    // The first ordinal that begins or ends at a token.
    var ordinals: [Int: Int] = [:]
    for at in found.indices where found[at].kind == .ordinal {
      for edge in [places[at].lowerBound, places[at].upperBound] where ordinals[edge] == nil {
        ordinals[edge] = at
      }
    }
    var dates = found.indices[...]
    var last: Int?
    for at in tokens.indices where has(.context, at) && years.count < Self.mostYears {
      let word = at..<at + span(at)
      for case .context(let context) in senses(at) {
        switch context {
        case .event(let event):
          years += event.years(ordinal(beside: word, of: ordinals)).map { named($0, word) }
        case .yearAway(let distance):
          while let next = dates.first, places[next].lowerBound < at {
            last = writtenYear(found[next]) ?? last
            dates = dates.dropFirst()
          }
          last = last.map { $0 + distance }
          if let last { years.append(named(last, word)) }
        default: break
        }
      }
    }
    return years
  }

  /// A year that words mean and do not write.
  private func named(_ year: Int, _ word: Range<Int>) -> Quantity {
    var quantity = Quantity(Double(year), range: bytes(word))
    quantity.kind = .date
    quantity.date = QuantityDate(year: year)
    quantity.isName = true
    quantity.certainty = .possible
    return quantity
  }

  /// The year of a date, or a number that may be one.
  private func writtenYear(_ quantity: Quantity) -> Int? {
    if let date = quantity.date { return date.year }
    return isYearOrMonth(quantity) ? Int(quantity.value) : nil
  }

  /// The ordinal directly before or after a word: 第二次鸦片战争, `World War II`.
  private func ordinal(beside word: Range<Int>, of ordinals: [Int: Int]) -> Int? {
    let (before, start) = rolesBefore(word.lowerBound)
    let first = before.contains(.counter) ? start : word.lowerBound
    let number = [first, word.lowerBound, word.upperBound].compactMap { ordinals[$0] }.min()
    return number.flatMap { Int(exactly: found[$0].value) }
  }
}
