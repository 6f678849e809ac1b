// SPDX-License-Identifier: Apache-2.0
import Checking
import TestSupport
import Testing
import TextModel

import struct Terminology.Termbase

/// Wrong forms that may be right where they are: they are not fixed.
@Suite struct MeantFormTests {
  /// A pair, or a text by itself without a source; with the severity of the finding, if there is one.
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    var source = ""
    var from = LanguageTag.chinese
    let target: String
    var to = LanguageTag.english
    var severities: [Severity] = [.error]
    var isFixed = false
    var testDescription: String { name }
  }

  private static func entry(_ id: String, _ sections: [LanguageTag: [Term]]) -> ConceptEntry {
    ConceptEntry(
      id: ConceptID(id),
      sections: sections.sorted { $0.key.description < $1.key.description }
        .map { LanguageSection(language: $0.key, terms: $0.value) })
  }

  private static func wrong(_ text: String, until: String? = nil) -> Term {
    Term(text, status: .deprecated, scope: .translation, until: until)
  }

  private static let termbase = Termbase([
    (
      file: "g.yaml",
      entries: [
        entry(
          "head",
          [
            .chinese: [Term("秘书长")], .english: [Term("Chief Secretary"), wrong("Main Secretary")],
            .russian: [Term("главный секретарь", caseRule: .any)],
          ]),
        entry(
          "leader",
          [
            .chinese: [Term("总书记")],
            .english: [
              Term("Main Secretary of the Party"), Term("Main Secretary", type: .variant),
            ],
            .russian: [Term("главный секретарь", type: .variant, caseRule: .any)],
          ]),
        entry(
          "law",
          [
            .chinese: [Term("法治")],
            .english: [Term("rule of law"), Term("rule by law", status: .deprecated)],
          ]),
        entry(
          "road",
          [
            .chinese: [Term("一带一路")],
            .english: [
              Term("Belt and Road"), Term("BAR", type: .abbreviation),
              Term("One Belt One Road", status: .deprecated),
            ],
          ]),
        entry(
          "country",
          [
            .chinese: [Term("缅甸")], .english: [Term("Myanmar"), wrong("Burma", until: "1989")],
            .russian: [Term("Мьянма"), wrong("Бирма")],
          ]),
        entry(
          "town",
          [.chinese: [Term("北京")], .english: [Term("Beijing"), wrong("Peking", until: "1979")]]),
        entry(
          "spirit",
          [
            .chinese: [Term("上海精神")],
            .english: [
              Term("Shanghai Spirit"),
              Term("spirit of Shanghai", status: .deprecated, caseRule: .exact),
            ],
          ]),
        entry("energy", [.chinese: [Term("能源协作"), Term("能量合作", status: .deprecated)]]),
      ]
    )
  ])

  private static func check(_ test: Case, _ target: String) -> [Finding] {
    let document =
      test.source.isEmpty
      ? Drafts.text(target, test.to) : Drafts.pair(test.source, test.from, target, test.to)
    return Checker(termbase: termbase).check(document).findings
      .filter { $0.rule == "term/forbidden" }
  }

  @Test(arguments: [
    Case(name: "one form", source: "秘书长来了。", target: "The Main Secretary came.", isFixed: true),
    Case(
      name: "more forms than in the source", source: "秘书长来了。",
      target: "The Main Secretary met the Main Secretary.", severities: [.info, .info]),
    Case(
      name: "the right form of another concept", source: "秘书长祝贺总书记。",
      target: "The secretary congratulated the Main Secretary.", severities: []),
    Case(
      name: "the same too often", source: "秘书长祝贺总书记。",
      target: "The Main Secretary congratulated the Main Secretary.", severities: [.info, .info]),
    Case(
      name: "a variant of another concept in the source", source: "Главный секретарь приехал.",
      from: .russian, target: "The Main Secretary came.", isFixed: true),
    Case(
      name: "a contrast", source: "要区分法治与以法治国。",
      target: "Distinguish the rule of law from rule by law."),
    Case(
      name: "an abbreviation in brackets", source: "一带一路很长。",
      target: "The One Belt One Road (BAR) is long.", isFixed: true),
    Case(name: "no contrast", source: "依靠法治。", target: "We trust rule by law.", isFixed: true),
    Case(name: "a contrast alone", target: "They have rule by law, not rule of law."),
    Case(
      name: "words of the source", source: "“一带一路”起初是“One Belt One Road”。",
      target: "The words were One Belt One Road at first."),
    Case(
      name: "a title of the source", source: "《北京条约》签订。",
      target: "The Convention of Peking was signed.", severities: [.info]),
    Case(
      name: "a title of the source and a year of that time", source: "1860年《北京条约》签订。",
      target: "The Convention of Peking was signed in 1860.", severities: []),
    Case(
      name: "a name in quotation marks", source: "1860年的“北京条约”规定了边界。",
      target: "The “Treaty of Peking” of 1860 defined the border.", severities: []),
    Case(
      name: "a title and a later year", source: "2020年重印了《北京条约》。",
      target: "The Convention of Peking was printed again in 2020.", severities: [.info]),
    Case(
      name: "a title in capitals and a year of that time", source: "北京条约于1860年签订。",
      target: "The Convention of Peking was signed in 1860.", severities: [.info]),
    Case(
      name: "a speech in quotation marks", source: "他说：“北京是首都。”",
      target: "He said: “Peking is the capital.”"),
    Case(
      name: "no longer name", source: "1860年《北京条约》签订。",
      target: "It was signed in Peking in 1860.", severities: [.error]),
    Case(name: "no title", source: "《条约》在北京签订。", target: "It was signed in Peking.", isFixed: true),
    Case(name: "a word before it", source: "缅甸贸易增长。", target: "Trade grew in British Burma."),
    Case(
      name: "a word before it in the source", source: "英属缅甸贸易增长。", target: "Trade grew in Burma."),
    Case(
      name: "a word before it in Russian", source: "缅甸贸易增长。",
      target: "Торговля колониальной Бирмы росла.", to: .russian),
    Case(name: "a year of that time", source: "1948年，缅甸独立。", target: "In 1948, Burma was free."),
    Case(
      name: "the last year of that time", source: "1989年访问缅甸。", target: "He saw Burma in 1989."),
    Case(
      name: "the first year after it", source: "1990年访问缅甸。", target: "He saw Burma in 1990.",
      isFixed: true),
    Case(
      name: "a later year", source: "2020年访问缅甸。", target: "He saw Burma in 2020.", isFixed: true),
    Case(
      name: "words in small letters", target: "The spirit of Shanghai lives in its clubs.",
      severities: [.info]),
    Case(
      name: "words in small letters for the concept", source: "弘扬上海精神。",
      target: "Carry on the spirit of Shanghai.", isFixed: true),
    Case(
      name: "words in small letters without the concept", source: "上海这座城市的精神不变。",
      target: "The spirit of Shanghai is the same.", severities: [.info]),
    Case(
      name: "after a prefix", target: "弘扬正能量合作共赢精神。", to: .chinese, severities: [.info]),
    Case(name: "in a long word", target: "开展太阳能量合作项目。", to: .chinese, severities: [.info]),
    Case(name: "after another word", target: "开展能量合作项目。", to: .chinese, isFixed: true),
  ])
  func isFixed(_ test: Case) {
    let found = Self.check(test, test.target)
    #expect(found.map(\.severity) == test.severities)
    let fixed = found.contains { $0.replacement != nil }
    #expect(fixed == test.isFixed)
  }
}
