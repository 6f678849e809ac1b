// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import Alignment

/// Alignments of one text with several others, joined into beads of all of them.
@Suite struct JoinedBeadTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    /// The beads of the pivot with each other text, as numbers of sentences on both sides.
    let results: [[(own: Int, other: Int)]]
    var pivot = 0
    /// The ranges of each bead, text by text.
    let beads: [[Range<Int>]]
    var testDescription: String { name }
  }

  private static func beads(_ types: [(own: Int, other: Int)], _ confidence: Double) -> [Bead] {
    var (row, column) = (0, 0)
    return types.map { own, other in
      defer { (row, column) = (row + own, column + other) }
      return Bead(source: row..<row + own, target: column..<column + other, confidence: confidence)
    }
  }

  @Test(arguments: [
    Case(
      name: "sentence by sentence", results: [[(1, 1), (1, 1)], [(1, 1), (1, 1)]],
      beads: [[0..<1, 0..<1, 0..<1], [1..<2, 1..<2, 1..<2]]),
    Case(
      name: "two sentences are one in the last text",
      results: [[(1, 1), (1, 1), (1, 1)], [(2, 1), (1, 1)]],
      beads: [[0..<2, 0..<2, 0..<1], [2..<3, 2..<3, 1..<2]]),
    Case(
      name: "beads that overlap each other",
      results: [[(1, 1), (2, 1), (1, 1)], [(2, 1), (2, 2)]],
      beads: [[0..<4, 0..<3, 0..<3]]),
    Case(
      name: "a text lacks a sentence",
      results: [[(1, 1), (1, 0), (1, 1)], [(1, 1), (1, 1), (1, 1)]],
      beads: [[0..<1, 0..<1, 0..<1], [1..<2, 1..<1, 1..<2], [2..<3, 1..<2, 2..<3]]),
    Case(
      name: "all others lack a sentence", results: [[(1, 0), (1, 1)], [(1, 0), (1, 1)]],
      beads: [[0..<1, 0..<0, 0..<0], [1..<2, 0..<1, 0..<1]]),
    Case(
      name: "a text has one more at its beginning", results: [[(0, 1), (1, 1)], [(1, 1)]],
      beads: [[0..<0, 0..<1, 0..<0], [0..<1, 1..<2, 0..<1]]),
    Case(
      name: "a text has one more in the middle",
      results: [[(1, 1), (1, 1)], [(1, 1), (0, 1), (1, 1)]],
      beads: [[0..<1, 0..<1, 0..<1], [1..<1, 1..<1, 1..<2], [1..<2, 1..<2, 2..<3]]),
    Case(
      name: "a text has two more at its end", results: [[(1, 1)], [(1, 1), (0, 1), (0, 1)]],
      beads: [[0..<1, 0..<1, 0..<1], [1..<1, 1..<1, 1..<2], [1..<1, 1..<1, 2..<3]]),
    Case(
      name: "both have one more", results: [[(0, 1), (1, 1)], [(0, 1), (1, 1)]],
      beads: [[0..<0, 0..<1, 0..<0], [0..<0, 1..<1, 0..<1], [0..<1, 1..<2, 1..<2]]),
    Case(
      name: "one more inside a bead of the other text",
      results: [[(2, 1)], [(1, 1), (0, 1), (1, 1)]],
      beads: [[0..<2, 0..<1, 0..<3]]),
    Case(
      name: "the pivot is in the middle", results: [[(1, 2)], [(1, 1)]], pivot: 1,
      beads: [[0..<2, 0..<1, 0..<1]]),
    Case(
      name: "a pivot without sentences", results: [[(0, 1)], []], beads: [[0..<0, 0..<1, 0..<0]]),
    Case(name: "no sentences", results: [[], []], beads: []),
  ])
  func join(_ test: Case) {
    let aligner = MultiAligner([.chinese, .english, .russian])
    let count = test.results[0].reduce(0) { $0 + $1.own }
    let joined = aligner.join(
      test.results.map { Self.beads($0, 0.5) }, pivot: test.pivot, count: count)
    #expect(joined.map(\.ranges) == test.beads)
  }

  /// A bead of all texts is right if all the beads that it is made of are.
  @Test func confidences() {
    let aligner = MultiAligner([.chinese, .english, .russian])
    let joined = aligner.join(
      [Self.beads([(1, 1), (1, 1), (0, 1)], 0.8), Self.beads([(2, 1)], 0.5)], pivot: 0, count: 2)
    #expect(joined.map(\.ranges) == [[0..<2, 0..<2, 0..<1], [2..<2, 2..<3, 1..<1]])
    #expect(abs(joined[0].confidence - 0.8 * 0.8 * 0.5) < 1e-9)
    #expect(joined[1].confidence == 0.8)
    let null = aligner.join(
      [Self.beads([(1, 1)], 0.8), Self.beads([(1, 0), (0, 1)], 0.5)], pivot: 0, count: 1)
    #expect(null.map(\.ranges) == [[0..<1, 0..<1, 0..<0], [1..<1, 1..<1, 0..<1]])
    #expect(null.map(\.confidence) == [0.4, 0.5])
  }
}
