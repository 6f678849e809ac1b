// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// The correspondence between the numbers of a unit's source and those of its translation.
///
/// Two numbers may correspond if they have a value in common, however they are written: 第三, `3`, `third` and
/// `III` have the same one. Only units that both numbers certainly have tell equal values apart: 2% is not `2 years`.
/// Numbers that may correspond, directly or through others, form a group. A number has a certain place
/// if it is alone with its counterpart in its group, or if all numbers of the group change in the same way.
struct NumberPlaces {
  /// A number of a text, or a part of a date or time.
  struct Mention {
    /// UTF-8 bytes of the text as given.
    let range: Range<Int>
    /// The values that it may have.
    var values: [Double]
    /// The text of a number that is not a plain one: `3.11.2`.
    var text: String?
    /// The thing that it counts; `nil` if that is not certain.
    var sort: Sort?
  }

  /// The thing that a number counts, as far as that is certain in any language.
  enum Sort {
    case ordinal
    case unit(QuantityUnit)
    case year, month, day, weekday, hour, minute
    case period(Quantity.Kind)
  }

  private struct Group {
    var source: [Int] = []
    var target: [Int] = []
  }

  /// The most numbers of a text; texts with more are left alone.
  static let limit = 200

  let source: [Mention]
  let target: [Mention]
  private var groups: [Group] = []
  /// The place in `groups` of the group of each number of the source.
  private var places: [Int]

  /// - Complexity: O(*m* · *n*) for the numbers of the two texts.
  init(source: [Mention], target: [Mention]) {
    self.source = source
    self.target = target
    places = source.map { _ in -1 }
    let forward = source.map { own in target.indices.filter { own.mayBe(target[$0]) } }
    var backward = target.map { _ in [Int]() }
    for (own, counterparts) in forward.enumerated() {
      for its in counterparts { backward[its].append(own) }
    }
    var reached: Set<Int> = []
    for first in source.indices where places[first] < 0 {
      var group = Group(source: [first])
      places[first] = groups.count
      var next = 0
      while next < group.source.count {
        for its in forward[group.source[next]] where reached.insert(its).inserted {
          group.target.append(its)
          for own in backward[its] where places[own] < 0 {
            places[own] = groups.count
            group.source.append(own)
          }
        }
        next += 1
      }
      group.source.sort()
      group.target.sort()
      groups.append(group)
    }
  }

  /// The number of the translation for each number of the source that changes; `nil` if one is not certain.
  ///
  /// - Parameter changes: what each number of the source changes from and to, by its index.
  func places(of changes: [Int: [String]]) -> [Int: Mention]? {
    var places: [Int: Mention] = [:]
    for (number, change) in changes {
      let group = groups[self.places[number]]
      guard group.source.count == group.target.count,
        group.source.allSatisfy({ changes[$0] == change }),
        let order = group.source.firstIndex(of: number)
      else { return nil }
      places[number] = target[group.target[order]]
    }
    return places
  }
}

extension NumberPlaces.Mention {
  /// Whether a number of another text may be the same one.
  func mayBe(_ other: Self) -> Bool {
    if let text, text == other.text { return true }
    guard values.contains(where: { own in other.values.contains { Self.isSame(own, $0) } }) else {
      return false
    }
    guard let sort, let its = other.sort else { return true }
    return sort.mayBe(its)
  }

  static func isSame(_ a: Double, _ b: Double) -> Bool {
    abs(a - b) <= 1e-9 * max(1e-3, abs(a))
  }
}

extension NumberPlaces.Sort {
  /// Whether two numbers with the same digits may count the same.
  fileprivate func mayBe(_ other: Self) -> Bool {
    switch (self, other) {
    case (.unit(let own), .unit(let its)):
      return own.mayBe(its)
    case (.ordinal, .ordinal), (.year, .year), (.month, .month), (.day, .day), (.weekday, .weekday),
      (.hour, .hour), (.minute, .minute):
      return true
    case (.period(let own), .period(let its)): return own == its
    default: return false
    }
  }
}

// Reading.
extension NumberPlaces {
  /// All numbers of a text in order: quantities in words, numerals and digits, and digits that are not quantities.
  ///
  /// - Returns: `nil` for more than `limit`.
  static func mentions(of compared: ComparedText, _ text: String, _ quantities: [Quantity])
    -> [Mention]?
  {
    guard quantities.count <= limit else { return nil }
    var mentions = quantities.flatMap(mentions)
    func isRead(_ range: Range<Int>) -> Bool {
      mentions.contains { $0.range.overlaps(range) }
    }
    for item in compared.items where item.code == ComparedText.number {
      guard mentions.count <= limit else { return nil }
      let range = compared.bytes(of: item.tokens)
      guard !isRead(range) else { continue }
      let value = compared.value(of: item).canonical
      mentions.append(
        Mention(
          range: range, values: Double(value).map { [$0] } ?? numbers(in: value), text: value))
    }
    // Digits inside of words: A4, H5N1.
    let bytes = Array(text.utf8)
    var at = 0
    while at < bytes.count, mentions.count <= limit {
      guard bytes[at].isASCIIDigit else {
        at += 1
        continue
      }
      let end = bytes[at...].firstIndex { !$0.isASCIIDigit } ?? bytes.count
      if !isRead(at..<end) {
        mentions.append(
          Mention(
            range: at..<end, values: numbers(in: String(decoding: bytes[at..<end], as: UTF8.self))))
      }
      at = end
    }
    guard mentions.count <= limit else { return nil }
    return mentions.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func numbers(in text: String) -> [Double] {
    text.utf8.split { !$0.isASCIIDigit }.compactMap { Double(String(decoding: $0, as: UTF8.self)) }
  }

  /// The numbers of a quantity: several for a date and a time.
  private static func mentions(of quantity: Quantity) -> [Mention] {
    let range = quantity.range
    var values = quantity.readings + [quantity.written] + quantity.parts
    switch quantity.kind {
    case .date:
      guard let date = quantity.date else { break }
      let parts: [(value: Int?, sort: Sort)] = [
        (date.year.map(abs), .year), (date.month, .month), (date.day, .day), (date.eraYear, .year),
        (date.weekday, .weekday),
      ]
      let known = parts.compactMap { part in part.value.map { ($0, part.sort) } }
      // A day alone may be a number of days. Of 5月5日 nobody can say which number is meant.
      let isWhole = known.count > 1 && Set(known.map(\.0)).count == known.count
      return known.map { value, sort in
        let isWeekday = if case .weekday = sort { true } else { false }
        return Mention(
          range: range, values: [Double(value)], sort: isWhole || isWeekday ? sort : nil)
      }
    case .time:
      let hour = (quantity.value / 60).rounded(.down)
      let minute = quantity.value - hour * 60
      let isSure = quantity.certainty == .certain && hour != minute
      let half = hour >= 12 ? hour - 12 : hour + 12
      return [Mention(range: range, values: [hour, half], sort: isSure ? .hour : nil)]
        + (minute == 0
          ? [] : [Mention(range: range, values: [minute], sort: isSure ? .minute : nil)])
    case .share where quantity.unit == nil: values += fraction(of: quantity.value)
    case .decade: values.append(quantity.value.truncatingRemainder(dividingBy: 100))
    default: break
    }
    return [Mention(range: range, values: values, sort: sort(of: quantity))]
  }

  /// The thing that a quantity counts, by its unit.
  private static func sort(of quantity: Quantity) -> Sort? {
    guard !quantity.isName, !quantity.isVague else { return nil }
    switch quantity.kind {
    case .share, .point, .multiple, .money, .measure: return quantity.unit.map(Sort.unit)
    case .ordinal: return .ordinal
    case .century, .quarter, .halfYear: return .period(quantity.kind)
    case .number, .date, .time, .decade: return nil
    }
  }

  /// The numbers of a fraction: 2 and 3 of two thirds; none for a half, which no text writes in digits.
  private static func fraction(of value: Double) -> [Double] {
    for below in stride(from: 3.0, through: 1000, by: 1) {
      let above = value * below
      if above > 0.5, abs(above - above.rounded()) < 1e-9 { return [above.rounded(), below] }
    }
    return []
  }
}
