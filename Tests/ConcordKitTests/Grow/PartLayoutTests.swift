// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import ConcordKit

/// What the layout of a document says about which paragraphs translate each other.
@Suite struct PartLayoutTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    /// The paragraphs in the order of the document: the number of the language, how many sentences, and the row.
    var paragraphs: [(language: Int, sentences: Int, row: Int?)]
    var languages = 2
    /// Stretches whose words agree, by their first sentences; `nil` if all do.
    var agrees: Set<[Int]>?
    var isOrderKnown = true
    /// The sentences of each block, and how strong it is.
    var blocks: [String]
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "one language after the other",
      paragraphs: [(0, 2, nil), (0, 1, nil), (1, 2, nil), (1, 1, nil)],
      blocks: ["0-3 0-3 none"]),
    Case(
      name: "paragraph by paragraph",
      paragraphs: [(0, 1, nil), (1, 1, nil), (0, 2, nil), (1, 3, nil), (0, 1, nil), (1, 1, nil)],
      blocks: ["0-1 0-1 turn", "1-3 1-4 turn", "3-4 4-5 turn"]),
    Case(
      name: "heading and text in turn",
      paragraphs: [
        (0, 1, nil), (0, 2, nil), (1, 1, nil), (1, 2, nil), (0, 1, nil), (1, 1, nil), (0, 1, nil),
        (1, 1, nil),
      ],
      blocks: ["0-3 0-3 adjacent", "3-4 3-4 turn", "4-5 4-5 turn"]),
    Case(
      name: "a heading in one language first, which the words tell",
      paragraphs: [
        (1, 1, nil), (0, 1, nil), (1, 1, nil), (0, 1, nil), (1, 1, nil), (0, 1, nil), (1, 1, nil),
      ],
      agrees: [[0, 1], [1, 2], [2, 3]],
      blocks: ["0-0 0-1 adjacent", "0-1 1-2 turn", "1-2 2-3 turn", "2-3 3-4 turn"]),
    Case(
      name: "a paragraph that has no translation",
      paragraphs: [
        (0, 1, nil), (1, 1, nil), (0, 1, nil), (0, 1, nil), (1, 1, nil), (0, 1, nil), (1, 1, nil),
      ],
      blocks: ["0-1 0-1 turn", "1-3 1-2 adjacent", "3-4 2-3 turn"]),
    Case(
      name: "a row of two other languages after the text of a third",
      paragraphs: [(0, 2, nil), (1, 2, nil), (0, 1, 1), (2, 1, 1)], languages: 3,
      blocks: ["0-2 0-2 0-0 none", "2-3 2-2 0-1 row"]),
    Case(
      name: "neighbours that do not agree",
      paragraphs: [(0, 1, nil), (1, 1, nil), (0, 1, nil), (1, 1, nil), (0, 1, nil), (1, 1, nil)],
      agrees: [], blocks: ["0-3 0-3 none"]),
    Case(
      name: "twice is an accident",
      paragraphs: [(0, 1, nil), (1, 1, nil), (0, 1, nil), (1, 1, nil)],
      blocks: ["0-2 0-2 none"]),
    Case(
      name: "inputs of their own",
      paragraphs: [(0, 1, nil), (1, 1, nil), (0, 1, nil), (1, 1, nil), (0, 1, nil), (1, 1, nil)],
      isOrderKnown: false, blocks: ["0-3 0-3 none"]),
    Case(
      name: "three languages in turn",
      paragraphs: [
        (0, 1, nil), (1, 1, nil), (2, 1, nil), (0, 1, nil), (1, 2, nil), (2, 1, nil), (0, 1, nil),
        (1, 1, nil), (2, 1, nil),
      ], languages: 3,
      blocks: ["0-1 0-1 0-1 turn", "1-2 1-3 1-2 turn", "2-3 3-4 2-3 turn"]),
    Case(
      name: "rows of a table", paragraphs: [(0, 1, 0), (1, 2, 0), (0, 1, 1), (1, 1, 1)],
      blocks: ["0-1 0-2 row", "1-2 2-3 row"]),
    Case(
      name: "text around a table",
      paragraphs: [(0, 2, nil), (0, 1, 4), (1, 1, 4), (0, 1, nil), (1, 3, nil)],
      blocks: ["0-2 0-0 none", "2-3 0-1 row", "3-4 1-4 none"]),
    Case(
      name: "a cell of several paragraphs",
      paragraphs: [(0, 1, 0), (0, 1, 0), (1, 1, 0), (0, 1, 1), (1, 1, 1)],
      blocks: ["0-2 0-1 row", "2-3 1-2 row"]),
    Case(
      name: "a row in one language only",
      paragraphs: [(0, 1, 0), (1, 1, 0), (0, 1, 1), (0, 1, 2), (1, 1, 2)],
      blocks: ["0-1 0-1 row", "1-2 1-1 none", "2-3 1-2 row"]),
    Case(
      name: "a first row in one language only", paragraphs: [(0, 1, 0), (0, 1, 1), (1, 1, 1)],
      blocks: ["0-1 0-0 none", "1-2 0-1 row"]),
    Case(
      name: "a last row in one language only", paragraphs: [(0, 1, 0), (1, 1, 0), (1, 1, 1)],
      blocks: ["0-1 0-1 row", "1-1 1-2 none"]),
    Case(
      name: "a row in one language, then one in the other",
      paragraphs: [
        (0, 1, 0), (1, 1, 0), (0, 1, 1), (1, 1, 2), (0, 2, 3), (1, 1, 4), (0, 1, 5), (1, 1, 5),
      ],
      blocks: [
        "0-1 0-1 row", "1-2 1-1 none", "2-2 1-2 none", "2-4 2-2 none", "4-4 2-3 none",
        "4-5 3-4 row",
      ]),
    Case(
      name: "text before a row in one language, and rows at the end",
      paragraphs: [
        (0, 1, nil), (1, 1, nil), (1, 1, 1), (0, 1, 2), (1, 1, 2), (0, 1, 3), (1, 1, 4),
        (0, 1, nil), (1, 1, nil),
      ],
      blocks: [
        "0-1 0-1 none", "1-1 1-2 none", "1-2 2-3 row", "2-3 3-3 none", "3-3 3-4 none",
        "3-4 4-5 none",
      ]),
    Case(
      name: "rows without one that is a pair",
      paragraphs: [(0, 1, 0), (1, 1, 1), (0, 1, 2), (1, 1, 3)],
      blocks: ["0-2 0-2 none"]),
    Case(name: "nothing", paragraphs: [], blocks: []),
  ]

  @Test(arguments: cases) func blocks(_ test: Case) throws {
    var texts = (0..<test.languages).map { _ in PartSentences() }
    for (place, paragraph) in test.paragraphs.enumerated() {
      texts[paragraph.language].append(
        (0..<paragraph.sentences).map { "s\($0)" }, position: test.isOrderKnown ? place : nil,
        row: paragraph.row)
    }
    let layout = PartLayout(texts) { stretches in
      guard let agrees = test.agrees else { return 0.6 }
      let right = stretches.count { agrees.contains($0.map(\.lowerBound)) }
      return 2 * Double(right) / Double(stretches.count) - 1
    }
    let blocks = try layout.blocks().map { block in
      block.ranges.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: " ")
        + " \(block.strength)"
    }
    #expect(blocks == test.blocks)
  }
}
