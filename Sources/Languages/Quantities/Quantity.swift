// SPDX-License-Identifier: Apache-2.0

/// A number of a text with what it counts: a value with a kind.
///
/// `3.5亿美元` is money of 350,000,000 US dollars; `下降5%` is a share of 0.05 that goes down. A range
/// (`3至5亿`) gives its two ends, each with the unit and the scale that the range has.
/// [docs/quantities.md](../../../docs/quantities.md) has the grammar.
package struct Quantity: Hashable, Sendable {
  /// The kind of a value.
  package enum Kind: UInt8, Sendable, CaseIterable {
    /// A bare number.
    case number
    /// A place in a series: 第三, `third`, `III`.
    case ordinal
    /// A part of a whole, `value` in 0...1 and more: 5%, 三成, `two thirds`.
    case share
    /// Percentage points.
    case point
    /// How many times as much: 10倍, `tenfold`, `вдвое`.
    case multiple
    /// An amount of money.
    case money
    /// A measure, `value` in the base unit of its dimension; durations are measures.
    case measure
    /// A date, or a part of one.
    case date
    /// A time of day, `value` in minutes.
    case time
    /// A decade, `value` its first year, or that year within its century.
    case decade
    /// A century.
    case century
    /// A quarter of a year.
    case quarter
    /// A half of a year.
    case halfYear
  }

  /// How sure the reading is, and whether the other text must have a counterpart.
  package enum Certainty: UInt8, Sendable, Comparable {
    /// May be a number; only ever satisfies.
    case possible
    /// A small number in words, which translators also express without a number.
    case likely
    /// A number that a translation keeps.
    case certain

    package static func < (a: Certainty, b: Certainty) -> Bool { a.rawValue < b.rawValue }
  }

  /// The direction of a change, from a word beside a number.
  package enum Direction: Int8, Sendable {
    case down = -1
    case none = 0
    case up = 1
  }

  /// The end of a change that a number gives: `from 30% to 20%`.
  package enum Role: UInt8, Sendable {
    case none
    case start
    case end
  }

  /// The link between a number and the one before it.
  package enum Link: UInt8, Sendable {
    case none
    /// Items of one list: 12%和11.5%.
    case list
    /// The ends of a range.
    case range
  }

  /// A number as a lower or an upper limit.
  package struct Limit: Hashable, Sendable {
    /// Whether the number is the least that is meant; else it is the most.
    package var isLeast: Bool
    /// Whether the word may mean another thing, or only blurs the number: `over`, `nearly`, 近.
    package var isLoose = false
  }

  /// The part of a number in the change that a word beside it names: 8 of 增长8% and of 增长到8%.
  package enum Change: UInt8, Sendable {
    case none
    /// The amount of the change: `by 8%`.
    case amount
    /// The value that it ends at, in a clause with other words for changes, which may be of a rate: `growth fell to 8%`.
    case openLevel
    /// The value that it ends at: `to 8%`.
    case level
  }

  /// The period of a rate: `per week`.
  package enum Rate: String, Sendable, CaseIterable {
    case minute, hour, day, week, month, quarter, year
  }

  /// A part of a month, year, decade or century.
  package enum Part: String, Sendable, CaseIterable {
    case early, mid, late
  }

  /// A measure that an amount of money is paid for: half a kilogram of 每斤15元.
  package struct Priced: Hashable, Sendable {
    package let dimension: QuantityUnit.Dimension
    /// The measure in the base unit of its dimension, more than 0.
    package let amount: Double
  }

  package var kind = Kind.number
  /// The value in the base unit of its kind.
  package var value: Double
  /// The number before the unit: 5 of 5%.
  package var written: Double
  /// The value of 1 in the last digit as it is written, before the unit: 10,000 of 2.76 million; 0 for words.
  package var place = 0.0
  /// Other values that it may have, in the base unit; `1.234` of Russian is 1.234 or 1234.
  package var others: [Double] = []
  /// The numbers that it is written as: the groups of `116 123` and 3.11.2, the levels of 图3-1, the hours and minutes
  /// of 3小时20分.
  package var parts: [Double] = []
  /// The unit of a measure or an amount of money.
  package var unit: QuantityUnit?
  /// The parts of a date.
  package var date: QuantityDate?
  /// The time of day that a number would be if it were one (`15.00`), in minutes.
  package var minutes: Int?
  /// The numbers around the colon of a time in digits without half of the day, which may be votes or the goals of a game:
  /// 14 and 15 of 14:15.
  package var score: [Double] = []
  /// Whether a time of day is told from the one twelve hours later: `15:00`, `3 p.m.`.
  package var knowsHalf = false
  /// Whether the quantity has a minus sign, or a word for it (零下).
  package var isNegative = false
  /// The way a word beside it says that it goes.
  package var direction = Direction.none
  package var role = Role.none
  package var change = Change.none
  /// The period that a word beside it says: `40 hours per week`.
  package var rate: Rate?
  /// The measure that the amount of money is paid for, if a word beside it names one: `15 yuan a kilogram`.
  package var priced: Priced?
  /// The time zone of a time of day, in minutes ahead of Greenwich: 480 of 北京时间20时.
  package var zone: Int?
  /// For the number of a floor, the number that the text gives to the floor at the level of the ground: 1 for 三层; 0 for `second
  /// floor`, where it may be 1 as well.
  package var ground: Int?
  /// The part of the period that a word beside it says: 初 of 90年代初.
  package var part: Part?
  /// Whether a measure word says that it counts people: 三名.
  package var countsPeople = false
  package var link = Link.none
  package var certainty = Certainty.certain
  /// The limit that a word beside it makes it: `at least 5`, 5年以上.
  package var limit: Limit?
  /// Whether a word beside it says that it is only about so much: `about a quarter`, 近三成.
  package var isAbout = false
  /// How many of what it counts may be named before it, or after it: 1 of 瑞士等6国.
  package var named: [Int] = []
  /// Whether it counts only what is not named: `Switzerland and five other countries`.
  package var isRest = false
  /// The number that a word for a thing implies (两会, G20) and not a number by itself.
  package var isName = false
  /// Whether a year may mean its decade: 1940 of `1940 and 1950s`, `1940's`.
  package var mayBeDecade = false
  /// Whether a translation may leave it out: the 1 of 1美元兑7.2元.
  package var mayBeLeftOut = false
  /// Whether the quantity says only that there are several of its value: 数百, `hundreds`, `decades`.
  package var isVague = false
  /// The UTF-8 bytes of the quantity in the text as given, with the unit.
  package var range: Range<Int>

  package init(_ value: Double, range: Range<Int>) {
    self.value = value
    written = value
    self.range = range
  }
}

extension Quantity {
  /// Whether a word after the number may be what it counts: not after a date, a time or an ordinal.
  package var countsWord: Bool { kind.hasSign }

  /// Whether a text may have the quantity where the other one has not.
  package var isOptional: Bool { isName || mayBeLeftOut }
}

/// A date, or the parts of one that a text gives.
package struct QuantityDate: Hashable, Sendable {
  /// The year; before the common era less than 0.
  package var year: Int?
  /// 1...12.
  package var month: Int?
  /// 1...31.
  package var day: Int?
  /// 1 (Monday) to 7.
  package var weekday: Int?
  /// The year of its era: 24 of 光绪二十四年.
  package var eraYear: Int?
  /// Whether day and month may be meant the other way round: `6/5/2025`.
  package var mayBeSwapped = false
  /// Whether the night before the day is meant, which may be called by either day: ночь на 23 августа.
  package var isNightBefore = false
  /// Whether month and day are of the lunar calendar: 光绪二十四年四月二十三日.
  package var isLunar = false

  package init(year: Int? = nil, month: Int? = nil, day: Int? = nil, weekday: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
    self.weekday = weekday
  }

  /// Both dates as one; `nil` when a part is in both.
  func joined(with other: QuantityDate) -> QuantityDate? {
    guard year == nil || other.year == nil, month == nil || other.month == nil,
      day == nil || other.day == nil, weekday == nil || other.weekday == nil
    else { return nil }
    var joined = QuantityDate(
      year: year ?? other.year, month: month ?? other.month, day: day ?? other.day,
      weekday: weekday ?? other.weekday)
    joined.eraYear = eraYear ?? other.eraYear
    joined.mayBeSwapped = mayBeSwapped || other.mayBeSwapped
    joined.isLunar = isLunar || other.isLunar
    joined.isNightBefore = isNightBefore || other.isNightBefore
    return joined
  }
}
