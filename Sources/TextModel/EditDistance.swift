// SPDX-License-Identifier: Apache-2.0

/// The edit distance of two short texts.
package enum EditDistance {
  /// The least number of insertions, deletions and replacements that turn one sequence into the
  /// other.
  ///
  /// Levenshtein (1966), by Wagner and Fischer's table.
  ///
  /// - Complexity: O(*a* · *b*) time, O(*b*) memory.
  @inlinable
  package static func between<Element: Equatable>(_ a: some Sequence<Element>, _ b: [Element])
    -> Int
  {
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var corner = i
      row[0] = i + 1
      for (j, y) in b.enumerated() {
        let next = min(min(row[j], row[j + 1]) + 1, corner + (x == y ? 0 : 1))
        corner = row[j + 1]
        row[j + 1] = next
      }
    }
    return row[b.count]
  }
}
