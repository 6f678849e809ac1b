// SPDX-License-Identifier: Apache-2.0
import Files
import Testing
import TextModel

@testable import Interchange

/// Columns whose heading nobody knows, with a word for a draft or a machine far below the first rows, or among many
/// other values.
@Suite struct LateDoubtTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    /// The value of the column in a row, from 0.
    let value: @Sendable (Int) -> String
    let rows: Int
    /// The rows that wait, from 0.
    let waiting: [Int]
    var isMachine = false
    /// A word of a finding.
    var says: String?
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "empty, then a draft", value: { $0 == 4500 ? "draft" : "" }, rows: 4600,
      waiting: [4500], says: "draft"),
    Case(
      name: "many values, then a draft", value: { $0 == 4500 ? "черновик" : "Отдел \($0 % 20)" },
      rows: 4600, waiting: [4500], says: "черновик"),
    Case(
      name: "many values, a draft in a list", value: { $0 == 5 ? "初稿，待校对" : "部门\($0 % 20)" },
      rows: 40,
      waiting: [5], says: "初稿"),
    Case(
      name: "a machine", value: { $0 == 4500 ? "DeepL" : "" }, rows: 4600, waiting: [4500],
      isMachine: true, says: "DeepL"),
    Case(
      name: "yes, then no", value: { $0 == 4500 ? "нет" : "да" }, rows: 4600, waiting: [4500],
      says: "нет"),
    Case(name: "departments alone", value: { "Отдел \($0 % 20)" }, rows: 40, waiting: []),
    Case(
      name: "codes of countries", value: { ["MT", "DE", "FR", "RU", "AI"][$0 % 5] }, rows: 40,
      waiting: []),
    Case(name: "customers", value: { ["Google", "Яндекс", "SAP"][$0 % 3] }, rows: 40, waiting: []),
    Case(
      name: "texts from a late row on", value: { $0 >= 4500 ? "委员会通过了决定。" : "" }, rows: 4600,
      waiting: [], says: "neither a language nor a state"),
  ]

  @Test(arguments: cases, [true, false]) func rowsAreJudgedOneByOne(
    _ test: Case, isStreamed: Bool
  ) throws {
    var text = "en\tru\tБюро\n"
    for row in 0..<test.rows {
      text +=
        "The committee adopted decision \(row).\tКомитет принял решение \(row).\t\(test.value(row))\n"
    }
    let file = try PairedFile(
      ByteSource(Array(text.utf8), name: "a.tsv"), format: .table, isStreamed: isStreamed)
    var waiting: [Int] = []
    var machines: [Int] = []
    var row = 0
    let summary = try file.readUnits(nil, idPrefix: "a") { unit, _ in
      if unit.status != .approved { waiting.append(row) }
      if unit.isMachineTranslated { machines.append(row) }
      row += 1
    }
    #expect(row == test.rows)
    #expect(waiting == test.waiting)
    #expect(machines == (test.isMachine ? test.waiting : []))
    let late = summary.findings.filter { $0.location.line > 1 }
    #expect(late.count <= 1)
    if let says = test.says {
      let all = file.findings + summary.findings
      #expect(all.contains { $0.message.contains(says) })
    }
  }

  @Test func aTextInTheLettersOfAnotherLanguageWaits() throws {
    let text =
      "en\tru\nThe committee met.\t委员会通过了关于贸易的决定 и решение.\nChinese (汉语).\tКитайский язык (汉语).\n"
    let file = try PairedFile(ByteSource(Array(text.utf8), name: "a.tsv"), format: .table)
    var statuses: [ReviewStatus] = []
    try file.readUnits(nil, idPrefix: "a") { unit, _ in statuses.append(unit.status) }
    #expect(statuses == [.needsReview, .approved])
  }
}
