// SPDX-License-Identifier: Apache-2.0
import Files
import Testing
import TextModel

@testable import ConcordKit

/// Tables for reviewers in Word documents whose empty cells are filled.
@Suite struct ReviewTableTargetsTests {
  private static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let filled = "<w:p><w:r><w:t xml:space=\"preserve\">"

  private static func run(_ text: String) -> String { "<w:r><w:t>\(text)</w:t></w:r>" }
  private static func cell(_ content: String) -> String {
    "<w:tc><w:tcPr/>\(content)</w:tc>"
  }
  private static func text(_ text: String) -> String {
    cell(text.isEmpty ? "<w:p/>" : "<w:p>\(run(text))</w:p>")
  }

  /// A document with one table, whose cells are markup.
  private static func document(_ rows: [[String]]) throws -> [UInt8] {
    let table = rows.map { "<w:tr>\($0.joined())</w:tr>" }.joined()
    let part =
      "<w:document xmlns:w=\"\(namespace)\"><w:body><w:tbl>\(table)</w:tbl><w:p/></w:body></w:document>"
    return try ZipArchive.bytes(of: [("word/document.xml", Array(part.utf8))])
  }

  private static func part(_ name: String, of document: [UInt8]) throws -> String {
    let bytes = try #require(try ZipArchive(document, name: "a").read(name))
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let trados = ["Segment ID", "Segment status", "Source segment", "Target segment"]

  private static func kit() throws -> KitWorkspace {
    let kit = try KitWorkspace()
    try kit.add(
      "m",
      [
        .init(source: "会议在北京举行。", target: "The meeting was held in Beijing."),
        .init(source: "删除<1>文件</1>。", target: "Delete <1>the file</1>."),
      ])
    return kit
  }

  @Test func onlyEmptyCellsChange() throws {
    let kit = try Self.kit()
    let rows = [
      Self.trados,
      ["1", "Not Translated (0%)", "会议在北京举行。", ""],
      ["2", "Translated (100%)", "会议在北京举行。", "They met in Beijing."],
      ["3", "Not Translated (0%)", "各国发表了联合公报。", ""],
    ].map { $0.map(Self.text) }
    let document = try Self.document(rows)
    let done = try kit.workspace.pretranslate(.bytes(document, name: "review.docx"))
    #expect(done.segments.map(\.state) == [.translated, .kept, .new])
    let before = try Self.part("word/document.xml", of: document)
    let after = try Self.part("word/document.xml", of: done.document)
    let place = "<w:p/></w:tc></w:tr><w:tr><w:tc><w:tcPr/><w:p><w:r><w:t>2<"
    #expect(
      after
        == before.replacing(
          place,
          with: "\(Self.filled)The meeting was held in Beijing.</w:t></w:r></w:p>"
            + place.dropFirst("<w:p/>".count)))
    // A second run has nothing to do.
    let again = try kit.workspace.pretranslate(.bytes(done.document, name: "review.docx"))
    #expect(again.document == done.document)
  }

  @Test(arguments: [
    ("Not Translated (0%)", "Not Translated (0%)"), ("Draft", "Draft"), ("", "needs-review"),
    ("Translated (100%)", "needs-review"), ("Confirmed", "needs-review"),
  ])
  func aDraftIsMarkedAndIsNeverATranslation(_ status: String, _ after: String) throws {
    let kit = try Self.kit()
    let rows = [Self.trados, ["1", status, "会议在上海举行。", ""]].map { $0.map(Self.text) }
    let done = try kit.workspace.pretranslate(
      .bytes(Self.document(rows), name: "review.docx"),
      options: PretranslationOptions(threshold: 50))
    #expect(done.segments.map(\.state) == [.needsReview])
    let part = try Self.part("word/document.xml", of: done.document)
    #expect(part.contains("<w:highlight w:val=\"yellow\"/>"))
    #expect(part.contains(">\(after)</w:t>"))
    #expect(try Self.part("word/comments.xml", of: done.document).contains("会议在北京举行。"))
    // What comes back into the memory is not approved.
    let other = try KitWorkspace()
    _ = try? other.workspace.importMemory(.bytes(done.document, name: "review.docx"))
    let statuses = try other.workspace.memoryStore.papers(named: []).flatMap { paper in
      var found: [ReviewStatus] = []
      try other.workspace.memoryStore.read(paper) { unit, _ in found.append(unit.status) }
      return found
    }
    #expect(statuses.allSatisfy { $0 == .needsReview })
  }

  @Test func tagsKeepTheirStyle() throws {
    let kit = try Self.kit()
    let style = "<w:rPr><w:rStyle w:val=\"Tag\"/></w:rPr>"
    func tag(_ text: String) -> String { "<w:r>\(style)<w:t>\(text)</w:t></w:r>" }
    let source =
      Self.run("删除") + tag("&lt;1&gt;") + Self.run("文件") + tag("&lt;/1&gt;") + Self.run("。")
    let mark = "<w:pPr><w:jc w:val=\"left\"/><w:rPr><w:b/></w:rPr></w:pPr>"
    let document = try Self.document([
      Self.trados.map(Self.text),
      [
        Self.text("1"), Self.text("Not Translated"), Self.cell("<w:p>\(source)</w:p>"),
        Self.cell("<w:p>\(mark)</w:p>"),
      ],
    ])
    let done = try kit.workspace.pretranslate(.bytes(document, name: "review.docx"))
    #expect(done.segments.map(\.state) == [.translated])
    let part = try Self.part("word/document.xml", of: done.document)
    func made(_ text: String, _ format: String) -> String {
      "<w:r>\(format)<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
    }
    let bold = "<w:rPr><w:b/></w:rPr>"
    #expect(
      part.contains(
        "<w:p>\(mark)" + made("Delete ", bold) + made("&lt;1&gt;", style) + made("the file", bold)
          + made("&lt;/1&gt;", style) + made(".", bold) + "</w:p>"), "\(part)")
  }

  @Test func lockedRowsStay() throws {
    let kit = try Self.kit()
    let rows = [
      ["ID", "Chinese (PRC)", "English (United States)", "Comment", "Status"],
      ["1", "会议在北京举行。", "", "", "Locked"],
    ].map { $0.map(Self.text) }
    let document = try Self.document(rows)
    let done = try kit.workspace.pretranslate(.bytes(document, name: "memoq.docx"))
    #expect(done.segments.map(\.state) == [.kept])
    #expect(done.document == document)
  }

  @Test func termsAreNotedOnce() throws {
    let kit = try Self.kit()
    let rows = [Self.trados, ["1", "Not Translated", "弘扬上海精神。", ""]].map { $0.map(Self.text) }
    let first = try kit.workspace.pretranslate(.bytes(Self.document(rows), name: "a.docx"))
    #expect(
      try Self.part("word/comments.xml", of: first.document).contains("上海精神 = Shanghai Spirit"))
    let second = try kit.workspace.pretranslate(.bytes(first.document, name: "a.docx"))
    #expect(second.document == first.document)
  }

  @Test func overwritesWhatNobodyHasReviewed() throws {
    let kit = try Self.kit()
    let rows = [
      Self.trados,
      ["1", "Translated", "会议在北京举行。", "They met."],
      ["2", "Signed Off", "会议在北京举行。", "They met."],
    ].map { $0.map(Self.text) }
    let done = try kit.workspace.pretranslate(
      .bytes(Self.document(rows), name: "a.docx"), options: PretranslationOptions(overwrites: true))
    #expect(done.segments.map(\.state) == [.translated, .kept])
    let part = try Self.part("word/document.xml", of: done.document)
    #expect(part.split(separator: "They met.").count == 2)
    #expect(part.contains("The meeting was held in Beijing."))
  }
}
