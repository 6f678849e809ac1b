// SPDX-License-Identifier: Apache-2.0
import Checking
import Files
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

/// Every command cuts the same segments of the same document.
@Suite struct SameSegmentsTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]
    let segments: [String]
    var testDescription: String { name }

    init(_ name: String, _ text: String, _ segments: [String]) {
      self.name = name
      bytes = Array(text.utf8)
      self.segments = segments
    }

    init(docx name: String, _ body: String, _ segments: [String]) {
      self.name = name
      let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
      let part = "<w:document xmlns:w=\"\(namespace)\"><w:body>\(body)</w:body></w:document>"
      bytes = (try? ZipArchive.bytes(of: [("word/document.xml", Array(part.utf8))])) ?? []
      self.segments = segments
    }
  }

  private static func run(_ text: String) -> String { "<w:r><w:t>\(text)</w:t></w:r>" }
  private static func paragraph(_ content: String) -> String { "<w:p>\(content)</w:p>" }
  private static func cell(_ text: String) -> String {
    "<w:tc>\(paragraph(run(text)))</w:tc>"
  }

  static let cases = [
    Case(
      "list.html", "<ul>\n<li>加强互信</li>\n<li>深化<b>合作</b></li></ul><p>会议在<br>北京举行。各方\n同意。</p>",
      ["加强互信", "深化合作", "会议在", "北京举行。", "各方同意。"]),
    Case(
      "table.html", "<table><tr><td>铁路改造</td><td>交通运输部</td></tr></table><p hidden>x</p>",
      ["铁路改造", "交通运输部"]),
    Case(
      "list.md", "# 公报\n\n- 加强`互信`\n- 深化合作\n\n| 甲 | 乙 |\n|--|--|\n\n会议  \n闭幕。",
      ["公报", "加强互信", "深化合作", "甲", "乙", "会议", "闭幕。"]),
    Case(
      "list.en.md", "* Railway upgrade\n* Border\n  crossings\n\nSee `A. But` here. Then go.",
      ["Railway upgrade", "Border crossings", "See A. But here.", "Then go."]),
    Case(
      "ru.html", "<h1>Коммюнике</h1><p>Стороны согласились. Встреча\nзавершена.</p>",
      ["Коммюнике", "Стороны согласились.", "Встреча завершена."]),
    Case("trad.md", "## 邊界\n\n會議在\n北京舉行。各方同意。", ["邊界", "會議在北京舉行。", "各方同意。"]),
    Case(
      "paper.tex", "\\section{Trade}\nThe parties\nagree.~It grew by 5\\%. % c\n",
      ["Trade", "The parties agree.", "It grew by 5%."]),
    Case(
      "plain.txt", "The talks were\nheld. They ended.\n\nNext\n",
      [
        "The talks were held.", "They ended.", "Next",
      ]),
    Case(
      docx: "table.docx",
      "<w:tbl><w:tr>\(cell("铁路改造"))\(cell("交通运输部"))\(cell("2025年"))</w:tr></w:tbl>"
        + paragraph(
          run("第一行") + "<w:r><w:br/></w:r>" + run("第二行。制表") + "<w:r><w:tab/></w:r>" + run("后")),
      ["铁路改造", "交通运输部", "2025年", "第一行", "第二行。", "制表", "后"]),
    Case(
      docx: "revised.docx",
      paragraph("<w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" + run("Обе стороны "))
        + paragraph(run("согласились.") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Нет.</w:t></w:r>"),
      ["Обе стороны согласились."]),
  ]

  @Test(arguments: cases) func areTheSame(_ test: Case) throws {
    let kit = try KitWorkspace()
    let input = Input.bytes(test.bytes, name: test.name)
    #expect(try Concord.segment(input).segments.map(\.text) == test.segments)
    let checked = try kit.workspace.check(input).documents[0].segments
    #expect(checked.count == test.segments.count)
    let analysed = try kit.workspace.analyze([input])[0].rows.reduce(0) { $0 + $1.segments }
    #expect(analysed == test.segments.count)
    let alignment = try Concord.align(input, input)
    #expect(alignment.sourceSentences == test.segments)
    if test.name.hasSuffix(".docx") {
      let done = try kit.workspace.pretranslate(input)
      #expect(done.segments.map(\.source) == test.segments)
    }
  }

  @Test(arguments: cases) func leadToTheirBytes(_ test: Case) throws {
    guard !test.name.hasSuffix(".docx") else { return }
    var end = 0
    for segment in try Concord.segment(.bytes(test.bytes, name: test.name)).segments {
      #expect(segment.offset >= end && segment.offset + segment.length <= test.bytes.count)
      end = segment.offset + segment.length
      let place = String(decoding: test.bytes[segment.offset..<end], as: UTF8.self)
      #expect(place.first == segment.text.first && place.last == segment.text.last, "\(place)")
    }
  }

  @Test func nothingIsFoundInCode() throws {
    let kit = try KitWorkspace()
    func found(_ text: String, _ name: String) throws -> [String?] {
      try kit.workspace.check(.text(text, name: name)).report.findings.map(\.found)
    }
    let term = "community of common destiny"
    #expect(try found("A **\(term)** here.", "a.md") == [term])
    #expect(try found("Run `\(term)` here.", "a.md").isEmpty)
    #expect(try found("<p>Run <code>\(term)</code> here.</p>", "a.html").isEmpty)
    #expect(try found("See \\url{\(term)} here.", "a.tex").isEmpty)
  }

  @Test func findingsPointAtTheFile() throws {
    let kit = try KitWorkspace()
    let marked = Marked("<p>R&amp;D &mdash; a 1️⃣community of <b>common</b> destiny2️⃣</p>")
    let finding = try #require(
      try kit.workspace.check(.text(marked.text, name: "a.html")).report.findings.first)
    #expect(finding.offset..<finding.offset + finding.length == marked.range(1, 2))
    #expect(finding.found == "community of common destiny")
  }

  @Test func characterReferencesLeaveNoPadding() throws {
    let zh = Input.text("<p>合作组&#32455;成立&mdash;&mdash;二十年。</p>", name: "a.zh.html")
    let en = Input.text("<p>Twenty years &mdash; a co&shy;operation.</p>", name: "a.en.html")
    let pair = try #require(try Concord.align(zh, en).beads.first)
    #expect(pair.source == "合作组织成立——二十年。")
    #expect(pair.target == "Twenty years — a cooperation.")
  }

  @Test func formulasDoNotDecideTheLanguage() throws {
    let text = "\\section{设}\n设 $variable \\in \\mathbb{Integers}$，则有。\n\nLet $x$ be it.\n"
    let input = Input.text(text, name: "a.tex")
    #expect(try Concord.segment(input).lang == .chinese)
    let parts = try Concord.extract(input).parts
    #expect(parts.map(\.lang) == [.chinese, .english])
  }

  @Test(arguments: [
    ("a.rtf", "{\\rtf1 x}"), ("m.sdltm", "SQLite format 3\u{0}"),
    ("a.xml", "<terms><term>x</term></terms>"), ("a.xml", "<mtf><term>x</term></mtf>"),
    ("a.tbx", "<martif><text>x</text></martif>"), ("a.xml", "<srx><body/></srx>"),
  ])
  func filesThatAreNotReadAreNamed(_ name: String, _ text: String) throws {
    let kit = try KitWorkspace()
    let input = Input.text(text, name: name)
    let error = #expect(throws: JobError.self) { try Concord.segment(input) }
    #expect(error?.code == "document/format")
    let checked = #expect(throws: JobError.self) { try kit.workspace.check(input) }
    #expect(checked?.code == "document/format")
  }
}
