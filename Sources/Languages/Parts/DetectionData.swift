// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The commonest words of a language, and letters that speak for it among those of its script.
package struct DetectionData: Sendable {
  /// The commonest words of the language in small letters, separated by spaces.
  package var words = ""
  /// Letters that the first language of the script does not use, or the first one's own.
  package var letters = ""
  /// The weight of one of the letters; a word has weight 2.
  package var letterWeight = 1
  /// Pairs of letters, separated by spaces, that count as much as one of the letters of the other languages: `ъе`
  /// of Russian, where Bulgarian has no soft vowel after its ъ.
  package var pairs = ""
  /// The commonest words of the language in Latin letters, for a language with other letters: `oblasti`.
  package var romanWords = ""
  /// Whether the language is named as an answer; one that is not is only known in order to be told
  /// apart from those that are.
  package var isAnswer = true

  /// No words.
  package init() {}

  init(
    words: String, letters: String = "", letterWeight: Int = 1, pairs: String = "",
    isAnswer: Bool = true
  ) {
    self.words = words
    self.letters = letters
    self.letterWeight = letterWeight
    self.pairs = pairs
    self.isAnswer = isAnswer
  }
}
