// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Documents

/// Layouts as drawings, and the blocks that they are read as.
@Suite struct PageLayoutTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let drawing: String
    let blocks: [String]
    var testDescription: String { name }
  }

  @Test(arguments: cases + manyPages) func blocks(_ test: Case) {
    let document = LayoutWriter.document(of: PageLayout(DrawnPage.pages(test.drawing)).pages)
    #expect(DrawnPage.description(of: document) == test.blocks)
    #expect(document.text.utf8.count == document.prose.utf8.count)
    for (block, next) in zip(document.blocks, document.blocks.dropFirst()) {
      #expect(block.range.upperBound <= next.range.lowerBound)
    }
  }

  static let cases = [
    Case(
      name: "paragraphs by indents, en",
      drawing: """
          The member states agreed on
        a common position on trade.
          They also discussed culture
        and the exchange of students.
        """,
      blocks: [
        "The member states agreed on/a common position on trade.",
        "They also discussed culture/and the exchange of students.",
      ]),
    Case(
      name: "a centred title whose first line is full",
      drawing: """
        {14}上海合作组织与中亚粮食安全的治理
        {14}          的历史与前景

        成员国就区域合作达成了广泛的共识
        并且通过了联合声明的全部各项条文
        并且通过了联合声明的全部各项条文
        并且通过了联合声明的全部各项条文
        """,
      blocks: [
        "h2 上海合作组织与中亚粮食安全的治理/的历史与前景",
        "成员国就区域合作达成了广泛的共识/并且通过了联合声明的全部各项条文/并且通过了联合声明的全部各项条文/并且通过了联合声明的全部各项条文",
      ]),
    Case(
      name: "paragraphs by short last lines, ru",
      drawing: """
        Государства-члены договорились о сов-
        местных мерах.
        Они также обсудили вопросы культуры,
        науки и образования.
        """,
      blocks: [
        "Государства-члены договорились о сов-/местных мерах.",
        "Они также обсудили вопросы культуры,/науки и образования.",
      ]),
    Case(
      name: "paragraphs by gaps, zh-Hant",
      drawing: """
        成員國就區域合作達成了廣泛的共識
        並且通過了聯合聲明的全部各項條文

        各方還討論了文化交流和人員往來等
        多個領域的問題並且交換了各自意見
        """,
      blocks: [
        "成員國就區域合作達成了廣泛的共識/並且通過了聯合聲明的全部各項條文",
        "各方還討論了文化交流和人員往來等/多個領域的問題並且交換了各自意見",
      ]),
    Case(
      name: "a text and its translation by turns",
      drawing: """
        　　各国应当提高贸易水平，促进投资，
        并加强合作。
          States shall raise the level of
        trade and promote investment there.
        　　各方应当每年举行会议。
          The parties shall meet every year.
        """,
      blocks: [
        "各国应当提高贸易水平，促进投资，/并加强合作。",
        "States shall raise the level of/trade and promote investment there.",
        "各方应当每年举行会议。", "The parties shall meet every year.",
      ]),
    Case(
      name: "two columns below a title and an abstract across both",
      drawing: """
        {20}            Regional Trade

        Abstract: This paper looks at the trade of the region and
        at what its states have agreed on in the last ten years.

        The trade of the region      was signed in autumn of the
        has grown every year as      year. It entered into force
        the states signed their      when six states had told a
        charter. Later a treaty      depositary so.
        """,
      blocks: [
        "h1 Regional Trade",
        "Abstract: This paper looks at the trade of the region and/at what its states have agreed on in the last ten years.",
        "The trade of the region/has grown every year as/the states signed their/charter. Later a treaty/was signed in autumn of the/year. It entered into force/when six states had told a/depositary so.",
      ]),
    Case(
      name: "the last line of an abstract is as short as a column below it",
      drawing: """
        {20}            Regional Trade

        Abstract: This paper looks at the trade of the region and
        at what its states agreed on.
        Keywords: trade; region

        The trade of the region      was signed in autumn of the
        has grown every year as      year. It entered into force
        the states signed their      when six states had told a
        charter. Later a treaty      depositary so.
        """,
      blocks: [
        "h1 Regional Trade",
        "Abstract: This paper looks at the trade of the region and/at what its states agreed on.",
        "Keywords: trade; region",
        "The trade of the region/has grown every year as/the states signed their/charter. Later a treaty/was signed in autumn of the/year. It entered into force/when six states had told a/depositary so.",
      ]),
    Case(
      name: "two columns, zh",
      drawing: """
        　　本文考察区域合作     年来成员国之间的贸易
        的文化因素，认为文化     迅速增长，投资不断扩
        交流有助于增进互信。     大。
        　　第二部分讨论贸易     　　最后一部分提出建
        与投资的关系。近几十     议并且作出总结。
        """,
      blocks: [
        "本文考察区域合作/的文化因素，认为文化/交流有助于增进互信。",
        "第二部分讨论贸易/与投资的关系。近几十/年来成员国之间的贸易/迅速增长，投资不断扩/大。",
        "最后一部分提出建/议并且作出总结。",
      ]),
    Case(
      name: "a text and its translation side by side",
      drawing: """
        第一条                    Article 1

        各国应当提高贸易水平，    States shall raise the level
        促进投资。                of trade and shall promote
                                  investment.

        各方应当每年举行会议。    The parties shall meet every
                                  year.
        """,
      blocks: [
        "0.0.0 第一条", "0.0.1 Article 1",
        "0.1.0 各国应当提高贸易水平，/促进投资。",
        "0.1.1 States shall raise the level/of trade and shall promote/investment.",
        "0.2.0 各方应当每年举行会议。", "0.2.1 The parties shall meet every/year.",
      ]),
    Case(
      name: "a table of three languages",
      drawing: """
        上海精神        Shanghai Spirit     Шанхайский дух

        命运共同体      community with a    сообщество единой
                        shared future       судьбы

        贸易            trade               торговля
        """,
      blocks: [
        "0.0.0 上海精神", "0.0.1 Shanghai Spirit", "0.0.2 Шанхайский дух",
        "0.1.0 命运共同体", "0.1.1 community with a/shared future",
        "0.1.2 сообщество единой/судьбы",
        "0.2.0 贸易", "0.2.1 trade", "0.2.2 торговля",
      ]),
    Case(
      name: "numbers of list items are no column",
      drawing: """
        1.   The states meet every year in
             the capital of one of them.
        2.   They elect a chairman for each
             of these meetings.
        """,
      blocks: [
        "1.  The states meet every year in/the capital of one of them.",
        "2.  They elect a chairman for each/of these meetings.",
      ]),
    Case(
      name: "entries that hang",
      drawing: """
        Ivanov I. I. Trade in the region and
           its future. Moscow, 2020.
        Li Ming. A history of the charter of
           the organization. Beijing, 2019.
        Smith J. Law and custom in states of
           the region. London, 2018.
        """,
      blocks: [
        "Ivanov I. I. Trade in the region and/its future. Moscow, 2020.",
        "Li Ming. A history of the charter of/the organization. Beijing, 2019.",
        "Smith J. Law and custom in states of/the region. London, 2018.",
      ]),
    Case(
      name: "keywords apart by wide spaces stay on one line",
      drawing: """
        关键词  上海合作组织　上海精神　区域合作　人工智能
        """,
      blocks: ["关键词  上海合作组织  上海精神  区域合作  人工智能"]),
  ]

  /// Empty rows, which bring the foot of a page down.
  static let blank = String(repeating: "\n", count: 24)

  static let manyPages = [
    Case(
      name: "running heads and page numbers",
      drawing: """
        Eurasian Studies 2024 (6)

        The states have met every year and have dis-
        \(blank)
                          11
        =====
        Eurasian Studies 2024 (6)

        cussed trade.
        \(blank)
                          12
        """,
      blocks: [
        "furniture Eurasian Studies 2024 (6)",
        "The states have met every year and have dis-//11|Eurasian Studies 2024 (6)/cussed trade.",
        "furniture 12",
      ]),
    Case(
      name: "headings at the same place of two pages are no running heads",
      drawing: """
        Article 3

        The states meet every year.
        =====
        Article 9

        They elect a chairman for it.
        """,
      blocks: [
        "Article 3", "The states meet every year.", "Article 9", "They elect a chairman for it.",
      ]),
    Case(
      name: "numbered headings at the heads of pages",
      drawing: """
        Chapter 2
        The states meet every year.
        \(blank)
        =====
        Chapter 3
        They elect a chairman for it.
        \(blank)
        """,
      blocks: [
        "Chapter 2", "The states meet every year.", "Chapter 3", "They elect a chairman for it.",
      ]),
    Case(
      name: "a running head with the number of a chapter",
      drawing: """
        Chapter 2                    16

        The states meet every year.
        \(blank)
        =====
        Chapter 2                    17

        They elect a chairman for it.
        \(blank)
        """,
      blocks: [
        "furniture Chapter 2  16", "The states meet every year.", "furniture Chapter 2  17",
        "They elect a chairman for it.",
      ]),
  ]

  @Test func furnitureIsNotProse() {
    let drawing = Self.manyPages[0].drawing
    let document = LayoutWriter.document(of: PageLayout(DrawnPage.pages(drawing)).pages)
    #expect(document.text.contains("Eurasian"))
    #expect(!document.prose.contains("Eurasian") && !document.prose.contains("11"))
    #expect(document.prose.contains("have dis-"))
  }

  @Test func notesAtTheFoot() {
    let text = (1...20).map { _ in "The text of this page is set in the usual size of type, as it" }
    let drawing =
      text.joined(separator: "\n")
      + "\n\n{7}1 A note at the foot.\n{7}2 Another one, which is longer."
    let document = LayoutWriter.document(of: PageLayout(DrawnPage.pages(drawing)).pages)
    #expect(document.blocks.map(\.kind) == [.paragraph, .note, .note])
    #expect(document.prose.contains("A note at the foot."))
  }

  @Test("A note directly below the text of a short page is a note", arguments: ["By¹", "By"])
  func notesOfShortPages(_ end: String) {
    let drawing = """
      In 2004 the structure was set up by the states, and it has its
      seat in Tashkent, where all of its members have their men. \(end)
      {7}1 A note below the text.
      \(Self.blank)
      =====
      2020, it had prevented more than five hundred attacks, and all
      of its members had taken part in the exercises of that time.
      \(Self.blank)
      """
    let document = LayoutWriter.document(of: PageLayout(DrawnPage.pages(drawing)).pages)
    #expect(document.blocks.map(\.kind) == [.paragraph, .note])
    #expect(document.text.hasSuffix("of that time.\n\n1 A note below the text.\n"))
  }

  @Test func notesComeAfterTheParagraphThatRunsOnOverThePage() {
    let first = "The text of this page is set in the usual size of type, as it"
    let second = "was on the first page, and it goes on to the end of the second"
    func page(_ line: String) -> String {
      Array(repeating: line, count: 20).joined(separator: "\n")
    }
    let drawing =
      page(first) + "\n\n{7}1 A note at the foot.\n=====\n" + page(second) + "\npage."
    let document = LayoutWriter.document(of: PageLayout(DrawnPage.pages(drawing)).pages)
    #expect(document.blocks.map(\.kind) == [.paragraph, .note])
    #expect(document.text.hasSuffix("page.\n\n1 A note at the foot.\n"))
  }

  @Test func aRowOfATableGoesOnOnTheNextPage() {
    let drawing = """
      各国应当提高贸易水平，    States shall raise the level
      促进投资。                of trade.

      各方应当每年举行会议，    The parties shall meet every
      会议地点由各方            year, and the place shall be
      =====
      共同商定。                agreed upon by all of them.

      会议决定应当公布。        Decisions shall be published.
      """
    let document = LayoutWriter.document(of: PageLayout(DrawnPage.pages(drawing)).pages)
    #expect(
      DrawnPage.description(of: document).suffix(4) == [
        "0.1.0 各方应当每年举行会议，/会议地点由各方/共同商定。",
        "0.1.1 The parties shall meet every/year, and the place shall be/agreed upon by all of them.",
        "0.2.0 会议决定应当公布。", "0.2.1 Decisions shall be published.",
      ])
  }

  @Test func uprightTextIsNotUnderstood() {
    let word = PrintedWord(
      text: "從上到下", box: LayoutBox(left: 10, top: 10, right: 20, bottom: 60))
    let line = PrintedLine([word]).map { [$0] } ?? []
    #expect(PageLayout.isUnreadable([PrintedPage(width: 100, height: 100, lines: line)]))
    #expect(PageLayout.isUnreadable([PrintedPage(width: 100, height: 100, lines: [])]))
    #expect(!PageLayout.isUnreadable(DrawnPage.pages(Self.cases[0].drawing)))
  }

  /// Boxes of no size, outside the page and on top of each other, and very many of them.
  @Test func oddBoxes() {
    var lines: [PrintedLine] = []
    for number in 0..<20_000 {
      let box = LayoutBox(
        left: Double(number % 7) * 1e5 - 3e5, top: Double(number % 3), right: 0, bottom: -1)
      lines += PrintedLine([PrintedWord(text: "x", box: box)]).map { [$0] } ?? []
    }
    let pages = [
      PrintedPage(width: 0, height: 0, lines: lines),
      PrintedPage(width: 1, height: 1, lines: Array(lines.prefix(9))),
    ]
    let document = LayoutWriter.document(of: PageLayout(pages).pages)
    #expect(document.text.count { $0 == "x" } == 20_009)
  }
}
