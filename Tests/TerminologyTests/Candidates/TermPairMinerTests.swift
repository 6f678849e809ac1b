// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import Terminology

@Suite struct TermPairMinerTests {
  private static let pair = LanguagePair(from: .chinese, to: .english)
  private static let units: [(source: String, target: String)] = [
    ("各国推进“一带一路”倡议。", "Countries advance the Belt and Road Initiative."),
    ("“一带一路”倡议带来机遇。", "The Belt and Road Initiative brings opportunities."),
    ("他谈到了“一带一路”倡议。", "He spoke of the Belt and Road Initiative."),
    ("能源合作前景广阔。", "Energy cooperation has broad prospects."),
    ("双方深化能源合作。", "The two sides deepen energy cooperation."),
    ("能源合作是重点。", "The focus is energy cooperation."),
    ("天气很好。", "The weather is fine."),
    ("会议昨天结束。", "The meeting ended yesterday."),
    ("学生们在读书。", "Students are reading."),
    ("火车晚点了。", "The train was late."),
  ]

  @Test func phrasesThatGoTogether() {
    let pairs = TermPairMiner.pairs(in: Self.units, of: Self.pair)
    #expect(pairs.map(\.source) == ["一带一路", "能源合作"] || pairs.map(\.source) == ["能源合作", "一带一路"])
    #expect(
      Set(pairs.map { $0.target.lowercased() }) == [
        "belt and road initiative", "energy cooperation",
      ])
    #expect(pairs.allSatisfy { $0.count == 3 && $0.score > 10 })
    #expect(pairs.first { $0.source == "能源合作" }?.examples == [3, 4, 5])
  }

  @Test func tooFewSayNothing() {
    #expect(TermPairMiner.pairs(in: Self.units, of: Self.pair, minimum: 4).isEmpty)
    #expect(TermPairMiner.pairs(in: [], of: Self.pair).isEmpty)
    // A language without a row has no phrases.
    let german = LanguageTag("de") ?? .english
    #expect(
      TermPairMiner.pairs(in: Self.units, of: LanguagePair(from: .chinese, to: german)).isEmpty)
  }

  @Test func theRatioIsDunnings() {
    // Independent: nothing is learnt from one about the other.
    #expect(abs(TermPairMiner.logLikelihood(both: 10, left: 20, right: 50, all: 100)) < 1e-9)
    // 2 Σ O ln(O/E) of the table 10 0 / 0 90: 2 (10 ln 10 + 90 ln (10/9)).
    #expect(
      abs(TermPairMiner.logLikelihood(both: 10, left: 10, right: 10, all: 100) - 65.0166) < 1e-3)
  }
}

@Suite struct BracketedAbbreviationTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var text: String
    var language: LanguageTag
    var found: [[String]]
    var testDescription: String { text }
  }

  private static let cases = [
    Case(text: "上海合作组织（以下简称“上合组织”）成立", language: .chinese, found: [["上海合作组织", "上合组织"]]),
    Case(text: "中国与东南亚国家联盟（东盟）合作", language: .chinese, found: [["东南亚国家联盟", "东盟"]]),
    Case(
      text: "the Shanghai Cooperation Organization (SCO) was founded", language: .english,
      found: [["Shanghai Cooperation Organization", "SCO"]]),
    Case(
      text: "the Forum on China-Africa Cooperation (hereinafter referred to as \"FOCAC\")",
      language: .english, found: [["Forum on China-Africa Cooperation", "FOCAC"]]),
    Case(
      text: "Шанхайская организация сотрудничества (далее — ШОС) создана", language: .russian,
      found: [["Шанхайская организация сотрудничества", "ШОС"]]),
    Case(text: "in Beijing (see Table 1) and later (2015)", language: .english, found: []),
    Case(text: "the bank (Oracle) and the group (or ABC", language: .english, found: []),
    Case(text: "各国领导人（略）出席", language: .chinese, found: []),
    Case(
      text:
        "its founders (of the Shanghai Cooperation Organization (SCO)) and the Exchange Fund (EF)",
      language: .english,
      found: [["Shanghai Cooperation Organization", "SCO"], ["Exchange Fund", "EF"]]),
    Case(
      text: "1) the open bracket (and the Exchange Fund (EF)", language: .english,
      found: [["Exchange Fund", "EF"]]),
    Case(text: ")(", language: .english, found: []),
  ]

  @Test(arguments: cases) func longForms(_ test: Case) {
    let found = BracketedAbbreviation.all(in: test.text)
    #expect(found.map { [$0.full, $0.short] } == test.found)
  }
}
