// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Documents

/// Layouts with little space: columns of two scripts with a narrow gap, headings narrower than the text, ragged lines.
@Suite struct NarrowLayoutTests {
  @Test(arguments: cases) func blocks(_ test: PageLayoutTests.Case) {
    let document = LayoutWriter.document(of: PageLayout(DrawnPage.pages(test.drawing)).pages)
    #expect(DrawnPage.description(of: document) == test.blocks)
  }

  static let cases = [
    PageLayoutTests.Case(
      name: "a table with row numbers and a narrow gap, and its last row on the next page",
      drawing: """
        1 出租人同意将三台 The lessor agrees to
          起重机出租。     lease three cranes.

        2 承租人每月付款。 The lessee pays each
                           month.

        3 本合同自签字之日 This contract enters
          起生效。         into force when signed.
        =====
        4 其他由双方商定。 The parties agree on
                           other matters.
        """,
      blocks: [
        "0.0.0 1", "0.0.1 出租人同意将三台/起重机出租。",
        "0.0.2 The lessor agrees to/lease three cranes.",
        "0.1.0 2", "0.1.1 承租人每月付款。", "0.1.2 The lessee pays each/month.",
        "0.2.0 3", "0.2.1 本合同自签字之日/起生效。",
        "0.2.2 This contract enters/into force when signed.",
        "0.3.0 4", "0.3.1 其他由双方商定。", "0.3.2 The parties agree on/other matters.",
      ]),
    PageLayoutTests.Case(
      name: "a table of Russian and Chinese whose clauses have their own numbers",
      drawing: """
        1. Стороны развивают  1. 双方发展贸易往来
        торговлю.             。

        2. Стороны упрощают   2. 双方简化海关手续
        процедуры.            。

        3. Договор вступает   3. 本条约自签字之日
        в силу.               起生效。
        """,
      blocks: [
        "0.0.0 1. Стороны развивают/торговлю.", "0.0.1 1. 双方发展贸易往来/。",
        "0.1.0 2. Стороны упрощают/процедуры.", "0.1.1 2. 双方简化海关手续/。",
        "0.2.0 3. Договор вступает/в силу.", "0.2.1 3. 本条约自签字之日/起生效。",
      ]),
    PageLayoutTests.Case(
      name: "a Chinese abstract and keywords that are set in",
      drawing: """
                摘要：乡村医生是农村居民健康的第一道
                防线。本文利用在三县的田野调查资料，分
                析乡村医生流失的原因及其后果。研究发
                现收入偏低是流失的主要原因。

                关键词：乡村医生；养老保障；医疗卫生体
                制改革

            二〇二〇年夏天，我们第一次走进勐远村卫生室。卫生室只
        有两间屋子，墙上挂着一块褪色的木牌。六十三岁的岩医生已
        经在这里工作了四十一年。全县一百二十八个行政村中，有十
        七个村没有医生。这些村庄大多位于海拔很高的山区，雨季道
        路中断时，病人只能靠马匹运送。
        """,
      blocks: [
        "摘要：乡村医生是农村居民健康的第一道/防线。本文利用在三县的田野调查资料，分/析乡村医生流失的原因及其后果。研究发/现收入偏低是流失的主要原因。",
        "关键词：乡村医生；养老保障；医疗卫生体/制改革",
        "二〇二〇年夏天，我们第一次走进勐远村卫生室。卫生室只/有两间屋子，墙上挂着一块褪色的木牌。六十三岁的岩医生已/经在这里工作了四十一年。全县一百二十八个行政村中，有十"
          + "/七个村没有医生。这些村庄大多位于海拔很高的山区，雨季道/路中断时，病人只能靠马匹运送。",
      ]),
    PageLayoutTests.Case(
      name: "short Chinese lines without marks are paragraphs of their own",
      drawing: """
                乡村医生流失的原因及其后果的田野调查
                基层医疗服务的可及性与县级医院的改革
                云南省三个县的农村居民健康与养老保险

        二〇二〇年夏天，我们第一次走进勐远村卫生室。卫生室只有
        两间屋子，墙上挂着一块褪色的木牌。六十三岁的岩医生已经
        在这里工作了四十一年。
        """,
      blocks: [
        "乡村医生流失的原因及其后果的田野调查", "基层医疗服务的可及性与县级医院的改革", "云南省三个县的农村居民健康与养老保险",
        "二〇二〇年夏天，我们第一次走进勐远村卫生室。卫生室只有/两间屋子，墙上挂着一块褪色的木牌。六十三岁的岩医生已经/在这里工作了四十一年。",
      ]),
    PageLayoutTests.Case(
      name: "names of foreign bodies in Chinese prose are no column",
      drawing: """
        本文使用 WTO 的数据和世界银行的数据
        并且参考 IMF 的报告讨论各国贸易政策
        以及其他 OECD 国家的经验与教训并提
        出了若干政策建议供有关部门参考使用
        """,
      blocks: [
        "本文使用 WTO 的数据和世界银行的数据/并且参考 IMF 的报告讨论各国贸易政策/"
          + "以及其他 OECD 国家的经验与教训并提/出了若干政策建议供有关部门参考使用"
      ]),
    PageLayoutTests.Case(
      name: "a left-aligned title that is narrower than the text",
      drawing: """
        {14}Water Cooperation among
        {14}Central Asian Countries
        {14}Today

        The member states agreed on a common position on trade.
        They discussed the exchange of students and of teachers.
        The ministers signed the declaration on food security.
        """,
      blocks: [
        "h2 Water Cooperation among/Central Asian Countries/Today",
        "The member states agreed on a common position on trade./"
          + "They discussed the exchange of students and of teachers./"
          + "The ministers signed the declaration on food security.",
      ]),
    PageLayoutTests.Case(
      name: "numbered headings one below the other",
      drawing: """
        {14}2. Results
        {14}2.1 Trade

        The member states agreed on a common position on trade.
        They discussed the exchange of students and of teachers.
        The ministers signed the declaration on food security.
        """,
      blocks: [
        "h2 2. Results", "h2 2.1 Trade",
        "The member states agreed on a common position on trade./"
          + "They discussed the exchange of students and of teachers./"
          + "The ministers signed the declaration on food security.",
      ]),
    PageLayoutTests.Case(
      name: "ragged lines before a number that is not broken",
      drawing: """
        方法选取医院
        2012—2022年至今的数据
        一百二十四例随机分组
        分为治疗组和对照组的
        研究结果表明有效安全
        """,
      blocks: [
        "方法选取医院/2012—2022年至今的数据/一百二十四例随机分组/分为治疗组和对照组的/研究结果表明有效安全"
      ]),
    PageLayoutTests.Case(
      name: "the last page of two columns has a line or two of each",
      drawing: """
        The first column has a     third row is here as it
        number of rows that go     goes on down the page
        down the page as usual     until this page has been
        and they end with this     filled up and rows must
        =====
        go on here for one row     Thank you all.
        and then end.
        """,
      blocks: [
        "The first column has a/number of rows that go/down the page as usual/and they end with this"
          + "/third row is here as it/goes on down the page/until this page has been"
          + "/filled up and rows must|go on here for one row/and then end.",
        "Thank you all.",
      ]),
  ]

  @Test func sizeOfMixedLines() throws {
    // A word that begins with a digit has the box of the font of the digit.
    let plain = try line([("据本地化要求", 0, 10)])
    let mixed = try line([("2022年38个国家的面板数", 0, 12)])
    let both = try line([("考察", 0, 10), ("2022年的数据", 30, 12)])
    #expect(plain.hasSize && !mixed.hasSize && both.size == 10)
    let page = PrintedPage(width: 100, height: 100, lines: [plain, both])
    let sizes = TypeSizes([page])
    #expect(!sizes.differ(plain, mixed) && !sizes.isLarge(mixed))
    let title = try line([("2022年中国经济形势的分析", 0, 19, 1.6)])
    #expect(sizes.isLarge(title))
  }

  @Test func dropCaps() throws {
    let cap = try line([("D", 0, 28, 4.5)])
    let first = try line([("igital", 30, 10), ("trade", 66, 10)], top: 2)
    let second = try line([("panel", 30, 10), ("data", 60, 10)], top: 14)
    let third = try line([("amines", 0, 10), ("the", 36, 10)], top: 30)
    let page = PrintedPage(width: 200, height: 100, lines: [cap, first, second, third])
    let joined = DropCaps.joined([page])[0].lines
    #expect(joined.map(\.text) == ["Digital trade", "panel data", "amines the"])
    #expect(joined.map(\.box.left) == [0, 0, 0])
    // The letter of a list, beside one line, stays.
    let single = PrintedPage(width: 200, height: 100, lines: [cap, first, third])
    #expect(DropCaps.joined([single])[0].lines.count == 3)
  }

  @Test func dropCapThatIsAWord() throws {
    let cap = try line([("A", 0, 28, 4.5)])
    let first = try line([("man", 30, 10), ("came", 49, 10)], top: 2)
    let second = try line([("to", 30, 10), ("town", 44, 10)], top: 14)
    let third = try line([("a", 0, 10), ("man", 8, 10), ("left", 27, 10)], top: 30)
    let page = PrintedPage(width: 200, height: 100, lines: [cap, first, second, third])
    #expect(DropCaps.joined([page])[0].lines.first?.text == "A man came")
    // The document does not have the word elsewhere: it is a guess, and its pair waits for a person.
    let guess = PrintedPage(
      width: 200, height: 100, lines: [cap, try line([("rose", 30, 10)], top: 2), second, third])
    let joined = DropCaps.joined([guess])[0].lines[0]
    #expect(joined.text == "Arose" && joined.words[0].isGuess)
    #expect(LayoutWriter.document(ofPrinted: [guess])?.badlyRead.map(\.text) == ["Arose"])
  }

  /// A line of words with their left edges and heights; a narrow character is half as wide as the body type is high.
  private func line(_ words: [(String, Double, Double)], top: Double = 0) throws -> PrintedLine {
    try line(words.map { ($0.0, $0.1, $0.2, 1) }, top: top)
  }

  private func line(
    _ words: [(String, Double, Double, Double)], top: Double = 0
  ) throws -> PrintedLine {
    let printed = words.map { text, left, height, scale in
      let width = text.unicodeScalars.reduce(0.0) { $0 + ($1.value >= 0x2E80 ? 10 : 5.5) } * scale
      return PrintedWord(
        text: text,
        box: LayoutBox(left: left, top: top, right: left + width, bottom: top + height))
    }
    return try #require(PrintedLine(printed))
  }
}
