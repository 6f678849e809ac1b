// SPDX-License-Identifier: Apache-2.0

/// The values that a spreadsheet gives instead of a text: `#N/A`, `#REF!`.
enum SpreadsheetError {
  /// Whether a cell has such a value.
  static func isOne(_ text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: "#")) else { return false }
    let text = text.trimmingBlank
    guard text.hasPrefix("#"), text.count <= 16 else { return false }
    if all.contains(text.uppercased()) { return true }
    // `#N/A`, `#REF!`, `#NAME?`, and the same in other languages.
    let parts = text.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 2, parts.allSatisfy({ $0.count == 1 && $0.first?.isUppercase == true }) {
      return true
    }
    let name = text.dropFirst().dropLast()
    return !name.isEmpty && text.last.map { "!?".contains($0) } == true
      && name.allSatisfy { $0.isUppercase || "/0".contains($0) }
  }

  private static let all: Set<String> = ["#GETTING_DATA"]
}
