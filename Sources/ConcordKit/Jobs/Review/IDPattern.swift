// SPDX-License-Identifier: Apache-2.0

/// A pattern for ids of units: `aas.body.*`, where `*` matches any characters and `?` matches one.
struct IDPattern {
  private let pattern: [Unicode.Scalar]

  /// A pattern; `nil` for text without `*` and `?`, which is an id.
  init?(_ text: String) {
    guard text.contains(where: { $0 == "*" || $0 == "?" }) else { return nil }
    pattern = Array(text.unicodeScalars)
  }

  /// Whether an id matches as a whole.
  ///
  /// - Complexity: O(*n* · *m*), without recursion.
  func matches(_ id: String) -> Bool {
    let text = Array(id.unicodeScalars)
    var (at, place) = (0, 0)
    // The last `*`, and the place up to which it has matched characters.
    var star: (pattern: Int, text: Int)?
    while at < text.count {
      if place < pattern.count, pattern[place] == "*" {
        star = (place, at)
        place += 1
      } else if place < pattern.count, pattern[place] == "?" || pattern[place] == text[at] {
        at += 1
        place += 1
      } else if let last = star {
        star = (last.pattern, last.text + 1)
        (place, at) = (last.pattern + 1, last.text + 1)
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy { $0 == "*" }
  }
}
