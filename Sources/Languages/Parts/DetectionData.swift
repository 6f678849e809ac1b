import TextModel

/// The commonest words of a language, and letters that speak for it among those of its script.
package struct DetectionData: Sendable {
  /// The commonest words of the language in small letters, separated by spaces.
  package var words = ""
  /// Letters that the first language of the script does not use, or the first one's own.
  package var letters = ""
  /// What one of the letters counts; a word counts 2.
  package var letterWeight = 1
  /// Whether the language is named as an answer; one that is not is only known in order to be told
  /// apart from those that are.
  package var isAnswer = true

  /// No words.
  package init() {}

  init(words: String, letters: String = "", letterWeight: Int = 1, isAnswer: Bool = true) {
    self.words = words
    self.letters = letters
    self.letterWeight = letterWeight
    self.isAnswer = isAnswer
  }
}
