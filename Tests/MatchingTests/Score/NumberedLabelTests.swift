// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import Matching

/// The numbers of labels, and where they are in a text.
@Suite struct NumberedLabelTests {
  struct Label: CustomTestStringConvertible, Sendable {
    let text: String
    var language = LanguageTag.english
    /// The number as it is written; `nil` for a text without a label.
    var number: String?
    var values: [Int] = []
    var testDescription: String { text }
  }

  @Test(arguments: [
    Label(text: "Article 2 States", number: "2", values: [2]),
    Label(text: "ARTICLE 12", number: "12", values: [12]),
    Label(text: "  Article\u{A0}7.", number: "7", values: [7]),
    Label(text: "Article 9999", number: "9999", values: [9999]), Label(text: "Article 12345"),
    Label(text: "Article 0"), Label(text: "Article2"), Label(text: "Article"),
    Label(text: "Article "), Label(text: "Articles 2"), Label(text: "Article 2nd"),
    Label(text: "Chapter IV", number: "IV", values: [4]),
    Label(text: "Chapter iv", number: "iv", values: [4]), Label(text: "Chapter Iv"),
    Label(text: "Chapter C of all", number: "C", values: [100, 3]),
    Label(text: "(a) all", number: "a", values: [1]),
    Label(text: "[B] all", number: "B", values: [2]),
    Label(text: "(i) all", number: "i", values: [1, 9]),
    Label(text: "(12) all", number: "12", values: [12]),
    Label(text: "(ab) all"), Label(text: "() all"), Label(text: "(a all"), Label(text: "(a"),
    Label(text: "a) all", number: "a", values: [1]),
    Label(text: "3) all", number: "3", values: [3]),
    Label(text: "3. All", number: "3", values: [3]), Label(text: "3.5 tons"), Label(text: "3."),
    Label(text: "IV. All", number: "IV", values: [4]), Label(text: "I. Ivanov"),
    Label(text: "a. all"), Label(text: "3, all"), Label(text: ""), Label(text: "   "),
    Label(text: "第二条 各国", language: .chinese, number: "二", values: [2]),
    Label(text: "第12条", language: .chinese, number: "12", values: [12]),
    Label(text: "第一百二十三条", language: .chinese, number: "一百二十三", values: [123]),
    Label(text: "第条", language: .chinese), Label(text: "第二", language: .chinese),
    Label(text: "第二次", language: .chinese),
    Label(text: "（三）各方", language: .chinese, number: "三", values: [3]),
    Label(text: "四、各国", language: .chinese, number: "四", values: [4]),
    Label(text: "十．各国", language: .chinese, number: "十", values: [10]),
    Label(text: "四，各国", language: .chinese), Label(text: "各国", language: .chinese),
    Label(text: "Статья 2. Стороны", language: .russian, number: "2", values: [2]),
    Label(text: "Глава III", language: .russian, number: "III", values: [3]),
    Label(text: "б) стороны", language: .russian, number: "б", values: [2]),
    Label(text: "статьями 2", language: .russian),
  ])
  func labels(_ test: Label) {
    let label = NumberedLabel(test.text, test.language)
    #expect(
      label.map { String(decoding: Array(test.text.utf8)[$0.range], as: UTF8.self) } == test.number)
    #expect(label?.readings.map(\.value) ?? [] == test.values)
  }

  @Test(
    "Labels of one kind have one frame, whatever their numbers",
    arguments: [
      ("第二条", "第十条", true), ("第二条", "第二章", false), ("（二）", "（三）", true), ("（二）", "二、", false),
      ("二、x", "3、x", true),
    ])
  func frames(_ one: String, _ other: String, _ areSame: Bool) throws {
    let first = try #require(NumberedLabel(one, .chinese))
    let second = try #require(NumberedLabel(other, .chinese))
    #expect((first.frame == second.frame) == areSame)
  }
}
