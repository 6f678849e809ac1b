// SPDX-License-Identifier: Apache-2.0

/// The roles of a form of a language's table, one bit per role of `QuantityData`.
///
/// Roles with an argument (a value, a unit) also have a `QuantitySense`.
struct QuantityRoles: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  private init(_ bit: UInt64) {
    // A larger shift gives 0, which every set contains.
    precondition(bit < 64)
    rawValue = 1 << bit
  }

  static var cardinal: Self { Self(0) }
  static var ordinal: Self { Self(1) }
  static var scale: Self { Self(2) }
  static var letterScale: Self { Self(3) }
  static var part: Self { Self(4) }
  static var month: Self { Self(5) }
  static var weekday: Self { Self(6) }
  static var unit: Self { Self(7) }
  static var before: Self { Self(8) }
  static var multiple: Self { Self(9) }
  static var measure: Self { Self(10) }
  static var era: Self { Self(11) }
  static var partOf: Self { Self(12) }
  static var at: Self { Self(13) }
  static var decadeOf: Self { Self(14) }
  static var name: Self { Self(15) }
  static var topic: Self { Self(16) }
  static var half: Self { Self(17) }
  static var up: Self { Self(18) }
  static var down: Self { Self(19) }
  static var minus: Self { Self(20) }
  static var below: Self { Self(21) }
  static var link: Self { Self(22) }
  static var from: Self { Self(23) }
  static var to: Self { Self(24) }
  static var range: Self { Self(25) }
  static var and: Self { Self(26) }
  static var over: Self { Self(27) }
  static var vague: Self { Self(28) }
  static var number: Self { Self(29) }
  static var section: Self { Self(30) }
  static var nth: Self { Self(31) }
  static var year: Self { Self(32) }
  static var day: Self { Self(33) }
  static var decade: Self { Self(34) }
  static var century: Self { Self(35) }
  static var quarter: Self { Self(36) }
  static var halfYear: Self { Self(37) }
  static var bce: Self { Self(38) }
  static var am: Self { Self(39) }
  static var pm: Self { Self(40) }
  static var hour: Self { Self(41) }
  static var minute: Self { Self(42) }
  static var counter: Self { Self(43) }
  static var skip: Self { Self(44) }
  static var respectively: Self { Self(45) }
  static var fraction: Self { Self(46) }
  static var andHalf: Self { Self(47) }
  static var of: Self { Self(48) }
  static var years: Self { Self(49) }
  static var maybeHour: Self { Self(50) }
  static var quarterHour: Self { Self(51) }
  static var monthMark: Self { Self(52) }
  static var quarterBefore: Self { Self(53) }
  static var firstYear: Self { Self(54) }
  static var several: Self { Self(55) }
  static var past: Self { Self(56) }
  static var share: Self { Self(57) }
  static var tensJoiner: Self { Self(58) }
  static var dateDot: Self { Self(59) }
  static var numbered: Self { Self(60) }
  static var leading: Self { Self(61) }
  static var more: Self { Self(62) }
  static var context: Self { Self(63) }

  /// The role of a name in the table of a language; `nil` for an unknown one.
  static func named(_ name: String) -> QuantityRoles? { names[name] }

  private static let names: [String: QuantityRoles] = [
    "cardinal": .cardinal, "ordinal": .ordinal, "scale": .scale, "part": .part, "month": .month,
    "weekday": .weekday, "unit": .unit, "before": .before, "multiple": .multiple,
    "measure": .measure, "era": .era, "partof": .partOf, "at": .at, "decadeof": .decadeOf,
    "name": .name, "topic": .topic, "half": .half, "up": .up, "down": .down, "minus": .minus,
    "below": .below, "link": .link, "from": .from, "to": .to, "range": .range, "and": .and,
    "over": .over, "vague": .vague, "number": .number, "section": .section, "nth": .nth,
    "year": .year, "day": .day, "decade": .decade, "century": .century, "quarter": .quarter,
    "halfyear": .halfYear, "bce": .bce, "am": .am, "pm": .pm, "hour": .hour, "minute": .minute,
    "counter": .counter, "skip": .skip, "respectively": .respectively, "fraction": .fraction,
    "andhalf": .andHalf, "of": .of, "years": .years, "maybehour": .maybeHour,
    "quarterhour": .quarterHour, "monthmark": .monthMark, "quarterbefore": .quarterBefore,
    "firstyear": .firstYear, "several": .several, "past": .past, "share": .share,
    "tensjoiner": .tensJoiner, "datedot": .dateDot, "numbered": .numbered,
    "leading": .leading, "more": .more, "context": .context,
  ]
}

/// The argument of a role.
enum QuantitySense: Hashable, Sendable {
  case cardinal(Double)
  case ordinal(Double)
  case scale(Double)
  case letterScale(Double)
  case part(Double)
  case share(Double)
  case month(Int)
  case weekday(Int)
  case unit(QuantityUnit)
  /// A unit whose sign is written exactly so: `mW` is not `MW`.
  case sign(QuantityUnit, String)
  case before(QuantityUnit)
  case multiple(Double)
  case measure(Double, QuantityUnit)
  case several(Double, QuantityUnit)
  /// The year before the first one of an era, and whether its months are of the lunar calendar.
  case era(Int, isLunar: Bool)
  case partOf(Int)
  case at(Int)
  case past(Int)
  case decadeOf(Int)
  case name([String])
  case topic(String)
  case numbered(String)
  case context(QuantityContext)

  /// The sense of a role with its argument; `nil` for a role that takes none, or not this one.
  init?(_ role: QuantityRoles, argument: String) {
    let value = Double(argument)
    let number = Int(argument)
    let sense: QuantitySense? =
      switch role {
      case .cardinal: value.map { .cardinal($0) }
      case .ordinal: value.map { .ordinal($0) }
      case .scale: value.map { .scale($0) }
      case .letterScale: value.map { .letterScale($0) }
      case .part: value.map { .part($0) }
      case .share: value.map { .share($0) }
      case .month: number.map { .month($0) }
      case .weekday: number.map { .weekday($0) }
      case .unit: QuantityUnit.named(argument).map { .unit($0) }
      case .before: QuantityUnit.named(argument).map { .before($0) }
      case .multiple: value.map { .multiple($0) }
      case .measure: Self.measure(argument).map { .measure($0.value, $0.unit) }
      case .several: Self.measure(argument).map { .several($0.value, $0.unit) }
      case .era: Self.era(argument)
      case .partOf: number.map { .partOf($0) }
      case .decadeOf: number.map { .decadeOf($0) }
      case .at: number.map { .at($0) }
      case .past: number.map { .past($0) }
      case .name: .name(argument.split(separator: "+").map(String.init))
      case .topic: .topic(argument)
      case .numbered: .numbered(argument)
      case .context: QuantityContext(argument).map { .context($0) }
      default: nil
      }
    guard let sense else { return nil }
    self = sense
  }

  /// The era of an argument: `1911`, `1874:lunar`.
  private static func era(_ argument: String) -> QuantitySense? {
    let parts = argument.split(separator: ":")
    guard let year = parts.first.flatMap({ Int($0) }) else { return nil }
    return .era(year, isLunar: parts.last == "lunar")
  }

  /// A measure in one word: `0.5:year`.
  private static func measure(_ argument: String) -> (value: Double, unit: QuantityUnit)? {
    let parts = argument.split(separator: ":").map(String.init)
    guard parts.count == 2, let value = Double(parts[0]), let unit = QuantityUnit.named(parts[1])
    else { return nil }
    return (value, unit)
  }
}

extension QuantityRoles {
  /// The roles that need an argument.
  static var withArgument: QuantityRoles {
    QuantityRoles(rawValue: 1 << 17 - 1).union([.several, .past, .share, .numbered, .context])
  }
}
