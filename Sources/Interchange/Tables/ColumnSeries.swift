// SPDX-License-Identifier: Apache-2.0

/// Names of columns that only count them: `a`, `b`; `Column1`, `Column2`; `列1`, `列2`.
enum ColumnSeries {
  /// Whether the cells of a row are such names: the same word before the letters of the alphabet from A on, or the
  /// numbers from 0 or 1 on, in order.
  static func isOne(_ row: [String]) -> Bool {
    let cells = row.map { Array($0.trimmingBlank.lowercased().unicodeScalars) }
    guard cells.count >= 2, let first = cells.first, let counter = first.last else { return false }
    guard ["a", "0", "1"].contains(counter) else { return false }
    let word = first.dropLast()
    // `Visa` is not a column, and `24/7` is not in order.
    guard counter != "a" || word.isEmpty || word.last == " ", counter == "a" || !word.isEmpty else {
      return false
    }
    return cells.enumerated().allSatisfy { number, cell in
      guard number < 9, cell.dropLast() == word, let last = cell.last else { return false }
      return last.value == counter.value + UInt32(number)
    }
  }
}
