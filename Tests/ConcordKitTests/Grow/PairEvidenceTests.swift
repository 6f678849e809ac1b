// SPDX-License-Identifier: Apache-2.0
import Alignment
import Testing

@testable import ConcordKit

/// What words and layout add to the confidence of a pair.
@Suite struct PairEvidenceTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    /// The words that a lexicon knows, and those of them whose translation is on the other side.
    var known: Int
    var found = 0
    var balance: Double
    var numbers = 0
    var strength = LayoutBlock.Strength.none
    /// Whether the confidence rises (1), falls (-1) or stays (0).
    var change: Int
    var isDoubted = false
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "words agree", known: 20, found: 15, balance: 0.4, change: 0),
    Case(name: "no word agrees", known: 20, balance: -1, change: -1, isDoubted: true),
    Case(name: "too few words to say so", known: 19, balance: -1, change: 0),
    Case(
      name: "numbers agree and no word", known: 6, balance: -1, numbers: 2, change: -1,
      isDoubted: true),
    Case(
      name: "numbers agree and there are few words", known: 5, balance: -1, numbers: 2, change: 0),
    Case(
      name: "a pair of the layout whose words agree", known: 20, found: 15, balance: 0.4,
      strength: .row, change: 1),
    Case(
      name: "neighbours whose words agree", known: 20, found: 15, balance: 0.4,
      strength: .adjacent, change: 0),
    Case(
      name: "a pair of the layout with few words", known: 5, balance: -0.5, strength: .row,
      change: 1),
    Case(
      name: "a pair of the layout with words, of which none agrees", known: 6, balance: -0.5,
      strength: .row, change: 0),
    Case(
      name: "a pair of the layout that only a number agrees in", known: 8, found: 1, balance: -0.8,
      numbers: 1, strength: .row, change: -1, isDoubted: true),
  ]

  @Test(arguments: cases) func weighs(_ test: Case) {
    var words = WordEvidence()
    words.known = test.known
    words.found = test.found
    words.numbers = test.numbers
    words.least = -10
    words.evidence = 10 * test.balance
    var bead = PaperBead(ranges: [0..<1, 0..<1], confidence: 0.8)
    PairEvidence.weigh(&bead, by: words, content: BeadContent(), strength: test.strength)
    #expect((bead.confidence - 0.8).sign(orZero: 1e-9) == test.change, "\(bead.confidence)")
    #expect(bead.doubts == (test.isDoubted ? [ReviewPolicy.fewWords] : []))
  }
}

extension Double {
  /// 1, -1, or 0 for what is smaller than `limit`.
  fileprivate func sign(orZero limit: Double) -> Int {
    abs(self) < limit ? 0 : self > 0 ? 1 : -1
  }
}
