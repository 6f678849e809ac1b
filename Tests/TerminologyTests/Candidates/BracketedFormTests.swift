// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Terminology

/// Long forms with their abbreviations in brackets.
@Suite struct BracketedFormTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let found: [String]
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "initials", text: "The Shanghai Cooperation Organization (SCO) met.",
      found: ["Shanghai Cooperation Organization = SCO"]),
    Case(
      name: "small words between", text: "the Council of Heads of State (CHS) decided",
      found: ["Council of Heads of State = CHS"]),
    Case(
      name: "hyphens", text: "The Regional Anti-Terrorist Structure (RATS) works.",
      found: ["Regional Anti-Terrorist Structure = RATS"]),
    Case(
      name: "introduced by words", text: "Asian Development Bank (hereinafter ADB)",
      found: ["Asian Development Bank = ADB"]),
    Case(
      name: "Russian", text: "Шанхайская организация сотрудничества (далее – ШОС) провела",
      found: ["Шанхайская организация сотрудничества = ШОС"]),
    Case(
      name: "Chinese", text: "上海合作组织（以下简称“上合组织”）成立。", found: ["上海合作组织 = 上合组织"]),
    Case(
      name: "Traditional", text: "亞洲基礎設施投資銀行（亞投行）開業", found: ["亞洲基礎設施投資銀行 = 亞投行"]),
    Case(
      name: "two in one text",
      text: "World Trade Organization (WTO) and World Health Organization (WHO)",
      found: ["World Trade Organization = WTO", "World Health Organization = WHO"]),
    Case(name: "a remark", text: "The meeting (in Astana) ended.", found: []),
    Case(name: "a year", text: "The summit (2025) ended.", found: []),
    Case(name: "other letters", text: "The Eurasian Union (SCO) met.", found: []),
    Case(name: "no words before", text: "(SCO) met", found: []),
    Case(name: "open", text: "The Shanghai Cooperation Organization (SCO met", found: []),
    Case(name: "a comma within", text: "Apples, Birds (AB)", found: []),
    Case(name: "empty", text: "", found: []), Case(name: "emoji", text: "😀 (😀😀)", found: []),
  ]

  @Test(arguments: cases) func areFound(_ test: Case) {
    let found = BracketedAbbreviation.all(in: test.text).map { "\($0.full) = \($0.short)" }
    #expect(found == test.found)
  }

  /// Many open brackets do not make it slow.
  @Test func longText() {
    let text = String(repeating: "World Trade Organization (WTO) ", count: 2_000)
    #expect(BracketedAbbreviation.all(in: text).count == 2_000)
    #expect(BracketedAbbreviation.all(in: String(repeating: "(", count: 20_000)).isEmpty)
  }
}
