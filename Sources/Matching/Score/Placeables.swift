/// Transfers numbers of a query into the translation of a unit whose numbers differ.
enum Placeables {
  /// The translation with the query's numbers; `nil` if the place of one of them is not certain.
  ///
  /// A number of the unit's source corresponds to the number with the same value in the
  /// translation. If several have that value, the translation must have equally many, and they
  /// correspond in order.
  static func carry(
    _ numbers: [(query: Int, unit: Int)], from query: ComparedText, queryText: String,
    source: ComparedText, into target: ComparedText, targetText: String
  ) -> String? {
    let places = items(of: target)
    let origins = items(of: source)
    var changes: [(Range<Int>, [UInt8])] = []
    for pair in numbers {
      let value = source.value(of: source.items[pair.unit])
      let same = places.filter { $0.value == value }
      let twins = origins.filter { $0.value == value }
      guard same.count == twins.count, let order = twins.firstIndex(where: { $0.item == pair.unit })
      else { return nil }
      changes.append(
        (
          target.bytes(of: target.items[same[order].item].tokens),
          written(query.items[pair.query], of: query, text: queryText)
        ))
    }
    var bytes = Array(targetText.utf8)
    for (range, replacement) in changes.sorted(by: { $0.0.lowerBound > $1.0.lowerBound }) {
      bytes.replaceSubrange(range, with: replacement)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func items(of text: ComparedText) -> [(item: Int, value: NumberValue)] {
    text.items.indices.filter { text.items[$0].code == ComparedText.number }.map {
      ($0, text.value(of: text.items[$0]))
    }
  }

  /// A number as the query writes it if that is in ASCII digits, else converted to such digits.
  private static func written(
    _ item: ComparedText.Item, of query: ComparedText, text: String
  ) -> [UInt8] {
    let raw = Array(text.utf8)[query.bytes(of: item.tokens)]
    return raw.allSatisfy { $0 < 0x80 } ? Array(raw) : Array(query.value(of: item).canonical.utf8)
  }
}
