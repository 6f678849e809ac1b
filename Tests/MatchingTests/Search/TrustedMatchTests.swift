// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing
import TextModel

@testable import Matching

/// Contexts, scripts, regions and machine translation in matches, and matches with the same texts.
@Suite struct TrustedMatchTests {
  struct Unit: Sendable {
    var source = "Close"
    var target: String
    var tag = "zh-CN"
    var properties: [String: String] = [:]
    var date: String?
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let units: [Unit]
    var query = "Close"
    var context: String?
    var to = "zh-CN"
    var limit = 10
    /// `translation kind score penalties`, best first.
    let found: [String]
    var testDescription: String { name }
  }

  private static func unit(_ target: String, context: String) -> Unit {
    Unit(target: target, properties: ["x-context": context])
  }

  static let contexts = [
    Case(
      name: "the same context first",
      units: [unit("关闭", context: "menu.close"), unit("近", context: "adj.close")],
      context: "adj.close", found: ["近 context 100", "关闭 exact 99 context"]),
    Case(
      name: "only another context", units: [unit("关闭", context: "menu.close")],
      context: "adj.close",
      found: ["关闭 exact 99 context"]),
    Case(
      name: "a unit without context", units: [Unit(target: "关闭")], context: "adj.close",
      found: ["关闭 exact 100"]),
    Case(
      name: "a query without contexts", units: [unit("关闭", context: "menu.close")],
      found: ["关闭 exact 100"]),
    Case(
      name: "no context in a file that has some",
      units: [unit("关闭", context: ""), unit("近", context: "adj.close")], context: "",
      found: ["关闭 exact 100", "近 exact 99 context"]),
    Case(
      name: "a context in Russian", units: [unit("Закрыть", context: "меню")], context: "меню",
      to: "ru", found: []),
  ]
  static let scripts = [
    Case(
      name: "traditional for simplified", units: [Unit(target: "開啟", tag: "zh-TW")],
      found: ["開啟 exact 97 target-script"]),
    Case(
      name: "traditional although it says otherwise", units: [Unit(target: "開啟")],
      found: ["開啟 exact 97 target-script"]),
    Case(
      name: "simplified for Hong Kong", units: [Unit(target: "开启")], to: "zh-HK",
      found: ["开启 exact 97 target-script"]),
    Case(
      name: "what both write, by its tag", units: [Unit(target: "中文", tag: "zh-TW")],
      found: ["中文 exact 97 target-script"]),
    Case(
      name: "no script wanted", units: [Unit(target: "開啟", tag: "zh-TW")], to: "zh",
      found: ["開啟 exact 100"]),
    Case(
      name: "the wanted script first",
      units: [Unit(target: "開啟", tag: "zh-Hant", date: "20260101T000000Z"), Unit(target: "开启")],
      to: "zh-Hans", found: ["开启 exact 100", "開啟 exact 97 target-script"]),
    Case(
      name: "Cyrillic and Latin",
      units: [Unit(target: "Zatvori", tag: "sr-Latn"), Unit(target: "Затвори", tag: "sr-RS")],
      to: "sr-Cyrl", found: ["Затвори exact 100", "Zatvori exact 97 target-script"]),
    Case(
      name: "the wanted region first",
      units: [
        Unit(source: "关", target: "Color", tag: "en-US", date: "20260101T000000Z"),
        Unit(source: "关", target: "Colour", tag: "en-GB", date: "20200101T000000Z"),
      ], query: "关", to: "en-GB", found: []),
  ]
  static let others = [
    Case(
      name: "a machine's", units: [Unit(target: "关闭", properties: ["x-origin": "mt"])],
      found: ["关闭 exact 97 machine-translation"]),
    Case(
      name: "a machine's that waits",
      units: [Unit(target: "关闭", properties: ["x-origin": "mt", "x-status": "needs-review"])],
      found: ["关闭 exact 92 needs-review machine-translation"]),
    Case(
      name: "copies are one match",
      units: (0..<12).map { _ in Unit(target: "关闭") } + [Unit(source: "Close!", target: "关上！")],
      limit: 2, found: ["关闭 exact 100", "关上！ fuzzy 66.66"]),
    Case(
      name: "other translations are not copies",
      units: [Unit(target: "关闭"), Unit(target: "关闭"), Unit(target: "近")], limit: 2,
      found: ["关闭 exact 100", "近 exact 100"]),
  ]

  @Test(arguments: contexts + scripts + others) func isFound(_ test: Case) throws {
    let isChinese = test.query == "Close"
    let from = isChinese ? LanguageTag.english : .chinese
    let units = test.units.enumerated().map { number, unit in
      TranslationUnit(
        id: UnitID("u\(number)"),
        variants: [
          TranslationUnitVariant(language: from, text: unit.source),
          TranslationUnitVariant(
            language: LanguageTag(unit.tag) ?? .undetermined, text: unit.target),
        ],
        properties: unit.properties.sorted { $0.key > $1.key }.map { Property($0.key, $0.value) },
        changeDate: unit.date)
    }
    let index = try MemoryMatchTests.index([IndexedFile(path: "f", stamp: "1", units: units)])
    var options = MatchOptions(
      limit: test.limit, minimumScore: MatchScore(percent: 60), from: from,
      to: LanguageTag(test.to))
    let found = try index.matches(
      for: MatchQuery(test.query, context: test.context), options: options)
    options.isExhaustive = true
    let scan = try index.matches(
      for: MatchQuery(test.query, context: test.context), options: options)
    #expect(found == scan)
    if test.name == "the wanted region first" {
      #expect(found.map(\.target) == ["Colour", "Color"])
      return
    }
    #expect(
      found.map { match in
        ([match.target, match.kind.rawValue, match.score.description]
          + match.penalties.map(\.rawValue)).joined(separator: " ")
      } == test.found)
  }
}
