// SPDX-License-Identifier: Apache-2.0
import Documents
import Testing
import TextModel

@testable import ConcordKit

/// Places in a document without lines: the heading and the number of the paragraph below it.
@Suite struct DocumentPositionTests {
  /// A document of blocks, each with its text and a space after it.
  private static func document(_ blocks: [(TextBlock.Kind, String)]) -> (TextDocument, [Int]) {
    var text = ""
    var found: [TextBlock] = []
    for (kind, own) in blocks {
      let start = text.utf8.count
      text += own
      found.append(TextBlock(kind: kind, range: start..<text.utf8.count))
      text += " "
    }
    return (TextDocument(text: text, blocks: found, hasMarkup: true), found.map(\.range.lowerBound))
  }

  @Test func headingsAndParagraphs() throws {
    let (document, starts) = Self.document([
      (.paragraph, "Before."), (.heading(1), "Trade  and\ngrowth"), (.paragraph, "One."),
      (.furniture, "Page 3"), (.listItem, "Two."), (.heading(2), "Rivers"), (.paragraph, "Three."),
    ])
    let positions = DocumentPositions(of: document)
    func shown(_ offset: Int) -> String? {
      positions.position(of: offset).map { "\($0.heading ?? "-") \($0.paragraph)" }
    }
    #expect(shown(starts[0]) == "- 1")
    // The last byte of a block is in it, and what is between two blocks belongs to the next one.
    #expect(shown(starts[0] + 6) == "- 1" && shown(starts[0] + 7) == "Trade and growth 0")
    #expect(shown(starts[1]) == "Trade and growth 0" && shown(starts[2]) == "Trade and growth 1")
    // Page numbers do not count as paragraphs.
    #expect(shown(starts[4]) == "Trade and growth 2")
    #expect(shown(starts[5]) == "Rivers 0" && shown(starts[6]) == "Rivers 1")
    #expect(shown(starts[6] + 6) == nil)
  }

  /// A long heading is named by its first 60 characters.
  @Test(arguments: [59, 60, 61]) func longHeadings(_ count: Int) throws {
    let (document, _) = Self.document([(.heading(1), String(repeating: "я", count: count))])
    let position = try #require(DocumentPositions(of: document).position(of: 0))
    #expect(position.heading?.count == min(count, 60))
  }
}
