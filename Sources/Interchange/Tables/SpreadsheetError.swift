// SPDX-License-Identifier: Apache-2.0

/// The values that a spreadsheet gives instead of a text: `#N/A`, `#REF!`.
enum SpreadsheetError {
  /// Whether a cell has such a value.
  static func isOne(_ text: String) -> Bool {
    guard text.unicodeScalars.contains("#") else { return false }
    let text = text.trimmingBlank
    return text.hasPrefix("#") && all.contains(text.uppercased())
  }

  private static let all: Set<String> = [
    "#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#GETTING_DATA", "#SPILL!",
    "#CALC!", "#ИМЯ?", "#ЗНАЧ!", "#ССЫЛКА!", "#Н/Д", "#ДЕЛ/0!", "#ЧИСЛО!", "#ПУСТО!",
  ]
}
