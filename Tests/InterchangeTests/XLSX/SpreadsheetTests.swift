// SPDX-License-Identifier: Apache-2.0
import Files
import Interchange
import TestSupport
import Testing

@Suite struct SpreadsheetTests {
  @Test func rowsSurvive() throws {
    let rows = [
      ["zh", "en", "ru"], ["上海 ", "", " <дух> & \"x\""], ["a\nb", "𝄞", "\t"],
      Array(repeating: "", count: 29) + ["AD"],
    ]
    let bytes = try Spreadsheet.bytes(of: rows)
    #expect(try Spreadsheet.read(bytes, name: "t").map(\.rows) == [rows])
    #expect(try Spreadsheet.bytes(of: rows) == bytes)
  }

  @Test func readsWhatExcelWrites() throws {
    let sheet = """
      <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
      <row r="1"><c r="A1" t="s"><v>1</v></c><c r="C1"><v>3.5</v></c></row><row r="2"/>
      <row r="7"><c t="b"><v>1</v></c><c t="str"><f>A1&amp;"x"</f><v>x</v></c><c t="s"><v>99</v></c></row>
      </sheetData></worksheet>
      """
    let strings = """
      <sst><si><t>no</t></si><si><r><t>上</t></r><r><t xml:space="preserve">海 </t></r><rPh><t>ruby</t></rPh>
      </si></sst>
      """
    let bytes = try ZipArchive.bytes(of: [
      ("xl/worksheets/sheet1.xml", Array(sheet.utf8)),
      ("xl/sharedStrings.xml", Array(strings.utf8)),
    ])
    #expect(
      try Spreadsheet.read(bytes, name: "t").map(\.rows)
        == [[["上海 ", "", "3.5"], ["TRUE", "x", ""]]])
  }

  /// Words that somebody has struck out are left out, and cells without a value are said.
  @Test func struckOutTextAndErrorsAreSaid() throws {
    let cells = [
      "<c r='A2' t='s'><v>0</v></c><c r='B2' t='s'><v>1</v></c>",
      "<c r='A3' s='1' t='inlineStr'><is><t>丙</t></is></c><c r='B3'><v>3</v></c>",
      "<c r='A4' s='0' t='inlineStr'><is><r><rPr><strike val='0'/></rPr><t>丁</t></r></is></c>"
        + "<c r='B4' s='1'><v>4</v></c>",
      "<c r='A5' t='str'><f>1</f></c><c r='B5' t='e'><v>#REF!</v></c>"
        + "<c r='C5' t='str'><f>1</f><v>v</v></c>",
    ]
    let head =
      "<row r='1'><c t='inlineStr'><is><t>zh</t></is></c><c t='inlineStr'><is><t>en</t></is></c></row>"
    let rows = cells.enumerated().map { "<row r='\($0 + 2)'>\($1)</row>" }.joined()
    let strings =
      "<sst><si><t>甲</t></si><si><r><rPr><b/></rPr><t xml:space='preserve'>the </t></r>"
      + "<r><rPr><strike/></rPr><t>old</t></r><r><t>new</t></r></si></sst>"
    let styles =
      "<styleSheet><fonts><font/><font><strike/></font></fonts><cellStyleXfs><xf fontId='1'/></cellStyleXfs>"
      + "<cellXfs><xf fontId='0'/><xf fontId='1'/></cellXfs><dxfs><dxf><font><strike/></font></dxf></dxfs></styleSheet>"
    let bytes = try ZipArchive.bytes(of: [
      (
        "xl/worksheets/sheet1.xml",
        Array("<worksheet><sheetData>\(head)\(rows)</sheetData></worksheet>".utf8)
      ),
      ("xl/sharedStrings.xml", Array(strings.utf8)), ("xl/styles.xml", Array(styles.utf8)),
    ])
    let sheet = try #require(try Spreadsheet.read(bytes, name: "t").first)
    #expect(
      sheet.rows == [["zh", "en"], ["甲", "the new"], ["", "3"], ["丁", ""], ["", "", "v"]])
    #expect(sheet.struckCells == 3 && sheet.cellsWithoutValue == 2)
    let table = try BilingualTable(ByteSource(bytes, name: "t.xlsx"))
    #expect(
      table.findings.map(\.rule).filter { $0.hasPrefix("xlsx") } == ["xlsx/struck", "xlsx/value"])
  }

  struct Styles: Sendable, CustomTestStringConvertible {
    let name: String
    /// The part; `nil` for none.
    let part: String?
    var cell = "<c s='1' t='inlineStr'><is><t>a</t></is></c>"
    /// Rules of findings; `nil` if the workbook is refused.
    var rules: [String]?
    var testDescription: String { name }
  }

  static let fonts = "<styleSheet><fonts><font/><font/></fonts>"
  static let struckFonts = "<styleSheet><fonts><font/><font><strike/></font></fonts>"
  static let formats = "<cellXfs><xf fontId='0'/><xf fontId='1'/></cellXfs>"
  static let plainCell = "<c s='0' t='inlineStr'><is><t>a</t></is></c>"
  static let richCell =
    "<c s='1' t='inlineStr'><is><r><t>a</t></r><r><rPr><strike/></rPr><t>b</t></r></is></c>"
  static let damagedStyles = [
    Styles(name: "whole", part: fonts + formats + "</styleSheet>", rules: []),
    Styles(name: "none", part: nil, rules: ["xlsx/styles"]),
    Styles(name: "none, and no cell has one", part: nil, cell: plainCell, rules: []),
    Styles(name: "none, and words are struck out", part: nil, cell: richCell, rules: nil),
    Styles(name: "cut off", part: fonts + "<cellXfs><xf fontId='0'/>", rules: ["xlsx/styles"]),
    Styles(name: "no XML", part: "\u{0}\u{1}", rules: ["xlsx/styles"]),
    Styles(name: "cut off after what counts", part: fonts + formats + "<dxfs>", rules: []),
    Styles(
      name: "cut off after what counts, struck out", part: struckFonts + formats + "<dxfs>",
      rules: ["xlsx/struck"]),
    Styles(name: "cut off, with struck-out text", part: struckFonts + "<cellXfs>", rules: nil),
    Styles(
      name: "cut off, with text that is not struck out",
      part: "<styleSheet><fonts><font><strike val='0'/></font></fonts>", rules: ["xlsx/styles"]),
    Styles(
      name: "wrong before struck-out text",
      part: "<styleSheet><fonts></font><x:strike val='1'/></fonts>", rules: nil),
    Styles(
      name: "cut off, and no cell has one", part: struckFonts, cell: plainCell, rules: []),
  ]

  /// The text does not depend on the styles; what they would say of it is not guessed.
  @Test(arguments: damagedStyles) func damagedStylesAreSaid(_ styles: Styles) throws {
    let head =
      "<row r='1'><c t='inlineStr'><is><t>zh</t></is></c><c t='inlineStr'><is><t>en</t></is></c></row>"
    let row = "<row r='2'><c t='inlineStr'><is><t>甲</t></is></c>\(styles.cell)</row>"
    var parts = [
      (
        "xl/worksheets/sheet1.xml",
        Array("<worksheet><sheetData>\(head)\(row)</sheetData></worksheet>".utf8)
      )
    ]
    if let part = styles.part { parts.append(("xl/styles.xml", Array(part.utf8))) }
    let source = ByteSource(try ZipArchive.bytes(of: parts), name: "t.xlsx")
    guard let rules = styles.rules else {
      let error = #expect(throws: FileError.self) { try BilingualTable(source) }
      #expect(error?.code == "xlsx/styles")
      return
    }
    let table = try BilingualTable(source)
    #expect(table.findings.map(\.rule).filter { $0.hasPrefix("xlsx") } == rules)
    let isStruck = rules == ["xlsx/struck"]
    #expect(table.rows.map { $0.fields.map(\.text) } == [["甲", isStruck ? "" : "a"]])
  }

  @Test func aTableOfSegmentsReads() throws {
    let bytes = try Spreadsheet.bytes(of: [["zh", "en"], ["甲", "a"]])
    let table = try BilingualTable(ByteSource(bytes, name: "t.xlsx"))
    #expect(table.rows.map { $0.fields.map(\.text) } == [["甲", "a"]])
    #expect(table.languages == [.chinese, .english])
  }

  @Test func sheetsWithLanguagesAreOneTable() throws {
    func sheet(_ rows: [[String]]) throws -> [UInt8] {
      try #require(
        try ZipArchive(Spreadsheet.bytes(of: rows), name: "t").read("xl/worksheets/sheet1.xml"))
    }
    let names = ["cover", "a", "b", "other"]
    let list = names.enumerated().map { "<sheet name='\($1)' r:id='r\($0)'/>" }.joined()
    let relations = names.map { "worksheets/\($0).xml" }.enumerated()
      .map { "<Relationship Id='r\($0)' Target='\($1)'/>" }.joined()
    let contents = [
      [["Terms of 2026"]], [["zh", "en"], ["甲", "a"]], [["zh", "en"], ["乙", "b"]],
      [["zh", "ru"], ["丙", "в"]],
    ]
    var parts = [
      (
        name: "xl/workbook.xml",
        bytes: Array("<workbook xmlns:r='r'><sheets>\(list)</sheets></workbook>".utf8)
      ),
      (
        name: "xl/_rels/workbook.xml.rels",
        bytes: Array("<Relationships>\(relations)</Relationships>".utf8)
      ),
    ]
    for (name, rows) in zip(names, contents) {
      parts.append((name: "xl/worksheets/\(name).xml", bytes: try sheet(rows)))
    }
    let bytes = try ZipArchive.bytes(of: parts)
    let table = try BilingualTable(ByteSource(bytes, name: "t.xlsx"))
    #expect(
      table.rows.map { $0.fields.map(\.text) } == [
        ["甲", "a"], ["乙", "b"], ["丙", "", "в"],
      ])
    #expect(table.languages == [.chinese, .english, .russian])
    #expect(table.findings.map(\.rule) == ["xlsx/other-sheet"])
    #expect(table.findings.last?.message.contains("'cover'") == true)
  }

  /// A row whose number no sheet can have comes after the one before it.
  @Test(arguments: ["9223372036854775807", "-9223372036854775808", "0", "1048577", "x", ""])
  func rowsWithWrongNumbersFollowEachOther(_ number: String) throws {
    func row(_ attribute: String, _ text: String) -> String {
      "<row\(attribute)><c><v>\(text)</v></c></row>"
    }
    let sheet =
      "<worksheet><sheetData>" + row(" r=\"1\"", "1") + row(" r=\"\(number)\"", "2") + row("", "3")
      + "<row r=\"4\"><c r=\"B4\"><v>4</v></c></row></sheetData><mergeCells>"
      + "<mergeCell ref=\"A3:A4\"/></mergeCells></worksheet>"
    let bytes = try ZipArchive.bytes(of: [("xl/worksheets/sheet1.xml", Array(sheet.utf8))])
    #expect(
      try Spreadsheet.read(bytes, name: "t").map(\.rows) == [[["1"], ["2"], ["3"], ["3", "4"]]])
  }

  @Test func refusesTooManyCells() throws {
    let row = "<row><c r=\"XFD1\"><v>1</v></c></row>"
    let sheet =
      "<worksheet><sheetData>" + String(repeating: row, count: 300) + "</sheetData></worksheet>"
    let bytes = try ZipArchive.bytes(of: [("xl/worksheets/sheet1.xml", Array(sheet.utf8))])
    let error = #expect(throws: FileError.self) { try Spreadsheet.read(bytes, name: "t") }
    #expect(error?.code == "xlsx/limit")
    #expect(throws: FileError.self) {
      try Spreadsheet.read(Array("PK\u{3}\u{4}".utf8), name: "t")
    }
  }
}
