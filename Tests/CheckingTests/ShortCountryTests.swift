// SPDX-License-Identifier: Apache-2.0
import Checking
import TestSupport
import Testing
import TextModel

import struct Terminology.Termbase

/// Terms whose renderings have forms that no rule of endings gives: short names of countries, numerals.
@Suite struct ShortCountryTests {
  /// A pair and the terms that its target lacks.
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let source: String
    var from = LanguageTag.russian
    let target: String
    var to = LanguageTag.chinese
    var missing: [String] = []
    var testDescription: String { name }
  }

  private static func entry(
    _ chinese: [String], _ english: String, _ russian: [String]
  ) -> ConceptEntry {
    ConceptEntry(
      id: ConceptID("c-\(english.lowercased().filter(\.isLetter))"),
      sections: [
        LanguageSection(language: .chinese, terms: chinese.map { Term($0) }),
        LanguageSection(language: .english, terms: [Term(english)]),
        LanguageSection(language: .russian, terms: russian.map { Term($0) }),
      ])
  }

  private static let termbase = Termbase([
    (
      file: "g.yaml",
      entries: [
        entry(["中国"], "China", ["Китай"]), entry(["俄罗斯"], "Russia", ["Россия"]),
        entry(["哈萨克斯坦"], "Kazakhstan", ["Казахстан"]),
        entry(["乌兹别克斯坦"], "Uzbekistan", ["Узбекистан"]),
        entry(["俄罗斯外交部"], "Foreign Ministry of Russia", ["МИД России"]),
        entry(["一带一路"], "Belt and Road", ["Один пояс, один путь"]),
        entry(["一国两制"], "one country, two systems", ["одна страна, две системы"]),
        entry(["三股势力"], "three forces of evil", ["три силы зла"]),
      ]
    )
  ])

  @Test(arguments: [
    Case(name: "two countries", source: "Россия и Китай рады.", target: "中俄两国感到高兴。"),
    Case(name: "two others", source: "Казахстан и Узбекистан рады.", target: "哈乌两国感到高兴。"),
    Case(name: "a side", source: "Россия и Китай рады.", target: "俄方和中方表示满意。"),
    Case(name: "a title", source: "Президент Россия прибыл.", target: "俄总统抵达。"),
    Case(name: "at the head of a name", source: "Это МИД России.", target: "这是俄外交部。"),
    Case(
      name: "two countries, one not in the glossary", source: "China and Vietnam met.",
      from: .english, target: "中越举行会谈。"),
    Case(
      name: "traditional characters", source: "Россия и Китай рады.", target: "中俄兩國感到高興。",
      to: .traditionalChinese),
    Case(
      name: "another country", source: "Казахстан и Китай рады.", target: "中俄两国感到高兴。",
      missing: ["哈萨克斯坦", "中国"]),
    Case(
      name: "a character of another word", source: "Казахстан рад.", target: "他笑哈哈地来了。",
      missing: ["哈萨克斯坦"]),
    Case(
      name: "numerals declined", source: "共建一带一路，坚持一国两制，打击三股势力。", from: .chinese,
      target:
        "Строительство «Одного пояса, одного пути», «одной страны, двух систем», с тремя силами зла.",
      to: .russian),
  ])
  func finds(_ test: Case) {
    let found = Checker(termbase: Self.termbase).check(
      Drafts.pair(test.source, test.from, test.target, test.to)
    ).findings.filter { $0.rule == "term/missing" }
    #expect(Set(found.compactMap(\.expected.first)) == Set(test.missing))
  }
}
