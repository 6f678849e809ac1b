// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages

/// Follows the pairs of a text, and tells those that may be of the frame of the web page that it was saved from.
///
/// Below a heading such as `Related news` each line without an end mark is the title of another page.
struct WebFrameLines {
  /// Whether the pairs are of a text, which may have such lines; a title and keywords have none.
  let isText: Bool
  private var isOfOthers = false

  init(isText: Bool) { self.isText = isText }

  /// Whether the texts of the next pair may be of the frame.
  ///
  /// - Complexity: O(*bytes*).
  mutating func take(_ texts: [String]) -> Bool {
    guard isText else { return false }
    let kinds = texts.compactMap(WebFrame.standard.kind)
    if kinds.contains(.links) {
      isOfOthers = true
      return true
    }
    if !kinds.isEmpty { return true }
    if isOfOthers, texts.allSatisfy(Self.endsSentence) { isOfOthers = false }
    return isOfOthers
  }

  private static func endsSentence(_ text: String) -> Bool {
    let last = text.unicodeScalars.last {
      !CharacterClass.isSpace($0.value) && !"\"')]”’»）".unicodeScalars.contains($0)
    }
    return last.map { CharacterClass.isTerminal($0.value) } ?? false
  }
}
