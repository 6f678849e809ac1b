// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Counts the rows and columns of the tables of a page.
struct HTMLTables {
  private struct Table {
    var row = -1
    var column = 0
    /// For each column, the first row in which it is free of cells that span rows.
    var free: [Int] = []
  }

  /// The most columns that are counted.
  private static let limit = 1000

  private var tables: [Table] = []

  /// Begins a table; returns its number.
  mutating func begin() -> Int {
    tables.append(Table())
    return tables.count - 1
  }

  /// Begins a row of a table.
  mutating func beginRow(_ table: Int) {
    tables[table].row += 1
    tables[table].column = 0
  }

  /// The place of the next cell of a row.
  mutating func cell(of table: Int, _ attributes: [String: String]) -> TableCell {
    cell(
      of: table, columns: attributes["colspan"].flatMap { Int($0) } ?? 1,
      rows: attributes["rowspan"].flatMap { Int($0) } ?? 1)
  }

  /// The place of the next cell of a row that spans some columns and rows.
  mutating func cell(of table: Int, columns: Int, rows: Int) -> TableCell {
    tables[table].row = max(tables[table].row, 0)
    let row = tables[table].row
    var column = tables[table].column
    while column < tables[table].free.count, tables[table].free[column] > row { column += 1 }
    let end = min(column + min(max(columns, 1), Self.limit), Self.limit)
    tables[table].column = max(end, column)
    if rows > 1, column < end {
      while tables[table].free.count < end { tables[table].free.append(0) }
      for place in column..<end { tables[table].free[place] = row + min(rows, 1 << 16) }
    }
    return TableCell(table: table, row: row, column: column)
  }

  /// Ends a table, whose columns are not needed any more.
  mutating func end(_ table: Int) { tables[table].free = [] }
}
