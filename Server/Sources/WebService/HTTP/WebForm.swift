// SPDX-License-Identifier: Apache-2.0

/// The fields of a query or of a form (`application/x-www-form-urlencoded`), of equal names the last one.
struct WebForm: Sendable {
  private(set) var fields: [String: String] = [:]

  init() {}

  init(_ text: String) {
    for pair in text.split(separator: "&", omittingEmptySubsequences: true) {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = PercentText.decoded(parts[0], plusIsSpace: true) else { continue }
      fields[name] = parts.count > 1 ? PercentText.decoded(parts[1], plusIsSpace: true) : ""
    }
  }

  subscript(name: String) -> String? {
    get { fields[name] }
    set { fields[name] = newValue }
  }

  /// A whole number; `nil` if the field is not there or no number.
  func number(_ name: String) -> Int? { fields[name].flatMap { Int($0) } }
}
