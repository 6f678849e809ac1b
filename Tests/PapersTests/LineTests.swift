// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing
import TextModel

@testable import Papers

/// Lines read by themselves: keyword lists, names and marked lines.
@Suite struct LineTests {
  @Test(arguments: [
    ("上海合作组织；安全；反恐", ["上海合作组织", "安全", "反恐"]),
    ("上海合作组织，安全、反恐。", ["上海合作组织", "安全", "反恐"]),
    ("上海合作组织 安全 反恐", ["上海合作组织", "安全", "反恐"]),
    (
      "regional cooperation; trade, tariffs; trust.",
      ["regional cooperation", "trade, tariffs", "trust"]
    ),
    ("regional cooperation, trust", ["regional cooperation", "trust"]),
    ("regional cooperation | trust / trade", ["regional cooperation", "trust", "trade"]),
    ("regional cooperation  trust", ["regional cooperation", "trust"]),
    ("региональное сотрудничество; доверие", ["региональное сотрудничество", "доверие"]),
    ("energy (oil, gas), trade", ["energy (oil, gas)", "trade"]),
    ("energy (oil, gas, trade", ["energy (oil", "gas", "trade"]),
    ("United States, Russia, and China", ["United States", "Russia", "China"]),
    ("Россия, Китай, и Казахстан", ["Россия", "Китай", "Казахстан"]),
    ("one phrase only", ["one phrase only"]), ("; ;", []), ("", []),
  ])
  func keywords(_ text: String, _ expected: [String]) {
    #expect(KeywordList.keywords(in: text) == expected)
  }

  @Test(arguments: [
    ("杨  进, 李明", LanguageTag.chinese, ["杨进", "李明"]),
    ("Anna Petrova, Li Ming and John Smith", .english, ["Anna Petrova", "Li Ming", "John Smith"]),
    ("Ahmed ibn Ali", .english, ["Ahmed ibn Ali"]),
    ("Анна Петрова, И. Иванов", .russian, ["Анна Петрова", "И. Иванов"]),
    ("John Q. Smith, Jr.", .english, ["John Q. Smith"]),
    ("John Smith, Ph.D.", .english, ["John Smith"]),
    (
      "ПЕТРОВ Иван Олегович, д.и.н., профессор", .russian, ["ПЕТРОВ Иван Олегович"]
    ), ("〔俄〕卢金", .chinese, ["卢金"]),
    ("[哈]努尔特列乌  阿依古丽·买买提", .chinese, ["努尔特列乌", "阿依古丽·买买提"]),
    // Small digits that a scanner read as marks, and a capital that it lost.
    (
      "Sun Zhuangzhi!, Liu Huaqin2, Yang jin!, Tian Muye?", .english,
      ["Sun Zhuangzhi", "Liu Huaqin", "Yang Jin", "Tian Muye"]
    ), ("Li Ming!, Wang Fang2", .english, ["Li Ming", "Wang Fang"]),
    ("И. Иванов!, П. Петров2", .russian, ["И. Иванов", "П. Петров"]),
    ("Иванов1, И. И., Петров2, П. П.", .russian, ["Иванов И. И.", "Петров П. П."]),
  ])
  func names(_ line: String, _ language: LanguageTag, _ expected: [String]) throws {
    #expect(try #require(NameList(line, language: language)).names == expected)
  }

  @Test(arguments: [
    ("Institute of Far Eastern Studies", LanguageTag.english), ("中国社会科学院研究所", .chinese),
    ("the trade of the region", .english), ("Институт Дальнего Востока", .russian), ("", .english),
    ("Regional trade, Green Economy, Silk Road", .english), ("〔书评〕权力的未来", .chinese),
  ])
  func notNames(_ line: String, _ language: LanguageTag) {
    #expect(NameList(line, language: language) == nil)
  }

  @Test(arguments: [
    ("摘 要：本文研究安全。", LanguageTag.chinese, "摘要：本文研究安全。"),
    ("Key words: trade; trust", .english, "keywords: trade trust"),
    ("关键词：安全 反恐", .chinese, "关键词：安全；反恐"),
  ])
  func structured(_ line: String, _ language: LanguageTag, _ expected: String) {
    #expect(StructuredLine(line, language: language)?.description == expected)
  }

  @Test("Parts of any text lie within it, in order")
  func partsLieWithin() {
    let pieces = [
      "摘要：", "Abstract: ", "Key words: ", "关键词：", "\n", "\n\n", "安全。", "Trade grew. ", "李明",
      "Anna Petrova", "\u{C}", " ", "1. ", "# ", "\t", "👍🏽", "é", "Аннотация: ", "доверие; ",
    ]
    let seed: UInt64 = 31
    var random = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let text = (0..<Int.random(in: 0...30, using: &random)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }.joined()
      let parts = PaperReader().parts(of: text)
      #expect(
        parts.allSatisfy { $0.range.upperBound <= text.utf8.count && !$0.text.isEmpty },
        "seed \(seed): \(text.debugDescription)")
      #expect(parts.map(\.range.lowerBound) == parts.map(\.range.lowerBound).sorted(), "\(text)")
    }
  }
}
