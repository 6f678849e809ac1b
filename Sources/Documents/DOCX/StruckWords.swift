// SPDX-License-Identifier: Apache-2.0

/// The struck-out words of a Word document, which are left out.
struct StruckWords {
  /// The number of paragraphs that have some.
  private(set) var paragraphs = 0
  /// The words of the first of them, as far as a notice quotes them.
  private var first = ""
  /// The most characters that a notice quotes.
  private static let longestQuotation = 40

  /// Adds struck-out words.
  ///
  /// - Parameter isOpen: whether their paragraph has had some.
  /// - Returns: whether they are the first ones of their paragraph; white space does not count.
  mutating func add(_ text: String, isOpen: Bool) -> Bool {
    let isFirst = !isOpen && !text.allSatisfy(\.isWhitespace)
    if isFirst { paragraphs += 1 }
    if paragraphs == 1, isFirst || isOpen, first.count <= Self.longestQuotation { first += text }
    return isFirst
  }

  /// Adds those of another part of the document.
  mutating func add(_ other: StruckWords) {
    if paragraphs == 0 { first = other.first }
    paragraphs += other.paragraphs
  }

  /// The sentence that says it; `nil` without such words.
  var notice: String? {
    guard paragraphs > 0 else { return nil }
    let words = first.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let rest = words.count > Self.longestQuotation ? "…" : ""
    let quoted = words.prefix(Self.longestQuotation) + rest
    let place = paragraphs == 1 ? "1 paragraph" : "\(paragraphs) paragraphs"
    return "struck-out text in \(place) is left out, first: \(quoted)"
  }
}
