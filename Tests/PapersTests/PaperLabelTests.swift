// SPDX-License-Identifier: Apache-2.0
import Languages
import Segmentation
import Testing

@testable import Papers

/// Lines beside the text of a paper: captions, contents, forms, heads of journals, numbers of files.
@Suite struct PaperLabelTests {
  struct Line: CustomTestStringConvertible, Sendable {
    let text: String
    let isSuch: Bool
    var testDescription: String { text }

    var scalars: ArraySlice<UInt32> { text.unicodeScalars.map(\.value)[...] }
  }

  private static func lines(_ lines: [(String, Bool)]) -> [Line] {
    lines.map { Line(text: $0.0, isSuch: $0.1) }
  }

  private static let labels = PaperLabels.labels(of: .standard)

  @Test(
    "A caption is its word, its number, and no sentence about it",
    arguments: lines([
      ("Table 1", true), ("Table 1. Trade", true), ("TABLE 1: trade", true),
      ("Table 1: Trade", true),
      ("Fig. 2.1 Trade", true), ("Figure 2–3 Trade", true), ("Table 1 shows", false),
      ("Table 1, Trade", false), ("Table one", false), ("Table", false), ("Tables 1", false),
      ("Table 1Trade", false), ("Table of 1", false), ("表1 贸易", true), ("表1：贸易", true),
      ("图1显示", false), ("图 2", true), ("表1 贸易增长。", false), ("表1，贸易", false), ("图表", false),
      ("Таблица 1. Торговля", true), ("Рис. 2 Торговля", true), ("Таблица 1 показывает", false),
      ("", false), ("1 Table", false),
    ]))
  func captions(_ line: Line) { #expect(Self.labels.isCaption(line.scalars) == line.isSuch) }

  @Test(
    arguments: lines([
      ("Source: UN", true), ("Source : UN", true), ("Sources of trade: UN", false),
      ("Source", false),
      ("资料来源：商务部", true), ("资料来源 商务部", false), ("Источник: ООН", true),
      ("Источник ООН", false), ("", false),
    ]))
  func captionNotes(_ line: Line) {
    #expect(Self.labels.isCaptionNote(line.scalars) == line.isSuch)
  }

  @Test(
    "A line of contents is their heading, or has four dots or more and a page",
    arguments: lines([
      ("目录", true), ("目 录", true), ("Contents", true), ("CONTENTS", true), ("Содержание", true),
      ("Contents of the whole paper", false),
      ("1. Trade ........ 5", true), ("Trade .... 5", true), ("Trade ... 5", false),
      ("Trade …… 5", true),
      ("Trade … 5", false), ("Trade ….5", true), ("Trade . . . . 5", true), ("Trade ·····12", true),
      ("Trade ....", false), ("Trade .... Li Ming (5)", true), ("Trade .... Li Ming（5）", true),
      ("Trade .... 5 pages", false), ("Trade .... LiMing LiMing LiMing LiM 123", true),
      ("Trade .... LiMing LiMing LiMing LiMi 123", false), ("", false), ("....", false),
      // Several authors before a number in brackets: 80 characters.
      ("Trade .... \(String(repeating: "a", count: 77))(5)", true),
      ("Trade .... \(String(repeating: "a", count: 78))(5)", false),
      ("He left.... In 2001 he came.", false),
    ]))
  func contents(_ line: Line) { #expect(Self.labels.isContents(line.scalars) == line.isSuch) }

  @Test(
    "A field has a short label, a colon and a short value",
    arguments: lines([
      ("Научный руководитель: Павлова Т. М.", true), ("指導教授：林志遠", true), ("Student: Li", true),
      ("Student:", false), ("Student: ", false), (": Li", false), ("A: Li", false),
      ("AB: Li", true),
      ("Student: is here!", false), ("Student: Li.", true), ("one two three: Li", true),
      ("one two three four: Li", false), ("abcdefghijklmnopqrstuvwxyzabcdef: Li", true),
      ("abcdefghijklmnopqrstuvwxyzabcdefg: Li", false), ("作者姓名所在单位：李", true),
      ("作者姓名所在单位等：李", false), ("no colon", false), ("", false),
      ("作者：" + String(repeating: "甲", count: 28), true),
      ("作者：" + String(repeating: "甲", count: 29), false),
      ("Author: " + String(repeating: "a", count: 72), true),
      ("Author: " + String(repeating: "a", count: 73), false),
    ]))
  func fields(_ line: Line) { #expect(Self.labels.isField(line.scalars) == line.isSuch) }

  @Test(
    arguments: lines([
      ("ResearcherID: A-1234-2020", true), ("eLibrary SPIN: 1234-5678", true),
      ("РИНЦ AuthorID 123456", true), ("ORCID: 0000-0001-2345-6789", true),
      ("ORCID: 123", false), ("ORCID: 1234", true), ("1234 ORCID", false),
      ("ORCID: 1234 of the author", false), ("The trade of 2001 and 2002", false),
      ("one two three four five six ORCID 1234", false), ("ORCID", false), ("", false),
      ("one two three four five ORCID 1234", true),
      ("ORCID: " + String(repeating: "1", count: 92), true),
      ("ORCID: " + String(repeating: "1", count: 93), false),
    ]))
  func identifiers(_ line: Line) {
    #expect(Self.labels.isIdentifier(line.scalars) == line.isSuch)
  }

  @Test(
    arguments: lines([
      ("Original article", true), ("ORIGINAL ARTICLE.", true), ("Original Research Article", true),
      ("Научная статья", true), ("Article original research of", false), ("Research", false),
      ("The original article says", false), ("某某大学硕士学位论文", true), ("", false),
      ("本文研究的是中国某某大学近年来所有的硕士学位论文", false),
    ]))
  func articleTypes(_ line: Line) { #expect(Self.labels.isArticleType(line.text) == line.isSuch) }

  @Test(
    arguments: lines([
      ("Journal of Asian Trade", true), ("Asian Trade Journal", true), ("The Journal says", false),
      ("国际问题学报", true), ("Вестник МГИМО", true), ("Trade of Asia", false), ("", false),
      ("Journal of one two three four five six", true),
      ("Journal of one two three four five six seven", false),
      ("Journal " + String(repeating: "a", count: 51), true),
      ("Journal " + String(repeating: "a", count: 52), false),
    ]))
  func journals(_ line: Line) { #expect(Self.labels.isJournal(line.text) == line.isSuch) }

  @Test(
    "The number of an issue has its word beside it; a date has a year and nothing else",
    arguments: lines([
      ("Vol. 34 No. 5", true), ("Vol. of all 34", false), ("evol. 34", false),
      ("第5期", true), ("第五期", false), ("2001年第五期", true), ("5 期", true), ("期 5", false),
      ("№ 3", true),
      ("Том 3", true), ("Sep., 2011", true), ("2011 年 9 月", true), ("September 2011", true),
      ("2011", true), ("1811", false), ("12 мая 2011 г.", true), ("Trade in 2011", false),
      ("年 2011", false), ("2011 增长", false), ("Vol.", false), ("", false),
      ("September of the year number 2011 x", false),
      // A date has less than 32 characters, and the line of an issue less than 100.
      ("September 2011" + String(repeating: ".", count: 17), true),
      ("September 2011" + String(repeating: ".", count: 18), false),
      ("Vol. 3 " + String(repeating: "a", count: 92), true),
      ("Vol. 3 " + String(repeating: "a", count: 93), false),
    ]))
  func issues(_ line: Line) { #expect(Self.labels.isIssue(line.scalars) == line.isSuch) }

  struct Cut: CustomTestStringConvertible, Sendable {
    /// The line, with a bar where it is cut.
    let line: String
    var testDescription: String { line }
  }

  @Test(
    "A marker with its colon or bracket begins a line of its own",
    arguments: [
      "贸易增长。|关键词：贸易；合作", "贸易增长。 |关键词：贸易", "摘要：贸易增长。|关键词：贸易", "贸易增长关键词：贸易",
      "贸易增长。|［关键词］贸易；合作", "贸易增长。关键词 贸易；合作", "贸易增长。|【关键词】贸易", "贸易增长|【关键词】贸易",
      "贸易；合作|中图分类号：D815", "贸易；合作 |中图分类号：D815 |文献标志码：A", "Trade grew. |Keywords: trade; law",
      "Trade grew. keywords: trade; law", "Trade grew and Keywords of it",
      "Trade grew in|[Keywords] trade",
      "Trade grewKeywords: trade", "Рост торговли. |Ключевые слова: мир",
      "Trade grew. References: see",
      "Keywords: trade; law", "Key: x", "",
      // A list may end with a semicolon before the next marker; a line of eight characters has no room for two.
      "贸易增长；|关键词：铁路", "Trade grew;|Keywords: trade; law", "安全。|关键词：铁路", "安。关键词：铁路",
    ].map(Cut.init))
  func cuts(_ test: Cut) {
    let parts = test.line.split(separator: "|", omittingEmptySubsequences: false)
    let line = parts.joined().unicodeScalars.map(\.value)
    var cuts: [Int] = []
    for part in parts.dropLast() { cuts.append((cuts.last ?? 0) + part.unicodeScalars.count) }
    #expect(MarkerCuts.cuts(in: line[...], languages: .standard) == cuts)
  }

  @Test(
    "A line with a text and its translation is cut between them",
    arguments: [
      "贸易增长了。|Trade has grown here.", "Trade has grown here.| 贸易增长了。", "贸易增长了；|Trade has grown.",
      "贸易增长了（见上）。|Trade has grown.", "贸易增长了。”|Trade has grown.", "贸易增长了。）|Trade has grown.",
      "Торговля растёт.| 贸易增长了。", "Торговля растёт.| Trade has grown here.",
      "Trade has grown here.| Торговля растёт.", "Cooperation has grown.[4]| 双方同意了。",
      "贸易增长了。WTO 和 APEC 都同意。", "世界贸易组织 (World Trade Organization) 同意。", "贸易增长了，Trade has grown.",
      "贸易 trade 增长 growth", "WTO. 贸易增长了。", "贸易增长了。trade has grown.", "贸易增长了。OK",
      "Trade has grown.", "贸易增长了。贸易又增长了。", "",
    ].map(Cut.init))
  func runs(_ test: Cut) { expectRuns(test, isAlone: false) }

  @Test(
    "A heading alone in its paragraph is cut from its translation",
    arguments: [
      "第一章 总则 |Chapter I General Provisions", "第一章 总则 |Глава I Общие положения",
      "第一条 定义 |Definitions",
      "区域安全合作 |Regional security and cooperation", "Regional security and cooperation |区域安全合作",
      "区域安全合作 Regional security cooperation", "区域安全合作 Regional Security Cooperation Today",
      "区域安全 |Regional security and trade of all the states",
      "区域安全 Regional security and trade of all the old states", "区域安 Regional security and trade",
      "区域安全合作 |Безопасность и рост в регионе", "区域安全合作Regional security and cooperation",
      "区域安全合作 Regional security and cooperation.", "区域 Regional security and cooperation 合作",
      "Chapter I General |第一章 总则",
    ].map(Cut.init))
  func headings(_ test: Cut) { expectRuns(test, isAlone: true) }

  private func expectRuns(_ test: Cut, isAlone: Bool) {
    let parts = test.line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      .filter { !$0.isEmpty }
    let line = parts.joined().unicodeScalars.map(\.value)
    let divisions = DivisionWords.words(of: .standard)
    let runs = LanguageRuns(line[...], divisions: divisions).runs(isAlone: isAlone)
    func text(_ range: Range<Int>) -> String {
      String(String.UnicodeScalarView(line[range].compactMap(Unicode.Scalar.init)))
    }
    #expect(runs.map(text).filter { !$0.isEmpty } == parts)
  }
}
