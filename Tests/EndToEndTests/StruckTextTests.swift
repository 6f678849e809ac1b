// SPDX-License-Identifier: Apache-2.0
import Files
import Foundation
import TestSupport
import Testing

/// Struck-out and deleted words of Word documents: no command reads them as text, and struck-out ones are named.
@Suite struct StruckTextTests {
  private static let notice = "struck-out text in 1 paragraph is left out, first: "

  private static func document(_ body: String) throws -> Data {
    let text =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
      + body + "</w:body></w:document>"
    return Data(try ZipArchive.bytes(of: [("word/document.xml", Array(text.utf8))]))
  }

  private static func run(_ text: String, _ properties: String = "") -> String {
    "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  private static func paragraph(_ text: String, struck: String = "", deleted: String = "") -> String
  {
    let gone =
      deleted.isEmpty
      ? ""
      : "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>\(deleted)</w:delText></w:r></w:del>"
    return "<w:p>\(run(text))\(struck.isEmpty ? "" : run(struck, "<w:strike/>"))\(gone)</w:p>"
  }

  @Test func draftsAndTextsAreReadWithoutThem() throws {
    let workspace = try SampleWorkspace()
    // Doubled words and full stops would be findings.
    let body = Self.paragraph(
      "They trust each other.", struck: " Struck out out..", deleted: " Deleted deleted..")
    try workspace.folder.write(Self.document(body), to: "a.docx")
    try workspace.folder.write(
      Self.document(Self.paragraph("他们互信。", deleted: "已删除。")), to: "b.docx")
    let check = try workspace.run(["check", "a.docx"])
    #expect(check.status == 0, "\(check.output)")
    #expect(check.errors.contains("a.docx: \(Self.notice)Struck out out.."), "\(check.errors)")
    let text = try workspace.run(["extract", "a.docx"])
    #expect(text.output.contains("They trust each other."), "\(text.output)")
    #expect(!text.output.contains("Struck") && !text.output.contains("Deleted"))
    #expect(text.errors.contains(Self.notice), "\(text.errors)")
    let aligned = try workspace.run(["align", "b.docx", "a.docx", "--format", "tsv"])
    #expect(aligned.errors.contains(Self.notice), "\(aligned.errors)")
    #expect(!aligned.output.contains("Struck") && !aligned.output.contains("删除"))
  }

  @Test func memoriesDoNotGetThem() throws {
    let workspace = try SampleWorkspace()
    func row(_ cells: [String]) -> String {
      "<w:tr>" + cells.map { "<w:tc>\($0)</w:tc>" }.joined() + "</w:tr>"
    }
    let table =
      "<w:tbl>"
      + row([Self.paragraph("zh"), Self.paragraph("en")])
      + row([
        Self.paragraph("他们互信。"),
        Self.paragraph("They trust each other.", struck: " Old words.", deleted: " Deleted."),
      ])
      + row([Self.paragraph("他们合作。"), Self.paragraph("", struck: "They cooperate.")])
      + "</w:tbl>"
    try workspace.folder.write(Self.document(table), to: "table.docx")
    let run = try workspace.run(["tm", "import", "table.docx"])
    #expect(run.status == 0)
    #expect(
      run.errors.contains("struck-out text in 2 paragraphs is left out, first: Old words."),
      "\(run.errors)")
    let file = workspace.folder.url.appendingPathComponent("tm/table.tmx")
    let memory = try String(contentsOf: file, encoding: .utf8)
    #expect(memory.contains("<seg>They trust each other.</seg>"))
    for word in ["Old", "Deleted", "cooperate"] { #expect(!memory.contains(word)) }
    let paper =
      Self.paragraph("摘要：会议在天津举行。各国通过了宣言。", struck: "旧句在此。")
      + Self.paragraph(
        "Abstract: The meeting was held in Tianjin. The countries adopted a declaration.",
        deleted: " An old sentence.")
    try workspace.folder.write(Self.document(paper), to: "paper.docx")
    let grown = try workspace.run(["grow", "paper.docx"])
    #expect((grown.output + grown.errors).contains(Self.notice + "旧句在此。"), "\(grown.output)")
    let units = try String(
      contentsOf: workspace.folder.url.appendingPathComponent("tm/paper.tmx"), encoding: .utf8)
    #expect(units.contains("会议在天津举行。"))
    #expect(!units.contains("旧句") && !units.contains("old sentence"))
  }
}
