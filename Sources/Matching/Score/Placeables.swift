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
  /// `NumberPlaces` says which number of the translation belongs to a number of the unit's source.
  static func carry(
    _ numbers: [(query: Int, unit: Int)], from query: Side, source: Side, into target: Side
  ) -> String? {
    let readings = (
      query: quantities(of: query), source: quantities(of: source), target: quantities(of: target)
    )
    guard numbers.count <= NumberPlaces.limit,
      let own = NumberPlaces.mentions(of: source.compared, source.text, readings.source),
      let its = NumberPlaces.mentions(of: target.compared, target.text, readings.target)
    else { return nil }
    let places = NumberPlaces(source: own, target: its)
    var owners: [Int] = []
    var wanted: [Int: [String]] = [:]
    for pair in numbers {
      guard let owner = owner(of: pair.unit, in: source, places.source) else { return nil }
      owners.append(owner)
      wanted[owner, default: []] += [
        source.compared.value(of: source.compared.items[pair.unit]).canonical,
        query.compared.value(of: query.compared.items[pair.query]).canonical,
      ]
    }
    guard let found = places.places(of: wanted) else { return nil }
    var changes: [(range: Range<Int>, text: [UInt8])] = []
    var forms = CountedForms(of: readings.target, in: target)
    for (pair, owner) in zip(numbers, owners) {
      guard let place = found[owner]?.range else { return nil }
      let asked = query.compared.bytes(of: query.compared.items[pair.query].tokens)
      let own = source.compared.bytes(of: source.compared.items[pair.unit].tokens)
      let change =
        if let new = readings.query.first(where: { $0.range.overlaps(asked) }),
          let old = readings.source.first(where: { $0.range.overlaps(own) }),
          isWritable(new, in: asked), isWritable(old, in: own)
        {
          change(
            of: old, to: new, query: query.text,
            at: readings.target.filter { $0.range == place }, in: target)
        } else {
          changeOfDigits(pair, query: query, source: source, target: target, at: place)
        }
      guard let change, forms.keeps(change) else { return nil }
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

  /// The number of the source that an item is in; `nil` if it may be several parts of a date.
  private static func owner(
    of item: Int, in side: Side, _ mentions: [NumberPlaces.Mention]
  ) -> Int? {
    let item = side.compared.items[item]
    let range = side.compared.bytes(of: item.tokens)
    let around = mentions.indices.filter { mentions[$0].range.overlaps(range) }
    if around.count == 1 { return around[0] }
    guard let value = Double(side.compared.value(of: item).canonical) else { return nil }
    let equal = around.filter {
      mentions[$0].values.contains { NumberPlaces.Mention.isSame($0, value) }
    }
    return equal.count == 1 ? equal[0] : nil
  }

  /// A change that has the ending of its own number where the old one had an ending after its digits: `2nd`, `23rd`.
  private static func withEnding(
    _ change: (range: Range<Int>, text: [UInt8]), in side: Side
  ) -> (range: Range<Int>, text: [UInt8]) {
    let letters = side.text.utf8.dropFirst(change.range.upperBound)
      .prefix { $0.isASCIILetter }
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

  /// The digits to write at the place of a quantity in the translation.
  ///
  /// - Parameter places: the quantities there; `nil` is returned if there are several.
  private static func change(
    of old: Quantity, to new: Quantity, query: String, at places: [Quantity], in side: Side
  ) -> (range: Range<Int>, text: [UInt8])? {
    guard new.kind == old.kind, new.unit == old.unit, places.count == 1, let place = places.first,
      !place.isName, old.agreement(with: place) == .same
    else { return nil }
    let bytes = Array(side.text.utf8)[place.range]
    guard let start = bytes.firstIndex(where: { $0.isASCIIDigit }),
      let model = DigitModel(Array(bytes[start...]), table: .table(for: side.language)),
      model.value > 0, place.written > 0,
      isWhole(place.range, side.text), isWhole(new.range, query)
    else { return nil }
    // What the words after the digits multiply by, and units that are larger than those of the source.
    let scale = place.written / model.value
    guard let factor = unitFactor(from: old, to: place) else { return nil }
    let value = new.written * factor / scale
    // Nobody writes `0.8 million`, unless the translation itself has such a number.
    guard scale < 1.5 || abs(value) >= 1 || abs(model.value) < 1,
      let decimals = decimals(of: value, like: new, query),
      let text = model.text(value, decimals: decimals)
    else { return nil }
    return (start..<start + model.length, Array(text.utf8))
  }

  /// Whether no digits follow a quantity, as they follow one of more digits than are read.
  private static func isWhole(_ range: Range<Int>, _ text: String) -> Bool {
    let next = Array(text.utf8.dropFirst(range.upperBound).prefix(4))
    func isDigit(_ place: Int) -> Bool { place < next.count && next[place].isASCIIDigit }
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
      .drop { !$0.isASCIIDigit }.prefix { $0.isASCIIDigit || $0 == 0x2E || $0 == 0x2C }
    guard value == quantity.written, let mark = written.lastIndex(where: { !$0.isASCIIDigit }),
      fewest > 0
    else { return fewest }
    return max(fewest, written[mark...].count - 1)
  }

  /// The quantities of a text.
  static func quantities(of side: Side) -> [Quantity] {
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
    _ pair: (query: Int, unit: Int), query: Side, source: Side, target: Side, at place: Range<Int>
  ) -> (range: Range<Int>, text: [UInt8])? {
    let value = source.compared.value(of: source.compared.items[pair.unit])
    let same = ranges(of: value, in: target.compared).filter { $0.overlaps(place) }
    guard same.count == 1 else { return nil }
    return (same[0], written(query.compared.items[pair.query], of: query))
  }

  /// The places of a number in a text.
  private static func ranges(of value: NumberValue, in text: ComparedText) -> [Range<Int>] {
    text.items.filter { $0.code == ComparedText.number && text.value(of: $0) == value }
      .map { text.bytes(of: $0.tokens) }
  }

  /// A number as the query writes it if that is in ASCII digits, else converted to such digits.
  private static func written(_ item: ComparedText.Item, of query: Side) -> [UInt8] {
    let raw = Array(query.text.utf8)[query.compared.bytes(of: item.tokens)]
    return raw.allSatisfy { $0 < 0x80 }
      ? Array(raw) : Array(query.compared.value(of: item).canonical.utf8)
  }
}
