// SPDX-License-Identifier: Apache-2.0

/// The quantities of a text, and the words that say what they are quantities of.
package struct QuantityReading: Sendable {
  /// A word such as 出口 or `exports`, by the key that it has in all languages.
  package struct Topic: Hashable, Sendable {
    package let key: String
    /// UTF-8 bytes of the text as given.
    package let range: Range<Int>
  }

  package var quantities: [Quantity] = []
  package var topics: [Topic] = []
  /// The numbers of things that a number tells apart, by what they are: 第3条第2款 has an article 3 and a paragraph 2.
  ///
  /// Only things with one number in the text.
  package private(set) var numbered: [String: Int] = [:]
  /// The ordinals of things that are called by them (`World War II`), in order, by the kind of the thing.
  package private(set) var names: [String: [Int]] = [:]
  /// The dates of events by the words in their clauses: `born in 1879`.
  ///
  /// Only events that the text has once.
  package private(set) var events: [String: Int] = [:]
  /// The years of events that the text names: 1911 of 辛亥革命.
  ///
  /// The text does not write them, and the other text may have them or not.
  package private(set) var eventYears: [Quantity] = []
  /// Whether the text says that the order of a list counts: 分别, `respectively`.
  package var isRespective = false

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - folded: the text folded by `Folder`, or any text in small letters.
  ///   - source: the text as given.
  ///   - table: the words of its language.
  ///   - sourceRange: gives the bytes of the text that a range of folded bytes came from.
  /// - Complexity: O(*n*).
  package init(
    folded: [UInt8], source: [UInt8], table: QuantityTable,
    sourceRange: (Range<Int>) -> Range<Int>
  ) {
    var reader = QuantityReader(
      folded: folded, source: source, table: table, sourceRange: sourceRange)
    reader.read()
    quantities = reader.found
    names = reader.names
    eventYears = reader.eventYears
    guard quantities.count > 1 else { return }
    numbered = reader.numbered
    events = reader.events
    var pairs: [(keys: [String], place: Int)] = []
    var end = 0
    for at in reader.tokens.indices {
      if reader.has(.respectively, at) { isRespective = true }
      // 伤 of 受伤 and 长 of 增长 are not topics of their own.
      guard at >= end, reader.tokens[at].form >= 0 else { continue }
      end = at + reader.span(at)
      guard reader.has(.topic, at) else { continue }
      for case .topic(let key) in reader.senses(at) where !QuantityReader.isEvent(key) {
        if key.contains("+") {
          pairs.append((key.split(separator: "+").map(String.init), at))
        } else {
          topics.append(Topic(key: key, range: reader.bytes(at..<at + reader.span(at))))
        }
      }
    }
    if pairs.count == 1 { addPair(pairs[0].keys, at: pairs[0].place, of: reader) }
  }

  /// Adds the topics of two numbers around or after a form, `votes to` of `20 votes to 3`, unless other words name them.
  private mutating func addPair(_ keys: [String], at form: Int, of reader: QuantityReader) {
    guard let next = reader.places.firstIndex(where: { $0.lowerBound > form }) else { return }
    let isBetween = next > 0 && reader.places[next - 1].upperBound >= form
    let first = isBetween ? next - 1 : next
    guard first + keys.count <= quantities.count,
      topics.allSatisfy({ !keys.contains($0.key) })
    else { return }
    for (at, key) in keys.enumerated() {
      let end = quantities[first + at].range.upperBound
      topics.append(Topic(key: key, range: end..<end))
    }
    topics.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Puts quantities in the place of those that were read in a range of the text.
  ///
  /// - Complexity: O(*n*) for *n* quantities.
  package mutating func replace(_ range: Range<Int>, by new: [Quantity]) {
    var kept: [Quantity] = []
    var isAdded = false
    let places = quantities.map { quantity -> Int? in
      if !isAdded, quantity.range.lowerBound >= range.upperBound {
        kept += new
        isAdded = true
      }
      guard !quantity.range.overlaps(range) else { return nil }
      kept.append(quantity)
      return kept.count - 1
    }
    quantities = isAdded ? kept : kept + new
    numbered = numbered.compactMapValues { places[$0] }
    events = events.compactMapValues { places[$0] }
    names = names.mapValues { $0.compactMap { places[$0] } }
  }

  /// The topic of each quantity, where topics and quantities take turns; else none.
  ///
  /// Dates and ordinals have no topics. Where the texts also count something else, only the quantities of
  /// one kind and unit take turns: 12人死亡、340人受伤，损失23亿元.
  package var assignedTopics: [Int: String] {
    guard topics.count > 1, Set(topics.map(\.key)).count == topics.count else { return [:] }
    // A number that alone proves nothing, 1票, does beside the others.
    for certainty in [Quantity.Certainty.certain, .likely, .possible] {
      let binding = quantities.indices.filter {
        quantities[$0].certainty >= certainty && quantities[$0].kind.hasSign
      }
      if let assigned = assigned(binding) { return assigned }
      for first in binding {
        let alike = binding.filter {
          quantities[$0].kind == quantities[first].kind
            && quantities[$0].unit == quantities[first].unit
        }
        if alike.first == first, let assigned = assigned(alike) { return assigned }
      }
    }
    return [:]
  }

  /// The year or month of each quantity, where these and quantities of one kind and unit take turns; else none.
  ///
  /// - Parameter other: the other text. A bare number that is the year of a date there is a year: `by 2030`.
  package func assignedPeriods(besides other: QuantityReading) -> [Int: String] {
    var periods: [Topic] = []
    var binding: [Int] = []
    for (at, quantity) in quantities.enumerated() {
      if let key = periodKey(quantity, besides: other) {
        periods.append(Topic(key: key, range: quantity.range))
      } else if quantity.certainty == .certain, quantity.kind.hasSign {
        binding.append(at)
      } else if quantity.kind == .date {
        return [:]
      }
    }
    guard let first = binding.first, periods.count > 1,
      Set(periods.map(\.key)).count == periods.count,
      binding.allSatisfy({
        quantities[$0].kind == quantities[first].kind
          && quantities[$0].unit == quantities[first].unit
      })
    else { return [:] }
    return assigned(binding, to: periods) ?? [:]
  }

  /// The years and months of the text, each with the key that it has in all languages.
  ///
  /// - Parameter other: the other text; see `assignedPeriods`.
  package func periods(besides other: QuantityReading) -> [Topic] {
    quantities.compactMap { quantity in
      periodKey(quantity, besides: other).map { Topic(key: $0, range: quantity.range) }
    }
  }

  /// Whether a bare number is a year, as a date of the other text shows.
  package func isYear(_ quantity: Quantity, besides other: QuantityReading) -> Bool {
    quantity.date == nil && periodKey(quantity, besides: other) != nil
  }

  /// The year or month that a quantity is; `nil` for any other.
  private func periodKey(_ quantity: Quantity, besides other: QuantityReading) -> String? {
    if let date = quantity.date {
      guard date.day == nil, date.weekday == nil, !quantity.isName else { return nil }
      if let year = date.year { return date.month == nil ? "year \(year)" : nil }
      return date.month.map { "month \($0)" }
    }
    guard quantity.kind == .number, quantity.unit == nil, 1000...2200 ~= quantity.value,
      quantity.value == quantity.value.rounded(), quantity.range.count == 4,
      other.quantities.contains(where: { its in
        its.date.map { $0.year == Int(quantity.value) && $0.month == nil } ?? false
      })
    else { return nil }
    return "year \(Int(quantity.value))"
  }

  private func assigned(_ binding: [Int]) -> [Int: String]? { assigned(binding, to: topics) }

  private func assigned(_ binding: [Int], to topics: [Topic]) -> [Int: String]? {
    guard topics.count == binding.count else { return nil }
    let starts = binding.map { quantities[$0].range.lowerBound }
    let places = topics.map(\.range.lowerBound)
    func takeTurns(_ first: [Int], _ second: [Int]) -> Bool {
      zip(first, second).allSatisfy { $0 < $1 }
        && zip(second, first.dropFirst()).allSatisfy { $0 < $1 }
    }
    guard takeTurns(places, starts) || takeTurns(starts, places) else { return nil }
    return Dictionary(uniqueKeysWithValues: zip(binding, topics.map(\.key)))
  }
}
