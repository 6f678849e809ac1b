// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import ConcordKit

/// What the beads of a part say about each other.
@Suite struct PartTrustTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    /// Confidences of 1-1 beads.
    var pairs: [Double]
    /// How many sentences of each language have no partner.
    var alone: [Int] = [0, 0]
    var kind = PartKind.body
    /// How many of the pairs, from the first on, have a fault.
    var faults = 0
    /// How many of the pairs, from the first on, have words that do not agree.
    var against = 0
    /// How many of the pairs, from the first on, have other numbers.
    var contradicted = 0
    /// How many of the pairs, from the last on, a reviewer has decided about.
    var reviewed = 0
    var isWorthless = false
    var isDoubtful = false
    var isContradictory = false
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "sure", pairs: [0.9, 0.95, 0.85]),
    Case(name: "one doubtful of three", pairs: [0.9, 0.95, 0.6]),
    Case(name: "most doubtful", pairs: [0.9, 0.6, 0.7, 0.6, 0.7], isDoubtful: true),
    Case(
      name: "most below one half", pairs: [0.9, 0.3, 0.4, 0.2, 0.1], isWorthless: true,
      isDoubtful: true),
    Case(
      name: "an abstract most of which is below one half", pairs: [0.3, 0.4, 0.2], kind: .abstract,
      isDoubtful: true),
    Case(name: "half below one half", pairs: [0.9, 0.3, 0.9, 0.2], isDoubtful: false),
    Case(name: "a title is judged alone", pairs: [0.3], kind: .title),
    Case(
      name: "two sentences, one without a partner", pairs: [0.81], alone: [1, 1], isDoubtful: true),
    Case(name: "a summary of a long text", pairs: [0.9, 0.9, 0.9], alone: [200, 0]),
    Case(
      name: "two texts with little in common", pairs: [0.9, 0.9], alone: [20, 30], isDoubtful: true),
    Case(name: "faults", pairs: [0.9, 0.9, 0.9], faults: 2, isDoubtful: true),
    Case(
      name: "what a reviewer has decided does not count", pairs: [0.9, 0.9, 0.3, 0.3, 0.3],
      reviewed: 3),
    Case(name: "only text without a partner", pairs: [], alone: [3, 2], isDoubtful: true),
    Case(name: "only text of one language", pairs: [], alone: [3, 0], isDoubtful: true),
    Case(name: "nothing", pairs: []),
    Case(name: "the words of one pair", pairs: [0.45, 0.9, 0.9], against: 1),
    Case(
      name: "the words of a quarter", pairs: [0.45, 0.45, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9], against: 2,
      isDoubtful: true),
    Case(name: "one contradiction", pairs: [0.9, 0.9, 0.9], contradicted: 1),
    Case(
      name: "a fifth of contradictions", pairs: Array(repeating: 0.9, count: 10), contradicted: 2,
      isContradictory: true),
    Case(
      name: "less than a fifth of contradictions", pairs: Array(repeating: 0.9, count: 11),
      contradicted: 2),
    Case(
      name: "the words of less than a quarter",
      pairs: [0.45, 0.45] + Array(repeating: 0.9, count: 7),
      against: 2),
    Case(name: "exactly sure", pairs: [0.8, 0.8, 0.6]),
    Case(name: "exactly one half is fair", pairs: [0.5, 0.4], isDoubtful: true),
    Case(
      name: "half sure, and one language has a partner for all of its sentences",
      pairs: [0.9, 0.6], alone: [3, 0]),
  ]

  @Test(arguments: cases) func trust(_ test: Case) {
    var beads: [PartTrust.Evidence] = []
    for (number, confidence) in test.pairs.enumerated() {
      var bead = PaperBead(
        ranges: [number..<number + 1, number..<number + 1], confidence: confidence)
      bead.isDecided = number >= test.pairs.count - test.reviewed
      if number < test.against { bead.doubts = [ReviewPolicy.fewWords] }
      let fault = VariantFault(kind: .replacement, language: .english)
      let finding = Finding(
        rule: "number/mismatch", severity: .warning, message: "",
        location: SourceLocation(file: "a", line: 1, column: 1))
      beads.append(
        .init(
          bead: bead, variants: [], faults: number < test.faults ? [fault] : [],
          findings: number < test.contradicted ? [finding] : []))
    }
    let count = test.pairs.count
    let rest = PaperBead(
      ranges: test.alone.map { count..<count + $0 }, confidence: 1)
    beads += rest.apart.map { .init(bead: $0, variants: [], faults: []) }
    let trust = PartTrust(beads, of: test.kind, sure: 0.8)
    #expect(trust.isWorthless == test.isWorthless)
    #expect(trust.isDoubtful == test.isDoubtful)
    #expect(trust.isContradictory == test.isContradictory)
  }
}
