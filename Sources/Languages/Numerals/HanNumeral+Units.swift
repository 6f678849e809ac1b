// SPDX-License-Identifier: Apache-2.0

/// Reads a run with units: 三百五十, 一万二, 二三十万, 3.5亿, 3万5千.
///
/// Both ends of a range are added up side by side. All arithmetic is checked: what does not fit in 64
/// bits is not a numeral.
struct UnitReader {
  /// A digit, a range of digits or a number that waits for its unit.
  private struct Pending {
    var low: UInt64
    var high: UInt64
    /// The unit right before it; 0 when there is none, or a zero between.
    var factor: UInt64
    /// Characters of a number in digits; 0 for Han digits.
    var width = 0
    /// Whether it is 两, which only counts what comes after it: 二十两 is 20 taels.
    var isCouple = false
  }

  private var low = UnitSum()
  private var high = UnitSum()
  private var pending: Pending?
  /// The least unit of the section so far (within 万).
  private var lastUnit: UInt64 = 10_000
  /// The unit that the symbol before is, else 0.
  private var factor: UInt64 = 0
  private var hasZero = false
  private var isRange = false
  private var isBare = false
  private var startsWithDigits = false

  /// Reads a run of two symbols or more; `nil` when it is not one numeral.
  static func read(_ run: ArraySlice<HanNumeral.Symbol>) -> HanNumeral.Parsed? {
    guard let first = run.first else { return nil }
    var reader = UnitReader()
    reader.startsWithDigits = first.kind == .number
    var isFirst = true
    for symbol in run {
      guard reader.add(symbol, isFirst: isFirst) else { return nil }
      // After a fraction only units: 3.5亿.
      if !isFirst, first.scale > 0, !symbol.isUnit { return nil }
      isFirst = false
    }
    guard var parsed = reader.finish(scale: Int(first.scale)) else { return nil }
    // 陆万 of 大陆万余人, 伍 of 队伍.
    let formal = run.lazy.filter { $0.style == .formal }.count
    if formal == 1 { parsed.isCertain = false }
    return parsed
  }

  private mutating func add(_ symbol: HanNumeral.Symbol, isFirst: Bool) -> Bool {
    switch symbol.kind {
    case .digit where symbol.value == 0:
      guard pending == nil, !hasZero, !isFirst else { return false }
      hasZero = true
      factor = 0
      return true
    case .digit, .couple: return addDigit(symbol)
    case .number:
      guard pending == nil, isFirst || symbol.scale == 0 && (hasZero || symbol.value < factor)
      else { return false }
      pending = Pending(
        low: symbol.value, high: symbol.value, factor: factor,
        width: isFirst ? 0 : Int(symbol.width))
      factor = 0
      return true
    case .tens:
      guard pending == nil, lastUnit > 10 else { return false }
      lastUnit = 10
      factor = 10
      hasZero = false
      return low.add(symbol.value, times: 1) && high.add(symbol.value, times: 1)
    case .unit: return addUnit(symbol.value, isFirst: isFirst)
    case .large: return addLarge(symbol.value, isFirst: isFirst)
    }
  }

  private mutating func addDigit(_ symbol: HanNumeral.Symbol) -> Bool {
    defer { factor = 0 }
    guard let before = pending else {
      pending = Pending(
        low: symbol.value, high: symbol.value, factor: factor, isCouple: symbol.kind == .couple)
      return true
    }
    guard !isRange, before.low < 10, before.width == 0,
      HanNumeral.isRange(before.low, symbol.value, hasCouple: symbol.kind == .couple),
      // 十三五 is 13 and 5.
      symbol.value == before.low + 1 || before.factor == 0
    else { return false }
    isRange = true
    pending?.low = min(before.low, symbol.value)
    pending?.high = max(before.low, symbol.value)
    return true
  }

  private mutating func addUnit(_ unit: UInt64, isFirst: Bool) -> Bool {
    guard unit < lastUnit else { return false }
    let count = pending ?? Pending(low: 1, high: 1, factor: 0)
    if pending == nil, unit > 10 {
      guard isFirst else { return false }
      isBare = true
    }
    guard low.add(count.low, times: unit), high.add(count.high, times: unit) else { return false }
    pending = nil
    hasZero = false
    lastUnit = unit
    factor = unit
    return true
  }

  private mutating func addLarge(_ unit: UInt64, isFirst: Bool) -> Bool {
    // 三百二万: not colloquial before a unit.
    if let pending, pending.factor >= 100, pending.factor < 10_000 { return false }
    var (least, most) = (pending?.low ?? 0, pending?.high ?? 0)
    var joined: UInt64 = 0
    if pending == nil, low.section == 0 {
      if isFirst {
        isBare = true
        (least, most) = (1, 1)
      } else {
        // 万亿: a unit right after a unit, once.
        guard factor == 10_000 || factor == 100_000_000, unit >= factor else { return false }
        joined = factor
      }
    }
    guard low.close(least, unit, after: joined), high.close(most, unit, after: joined) else {
      return false
    }
    pending = nil
    hasZero = false
    lastUnit = 10_000
    factor = joined > 0 ? joined &* unit : unit
    return true
  }

  private func finish(scale: Int) -> HanNumeral.Parsed? {
    guard let pending else {
      guard !hasZero else { return nil }
      return parsed(least: 0, most: 0, scale: scale)
    }
    if pending.isCouple, !isRange { return nil }
    if pending.width == 0 {
      // 100万三 may be the end of one number and the beginning of another.
      if startsWithDigits, pending.factor >= 100 { return perhaps(pending, scale) }
      // 三百二 is 320, 一万二 12,000; a zero, or 十, makes it ones.
      let times = pending.factor >= 100 ? pending.factor / 10 : 1
      return parsed(
        least: pending.low.multipliedReportingOverflow(by: times),
        most: pending.high.multipliedReportingOverflow(by: times), scale: scale)
    }
    // Digits at the end fill the places that the unit before them opens: 12亿3456万7890.
    let places = String(pending.factor).utf8.count - 1
    if pending.factor == 0 || pending.width == places {
      return parsed(least: pending.low, most: pending.low, scale: scale)
    }
    return pending.width == 1 && pending.low > 0 ? perhaps(pending, scale) : nil
  }

  /// 3万5 is 35,000, or 30,000 and 5.
  private func perhaps(_ pending: Pending, _ scale: Int) -> HanNumeral.Parsed? {
    guard let head = parsed(least: 0, most: 0, scale: scale), pending.low == pending.high,
      let whole = parsed(
        least: pending.low * (pending.factor / 10), most: 0, scale: scale)
    else { return nil }
    return HanNumeral.Parsed(
      low: whole.low, others: (head.low, DecimalValue(pending.low)), isCertain: false)
  }

  private func parsed(
    least: (partialValue: UInt64, overflow: Bool), most: (partialValue: UInt64, overflow: Bool),
    scale: Int
  ) -> HanNumeral.Parsed? {
    guard !least.overflow, !most.overflow else { return nil }
    return parsed(least: least.partialValue, most: most.partialValue, scale: scale)
  }

  private func parsed(least: UInt64, most: UInt64, scale: Int) -> HanNumeral.Parsed? {
    guard let a = low.total(with: least).flatMap({ DecimalValue(digits: $0, scale: scale) }) else {
      return nil
    }
    guard isRange else { return HanNumeral.Parsed(low: a, isCertain: !isBare) }
    guard let b = high.total(with: most).flatMap({ DecimalValue(digits: $0, scale: scale) }) else {
      return nil
    }
    return HanNumeral.Parsed(low: a, others: (b, nil), isCertain: false)
  }
}

/// The parts of a numeral, each under the unit that closed it; `false` and `nil` where they do not fit.
struct UnitSum {
  /// Before the next 万, 亿 or 兆.
  private(set) var section: UInt64 = 0
  private var tenThousands: UInt64 = 0
  private var hundredMillions: UInt64 = 0
  private var trillions: UInt64 = 0

  mutating func add(_ count: UInt64, times unit: UInt64) -> Bool {
    let (product, overflow) = count.multipliedReportingOverflow(by: unit)
    let (sum, overflows) = section.addingReportingOverflow(product)
    section = sum
    return !overflow && !overflows
  }

  /// Closes the section with a unit; one right after another multiplies what that one closed.
  mutating func close(_ pending: UInt64, _ unit: UInt64, after joined: UInt64) -> Bool {
    let (part, overflow) = section.addingReportingOverflow(pending)
    guard !overflow else { return false }
    section = 0
    if unit == 10_000 {
      guard tenThousands == 0 || joined == unit else { return false }
      let (sum, overflow) = (joined > 0 ? tenThousands : part)
        .multipliedReportingOverflow(by: unit)
      tenThousands = sum
      return !overflow && sum > 0
    }
    // 三千五百万亿: a larger unit takes in what the smaller ones closed.
    let (inner, innerOverflow) = part.addingReportingOverflow(tenThousands)
    tenThousands = 0
    guard !innerOverflow else { return false }
    if unit == 100_000_000 {
      // A second 亿 only under 万亿: 三万亿五千亿.
      guard inner > 0,
        hundredMillions == 0 || hundredMillions % 1_000_000_000_000 == 0 && inner < 10_000
      else { return false }
      let (product, overflow) = inner.multipliedReportingOverflow(by: unit)
      let (sum, overflows) = hundredMillions.addingReportingOverflow(product)
      hundredMillions = sum
      return !overflow && !overflows
    }
    let (count, countOverflow) = inner.addingReportingOverflow(hundredMillions)
    hundredMillions = 0
    let (product, overflows) = count.multipliedReportingOverflow(by: unit)
    guard !countOverflow, !overflows, count > 0, trillions == 0 else { return false }
    trillions = product
    return true
  }

  func total(with rest: UInt64) -> UInt64? {
    var total = rest
    for part in [section, tenThousands, hundredMillions, trillions] {
      let (sum, overflow) = total.addingReportingOverflow(part)
      guard !overflow else { return nil }
      total = sum
    }
    return total
  }
}
