// SPDX-License-Identifier: Apache-2.0
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

  static func field(_ type: String) -> String {
    "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>"
  }

  static func run(_ text: String) -> String {
    "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  static func struck(_ properties: String, _ text: String) -> String {
    "<w:r><w:rPr>\(properties)</w:rPr><w:t>\(text)</w:t></w:r>"
  }

  static func raised(_ text: String) -> String {
    "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>\(text)</w:t></w:r>"
  }

  /// Paragraphs whose marks are deleted, and fields that are not closed: twice as many must not take four times
  /// as long.
  @Test(arguments: [
    "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>中</w:t></w:r></w:p>",
    "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>",
    "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:fldChar w:fldCharType=\"separate\"/><w:t>a</w:t></w:r></w:p>",
    "<w:p/>", "<w:p><w:r><w:t>a</w:t><w:br/></w:r></w:p>",
  ])
  func floods(_ piece: String) throws {
    let bytes = try Self.archive(
      String(repeating: piece, count: min(12_000, 900_000 / piece.utf8.count)))
    let time = try ProcessorTime.measure {
      _ = try TextDocument.docx(bytes, path: "a.docx")
    }
    #expect(time < .seconds(10), "\(time)")
  }

  @Test(arguments: [
    Case(
      name: "symbols of fonts",
      body: """
        <w:p><w:r><w:sym w:font="Symbol" w:char="F061"/><w:t> is a</w:t></w:r></w:p>\
        <w:p><w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:t>yes</w:t></w:r></w:p>\
        <w:p><w:r><w:t>x</w:t><w:sym w:font="Logo" w:char="F041"/><w:t>y</w:t></w:r></w:p>\
        <w:p><w:r><w:t>x</w:t><w:sym w:font="Arial" w:char="20AC"/><w:t>y</w:t></w:r></w:p>
        """, text: ["α is a", "✓yes", "x\u{FFFD}y", "x€y"]),
    Case(
      name: "runs", body: "<w:p>\(run("上海"))\(run("精神 "))\(run("&amp; дух"))</w:p>",
      text: ["上海精神 & дух"]),
    Case(
      name: "raised numbers",
      body: """
        <w:p>\(run("Article 13"))\(raised("10")) \(run(" of 5 km"))\(raised("2"))\
        \(run(", the 1"))\(raised("st"))</w:p>
        """,
      text: ["Article 13¹⁰ of 5 km², the 1st"]),
    Case(
      name: "empty paragraphs", body: "<w:p/><w:p>\(run(" "))</w:p><w:p>\(run("a"))</w:p>",
      text: ["a"]),
    Case(
      name: "tabs, breaks, hyphens",
      body:
        "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r></w:p>",
      text: ["a\tb", "c\u{2011}d"]),
    Case(
      name: "revisions",
      body:
        "<w:p><w:del>\(run("old"))</w:del><w:ins>\(run("new"))</w:ins><w:moveFrom>\(run("x"))</w:moveFrom></w:p>",
      text: ["new"]),
    Case(
      name: "struck-out words",
      body: """
        <w:p>\(run("new "))\(struck("<w:strike/>", "old"))\(struck("<w:dstrike w:val=\"1\"/>", "older"))\
        \(struck("<w:strike/><w:vanish w:val=\"0\"/>", "oldest"))\(struck("<w:strike w:val=\"0\"/>", "words"))</w:p>
        """, text: ["new words"]),
    Case(
      name: "struck out by styles",
      body: """
        <w:p>\(run("a"))\(struck("<w:rStyle w:val=\"gone\"/>", "b"))\
        \(struck("<w:rStyle w:val=\"gone\"/><w:strike w:val=\"false\"/>", "c"))</w:p>\
        <w:p><w:pPr><w:pStyle w:val="old"/></w:pPr>\(run("d"))\(struck("<w:strike w:val=\"0\"/>", "e"))\
        \(struck("<w:rStyle w:val=\"back\"/>", "f"))</w:p>
        """, text: ["ac", "ef"]),
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
        """, text: ["甲", "a", "b"],
      kinds: [HTMLTests.cell(0, 0, 0), HTMLTests.cell(0, 0, 1), HTMLTests.cell(0, 0, 1)]),
    Case(
      name: "nested table",
      body: """
        <w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p>\(run("甲"))</w:p><w:tbl><w:tr>\
        <w:tc><w:p>\(run("乙"))</w:p></w:tc></w:tr></w:tbl></w:tc><w:tc><w:p>\(run("丙"))</w:p></w:tc>\
        </w:tr></w:tbl>
        """, text: ["甲", "乙", "丙"],
      kinds: [HTMLTests.cell(0, 0, 0), HTMLTests.cell(1, 0, 0), HTMLTests.cell(0, 0, 2)]),
    Case(
      name: "deleted rows and paragraph marks",
      body: """
        <w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>\(run("各方代表"))</w:p><w:p>\(run("出席。"))</w:p>\
        <w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc><w:p>\(run("x"))</w:p></w:tc></w:tr>\
        <w:tr><w:tc><w:p>\(run("y"))</w:p></w:tc></w:tr></w:tbl>
        """, text: ["各方代表出席。", "y"]),
    Case(
      name: "nested fields",
      body: """
        <w:p>\(run("详见"))\(field("begin"))<w:r><w:instrText>IF</w:instrText></w:r>\(field("begin"))\
        \(field("separate"))\(run("内层"))\(field("end"))\(field("separate"))\(run("第三章"))\(field("end"))\
        \(run("。"))</w:p>
        """, text: ["详见第三章。"]),
    Case(
      name: "a field that never ends",
      body: "<w:p>\(field("begin"))\(run("x"))</w:p><w:p>\(run("дух"))</w:p>", text: ["дух"]),
    Case(
      name: "hidden text",
      body: """
        <w:p>\(run("公开。"))<w:r><w:rPr><w:vanish/></w:rPr><w:t>内部</w:t></w:r><w:r><w:rPr>\
        <w:vanish w:val="0"/></w:rPr><w:t>了</w:t></w:r><w:r><w:rPr><w:rStyle w:val="secret"/></w:rPr>\
        <w:t>x</w:t></w:r></w:p>
        """, text: ["公开。了"]),
    Case(
      name: "phonetic guide",
      body: """
        <w:p><w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>bǐ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>比</w:t></w:r>\
        </w:rubyBase></w:ruby></w:r>\(run("什凯克"))</w:p>
        """, text: ["比什凯克"]),
    Case(
      name: "tab stops and soft hyphens",
      body: """
        <w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>co</w:t><w:softHyphen/>\
        <w:t>operation</w:t></w:r></w:p>
        """, text: ["cooperation"]),
    Case(
      name: "styles",
      body: """
        <w:p><w:pPr><w:pStyle w:val="cap"/></w:pPr>\(run("图1"))</w:p>\
        <w:p><w:pPr><w:pStyle w:val="q"/></w:pPr>\(run("引"))</w:p>
        """, text: ["图1", "引"], kinds: [.caption, .quotation]),
    Case(
      name: "formula",
      body: """
        <w:p>\(run("当 "))<m:oMath xmlns:m="urn:math"><m:r><m:t>x=1</m:t></m:r></m:oMath>\(run(" 时"))</w:p>
        """, text: ["当 x=1 时"]),
    Case(
      name: "a text box is read once",
      body: """
        <w:p><w:r><mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice><w:p>\(run("box"))</w:p>\
        </mc:Choice><mc:Fallback><w:p>\(run("box"))</w:p></mc:Fallback></mc:AlternateContent></w:r>\
        \(run("around"))</w:p>
        """, text: ["box", "around"]),
  ])
  func reads(_ test: Case) throws {
    let styles = """
      <w:styles \(Self.namespace)><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
      <w:style w:styleId="mine"><w:name w:val="Mine"/><w:basedOn w:val="berschrift1"/></w:style>
      <w:style w:styleId="secret"><w:rPr><w:vanish/></w:rPr></w:style>
      <w:style w:styleId="gone"><w:rPr><w:strike/></w:rPr></w:style>
      <w:style w:styleId="old"><w:basedOn w:val="older"/></w:style>
      <w:style w:styleId="older"><w:rPr><w:dstrike/></w:rPr></w:style>
      <w:style w:styleId="back"><w:rPr><w:strike w:val="off"/></w:rPr></w:style>
      <w:style w:styleId="cap"><w:name w:val="caption"/></w:style>
      <w:style w:styleId="q"><w:name w:val="Quote"/></w:style></w:styles>
      """
    let bytes = try Self.archive(test.body, extra: [("word/styles.xml", styles)])
    let document = try TextDocument.docx(bytes, path: "t.docx")
    #expect(document.blocks.map { document.text(of: $0) } == test.text)
    if let kinds = test.kinds { #expect(document.blocks.map(\.kind) == kinds) }
  }

  /// Struck-out words are left out, which is said; deleted words do not count at all.
  @Test func struckOutWordsAreSaid() throws {
    func notices(_ body: String) throws -> [String] {
      try TextDocument.docx(Self.archive(body), path: "t.docx").warnings
    }
    let (old, space) = (Self.struck("<w:strike/>", "旧的 词"), Self.struck("<w:strike/>", " "))
    #expect(
      try notices("<w:p>\(Self.run("新"))\(old)\(Self.run("词"))\(old)</w:p>")
        == ["struck-out text in 1 paragraph is left out, first: 旧的 词旧的 词"])
    #expect(
      try notices(
        "<w:p>\(Self.struck("<w:dstrike/>", String(repeating: "長", count: 50)))</w:p><w:p>\(old)</w:p>"
          + "<w:p>\(Self.run("x"))</w:p>")
        == [
          "struck-out text in 2 paragraphs is left out, first: "
            + String(repeating: "長", count: 40) + "…"
        ])
    #expect(try notices("<w:p>\(Self.run("x"))\(space)<w:del>\(old)</w:del></w:p>") == [])
  }

  @Test(
    arguments: [
      ("ru-RU", "zh-CN", "Дух", "ru-RU"), ("en-US", "zh-CN", "Дух", nil),
      ("ru-RU", "zh-TW", "邊界", "zh-TW"),
      ("en-US", "zh-CN", "Spirit", nil), ("en-GB", "zh-CN", "Spirit", "en-GB"),
    ] as [(String, String, String, String?)])
  func languagesCountWhereTheLettersAgree(
    _ western: String, _ eastAsian: String, _ text: String, _ language: String?
  ) throws {
    let styles = """
      <w:styles \(Self.namespace)><w:docDefaults><w:rPrDefault><w:rPr>
      <w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>
      """
    let body = """
      <w:p><w:r><w:rPr><w:lang w:val="\(western)" w:eastAsia="\(eastAsian)"/></w:rPr><w:t>\(text)</w:t>\
      </w:r></w:p>
      """
    let document = try TextDocument.docx(
      Self.archive(body, extra: [("word/styles.xml", styles)]), path: "t.docx")
    #expect(document.blocks.first?.language?.description == language)
  }

  @Test func readsNotesAfterTheBody() throws {
    let notes = """
      <w:footnotes \(Self.namespace)><w:footnote w:type="separator"><w:p>\(Self.run("-"))</w:p>
      </w:footnote><w:footnote w:id="1"><w:p>\(Self.run("注"))</w:p></w:footnote></w:footnotes>
      """
    let bytes = try Self.archive(
      "<w:p>\(Self.run("a"))</w:p>", extra: [("word/footnotes.xml", notes)])
    let document = try TextDocument.docx(bytes, path: "t")
    #expect(document.text == "a\n\n注")
    #expect(document.blocks.map(\.kind) == [.paragraph, .note])
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
