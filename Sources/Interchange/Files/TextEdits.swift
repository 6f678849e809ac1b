/// Changes to a text that leave every other byte as it is.
struct TextEdits {
  private var edits: [(range: Range<Int>, text: String)] = []

  /// Whether there is nothing to change.
  var isEmpty: Bool { edits.isEmpty }

  /// Puts a text in the place of some bytes; ranges must not overlap, and an empty one inserts.
  mutating func replace(_ range: Range<Int>, with text: String) { edits.append((range, text)) }

  /// The bytes with all changes made.
  ///
  /// - Complexity: O(*bytes* + *k* log *k*) in the number of changes.
  func apply(to bytes: some RandomAccessCollection<UInt8>) -> [UInt8] {
    let sorted = edits.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var at = 0
    for (_, edit) in sorted where edit.range.lowerBound >= at {
      out.append(contentsOf: bytes.dropFirst(at).prefix(edit.range.lowerBound - at))
      out.append(contentsOf: edit.text.utf8)
      at = edit.range.upperBound
    }
    out.append(contentsOf: bytes.dropFirst(at))
    return out
  }
}
