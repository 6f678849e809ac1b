// SPDX-License-Identifier: Apache-2.0
import Files
import Testing
import TextModel

@testable import ConcordKit

/// Fields of Word: what they show stays theirs.
@Suite struct WordFieldsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let source: String
    let target: String
    /// The paragraph; `{CODE|result}` is a field.
    let paragraph: String
    /// What is shown, results of fields in square brackets.
    let shown: String
    let state: Pretranslation.Segment.State
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "a number of a caption", source: "图 1 贸易额变化", target: "Figure 1 Changes in trade",
      paragraph: "图 {SEQ 图|1} 贸易额变化", shown: "Figure [1] Changes in trade", state: .translated),
    Case(
      name: "a reference before the stop", source: "详见第3章。", target: "See Chapter 3.",
      paragraph: "详见第{REF _Ref1|3}章。", shown: "See Chapter [3].", state: .translated),
    Case(
      name: "two references", source: "见图1和表2。", target: "See Figure 1 and Table 2.",
      paragraph: "见图{REF a|1}和表{REF b|2}。", shown: "See Figure [1] and Table [2].",
      state: .translated),
    Case(
      name: "another result", source: "截至10个国家加入。", target: "Ten countries have joined.",
      paragraph: "截至{REF n|10}个国家加入。", shown: "Ten countries have joined.[10]", state: .needsReview),
    Case(
      name: "a date at the beginning", source: "2024年5月1日，北京。", target: "Beijing, May 1, 2024.",
      paragraph: "{DATE|2024年5月1日}，北京。", shown: "[2024年5月1日]Beijing, May 1, 2024.",
      state: .needsReview),
    Case(
      name: "not a part of a number", source: "第1章共12页。", target: "12 pages in Chapter 1.",
      paragraph: "第{REF c|1}章共12页。", shown: "12 pages in Chapter [1].", state: .translated),
  ]

  @Test(arguments: cases) func resultsStayInTheirFields(_ test: Case) throws {
    let kit = try KitWorkspace()
    try kit.add("m", [.init(source: test.source, target: test.target)])
    let w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    func run(_ inside: String) -> String { "<w:r>\(inside)</w:r>" }
    func text(_ text: Substring) -> String { run("<w:t xml:space=\"preserve\">\(text)</w:t>") }
    var body = ""
    for (index, piece) in test.paragraph.split(whereSeparator: { "{}".contains($0) }).enumerated() {
      let parts = piece.split(separator: "|")
      guard parts.count == 2 else {
        body += text(piece)
        continue
      }
      // Both forms that Word writes.
      if index % 2 == 0 {
        body += "<w:fldSimple w:instr=\" \(parts[0]) \">\(text(parts[1]))</w:fldSimple>"
      } else {
        body += run("<w:fldChar w:fldCharType=\"begin\"/>")
        body += run("<w:instrText> \(parts[0]) </w:instrText>")
        body += run("<w:fldChar w:fldCharType=\"separate\"/>")
        body += text(parts[1])
        body += run("<w:fldChar w:fldCharType=\"end\"/>")
      }
    }
    let part = "<w:document xmlns:w=\"\(w)\"><w:body><w:p>\(body)</w:p></w:body></w:document>"
    let bytes = try ZipArchive.bytes(of: [("word/document.xml", Array(part.utf8))])
    let done = try kit.workspace.pretranslate(
      .bytes(bytes, name: "a.docx"), options: PretranslationOptions(to: .english))
    #expect(done.segments.map(\.state) == [test.state])
    let written = try #require(
      try ZipArchive(done.document, name: "a").read("word/document.xml"))
    let shown = String(decoding: written, as: UTF8.self)
      .replacing(/<w:instrText>[^<]*<\/w:instrText>/, with: "")
      .replacing("w:fldCharType=\"separate\"/>", with: ">[").replacing(
        "w:fldCharType=\"end\"/>", with: ">]"
      )
      .replacing(/<w:fldSimple [^>]*>/, with: "[").replacing("</w:fldSimple>", with: "]")
      .replacing(/<[^>]*>/, with: "")
    #expect(shown == test.shown)
  }

  @Test func spacesGoByTheTargetLanguage() throws {
    let kit = try KitWorkspace()
    try kit.add(
      "m",
      [
        .init(source: "会议结束。", target: "The meeting ended."),
        .init(source: "各方同意。", target: "All agreed."),
      ])
    let w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let part =
      "<w:document xmlns:w=\"\(w)\"><w:body><w:p><w:r><w:t>The meeting ended. All agreed.</w:t></w:r></w:p>"
      + "</w:body></w:document>"
    let bytes = try ZipArchive.bytes(of: [("word/document.xml", Array(part.utf8))])
    let done = try kit.workspace.pretranslate(
      .bytes(bytes, name: "a.docx"), options: PretranslationOptions(from: .english, to: .chinese))
    let written = try #require(
      try ZipArchive(done.document, name: "a").read("word/document.xml"))
    #expect(String(decoding: written, as: UTF8.self).contains(">会议结束。各方同意。<"))
  }

  @Test(arguments: [
    ("Пятилетний план утверждён.", "Пятилетний план утвержден."),
    ("Перегово́ры завершены́.", "Переговоры завершены."), ("ЕЩЁ НЕ ВСЁ.", "Ещё не все."),
  ]) func spellingsOfRussianAreOne(_ query: String, _ source: String) throws {
    let kit = try KitWorkspace()
    _ = try kit.workspace.importMemory(.text("ru\ten\n\(source)\tA translation.\n", name: "m.tsv"))
    let hit = try #require(
      try kit.workspace.lookup(query, options: .init(from: .russian, to: .english)).memory.first)
    #expect(hit.score >= 99 && hit.score < 100)
    #expect(hit.penalties.contains(.encoding))
  }
}
