// SPDX-License-Identifier: Apache-2.0
import Files
import Interchange
import TestSupport
import Testing
import TextModel

/// Cells that a spreadsheet program would run.
@Suite struct FormulaTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let cell: String
    let safe: String
    var testDescription: String { cell.debugDescription }
  }

  @Test(arguments: [
    Case(cell: "=HYPERLINK(\"http://x\")", safe: "'=HYPERLINK(\"http://x\")"),
    Case(cell: "+1+cmd|' /C calc'!A0", safe: "'+1+cmd|' /C calc'!A0"),
    Case(cell: "-1+2", safe: "'-1+2"), Case(cell: "-项", safe: "'-项"),
    Case(cell: "- слово", safe: "'- слово"), Case(cell: "@SUM(A1)", safe: "'@SUM(A1)"),
    Case(cell: "\t=1", safe: "'\t=1"), Case(cell: "\r=1", safe: "'\r=1"),
    Case(cell: "=\u{301}1", safe: "'=\u{301}1"),
    Case(cell: "-5", safe: "-5"), Case(cell: "-3.5%", safe: "-3.5%"),
    Case(cell: "-1,000", safe: "-1,000"), Case(cell: "+7 495 000", safe: "+7 495 000"),
    Case(cell: "-", safe: "'-"), Case(cell: "", safe: ""), Case(cell: "上海精神", safe: "上海精神"),
    Case(cell: "'a'", safe: "'a'"), Case(cell: "a=b", safe: "a=b"), Case(cell: "'-5", safe: "'-5"),
    Case(cell: "'=x", safe: "''=x"),
    Case(cell: "\u{27}\u{27}\u{27}@x", safe: "\u{27}\u{27}\u{27}\u{27}@x"),
    Case(cell: "''-5", safe: "''-5"), Case(cell: "'", safe: "'"),
    Case(cell: "\n=1", safe: "'\n=1"), Case(cell: "＝1+1", safe: "'＝1+1"),
    Case(cell: "＋cmd", safe: "'＋cmd"), Case(cell: "－项", safe: "'－项"),
    Case(cell: "＠SUM", safe: "'＠SUM"), Case(cell: "'＝x", safe: "''＝x"),
    Case(cell: "－５％", safe: "－５％"), Case(cell: "＋7 495", safe: "＋7 495"),
    Case(cell: "—项", safe: "—项"), Case(cell: "≠x", safe: "≠x"),
  ])
  func cells(_ test: Case) {
    let made = FormulaText.defused(test.cell)
    #expect(made.utf8.elementsEqual(test.safe.utf8))
    #expect(FormulaText.restored(made).utf8.elementsEqual(test.cell.utf8))
  }

  /// Excel writes a carriage return as `_x000D_`; a text about that keeps it.
  @Test(arguments: [
    "_x000D_", "a_x000D_b", "_x005F_x000D_", "_x005F_x005F_x000D_", "_x000D_x000D_", "_x005F_",
    "x_x000D__x000D_", "_x005Fa", "a_b", "_x", "",
  ])
  func namesOfCarriageReturnsStay(_ text: String) {
    let made = FormulaText.keepingEscapes(text)
    #expect(FormulaText.withoutCarriageReturns(made) == text)
    if !text.contains("_x000D_") { #expect(made == text) }
  }

  @Test func carriageReturnsOfExcelAreLeftOut() {
    #expect(FormulaText.withoutCarriageReturns("a_x000D_b_x000D_") == "ab")
    #expect(FormulaText.withoutCarriageReturns("a_x005F_x000D_b") == "a_x000D_b")
  }

  /// Texts about escapes, and texts that look like them, come back from a workbook.
  @Test func workbooksGiveBackEscapes() throws {
    let texts = [
      "_x0041_", "_x000D_", "_x005F_", "_x0041_x0042_", "_x005F_x0041_", "__x00e9__", "_x+041_",
      "_xD83D_", "_x41_", "_x00410_",
    ]
    let rows = texts.map { [$0, "x"] }
    #expect(try Spreadsheet.read(Spreadsheet.bytes(of: rows), name: "t").map(\.rows) == [rows])
  }

  /// So do they from all tables, read at once or row by row.
  @Test func tablesGiveBackEscapes() throws {
    let texts = ["the sign _x000D_ here", "the sign _x005F_x000D_ here"]
    let rows = [["zh", "en"]] + texts.map { ["这里的符号", $0] }
    let written = rows.map { $0.map(FormulaText.keepingEscapes) }
    for (name, format, bytes) in [
      ("a.tsv", FileFormat.table, DelimitedText.bytes(of: written)),
      ("a.csv", .table, DelimitedText.bytes(of: written, delimiter: ",")),
      ("a.xlsx", .workbook, try Spreadsheet.bytes(of: rows)),
    ] {
      for isStreamed in [false, true] {
        var found: [String] = []
        let file = try PairedFile(
          ByteSource(bytes, name: name), format: format, isStreamed: isStreamed)
        try file.readUnits(nil, idPrefix: "a") { unit, _ in found.append(unit.variants[1].text) }
        #expect(found == texts, "\(name) \(isStreamed)")
      }
    }
  }

  /// What was defused is imported as it was.
  @Test func tablesGiveBackWhatTheyHad() throws {
    let rows = [["zh", "en"], ["=中国", "=China"], ["中国-5", "-5 in China"]]
    for delimiter in ["\t", ","] as [Character] {
      let bytes = DelimitedText.bytes(of: FormulaText.defused(rows), delimiter: delimiter)
      let name = delimiter == "," ? "a.csv" : "a.tsv"
      var texts: [[String]] = []
      let file = try PairedFile(ByteSource(bytes, name: name), format: .table)
      _ = try file.readUnits(nil, idPrefix: "a", header: { _ in }) { unit, _ in
        texts.append(unit.variants.map(\.text))
      }
      #expect(texts == Array(rows.dropFirst()))
      let terms = try GlossaryTable.read(ByteSource(bytes, name: name), hints: TableHints())
      #expect(terms.entries.first?.sections.map { $0.terms.map(\.text) } == [["=中国"], ["=China"]])
    }
  }
}
