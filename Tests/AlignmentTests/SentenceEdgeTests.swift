// SPDX-License-Identifier: Apache-2.0
import Languages
import Testing
import TextModel

@testable import Alignment

/// The first and last signs of sentences, and the numbers that head them.
@Suite struct SentenceEdgeTests {
  static func edge(_ text: String, _ language: LanguageTag) -> SentenceEdge {
    Array(text.utf8).withUnsafeBufferPointer {
      SentenceEdge($0, LabelReader(language, in: .standard))
    }
  }

  struct LabelCase: Sendable, CustomStringConvertible {
    let text: String
    let language: LanguageTag
    let label: Int
    var description: String { text }
  }

  static let labels: [LabelCase] = [
    .init(text: "第三条 缔约各方应当合作。", language: .chinese, label: 3),
    .init(text: "第 12 章", language: .chinese, label: 12),
    .init(text: "第二十一條 本條約自簽署之日起生效。", language: .traditionalChinese, label: 21),
    .init(text: "（三）加强互信", language: .chinese, label: 3),
    .init(text: "三、加强互信", language: .chinese, label: 3),
    .init(text: "第三世界国家", language: .chinese, label: 0),
    .init(text: "三年来，合作不断扩大。", language: .chinese, label: 0),
    .init(text: "Article 3. The Parties shall cooperate.", language: .english, label: 3),
    .init(text: "ARTICLE III", language: .english, label: 3),
    .init(text: "Section XIV: Trade", language: .english, label: 14),
    .init(text: "(3) mutual trust", language: .english, label: 3),
    .init(text: "3.5 million people came.", language: .english, label: 0),
    .init(text: "3 people came.", language: .english, label: 0),
    .init(text: "I. Introduction", language: .english, label: 1),
    .init(text: "I came.", language: .english, label: 0),
    .init(text: "2001. That was the year.", language: .english, label: 0),
    .init(text: "Статья 3", language: .russian, label: 3),
    .init(text: "Глава IV. Торговля", language: .russian, label: 4),
    .init(text: "3) взаимное доверие", language: .russian, label: 3),
    .init(text: "", language: .english, label: 0),
    // A number of a part is 1...999.
    .init(text: "999. Results", language: .english, label: 999),
    .init(text: "1000. Results", language: .english, label: 0),
    .init(text: "0. Results", language: .english, label: 0),
    .init(text: "百、结论", language: .chinese, label: 100),
    .init(text: "千、结论", language: .chinese, label: 0),
    .init(text: "九百九十九、结论", language: .chinese, label: 999),
    .init(text: "一千一百二十三、结论", language: .chinese, label: 0),
    // What is around a number decides.
    .init(text: "第三", language: .chinese, label: 0),
    .init(text: "第 3  条", language: .chinese, label: 3),
    .init(text: "条三", language: .chinese, label: 0),
    .init(text: "(3] trust", language: .english, label: 0),
    .init(text: "(3） trust", language: .english, label: 3),
    .init(text: "(trust) grew", language: .english, label: 0),
    .init(text: "Article 3a", language: .english, label: 0),
    .init(text: "Article 3-5", language: .english, label: 3),
    .init(text: "Article three", language: .english, label: 0),
    .init(text: "Horse 3", language: .english, label: 0),
    .init(text: "Article3", language: .english, label: 0),
    .init(text: "Статья № 3", language: .russian, label: 3),
    .init(text: "3.x", language: .english, label: 3),
    .init(text: "3.", language: .english, label: 3),
    .init(text: "3)0", language: .english, label: 0),
    .init(text: "3", language: .english, label: 0),
    .init(text: "XL. Trade", language: .english, label: 0),
    .init(text: "XXXIX. Trade", language: .english, label: 39),
    .init(text: "المادة 3", language: LanguageTag("ar") ?? .undetermined, label: 0),
  ]

  @Test("Numbers at the head", arguments: labels)
  func label(_ test: LabelCase) {
    #expect(Self.edge(test.text, test.language).label == Int32(test.label))
  }

  @Test(
    "Endings, closing quotation marks aside",
    arguments: [
      ("你来吗？”", SentenceEdge.Ending.question), ("Will you come?'", .question),
      ("来！", .exclamation), ("他说：", .colon), ("Well . . .", .plain), ("Well...", .broken),
      ("算了……", .broken), ("He came.)", .plain), ("", .plain), ("”", .plain), ("👍", .plain),
      (String(repeating: "长", count: 40) + "？」", .question),
      (".", .plain), ("..", .broken), ("a.", .plain), ("—", .broken), ("he-", .broken),
      ("a;", .semicolon), ("来；", .semicolon), ("来、", .comma), ("来，", .comma), ("a,", .comma),
      ("هل؟", .question), ("a?)", .question), ("a? ", .question), ("a!”)", .exclamation),
    ])
  func endings(_ text: String, _ ending: SentenceEdge.Ending) {
    #expect(Self.edge(text, .english).ending == ending)
  }

  @Test(
    "How many sentences end in one",
    arguments: [
      ("他来了。", 1), ("他来了。她走了。", 2), ("他来了，", 0), ("真的？！", 1), ("真的？他来了。", 2),
      ("“他来了。”她说。", 1), ("He came.", 1), ("He came. She went.", 2), ("He came,", 0),
      ("Mr. Smith came.", 1), ("Prof. Smith came.", 1), ("It was 3.5 per cent. She went!", 2),
      ("Он пришёл. Она ушла.", 2), ("и т. д. и т. п.", 1), ("A heading", 1), ("", 1), ("。", 1),
      ("'What?' he said.", 1),
      // A mark ends a sentence before a space and a capital, a quotation mark or a Han character.
      ("He came. A", 2), ("He came. ", 1), ("He came.A", 1), ("He came. she", 1),
      ("He came. “Yes", 2), ("He came. 她", 2), ("Hm! She", 2), ("A? She", 2),
      // An abbreviation is one small letter, or up to four letters with a capital.
      ("an a. She", 1), ("on it. She", 2), ("in Rome. She", 1), ("in Paris. She", 2),
      ("слово т. Она", 1), ("вот он. Она", 2), ("вот Иван. Она", 1), ("вот Ивана. Она", 2),
      // Eastern marks need no space; before a bracket or another mark they do not count.
      ("来。A", 2), ("来。）走。", 1), ("来？！走。", 2), ("来、走。", 1), ("来！走！", 2),
      ("来：", 0), ("来；", 0), ("come:", 0), ("来？", 1),
    ])
  func stops(_ text: String, _ stops: Int) {
    #expect(Self.edge(text, .english).stops == Int32(stops))
  }

  @Test("Quotation marks at both ends")
  func quotes() {
    #expect(Self.edge("“来。”", .chinese).opens && Self.edge("“来。”", .chinese).closes)
    #expect(!Self.edge("来“人”了。", .chinese).opens && !Self.edge("来“人”了。", .chinese).closes)
    let long = "「" + String(repeating: "長", count: 30) + "。」"
    #expect(Self.edge(long, .chinese).opens && Self.edge(long, .chinese).closes)
    // Only at the ends, and whatever else closes there.
    #expect(Self.edge("a”) ", .english).closes && !Self.edge("a) ", .english).closes)
    #expect(!Self.edge("(“a”", .english).opens && !Self.edge("”a", .english).closes)
  }

  @Test(
    "A number in brackets is one of a lower level",
    arguments: [
      ("(3) trust", true), ("（三）互信", true), ("3) trust", false), ("三、互信", false),
      ("(trust) grew", false), ("", false),
    ])
  func brackets(_ text: String, _ isBracketed: Bool) {
    #expect(Self.edge(text, .chinese).isBracketed == isBracketed)
  }

  @Test("Article numbers hold a treaty together where no word helps")
  func articles() {
    let left = ["第一条", "甲乙丙。", "第二条", "丁戊己。", "庚辛壬。", "第三条", "子丑寅。"]
    let right = ["Article 1", "Qqq xxx.", "Article 2", "Vvv www zzz.", "Article 3", "Kkk jjj."]
    var options = Alignment.AlignmentOptions()
    options.usesBaseLexicon = false
    let beads = Aligner(source: .chinese, target: .english, options: options).align(left, right)
      .beads
    for (row, column) in [(2, 2), (5, 4)] {
      #expect(beads.contains { $0.source.lowerBound == row && $0.target.lowerBound == column })
    }
  }

  @Test("A number of a lower level is not taken for one of a higher")
  func levels() {
    // A table of contents, in full and without its lower level.
    let left = [
      "一、甲乙丙丁", "（一）戊己", "（二）庚辛壬癸", "（三）子丑", "二、寅卯辰巳", "（一）午未", "（二）申酉戌", "三、亥天地",
    ]
    let right = ["I. Qqq Xxxx", "II. Vvvv Wwww", "III. Kkkk Jjj"]
    var options = Alignment.AlignmentOptions()
    options.usesBaseLexicon = false
    let beads = Aligner(source: .chinese, target: .english, options: options).align(left, right)
      .beads
    for (row, column) in [(0, 0), (4, 1), (7, 2)] {
      #expect(beads.contains { $0.source.lowerBound == row && $0.target == column..<(column + 1) })
    }
  }
}
