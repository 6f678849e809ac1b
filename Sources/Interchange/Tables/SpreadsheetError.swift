// SPDX-License-Identifier: Apache-2.0

/// The values that a spreadsheet gives instead of a text: `#N/A`, `#REF!`.
enum SpreadsheetError {
  /// Whether a cell has such a value.
  static func isOne(_ text: String) -> Bool {
    guard text.unicodeScalars.contains("#") else { return false }
    let text = text.trimmingBlank
    guard text.hasPrefix("#"), text.count <= 16 else { return false }
    if all.contains(text.uppercased()) { return true }
    // `#REF!`, `#NAME?`, and the same in other languages.
    let name = text.dropFirst().dropLast()
    return !name.isEmpty && text.last.map { "!?".contains($0) } == true
      && name.allSatisfy { $0.isUppercase || "/0".contains($0) }
  }

  private static let all: Set<String> = [
    "#N/A", "#Н/Д", "#GETTING_DATA",
  ]
}
