// SPDX-License-Identifier: Apache-2.0
import Terminology
import Testing
import TextModel

/// Terms of one Han character, which are parts of most words they appear in.
@Suite struct WholeWordTests {
  static let termbase = Termbase([
    (
      file: "philosophy.tsv",
      entries: ["道", "仁", "礼", "气", "理", "法", "德", "心", "义", "性", "天", "上海"].map { term in
        ConceptEntry(
          id: ConceptID(term),
          sections: [LanguageSection(language: .chinese, terms: [Term(term)])])
      }
    )
  ])

  private static func found(_ text: String) -> [String] {
    TermMatcher(termbase).wholeMatches(in: text, language: .chinese).map(\.term.text)
  }

  @Test(arguments: [
    ("道可道，非常道。", ["道", "道"]), ("“道”是中国哲学的核心概念。", ["道"]), ("本文论道与德的关系。", ["道", "德"]),
    ("孔子以仁为核心。", ["仁"]), ("儒家重视礼。", ["礼"]), ("礼的起源与演变", ["礼"]), ("心即理", ["心", "理"]),
    ("气是构成万物的基本物质。", ["气"]), ("老子认为道是万物的本原。", ["道"]), ("道", ["道"]),
    ("論道與德的關係", ["道", "德"]), ("老子《道德经》中的 道 (Dao)", ["道"]), ("上海的道路", ["上海"]),
  ])
  func wordsOfTheirOwn(_ text: String, _ terms: [String]) { #expect(Self.found(text) == terms) }

  @Test(arguments: [
    "我知道这件事。", "这条道路很长。", "据新华社报道", "他们补充道：", "一道努力", "交通要道", "道家思想", "天道与人道", "仁至义尽",
    "双方举行了婚礼。", "天气很好。", "天然气出口", "空气质量", "管理水平", "物理学", "依法治国", "方法很重要", "德国总统", "法总统访华",
    "对德政策", "中心主任", "衷心感谢", "全身心投入", "心血管病", "全国性灾难", "必要性。", "14 天，", "5天后", "X性。",
  ])
  func partsOfWords(_ text: String) { #expect(Self.found(text) == []) }

  @Test("A query that is a compound has its parts; a sentence has not")
  func queries() {
    let lookup = TermLookup(TermMatcher(Self.termbase))
    func concepts(_ query: String) -> [String] {
      lookup.answers(for: query, from: .chinese).map(\.concept.id.description)
    }
    #expect(concepts("道家") == ["道"])
    #expect(concepts("我们知道这件事情") == [])
    #expect(concepts("老子认为道是万物的本原") == ["道"])
  }

  @Test func anywhereAtAll() {
    // Every place still counts where a rendering is looked for.
    #expect(
      TermMatcher(Self.termbase).occurrences(in: "道家思想", language: .chinese).map(\.term.text) == [
        "道"
      ])
    #expect(
      TermMatcher(Self.termbase).matches(in: "道家思想", language: .chinese).map(\.term.text) == ["道"])
  }
}
