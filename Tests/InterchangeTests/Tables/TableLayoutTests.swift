// SPDX-License-Identifier: Apache-2.0
import Files
import TestSupport
import Testing
import TextModel

@testable import Interchange

/// Headings wherever they are, and tables without one.
@Suite struct TableLayoutTests {
  static let usual = TableHints(usual: LanguagePair(from: .chinese, to: .english))

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let rows: [[String]]
    var hints = usual
    let languages: [String?]
    var firstRow = 1
    var testDescription: String { name }
  }

  static let headings = [
    Case(
      name: "a title above", rows: [["术语表（2024版）"], ["序号", "中文", "英文"], ["1", "互信", "trust"]],
      languages: [nil, "zh", "en"], firstRow: 2),
    Case(
      name: "two rows of heading",
      rows: [["中文", "英文", "备注"], ["Chinese", "English", "Notes"], ["互信", "trust", ""]],
      languages: ["zh", "en", nil], firstRow: 2),
    Case(
      name: "scripts and regions in words",
      rows: [["Chinese (Simplified)", "English (United Kingdom)", "繁體中文", "Russian term"]],
      languages: ["zh-Hans", "en-GB", "zh-Hant", "ru"]),
    Case(
      name: "Traditional Chinese (Taiwan)",
      rows: [["Traditional Chinese (Taiwan)", "Английский термин"]],
      languages: ["zh-Hant-TW", "en"]),
    Case(name: "Chinese words", rows: [["中文术语", "英文译名", "俄文"]], languages: ["zh", "en", "ru"]),
    Case(
      name: "source and target", rows: [["Source", "Target"], ["互信", "trust"]],
      languages: ["zh", "en"]),
    Case(
      name: "a source and a target beside words that look like tags",
      rows: [["No", "ID", "Source", "Target"], ["1", "A", "互信", "trust"]],
      languages: [nil, nil, "zh", "en"]),
    Case(
      name: "cells that look like tags",
      rows: [
        ["Source", "Target", "Status", "Reviewer"], ["互信", "mutual trust", "OK", "Li"],
        ["互利", "mutual benefit", "no", "is"],
      ], languages: ["zh", "en", nil, nil]),
    Case(
      name: "a translation in another language than the usual one",
      rows: [["中文", "Перевод"], ["互信", "доверие"], ["互利", "взаимная выгода"]],
      languages: ["zh", "ru"]),
    Case(
      name: "a source in another language than the usual one",
      rows: [["Исходный текст", "English"], ["доверие", "trust"]], languages: ["ru", "en"]),
    Case(
      name: "terms and translations beside them",
      rows: [["Term", "Translation", "QA", "PM"], ["互信", "trust", "ok", "Wu"]],
      languages: ["zh", "en", nil, nil]),
    Case(
      name: "two capitals that are no language",
      rows: [["zh", "en", "QA"], ["互信", "trust", "ok"]],
      languages: ["zh", "en", nil]),
    Case(
      name: "Italian and Hebrew columns",
      rows: [["en", "it", "he"], ["trust", "fiducia", "אמון"]],
      languages: ["en", "it", "he"]),
    Case(
      name: "source and target, the other way", rows: [["原文", "译文"], ["trust", "互信"]],
      languages: ["en", "zh"]),
    Case(
      name: "Russian original", rows: [["Оригинал", "Перевод"], ["доверие", "trust"]],
      languages: ["ru", "en"]),
    Case(
      name: "a language and a translation",
      rows: [["Russian", "Translation"], ["доверие", "互信"]],
      hints: TableHints(to: .chinese, usual: LanguagePair(from: .chinese, to: .english)),
      languages: ["ru", "zh"]),
  ]
  static let without = [
    Case(
      name: "no heading", rows: [["互信", "mutual trust"], ["互利", "mutual benefit"]],
      languages: ["zh", "en"], firstRow: 0),
    Case(
      name: "in the other order", rows: [["mutual trust", "互信"]], languages: ["en", "zh"],
      firstRow: 0),
    Case(
      name: "numbers first",
      rows: [["1", "互信", "trust", "a remark"], ["2", "互利", "benefit", ""]],
      languages: [nil, "zh", "en", nil], firstRow: 0),
    Case(
      name: "three languages",
      rows: [["1", "доверие", "trust", "互信"], ["2", "выгода", "benefit", "互利"]],
      languages: [nil, "ru", "en", "zh"], firstRow: 0),
    Case(
      name: "a remark in a third language",
      rows: [["互信", "trust", "из речи"], ["互利", "benefit", ""]],
      languages: ["zh", "en", nil], firstRow: 0),
    Case(
      name: "languages that nobody named", rows: [["доверие", "互信"]], languages: ["ru", "zh"],
      firstRow: 0),
    Case(
      name: "named by the user", rows: [["trust", "Vertrauen"]],
      hints: TableHints(from: .english, to: LanguageTag("de")), languages: ["en", "de"],
      firstRow: 0),
  ]

  @Test(arguments: headings + without) func isFound(_ test: Case) throws {
    let layout = try #require(TableLayout(of: test.rows, hints: test.hints))
    #expect(layout.languages.map { $0?.description } == test.languages)
    #expect(layout.firstRow == test.firstRow)
  }

  @Test(arguments: [
    [["互信", "trust"]], [["trust", "benefit"]], [["互信"]], [],
  ]) func cannotBeTold(_ rows: [[String]]) {
    #expect(TableLayout(of: rows) == nil)
    if rows.first?.first == "trust" { #expect(TableLayout(of: rows, hints: Self.usual) == nil) }
  }

  @Test func contradictionsAreNotRead() {
    let hints = TableHints(from: .chinese, to: .russian)
    #expect(TableLayout(of: [["互信", "trust"]], hints: hints) == nil)
  }

  @Test(arguments: [(1, [1]), (8, [8]), (9, [])])
  func pinyinIsThatOfOneOfTheFirstEightChineseColumns(_ count: Int, _ found: [Int]) {
    var columns = [[String]](repeating: ["互信", "互利"], count: count)
    columns[count - 1] = ["北京", "上海"]
    columns.append(["běijīng", "shànghǎi"])
    #expect(PinyinColumn.columns(among: Array(columns.indices), cells: { columns[$0] }) == found)
  }

  @Test func columnsOfSheetsAreThoseOfTheSameLanguageOrName() throws {
    var layout = try #require(
      TableLayout(of: [["Note", "zh-Hans", "en", "zh-Hant", "Note"], ["", "甲", "a", "乙", ""]]))
    let other = try #require(
      TableLayout(of: [
        ["en", "Remarks", "zh-TW", "ru", "zh-CN", "note", "comment"],
        ["a", "", "乙", "а", "甲", "", ""],
      ]))
    var index = TableLayout.ColumnIndex()
    let columns = layout.join(other, by: &index)
    #expect(columns == [2, 0, 3, 5, 1, 4, 6])
    #expect(layout.headings.count == 7)
    #expect(layout.languages[5] == .russian && layout.languages[6] == nil)
    #expect(TableLayout.row(["a", "", "乙"], in: columns) == ["", "", "a", "乙"])
    #expect(TableLayout.row([], in: columns).isEmpty)
  }

  /// Many sheets with columns of their own: the columns of the earlier ones are looked at once, and are found again.
  @Test func columnsOfManySheetsAreLookedAtOnce() throws {
    func sheet(_ number: Int) throws -> TableLayout {
      let names = (0..<40).map { "f\(number * 40 + $0)" }
      let headings = ["zh", "en"] + names
      return try #require(TableLayout(of: [headings, headings.map { _ in "" }]))
    }
    let sheets = try (0..<400).map(sheet)
    var layout = sheets[0]
    var index = TableLayout.ColumnIndex()
    var columns: [[Int]] = []
    let time = ProcessorTime.measure {
      for number in 1..<400 { columns.append(layout.join(sheets[number], by: &index)) }
    }
    #expect(time < .seconds(5), "\(time)")
    for number in 1..<400 {
      let first = 2 + number * 40
      #expect(columns[number - 1] == [0, 1] + Array(first..<first + 40))
    }
    for _ in 0..<2 {
      let again = layout.join(sheets[7], by: &index)
      #expect(again == columns[6])
    }
    #expect(layout.headings.count == 16_002)
  }

  @Test func aRowOfAnotherSheetIsAsWideAsItsLastField() throws {
    let names = (0..<16_000).map { "f\($0)" } + ["zh", "en"]
    let width = names.count
    var layout = try #require(TableLayout(of: [names, names.map { _ in "" }]))
    let other = try #require(TableLayout(of: [["zh", "en"], ["甲", "a"]]))
    var index = TableLayout.ColumnIndex()
    let columns = layout.join(other, by: &index)
    #expect(columns == [width - 2, width - 1])
    #expect(TableLayout.row(["甲"], in: columns).count == width - 1)
  }

  /// A wide heading above many short rows takes no time: each column looks at few rows but those that have it.
  @Test func rowsThatEndBeforeAColumnAreLetGo() {
    let rows = (0..<300).map { number in
      (0...number % 3 * number / 20).map { "\(number).\($0)" }
    }
    var reaching = ReachingRows(rows)
    var looked = 0
    for column in 0..<200 {
      let left = reaching.rows(in: column)
      #expect(left.filter { column < $0.count } == rows.filter { column < $0.count })
      looked += left.count
    }
    #expect(looked <= 2 * rows.reduce(0) { $0 + $1.count })
  }

  @Test func theTermsOfShortRowsAreRead() throws {
    let text =
      "zh\ten\tru\ten status\tapproved\n甲\ta\n乙\t\tб\tdeprecated\n丙\tc\t\tdeprecated\tyes\n"
    let read = try GlossaryTable.read(
      ByteSource(Array(text.utf8), name: "a.tsv"), hints: TableHints())
    let terms = read.entries.map { entry in entry.sections.flatMap(\.terms).map(\.text).sorted() }
    // A concept that is approved comes first.
    #expect(terms == [["c", "丙"], ["a", "甲"], ["б", "乙"]])
  }

  // MARK: Terms in a cell

  @Test(arguments: [
    ("a\nb", ["a", "b"]), ("a; b；c|d", ["a", "b", "c", "d"]),
    ("three forces / three evils", ["three forces", "three evils"]),
    ("主席国、轮值主席国", ["主席国", "轮值主席国"]), ("主席國/輪值主席國", ["主席國", "輪值主席國"]),
    ("金融、專業服務界", ["金融、專業服務界"]), ("薪酬与服务条件、人力资源政策", ["薪酬与服务条件、人力资源政策"]),
    ("恐怖主义、分裂主义和极端主义", ["恐怖主义、分裂主义和极端主义"]), ("《甲、乙条约》", ["《甲、乙条约》"]),
    ("共商、共建、共享", ["共商、共建、共享"]), ("人民有信仰，民族有希望", ["人民有信仰，民族有希望"]),
    ("上合组织、上海合作组织", ["上合组织", "上海合作组织"]), ("输入/输出", ["输入/输出"]), ("与/或", ["与/或"]),
    ("and/or", ["and/or"]), ("TCP/IP", ["TCP/IP"]), ("км/ч", ["км/ч"]),
    ("совет / Совет глав", ["совет", "Совет глав"]),
    ("#N/A", []), ("TRUE", []), ("45000", []), ("\u{3000}互信\u{3000}", ["互信"]), ("", []),
  ]) func termsAreSeparated(_ cell: String, _ terms: [String]) {
    #expect(TermList(cell).terms == terms)
  }

  @Test func commasSeparateWhereBothSidesHaveThem() {
    let list = TermList("presidency, chairmanship")
    let commas = list.terms(in: TermList.Counts([list, TermList("主席国、轮值主席国")]))
    #expect(commas.terms == ["presidency", "chairmanship"])
    let one = list.terms(in: TermList.Counts([list, TermList("主席国")]))
    #expect(one.terms == ["presidency, chairmanship"])
    #expect(one.doubt?.contains("it is read as one term") == true)
  }

  /// A comma is a part of the term where other marks separate the terms beside it.
  @Test(arguments: ["一国两制; 一国两制方针", "一国两制 | 一国两制方针", "一国两制\n一国两制方针"])
  func commasStayWhereOtherMarksSeparate(_ beside: String) {
    let list = TermList("one country, two systems").terms(in: TermList.Counts([TermList(beside)]))
    #expect(list.terms == ["one country, two systems"])
    #expect(list.doubt?.contains("write ' | '") == true)
  }

  @Test(arguments: ["互联网、因特网", "输入/输出"]) func marksThatMayBePartsAreNamed(_ cell: String) {
    #expect(TermList(cell).doubt != nil)
  }

  // MARK: Files

  private static func glossary(
    _ bytes: [UInt8], _ name: String = "g.csv", _ hints: TableHints = usual
  )
    throws -> GlossaryTable.Contents
  {
    try GlossaryTable.read(ByteSource(bytes, name: name), hints: hints)
  }

  @Test(arguments: [
    "sep=;\n中文;英文\n互信;trust\n", "\u{FEFF}sep=;\r\nzh;en\r\n互信;trust\r\n",
    "互信,trust\n", "互信\ttrust\n", "原文,译文\n互信,trust\n",
  ]) func glossariesOfAllShapesAreRead(_ text: String) throws {
    let contents = try Self.glossary(Array(text.utf8))
    #expect(
      contents.entries.map { $0.sections.map { $0.terms.map(\.text) } } == [[["互信"], ["trust"]]])
    #expect(contents.entries.first?.sections.map(\.language) == [.chinese, .english])
  }

  @Test func columnsAreNamedInWords() throws {
    let entry = try #require(
      try Self.glossary(Array("zh,en,领域,释义,备注,Comments\n互信,trust,politics,d,n,m\n".utf8)).entries
        .first)
    #expect(entry.subject == "politics" && entry.definition == "d" && entry.note == "n; m")
  }

  @Test func rowsWithTooManyFieldsAreLeftOut() throws {
    let contents = try Self.glossary(Array("zh,en\n互信,trust, mutual\n互利,benefit\n".utf8))
    #expect(contents.entries.count == 1)
    #expect(contents.findings.map(\.rule) == ["table/fields"])
  }

  static let encodings: [(name: String, bytes: [UInt8], term: String)] = [
    ("big5", [0xA4, 0xAC, 0xC1, 0x70, 0xA4, 0xAC, 0xB3, 0x71], "互聯互通"),
    ("windows-1251", [0xF1, 0xE2, 0xFF, 0xE7, 0xFC], "связь"),
    ("koi8-r", [0xD3, 0xD7, 0xD1, 0xDA, 0xD8], "связь"),
    ("ibm866", [0xE1, 0xA2, 0xEF, 0xA7, 0xEC], "связь"),
    ("gb18030", [0xBB, 0xA5, 0xD0, 0xC5], "互信"),
  ]

  @Test(arguments: encodings.indices) func encodingsOfTheLanguagesAreTried(_ number: Int) throws {
    let (name, bytes, term) = Self.encodings[number]
    let tag = name == "big5" ? "zh-TW" : name == "gb18030" ? "zh" : "ru"
    let file = Array("\(tag),en\n".utf8) + bytes + Array(",connection\n".utf8)
    #expect(try Self.glossary(file).entries.first?.sections.first?.terms.map(\.text) == [term])
    // The encoding that the user names is believed.
    var hints = Self.usual
    hints.encoding = name
    let plain = bytes + Array("\tconnection\n".utf8)
    #expect(
      try Self.glossary(plain, "g.txt", hints).entries.first?.sections.first?.terms.map(\.text) == [
        term
      ])
  }

  @Test(arguments: [
    ("zh,en\nñâÿçü,connection\n互信,trust\n", 1), ("ru,en\n¤¬Áp,trust\n", 0),
    ("zh,en\nGDP,GDP\n", 1), ("ru,en\nНАТО,NATO\n", 1),
  ]) func aTermOfTheWrongScriptIsRefused(_ text: String, _ count: Int) throws {
    let contents = try Self.glossary(Array(text.utf8))
    #expect(contents.entries.count == count)
    #expect(
      contents.findings.contains { $0.rule == "table/script" && $0.location.line == 2 }
        == (text.contains("ñ") || text.contains("¤")))
  }

  // MARK: Workbooks

  private static func workbook(_ sheet: String) throws -> [UInt8] {
    try ZipArchive.bytes(of: [
      ("xl/worksheets/sheet1.xml", Array("<worksheet><sheetData>\(sheet)".utf8))
    ])
  }

  private static func row(_ number: Int, _ cells: [String], hidden: Bool = false) -> String {
    let cells = cells.enumerated().map { column, text in
      text.isEmpty
        ? ""
        : "<c r=\"\("ABCD".map(String.init)[column])\(number)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
    }
    return "<row r=\"\(number)\"\(hidden ? " hidden=\"1\"" : "")>\(cells.joined())</row>"
  }

  @Test func workbooksAreReadAsPeopleLayThemOut() throws {
    let rows =
      Self.row(1, ["外事术语"]) + Self.row(2, ["中文", "英文", "备注"])
      + Self.row(3, ["人民币_x000D_\n汇率", "RMB", "n"]) + Self.row(4, ["互信", "trust"], hidden: true)
      + Self.row(5, ["", "confidence"])
      + "<row r=\"6\"><c r=\"A6\" t=\"e\"><v>#N/A</v></c><c r=\"B6\" t=\"b\"><v>1</v></c></row>"
    let contents = try Self.glossary(
      Self.workbook(
        rows + "</sheetData><mergeCells><mergeCell ref=\"A4:A5\"/></mergeCells></worksheet>"),
      "g.xlsx")
    #expect(
      contents.entries.map { $0.sections.map { $0.terms.map(\.text) } } == [
        [["人民币", "汇率"], ["RMB"]], [["互信"], ["trust", "confidence"]],
      ])
    #expect(
      contents.findings.map(\.rule)
        == ["table/no-term", "table/joined", "xlsx/value", "xlsx/hidden"])
  }
}
