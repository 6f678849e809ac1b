// SPDX-License-Identifier: Apache-2.0
import Languages
import Segmentation
import Testing
import TextModel

@testable import Papers

/// The columns of a table that have a text and its translations.
@Suite struct TableColumnTests {
  struct Table: CustomTestStringConvertible, Sendable {
    let name: String
    let rows: [[String]]
    /// The columns with text, with the language that their heading names.
    var texts: [String] = []
    var hasHeadings = false
    var testDescription: String { name }
  }

  private static let pairs = [["1", "贸易增长", "Trade grew"], ["2", "会议开幕", "The meeting opened"]]

  @Test(arguments: [
    Table(name: "no rows", rows: []), Table(name: "an empty row", rows: [[]]),
    Table(name: "without headings", rows: pairs, texts: ["1 -", "2 -"]),
    Table(
      name: "names of languages", rows: [["No.", "中文", "English"]] + pairs,
      texts: ["1 zh", "2 en"],
      hasHeadings: true),
    Table(
      name: "names of languages and one other", rows: [["Chapter", "中文", "English"]] + pairs,
      texts: ["1 zh", "2 en"], hasHeadings: true),
    Table(
      name: "two names among five",
      rows: [["Chapter", "Place", "Speaker", "中文", "English"]]
        + pairs.map { ["", "", "", $0[1], $0[2]] },
      texts: ["3 -", "4 -"]),
    Table(
      name: "two names among four",
      rows: [["Chapter", "Place", "中文", "English"]] + pairs.map { ["", "", $0[1], $0[2]] },
      texts: ["2 zh", "3 en"], hasHeadings: true),
    Table(
      name: "one name and a number",
      rows: [["№", "English", "序号"]] + pairs.map { [$0[0], $0[2], $0[1]] },
      texts: ["1 -", "2 -"], hasHeadings: true),
    Table(
      name: "one name and other words",
      rows: [["Trade", "English", "贸易"]] + pairs.map { [$0[0], $0[2], $0[1]] },
      texts: ["1 -", "2 -"]),
    Table(name: "names alone", rows: [["中文", "English"]], texts: ["0 -", "1 -"]),
    Table(
      name: "Russian", rows: [["Русский", "English"], ["Рост", "Growth"]], texts: ["0 ru", "1 en"],
      hasHeadings: true),
    Table(
      name: "codes", rows: [["Source (zh)", "Target (ru)"], ["贸易", "торговля"]],
      texts: ["0 zh", "1 ru"], hasHeadings: true),
    Table(
      name: "a named column without text",
      rows: [["中文", "English", "Русский"], ["贸易", "trade", "12"]],
      texts: ["0 zh", "1 en"], hasHeadings: true),
    Table(
      name: "two columns of one script: the longer one",
      rows: [["贸易增长", "ok", "Trade grew"], ["会议开幕", "ok", "The meeting opened"]],
      texts: ["0 -", "2 -"]),
    Table(
      name: "equal columns of one script: both",
      rows: [["贸易增长", "trade", "grown"]], texts: ["0 -", "1 -", "2 -"]),
    Table(name: "one language", rows: [["Trade", "grew fast"]], texts: ["0 -"]),
    Table(name: "numbers", rows: [["1", "2"], ["3", "4"]]),
  ])
  func columns(_ test: Table) {
    let rows = test.rows.map { row in
      row.enumerated().map { column, text in
        TableColumns.Cell(
          column: column, text: text,
          balance: ScriptBalance(text.unicodeScalars.map(\.value)[...]), isDouble: false)
      }
    }
    let found = TableColumns(rows, languages: .standard)
    let texts = found.texts.sorted { $0.key < $1.key }.map { column, language in
      "\(column) \(language.map(\.description) ?? "-")"
    }
    #expect(texts == test.texts)
    #expect(found.hasHeadings == test.hasHeadings)
    #expect(found.isBilingual == (test.texts.count > 1))
  }

  @Test(arguments: [
    ("中文", "zh"), ("English text", "en"), ("  English: ", "en"), ("*Русский*", "ru"), ("EN", "en"),
    ("Text in English", "en"), ("The whole text in English", nil), ("中文原文", "zh"), ("中文的译文原文", nil),
    ("English text of the whole paper", nil), ("Trade", nil), ("Place", nil), ("Notes", nil),
    ("", nil),
  ])
  func languages(_ heading: String, _ language: String?) {
    #expect(ColumnHeads.heads(of: .standard).language(heading)?.description == language)
  }
}
