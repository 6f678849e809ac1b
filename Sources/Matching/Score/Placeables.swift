// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

/// Transfers numbers of a query into the translation of a unit whose numbers differ.
///
/// Numbers correspond by what they mean (`QuantityReading`): 3.5亿 of the unit's source is `350 million` of its
/// translation, so 4.2亿 of the query becomes `420 million`. They are written as the translation writes
/// its own: 12,5 makes 8.25 of the query 8,25, and 1,500 makes 12300 12,300.
enum Placeables {
  /// A text of a unit, or the query.
  struct Side {
    let text: String
    let language: LanguageTag
    let compared: ComparedText
  }

  /// The translation with the query's numbers; `nil` if the place of one of them is not certain.
  ///
  /// A number of the unit's source corresponds to the number with the same value in the
  /// translation. If several have that value, the translation must have equally many, and they
  /// correspond in order.
  static func carry(
    _ numbers: [(query: Int, unit: Int)], from query: Side, source: Side, into target: Side
  ) -> String? {
    let readings = (
      query: quantities(of: query), source: quantities(of: source), target: quantities(of: target)
    )
    var changes: [(range: Range<Int>, text: [UInt8])] = []
    for pair in numbers {
      let asked = query.compared.bytes(of: query.compared.items[pair.query].tokens)
      let own = source.compared.bytes(of: source.compared.items[pair.unit].tokens)
      let change =
        if let new = readings.query.first(where: { $0.range.overlaps(asked) }),
          let old = readings.source.first(where: { $0.range.overlaps(own) }),
          isWritable(new, in: asked), isWritable(old, in: own)
        {
          change(
            of: old, to: new, query: query.text, source: readings.source,
            target: readings.target, in: target)
        } else {
          changeOfDigits(pair, query: query, source: source, target: target)
        }
      guard let change else { return nil }
      changes.append(withEnding(change, in: target))
    }
    var bytes = Array(target.text.utf8)
    changes.sort { $0.range.lowerBound > $1.range.lowerBound }
    guard zip(changes, changes.dropFirst()).allSatisfy({ !$0.range.overlaps($1.range) }) else {
      return nil
    }
    for (range, replacement) in changes { bytes.replaceSubrange(range, with: replacement) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A change that has the ending of its own number where the old one had an ending after its digits: `2nd`, `23rd`.
  private static func withEnding(
    _ change: (range: Range<Int>, text: [UInt8]), in side: Side
  ) -> (range: Range<Int>, text: [UInt8]) {
    let letters = side.text.utf8.dropFirst(change.range.upperBound)
      .prefix { ($0 | 0x20) &- 0x61 < 26 }
    let digits = String(decoding: change.text, as: UTF8.self)
    guard !letters.isEmpty, letters.count <= 4,
      let ending = LanguageCatalog.standard[side.language].numbers?.ordinalEnding(
        of: digits, inPlaceOf: String(decoding: letters, as: UTF8.self))
    else { return change }
    return (
      change.range.lowerBound..<change.range.upperBound + letters.count,
      change.text + Array(ending.utf8)
    )
  }

  /// Whether a quantity is one number in the digits or numerals at a place, and not a date of several.
  private static func isWritable(_ quantity: Quantity, in range: Range<Int>) -> Bool {
    switch quantity.kind {
    case .number, .ordinal, .share, .point, .multiple, .money, .measure:
      quantity.range.lowerBound <= range.lowerBound && quantity.parts.isEmpty && !quantity.isName
    case .date, .time, .decade, .century, .quarter, .halfYear: false
    }
  }

  /// The place of a quantity in the translation with what to write there.
  private static func change(
    of old: Quantity, to new: Quantity, query: String, source: [Quantity],
    target: [Quantity], in side: Side
  ) -> (range: Range<Int>, text: [UInt8])? {
    guard new.kind == old.kind, new.unit == old.unit else { return nil }
    func agrees(_ other: Quantity) -> Bool { !other.isName && old.agreement(with: other) == .same }
    let twins = source.filter(agrees)
    let places = target.filter(agrees)
    guard twins.count == places.count,
      let order = twins.firstIndex(where: { $0.range == old.range })
    else { return nil }
    let place = places[order]
    let bytes = Array(side.text.utf8)[place.range]
    guard let start = bytes.firstIndex(where: { $0 &- 0x30 < 10 }),
      let model = DigitModel(Array(bytes[start...]), table: .table(for: side.language)),
      model.value > 0, place.written > 0,
      isWhole(place.range, side.text), isWhole(new.range, query)
    else { return nil }
    // What the words after the digits multiply by, and units that are larger than those of the source.
    let scale = place.written / model.value
    guard let factor = unitFactor(from: old, to: place) else { return nil }
    let value = new.written * factor / scale
    guard let decimals = decimals(of: value, like: new, query),
      let text = model.text(value, decimals: decimals)
    else { return nil }
    return (start..<start + model.length, Array(text.utf8))
  }

  /// Whether no digits follow a quantity, as they follow one of more digits than are read.
  private static func isWhole(_ range: Range<Int>, _ text: String) -> Bool {
    let next = Array(text.utf8.dropFirst(range.upperBound).prefix(4))
    func isDigit(_ place: Int) -> Bool { place < next.count && next[place] &- 0x30 < 10 }
    return !isDigit(0) && !(isDigit(1) && isDigit(2) && isDigit(3) && ", .'".utf8.contains(next[0]))
  }

  /// By what a number before the unit of one quantity is multiplied before the unit of another.
  private static func unitFactor(from old: Quantity, to place: Quantity) -> Double? {
    guard old.written != 0 else { return nil }
    let factor = place.written / old.written
    return factor == 1 || abs(factor - 1) < 1e-9 ? 1 : nil
  }

  /// How many decimals a value needs; `nil` for more than the query has, or three.
  private static func decimals(of value: Double, like quantity: Quantity, _ query: String) -> Int? {
    var fewest = 0
    var power = 1.0
    while fewest <= 3, abs(value * power - (value * power).rounded()) > 1e-6 {
      fewest += 1
      power *= 10
    }
    guard fewest <= 3 else { return nil }
    // 8.50 keeps its zero.
    let written = query.utf8.dropFirst(quantity.range.lowerBound).prefix(quantity.range.count)
      .drop { $0 &- 0x30 >= 10 }.prefix { $0 &- 0x30 < 10 || $0 == 0x2E || $0 == 0x2C }
    guard value == quantity.written, let mark = written.lastIndex(where: { $0 &- 0x30 >= 10 }),
      fewest > 0
    else { return fewest }
    return max(fewest, written[mark...].count - 1)
  }

  private static func quantities(of side: Side) -> [Quantity] {
    let source = Array(side.text.utf8)
    let folded = source.withUnsafeBufferPointer { Folder.standard.fold($0) }
    return QuantityReading(
      folded: folded.utf8, source: source, table: .table(for: side.language),
      sourceRange: { folded.sourceRange($0) }
    ).quantities
  }
}

// Numbers of dates and times, codes and the like: digits for digits.
extension Placeables {
  private static func changeOfDigits(
    _ pair: (query: Int, unit: Int), query: Side, source: Side, target: Side
  ) -> (range: Range<Int>, text: [UInt8])? {
    let value = source.compared.value(of: source.compared.items[pair.unit])
    let same = items(of: target.compared).filter { $0.value == value }
    let twins = items(of: source.compared).filter { $0.value == value }
    guard same.count == twins.count, let order = twins.firstIndex(where: { $0.item == pair.unit })
    else { return nil }
    return (
      target.compared.bytes(of: target.compared.items[same[order].item].tokens),
      written(query.compared.items[pair.query], of: query)
    )
  }

  private static func items(of text: ComparedText) -> [(item: Int, value: NumberValue)] {
    text.items.indices.filter { text.items[$0].code == ComparedText.number }.map {
      ($0, text.value(of: text.items[$0]))
    }
  }

  /// A number as the query writes it if that is in ASCII digits, else converted to such digits.
  private static func written(_ item: ComparedText.Item, of query: Side) -> [UInt8] {
    let raw = Array(query.text.utf8)[query.compared.bytes(of: item.tokens)]
    return raw.allSatisfy { $0 < 0x80 }
      ? Array(raw) : Array(query.compared.value(of: item).canonical.utf8)
  }
}
