// SPDX-License-Identifier: Apache-2.0
import ICUText

/// Collects the beginning of the text that a page does not show, and tells whether it has sentences.
struct ConcealedText {
  /// The letters from which it is text, and not a button or a message; a Han character counts as two.
  private static let least = 60
  /// The most characters of its beginning.
  private static let shown = 40

  private var letters = 0
  private var hasSentence = false
  private var start = ""
  private var isCut = false

  /// Adds the bytes of a piece of text.
  ///
  /// - Complexity: O(*bytes*).
  mutating func add(_ piece: ArraySlice<UInt8>) {
    guard !hasSentence || letters < Self.least else { return }
    for scalar in String(decoding: piece, as: UTF8.self).unicodeScalars {
      let isSpace = scalar.properties.isWhitespace
      if CharacterClass.isLetter(scalar.value) {
        letters += CharacterClass.isHan(scalar.value) ? 2 : 1
      }
      if CharacterClass.isTerminal(scalar.value) { hasSentence = true }
      if start.unicodeScalars.count >= Self.shown {
        isCut = isCut || !isSpace
      } else if !isSpace {
        start.unicodeScalars.append(scalar)
      } else if !start.isEmpty, start.last != " " {
        start.append(" ")
      }
    }
  }

  /// The beginning of the text; `nil` where it has no sentence.
  var beginning: String? {
    hasSentence && letters >= Self.least ? start + (isCut ? "…" : "") : nil
  }
}
