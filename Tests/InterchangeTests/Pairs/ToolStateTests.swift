// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import Interchange

/// Words of tools for states that were met in files and documentation of theirs.
@Suite struct ToolStateTests {
  struct Word: CustomTestStringConvertible, Sendable {
    let word: String
    let vocabulary: TranslationState.Vocabulary
    let state: TranslationState
    var testDescription: String { "\(vocabulary) \(word)" }
  }

  @Test(arguments: [
    Word(word: "NotStarted", vocabulary: .memoQ, state: .untranslated),
    Word(word: "MachineTranslated", vocabulary: .memoQ, state: .needsReview),
    Word(word: "PartiallyEdited", vocabulary: .memoQ, state: .needsReview),
    Word(word: "ConfirmedTranslator", vocabulary: .memoQ, state: .translated),
    Word(word: "ConfirmedReviewer1", vocabulary: .memoQ, state: .reviewed),
    Word(word: "ConfirmedReviewer2", vocabulary: .memoQ, state: .final),
    Word(word: "NotTranslated", vocabulary: .trados, state: .untranslated),
    Word(word: "0", vocabulary: .phrase, state: .needsReview),
    Word(word: "1", vocabulary: .phrase, state: .translated),
    Word(word: "2", vocabulary: .phrase, state: .reviewed),
    Word(word: "3", vocabulary: .phrase, state: .reviewed),
    Word(word: "9", vocabulary: .phrase, state: .needsReview),
    Word(word: "APPROVED2", vocabulary: .tmx, state: .final),
    Word(word: "notTranslated", vocabulary: .tmx, state: .untranslated),
    Word(word: "DRAFT", vocabulary: .tmx, state: .needsReview),
  ])
  func means(_ test: Word) {
    #expect(TranslationState(test.word, in: test.vocabulary, hasText: true) == test.state)
  }
}
