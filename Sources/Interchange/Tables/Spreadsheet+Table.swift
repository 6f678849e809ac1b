// SPDX-License-Identifier: Apache-2.0
import Files
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

  /// The most cells in the rows of a table whose sheets have their columns in other places.
  static let tableLimit = cellLimit * 4

  /// The table of a workbook: the first sheet whose heading names two languages, and the rows of all other sheets
  /// that have such a heading, each column under that of the same language or name.
  ///
  /// - Returns: the table with findings about sheets that are left out and about hidden ones.
  /// - Throws: what `read(_:name:)` throws; `FileError` with `table/limit`.
  /// - Complexity: O(*cells*), those before the last filled one of each row counted.
  static func table(_ bytes: [UInt8], name: String, hints: TableHints) throws -> Table {
    let sheets = try read(bytes, name: name).filter { !$0.rows.isEmpty }
    var table = Table(rows: [], findings: [])
    func report(_ rule: String, _ severity: Severity, message: String) {
      table.findings.append(
        Finding(
          rule: rule, severity: severity, message: message,
          location: SourceLocation(file: name, line: 1, column: 1)))
    }
    let layouts = try sheets.map { sheet -> TableLayout? in
      try TableLayout.checkWidths(sheet.rows.lazy.map(\.count), in: name)
      return TableLayout(
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
    var cellCount = 0
    var columnIndex = TableLayout.ColumnIndex()
    for (number, sheet) in sheets.enumerated() {
      guard let own = layouts[number], own.headingRow != nil || number == first else {
        report(
          "xlsx/other-sheet", .warning,
          message: "the sheet '\(sheet.name)' has no heading of languages; it is left out")
        continue
      }
      if number != first {
        let columns = layout.join(own, by: &columnIndex)
        try TableLayout.checkWidths([layout.headings.count], in: name)
        for row in sheet.rows.dropFirst(own.firstRow) {
          let made = TableLayout.row(row, in: columns)
          cellCount += made.count
          guard cellCount <= tableLimit else {
            throw FileError(
              code: "xlsx/limit", message: "the sheets have too many cells; split the workbook",
              file: name)
          }
          table.rows.append(made)
        }
      }
      if sheet.struckCells > 0 {
        report(
          "xlsx/struck", .warning,
          message:
            "cells of the sheet '\(sheet.name)' have struck-out text (\(sheet.struckCells)), which is left out"
        )
      }
      if sheet.cellsOfUnknownStyle > 0 {
        report(
          "xlsx/styles", .warning,
          message:
            "the part \(WorkbookStyles.part) of the workbook \(sheet.styleFault), so that cells of the sheet"
            + " '\(sheet.name)' (\(sheet.cellsOfUnknownStyle)) are read as text even if they are struck out; open the"
            + " workbook in a spreadsheet program and save it again"
        )
      }
      if sheet.cellsWithoutValue > 0 {
        report(
          "xlsx/value", .warning,
          message:
            "cells of the sheet '\(sheet.name)' have an error or a formula without a value"
            + " (\(sheet.cellsWithoutValue)) and count as empty; compute the workbook and save it again"
        )
      }
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
    table.layout = layout
    return table
  }
}
