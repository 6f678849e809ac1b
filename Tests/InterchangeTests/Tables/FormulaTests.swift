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
  ])
  func cells(_ test: Case) {
    let made = FormulaText.defused(test.cell)
    #expect(made.utf8.elementsEqual(test.safe.utf8))
    #expect(FormulaText.restored(made).utf8.elementsEqual(test.cell.utf8))
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
