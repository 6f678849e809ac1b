// SPDX-License-Identifier: Apache-2.0

/// The relation between a quantity of a text and one of its translation.
package enum QuantityAgreement: Hashable, Sendable {
  /// The difference between two quantities of one written number.
  package enum Conflict: Hashable, Sendable {
    case currency
    case unit
    /// Percent and percentage points.
    case point
    /// Minus and plus.
    case sign
    /// Up and down.
    case direction
  }

  /// The same value and kind, however they are written.
  case same
  /// The same value in another unit, but for rounding.
  case converted
  case conflict(Conflict)
  case different

  /// How much a converted measure may be rounded at most, as a share of it.
  static let rounding = 0.02
}

extension Quantity {
  /// Compares two quantities by value and kind.
  ///
  /// A number without a unit agrees with any kind of the same written value: translators leave out a unit
  /// that a heading or the first item of a list has.
  ///
  /// - Complexity: O(1); a quantity has few readings.
  package func agreement(with other: Quantity) -> QuantityAgreement {
    if isVague != other.isVague, isVague ? hasSeveral(in: other) : other.hasSeveral(in: self) {
      return .same
    }
    if isRest != other.isRest, (isRest ? other : self).isWhole(of: isRest ? self : other) {
      return .same
    }
    if isMiscounted(as: other) { return .different }
    let agreement = valueAgreement(with: other)
    guard agreement == .same || agreement == .converted else { return agreement }
    guard kind.hasSign, other.kind.hasSign else { return agreement }
    let (own, its) = (polarity, other.polarity)
    if isNegative != other.isNegative {
      // What falls to 3% is not negative.
      let unsigned = isNegative ? other : self
      if unsigned.isLevel || unsigned.polarity >= 0 { return .conflict(.sign) }
    }
    if own * its < 0 { return .conflict(.direction) }
    return agreement
  }

  /// Whether the number and those that are named make up this one: 瑞士等6国 and `Switzerland and five others`.
  private func isWhole(of rest: Quantity) -> Bool {
    kind == .number && rest.kind == .number
      && named.contains { isSame(value, rest.value + Double($0)) }
  }

  /// -1 for what goes down or is negative, 1 for what goes up, 0 for what says nothing.
  private var polarity: Int {
    if isNegative { return -1 }
    return Int(direction.rawValue)
  }

  /// Whether the number is the value that a change ends at.
  private var isLevel: Bool { change == .level || change == .openLevel }

  private func valueAgreement(with other: Quantity) -> QuantityAgreement {
    if kind.rawValue > other.kind.rawValue { return other.valueAgreement(with: self) }
    switch (kind, other.kind) {
    case (.share, .share):
      if sharesValue(with: other) || isFraction(roundedTo: other)
        || other.isFraction(roundedTo: self) || isRough(for: other) || other.isRough(for: self)
      {
        return .same
      }
      return isSame(written, other.written) && written >= 1 ? .conflict(.unit) : .different
    case (.share, .point):
      return isSame(written, other.written) || isSame(value * 100, other.value)
        ? .conflict(.point) : .different
    case (.point, .point):
      if sharesValue(with: other) { return .same }
      return isSame(written, other.written) ? .conflict(.unit) : .different
    case (.ordinal, .ordinal) where parts.count > 1 && other.parts.count > 1:
      // 图3-10 is not Figure 3.1.
      return parts == other.parts ? .same : .different
    case (.share, .multiple):
      // What rises by 200% is three times as much.
      let isGrowth = direction == .up && change == .amount && value >= 1
      if !isGrowth && isSame(value, other.value) || isSame(value + 1, other.value) { return .same }
      if isDecrease(as: other) { return .same }
      return isSame(written, other.written) ? .conflict(.unit) : .different
    case (.money, .money):
      guard
        sharesValue(with: other) || isEndless(roundedTo: other) || other.isEndless(roundedTo: self)
          || isSamePrice(as: other)
      else { return .different }
      let (own, its) = (unit?.currencies ?? 0, other.unit?.currencies ?? 0)
      return own & its != 0 || own == 0 || its == 0 ? .same : .conflict(.currency)
    case (.measure, .measure): return measureAgreement(with: other)
    case (.money, .measure):
      // Pounds are money or a mass.
      if let name = unit?.name, name == "pound", other.unit?.dimension == .mass,
        let pound = QuantityUnit.named("lb")
      {
        var mass = self
        mass.kind = .measure
        mass.unit = pound
        mass.value = pound.base(written)
        return mass.measureAgreement(with: other)
      }
      return isSame(written, other.written) ? .same : .different
    case (.date, .date): return dateAgreement(with: other)
    case (.time, .time):
      let offset = zone.flatMap { own in other.zone.map { Double($0 - own) } } ?? 0
      let theirs = other.value - offset
      // 24:00 is midnight.
      if isSame(
        value.truncatingRemainder(dividingBy: 1440),
        (theirs + 2880).truncatingRemainder(dividingBy: 1440))
      {
        return .same
      }
      let isOpen = !knowsHalf || !other.knowsHalf
      return isOpen && isSame(abs(value - theirs), 720) ? .same : .different
    case (.decade, .decade): return isDecade(other, from: value) ? .same : .different
    case (.century, .century):
      // The century of a turn is 0 where no text says which one it is.
      let isOpen = value == 0 || other.value == 0
      return isSame(value, other.value) || isOpen && sharesValue(with: other) ? .same : .different
    case (.quarter, .quarter), (.halfYear, .halfYear):
      return isSame(value, other.value) ? .same : .different
    case (_, .date): return other.date.map { satisfies($0) } ?? false ? .same : .different
    case (_, .time): return satisfies(time: other) ? .same : .different
    // A year is not its decade.
    case (.date, .decade),
      (.number, .decade) where isYear:
      return mayBeDecade && isDecade(other, from: date?.year.map(Double.init) ?? value)
        ? .same : .different
    case (_, .decade):
      let cut = other.value.truncatingRemainder(dividingBy: 100)
      return (readings + [written]).contains { isSame($0, other.value) || isSame($0, cut) }
        ? .same : .different
    // The 1800s are the 19th century, or its first decade.
    case (.decade, .century): return isSame(value / 100 + 1, other.value) ? .same : .different
    // The first three quarters are not the third one.
    case (.measure, .quarter) where unit?.name == "quarteryear":
      return isSame(written, other.value) ? .conflict(.unit) : .different
    case (.measure, .halfYear): return isHalfYear ? .same : .different
    case (.share, .halfYear): return isSame(value, 0.5) ? .same : .different
    case (_, .century), (_, .quarter), (_, .halfYear):
      return readings.contains { isSame($0, other.value) } ? .same : .different
    default:
      if sharesValue(with: other) { return .same }
      // A year is not a number of months.
      if kind == .number, 1800...2100 ~= value, other.unit?.dimension == .time,
        other.unit?.name != "year", unit == nil
      {
        return .different
      }
      if isEndless(roundedTo: other) || other.isEndless(roundedTo: self) { return .same }
      let theirs = other.writtenReadings + other.readings
      return (writtenReadings + readings).contains { own in theirs.contains { isSame(own, $0) } }
        ? .same : .different
    }
  }

  /// Whether a length of time is half a year, within a twentieth.
  private var isHalfYear: Bool {
    guard let unit, unit.dimension == .time, let half = QuantityUnit.named("halfyear") else {
      return false
    }
    return abs(unit.base(written) - half.base(1)) <= half.base(1) / 20
  }

  /// Whether a bare number may be a year.
  private var isYear: Bool { unit == nil && 1000...2200 ~= value && value == value.rounded() }

  /// Whether a decade begins with a year, or with its last two digits, where one text has no more.
  private func isDecade(_ decade: Quantity, from year: Double) -> Bool {
    if isSame(year, decade.value) { return true }
    guard year < 100 || decade.value < 100 else { return false }
    return isSame(
      year.truncatingRemainder(dividingBy: 100),
      decade.value.truncatingRemainder(dividingBy: 100))
  }

  /// Whether a share that something falls by, or to, is a fall by a multiple: 减少三分之二 and `сократилось втрое`.
  private func isDecrease(as multiple: Quantity) -> Bool {
    guard direction == .down || multiple.direction == .down, direction != .up,
      multiple.direction != .up, multiple.value > 1
    else { return false }
    return isSame(role == .end ? value : 1 - value, 1 / multiple.value)
  }

  private func measureAgreement(with other: Quantity) -> QuantityAgreement {
    guard let own = unit, let its = other.unit else { return .different }
    guard own.dimension == its.dimension else {
      // 每小时85英里: a length by the hour.
      if own.dimension == .length && its.dimension == .speed
        || own.dimension == .speed && its.dimension == .length
      {
        let (length, speed) = own.dimension == .length ? (value, other.value) : (other.value, value)
        if abs(length / 3600 - speed) <= QuantityAgreement.rounding * speed { return .converted }
      }
      // 30亿度 of electricity.
      if let own = electricity(besides: its) { return own.measureAgreement(with: other) }
      if let its = other.electricity(besides: own) { return measureAgreement(with: its) }
      guard isSame(written, other.written) else { return .different }
      let isPhysical = own.dimension.isPhysical && its.dimension.isPhysical
      return isPhysical && min(certainty, other.certainty) == .certain
        ? .conflict(.unit) : .same
    }
    // Thirty working days are about six weeks.
    if own.isWorkday != its.isWorkday, own.factor == its.factor {
      return isSame(written, other.written) ? .conflict(.unit) : .different
    }
    if own == its || own.factor == its.factor && own.offset == its.offset {
      if sharesValue(with: other) { return .same }
      return own.name == "degree" && (isInFahrenheit(other) || other.isInFahrenheit(self))
        ? .converted : .different
    }
    let (a, b) = (
      own.base(isNegative ? -written : written),
      its.base(other.isNegative ? -other.written : other.written)
    )
    if isSame(a, b) || sharesValue(with: other) { return .same }
    let distance = abs(a - b)
    if distance <= roundingError(with: other, own, its) { return .converted }
    if own.dimension == .temperature {
      if distance <= 1 { return .converted }
      // Degrees without a scale may be of either.
      if own.name == "degree" || its.name == "degree", isSame(written, other.written) {
        return .same
      }
    }
    return isSame(written, other.written) ? .conflict(.unit) : .different
  }

  /// The quantity in kilowatt hours, where it has degrees (度) and the other one is an energy.
  private func electricity(besides unit: QuantityUnit) -> Quantity? {
    guard self.unit?.name == "degree", unit.dimension == .energy,
      let hours = QuantityUnit.named("kwh")
    else { return nil }
    var quantity = self
    quantity.unit = hours
    quantity.value = hours.base(written)
    quantity.others = []
    return quantity
  }

  /// How far apart two measures in different units may be.
  ///
  /// Half a unit of the last digit of each, but between 0.5% and 2% of the larger one: 550 pounds are
  /// 250 kg, and not 253 kg.
  private func roundingError(
    with other: Quantity, _ own: QuantityUnit, _ its: QuantityUnit
  ) -> Double {
    let larger = max(abs(written * own.factor), abs(other.written * its.factor))
    let error =
      (Self.lastPlace(of: written) * own.factor
        + Self.lastPlace(of: other.written) * its.factor) / 2
    return min(max(error, 0.005 * larger), QuantityAgreement.rounding * larger)
  }

  /// The value of a 1 in the last digit of a number that is not zero: 10 of 250, 0.1 of 6.7.
  private static func lastPlace(of value: Double) -> Double {
    var place = 1e9
    while place > 1e-6 {
      let count = abs(value) / place
      if count > 0.5, abs(count - count.rounded()) < 1e-6 { break }
      place /= 10
    }
    return place
  }

  /// Whether one of two quantities is the other one rounded to fewer digits: 276.3万 and `2.76 million`.
  package func isRounded(_ other: Quantity) -> Bool {
    guard kind == other.kind || kind.isNumberOrMoney && other.kind.isNumberOrMoney,
      kind.hasSign, place > 0, other.place > 0
    else { return false }
    let scale = (
      kind == .number ? 1 : unit?.factor ?? 1, other.kind == .number ? 1 : other.unit?.factor ?? 1
    )
    let (own, its) = (
      (abs(written) * scale.0, place * scale.0),
      (abs(other.written) * scale.1, other.place * scale.1)
    )
    guard abs(own.1 - its.1) > 1e-9 * own.1 else { return false }
    let (fine, rough) = own.1 < its.1 ? (own, its) : (its, own)
    guard rough.0 > 0 else { return false }
    return isSame(((fine.0 / rough.1) + 1e-9).rounded() * rough.1, rough.0)
  }

  /// Whether another quantity is one that a vague one means: 30 years of `decades`, 300 of 数百.
  private func hasSeveral(in other: Quantity) -> Bool {
    guard kind == other.kind || kind == .number && other.kind == .money,
      unit?.dimension == other.unit?.dimension || kind == .number
    else { return false }
    return other.value >= 2 * value && other.value < (written > 100 ? 1000 : 10) * value
  }

  /// Whether one number of degrees is the other one in Fahrenheit.
  private func isInFahrenheit(_ other: Quantity) -> Bool {
    guard let fahrenheit = QuantityUnit.named("fahrenheit") else { return false }
    return abs(
      fahrenheit.base(isNegative ? -written : written)
        - (other.isNegative ? -other.written : other.written)) <= 1
  }

  private func dateAgreement(with other: Quantity) -> QuantityAgreement {
    guard let own = date, let its = other.date else { return .different }
    // The year of an event is not one of its days: 辛亥革命.
    if isName != other.isName, isName ? own.isOnlyYear : its.isOnlyYear,
      (isName ? its : own).month != nil
    {
      return .different
    }
    if own.isLunar != its.isLunar {
      return (own.isLunar ? own : its).mayBe(own.isLunar ? its : own) ? .same : .different
    }
    if own.agrees(with: its) { return .same }
    if own.isNightBefore != its.isNightBefore,
      own.isNightBefore ? own.begins(onDayOf: its) : its.begins(onDayOf: own)
    {
      return .same
    }
    var swapped = own.mayBeSwapped ? own : its
    guard swapped.mayBeSwapped else { return .different }
    (swapped.month, swapped.day) = (swapped.day, swapped.month)
    return swapped.agrees(with: own.mayBeSwapped ? its : own) ? .same : .different
  }

  /// Whether a number may be a part of a date.
  private func satisfies(_ date: QuantityDate) -> Bool {
    if kind == .share || kind == .point || kind == .money { return false }
    if kind == .measure, let unit, unit.dimension == .time {
      // 2000年 may be a date or a duration, 3日 too.
      let part =
        unit.name == "year"
        ? date.year : unit.name == "month" ? date.month : unit.name == "day" ? date.day : nil
      return part.map { isSame(written, Double(abs($0))) } ?? false
    }
    let values = readings + [written] + parts
    if let year = date.year, values.contains(where: { isSame($0, Double(abs(year))) }) {
      return true
    }
    // 光绪二十四年: the 24th year of Guangxu.
    if let year = date.eraYear, values.contains(where: { isSame($0, Double(year)) }) {
      return true
    }
    if let day = date.day { return values.contains { isSame($0, Double(day)) } }
    if let month = date.month { return values.contains { isSame($0, Double(month)) } }
    return false
  }

  private func satisfies(time: Quantity) -> Bool {
    if let minutes,
      isSame(Double(minutes), time.value)
        || !time.knowsHalf && abs(minutes - Int(time.value)) == 720
    {
      return true
    }
    if minutes != nil { return false }
    let hours = time.value / 60
    if kind == .measure, unit?.dimension == .time,
      isSame(value, time.value) || isSame(value, time.value * 60)
    {
      return true
    }
    return kind != .money && kind != .share
      && (isSame(written, hours) || isSame(written + 12, hours) || isSame(written, time.written))
      && hours == hours.rounded()
  }

  /// The values that it may have, the likeliest first.
  package var readings: [Double] { [value] + others }

  /// The numbers before the unit that it may have.
  private var writtenReadings: [Double] {
    guard let unit, unit.factor != 0 else { return [written] + others }
    return [written] + others.map { ($0 - unit.offset) / unit.factor }
  }

  private func sharesValue(with other: Quantity) -> Bool {
    readings.contains { own in other.readings.contains { isSame(own, $0) } }
  }

  func isSame(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= 1e-9 * max(1e-3, abs(a)) }
}

extension Quantity {
  /// Whether two amounts of money cannot be of one currency.
  package func isOfOtherCurrency(_ other: Quantity) -> Bool {
    guard kind == .money, other.kind == .money, let unit, let its = other.unit else { return false }
    return !unit.mayBe(its)
  }
}

extension Quantity.Kind {
  /// Whether the kind is a bare number or an amount of money: 5亿 may be `$500 million`.
  package var isNumberOrMoney: Bool { self == .number || self == .money }

  /// Whether values of the kind may be negative or go up and down.
  var hasSign: Bool {
    switch self {
    case .number, .share, .point, .multiple, .money, .measure: true
    default: false
    }
  }
}

extension QuantityUnit.Dimension {
  /// Whether units of the dimension are not taken for each other: hours and points both are 分.
  var isPhysical: Bool {
    switch self {
    case .none, .time, .speed, .bits, .level: false
    default: true
    }
  }
}
