// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

@Suite struct NegationContrastTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var first: (String, String)
    var second: (String, String)
    var differ: Bool
    var testDescription: String { "\(first.1) = \(second.1)" }
  }

  static let cases: [Case] = [
    Case(
      first: ("zh", "代表团未能抵达首都。"),
      second: ("en", "The delegation arrived in the capital."), differ: true),
    Case(
      first: ("zh", "游客可以在馆内拍照。"),
      second: ("en", "Visitors may not take photographs in the museum."), differ: true),
    Case(
      first: ("en", "The court did not accept the appeal."),
      second: ("ru", "Суд принял жалобу."), differ: true),
    Case(
      first: ("en", "Smoking is permitted here."), second: ("ru", "Курить здесь запрещено."),
      differ: true),
    Case(
      first: ("zh-Hant", "嚴禁攜帶武器。"), second: ("ru", "Ношение оружия разрешено."), differ: true),
    Case(
      first: ("zh", "严禁携带武器。"), second: ("ru", "Ношение оружия разрешено."), differ: true),
    Case(
      first: ("zh", "俄方不同意该方案。"), second: ("en", "The Russian side agreed to the plan."),
      differ: true),
    // `any` does not say no.
    Case(
      first: ("zh", "中方不接受任何外部干涉。"),
      second: ("en", "The Chinese side accepts any external interference."), differ: true),
    // `non-tariff` and 非关税 are one word.
    Case(
      first: ("zh", "非关税壁垒的作用并不大。"),
      second: ("en", "The role of non-tariff barriers is large."), differ: true),
    Case(
      first: ("ru", "Роль нетарифных барьеров не велика."),
      second: ("en", "The role of non-tariff barriers is large."), differ: true),
    Case(
      first: ("zh", "非关税壁垒的作用很大。"),
      second: ("en", "The role of non-tariff barriers is not large."), differ: true),
    Case(
      first: ("zh", "非关税壁垒的作用并不大。"),
      second: ("en", "The role of non-tariff barriers is not large."), differ: false),
    Case(
      first: ("zh", "非关税壁垒的作用并不大。"),
      second: ("en", "The role of non-tariff barriers isn't large."), differ: false),
    Case(
      first: ("zh", "国家不使用武力。"), second: ("en", "the non-use of force by the State"),
      differ: false),
    Case(
      first: ("zh", "非洲国家不使用武力。"), second: ("en", "the non-use of force by African States"),
      differ: false),
    Case(
      first: ("zh", "该政策并非没有作用。"), second: ("en", "The non-tariff policy has a role."),
      differ: false),
    // The same in other words.
    Case(
      first: ("zh", "代表团未能抵达首都。"),
      second: ("en", "The delegation failed to arrive in the capital."), differ: false),
    Case(
      first: ("en", "The court did not accept the appeal."),
      second: ("ru", "Суд отклонил жалобу."), differ: false),
    Case(
      first: ("zh", "贸易不断增长。"), second: ("en", "Trade is growing steadily."), differ: false),
    Case(
      first: ("zh", "不仅贸易增长，投资也增长。"),
      second: ("en", "Both trade and investment are growing."), differ: false),
    Case(
      first: ("ru", "Стороны не договорились."),
      second: ("en", "The parties did not agree."), differ: false),
    // A long sentence may say no in one of its clauses.
    Case(
      first: (
        "en",
        "The ministers who met in the old town hall on the hill above the river did not speak to the many reporters."
      ), second: ("ru", "Министры молча прошли мимо журналистов."), differ: false),
    Case(first: ("ar", "لا"), second: ("en", "Yes."), differ: false),
    Case(first: ("zh", ""), second: ("en", "No."), differ: false),
  ]

  @Test(arguments: cases) func contrast(_ test: Case) throws {
    let contrast = NegationContrast()
    let first = (language: try #require(LanguageTag(test.first.0)), text: test.first.1)
    let second = (language: try #require(LanguageTag(test.second.0)), text: test.second.1)
    #expect(contrast.isBetween(first, second) == test.differ)
    #expect(contrast.isBetween(second, first) == test.differ)
  }

  @Test func aPairThatDiffersWaits() throws {
    let kit = try KitWorkspace()
    let result = try kit.workspace.grow(
      PaperSource([
        .text("会议在天津举行。各国没有通过宣言。", name: "a.zh.txt"),
        .text(
          "The meeting was held in Tianjin. The countries adopted a declaration.", name: "a.en.txt"),
      ]))
    #expect(result.units.map(\.status) == [.approved, .needsReview])
    #expect(result.units.last?.reasons.first == ReviewPolicy.oneSaysNo)
  }

  @Test func aPairOfOtherCountriesWaits() throws {
    let kit = try KitWorkspace()
    let result = try kit.workspace.grow(
      PaperSource([
        .text("会议在天津举行。德国总理访问了上海。", name: "a.zh.txt"),
        .text(
          "The meeting was held in Tianjin. The Austrian chancellor visited Shanghai.",
          name: "a.en.txt"),
      ]))
    #expect(result.units.map(\.status) == [.approved, .needsReview])
    #expect(
      result.units.last?.reasons
        == ["“Austrian” is another country or region than “德国” of the source"])
  }

  @Test func aPairOfOppositesWaits() throws {
    let kit = try KitWorkspace()
    let result = try kit.workspace.grow(
      PaperSource([
        .text("会议在天津举行。该国2019年从上海出口大米。", name: "a.zh.txt"),
        .text(
          "The meeting was held in Tianjin. The country imported rice from Shanghai in 2019.",
          name: "a.en.txt"),
      ]))
    #expect(result.units.map(\.status) == [.approved, .needsReview])
    #expect(
      result.units.last?.reasons == ["“imported” is the opposite of “出口” of the source"])
  }

  /// What a check only warns of may still be another meaning.
  @Test(arguments: [
    ("第三次会议于星期二召开。", "The third meeting was held on Wednesday."),
    ("该国2019年从上海出口大米。", "The country imported rice from Shanghai in 2019."),
    ("该工程应于2025年之前完成。", "The project is to be completed after 2025."),
    ("该省于2019年拒绝签署这项协定。", "The province signed this agreement in 2019."),
  ])
  func aPairWithAWarningAboutItsMeaningWaits(_ chinese: String, _ english: String) throws {
    let kit = try KitWorkspace()
    let result = try kit.workspace.grow(
      PaperSource([
        .text("会议在天津举行。\(chinese)", name: "a.zh.txt"),
        .text("The meeting was held in Tianjin. \(english)", name: "a.en.txt"),
      ]))
    let last = try #require(result.units.last)
    #expect(last.status == .needsReview)
    #expect(last.reasons.contains { $0.contains("\u{201C}") }, "\(last.reasons)")
  }
}
