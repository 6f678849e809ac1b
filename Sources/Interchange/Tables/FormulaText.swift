// SPDX-License-Identifier: Apache-2.0

/// Cells that a spreadsheet program would take for formulas.
///
/// A cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return is run by some programs when a table is
/// opened. An apostrophe before it makes it text (OWASP, CSV Injection).
public enum FormulaText {
  /// A cell as it is safe to open: with an apostrophe before what would be a formula.
  ///
  /// Numbers with a sign are left as they are.
  public static func defused(_ cell: String) -> String {
    begins(cell.utf8) && !isNumber(cell.utf8) ? "'" + cell : cell
  }

  /// The rows of a table with all their cells defused.
  public static func defused(_ rows: [[String]]) -> [[String]] { rows.map { $0.map(defused) } }

  /// The text of a cell without the apostrophe that `defused(_:)` added.
  public static func restored(_ cell: String) -> String {
    guard cell.utf8.first == UInt8(ascii: "'"), begins(cell.utf8.dropFirst()),
      !isNumber(cell.utf8.dropFirst())
    else { return cell }
    return String(cell.unicodeScalars.dropFirst())
  }

  /// A cell without the carriage returns that Excel writes as `_x000D_`.
  public static func withoutCarriageReturns(_ cell: String) -> String {
    // Names with `_` are in many texts.
    var last: UInt8 = 0
    let mayHaveOne = cell.utf8.contains { byte in
      defer { last = byte }
      return last == UInt8(ascii: "_") && byte == UInt8(ascii: "x")
    }
    guard mayHaveOne else { return cell }
    return cell.split(separator: "_x000D_", omittingEmptySubsequences: false).joined()
  }

  private static func begins(_ bytes: some Collection<UInt8>) -> Bool {
    switch bytes.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
      true
    default: false
    }
  }

  /// Whether a text is digits with a sign, separators and a percent sign.
  private static func isNumber(_ bytes: some Collection<UInt8>) -> Bool {
    guard bytes.first == UInt8(ascii: "-") || bytes.first == UInt8(ascii: "+") else { return false }
    let rest = bytes.dropFirst()
    return rest.contains { $0 &- 0x30 < 10 }
      && rest.allSatisfy { $0 &- 0x30 < 10 || [0x20, 0x25, 0x2C, 0x2E].contains($0) }
  }
}
