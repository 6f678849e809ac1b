// SPDX-License-Identifier: Apache-2.0

/// Words and characters that a language may write twice in a row.
package struct RepetitionData: Sendable {
  /// Words in small letters that may be doubled; in a language of characters, words in which a doubled
  /// character is right.
  package var doubled: Set<String>
  /// In a language without spaces, the characters that are never doubled; empty in all others.
  package var characters: Set<Unicode.Scalar>

  /// A table.
  ///
  /// - Parameters:
  ///   - doubled: words, separated by white space.
  ///   - characters: characters.
  package init(doubled: String, characters: String = "") {
    self.doubled = Set(DataText.words(doubled))
    self.characters = Set(characters.unicodeScalars)
  }
}
