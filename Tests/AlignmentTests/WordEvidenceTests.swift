// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import Alignment

/// What the words of a bead say of it.
@Suite struct WordEvidenceTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var languages: (LanguageTag, LanguageTag)
    var source: [String]
    var target: [String]
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "zh-en", languages: (.chinese, .english),
      source: ["各国应加强区域合作。", "铁路建设提高了贸易水平。", "会议将于十月在北京举行。"],
      target: [
        "Countries should strengthen regional cooperation.",
        "Railway construction has raised the level of trade.",
        "The meeting will be held in Beijing in October.",
      ]),
    Case(
      name: "ru-en", languages: (.russian, .english),
      source: [
        "Страны должны укреплять региональное сотрудничество.",
        "Строительство железных дорог повысило уровень торговли.",
        "Встреча состоится в Пекине в октябре.",
      ],
      target: [
        "Countries should strengthen regional cooperation.",
        "Railway construction has raised the level of trade.",
        "The meeting will be held in Beijing in October.",
      ]),
    Case(
      name: "zh-Hant and ru", languages: (.traditionalChinese, .russian),
      source: ["各國應加強區域合作。", "鐵路建設提高了貿易水平。", "會議將於十月在北京舉行。"],
      target: [
        "Страны должны укреплять региональное сотрудничество.",
        "Строительство железных дорог повысило уровень торговли.",
        "Встреча состоится в Пекине в октябре.",
      ]),
  ]

  @Test(arguments: cases) func rightPairsHaveMore(_ test: Case) {
    let aligner = Aligner(source: test.languages.0, target: test.languages.1)
    func sum(_ shift: Int) -> WordEvidence {
      let beads = test.source.indices.map {
        let other = ($0 + shift) % test.target.count
        return Bead(source: $0..<$0 + 1, target: other..<other + 1)
      }
      var sum = WordEvidence()
      for words in aligner.wordEvidence(of: beads, in: test.source, test.target) { sum.add(words) }
      return sum
    }
    let (right, wrong) = (sum(0), sum(1))
    #expect(right.known == wrong.known && right.known > 6)
    #expect(right.found > wrong.found)
    #expect(right.balance > wrong.balance + 0.2)
    #expect(wrong.balance >= -1 && wrong.evidence >= wrong.least)
  }

  @Test func numbersAreNoWords() throws {
    let aligner = Aligner(source: .chinese, target: .english)
    let words = aligner.wordEvidence(
      of: [Bead(source: 0..<1, target: 0..<1)], in: ["第12条 货物列车优先通行 35 公里。"],
      ["Article 12 Students may study 35 months without paying fees."])
    let first = try #require(words.first)
    #expect(first.numbers == 2 && first.found * 4 <= first.known)
  }

  @Test func supportIsOfRareWordsAndNames() throws {
    let aligner = Aligner(source: .english, target: .russian)
    let source = [
      "The meeting was held in Kazan.", "The stoker snored.", "The children planted trees.",
      "The baker won a prize.", "The referee stopped the match.",
    ]
    let target = [
      "Заседание прошло в Казани.", "Кочегар храпел.", "Дети посадили деревья.",
      "Пекарь получил награду.", "Судья прервал матч.",
    ]
    let beads = (0..<2).map { Bead(source: $0..<$0 + 1, target: $0..<$0 + 1) }
    let words = aligner.wordEvidence(of: beads, in: source, target)
    #expect(words[0].support > 1 || words[0].names > 0)
    #expect(words[1].support == 0 && words[1].names == 0 && words[1].numbers == 0)
  }

  @Test func aNullBeadHasNone() {
    let aligner = Aligner(source: .chinese, target: .english)
    let words = aligner.wordEvidence(
      of: [Bead(source: 0..<1, target: 0..<0)], in: ["合作。"], ["Cooperation."])
    #expect(words == [WordEvidence()] && words.map(\.balance) == [0])
  }
}
