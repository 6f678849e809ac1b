// SPDX-License-Identifier: Apache-2.0
import Languages
import Testing
import TextModel

@testable import Matching

/// Texts of two languages that say opposite things.
@Suite struct OppositeContrastTests {
  private typealias Text = (language: LanguageTag, text: String)

  private func words(_ first: Text, _ second: Text) -> [[String]] {
    OppositeContrast.between(ContrastPair(first, second)).map { [$0.first, $0.second] }
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let first: (language: LanguageTag, text: String)
    let second: (language: LanguageTag, text: String)
    let found: [String]
    var testDescription: String { found.joined(separator: " and ") }
  }

  @Test(arguments: [
    Case(
      first: (.chinese, "该国出口了大量小麦。"), second: (.english, "It imported a lot of wheat."),
      found: ["出口", "imported"]),
    Case(
      first: (.chinese, "产量增加了。"), second: (.english, "Output decreased."),
      found: ["增加", "decreased"]),
    Case(
      first: (.english, "It accelerated in spring."), second: (.russian, "Весной он замедлился."),
      found: ["accelerated", "замедлился"]),
    Case(
      first: (.chinese, "贸易逆差达到三百亿。"), second: (.russian, "Профицит составил 30 миллиардов."),
      found: ["逆差", "Профицит"]),
    Case(
      first: (.chinese, "原告提交了证据。"), second: (.english, "The defendant submitted evidence."),
      found: ["原告", "defendant"]),
    Case(
      first: (.english, "World War I ended."),
      second: (.russian, "Вторая мировая война закончилась."),
      found: ["World War I", "Вторая мировая"]),
    Case(
      first: (.chinese, "不发达国家有十个。"),
      second: (.english, "There are ten developed countries."),
      found: ["不发达国家", "developed countries"]),
    Case(
      first: (.chinese, "委员会否决了该提案。"),
      second: (.english, "The committee approved the proposal."), found: ["否决", "approved"]),
    // Numbers in digits and in Han numerals, and months.
    Case(
      first: (.chinese, "在2025年之前完成。"), second: (.english, "To be completed after 2025."),
      found: ["2025年之前", "after 2025"]),
    Case(
      first: (.chinese, "第三章规定了这一程序。"),
      second: (.english, "Article 3 lays down this procedure."), found: ["第三章", "Article 3"]),
    Case(
      first: (.english, "It was open until March."), second: (.russian, "Открыто после марта."),
      found: ["until March", "после марта"]),
    Case(
      first: (.chinese, "最大的贸易伙伴"), second: (.russian, "второй по величине торговый партнер"),
      found: ["最大", "второй по"]),
    Case(
      first: (.chinese, "湖南北部下雨。"), second: (.english, "It rained in southern Hunan."),
      found: ["北部", "southern"]),
    Case(
      first: (.chinese, "招待会上午举行。"), second: (.russian, "Прием состоится вечером."),
      found: ["上午", "вечером"]),
    Case(
      first: (.chinese, "总理在机场讲话。"), second: (.english, "The president spoke at the airport."),
      found: ["总理", "president"]),
    Case(
      first: (.chinese, "这是最后一版。"), second: (.english, "This is the first edition."),
      found: ["最后一", "first"]),
    // One contrast for words that several rows have.
    Case(
      first: (.english, "the northern shore"), second: (.russian, "южный берег"),
      found: ["northern", "южный"]),
  ])
  func opposites(_ test: Case) {
    #expect(words(test.first, test.second) == [test.found])
    #expect(words(test.second, test.first) == [test.found.reversed()])
  }

  @Test(arguments: [
    (LanguageTag.chinese, "该国出口了大量小麦。", LanguageTag.english, "It exported a lot of wheat."),
    (.chinese, "该国出口小麦，进口石油。", .english, "It imports oil."),
    (.chinese, "他没有否认这一点。", .english, "He confirmed this."),
    (.english, "The treaty was not approved.", .russian, "Договор отклонили."),
    (.chinese, "产量增加了。", .english, "The gains declined more slowly."),
    (.chinese, "北约在该省南部演习。", .english, "NATO exercises in the south of the province."),
    (.chinese, "三年后他离开了。", .english, "He left before 2003."),
    (.chinese, "在2025年之前完成。", .english, "To be completed no later than 2025."),
    (.chinese, "第三章规定了这一程序。", .english, "Part 3 lays down this procedure."),
    (.chinese, "最高法院至少推迟了一周。", .russian, "Суд отложил его как минимум на неделю."),
    (.chinese, "", .english, "It imports oil."),
    (LanguageTag("ja")!, "輸出", .english, "It imports oil."),
  ])
  func noOpposites(_ from: LanguageTag, _ first: String, _ to: LanguageTag, _ second: String) {
    #expect(words((from, first), (to, second)).isEmpty)
    #expect(words((to, second), (from, first)).isEmpty)
  }

  @Test func aNegationSpeaksForItsClause() {
    let first: Text = (.english, "He did not come, but they approved the treaty.")
    #expect(!words(first, (.russian, "Они отклонили договор.")).isEmpty)
  }

  @Test func languagesHaveTheSameRows() {
    let rows = [LanguageTag.chinese, .english, .russian].map { tag in
      (LanguageCatalog.standard[tag].warnings ?? WarningData()).contrastRows
        .map { "\($0.id) \($0.words.count)" }
    }
    #expect(!rows[0].isEmpty)
    #expect(rows[0] == rows[1])
    #expect(rows[0] == rows[2])
    #expect(Set(rows[0]).count == rows[0].count)
  }
}
