// SPDX-License-Identifier: Apache-2.0

/// Cells that a spreadsheet program would take for formulas, and signs of its own that it writes into cells.
///
/// A cell that begins with `=`, `+`, `-`, `@`, their full-width forms, a tab, a carriage return or a line feed is run
/// by some programs when a table is opened. An apostrophe before it makes it text (OWASP, CSV Injection).
public enum FormulaText {
  /// A cell as it is safe to open: with an apostrophe before what would be a formula.
  ///
  /// Numbers with a sign are left as they are. What looks like a cell that was defused gets one more apostrophe, so
  /// that `restored(_:)` gives every text back.
  public static func defused(_ cell: String) -> String {
    isFormula(cell.unicodeScalars.drop { $0 == "'" }) ? "'" + cell : cell
  }

  /// The rows of a table with all their cells defused.
  public static func defused(_ rows: [[String]]) -> [[String]] { rows.map { $0.map(defused) } }

  /// The text of a cell without the apostrophe that `defused(_:)` added.
  public static func restored(_ cell: String) -> String {
    guard cell.utf8.first == UInt8(ascii: "'"),
      isFormula(cell.unicodeScalars.drop { $0 == "'" })
    else { return cell }
    return String(cell.unicodeScalars.dropFirst())
  }

  /// A cell without the carriage returns that Excel writes as `_x000D_`.
  ///
  /// `_x005F_x000D_` is the text `_x000D_`, as in a workbook.
  ///
  /// - Complexity: O(*bytes*).
  public static func withoutCarriageReturns(_ cell: String) -> String {
    // Names with `_` are in many texts.
    guard mayHaveEscapes(cell) else { return cell }
    let parts = cell.split(separator: carriageReturn, omittingEmptySubsequences: false)
    var text = String(parts[0])
    for part in parts.dropFirst() {
      if text.hasSuffix(escapedSign) {
        text.unicodeScalars.removeLast(escapedSign.unicodeScalars.count)
        text += carriageReturn
      }
      text += part
    }
    return text
  }

  /// A cell as `withoutCarriageReturns(_:)` gives it back: `_x005F` comes before each `_x000D_` of the text.
  ///
  /// - Complexity: O(*bytes*).
  public static func keepingEscapes(_ cell: String) -> String {
    guard mayHaveEscapes(cell) else { return cell }
    return cell.split(separator: carriageReturn, omittingEmptySubsequences: false)
      .joined(separator: escapedSign + carriageReturn)
  }

  private static let carriageReturn = "_x000D_"
  /// The sign `_` of a text, but for its second `_`, which the next escape has.
  private static let escapedSign = "_x005F"

  private static func mayHaveEscapes(_ cell: String) -> Bool {
    var last: UInt8 = 0
    return cell.utf8.contains { byte in
      defer { last = byte }
      return last == UInt8(ascii: "_") && byte == UInt8(ascii: "x")
    }
  }

  private static func isFormula(_ text: some Collection<Unicode.Scalar>) -> Bool {
    switch text.first {
    case "=", "@", "＝", "＠", "\t", "\r", "\n": true
    case "+", "-", "＋", "－": !isNumber(text.dropFirst())
    default: false
    }
  }

  /// Whether what follows a sign is digits with separators and a percent sign.
  private static func isNumber(_ text: some Collection<Unicode.Scalar>) -> Bool {
    func isDigit(_ scalar: Unicode.Scalar) -> Bool {
      ("0"..."9").contains(scalar) || ("０"..."９").contains(scalar)
    }
    return text.contains(where: isDigit)
      && text.allSatisfy { isDigit($0) || [" ", "%", ",", ".", "％", "，", "．"].contains($0) }
  }
}
