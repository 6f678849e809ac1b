// SPDX-License-Identifier: Apache-2.0

/// The words of a segment without its codes, with a space where a code is one, such as a line break.
///
/// `Article 1`, a line break and `Purpose` are *Article 1 Purpose*, with a space at 9.
package struct SpacedText {
  /// The words.
  package private(set) var text = ""
  /// The places of the spaces that were put in, in UTF-8 bytes of the words without them.
  package private(set) var spaces: [Int] = []
  /// The spacing of the codes since the last word.
  private var pending = CodeSpacing.nothing

  /// A text without words.
  package init() {}

  /// Adds words.
  package mutating func append(_ words: String) {
    guard let next = words.unicodeScalars.first else { return }
    if pending != .nothing, let last = text.unicodeScalars.last, needsSpace(last, next) {
      spaces.append(text.utf8.count - spaces.count)
      text += " "
    }
    pending = .nothing
    text += words
  }

  /// Adds a code.
  package mutating func append(_ code: CodeSpacing) {
    if pending != .space, code != .nothing { pending = code }
  }

  private func needsSpace(_ last: Unicode.Scalar, _ next: Unicode.Scalar) -> Bool {
    if last.properties.isWhitespace || next.properties.isWhitespace { return false }
    // Languages whose letters have capitals separate words by spaces.
    return pending == .space || isOfWord(last) && isOfWord(next)
  }

  private func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isCased || scalar.properties.generalCategory == .decimalNumber
  }
}
