// SPDX-License-Identifier: Apache-2.0
import Documents
import Files
import TestSupport
import Testing
import TextModel

@Suite struct WordDocumentTests {
  /// The document part after changes.
  static func part(_ name: String = "word/document.xml", of bytes: [UInt8]) throws -> String {
    String(
      decoding: try ZipArchive(bytes, name: "a").read(name) ?? [], as: UTF8.self)
  }

  static func open(_ body: String, extra: [(String, String)] = []) throws -> WordDocument {
    try WordDocument(DOCXTests.archive(body, extra: extra), path: "a.docx")
  }

  static func range(of words: String, in text: String) throws -> Range<Int> {
    let found = try #require(text.firstRange(of: words))
    return text.utf8.distance(
      from: text.startIndex, to: found.lowerBound)..<text.utf8.distance(
        from: text.startIndex, to: found.upperBound)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let body: String
    let old: String
    let new: String
    let result: String
    var isHighlighted = false
    var testDescription: String { name }
  }

  static let space = " xml:space=\"preserve\""

  @Test(arguments: [
    Case(
      name: "part of a run", body: "<w:p><w:r><w:t>甲。乙。丙。</w:t></w:r></w:p>", old: "乙。",
      new: "B & C. ", result: "<w:p><w:r><w:t\(space)>甲。B &amp; C. 丙。</w:t></w:r></w:p>"),
    Case(
      name: "over several runs",
      body:
        "<w:p><w:r><w:t>甲。乙</w:t></w:r><w:r><w:rPr/><w:t>乙</w:t></w:r><w:r><w:t>乙。丙</w:t></w:r></w:p>",
      old: "乙乙乙。", new: "B. ",
      result:
        "<w:p><w:r><w:t\(space)>甲。B. </w:t></w:r><w:r><w:rPr/><w:t\(space)></w:t></w:r><w:r><w:t\(space)>丙</w:t></w:r></w:p>"
    ),
    Case(
      name: "a hyphen of its own",
      body: "<w:p><w:r><w:t>甲</w:t><w:noBreakHyphen/><w:t>乙</w:t></w:r></w:p>", old: "甲\u{2011}乙",
      new: "A-B",
      result: "<w:p><w:r><w:t\(space)>A-B</w:t><w:t\(space)></w:t></w:r></w:p>"),
    Case(
      name: "on yellow ground", body: "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>甲乙</w:t></w:r></w:p>",
      old: "甲", new: "A",
      result:
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t\(space)></w:t></w:r><w:r><w:rPr><w:b/><w:highlight"
        + " w:val=\"yellow\"/></w:rPr><w:t\(space)>A</w:t></w:r><w:r><w:rPr><w:b/></w:rPr>"
        + "<w:t\(space)>乙</w:t></w:r></w:p>", isHighlighted: true),
  ])
  func replaces(_ test: Case) throws {
    var document = try Self.open(test.body)
    let range = try Self.range(of: test.old, in: document.lines[0].text)
    document.replace(
      range, of: 0, with: InlineContent([.text(test.new)]), isHighlighted: test.isHighlighted,
      comment: nil)
    let text = try Self.part(of: document.bytes())
    #expect(text.contains("<w:body>\(test.result)</w:body>"), "\(text)")
  }

  @Test func linesAreWhatIsRead() throws {
    let document = try Self.open(
      "<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/>"
        + "</w:r><w:del><w:r><w:t>x</w:t></w:r></w:del></w:p><w:p/><w:p><w:r><w:t>c</w:t></w:r></w:p>",
      extra: [
        (
          "word/footnotes.xml",
          "<w:footnotes \(DOCXTests.namespace)><w:footnote w:type='separator'><w:p><w:r><w:t>-</w:t>"
            + "</w:r></w:p></w:footnote><w:footnote><w:p><w:r><w:t>n</w:t></w:r></w:p></w:footnote>"
            + "</w:footnotes>"
        )
      ])
    #expect(document.lines.map(\.text) == ["a", "b", "c", "n"])
  }

  @Test func formattingInsideASentenceIsCodes() throws {
    var document = try Self.open(
      "<w:p><w:r><w:t>请按</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>确</w:t></w:r><w:r><w:rPr><w:b/>"
        + "</w:rPr><w:t>定</w:t></w:r><w:r><w:t>键</w:t></w:r></w:p>")
    let content = document.content(of: 0..<15, in: 0)
    #expect(content.codeCount == 1)
    #expect(content.plainText == "请按确定键")
    guard case .element(let bold) = content.nodes[1] else { return #expect(Bool(false)) }
    #expect(bold.text == "确定")
    var moved = bold
    moved.children = [.text("OK")]
    document.replace(
      0..<15, of: 0, with: InlineContent([.element(moved), .text(" it is")]), isHighlighted: false,
      comment: nil)
    let text = try Self.part(of: document.bytes())
    #expect(
      text.contains(
        "<w:r><w:rPr><w:b/></w:rPr><w:t\(Self.space)>OK</w:t></w:r><w:r><w:t\(Self.space)> it is</w:t>"
      ), "\(text)")
    #expect(try TextDocument.docx(document.bytes(), path: "a").text == "OK it is")
  }

  /// Line ends of all kinds, and tabs, are those of Word.
  @Test(arguments: [
    "a\nb\tc", "a\r\nb\tc", "a\rb\tc", "a\u{2028}b\tc", "a\u{2029}b\tc", "a\u{85}b\tc",
  ])
  func linesAreThoseOfWord(_ text: String) throws {
    var document = try Self.open("<w:p><w:r><w:t>甲。乙。</w:t></w:r></w:p>")
    document.replace(
      0..<6, of: 0, with: InlineContent([.text(text)]), isHighlighted: false, comment: nil)
    let written = try Self.part(of: document.bytes())
    let inside = "a</w:t><w:br/><w:t\(Self.space)>b</w:t><w:tab/><w:t\(Self.space)>c"
    #expect(written.contains(inside), "\(written)")
    let table = try TextDocument.docx(WordTable.bytes(of: [["x"], [text]]), path: "a.docx")
    #expect(table.blocks.map { table.text(of: $0) } == ["x", "a", "b\tc"])
  }

  @Test func commentsAreAdded() throws {
    let types = "<Types xmlns=\"t\"/>"
    var document = try Self.open(
      "<w:p><w:r><w:t>甲。乙。</w:t></w:r></w:p>", extra: [("[Content_Types].xml", types)])
    document.comment(6..<12, of: 0, "a < b")
    let bytes = try document.bytes()
    #expect(
      try Self.part(of: bytes).contains(
        "甲。</w:t></w:r><w:commentRangeStart w:id=\"0\"/><w:r><w:t\(Self.space)>乙。</w:t></w:r>"
          + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"))
    #expect(try Self.part("word/comments.xml", of: bytes).contains("a &lt; b"))
    #expect(try Self.part("[Content_Types].xml", of: bytes).contains("/word/comments.xml"))
    #expect(
      try Self.part("word/_rels/document.xml.rels", of: bytes).contains("Target=\"comments.xml\""))
    // A second comment is added beside the first.
    var again = try WordDocument(bytes, path: "a.docx")
    #expect(again.lines.map(\.text) == ["甲。乙。"])
    again.comment(0..<6, of: 0, "c")
    let comments = try Self.part("word/comments.xml", of: again.bytes())
    #expect(comments.contains("w:id=\"1\""))
    #expect(comments.contains("a &lt; b"))
  }

  @Test func withoutChangesThePartsAreAsTheyWere() throws {
    let archive = try DOCXTests.archive("<w:p><w:r><w:t>甲</w:t></w:r></w:p>")
    #expect(try WordDocument(archive, path: "a").bytes() == archive)
  }
}
