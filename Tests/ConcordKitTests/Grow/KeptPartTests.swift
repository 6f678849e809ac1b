// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

@Suite struct KeptPartTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    /// Source text, target text and bead of each unit.
    var units: [(String, String, String)]
    var source: [String]
    var target: [String]
    var beads: [String]
  }

  private static let cases = [
    Case(
      testDescription: "the same sentences, one of them without a partner",
      units: [("ab", "x", "2-1"), ("d", "z", "1-1")], source: ["a", "b", "c", "d"],
      target: ["x", "y", "z", "w"], beads: ["0..<2 0..<1", "3..<4 2..<3"]),
    Case(
      testDescription: "a unit whose source has changed is left out",
      units: [("ab", "x", "2-1"), ("c", "y", "1-1")], source: ["a", "B", "c"],
      target: ["x", "y"], beads: ["2..<3 1..<2"]),
    Case(
      testDescription: "a unit whose target has changed is left out",
      units: [("a", "x", "1-1")], source: ["a"], target: ["y"], beads: []),
    Case(
      testDescription: "a sentence that occurs twice does not pull its unit over others",
      units: [("r", "q", "1-1"), ("a", "x", "1-1"), ("r", "q", "1-1")],
      source: ["n", "a", "r"], target: ["m", "x", "q"], beads: ["1..<2 1..<2", "2..<3 2..<3"]),
    Case(
      testDescription: "of sentences that changed places the longer run stays",
      units: [("a", "x", "1-1"), ("b", "y", "1-1"), ("c", "z", "1-1")],
      source: ["c", "a", "b"], target: ["z", "x", "y"], beads: ["1..<2 1..<2", "2..<3 2..<3"]),
    Case(
      testDescription: "sentences that changed places in the second language only do not cross",
      units: [("a", "x", "1-1"), ("b", "y", "1-1")], source: ["a", "b"], target: ["y", "x"],
      beads: ["0..<1 1..<2"]),
    Case(
      testDescription: "a unit whose translation moved to the front does not cross the others",
      units: [("a", "x", "1-1"), ("b", "y", "1-1"), ("c", "z", "1-1")], source: ["a", "b", "c"],
      target: ["z", "x", "y"], beads: ["0..<1 1..<2", "1..<2 2..<3"]),
    Case(
      testDescription: "a repeated sentence goes between its neighbours in both languages",
      units: [("a", "x", "1-1"), ("r", "q", "1-1"), ("b", "y", "1-1"), ("r", "q", "1-1")],
      source: ["a", "r", "b", "r"], target: ["x", "q", "y", "q"],
      beads: ["0..<1 0..<1", "1..<2 1..<2", "2..<3 2..<3", "3..<4 3..<4"]),
    Case(
      testDescription: "a bead without a shape is ignored",
      units: [("a", "x", ""), ("b", "y", "0-1"), ("c", "z", "9-1")], source: ["a", "b", "c"],
      target: ["x", "y", "z"], beads: []),
    Case(
      testDescription: "a unit with an empty side is ignored",
      units: [("", "y", "0-1"), ("c", "", "1-0"), ("a", "x", "1-1")], source: ["a", "b", "c"],
      target: ["x", "y", "z"], beads: ["0..<1 0..<1"]),
  ]

  @Test(arguments: cases) func unitsLieOverSentences(_ test: Case) {
    let units = test.units.enumerated().map { number, unit in
      TranslationUnit(
        id: UnitID("\(number)"),
        variants: [
          TranslationUnitVariant(language: .chinese, text: unit.0),
          TranslationUnitVariant(language: .english, text: unit.1),
        ], properties: [Property("x-bead", unit.2)])
    }
    let beads = KeptPart(units: units).beads(
      over: [test.source, test.target], in: [.chinese, .english])
    #expect(beads.map { "\($0.ranges[0]) \($0.ranges[1])" } == test.beads)
  }

  /// Whatever changed places in whichever language, beads neither cross nor overlap.
  @Test(arguments: 0..<200) func beadsNeverCross(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...8, using: &random)
    // Few letters, so that sentences repeat.
    let letters = (0..<count).map { _ in Int.random(in: 0..<6, using: &random) }
    let units = letters.enumerated().map { number, letter in
      TranslationUnit(
        id: UnitID("\(number)"),
        variants: [
          TranslationUnitVariant(language: .chinese, text: "z\(letter)"),
          TranslationUnitVariant(language: .english, text: "e\(letter)"),
        ], properties: [Property("x-bead", "1-1")])
    }
    let texts = ["z", "e"].map { side in
      letters.shuffled(using: &random).map { "\(side)\($0)" }
    }
    let beads = KeptPart(units: units).beads(over: texts, in: [.chinese, .english])
    var ends = [0, 0]
    for bead in beads {
      for side in 0..<2 {
        #expect(bead.ranges[side].lowerBound >= ends[side], "seed \(seed)")
        ends[side] = bead.ranges[side].upperBound
        #expect(
          bead.kept?.variants[side].text == texts[side][bead.ranges[side].lowerBound],
          "seed \(seed)")
      }
    }
  }

  @Test func aReviewersWordingStandsForThePapers() {
    let unit = TranslationUnit(
      id: UnitID("1"),
      variants: [
        TranslationUnitVariant(language: .chinese, text: "a"),
        TranslationUnitVariant(language: .english, text: "mended"),
      ], properties: [Property("x-bead", "1-1"), Property("x-grown-en", "x")])
    let beads = KeptPart(units: [unit]).beads(over: [["a"], ["x"]], in: [.chinese, .english])
    #expect(beads.map(\.kept?.id) == [unit.id])
  }

  @Test func threeLanguagesOneOfThemSilent() {
    let unit = TranslationUnit(
      id: UnitID("1"),
      variants: [
        TranslationUnitVariant(language: .chinese, text: "a"),
        TranslationUnitVariant(language: .russian, text: "я"),
      ], properties: [Property("x-bead", "1-1")])
    let beads = KeptPart(units: [unit]).beads(
      over: [["b", "a"], ["y"], ["я"]], in: [.chinese, .english, .russian])
    #expect(beads.map(\.ranges) == [[1..<2, 0..<0, 0..<1]])
  }

  @Test(arguments: (0...100).map { Double($0) / 100 })
  func hundredthsComeBack(_ value: Double) {
    #expect(Double(decimals(value)) == hundredths(value))
    #expect(hundredths(hundredths(value)) == hundredths(value))
    #expect(hundredths(value) == value)
  }
}
