// SPDX-License-Identifier: Apache-2.0

/// The meaning of a word for the number beside it, the argument of the role `context`.
enum QuantityContext: Hashable, Sendable {
  /// How a limit is affected by a negation: `not more than 5` is at most 5.
  enum Strength: Hashable, Sendable {
    /// The limit stays: `at least`.
    case fixed
    /// The negation makes it the other limit: `more than`.
    case reversible
    /// The same; of a length of time the word may mean another thing: `over five years`, 近五年.
    case timeless
    /// The number is about reached, and with a negation nothing is known: `nearly`.
    case near
  }

  /// A limit before or after its number.
  case limit(isLeast: Bool, Strength, isAfter: Bool)
  /// Makes the comparison after it the opposite: `not`.
  case negation
  /// May come between a negation and the comparison: `be` of `not be more than`.
  case auxiliary
  /// May be a negation of the whole sentence, so that its comparisons are left alone: `nobody`.
  case doubt
  /// Comes before the number of a list and what is not named of it: 等 of 瑞士等6国.
  case whole
  /// Comes before a number of places in a ranking, in which a higher place has a smaller number: `top`, 排名前.
  case rank
  /// Says that the number leaves out what is named: `other`.
  case rest(isAfter: Bool)

  /// Comes between a change and the value that it ends at: 到, `to`.
  case level
  /// Comes between a change and its amount: 了, `by`.
  case amount
  /// May come between a change and its amount or end, and says nothing of them: `about`.
  case about
  /// A verb of a change, which may have its object between itself and the number: `raise`, 下调.
  case verb
  /// The same, but the form may also be an adjective: `increased`.
  case participle
  /// Never comes between a verb of a change and its number: `which`, 使.
  case breaks
  /// Names a change that may itself change: `growth`, рост.
  case thing
  /// The period of a rate, after the number or before it: `per week`, 每周.
  case rate(Quantity.Rate, isAfter: Bool)
  /// A part of the period beside it: `early`, 初.
  case part(Quantity.Part, isAfter: Bool)
  /// A measure word of people.
  case person
  /// Comes between minutes and the hour that they follow: `twenty past nine`.
  case past
  /// Says that a period ends and the next one begins: `turn of`, 之交.
  case turn
  /// Comes before a day and means the night that ends on it: ночь на.
  case night
  /// Comes between the amounts of a rate of exchange: 兑, `per`.
  case exchange
  /// Comes before what a rate is of: 每 of 每平方米.
  case each
  /// Comes between a part and the whole that it is of: `in` of `one in three`, 中 of 每三人中有一人.
  case among
  /// Says that a number counts how often something happens: 次, `times`.
  case occasion
  /// Makes a numeral a count, never an ordinal: 两.
  case countOnly
  /// Comes after a year of the common era: `AD`, н. э.
  case commonEra
  /// An ending of a year in digits that makes it a decade: 1940-х.
  case decades
  /// A unit after which a digit is a part of it: 米 of 1米78.
  case tenths
  /// A part of a currency directly after an amount of it: 角 of 8元5角.
  case smaller(QuantityUnit)
  /// Means a year beside the one before it in the text, so many years away from it: 次年, `the previous year`.
  case yearAway(Int)
  /// Comes before those that the number before it counts as well: `including`, 其中包括.
  case includes
  /// Comes before the measure that an amount of money is paid for: 每 of 每斤15元, `per`, за.
  case pricing
  /// Names a time zone, so many minutes ahead of Greenwich: 北京时间.
  case zone(Int)
  /// Comes after the number of a floor; the floor at the level of the ground has this number.
  case floor(Int)
  /// The years of an event, whose name need not have them: 辛亥革命.
  case event(EventYears)

  /// Whether the word compares or negates, or says which things a list counts.
  var isComparison: Bool {
    switch self {
    case .level, .amount, .about, .rate, .part, .person, .past, .night, .turn, .exchange, .each,
      .among, .occasion, .countOnly, .commonEra, .decades, .event, .tenths, .smaller, .verb,
      .participle, .breaks, .yearAway, .includes,
      .thing, .pricing, .zone, .floor:
      false
    default: true
    }
  }

  /// The context of a name in the table of a language; `nil` for an unknown one.
  init?(_ name: String) {
    let parts = name.split(separator: ":")
    let isAfter = parts.count == 2 && parts[1] == "after"
    guard parts.count == 1 || isAfter else { return nil }
    switch parts.first {
    case "least": self = .limit(isLeast: true, .fixed, isAfter: isAfter)
    case "most": self = .limit(isLeast: false, .fixed, isAfter: isAfter)
    case "more": self = .limit(isLeast: true, .reversible, isAfter: isAfter)
    case "less": self = .limit(isLeast: false, .reversible, isAfter: isAfter)
    case "over": self = .limit(isLeast: true, .timeless, isAfter: isAfter)
    case "under": self = .limit(isLeast: false, .timeless, isAfter: isAfter)
    case "near": self = .limit(isLeast: false, .near, isAfter: isAfter)
    case "not": self = .negation
    case "auxiliary": self = .auxiliary
    case "doubt": self = .doubt
    case "whole": self = .whole
    case "rank": self = .rank
    case "rest": self = .rest(isAfter: isAfter)
    case "level": self = .level
    case "amount": self = .amount
    case "about": self = .about
    case "verb": self = .verb
    case "participle": self = .participle
    case "breaks": self = .breaks
    case "thing": self = .thing
    case "person": self = .person
    case "night": self = .night
    case "turn": self = .turn
    case "past": self = .past
    case "each": self = .each
    case "exchange": self = .exchange
    case "among": self = .among
    case "occasion": self = .occasion
    case "countonly": self = .countOnly
    case "commonera": self = .commonEra
    case "decades": self = .decades
    case "tenths": self = .tenths
    case "nextyear": self = .yearAway(1)
    case "lastyear": self = .yearAway(-1)
    case "includes": self = .includes
    case "pricing": self = .pricing
    case "nearleast": self = .limit(isLeast: true, .near, isAfter: isAfter)
    case .some(let word):
      if let part = Quantity.Part(rawValue: String(word)) {
        self = .part(part, isAfter: isAfter)
      } else if word.hasPrefix("per-"),
        let rate = Quantity.Rate(rawValue: String(word.dropFirst(4)))
      {
        self = .rate(rate, isAfter: isAfter)
      } else if word.hasPrefix("zone-"), let minutes = Int(word.dropFirst(5)) {
        self = .zone(minutes)
      } else if word.hasPrefix("floor-"), let ground = Int(word.dropFirst(6)) {
        self = .floor(ground)
      } else if word.hasPrefix("smaller-"), let unit = QuantityUnit.named(String(word.dropFirst(8)))
      {
        self = .smaller(unit)
      } else {
        return nil
      }
    default: return nil
    }
  }
}

/// The years of an event, or of several of one name that an ordinal tells apart.
struct EventYears: Hashable, Sendable {
  /// The years of the name alone.
  private var alone: [Int] = []
  /// The years of the events of the name, by their ordinals.
  private var numbered: [Int: [Int]] = [:]

  /// The years of an argument: `1894-1895`, `1:1914-1918/2:1939-1945`; `nil` if it has another form.
  init?(_ argument: String) {
    for group in argument.split(separator: "/") {
      let parts = group.split(separator: ":")
      let years = (parts.last ?? "").split(separator: "-").compactMap { Int($0) }
      guard parts.count <= 2, !years.isEmpty else { return nil }
      if parts.count == 1 {
        alone = years
      } else if let ordinal = Int(parts[0]) {
        numbered[ordinal] = years
      }
    }
    guard !alone.isEmpty || !numbered.isEmpty else { return nil }
  }

  /// The years of the event with an ordinal, or without one; an event that is alone of its name may have any.
  func years(_ ordinal: Int?) -> [Int] {
    guard let ordinal, !numbered.isEmpty else { return alone }
    return numbered[ordinal] ?? []
  }
}
