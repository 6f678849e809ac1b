// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import Alignment

/// What words, numbers and names say about whether the sides of a bead have the same content.
@Suite struct BeadContentTests {
  private func content(
    _ source: String, _ target: String, from: LanguageTag = .chinese, to: LanguageTag = .english
  ) -> BeadContent {
    let bead = Bead(source: 0..<1, target: 0..<1)
    return Aligner(source: from, target: to).contents(of: [bead], in: [source], [target])[0]
  }

  struct Pair: CustomTestStringConvertible, Sendable {
    var languages: (LanguageTag, LanguageTag)
    var source: String
    var target: String
    /// A sentence of the same kind of text that is not a translation.
    var other: String
    var testDescription: String { source }
  }

  static let pairs: [Pair] = [
    Pair(
      languages: (.chinese, .english), source: "政府决定修建一座新的医院。",
      target: "The government decided to build a new hospital.",
      other: "Farmers complained about the price of fuel."),
    Pair(
      languages: (.chinese, .english), source: "第七条 外国投资者应当遵守国家的法律。",
      target: "Article 7 Foreign investors shall abide by the laws of the State.",
      other: "Article 7 Schools shall provide pupils with textbooks free of charge."),
    Pair(
      languages: (.english, .russian), source: "The ministers discussed the fight against poverty.",
      target: "Министры обсудили борьбу с бедностью.",
      other: "Туристы осмотрели крепость и старый мост."),
    Pair(
      languages: (.chinese, .russian), source: "科学家研究了海洋的温度。",
      target: "Учёные изучили температуру океана.",
      other: "Музыканты выступили перед студентами."),
  ]

  @Test(arguments: pairs) func aTranslationAgrees(_ pair: Pair) {
    let right = content(
      pair.source, pair.target, from: pair.languages.0, to: pair.languages.1)
    #expect(right.isKnown && right.agreement > 0 && !right.isAgainst)
  }

  @Test(arguments: pairs) func anotherSentenceDoesNot(_ pair: Pair) {
    let wrong = content(pair.source, pair.other, from: pair.languages.0, to: pair.languages.1)
    #expect(wrong.isAgainst, "\(wrong)")
  }

  @Test func theNumberOfAnArticleSaysNothing() {
    let article = content("第七条 学校应当提供教材。", "Article 7 Schools shall provide textbooks.")
    let bare = content("学校应当提供教材。", "Schools shall provide textbooks.")
    #expect(article.numbers == 0 && article.otherNumbers == 0)
    #expect(article.agreement == bare.agreement)
  }

  @Test func aDateIsWorthMoreThanAYear() {
    let year = content("甲乙2019年丙丁。", "Xyz xyz 2019.")
    let date = content("甲乙2019年3月14日丙丁。", "Xyz xyz 14 March 2019.")
    #expect(year.numbers == 1 && date.numbers == 3)
    #expect(date.agreement > 3 * year.agreement - 0.5)
  }

  /// What neither agrees nor disagrees is not called another content.
  @Test(arguments: [(-5, true, true), (-1, true, false), (0, false, false), (1, false, false)])
  func onlyDisagreementIsAgainst(_ words: Double, _ isAgainst: Bool, _ isClearly: Bool) {
    var content = BeadContent()
    content.words = words
    #expect(!content.isAgainst && !content.isKnown)
    content.least = -10
    #expect(content.isKnown && content.isAgainst == isAgainst)
    #expect(content.isClearlyAgainst == isClearly)
  }

  @Test func wordsOfNoMeaningDoNotCount() {
    let content = content("The of and in.", "И в на.", from: .english, to: .russian)
    #expect(content.least == 0 && content.found == 0)
  }

  @Test func unknownWordsSayNothing() throws {
    let content = content(
      "Fjölmiðlar greindu frá þessu.", "Tiedotusvälineet kertoivat asiasta.",
      from: try #require(LanguageTag("is")), to: try #require(LanguageTag("fi")))
    #expect(!content.isKnown && !content.isAgainst && !content.lacksPassage)
  }

  /// The other pairs of the text show how long a translation usually is.
  private func contents(_ rows: [(String, String)], from: LanguageTag, to: LanguageTag)
    -> [BeadContent]
  {
    Aligner(source: from, target: to).contents(
      of: rows.indices.map { Bead(source: $0..<$0 + 1, target: $0..<$0 + 1) },
      in: rows.map(\.0), rows.map(\.1))
  }

  private static let chinese = [
    ("市政府决定修建一座新的医院。", "The city government decided to build a new hospital."),
    ("军队离开了村庄，居民回到自己的家园和田地。", "The army left the village."),
    ("部长们讨论了反对贫困的斗争。", "The ministers discussed the fight against poverty."),
    ("学校向学生提供免费的教材。", "Schools provide students with free textbooks."),
  ]
  private static let russian = [
    (
      "The city government decided to build a new hospital.",
      "Правительство города решило построить новую больницу."
    ),
    (
      "The army left the village, and the residents returned to their homes and fields.",
      "Армия покинула деревню."
    ),
    ("The ministers discussed the fight against poverty.", "Министры обсудили борьбу с бедностью."),
    ("Scientists studied the temperature of the ocean.", "Учёные изучили температуру океана."),
  ]

  @Test func aClauseLeftOutIsNoticed() {
    let chinese = contents(Self.chinese, from: .chinese, to: .english)
    #expect(chinese.map(\.lacksPassage) == [false, true, false, false])
    #expect(chinese[1].omission.source > chinese[1].omission.target)
    let russian = contents(Self.russian, from: .english, to: .russian)
    #expect(russian.map(\.lacksPassage) == [false, true, false, false])
  }

  @Test func aClauseAddedIsNoticed() {
    let reversed = contents(
      Self.chinese.map { ($0.1, $0.0) }, from: .english, to: .chinese)
    #expect(reversed.map(\.lacksPassage) == [false, true, false, false])
    #expect(reversed[1].omission.target > reversed[1].omission.source)
  }

  @Test func oneOfTwoSentencesIsOfAnotherText() {
    let source = ["市政府决定修建一座新的医院。", "部长们讨论了反对贫困的斗争。"]
    let right = [
      "The city government decided to build a new hospital.",
      "The ministers discussed the fight against poverty.",
    ]
    let wrong = [right[0], "Musicians of the orchestra visited an old fortress."]
    let bead = [Bead(source: 0..<2, target: 0..<2)]
    let aligner = Aligner(source: .chinese, target: .english)
    #expect(!aligner.contents(of: bead, in: source, right)[0].lacksPassage)
    #expect(aligner.contents(of: bead, in: source, wrong)[0].hasForeignSentence)
  }

  @Test func ofThreeLanguagesTheWeakestPairCounts() {
    let right = content("政府决定修建一座新的医院。", "The government decided to build a new hospital.")
    let wrong = content("政府决定修建一座新的医院。", "Farmers complained about the price of fuel.")
    #expect(right.joined(with: wrong).isAgainst && wrong.joined(with: right).isAgainst)
    #expect(BeadContent().joined(with: right) == right)
  }

  /// Weak evidence lets a pair wait; a text that is finished is reported only for strong evidence.
  @Test(arguments: [(6.1, false, false), (6.2, true, false), (7.1, true, false), (7.2, true, true)])
  func weakEvidenceOfAnOmissionWaits(evidence: Double, waits: Bool, isReported: Bool) {
    var content = BeadContent()
    content.omission.target = evidence
    #expect(content.mayLackPassage == waits)
    #expect(content.lacksPassage == isReported)
  }
}
