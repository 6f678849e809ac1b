// SPDX-License-Identifier: Apache-2.0
import Documents
import Testing
import TextModel

@testable import ConcordKit

/// Paragraphs of a document: where they begin, which are items of a list, and where a stop ends no sentence.
@Suite struct ListMarkTests {
  private static func sentences(_ text: String, name: String = "a.txt") throws -> [DocumentSentence]
  {
    var cutter = DocumentSentences(
      TextDocument(text, fileName: name), language: .english, srx: nil)
    return try cutter.all()
  }

  /// A dash or bullet with a space after it, or a number of two digits at most with its mark.
  @Test(arguments: [
    ("- goods", true), ("* goods", true), ("• goods", true), ("– goods", true), ("-goods", false),
    ("1. goods", true), ("12) goods", true), ("3、goods", true), ("123. goods", false),
    ("12 goods", false), ("goods - services", false), ("(1) goods", false), ("1", false),
    ("2012. It was a good year.", false),
  ])
  func listItems(_ line: String, _ isItem: Bool) throws {
    let found = try Self.sentences("\(line)\n")
    #expect(found.first?.isInList == isItem)
  }

  /// Only the first sentence of an item has its mark, and only the first one of a paragraph begins it.
  @Test func paragraphs() throws {
    let found = try Self.sentences("- Trade grew. It fell.\n\nWe met. We left.\n")
    #expect(found.map(\.text) == ["- Trade grew.", "It fell.", "We met.", "We left."])
    #expect(found.map(\.beginsParagraph) == [true, false, true, false])
    #expect(found.map(\.isInList) == [true, false, false, false])
    #expect(found.alignmentText.paragraphStarts == [0, 2])
  }

  /// Stops within code end no sentence, and each item of a list is one in a format that has lists.
  @Test func markup() throws {
    let found = try Self.sentences(
      "# Trade\n\nUse `a. B` or `b; c! d?` here. Then stop.\n\n- One. Two.\n", name: "a.md")
    #expect(
      found.map(\.text) == [
        "Trade", "Use a. B or b; c! d? here.", "Then stop.", "One.", "Two.",
      ])
    #expect(found.map(\.beginsParagraph) == [true, true, false, true, false])
    #expect(found.map(\.isInList) == [false, false, false, true, true])
  }
}
