// SPDX-License-Identifier: Apache-2.0
import Papers
import TestSupport
import Testing
import TextModel

/// Texts whose format says what the paragraphs are.
@Suite struct PaperBlockTests {
  /// A text with a line for each block.
  private static func read(
    _ blocks: [(kind: TextBlock.Kind, text: String, language: LanguageTag?, part: PartKind?)]
  )
    -> [String]
  {
    var text = ""
    var found: [TextBlock] = []
    for block in blocks {
      let start = text.utf8.count
      text += block.text
      found.append(
        TextBlock(
          kind: block.kind, range: start..<text.utf8.count, language: block.language,
          part: block.part))
      text += " "
    }
    return PaperReader().parts(of: text, blocks: found, hasMarkup: true).map { part in
      let rows = Set(part.paragraphs.map(\.row))
      let row = rows.count == 1 ? rows.first?.map { " \($0)" } ?? "" : " ?"
      return
        "\(part.kind) \(part.language)\(row) \(part.text.split(separator: "\n").joined(separator: "¶"))"
    }
  }

  private static func cell(_ row: Int, _ column: Int, text: String)
    -> (kind: TextBlock.Kind, text: String, language: LanguageTag?, part: PartKind?)
  {
    (.cell(TableCell(table: 0, row: row, column: column)), text, nil, nil)
  }

  @Test("Blocks are never joined, whatever their ends look like")
  func blocks() {
    #expect(
      Self.read([
        (.paragraph, "鉴于各国决心加强合作，", nil, nil), (.paragraph, "鉴于贸易水平", nil, nil),
        (.listItem, "加强互信", nil, nil), (.paragraph, "and so forth,", nil, nil),
        (.paragraph, "to all", nil, nil),
      ]) == ["body zh 鉴于各国决心加强合作，¶鉴于贸易水平¶加强互信", "body en and so forth,¶to all"])
  }

  @Test("The cover of a thesis in the style of titles is no title")
  func cover() {
    #expect(
      Self.read([
        (.paragraph, "東海大學 碩士論文", nil, .title), (.paragraph, "城市公園之夜間照明", nil, .title),
        (.paragraph, "Night Lighting of City Parks", nil, .title),
      ]) == ["title zh-Hant 城市公園之夜間照明", "title en Night Lighting of City Parks"])
    // A title that names the kind of work and nothing else is kept.
    #expect(Self.read([(.paragraph, "学位论文", nil, .title)]) == ["title zh 学位论文"])
  }

  @Test("The mark of a note on a declared title does not belong to it")
  func titleMark() {
    #expect(
      Self.read([(.paragraph, "城市公园之夜*", nil, .title), (.paragraph, "公园很亮。", nil, .abstract)])
        == ["title zh 城市公园之夜", "abstract zh 公园很亮。"])
  }

  @Test("One author with initials above the title begins the head of an abstract without a label")
  func authorAboveTitle() {
    let text = """
      П. Р. Волков
      Зимовка птиц в старых садах
      В статье описана зимовка птиц в старых садах трёх городов. Найдено 12 видов.
      Ключевые слова: птицы, сады, зимовка.
      P. R. Volkov
      Wintering of Birds in Old Gardens
      The article describes the wintering of birds in old gardens of three cities. There are 12 species.
      Keywords: birds, gardens, wintering.
      Птицы зимуют в садах. Их много.
      """
    let parts = PaperReader().parts(of: text).map { "\($0.kind) \($0.language) \($0.text)" }
    #expect(
      parts == [
        "authors ru П. Р. Волков", "title ru Зимовка птиц в старых садах",
        "abstract ru В статье описана зимовка птиц в старых садах трёх городов. Найдено 12 видов.",
        "keywords ru птицы; сады; зимовка", "authors en P. R. Volkov",
        "title en Wintering of Birds in Old Gardens",
        "abstract en The article describes the wintering of birds in old gardens of three cities."
          + " There are 12 species.",
        "keywords en birds; gardens; wintering", "body ru Птицы зимуют в садах. Их много.",
      ])
  }

  @Test("The column of a journal in brackets above a title is no title")
  func journalColumn() {
    let text = """
      【城市研究】
      公园夜间照明研究
      摘要：公园很亮。居民满意。
      关键词：公园；照明
      """
    let parts = PaperReader().parts(of: text)
    #expect(parts.first { $0.kind == .title }?.text == "公园夜间照明研究")
  }

  @Test("A heading holds the lines of its abstract together, and a line of copyright is no text")
  func abstractUnderHeading() {
    #expect(
      Self.read([
        (.heading(2), "Аннотация", nil, nil), (.paragraph, "Изучены птицы.", nil, nil),
        (.paragraph, "Найдено 12 видов.", nil, nil), (.heading(2), "Abstract", nil, nil),
        (.paragraph, "Birds were studied.", nil, nil),
        (.paragraph, "There are 12 species.", nil, nil), (.heading(2), "Results", nil, nil),
        (.paragraph, "Most birds were seen in May.", nil, nil),
        (.paragraph, "© 2020 Birds of the North", nil, nil),
      ]) == [
        "abstract ru Изучены птицы.¶Найдено 12 видов.",
        "abstract en Birds were studied.¶There are 12 species.",
        "body en Results¶Most birds were seen in May.", "notes en © 2020 Birds of the North",
      ])
  }

  @Test("Regions of declared languages are left out, and the script that one implies is kept")
  func regions() {
    #expect(
      Self.read([
        (.paragraph, "Birds were seen.", LanguageTag("en-US"), nil),
        (.paragraph, "Найдены птицы.", LanguageTag("ru-RU"), nil),
        (.paragraph, "山水之美", LanguageTag("zh-TW"), nil),
      ]) == ["body en Birds were seen.", "body ru Найдены птицы.", "body zh-Hant 山水之美"])
  }

  @Test("Heads of columns name languages by their codes")
  func codesInHeads() {
    let rows = [
      ["No.", "Source (zh)", "Target (en)", "Status"], ["1", "请勿吸烟。", "No smoking.", "Draft"],
      ["2", "请随手关门。", "Close the door.", "Approved"],
    ]
    let cells = rows.enumerated().flatMap { row, texts in
      texts.enumerated().map { Self.cell(row, $0, text: $1) }
    }
    #expect(
      Self.read(cells) == [
        "body zh 2 请勿吸烟。", "body en 2 No smoking.", "body zh 3 请随手关门。",
        "body en 3 Close the door.",
      ])
  }

  @Test("Kinds and languages that the format declares are believed if the letters allow it")
  func declared() {
    #expect(
      Self.read([
        (.paragraph, "WTO, EU", .russian, nil), (.paragraph, "SCO 成员国", .chinese, nil),
        (.caption, "各国贸易额", nil, nil), (.note, "See Smith.", nil, nil),
        (.furniture, "12", nil, nil),
        (.reference, "Smith J. Railways.", nil, nil), (.paragraph, "题目", nil, .title),
        (.paragraph, "本文研究合作。", nil, .abstract),
      ]) == [
        "body en WTO, EU", "body zh SCO 成员国", "notes zh 各国贸易额", "notes en See Smith.",
        "references en Smith J. Railways.", "title zh 题目", "abstract zh 本文研究合作。",
      ])
  }

  @Test("Cells of a row translate each other; numbers, states and headings are left out")
  func tables() {
    #expect(
      Self.read([
        Self.cell(0, 0, text: "序号"), Self.cell(0, 1, text: "中文"), Self.cell(0, 2, text: "英文"),
        Self.cell(1, 0, text: "1"), Self.cell(1, 1, text: "第一条 目标"),
        Self.cell(1, 2, text: "Article 1. Goals"), Self.cell(2, 0, text: "2"),
        Self.cell(2, 1, text: "秘书处设在北京。"), Self.cell(2, 1, text: "会议每年举行。"),
        Self.cell(2, 2, text: "The Secretariat is in Beijing."),
        Self.cell(2, 2, text: "Meetings are held every year."),
      ]) == [
        "body zh 2 第一条 目标", "body en 2 Article 1. Goals", "body zh 3 秘书处设在北京。¶会议每年举行。",
        "body en 3 The Secretariat is in Beijing.¶Meetings are held every year.",
      ])
    #expect(
      Self.read([
        Self.cell(0, 0, text: "代表团昨日抵达。"), Self.cell(0, 1, text: "Делегация прибыла вчера."),
        Self.cell(0, 2, text: "The delegation arrived yesterday."), Self.cell(0, 3, text: "OK"),
      ]) == [
        "body zh 1 代表团昨日抵达。", "body ru 1 Делегация прибыла вчера.",
        "body en 1 The delegation arrived yesterday.",
      ])
    #expect(
      Self.read([
        Self.cell(0, 0, text: "铁路改造"), Self.cell(0, 1, text: "交通运输部"),
        Self.cell(0, 2, text: "2025年"),
      ]) == ["body zh 铁路改造¶交通运输部¶2025年"])
  }

  struct DeclaredCase: CustomTestStringConvertible, Sendable {
    let name: String
    let abstract: String
    let keywords: String
    let parts: [String]
    var testDescription: String { name }
  }

  static let abstractsWithKeywords = [
    DeclaredCase(
      name: "Hans", abstract: "本文研究区域合作。", keywords: "关键词：区域合作；贸易",
      parts: ["abstract zh 本文研究区域合作。", "keywords zh ? 区域合作；贸易"]),
    DeclaredCase(
      name: "Hant", abstract: "本文研究區域合作與貿易。", keywords: "關鍵詞：區域合作；貿易",
      parts: ["abstract zh-Hant 本文研究區域合作與貿易。", "keywords zh-Hant ? 區域合作；貿易"]),
    DeclaredCase(
      name: "en", abstract: "This paper studies trade.", keywords: "Keywords: trade; trust",
      parts: ["abstract en This paper studies trade.", "keywords en ? trade; trust"]),
    DeclaredCase(
      name: "ru", abstract: "В статье изучается торговля.",
      keywords: "Ключевые слова: торговля; доверие",
      parts: ["abstract ru В статье изучается торговля.", "keywords ru ? торговля; доверие"]),
  ]

  /// Keywords at the end of an abstract that the format declares.
  @Test(arguments: abstractsWithKeywords) func keywordsInADeclaredAbstract(_ test: DeclaredCase) {
    #expect(
      Self.read([
        (.paragraph, test.abstract, nil, .abstract), (.paragraph, test.keywords, nil, .abstract),
      ]) == test.parts)
  }
}
