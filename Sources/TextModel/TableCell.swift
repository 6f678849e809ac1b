// SPDX-License-Identifier: Apache-2.0

/// The place of a cell in the tables of a document; all numbers count from 0.
public struct TableCell: Hashable, Sendable {
  /// The number of the table in the document.
  public var table: Int
  /// The number of the row in the table.
  public var row: Int
  /// The number of the column; for a cell that spans several, the first.
  public var column: Int

  /// A cell at a place.
  public init(table: Int, row: Int, column: Int) {
    self.table = table
    self.row = row
    self.column = column
  }
}
