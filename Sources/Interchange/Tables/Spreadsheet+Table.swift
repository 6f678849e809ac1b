// SPDX-License-Identifier: Apache-2.0
import TextModel

extension Spreadsheet {
  /// The rows of a workbook that are one table.
  struct Table {
    /// The rows, those before and in the heading among them.
    var rows: [[String]]
    /// The heading and the languages; `nil` if they cannot be told.
    var layout: TableLayout?
    /// Findings about contents that are hidden or were left out.
    var findings: [Finding]
  }

  /// The table of a workbook: the first sheet whose heading names two languages, and the rows of all other sheets
  /// that have such a heading, each column under that of the same language or name.
  ///
  /// - Returns: the table with findings about sheets that are left out and about hidden ones.
  /// - Throws: what `read(_:name:)` throws.
  static func table(_ bytes: [UInt8], name: String, hints: TableHints) throws -> Table {
    let sheets = try read(bytes, name: name).filter { !$0.rows.isEmpty }
    var table = Table(rows: [], findings: [])
    func report(_ rule: String, _ severity: Severity, message: String) {
      table.findings.append(
        Finding(
          rule: rule, severity: severity, message: message,
          location: SourceLocation(file: name, line: 1, column: 1)))
    }
    let layouts = sheets.map { sheet in
      TableLayout(
        of: sheet.rows, hints: TableHints(from: hints.from, to: hints.to, usual: hints.usual))
    }
    // A sheet without a heading is a table only where no sheet has one.
    let first =
      layouts.firstIndex { $0?.headingRow != nil } ?? layouts.firstIndex { $0 != nil }
    guard let first, var layout = layouts[first] else {
      table.rows = sheets.first?.rows ?? []
      return table
    }
    table.rows = sheets[first].rows
    for (number, sheet) in sheets.enumerated() {
      guard let own = layouts[number], own.headingRow != nil || number == first else {
        report(
          "xlsx/other-sheet", .warning,
          message: "the sheet '\(sheet.name)' has no heading of languages; it is left out")
        continue
      }
      if number != first { table.rows += layout.rows(of: sheet.rows, in: own) }
      if sheet.isHidden {
        report(
          "xlsx/hidden", .info, message: "the sheet '\(sheet.name)' is hidden; it is read as well")
      } else if sheet.hiddenRows > 0 {
        report(
          "xlsx/hidden", .info,
          message:
            "rows of the sheet '\(sheet.name)' are hidden (\(sheet.hiddenRows)); they are read as well"
        )
      }
    }
    // Excel does not write empty cells at the end of a row.
    for row in table.rows.indices.dropFirst(layout.firstRow) {
      let missing = layout.headings.count - table.rows[row].count
      if missing > 0 { table.rows[row] += [String](repeating: "", count: missing) }
    }
    table.layout = layout
    return table
  }
}
