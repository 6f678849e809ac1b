// SPDX-License-Identifier: Apache-2.0
extension QuantityReader {
  /// Gives a number its kind by what is before and after it, adds it, and returns where it ends.
  mutating func finish(_ numeral: QuantityNumeral, from start: Int) -> Int {
    var quantity = Quantity(numeral.value, range: 0..<0)
    quantity.others = numeral.others
    quantity.parts = numeral.parts
    quantity.minutes = numeral.minutes
    quantity.certainty = numeral.certainty
    quantity.isVague = numeral.isVague
    quantity.place = lastPlace(of: numeral)
    if numeral.isOrdinal { quantity.kind = .ordinal }
    var numeral = numeral
    var place = start
    // Where the text of an amount begins: at its currency or its sign, and not at other words before it.
    var first = start
    var end = numeral.end
    let before = prefixes(before: start)
    if let date = numericDate(numeral, start) {
      quantity.kind = .date
      quantity.date = date.date
      quantity.certainty = date.certainty
      quantity.parts = []
      return close(&quantity, start..<date.end, first: start, place: start)
    }
    if let levels = levels(numeral, at: start, after: before) {
      quantity.kind = .ordinal
      quantity.value = levels.value
      quantity.written = levels.value
      quantity.others = []
      quantity.parts = levels.parts
      quantity.minutes = nil
      return close(&quantity, start..<levels.end, first: start, place: before.start)
    }
    // A number in a name or a code: G20, A-1, H5N1.
    if numeral.form == .digits, isNamed(start), before.start == start {
      quantity.certainty = .possible
    }
    if let sign = signStart(start) {
      quantity.isNegative = true
      place = sign
      first = sign
    }
    if before.roles.contains(.minus) { quantity.isNegative = true }
    if let unit = before.unit {
      apply(unit, to: &quantity)
    } else if quantity.kind == .number, !before.roles.isDisjoint(with: [.number, .section]) {
      quantity.kind = .ordinal
    }
    if !before.roles.isEmpty { place = min(place, before.start) }
    if let amount = before.amount { first = min(first, amount) }

    if let share = share(numeral, start) {
      quantity.kind = .share
      quantity.value = share.value
      quantity.written = share.written
      quantity.others = []
      quantity.minutes = nil
      quantity.certainty = max(quantity.certainty, share.certainty)
      if share.isSlash {
        quantity.parts = [(share.value * share.denominator).rounded(), share.denominator]
      }
      if let scaled = scaled(share.value, from: share.end) {
        quantity.kind = .number
        (quantity.value, quantity.written, quantity.place) = (scaled.value, scaled.value, 1)
        quantity.parts = []
        var end = scaled.end
        if let (unit, unitEnd) = unit(at: end) {
          apply(unit, to: &quantity)
          end = unitEnd
        }
        return close(&quantity, start..<end, first: first, place: place)
      }
      if let (unit, end) = time(after: share.end) {
        quantity.value = share.value
        quantity.parts = []
        apply(unit, to: &quantity)
        return close(&quantity, start..<end, first: first, place: place)
      }
      return close(&quantity, start..<share.end, first: first, place: place)
    }
    if let time = time(numeral, at: start, before: before.roles) {
      quantity.kind = .time
      quantity.value = Double(time.minutes)
      quantity.written = numeral.value
      quantity.knowsHalf = time.knowsHalf
      quantity.others = []
      quantity.parts = []
      // 51:49 may be minutes and seconds, or the votes of two sides, and so may be 14:15.
      if mark(numeral.end) == 0x3A, let second = digits(numeral.end + 1) {
        if numeral.value > 24 { quantity.parts = [numeral.value, Double(second)] }
        if time.end == numeral.end + 2, before.roles.isDisjoint(with: [.am, .pm]) {
          quantity.score = [numeral.value, Double(second)]
        }
      }
      quantity.minutes = nil
      quantity.certainty = numeral.form == .digits || time.isSure ? .certain : .likely
      return close(
        &quantity, min(start, before.halfDay ?? start)..<time.end, first: first, place: place)
    }
    if has(.andHalf, end), quantity.kind == .number {
      quantity.value += 0.5 * numeral.scale
      quantity.written = quantity.value
      numeral.value = quantity.value
      end += span(end)
    }
    if let nth = ordinalEnd(end, numeral, from: start) {
      quantity.kind = .ordinal
      end = nth
      numeral.isOrdinal = true
      if numeral.form == .digits, numeral.value < 2 { quantity.certainty = .likely }
    }
    if let unit = numeral.unit {
      apply(unit, to: &quantity)
    } else if has(.quarter, end), !numeral.isOrdinal, rolesBefore(start).roles.contains(.leading),
      let unit = QuantityUnit.named("quarteryear")
    {
      // 前三季度, the first three quarters: a length of time, and not a share or the third quarter.
      apply(unit, to: &quantity)
      quantity.certainty = min(quantity.certainty, .likely)
      end += span(end)
    } else if let dated = calendar(numeral, at: end, before: before, &quantity) {
      end = dated
    } else if let smaller = smaller(at: end, after: start) {
      quantity.written = numeral.value
      apply(smaller.unit, to: &quantity)
      end = smaller.end
    } else if !isCutYear(end, from: start), let (unit, unitEnd) = unit(at: end) {
      let isTenths = kind(end) == .han && senses(end).contains(.context(.tenths))
      end = unitEnd
      var written = numeral.value
      if let inches = inches(after: unitEnd, unit) {
        written += inches.feet
        end = inches.end
      }
      if isTenths, let tenths = tenths(after: end) {
        written += tenths.value
        end = tenths.end
      } else if has(.half, end), !isSpaced(end) {
        // 三成半, 一倍半
        written += 0.5
        end += span(end)
      } else if has(.andHalf, end) {
        written += 0.5
        end += span(end)
      } else if unit.name == "tenth", let digit = hundredths(end) {
        written += digit
        end += 1
      }
      if quantity.kind != .ordinal || unit.kind == .share || unit.kind == .money {
        quantity.value = written
        quantity.written = written
        if quantity.kind == .ordinal { quantity.kind = .number }
        apply(unit, to: &quantity)
        if numeral.form == .words || numeral.form == .han { weaken(&quantity) }
        // 1830 hours is a time as well.
        if unit.name == "hour", numeral.form == .digits, numeral.isPlain, width(start) == 4,
          numeral.value < 2400, numeral.value.truncatingRemainder(dividingBy: 100) < 60
        {
          quantity.minutes = Int(numeral.value) / 100 * 60 + Int(numeral.value) % 100
        }
      }
    } else if has(.counter, afterOver(end)), numeral.form == .han, numeral.value > 1,
      numeral.certainty == .likely, quantity.kind == .number
    {
      // 十个, 三名: counts, and so has a counterpart.
    } else if numeral.form == .han, numeral.certainty == .likely, quantity.kind == .number {
      quantity.certainty = .possible
    }
    end = max(end, endOfAmount(end, &quantity))
    if numeral.form == .digits, numeral.value == numeral.value.rounded(), numeral.value < 2,
      [.number, .multiple, .measure].contains(quantity.kind)
    {
      quantity.certainty = min(quantity.certainty, .possible)
    }
    if quantity.kind == .number, numeral.form == .digits, numeral.value < 10,
      isInHanWords(start, end)
    {
      quantity.certainty = min(quantity.certainty, .likely)
    }
    if numeral.form == .digits, quantity.kind == .ordinal, numeral.value < 2 {
      quantity.certainty = min(quantity.certainty, .likely)
    }
    if numeral.form == .han, quantity.kind == .ordinal, numeral.value == 1 {
      quantity.certainty = has(.counter, end) ? .likely : .possible
    }
    if numeral.form == .han, quantity.kind == .ordinal, numbersProvision(end, numeral.value) {
      quantity.certainty = .certain
    }
    if has(.below, end) {
      quantity.isNegative = true
      end += span(end)
    }
    let isOfEra = before.era == 0 || before.roles.contains(.bce)
    return close(&quantity, (isOfEra ? place : start)..<end, first: first, place: place)
  }

  /// Adds a quantity and returns where it ends.
  ///
  /// - Parameters:
  ///   - range: its tokens.
  ///   - first: where its currency or sign begins.
  ///   - place: where the words before it begin.
  private mutating func close(
    _ quantity: inout Quantity, _ range: Range<Int>, first: Int, place: Int
  ) -> Int {
    let isAmount = quantity.isNegative || quantity.kind == .money
    quantity.range = bytes(
      (isAmount ? min(first, range.lowerBound) : range.lowerBound)..<range.upperBound)
    // 数 of 数百
    if quantity.isVague {
      let (before, start) = rolesBefore(range.lowerBound)
      if before.contains(.vague), kind(start) == .han {
        quantity.range = bytes(start..<range.upperBound)
      }
    }
    if quantity.isNegative, quantity.kind == .measure || quantity.kind == .number {
      quantity.others = quantity.others.map { -abs($0) }
    }
    return append(quantity, min(place, range.lowerBound)..<range.upperBound)
  }

  private func afterOver(_ at: Int) -> Int { has(.over, at) ? at + span(at) : at }

  /// Numbers in words with a unit are often an idiom (一天, `two days`): they do not bind alone.
  private func weaken(_ quantity: inout Quantity) {
    if quantity.certainty == .certain, quantity.written < 11 { quantity.certainty = .likely }
  }

  /// The value of 1 in the last digit of a number in digits; 0 if it is not known.
  private func lastPlace(of numeral: QuantityNumeral) -> Double {
    guard numeral.form == .digits, numeral.value != 0 else { return 0 }
    var place = 1.0
    while place > 1e-6,
      abs(numeral.coefficient / place - (numeral.coefficient / place).rounded()) > 1e-6
    {
      place /= 10
    }
    let value = place * numeral.scale
    return abs(numeral.value / value - (numeral.value / value).rounded()) < 1e-6 ? value : 0
  }

  /// The levels of the number of a figure or a table: 图3-1, `Table 2.4`.
  ///
  /// - Returns: `nil` for what is measured or counted.
  private func levels(
    _ numeral: QuantityNumeral, at start: Int, after before: Prefixes
  )
    -> (value: Double, parts: [Double], end: Int)?
  {
    guard before.roles.contains(.section), numeral.form == .digits, numeral.scale == 1,
      let first = digits(start), let separator = mark(start + 1),
      [0x2D, 0x2E, 0x2010, 0x2011, 0x2013].contains(separator), !isSpaced(start + 1),
      !isSpaced(start + 2), let second = digits(start + 2), width(start) < 4, width(start + 2) < 4
    else { return nil }
    let end = start + 3
    if let next = mark(end), !isSpaced(end), kind(end + 1) == .digits, !isSpaced(end + 1),
      next != 0x2C
    {
      return nil
    }
    guard mark(end) != 0x25, unit(at: end) == nil, scaleValue(end) == nil,
      end >= tokens.count || isSpaced(end) || tokens[end].kind != .han
        || !has(.counter, end) && HanNumeral.Symbol(tokens[end].scalar) == nil
    else { return nil }
    var fraction = Double(second)
    for _ in 0..<width(start + 2) { fraction /= 10 }
    return (Double(first) + fraction, [Double(first), Double(second)], end)
  }

  /// Gives a quantity the kind and base value of a unit.
  func apply(_ unit: QuantityUnit, to quantity: inout Quantity) {
    quantity.kind = unit.kind
    quantity.unit = unit
    quantity.written = quantity.value
    quantity.value = unit.base(quantity.value)
    quantity.others = quantity.others.map { unit.base($0) }
    if unit.kind != .money { quantity.minutes = nil }
    // 八折 and 八五折 are 80 and 85 percent of a price, and 20 and 15 percent off.
    if unit.name == "discount" {
      if quantity.written >= 10 { quantity.value /= 10 }
      quantity.others = [1 - quantity.value]
    }
  }

  /// The forms that come before a number.
  struct Prefixes {
    var roles: QuantityRoles = []
    /// The currency.
    var unit: QuantityUnit?
    /// The year before the first one of an era.
    var era: Int?
    /// Whether the months of the era are of the lunar calendar.
    var isLunar = false
    /// Where the first of them begins.
    var start: Int
    /// Where the first currency or word for a minus among them begins.
    var amount: Int?
    /// Where the half of the day among them begins: 下午.
    var halfDay: Int?
  }

  private func prefixes(before start: Int) -> Prefixes {
    var prefixes = Prefixes(start: start)
    let relevant: QuantityRoles = [
      .before, .number, .section, .minus, .era, .bce, .am, .pm, .quarterBefore,
    ]
    for _ in 0..<3 {
      let (found, begin) = rolesBefore(prefixes.start)
      guard !found.isDisjoint(with: relevant),
        places.last.map({ $0.upperBound <= begin }) ?? true
      else { break }
      prefixes.roles.formUnion(found.intersection(relevant))
      if !found.isDisjoint(with: [.before, .minus]) { prefixes.amount = begin }
      if !found.isDisjoint(with: [.am, .pm]) { prefixes.halfDay = begin }
      if !found.isDisjoint(with: [.before, .era]) {
        for sense in senses(begin) {
          switch sense {
          case .before(let unit): prefixes.unit = unit
          case .era(let year, let isLunar): (prefixes.era, prefixes.isLunar) = (year, isLunar)
          default: break
          }
        }
      }
      prefixes.start = begin
    }
    return prefixes
  }

  /// Whether Han characters that mean nothing to numbers are directly before and after a number, as in
  /// the title of a film.
  private func isInHanWords(_ start: Int, _ end: Int) -> Bool {
    kind(start - 1) == .han && !isSpaced(start) && formEndings[start - 1] < 0
      && kind(end) == .han && !isSpaced(end) && tokens[end].form < 0
  }

  func isNamed(_ at: Int) -> Bool {
    guard at > 0, !tokens[at].isSpaced else { return false }
    if tokens[at - 1].kind == .word { return true }
    return mark(at - 1) == 0x2D && !isSpaced(at - 1) && kind(at - 2) == .word
  }

  /// The hyphen or minus that makes a number negative, if there is one.
  private func signStart(_ number: Int) -> Int? {
    var at = number
    // -$5 million
    if case let (roles, start) = rolesBefore(at), start < at, roles.contains(.before) {
      at = start
    }
    guard let sign = mark(at - 1), sign == 0x2D || sign == 0x2212 || sign == 0x2013, !isSpaced(at)
    else { return nil }
    guard at >= 2, !isSpaced(at - 1) else { return at - 1 }
    if let before = mark(at - 2), Self.marksBeforeSign.contains(before) { return at - 1 }
    guard kind(at - 2) == .han, places.last?.upperBound != at - 1 else { return nil }
    // 为-3%, 降至-3%: the short sign may be a dash after any other word.
    let isLinked = !rolesBefore(at - 1).roles.isDisjoint(with: [.link, .to, .up, .down])
    return sign == 0x2212 || isLinked || isMeasured(number) ? at - 1 : nil
  }

  /// Whether a number in digits has a fraction or what only amounts have: 年均温-2℃, 同比-3.5, but not 甲-2区.
  private func isMeasured(_ at: Int) -> Bool {
    guard let numeral = numeral(at), numeral.form == .digits else { return false }
    if numeral.value != numeral.value.rounded(), mark(numeral.end) != 0x2E { return true }
    guard let unit = unit(at: numeral.end)?.unit else { return false }
    return unit.dimension != .time && !has(.counter, numeral.end)
  }

  /// Marks after which a dash is a minus: ( " : , ; = < > [ ≈ ≤ ≥.
  private static let marksBeforeSign: Set<UInt32> = [
    0x28, 0x22, 0x3A, 0x2C, 0x3B, 0x3D, 0x3C, 0x3E, 0x5B, 0x2248, 0x2264, 0x2265,
  ]

  /// The unit that follows a number.
  func unit(at end: Int) -> (unit: QuantityUnit, end: Int)? {
    var at = afterHyphen(end)
    if has(.over, at) { at += span(at) }
    if mark(at) == 0x2E, !isSpaced(at), kind(at - 1) == .word, kind(at + 1) == .word { at += 1 }
    guard at < tokens.count else { return nil }
    if let unit = unitSense(at) { return (unit, at + span(at)) }
    // 300-килограммовый
    if at == end + 1, mark(end) == 0x2D, kind(at) == .word {
      let word = slice(at)
      for case (let stem, .unit(let unit)) in table.compounds
      where word.starts(with: stem) && word.count - stem.count <= 8 {
        return (unit, at + 1)
      }
    }
    return nil
  }

  /// A currency after another unit's place: `US$5 million` has it before, `5 млн долл.` after.
  private func endOfAmount(_ end: Int, _ quantity: inout Quantity) -> Int {
    guard quantity.kind == .money, let (unit, unitEnd) = unit(at: end), unit.kind == .money else {
      return end
    }
    return unitEnd
  }

  /// The second digit of 三成五, as a part of the first; `nil` before what counts by itself.
  private func hundredths(_ at: Int) -> Double? {
    guard kind(at) == .han, !isSpaced(at), !hasAny([.unit, .counter, .over], at + 1),
      at + 1 >= tokens.count || HanNumeral.Symbol(tokens[at + 1].scalar) == nil,
      let symbol = HanNumeral.Symbol(tokens[at].scalar), symbol.kind == .digit
    else { return nil }
    return Double(symbol.value) / 10
  }

  /// The inches of a height: `6-foot-6`, `5 feet 7 inches`.
  private func inches(after end: Int, _ unit: QuantityUnit) -> (feet: Double, end: Int)? {
    guard unit.name == "foot" else { return nil }
    let at = afterHyphen(end)
    guard let inches = digits(at), inches < 12, mark(at + 1) != 0x2E else { return nil }
    if at > end { return (Double(inches) / 12, at + 1) }
    if at + 1 < tokens.count, table.inchMarks.contains(Array(slice(at + 1))) {
      return (Double(inches) / 12, at + 2)
    }
    guard let (next, nextEnd) = self.unit(at: at + 1), next.name == "inch" else { return nil }
    return (Double(inches) / 12, nextEnd)
  }

  /// The end of an ordinal's ending: 14th, 23-е, 5-го, 三次会议.
  ///
  /// A frequency is not an ordinal: 每年三次会议.
  private func ordinalEnd(_ end: Int, _ numeral: QuantityNumeral, from start: Int) -> Int? {
    guard numeral.form == .digits || numeral.form == .han, numeral.scale == 1, numeral.isPlain
    else { return nil }
    let at = afterHyphen(end)
    guard at < tokens.count, !isSpaced(at), has(.nth, at) else { return nil }
    if senses(start).contains(.context(.countOnly)) { return nil }
    if senses(at).contains(.context(.occasion)), !rolesBefore(start).roles.contains(.number),
      (max(0, start - 6)..<start).contains(where: { rate($0, isAfter: false) != nil })
    {
      return nil
    }
    return at + span(at)
  }
}
