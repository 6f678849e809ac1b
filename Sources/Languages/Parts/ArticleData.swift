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

  /// The two forms of an article.
  package init(plain: String, beforeVowel: String) {
    self.plain = plain
    self.beforeVowel = beforeVowel
  }
}
