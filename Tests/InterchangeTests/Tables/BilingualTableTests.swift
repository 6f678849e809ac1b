// SPDX-License-Identifier: Apache-2.0
import Files
import ICUText
import TestSupport
import Testing
import TextModel

@testable import Interchange

@Suite struct BilingualTableTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    let rows: [[String]]
    var languages: [LanguageTag?] = [.chinese, .english]
    var rules: [String] = []
    var testDescription: String { name }
  }

  /// A table in UTF-16 stays in UTF-16, with its mark or without one.
  @Test(arguments: [true, false], [true, false])
  func utf16IsKept(_ isLittle: Bool, _ hasMark: Bool) throws {
    func bytes(_ text: String) -> [UInt8] {
      ((hasMark ? "\u{FEFF}" : "") + text).utf16.flatMap { unit in
        let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
        return isLittle ? [low, high] : [high, low]
      }
    }
    let text = "zh,en\r\n一个句子。,A sentence.\r\n最后一句。,\r\n"
    var table = try BilingualTable(ByteSource(bytes(text), name: "a.csv"))
    table.set("The last, one.", row: 1, column: 1)
    #expect(table.bytes() == bytes(text.replacing("句。,\r\n", with: "句。,\"The last, one.\"\r\n")))
  }

  struct Encoded: CustomTestStringConvertible, Sendable {
    let encoding: String
    let rows: String
    let target: String
    /// Whether the encoding has the characters of the target.
    let isKept: Bool
    var testDescription: String { "\(encoding): \(target)" }
  }

  /// A table stays in its encoding if that has all characters of what is put in, and becomes UTF-8 otherwise.
  @Test(arguments: [
    Encoded(
      encoding: "GBK", rows: "zh,en\n上海合作组织成员国元首理事会会议。,\n各国弘扬上海精神。,\n", target: "“Peace” — now",
      isKept: true),
    // A program for GBK does not know the four bytes of a character that GB18030 has beside it.
    Encoded(
      encoding: "GBK", rows: "zh,en\n上海合作组织成员国元首理事会会议。,\n各国弘扬上海精神。,\n", target: "hôtel",
      isKept: false),
    Encoded(
      encoding: "GB18030", rows: "zh,en,fr\n上海合作组织成员国元首理事会会议。,,hôtel\n各国弘扬上海精神。,,\n",
      target: "crème brûlée", isKept: true),
    Encoded(
      encoding: "Big5", rows: "zh-Hant,en\n上海合作組織成員國元首理事會會議。,\n各國弘揚上海精神。,\n", target: "Peace, now",
      isKept: true),
    Encoded(
      encoding: "windows-1251",
      rows: "ru,en\nЗаседание состоялось в Москве.,\nДоговор подписан.,\n",
      target: "“Peace” — now", isKept: true),
    Encoded(
      encoding: "windows-1251",
      rows: "ru,en\nЗаседание состоялось в Москве.,\nДоговор подписан.,\n",
      target: "和平", isKept: false),
  ])
  func encodingsAreKept(_ test: Encoded) throws {
    let bytes = try #require(TextEncoding.encode(test.rows, as: test.encoding))
    var table = try BilingualTable(ByteSource(bytes, name: "a.csv"))
    #expect(table.bytes() == bytes)
    table.set(test.target, row: 1, column: 1)
    let written = table.written()
    #expect(written.isRecoded == !test.isKept)
    let text = String(test.rows.dropLast(test.rows.hasSuffix(",,\n") ? 3 : 2))
    let cell = test.target.contains(",") ? "\"\(test.target)\"" : test.target
    let wanted = "\(text),\(cell)\(test.rows.hasSuffix(",,\n") ? "," : "")\n"
    #expect(
      written.bytes
        == (test.isKept ? TextEncoding.encode(wanted, as: test.encoding) : Array(wanted.utf8)))
    let again = try BilingualTable(ByteSource(written.bytes, name: "a.csv"))
    #expect(again.rows[1].fields[1].text == test.target)
  }

  /// The separator is that of the heading, whatever quotation marks are in it and in what is put into the rows.
  @Test(arguments: ["ru;Term 5\";en\nмир;x;peace\n", "ru;\"en\"\nмир;\"peace, \"\"now\"\"\"\n"])
  func quotesInHeadings(_ text: String) throws {
    var table = try BilingualTable(ByteSource(Array(text.utf8), name: "a"))
    let column = table.column(named: "match")
    for row in table.rows.indices { table.set("a,\"\t", row: row, column: column) }
    let again = try BilingualTable(ByteSource(table.bytes(), name: "a"))
    #expect(again.delimiter == ";")
    #expect(again.languages == table.languages + [nil])
    #expect(again.rows.count == 1)
  }

  /// Rows that end before the last heading end there again, unless something is put into a later column.
  @Test func shortRowsStayShort() throws {
    let text = "zh\ten\tnote\tauthor\n甲\n乙\tb\n丙\t\tc\tl\n丁\t\n戊\te\tf\tg\n"
    var table = try BilingualTable(ByteSource(Array(text.utf8), name: "a"))
    let status = table.column(named: "status")
    table.set("c", row: 2, column: 1)
    table.set("translated", row: 2, column: status)
    table.set("d", row: 3, column: 1)
    #expect(
      String(decoding: table.bytes(), as: UTF8.self)
        == "zh\ten\tnote\tauthor\tstatus\n甲\n乙\tb\n丙\tc\tc\tl\ttranslated\n丁\td\n戊\te\tf\tg\t\n")
  }

  @Test(arguments: [
    Case(name: "tabs", text: "zh\ten\n甲\ta\n乙\tb\n", rows: [["甲", "a"], ["乙", "b"]]),
    Case(name: "no line end", text: "zh\ten\n甲\ta", rows: [["甲", "a"]]),
    Case(name: "CRLF and BOM", text: "\u{FEFF}zh\ten\r\n甲\ta\r\n", rows: [["甲", "a"]]),
    Case(name: "semicolons", text: "zh;en\n甲,乙;a, b\n", rows: [["甲,乙", "a, b"]]),
    Case(name: "quotes", text: "zh,en\n甲,\"a \"\"b\"\", c\"\n", rows: [["甲", "a \"b\", c"]]),
    Case(name: "line end in quotes", text: "zh,en\n\"甲\n乙\",a\n", rows: [["甲\n乙", "a"]]),
    Case(
      name: "a quote that is text", text: "zh\ten\n甲\t\"a\" b\n乙\tb \"c\"\n",
      rows: [["甲", "\"a\" b"], ["乙", "b \"c\""]]),
    Case(
      name: "a quote never closed", text: "zh\ten\n甲\t\"a\n乙\tb\n",
      rows: [["甲", "\"a"], ["乙", "b"]]),
    Case(
      name: "a quote that would swallow rows", text: "id\tzh\ten\n1\t甲\t\"a\n2\t乙\tb\"\n",
      rows: [["1", "甲", "\"a"], ["2", "乙", "b\""]], languages: [nil, .chinese, .english]),
    Case(
      name: "a line end and a tab in quotes",
      text: "zh\ten\tstatus\n甲\t\"a\nb\tc\"\tx\n乙\tb\ty\n",
      rows: [["甲", "a\nb\tc", "x"], ["乙", "b", "y"]], languages: [.chinese, .english, nil]),
    Case(
      name: "a line end and a tab in a row of quoted fields",
      text: "zh\ten\tstatus\n\"甲\t乙\n丙\"\t\"a\tb\nc\td\"\t\"x\"\n丁\te\ty\n",
      rows: [["甲\t乙\n丙", "a\tb\nc\td", "x"], ["丁", "e", "y"]],
      languages: [.chinese, .english, nil]),
    Case(
      name: "running text with one quotation mark in each of two rows",
      text: "zh\ten\n“甲。\t\"A.\n乙。”\tB.\"\n丙\tc\n",
      rows: [["“甲。", "\"A."], ["乙。”", "B.\""], ["丙", "c"]]),
    Case(
      name: "line end in quotes between tabs", text: "zh\ten\n\"甲\n乙\"\ta\n", rows: [["甲\n乙", "a"]]),
    Case(
      name: "document and three languages", text: "document\tzh\ten\tru\nd\t甲\ta\tа\n",
      rows: [["d", "甲", "a", "а"]], languages: [nil, .chinese, .english, .russian]),
    Case(
      name: "id is no language beside two others", text: "id\tzh\ten\n1\t甲\ta\n",
      rows: [["1", "甲", "a"]], languages: [nil, .chinese, .english]),
    Case(name: "names of languages", text: "中文\tEnglish\n甲\ta\n", rows: [["甲", "a"]]),
    Case(
      name: "too few fields", text: "zh\ten\n甲\n", rows: [["甲"]], rules: ["table/fields"]),
    Case(name: "empty field at the end", text: "zh\ten\n甲\t\n", rows: [["甲", ""]]),
  ])
  func reads(_ test: Case) throws {
    let table = try BilingualTable(ByteSource(Array(test.text.utf8), name: "t.tsv"))
    #expect(table.rows.map { $0.fields.map(\.text) } == test.rows)
    #expect(table.languages == test.languages)
    #expect(table.findings.map(\.rule) == test.rules)
    // Every character of every field is in the file where the field says.
    let bytes = Array(test.text.utf8)
    for field in table.rows.flatMap(\.fields) {
      for (offset, byte) in field.text.utf8.enumerated() {
        #expect(bytes[field.fileOffset(of: offset)] == byte)
      }
    }
  }

  @Test func oneFieldIsNotSeveral() throws {
    let table = try BilingualTable(ByteSource(Array("zh\ten\n甲\n".utf8), name: "t.tsv"))
    #expect(table.findings.first?.message.hasPrefix("the row has 1 field and") == true)
  }

  @Test("What is written is read back, whatever the fields contain")
  func writtenRowsAreReadBack() throws {
    let fields = [
      "Name:\tLi Wei\nTitle:\tDirector", "break\"\t\r\n", "\"a\"\t\nb", "c", "\td\n\"", "",
    ]
    for first in fields {
      for second in fields {
        for last in ["approved", "x\ty\nz"] {
          let rows = [["zh", "en", "status"], [first, second, last], ["甲", "a", "approved"]]
          for delimiter in ["\t", ","] as [Character] {
            let bytes = DelimitedText.bytes(of: rows, delimiter: delimiter)
            let table = try DelimitedText(ByteSource(bytes, name: "t.tsv"))
            #expect(table.records.map { $0.fields.map(\.text) } == rows)
          }
        }
      }
    }
  }

  @Test("A quotation over two rows of two columns does not join them")
  func quotationOverRows() throws {
    for text in [
      "en\tzh\n\"Yes.\"\t\"是的。\nI will go.\t我会去。\"\nOne.\t一。\n",
      "en\tzh\n\"We go.\t我们去。\nWe come.\"\t\"我们来。\"\nOne.\t一。\n",
    ] {
      let table = try DelimitedText(ByteSource(Array(text.utf8), name: "t.tsv"))
      #expect(table.records.map(\.fields.count) == [2, 2, 2, 2])
    }
  }

  @Test(arguments: [[UInt8](), Array("zh\n甲\n".utf8), Array("a b\tc d\n".utf8)])
  func refusesAFirstLineWithoutLanguages(_ bytes: [UInt8]) {
    let error = #expect(throws: FileError.self) {
      try BilingualTable(ByteSource(bytes, name: "t"))
    }
    #expect(error?.code == "table/header")
  }

  @Test(arguments: ["\t", ","], [16_382, 16_383])
  func refusesMoreColumnsThanExcelHas(_ separator: String, _ others: Int) throws {
    let heading = (["zh", "en"] + (0..<others).map { "c\($0)" }).joined(separator: separator)
    let text = "\(heading)\n甲\(separator)a\n"
    let source = ByteSource(Array(text.utf8), name: "t.csv")
    if others == 16_382 {
      let table = try BilingualTable(source)
      #expect(table.headings.count == 16_384)
      #expect(table.rows.first?.fields.count == 2)
      #expect(table.rows.first?.field(16_383).text == "")
      return
    }
    for isStreamed in [false, true] {
      let error = #expect(throws: FileError.self) {
        try PairedFile(source, format: .table, isStreamed: isStreamed)
      }
      #expect(error?.code == "table/limit")
      #expect(error?.message.contains("16385") == true)
    }
    let error = #expect(throws: FileError.self) {
      try GlossaryTable.read(source, hints: TableHints())
    }
    #expect(error?.code == "table/limit")
  }

  /// A row that ends before the column of approvals has a gap there, which means no where other rows say yes.
  @Test func aShortRowIsNotApproved() throws {
    let text = "zh\ten\tReviewed\n甲\ta\tyes\n乙\tb\n"
    for isStreamed in [false, true] {
      let file = try PairedFile(
        ByteSource(Array(text.utf8), name: "t.tsv"), format: .table, isStreamed: isStreamed)
      var statuses: [ReviewStatus] = []
      try file.readUnits(nil, idPrefix: "a") { unit, _ in statuses.append(unit.status) }
      #expect(statuses == [.approved, .needsReview])
    }
  }

  @Test func detectsTheEncoding() throws {
    // zh<TAB>en, 上海精神<TAB>Shanghai Spirit in GB18030.
    let bytes: [UInt8] =
      Array("zh\ten\n".utf8) + [0xC9, 0xCF, 0xBA, 0xA3, 0xBE, 0xAB, 0xC9, 0xF1]
      + Array("\tShanghai Spirit\n".utf8)
    let table = try BilingualTable(ByteSource(bytes, name: "t"))
    #expect(table.rows.first?.fields.map(\.text) == ["上海精神", "Shanghai Spirit"])
    let units = "zh\ten\n上海\ta\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let wide = try BilingualTable(ByteSource([0xFF, 0xFE] + units, name: "t"))
    #expect(wide.rows.first?.fields.map(\.text) == ["上海", "a"])
  }

  /// Whatever a field ends with or has in it, it comes back, and so do those beside it.
  @Test(arguments: [
    "a\u{600}", "a\u{110BD}", "a\r", "a\u{301}", "", " ", "\"", "a,\nb", "a\r\n",
    "\u{301}",
    "👍🏽\u{200D}", "؟", "a\u{600}\n",
  ])
  func setFieldsComeBack(_ text: String) throws {
    for mark in [",", "\t"] {
      let source = "zh\(mark)en\(mark)ru\n甲\(mark)\(mark)а\n乙\n丙\(mark)c\(mark)в\n"
      var table = try BilingualTable(ByteSource(Array(source.utf8), name: "t"))
      for row in 0..<2 { table.set(text, row: row, column: 1) }
      table.set("б", row: 1, column: 2)
      let made = try BilingualTable(ByteSource(table.bytes(), name: "t"))
      let fields = made.rows.map { $0.fields.map { Array($0.text.utf8) } }
      let expected = [["甲", text, "а"], ["乙", text, "б"], ["丙", "c", "в"]]
      #expect(fields == expected.map { $0.map { Array($0.utf8) } }, "\(mark.debugDescription)")
    }
  }
}
