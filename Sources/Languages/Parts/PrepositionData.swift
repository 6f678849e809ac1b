// SPDX-License-Identifier: Apache-2.0

/// Prepositions that have another form before some sounds: `в`, `во`.
package struct PrepositionData: Sendable {
  /// A preposition with its two forms; lists are separated by white space.
  package struct Forms: Sendable {
    /// The usual form: `в`.
    package var short: String
    /// The other form: `во`.
    package var long: String
    /// Letters before which the other form is written where a consonant follows them: `в` in `второй`.
    package var clusters = ""
    /// Beginnings of words before which the other form is written.
    package var beginnings = ""
    /// Beginnings of words before which either may be written.
    package var doubtful = ""
    /// Whether the other form is the usual one before a vowel.
    package var changesBeforeVowels = false
  }

  /// The prepositions.
  package var forms: [Forms] = []
  /// Letters that are vowels.
  package var vowels = ""
  /// Vowels that begin with a consonant when a word begins with them.
  package var glides = ""

  /// No prepositions.
  package init() {}
}
