// SPDX-License-Identifier: Apache-2.0

/// Changes to a text that leave all other bytes as they are.
package struct TextEdits {
  private var edits: [(range: Range<Int>, text: String)] = []

  /// An empty set of changes.
  package init() {}

  /// Whether there is nothing to change.
  package var isEmpty: Bool { edits.isEmpty }

  /// Replaces a range of bytes by a text; ranges must not overlap, and an empty range inserts.
  package mutating func replace(_ range: Range<Int>, with text: String) {
    edits.append((range, text))
  }

  /// The bytes with all changes made.
  ///
  /// - Complexity: O(*bytes* + *k* log *k*) in the number of changes.
  package func apply(to bytes: some RandomAccessCollection<UInt8>) -> [UInt8] {
    // A text inserted before a piece comes before the replacement of the piece.
    let sorted = edits.enumerated().sorted {
      let (a, b) = ($0.element.range, $1.element.range)
      return (a.lowerBound, a.isEmpty ? 0 : 1, $0.offset)
        < (b.lowerBound, b.isEmpty ? 0 : 1, $1.offset)
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
