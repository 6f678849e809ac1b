// SPDX-License-Identifier: Apache-2.0
import Languages
import Testing
import TextModel

@testable import Matching

/// What a text forbids and a text of another language allows.
@Suite struct PermissionContrastTests {
  private typealias Text = (language: LanguageTag, text: String)

  struct Case: CustomTestStringConvertible, Sendable {
    let bans: (language: LanguageTag, text: String)
    let allows: (language: LanguageTag, text: String)
    let found: [String]
    var testDescription: String { "\(bans.text) = \(allows.text)" }
  }

  private static func words(_ first: Text, _ second: Text) -> [String] {
    PermissionContrast.between(ContrastPair(first, second))
      .map { [$0.words.first, $0.words.second] } ?? []
  }

  /// What one text says should not be done, and the other should.
  @Test(arguments: [
    Case(
      bans: (.english, "The United Nations should not play a central role."),
      allows: (.chinese, "联合国应发挥核心作用。"),
      found: ["should not", "应"]),
    Case(
      bans: (.chinese, "各国不应当加强协调。"),
      allows: (.russian, "Государствам следует укреплять координацию."),
      found: ["不应当", "следует"]),
    Case(
      bans: (.russian, "Государствам не следует укреплять координацию."),
      allows: (.english, "States should strengthen coordination."),
      found: ["не следует", "should"]),
  ])
  func duties(_ test: Case) {
    #expect(Self.words(test.bans, test.allows) == test.found)
    #expect(Self.words(test.allows, test.bans) == test.found.reversed())
  }

  @Test(arguments: [
    // A duty beside the ban, a word that says no, a limit, and a word that contains 应.
    Case(
      bans: (.english, "States should not interfere and should respect each other."),
      allows: (.chinese, "各国应相互尊重。"),
      found: []),
    Case(
      bans: (.english, "The Committee should not delay."),
      allows: (.chinese, "委员会应避免拖延。"),
      found: []),
    Case(
      bans: (.english, "The price should not exceed 100 yuan."),
      allows: (.chinese, "价格应为100元。"),
      found: []),
    Case(
      bans: (.english, "Supply should not stop."),
      allows: (.chinese, "供应持续。"),
      found: []),
  ])
  func noDuties(_ test: Case) {
    #expect(Self.words(test.bans, test.allows).isEmpty)
    #expect(Self.words(test.allows, test.bans).isEmpty)
  }

  @Test(arguments: [
    Case(
      bans: (.chinese, "缔约方不得采取单方面措施。"),
      allows: (.english, "Contracting Parties may take unilateral measures."),
      found: ["不得", "may"]),
    Case(
      bans: (.english, "Party A may not terminate the contract."),
      allows: (.chinese, "甲方可以提前终止合同。"),
      found: ["may not", "可以"]),
    Case(
      bans: (.english, "Either Party shall not notify the other."),
      allows: (.chinese, "任何一方可以通知对方。"),
      found: ["shall not", "可以"]),
    Case(
      bans: (.english, "Neither Party may assign its rights."),
      allows: (.russian, "Стороны вправе передавать свои права."),
      found: ["Neither Party may", "вправе"]),
    Case(
      bans: (.russian, "Исполнитель не вправе расторгнуть договор."),
      allows: (.english, "The contractor is entitled to terminate the contract at any time."),
      found: ["не вправе", "is entitled to"]),
    Case(
      bans: (.russian, "Ни одна из Сторон не вправе прекратить действие Соглашения."),
      allows: (.chinese, "任何一方可以终止本协定。"), found: ["Ни одна из Сторон не вправе", "可以"]),
    Case(
      bans: (.chinese, "成员国无权否决决议。"),
      allows: (.english, "Member States are entitled to veto resolutions."),
      found: ["无权", "are entitled to"]),
    Case(
      bans: (.chinese, "乙方無權解除合同。"), allows: (.russian, "Сторона может расторгнуть договор."),
      found: ["無權", "может"]),
  ])
  func opposites(_ test: Case) {
    #expect(Self.words(test.bans, test.allows) == test.found)
    #expect(Self.words(test.allows, test.bans) == test.found.reversed())
  }

  @Test(arguments: [
    (
      LanguageTag.chinese, "未经同意，任何一方不得转让权利。", LanguageTag.english,
      "Neither Party may assign its rights without consent."
    ),
    (
      .chinese, "除非另有约定，甲方不得终止合同。", .english,
      "Party A may terminate the contract only by agreement."
    ),
    (.chinese, "期限不得超过三个月。", .english, "The period may be up to three months."),
    (.chinese, "双方不得不推迟会议。", .english, "The parties may postpone the meeting."),
    (.chinese, "不得转让，但可继承。", .english, "It may be inherited."),
    (.chinese, "会议不得在五月举行。", .english, "No meeting in May."),
    (.chinese, "会议不得提前。", .english, "The meeting is on 5 May 2026."),
    (.english, "This shall not be construed as limiting the Parties.", .chinese, "双方可以采取措施。"),
    (.english, "The period may not exceed a year.", .chinese, "期限可以是一年。"),
    (.english, "They may not come.", .chinese, "他们可能来。"),
    (.russian, "Он не может не согласиться.", .english, "He may agree."),
    (.chinese, "", .english, "He may agree."),
    (LanguageTag("ja")!, "不得", .english, "He may agree."),
  ])
  func noOpposites(_ from: LanguageTag, _ first: String, _ to: LanguageTag, _ second: String) {
    #expect(Self.words((from, first), (to, second)).isEmpty)
    #expect(Self.words((to, second), (from, first)).isEmpty)
  }
}
