// SPDX-License-Identifier: Apache-2.0

/// Columns of text, the first one aligned left, figures aligned right.
enum TextTable {
  /// The lines of a table whose rows have the same number of cells.
  static func lines(_ rows: [[String]]) -> [String] {
    let widths = (rows.first ?? []).indices.map { column in
      rows.map { $0[column].count }.max() ?? 0
    }
    return rows.map { row in
      row.enumerated().map { column, cell in
        let space = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + space : space + cell
      }.joined(separator: "  ")
    }
  }
}
