// SPDX-License-Identifier: Apache-2.0
import Documents
import Files
import TestSupport
import Testing
import TextModel

/// Comments and tracked changes in Word documents, and what stays as it was around them.
@Suite struct WordReviewTests {
  private static let author = WordAuthor(
    name: "Concord", initials: "C", date: "2026-11-27T09:30:00Z")
  private static let mine = "w:author=\"Concord\" w:date=\"2026-11-27T09:30:00Z\""
  private static let t = "<w:t xml:space=\"preserve\">"
  private static let del = "<w:delText xml:space=\"preserve\">"

  private static func start(_ id: Int) -> String { "<w:commentRangeStart w:id=\"\(id)\"/>" }
  private static func end(_ id: Int) -> String {
    "<w:commentRangeEnd w:id=\"\(id)\"/><w:r><w:commentReference w:id=\"\(id)\"/></w:r>"
  }
  private static func run(_ text: String, _ format: String = "") -> String {
    "<w:r>\(format)\(t)\(text)</w:t></w:r>"
  }
  private static func deleted(_ id: Int, _ run: String) -> String {
    "<w:del w:id=\"\(id)\" \(mine)>\(run)</w:del>"
  }
  private static func inserted(_ id: Int, _ run: String) -> String {
    "<w:ins w:id=\"\(id)\" \(mine)>\(run)</w:ins>"
  }

  private static func range(of words: String, in text: String) throws -> Range<Int> {
    let found = try #require(text.firstRange(of: words), "no '\(words)' in '\(text)'")
    let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
    return start..<start + text.utf8.distance(from: found.lowerBound, to: found.upperBound)
  }

  private static func body(of bytes: [UInt8]) throws -> String {
    let part = try WordDocumentTests.part(of: bytes)
    return String(
      try #require(part.split(separator: "<w:body>").last?.split(separator: "</w:body>").first))
  }

  /// The document without the changes of Concord: what is inserted is out, what is deleted is there.
  private static func rejected(_ part: String) -> String {
    part.replacing(/<w:ins w:id="\d+" w:author="Concord"[^>]*>.*?<\/w:ins>/, with: "")
      .replacing(/<w:del w:id="\d+" w:author="Concord"[^>]*>(.*?)<\/w:del>/) { match in
        String(match.output.1).replacing("w:delText", with: "w:t")
      }
  }

  struct Comment: Sendable, CustomTestStringConvertible {
    let name: String
    let body: String
    let words: String
    let result: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Comment(
      name: "part of a run", body: "<w:p><w:r w:rsidR=\"00A\"><w:t>上海精神很好</w:t></w:r></w:p>",
      words: "精神",
      result:
        "<w:p><w:r w:rsidR=\"00A\">\(t)上海</w:t></w:r>\(start(0))<w:r w:rsidR=\"00A\">\(t)精神</w:t></w:r>"
        + "\(end(0))<w:r w:rsidR=\"00A\">\(t)很好</w:t></w:r></w:p>"),
    Comment(
      name: "a whole run stays byte by byte",
      body: "<w:p><w:r><w:rPr><w:b/></w:rPr>\n<w:t >дух &#x41;</w:t></w:r></w:p>", words: "дух A",
      result:
        "<w:p>\n\(start(0))<w:r><w:rPr><w:b/></w:rPr><w:t >дух &#x41;</w:t></w:r>\(end(0))</w:p>"),
    Comment(
      name: "references are not rewritten",
      body: "<w:p><w:r><w:t>a &amp; b &lt; c</w:t></w:r></w:p>", words: "b <",
      result:
        "<w:p>\(run("a &amp; "))\(start(0))\(run("b &lt;"))\(end(0))\(run(" c"))</w:p>"),
    Comment(
      name: "over runs, a bookmark between them stays",
      body:
        "<w:p><w:r><w:t>甲乙</w:t></w:r><w:bookmarkStart w:id=\"0\"/><w:r><w:rPr><w:i/></w:rPr><w:t>丙丁</w:t></w:r></w:p>",
      words: "乙丙",
      result:
        "<w:p>\(run("甲"))\(start(1))\(run("乙"))<w:bookmarkStart w:id=\"0\"/>\(run("丙", "<w:rPr><w:i/></w:rPr>"))"
        + "\(end(1))\(run("丁", "<w:rPr><w:i/></w:rPr>"))</w:p>"),
    Comment(
      name: "in a link",
      body: "<w:p><w:hyperlink r:id=\"r1\"><w:r><w:t>see the site</w:t></w:r></w:hyperlink></w:p>",
      words: "site",
      result:
        "<w:p><w:hyperlink r:id=\"r1\">\(run("see the "))\(start(0))\(run("site"))\(end(0))</w:hyperlink></w:p>"
    ),
    Comment(
      name: "the value of a list is marked from outside",
      body:
        "<w:p><w:sdt><w:sdtPr><w:dropDownList/></w:sdtPr><w:sdtContent><w:r><w:t>secret</w:t></w:r></w:sdtContent></w:sdt></w:p>",
      words: "secret",
      result:
        "<w:p>\(start(0))<w:sdt><w:sdtPr><w:dropDownList/></w:sdtPr><w:sdtContent><w:r><w:t>secret</w:t></w:r></w:sdtContent></w:sdt>\(end(0))</w:p>"
    ),
    Comment(
      name: "beside a line break and a tab",
      body: "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>",
      words: "b",
      result:
        "<w:p><w:r><w:t>a</w:t><w:tab/></w:r>\(start(0))<w:r><w:t>b</w:t></w:r>\(end(0))<w:r><w:br/><w:t>c</w:t></w:r></w:p>"
    ),
    Comment(
      name: "a section that cannot be cut is marked whole",
      body: "<w:p><w:r><w:t><![CDATA[one two]]></w:t></w:r></w:p>", words: "two",
      result: "<w:p>\(start(0))<w:r><w:t><![CDATA[one two]]></w:t></w:r>\(end(0))</w:p>"),
  ])
  func commentsAreAtTheirWords(_ test: Comment) throws {
    let bytes = try DOCXTests.archive(
      test.body.replacing("r:id", with: "w:rid").replacing("w:rid", with: "w:anchor"))
    var review = try WordReview(bytes, path: "a.docx")
    let range = try Self.range(of: test.words, in: review.text)
    #expect(review.placement(of: range) == .words)
    review.comment(range, ["term/missing: a < b", "→ c"])
    let written = try review.bytes(by: Self.author)
    #expect(try Self.body(of: written) == test.result.replacing("r:id", with: "w:anchor"))
    #expect(try TextDocument.docx(written, path: "a").text == review.text)
    let comments = try WordDocumentTests.part("word/comments.xml", of: written)
    #expect(comments.contains("\(Self.mine) w:initials=\"C\"><w:p>"))
    #expect(comments.contains("a &lt; b</w:t></w:r></w:p><w:p>"))
  }

  struct Change: Sendable, CustomTestStringConvertible {
    let name: String
    let body: String
    let words: String
    let new: String
    /// `nil` where no change can be tracked.
    let result: [String]?
    var testDescription: String { name }
  }

  @Test(arguments: [
    Change(
      name: "formatting is kept",
      body: "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>the old name</w:t></w:r></w:p>",
      words: "old", new: "new & good",
      result: [
        "<w:p>\(run("the ", "<w:rPr><w:b/></w:rPr>"))",
        deleted(0, "<w:r><w:rPr><w:b/></w:rPr>\(del)old</w:delText></w:r>"),
        inserted(1, run("new &amp; good", "<w:rPr><w:b/></w:rPr>")),
        "\(run(" name", "<w:rPr><w:b/></w:rPr>"))</w:p>",
      ]),
    Change(
      name: "over two runs",
      body: "<w:p><w:r><w:t>上合</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>组识。</w:t></w:r></w:p>",
      words: "上合组识", new: "上合组织",
      result: [
        "<w:p>", deleted(0, "<w:r>\(del)上合</w:delText></w:r>"),
        deleted(1, "<w:r><w:rPr><w:i/></w:rPr>\(del)组识</w:delText></w:r>"),
        inserted(2, run("上合组织")), run("。", "<w:rPr><w:i/></w:rPr>"), "</w:p>",
      ]),
    Change(
      name: "words are taken out", body: "<w:p><w:r><w:t>мир мир и труд</w:t></w:r></w:p>",
      words: " мир", new: "",
      result: [
        "<w:p>\(run("мир"))", deleted(0, "<w:r>\(del) мир</w:delText></w:r>"),
        "\(run(" и труд"))</w:p>",
      ]),
    Change(
      name: "a hyphen of its own",
      body: "<w:p><w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t></w:r></w:p>",
      words: "co\u{2011}op", new: "cooperative",
      result: [
        "<w:p>",
        deleted(
          0, "<w:r>\(del)co</w:delText></w:r>"),
        deleted(1, "<w:r><w:noBreakHyphen/></w:r>"),
        deleted(2, "<w:r>\(del)op</w:delText></w:r>"), inserted(3, run("cooperative")),
        "</w:p>",
      ]),
    Change(
      name: "in words that another author inserted",
      body:
        "<w:p><w:ins w:id=\"5\" w:author=\"Li\"><w:r><w:t>an old plan</w:t></w:r></w:ins></w:p>",
      words: "old", new: "new",
      result: [
        "<w:p><w:ins w:id=\"5\" w:author=\"Li\">\(run("an "))",
        deleted(0, "<w:r>\(del)old</w:delText></w:r>"), "</w:ins>", inserted(1, run("new")),
        "<w:ins w:id=\"2\" w:author=\"Li\">\(run(" plan"))</w:ins></w:p>",
      ]),
    Change(
      name: "no earlier formatting for new words",
      body:
        "<w:p><w:r><w:rPr><w:b/><w:rPrChange w:id=\"1\" w:author=\"Li\"><w:rPr/></w:rPrChange></w:rPr><w:t>old</w:t></w:r></w:p>",
      words: "old", new: "new",
      result: [
        "<w:p>",
        deleted(
          0,
          "<w:r><w:rPr><w:b/><w:rPrChange w:id=\"1\" w:author=\"Li\"><w:rPr/></w:rPrChange></w:rPr>\(del)old</w:delText></w:r>"
        ), inserted(2, run("new", "<w:rPr><w:b/></w:rPr>")), "</w:p>",
      ]),
    Change(
      name: "the result of a field",
      body:
        "<w:p><w:fldSimple w:instr=\"REF a\"><w:r><w:t>old</w:t></w:r></w:fldSimple></w:p>",
      words: "old", new: "new", result: nil),
    Change(
      name: "a date of a control",
      body:
        "<w:p><w:sdt><w:sdtPr><w:date/></w:sdtPr><w:sdtContent><w:r><w:t>old</w:t></w:r></w:sdtContent></w:sdt></w:p>",
      words: "old", new: "new", result: nil),
    Change(
      name: "a locked control around the paragraph",
      body:
        "<w:sdt><w:sdtPr><w:lock w:val=\"contentLocked\"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>old</w:t></w:r></w:p></w:sdtContent></w:sdt>",
      words: "old", new: "new", result: nil),
    Change(
      name: "half in a link",
      body:
        "<w:p><w:r><w:t>an old</w:t></w:r><w:hyperlink><w:r><w:t>est plan</w:t></w:r></w:hyperlink></w:p>",
      words: "oldest", new: "new", result: nil),
    Change(
      name: "moved words",
      body: "<w:p><w:moveTo w:id=\"1\"><w:r><w:t>old</w:t></w:r></w:moveTo></w:p>", words: "old",
      new: "new", result: nil),
  ])
  func changesAreTracked(_ test: Change) throws {
    var review = try WordReview(DOCXTests.archive(test.body), path: "a.docx")
    let range = try Self.range(of: test.words, in: review.text)
    let before = review.text
    #expect(review.canReplace(range) == (test.result != nil))
    review.replace(range, with: test.new)
    let written = try review.bytes(by: Self.author)
    #expect(try Self.body(of: written) == test.result?.joined() ?? test.body)
    guard test.result != nil else { return }
    let after = before.replacing(test.words, with: test.new)
    #expect(try TextDocument.docx(written, path: "a").text == after)
    let part = Self.rejected(try WordDocumentTests.part(of: written))
    let back = try ZipArchive.bytes(of: [("word/document.xml", Array(part.utf8))])
    #expect(try TextDocument.docx(back, path: "a").text == before)
  }

  @Test func commentsOfNotesAreAtTheirMarks() throws {
    let body =
      "<w:p><w:r><w:t>text</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
    let notes =
      "<w:footnotes \(DOCXTests.namespace)><w:footnote w:id=\"2\"><w:p><w:r><w:t>an old note</w:t>"
      + "</w:r></w:p></w:footnote></w:footnotes>"
    var review = try WordReview(
      DOCXTests.archive(body, extra: [("word/footnotes.xml", notes)]), path: "a.docx")
    let range = try Self.range(of: "old", in: review.text)
    #expect(review.placement(of: range) == .outside)
    review.comment(range, ["x"])
    review.replace(range, with: "new")
    let written = try review.bytes(by: Self.author)
    let mark = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
    #expect(
      try Self.body(of: written)
        == "<w:p><w:r><w:t>text</w:t></w:r>\(Self.start(0))\(mark)\(Self.end(0))</w:p>")
    #expect(
      try WordDocumentTests.part("word/footnotes.xml", of: written).contains(
        Self.deleted(1, "<w:r>\(Self.del)old</w:delText></w:r>")))
  }

  @Test func commentsOfTextBoxesAreAroundTheBox() throws {
    let box =
      "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>boxed old words</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>"
    var review = try WordReview(
      DOCXTests.archive("<w:p><w:r><w:t>text</w:t></w:r>\(box)</w:p>"), path: "a.docx")
    let range = try Self.range(of: "old", in: review.text)
    #expect(review.placement(of: range) == .outside)
    review.comment(range, ["x"])
    #expect(
      try Self.body(of: review.bytes(by: Self.author)).contains(
        "\(Self.start(0))\(box)\(Self.end(0))"))
  }

  @Test func commentsAndChangesOfOthersAreKept() throws {
    let body =
      "<w:p><w:commentRangeStart w:id=\"0\"/><w:r><w:t>one two</w:t></w:r><w:commentRangeEnd w:id=\"0\"/>"
      + "<w:r><w:commentReference w:id=\"0\"/></w:r><w:del w:id=\"1\" w:author=\"Li\"><w:r><w:delText>x</w:delText>"
      + "</w:r></w:del></w:p>"
    let comments =
      "<w:comments \(DOCXTests.namespace)><w:comment w:id=\"0\" w:author=\"Li\"><w:p/></w:comment></w:comments>"
    let picture = String(repeating: "picture", count: 99)
    let bytes = try DOCXTests.archive(
      body,
      extra: [
        ("word/comments.xml", comments), ("word/media/a.png", picture),
        ("word/header1.xml", "<a/>"),
        (
          "word/_rels/document.xml.rels",
          "<Relationships xmlns=\"r\"><Relationship Id=\"r1\" Type=\"x/relationships/comments\" Target=\"comments.xml\"/></Relationships>"
        ),
        (
          "[Content_Types].xml",
          "<Types xmlns=\"t\"><Override PartName=\"/word/comments.xml\"/></Types>"
        ),
      ])
    var review = try WordReview(bytes, path: "a.docx")
    review.comment(try Self.range(of: "two", in: review.text), ["x"])
    let written = try review.bytes(by: Self.author)
    let (old, new) = (try ZipArchive(bytes, name: "a"), try ZipArchive(written, name: "b"))
    #expect(old.names == new.names)
    for name in old.names where name != "word/document.xml" && name != "word/comments.xml" {
      #expect(try old.read(name) == new.read(name), "\(name)")
    }
    let part = try WordDocumentTests.part("word/comments.xml", of: written)
    #expect(
      part.contains("<w:comment w:id=\"0\" w:author=\"Li\"><w:p/></w:comment><w:comment w:id=\"2\"")
    )
    #expect(try Self.body(of: written).contains("<w:del w:id=\"1\" w:author=\"Li\">"))
  }

  /// Any comments and changes at once: rejecting gives the text as it was, accepting the changed text.
  @Test(arguments: 1...40) func acceptAndReject(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let words = ["上海", "精神", "мир ", "труд ", "a &amp; ", "b ", "𠀀", "é"]
    func paragraph() -> String {
      let runs = (0..<Int.random(in: 1...5, using: &random)).map { _ in
        let text = (0..<Int.random(in: 1...4, using: &random)).map { _ in
          words.randomElement(using: &random) ?? ""
        }.joined()
        let run = "<w:r><w:t xml:space=\"preserve\">\(text)</w:t><w:noBreakHyphen/></w:r>"
        switch Int.random(in: 0..<6, using: &random) {
        case 0: return "<w:hyperlink>\(run)</w:hyperlink>"
        case 1: return "<w:ins w:id=\"7\" w:author=\"Li\">\(run)</w:ins>"
        case 2: return "<w:fldSimple w:instr=\"DATE\">\(run)</w:fldSimple>"
        default: return run
        }
      }
      return "<w:p>\(runs.joined())</w:p>"
    }
    let body = (0..<4).map { _ in paragraph() }.joined()
    var review = try WordReview(DOCXTests.archive(body), path: "a.docx")
    let scalars = review.text.unicodeScalars
    let bounds = scalars.indices.map {
      review.text.utf8.distance(from: review.text.startIndex, to: $0)
    }
    func range() -> Range<Int> {
      let first = Int.random(in: 0..<bounds.count, using: &random)
      let last = min(first + Int.random(in: 0...6, using: &random), bounds.count - 1)
      return bounds[first]..<bounds[last]
    }
    var edits = TextEdits()
    var at = 0
    for _ in 0..<6 {
      review.comment(range(), ["seed \(seed)"])
      let change = range()
      guard change.lowerBound >= at, review.canReplace(change) else { continue }
      at = change.upperBound
      review.replace(change, with: "NEW")
      edits.replace(change, with: "NEW")
    }
    let written = try review.bytes(by: Self.author)
    let part = try WordDocumentTests.part(of: written)
    func text(of part: String) throws -> String {
      let bytes = try ZipArchive.bytes(of: [("word/document.xml", Array(part.utf8))])
      return try TextDocument.docx(bytes, path: "a").text
    }
    let accepted = String(decoding: edits.apply(to: Array(review.text.utf8)), as: UTF8.self)
    #expect(try text(of: part) == accepted, "seed \(seed)")
    #expect(try text(of: Self.rejected(part)) == review.text, "seed \(seed)")
    #expect(
      part.matches(of: /<w:commentRangeStart/).count
        == part.matches(of: /<w:commentReference/).count)
  }

  @Test(arguments: [
    "<w:p><w:ins w:id=\"9223372036854775807\"><w:r><w:t>two</w:t></w:r></w:ins></w:p>",
    "<w:p><w:r><w:t>tw<!-- x -->o</w:t></w:r></w:p>",
    "<w:p><w:r><w:ruby><w:rt><w:r><w:t>x</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>two</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>",
    "<w:t>stray</w:t><w:p><w:t>loose</w:t><w:r><w:t>two</w:t></w:r></w:p>",
    "<w:p><w:r><w:t>&#x74;&#119;&#x00006F;</w:t></w:r></w:p>",
    "<w:p><w:sdt/><w:sdt><w:sdtContent><w:r><w:t>two</w:t></w:r></w:sdtContent></w:sdt></w:p>",
  ])
  func oddDocumentsAreAnnotated(_ body: String) throws {
    var review = try WordReview(DOCXTests.archive(body), path: "a.docx")
    let range = try Self.range(of: "two", in: review.text)
    review.comment(range, ["\u{0} & <"])
    review.comment(0..<0, ["at a place"])
    review.comment(0..<review.text.utf8.count + 99, ["past the end"])
    review.replace(range, with: "three")
    let written = try review.bytes(by: Self.author)
    let text = try TextDocument.docx(written, path: "a").text
    #expect(text == review.text || text == review.text.replacing("two", with: "three"))
    let part = try WordDocumentTests.part("word/comments.xml", of: written)
    #expect(part.split(separator: "<w:comment ").count == 4)
  }

  /// Bytes taken out, doubled or changed: a document is refused, or annotated in a form that is read again.
  @Test(arguments: 1...20) func damagedDocuments(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let body = """
      <w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>one</w:t></w:r>\
      </w:sdtContent></w:sdt><w:ins w:id="1" w:author="L"><w:r><w:t>two &amp; three</w:t><w:tab/></w:r></w:ins>\
      <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>four</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r>\
      <w:pict><w:txbxContent><w:p><w:r><w:t>five</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p></w:tc></w:tr></w:tbl>
      """
    let whole = Array(
      "<w:document \(DOCXTests.namespace)><w:body>\(body)</w:body></w:document>".utf8)
    for _ in 0..<40 {
      var part = whole
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let start = Int.random(in: 0..<part.count, using: &random)
        let range = start..<min(part.count, start + Int.random(in: 1...30, using: &random))
        switch Int.random(in: 0..<3, using: &random) {
        case 0: part.removeSubrange(range)
        case 1: part.insert(contentsOf: part[range], at: start)
        default: part[start] = UInt8.random(in: 0x20...0x7E, using: &random)
        }
      }
      let bytes = try ZipArchive.bytes(of: [("word/document.xml", part)])
      guard var review = try? WordReview(bytes, path: "a.docx") else { continue }
      let end = review.text.utf8.count
      for start in stride(from: 0, to: end, by: 3) {
        review.comment(start..<min(end, start + 4), ["x"])
        review.replace(start..<start + 1, with: "y")
      }
      let written = try review.bytes(by: Self.author)
      _ = try TextDocument.docx(written, path: "b.docx")
    }
  }
}
