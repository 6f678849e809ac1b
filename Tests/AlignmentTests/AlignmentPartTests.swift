// SPDX-License-Identifier: Apache-2.0
import Files
import Testing
import TextModel

@testable import Alignment

/// Parts of the model at their limits: what beads contain, what a paragraph is worth, what dictionaries may cost.
@Suite struct AlignmentPartTests {
  private static func content(
    words: Double = 0, least: Double = -10, names: Double = 0, numbers: Double = 0, others: Int = 0
  ) -> BeadContent {
    var content = BeadContent()
    (content.words, content.least, content.names) = (words, least, names)
    (content.numbers, content.otherNumbers) = (numbers, others)
    return content
  }

  @Test func whatIsKnownOfABead() {
    // Three words that a lexicon knows are enough to say something.
    #expect(Self.content(least: -2.8).isKnown && !Self.content(least: -2.7).isKnown)
    #expect(Self.content(words: -0.1).isAgainst && !Self.content(words: 0).isAgainst)
    #expect(!Self.content(words: -9, least: -1).isAgainst)
    // What speaks clearly against a pair is reported, what speaks weakly only lets it wait.
    #expect(Self.content(words: -4.1).isClearlyAgainst && !Self.content(words: -4).isClearlyAgainst)
    #expect(!Self.content(words: -9, least: -1).isClearlyAgainst)
  }

  @Test func whatNamesAndNumbersAreWorth() {
    func agreement(_ content: BeadContent) -> Double { content.agreement }
    let words = agreement(Self.content(words: 2))
    #expect(agreement(Self.content(words: 2, names: 1)) > words)
    #expect(agreement(Self.content(words: 2, others: 1)) < words)
    // A single number is worth less than one of several, and half a number half of it.
    let numbers = [0.0, 0.5, 1, 2, 3].map { agreement(Self.content(numbers: $0)) }
    #expect(numbers[0] == 0 && abs(numbers[2] - 2 * numbers[1]) < 1e-9)
    #expect(abs(numbers[3] - numbers[2] - 2 * numbers[2]) < 1e-9)
    #expect(abs((numbers[4] - numbers[3]) - (numbers[3] - numbers[2])) < 1e-9)
  }

  /// Of two pairs of a bead of three languages the one counts that agrees less; a known one before an unknown one.
  @Test func joinedContents() {
    let (good, bad) = (Self.content(words: 3), Self.content(words: -3))
    let unknown = Self.content(words: -9, least: -1)
    #expect(good.joined(with: bad).words == -3 && bad.joined(with: good).words == -3)
    #expect(good.joined(with: unknown).words == 3 && unknown.joined(with: good).words == 3)
    #expect(good.joined(with: good) == good)
    var (first, second) = (good, good)
    (first.omission.source, second.omission.target) = (5, 7)
    let joined = first.joined(with: second)
    #expect(joined.omission.source == 5 && joined.omission.target == 7)
    #expect(!joined.hasForeignSentence)
    first.hasForeignSentence = true
    #expect(first.joined(with: second).hasForeignSentence)
    #expect(second.joined(with: first).hasForeignSentence)
    #expect(first.mayLackPassage && first.lacksPassage)
  }

  /// A paragraph that starts on both sides speaks for a cut, one that starts on one side against it.
  @Test func paragraphsAtACut() {
    let aligner = Aligner(source: .chinese, target: .english)
    func cut(_ source: Set<Int>, _ target: Set<Int>) -> Float {
      let texts = aligner.prepare(
        AlignmentText(["马在山上跑。", "月亮很圆。"], paragraphStarts: source),
        AlignmentText(["The horse runs.", "The moon is round."], paragraphStarts: target))
      return texts.scorer(in: .whole(2, 2), aligner.weights).cut(1, 1)
    }
    let none = cut([], [])
    #expect(abs(cut([1], [1]) - none - aligner.weights.bothBreak) < 1e-4)
    #expect(abs(cut([1], []) - none + aligner.weights.oneBreak) < 1e-4)
    #expect(abs(cut([], [1]) - none + aligner.weights.oneBreak) < 1e-4)
    #expect(aligner.weights.bothBreak > 0 && aligner.weights.oneBreak > 0)
  }

  /// Words that translate something in a text: one word each, and not one that says nothing by itself.
  @Test(arguments: [
    ("horse", true), ("mountain", true), ("gate", false), ("the", false), ("horse mountain", false),
    ("?", false),
    ("2019", true), ("2020", false), ("", false),
  ])
  func linkedWords(_ word: String, _ isLinked: Bool) {
    let aligner = Aligner(source: .chinese, target: .english)
    #expect(aligner.linked([word], to: "2019年马在山上跑？") == [isLinked])
  }

  @Test(arguments: [
    ("马", LanguageTag.chinese, true), ("马马马马", .chinese, false), ("hors", .english, true),
    ("horsx", .english, false), ("", .english, false), ("лошад", .russian, true),

    ("лошэд", .russian, false), ("马", .english, false),
  ])
  func wordsOfTheBaseLexicons(_ word: String, _ language: LanguageTag, _ isKnown: Bool) {
    #expect(BaseLexicon.contains(word, in: language) == isKnown)
  }

  /// The articles of a dictionary may be read sixteen times, and those of a small one a mebibyte besides.
  @Test func articlesOfADictionary() throws {
    var budget = ArticleBudget(of: [UInt8](repeating: 0, count: 10), in: "d")
    try budget.take(1 << 20)
    try budget.take(160)
    let error = #expect(throws: FileError.self) { try budget.take(1) }
    #expect(error?.code == "dictionary/limit")
  }

  /// Chinese pairs of a memory are cut into words, so that a text is later cut in the same way.
  @Test func aChineseMemory() throws {
    let pairs = [
      ("红房子", "red house"), ("红汽车", "red car"), ("大房子", "big house"), ("大汽车", "big car"),
    ]
    let lexicons = LexiconTable.learned(name: "m", source: .chinese, target: .english, from: pairs)
    try #require(lexicons.count == 2)
    #expect(LexiconTests.translations(lexicons[0], "房子").contains("hous"))
    #expect(LexiconTests.translations(lexicons[0], "汽车").contains("car"))
    #expect(LexiconTests.translations(lexicons[0], "红房子").isEmpty)
    #expect(LexiconTests.translations(lexicons[1], "hous").contains("房子"))
    #expect(lexicons[0].segmentsHan && !lexicons[1].segmentsHan)
    // What is rarer than the floor is left out.
    let none = LexiconTable.learned(
      name: "m", source: .chinese, target: .english, from: pairs, floor: 1.1)
    #expect(none.allSatisfy { $0.count == 0 })
  }

  /// Sentences without vectors, or with empty ones, have none to compare.
  @Test func vectorsWithoutNumbers() {
    var left = AlignmentText(["a", "b"])
    var right = AlignmentText(["c"])
    (left.vectors, right.vectors) = ([[], []], [[]])
    #expect(VectorEvidence(left, right) == nil)
    (left.vectors, right.vectors) = ([[1, 0], [0, 1]], [[1, 0]])
    #expect(VectorEvidence(left, right) != nil)
    left.vectors.append([1, 1])
    #expect(VectorEvidence(left, right) == nil)
    (left.vectors, right.vectors) = ([[1, 0], [0, 1]], [[1, 0, 0]])
    #expect(VectorEvidence(left, right) == nil)
  }

  /// A table without headwords answers like any other.
  @Test func anEmptyTable() throws {
    let table = try #require(
      LexiconTable(
        bytes: LexiconBuilder().build(), name: "t", source: .chinese, target: .english,
        segmentsHan: true))
    #expect(table.count == 0 && LexiconTests.translations(table, "马").isEmpty)
    Array("马".utf8).withUnsafeBufferPointer { word in
      #expect(!table.hasTranslation(word) && table.headwords(beginningWith: word).isEmpty)
      #expect(table.longestHeadword(in: word, among: 0..<0) == 0)
      #expect(
        table.longestHeadword(in: UnsafeBufferPointer(rebasing: word[..<0]), among: 0..<1) == 0)
    }
  }
}
