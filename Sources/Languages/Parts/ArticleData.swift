// SPDX-License-Identifier: Apache-2.0

/// When an indefinite article has another form before a vowel: `a plan`, `an idea`.
///
/// Lists are beginnings of words in small letters, separated by white space.
package struct ArticleData: Sendable {
  /// The article before a consonant: `a`.
  package var plain: String
  /// The article before a vowel: `an`.
  package var beforeVowel: String
  /// Letters that begin with a vowel when a word begins with them.
  package var vowels = ""
  /// Capitals whose own names begin with a vowel, for abbreviations: `an SCO`.
  package var vowelCapitals = ""
  /// Beginnings with a vowel letter that sound like a consonant: `uni`.
  package var consonantStarts = ""
  /// Longer beginnings that are exceptions to those: `unim`.
  package var consonantExceptions = ""
  /// Beginnings with a consonant letter that sound like a vowel: `hour`.
  package var vowelStarts = ""
  /// Digits with which a number begins that begins with a vowel when spoken: `8`.
  package var vowelDigits = ""
  /// Numbers below a hundred that do, alone or before thousands: `11`, `18`.
  package var vowelTens = ""
  /// Abbreviations that are spoken as words: `NATO`.
  package var spokenAbbreviations = ""

  /// The two forms of an article.
  package init(plain: String, beforeVowel: String) {
    self.plain = plain
    self.beforeVowel = beforeVowel
  }
}
