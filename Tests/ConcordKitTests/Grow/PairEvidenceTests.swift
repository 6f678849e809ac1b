// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Alignment
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
    /// The evidence of the content; below -2.8 for `least` enough is known.
    var content = 0.0
    var least = 0.0
    /// Whether the confidence rises (1), falls (-1) or stays (0).
    var change: Int
    var isDoubted = false
    /// Whether the content of the two sides differs.
    var isOther = false
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
    Case(
      name: "a pair of the layout with a number and a quarter of its words", known: 8, found: 2,
      balance: -0.8, numbers: 1, strength: .row, change: 1),
    Case(
      name: "a pair of the layout with a number whose balance is not below the limit", known: 8,
      found: 1, balance: -0.75, numbers: 1, strength: .row, change: 1),
    Case(
      name: "neighbours that only a number agrees in", known: 5, found: 1, balance: -0.8,
      numbers: 1, strength: .adjacent, change: 0),
    Case(
      name: "a turn whose words agree", known: 20, found: 15, balance: 0.4, strength: .turn,
      change: 1),
    Case(
      name: "a turn with one word that agrees", known: 10, found: 1, balance: 0, strength: .turn,
      change: 1),
    Case(
      name: "a row with a number and no word", known: 3, balance: 0, numbers: 1, strength: .row,
      change: 0),
    Case(name: "a balance of words at the limit", known: 20, balance: -0.9, change: 0),
    Case(
      name: "several numbers outweigh free words", known: 20, balance: -1, content: 2, change: 0),
    Case(
      name: "hardly enough numbers", known: 20, balance: -1, content: 1.9, change: -1,
      isDoubted: true),
    Case(
      name: "content that speaks against the pair", known: 19, balance: -1, content: -1,
      least: -2.8, change: -1, isOther: true),
    Case(
      name: "too little content to speak against it", known: 19, balance: -1, content: -1,
      least: -2.7, change: 0),
    Case(
      name: "content that is neither for nor against it", known: 19, balance: -1, content: 0,
      least: -2.8, change: 0),
  ]

  @Test(arguments: cases) func weighs(_ test: Case) {
    var words = WordEvidence()
    words.known = test.known
    words.found = test.found
    words.numbers = test.numbers
    words.least = -10
    words.evidence = 10 * test.balance
    var content = BeadContent()
    content.words = test.content
    content.least = test.least
    var bead = PaperBead(ranges: [0..<1, 0..<1], confidence: 0.8)
    PairEvidence.weigh(&bead, by: words, content: content, strength: test.strength)
    #expect((bead.confidence - 0.8).sign(orZero: 1e-9) == test.change, "\(bead.confidence)")
    #expect(
      bead.doubts == (test.isDoubted ? [ReviewPolicy.fewWords] : [])
        + (test.isOther ? [ReviewPolicy.otherContent] : []))
  }

  /// A sentence that the other side may lack is a reason to wait, however sure the pair is.
  @Test func aPassageThatMayBeMissing() {
    var content = BeadContent()
    content.hasForeignSentence = true
    var bead = PaperBead(ranges: [0..<1, 0..<1], confidence: 0.8)
    PairEvidence.weigh(&bead, by: WordEvidence(), content: content, strength: .none)
    #expect(bead.confidence == 0.8 && bead.doubts == [ReviewPolicy.omittedPassage])
  }

  struct Shown: CustomTestStringConvertible, Sendable {
    var name: String
    var known = 0
    var found = 0
    var numbers = 0
    var names = 0
    var support = 0.0
    var beads = 5
    /// The evidence of the content where enough of it is known.
    var content: Double?
    var isShown: Bool
    var testDescription: String { name }
  }

  @Test(arguments: [
    Shown(name: "nothing", isShown: false),
    Shown(name: "a number", numbers: 1, isShown: true),
    Shown(name: "a name", names: 1, isShown: true),
    Shown(name: "one rare word", support: 1, isShown: true),
    Shown(name: "articles and prepositions", support: 0.99, isShown: false),
    Shown(name: "content that agrees", content: 0, isShown: true),
    Shown(
      name: "a number beside content that does not agree", numbers: 1, content: -0.1, isShown: false
    ),
    Shown(
      name: "two fifths of the words of a short text", known: 10, found: 4, beads: 4, isShown: true),
    Shown(
      name: "less than two fifths of the words", known: 11, found: 4, beads: 4, isShown: false),
    Shown(name: "three words of a short text", known: 3, found: 3, beads: 4, isShown: false),
    Shown(name: "common words of a longer text", known: 10, found: 10, beads: 5, isShown: false),
  ])
  func shows(_ test: Shown) {
    var words = WordEvidence()
    (words.known, words.found) = (test.known, test.found)
    (words.numbers, words.names, words.support) = (test.numbers, test.names, test.support)
    var content = BeadContent()
    if let agreement = test.content { (content.words, content.least) = (agreement, -5) }
    #expect(
      PairEvidence.isShown(by: words, content: content, amongBeads: test.beads) == test.isShown)
  }

  /// Two paragraphs that follow each other: few known words say nothing, and of more a fifth must be found.
  @Test(arguments: [
    (0, 0, true), (2, 0, true), (3, 0, false), (5, 1, true), (6, 1, false), (10, 2, true),
  ])
  func turns(_ known: Int, _ found: Int, _ isPossible: Bool) {
    var words = WordEvidence()
    (words.known, words.found) = (known, found)
    #expect(PairEvidence.isPossible(turn: words) == isPossible)
  }

  /// A whole text is another one if hardly any of its many known words is found.
  @Test(arguments: [(40, -0.62, false), (40, -0.63, true), (39, -0.63, false), (400, 0.1, false)])
  func wholeTexts(_ known: Int, _ balance: Double, _ isAgainst: Bool) {
    var words = WordEvidence()
    words.known = known
    (words.least, words.evidence) = (-100, 100 * balance)
    #expect(PairEvidence.isAgainst(text: words) == isAgainst)
  }
}

extension Double {
  /// 1, -1, or 0 for what is smaller than `limit`.
  fileprivate func sign(orZero limit: Double) -> Int {
    abs(self) < limit ? 0 : self > 0 ? 1 : -1
  }
}
