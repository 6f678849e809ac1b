// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import JSONRPC

/// Texts of the workspace as results have them: cleaned of what cannot be seen, and bounded.
struct Quotation: Sendable {
  /// The most UTF-8 bytes of one text.
  let limit: Int

  /// A text; one that is longer than the limit is cut between two characters and says so.
  ///
  /// - Complexity: O(*limit*) if the text is stored as UTF-8.
  func text(_ text: String) -> String {
    let bytes = text.utf8.count
    // What cleaning removes may be more than what it leaves; a text with nothing but hidden characters is still cut.
    guard bytes > limit else { return QuotedText.cleaned(text) }
    let beginning = Self.prefix(of: text, bytes: limit * 4)
    let cleaned = QuotedText.cleaned(beginning)
    if cleaned.utf8.count <= limit, beginning.utf8.count == bytes { return cleaned }
    let kept = Self.prefix(of: cleaned, bytes: limit)
    return "\(kept)… [cut; the whole text has \(bytes) bytes]"
  }

  /// The longest beginning of a text that takes no more bytes, cut between two scalars.
  private static func prefix(of text: String, bytes: Int) -> String {
    guard text.utf8.count > bytes else { return text }
    var end = text.utf8.index(text.startIndex, offsetBy: bytes)
    while end > text.startIndex, end.samePosition(in: text.unicodeScalars) == nil {
      end = text.utf8.index(before: end)
    }
    return String(text[..<end])
  }

  /// A text as JSON.
  func json(_ text: String) -> JSONValue { .string(self.text(text)) }

  /// Texts as JSON.
  func json(_ texts: [String]) -> JSONValue { .array(texts.map { json($0) }) }
}
