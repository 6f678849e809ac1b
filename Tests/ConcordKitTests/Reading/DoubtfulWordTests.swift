// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import ConcordKit
@testable import Documents

/// Words that a recognition of pages was not sure of, found again in sentences.
@Suite struct DoubtfulWordTests {
  /// A document whose words between ⟦ and ⟧ were badly read.
  private static func document(_ marked: String) -> TextDocument {
    var text = ""
    var words: [BadlyReadWord] = []
    for (number, piece) in marked.split(separator: "⟦", omittingEmptySubsequences: false)
      .enumerated()
    {
      let parts = piece.split(separator: "⟧", omittingEmptySubsequences: false)
      if number > 0 {
        let start = text.utf8.count
        text += parts[0]
        words.append(
          BadlyReadWord(text: String(parts[0]), range: start..<text.utf8.count, confidence: 0.3))
      }
      text += number > 0 ? parts[1] : parts[0]
    }
    return TextDocument(laidOut: text, prose: text, blocks: [], badlyRead: words)
  }

  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var document: String
    var sentence: String
    var words: [String] = []
    var testDescription: String { name }
  }

  private static let text = "The Secretariat is in ⟦Beijing⟧. It was founded in 2001."

  static let cases: [Case] = [
    Case(
      name: "the same sentence", document: text, sentence: "The Secretariat is in Beijing.",
      words: ["Beijing"]),
    Case(name: "the next sentence", document: text, sentence: "It was founded in 2001."),
    Case(
      name: "the same word elsewhere", document: text,
      sentence: "All states sent their ministers to Beijing and to Moscow."),
    // Spaces and signs do not count: cleaning moves them.
    Case(
      name: "other spaces", document: text, sentence: "The Secretariat is in Bei\njing .",
      words: ["Beijing"]),
    Case(
      name: "a sentence that begins with the word", document: "He left. ⟦Beijing⟧ is large.",
      sentence: "Beijing is large.", words: ["Beijing"]),
    Case(
      name: "a sentence that ends with the word", document: "It is in ⟦Beijing⟧",
      sentence: "Now it is in Beijing", words: ["Beijing"]),
    Case(
      name: "a sentence shorter than a key", document: text, sentence: "Beijing", words: ["Beijing"]
    ),
    Case(name: "another short sentence", document: text, sentence: "Moscow"),
    Case(
      name: "several words, each once, in order",
      document: "⟦Moscow⟧ and ⟦Beijing⟧ and ⟦Astana⟧ agreed.",
      sentence: "Moscow and Beijing and Astana agreed.", words: ["Moscow", "Beijing", "Astana"]),
    Case(
      name: "Chinese", document: "秘书处设在⟦北京⟧，于二零零一年成立。", sentence: "秘书处设在北京，于二零零一年成立。",
      words: ["北京"]),
    Case(
      name: "nothing was badly read", document: "It is in Beijing.", sentence: "It is in Beijing."),
    Case(name: "an empty sentence", document: text, sentence: ""),
  ]

  @Test(arguments: cases) func words(_ test: Case) {
    var words = DoubtfulWords()
    words.add(Self.document(test.document))
    #expect(words.words(in: test.sentence) == test.words)
    #expect((words.reason(for: [test.sentence]) != nil) == !test.words.isEmpty)
  }

  /// Five words are named, and the others are counted.
  @Test(arguments: [
    (["Alpha"], "badly read: “Alpha”"),
    (
      ["Alpha", "Bravo", "Charlie", "Delta", "Echo"],
      "badly read: “Alpha”, “Bravo”, “Charlie”, “Delta”, “Echo”"
    ),
    (
      ["Alpha", "Bravo", "Charlie", "Delta", "Echo", "Foxtrot", "Golf"],
      "badly read: “Alpha”, “Bravo”, “Charlie”, “Delta”, “Echo” and 2 more"
    ),
  ])
  func reasons(_ read: [String], _ reason: String) {
    var words = DoubtfulWords()
    let sentence = read.map { "the group ⟦\($0)⟧" }.joined(separator: " ")
    words.add(Self.document(sentence))
    let bare = sentence.replacing("⟦", with: "").replacing("⟧", with: "")
    #expect(words.reason(for: [bare, bare]) == reason)
  }
}
