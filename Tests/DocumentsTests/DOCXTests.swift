import Documents
import Files
import TestSupport
import Testing
import TextModel

@Suite struct DOCXTests {
  static let namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""

  static func archive(_ body: String, extra: [(String, String)] = []) throws -> [UInt8] {
    let parts =
      [("word/document.xml", "<w:document \(namespace)><w:body>\(body)</w:body></w:document>")]
      + extra
    return try ZipArchive.bytes(of: parts.map { ($0.0, Array($0.1.utf8)) })
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let body: String
    let text: [String]
    var kinds: [TextBlock.Kind]?
    var testDescription: String { name }
  }

  static func run(_ text: String) -> String {
    "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  @Test(arguments: [
    Case(
      name: "runs", body: "<w:p>\(run("上海"))\(run("精神 "))\(run("&amp; дух"))</w:p>",
      text: ["上海精神 & дух"]),
    Case(
      name: "empty paragraphs", body: "<w:p/><w:p>\(run(" "))</w:p><w:p>\(run("a"))</w:p>",
      text: ["a"]),
    Case(
      name: "tabs, breaks, hyphens",
      body:
        "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r></w:p>",
      text: ["a\tb\nc\u{2011}d"]),
    Case(
      name: "revisions",
      body:
        "<w:p><w:del>\(run("old"))</w:del><w:ins>\(run("new"))</w:ins><w:moveFrom>\(run("x"))</w:moveFrom></w:p>",
      text: ["new"]),
    Case(
      name: "field codes",
      body: "<w:p><w:r><w:instrText>PAGE</w:instrText></w:r>\(run("1"))</w:p>", text: ["1"]),
    Case(
      name: "headings and lists",
      body: """
        <w:p><w:pPr><w:pStyle w:val="berschrift1"/></w:pPr>\(run("h"))</w:p>\
        <w:p><w:pPr><w:pStyle w:val="mine"/></w:pPr>\(run("m"))</w:p>\
        <w:p><w:pPr><w:numPr/></w:pPr>\(run("l"))</w:p>\
        <w:p><w:pPr><w:outlineLvl w:val="2"/></w:pPr>\(run("o"))</w:p>
        """, text: ["h", "m", "l", "o"],
      kinds: [.heading(1), .heading(1), .listItem, .heading(3)]),
    Case(
      name: "table",
      body: """
        <w:tbl><w:tr><w:tc><w:p>\(run("甲"))</w:p></w:tc><w:tc><w:p>\(run("a"))</w:p>\
        <w:p>\(run("b"))</w:p></w:tc></w:tr></w:tbl>
        """, text: ["甲\ta b"], kinds: [.tableRow]),
    Case(
      name: "a text box stands once",
      body: """
        <w:p><w:r><mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice><w:p>\(run("box"))</w:p>\
        </mc:Choice><mc:Fallback><w:p>\(run("box"))</w:p></mc:Fallback></mc:AlternateContent></w:r>\
        \(run("around"))</w:p>
        """, text: ["box", "around"]),
  ])
  func reads(_ test: Case) throws {
    let styles = """
      <w:styles \(Self.namespace)><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
      <w:style w:styleId="mine"><w:name w:val="Mine"/><w:basedOn w:val="berschrift1"/></w:style></w:styles>
      """
    let bytes = try Self.archive(test.body, extra: [("word/styles.xml", styles)])
    let document = try TextDocument.docx(bytes, path: "t.docx")
    #expect(document.blocks.map { document.text(of: $0) } == test.text)
    if let kinds = test.kinds { #expect(document.blocks.map(\.kind) == kinds) }
  }

  @Test func readsNotesAfterTheBody() throws {
    let notes = """
      <w:footnotes \(Self.namespace)><w:footnote w:type="separator"><w:p>\(Self.run("-"))</w:p>
      </w:footnote><w:footnote w:id="1"><w:p>\(Self.run("注"))</w:p></w:footnote></w:footnotes>
      """
    let bytes = try Self.archive(
      "<w:p>\(Self.run("a"))</w:p>", extra: [("word/footnotes.xml", notes)])
    #expect(try TextDocument.docx(bytes, path: "t").text == "a\n\n注")
  }

  @Test func refusesWhatIsNoDocument() throws {
    let empty = try ZipArchive.bytes(of: [("a.txt", [0x61])])
    let broken = try Self.archive("<w:p>")
    var cut = try Self.archive("<w:p>\(Self.run("a"))</w:p>")
    cut.removeLast(30)
    for bytes in [empty, broken, cut, [0x50, 0x4B, 0x03, 0x04], []] {
      let error = #expect(throws: FileError.self) {
        try TextDocument.docx(bytes, path: "t.docx")
      }
      #expect(error?.code == "document/docx")
    }
  }

  @Test func refusesABomb() throws {
    let zeros = [UInt8](repeating: 0x20, count: 40 << 20)
    let bytes = try ZipArchive.bytes(of: [("word/document.xml", zeros)])
    #expect(bytes.count < 200_000)
    let error = #expect(throws: FileError.self) { try TextDocument.docx(bytes, path: "t.docx") }
    #expect(error?.message.contains("unpacks to more") == true)
  }
}
