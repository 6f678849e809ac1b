// SPDX-License-Identifier: Apache-2.0
import Files
import Matching
import Testing
import TextModel

@testable import ConcordKit

/// Headers and footers of Word documents.
@Suite struct WordAreaTests {
  private static let w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let r = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private static func paragraph(_ text: String) -> String {
    "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>"
  }

  /// A document of two sections that share a header; a second header belongs to none.
  private static func document(
    body: String, header: String, footer: String
  ) throws -> [UInt8] {
    func section(_ references: String) -> String { "<w:sectPr>\(references)</w:sectPr>" }
    let references =
      "<w:headerReference w:type=\"default\" r:id=\"rId7\"/><w:footerReference w:type=\"default\" r:id=\"rId8\"/>"
    let text =
      "<w:document xmlns:w=\"\(w)\" xmlns:r=\"\(r)\"><w:body>\(paragraph(body))<w:p><w:pPr>"
      + section(references) + "</w:pPr></w:p>" + section(references) + "</w:body></w:document>"
    let relations =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + [
        ("rId7", "header", "header1"), ("rId8", "footer", "footer1"), ("rId9", "header", "header2"),
      ]
      .map { "<Relationship Id=\"\($0.0)\" Type=\"\(r)/\($0.1)\" Target=\"\($0.2).xml\"/>" }
      .joined() + "</Relationships>"
    func part(_ name: String, _ content: String) -> String {
      "<w:\(name) xmlns:w=\"\(w)\">\(content)</w:\(name)>"
    }
    return try ZipArchive.bytes(
      of: [
        ("word/document.xml", text), ("word/_rels/document.xml.rels", relations),
        ("word/header1.xml", part("hdr", header)), ("word/footer1.xml", part("ftr", footer)),
        ("word/header2.xml", part("hdr", paragraph("Nobody sees this."))),
      ].map { ($0.0, Array($0.1.utf8)) })
  }

  private static func part(_ name: String, of document: [UInt8]) throws -> String {
    let bytes = try #require(try ZipArchive(document, name: "a").read(name))
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func draft() throws -> [UInt8] {
    try document(
      body: "The meeting ended.", header: paragraph("A community of common destiny"),
      footer: paragraph("Draft") + paragraph("The the end"))
  }

  @Test func areCutOnceAfterTheText() throws {
    let kit = try KitWorkspace()
    let list = try kit.workspace.segment(.bytes(Self.draft(), name: "a.docx"))
    #expect(
      list.segments.map(\.text) == [
        "The meeting ended.", "A community of common destiny", "Draft", "The the end",
      ])
    let analysis = try kit.workspace.analyze([.bytes(Self.draft(), name: "a.docx")])
    #expect(analysis[0].rows.reduce(0) { $0 + $1.segments } == 4)
  }

  @Test func findingsSayWhereTheyAre() throws {
    let kit = try KitWorkspace()
    let result = try kit.workspace.check(.bytes(Self.draft(), name: "a.docx"))
    let places = result.report.findings.map {
      [$0.rule, $0.position?.area?.rawValue ?? "", "\($0.position?.paragraph ?? 0)"]
    }
    #expect(
      places == [
        ["term/forbidden", "header", "1"], ["text/doubled-word", "footer", "2"],
      ])
    let lines = CheckTextReport(style: .plain).text(of: result)
    #expect(lines.contains("a.docx: header, paragraph 1: error:"))
    #expect(lines.contains("a.docx: footer, paragraph 2: "))
  }

  /// Neither written in place, nor said to be.
  @Test(arguments: [DraftCheckOptions.Fixing.preview, .write])
  func areFixedInACopyOnly(_ fixing: DraftCheckOptions.Fixing) throws {
    let kit = try KitWorkspace()
    let error = #expect(throws: JobError.self) {
      try kit.workspace.check(
        [.bytes(Self.draft(), name: "a.docx")], options: DraftCheckOptions(fixing: fixing))
    }
    #expect(error?.code == "check/unfixable")
    #expect(error?.message.contains("--annotate FILE --fix") == true)
  }

  @Test func haveTrackedChangesAndNoComments() throws {
    let kit = try KitWorkspace()
    let result = try kit.workspace.check(
      [.bytes(Self.draft(), name: "a.docx")],
      options: DraftCheckOptions(fixing: .write, annotatedCopy: .init()))
    let annotation = try #require(result.annotations.first)
    #expect(annotation.inAreas == 2)
    #expect(annotation.comments == 0)
    #expect(
      AnnotationTextReport.text(of: annotation)
        .contains("2 findings in headers or footers without a comment"))
    let header = try Self.part("word/header1.xml", of: annotation.document)
    #expect(header.contains("<w:delText"), "\(header)")
    #expect(!header.contains("comment"))
    #expect(try ZipArchive(annotation.document, name: "a").read("word/comments.xml") == nil)
  }

  @Test func areFilledAndTheirFieldsStay() throws {
    let kit = try KitWorkspace()
    try kit.add(
      "m",
      [
        .init(source: "会议公报", target: "Meeting communiqué"),
        .init(source: "第 2 页", target: "Page 2"),
        .init(source: "会议结束。", target: "The meeting ended."),
      ])
    let page =
      "<w:p><w:r><w:t xml:space=\"preserve\">第 </w:t></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>2</w:t></w:r>"
      + "</w:fldSimple><w:r><w:t xml:space=\"preserve\"> 页</w:t></w:r></w:p>"
    let document = try Self.document(
      body: "会议结束。", header: Self.paragraph("会议公报"), footer: page + Self.paragraph("弘扬上海精神"))
    let done = try kit.workspace.pretranslate(.bytes(document, name: "a.docx"))
    #expect(done.segments.map(\.state) == [.translated, .translated, .translated, .new])
    #expect(try Self.part("word/header1.xml", of: done.document).contains(">Meeting communiqué<"))
    let footer = try Self.part("word/footer1.xml", of: done.document)
    #expect(
      footer.contains(
        "<w:t xml:space=\"preserve\">Page </w:t></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>2</w:t></w:r></w:fldSimple>"
      ), "\(footer)")
    #expect(done.segments.flatMap { $0.terms }.count == 0)
    // Terms would be a comment, which a footer cannot have.
    #expect(footer.contains("<w:p><w:r><w:t>弘扬上海精神</w:t></w:r></w:p>"))
    #expect(try ZipArchive(done.document, name: "a").read("word/comments.xml") == nil)
  }

  @Test func areNoPartOfAPaper() throws {
    let kit = try KitWorkspace()
    let extraction = try kit.workspace.extract(.bytes(Self.draft(), name: "a.docx"))
    #expect(!extraction.parts.contains { $0.text.contains("destiny") })
  }
}
