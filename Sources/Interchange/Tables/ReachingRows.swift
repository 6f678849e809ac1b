// SPDX-License-Identifier: Apache-2.0

/// The rows of a table that may have a field in a column, for one column after another.
///
/// Short rows are let go as the columns go on, so that a wide heading above many short rows takes no time.
struct ReachingRows {
  private var left: [[String]]
  /// The column from which on more rows are let go.
  private var next = 1

  init(_ rows: some Collection<[String]>) { left = Array(rows) }

  /// All rows that have a field in a column, and perhaps others, in order.
  ///
  /// - Parameter column: the column, from 0, never less than in the call before.
  /// - Complexity: with what the caller reads of the rows, O(*cells* log *columns*) for all columns together.
  mutating func rows(in column: Int) -> [[String]] {
    if column >= next {
      left = left.filter { column < $0.count }
      next = column * 2
    }
    return left
  }
}
