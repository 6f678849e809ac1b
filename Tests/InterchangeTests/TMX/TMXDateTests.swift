// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing
import TextModel

@testable import Interchange

@Suite struct TMXDateTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let date: String
    let isValid: Bool
    var testDescription: String { date }
  }

  static let cases =
    [
      "20240229T120000Z", "20240101T000000Z", "20241231T235959Z", "20161231T235960Z",
      "00010101T000000Z",
    ].map { Case(date: $0, isValid: true) }
    + [
      "20241301T000000Z", "20240001T000000Z", "20240100T000000Z", "20240132T000000Z",
      "20240101T240000Z", "20240101T006000Z", "20240101T000061Z", "20240101t000000Z",
      "20240101T000000", "20240101T000000z", "2024-01-01T00:00Z", "20240101 000000Z",
      "2024010AT000000Z", "", "2024",
    ].map { Case(date: $0, isValid: false) }

  @Test(arguments: cases) func isTold(_ test: Case) {
    let bytes = Array(test.date.utf8)
    #expect(bytes.withUnsafeBufferPointer(TMXDate.isValid) == test.isValid)
  }

  /// The date of every element that has one is looked at, kept as it is, and reported.
  @Test(arguments: cases) func isReportedInAFile(_ test: Case) throws {
    let text = """
      <tmx version="1.4"><header srclang="zh"/><body>
      <tu tuid="1" changedate="\(test.date)" creationdate="\(test.date)">
      <tuv xml:lang="zh" lastusagedate="\(test.date)"><seg>上海</seg></tuv></tu></body></tmx>
      """
    let (units, summary) = try TMXReader(Array(text.utf8), name: "d.tmx").readAll()
    #expect(units[0].changeDate == test.date)
    #expect(units[0].attribute("creationdate") == test.date)
    let rules = summary.findings.map(\.rule)
    #expect(rules == (test.isValid ? [] : ["tmx/date", "tmx/date", "tmx/date"]))
    #expect(summary.findings.map(\.location.line) == (test.isValid ? [] : [2, 2, 3]))
  }
}

@Suite struct InlineCodesTests {
  static func content(_ codes: [(String, String)]) -> InlineContent {
    InlineContent(
      codes.map { name, number in
        .element(MarkupElement(name, attributes: [Attribute("i", number)]))
      })
  }

  @Test func pairsAreTold() {
    let none: [[(String, String)]] = [
      [], [("bpt", "1"), ("ept", "1")], [("bpt", "1"), ("bpt", "2"), ("ept", "1"), ("ept", "2")],
      [("ph", "1")], [("it", "1")],
    ]
    for codes in none { #expect(InlineCodes.unpaired(in: Self.content(codes)) == nil) }
    let opened = InlineCodes.unpaired(in: Self.content([("bpt", "7")]))
    #expect(opened == "<bpt i=\"7\"> has no <ept> in its segment; kept")
    let closed = InlineCodes.unpaired(in: Self.content([("ept", "1"), ("bpt", "1")]))
    #expect(closed == "<ept i=\"1\"> has no <bpt> before it in its segment; kept")
  }
}

@Suite struct ContentIdentityTests {
  static func id(_ texts: [(LanguageTag, String)]) -> String {
    ContentIdentity.id(
      of: TranslationUnit(
        id: UnitID("any"),
        variants: texts.map { TranslationUnitVariant(language: $0.0, text: $0.1) })
    ).description
  }

  @Test func dependsOnEveryLanguageAndText() {
    let base = Self.id([(.chinese, "上海精神"), (.english, "Shanghai Spirit")])
    #expect(base == Self.id([(.chinese, "上海精神"), (.english, "Shanghai Spirit")]))
    let others = [
      Self.id([(.english, "Shanghai Spirit"), (.chinese, "上海精神")]),
      Self.id([(.chinese, "上海精神"), (.russian, "Shanghai Spirit")]),
      Self.id([(.chinese, "上海精神"), (.english, "Shanghai spirit")]),
      Self.id([(.chinese, "上海精神S"), (.english, "hanghai Spirit")]),
      Self.id([(.chinese, "上海精神")]), Self.id([]),
    ]
    #expect(Set(others + [base]).count == others.count + 1)
    for id in others { #expect(id.count == 17 && id.hasPrefix("x")) }
  }

  @Test(
    arguments: [
      (nil, "20270115T080000Z"), ("", "20270115T080000Z"), ("20270115T075959Z", "20270115T080000Z"),
      ("20270115T080001Z", "20270115T080001Z"), ("2027-01-15T09:00:00Z", "20270115T080000Z"),
      ("99999999T999999Z", "20270115T080000Z"), ("later", "20270115T080000Z"),
    ] as [(String?, String)])
  func isNotBeforeAnother(_ earlier: String?, _ expected: String) {
    let moment = Date(timeIntervalSince1970: 1_800_000_000)
    #expect(TMXDate.text(of: moment, notBefore: earlier) == expected)
  }
}
