// SPDX-License-Identifier: Apache-2.0
import Files
import Foundation
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

/// Tables for reviewers in Word documents, as Trados and memoQ write them.
@Suite struct ReviewTableTests {
  private static func document(_ tables: [[[String]]]) throws -> [UInt8] {
    let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    func paragraph(_ text: Substring) -> String { "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>" }
    let body = tables.map { rows in
      let written = rows.map { row in
        let cells = row.map { cell in
          "<w:tc>\(cell.split(separator: "\n", omittingEmptySubsequences: false).map(paragraph).joined())</w:tc>"
        }
        return "<w:tr>\(cells.joined())</w:tr>"
      }
      return "<w:p><w:r><w:t>charter.docx</w:t></w:r></w:p><w:tbl>\(written.joined())</w:tbl>"
    }
    let part = "<w:document xmlns:w=\"\(main)\"><w:body>\(body.joined())</w:body></w:document>"
    return try ZipArchive.bytes(of: [("word/document.xml", Array(part.utf8))])
  }

  private static let trados = [
    ["Segment ID", "Segment status", "Source segment", "Target segment"],
    ["1", "Translated (100%)", "会议在北京举行。", "The meeting was held in Beijing."],
    ["2", "Draft (0%)", "各方同意。", "All sides agree."],
    ["3", "Translation Rejected", "会议结束。", "The meeting begun."],
    ["4", "Not Translated (0%)", "下届会议。", ""],
    ["5", "Signed Off", "谢谢。", "Thank you."],
  ]

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let tables: [[[String]]]
    /// Source, target and state of each unit.
    let units: [String]
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "Trados", tables: [trados],
      units: [
        "会议在北京举行。|The meeting was held in Beijing.|approved", "各方同意。|All sides agree.|needs-review",
        "会议结束。|The meeting begun.|rejected", "谢谢。|Thank you.|approved",
      ]),
    Case(
      name: "memoQ",
      tables: [
        [
          ["ID", "Chinese (PRC)", "English (United States)", "Comment", "Status"],
          ["1", "上海精神", "Shanghai Spirit", "", "Proofread"],
          ["2", "和平", "peace", "not sure", "Pre-translated (92%)"],
          ["3", "发展", "development", "", "Rejected"],
          ["4", "合作", "", "", "Not started"],
          ["5", "安全", "security", "", "Locked"],
        ]
      ],
      units: [
        "上海精神|Shanghai Spirit|approved", "和平|peace|needs-review", "发展|development|rejected",
        "安全|security|approved",
      ]),
    Case(
      name: "source and target with a comment",
      tables: [
        [
          ["ID", "Source", "Target", "Comment", "Status"],
          ["1", "会议。", "Meeting.", "ok", "Confirmed"],
        ]
      ], units: ["会议。|Meeting.|approved"]),
    Case(
      name: "a table for each file, and one of something else",
      tables: [
        [["Name", "Date"], ["Li", "2025"]],
        [["zh", "en", "状态"], ["茶", "tea", "已"]],
        [["zh", "en", "状态"], ["水", "water", "approved"]],
      ], units: ["茶|tea|needs-review", "水|water|approved"]),
    Case(
      name: "paragraphs of one cell",
      tables: [[["zh", "en"], ["第一段。\n第二段。", "One.\nTwo."]]],
      units: ["第一段。\n第二段。|One.\nTwo.|approved"]),
  ]

  @Test(arguments: cases) func areImported(_ test: Case) throws {
    let kit = try KitWorkspace()
    let done = try kit.workspace.importMemory(
      .bytes(Self.document(test.tables), name: "review.docx"))
    var units: [String] = []
    let store = kit.workspace.memoryStore
    for paper in try store.papers(named: []) {
      try store.read(paper) { unit, _ in
        let texts = unit.variants.map(\.text).joined(separator: "|")
        units.append("\(texts)|\(unit.status.rawValue)")
      }
    }
    #expect(units == test.units)
    #expect(done.units == test.units.count)
  }

  @Test(
    "A table with a column for each language is checked row by row if it is nearly all of a document"
  )
  func bilingualTablesAreChecked() throws {
    let kit = try KitWorkspace()
    let rows = [
      ["zh", "en"], ["2023年贸易额增长了12%。", "In 2023 trade grew by 13%."],
      ["各方同意加强合作。", "All sides agreed to strengthen cooperation."],
    ]
    let alone = try kit.workspace.check(.bytes(Self.document([rows]), name: "pairs.docx"))
    #expect(alone.report.findings.map(\.rule) == ["number/mismatch"])
    #expect(
      alone.notices == [
        "pairs.docx: the table is checked row by row; 1 paragraph outside of it is not checked"
      ])
    let bare = try kit.workspace.check(
      .bytes(Self.document([Array(rows.dropFirst())]), name: "pairs.docx"))
    #expect(bare.report.findings.map(\.rule) == ["number/mismatch"])
    let text = (0..<40).map { ["The paper says much about trade, number \($0)."] }
    let mixed = try kit.workspace.check(.bytes(Self.document([text, rows]), name: "paper.docx"))
    #expect(mixed.report.findings.isEmpty)
    #expect(mixed.notices.contains { $0.contains("is checked as text like the rest") })
  }

  @Test func aDocumentWithoutSuchATableIsRefused() throws {
    let kit = try KitWorkspace()
    let document = try Self.document([[["Name", "Date"], ["Li", "2025"]]])
    let error = #expect(throws: JobError.self) {
      try kit.workspace.importMemory(.bytes(document, name: "a.docx"))
    }
    #expect(error?.code == "tm/format")
    #expect(error?.message.contains("heading of two languages") == true)
  }

  @Test func aTableForReviewersIsCheckedWithItsSource() throws {
    let kit = try KitWorkspace()
    let document = try Self.document([
      [
        ["Segment ID", "Segment status", "Source segment", "Target segment"],
        ["1", "Translated", "删除{0}个文件。", "Delete the files."],
        ["2", "Draft", "构建命运共同体。", "Build a community of common destiny."],
      ]
    ])
    let result = try kit.workspace.check(
      [.bytes(document, name: "a.docx")],
      options: DraftCheckOptions(fixing: .write, annotatedCopy: .init()))
    let rules = result.report.findings.map(\.rule)
    #expect(rules.contains("code/mismatch"))
    #expect(rules.contains("term/forbidden"))
    let annotation = try #require(result.annotations.first)
    let part = try #require(
      try ZipArchive(annotation.document, name: "a").read("word/document.xml"))
    let text = String(decoding: part, as: UTF8.self)
    #expect(
      text.contains(
        "<w:delText xml:space=\"preserve\">community of common destiny</w:delText>"), "\(text)")
  }

  @Test func aTextWithATableIsCheckedAsAText() throws {
    let kit = try KitWorkspace()
    let document = try Self.document([[["中文", "English"], ["会议", "Delete {0}"]]])
    let result = try kit.workspace.check(.bytes(document, name: "a.docx"))
    #expect(!result.report.findings.contains { $0.rule == "code/mismatch" })
  }
}
