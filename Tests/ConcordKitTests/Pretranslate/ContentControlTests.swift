// SPDX-License-Identifier: Apache-2.0
import Files
import Testing
import TextModel

@testable import ConcordKit

/// Content controls of Word documents: the values of lists and dates stay, text is translated.
@Suite struct ContentControlTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    /// The properties of the control.
    let properties: String
    let source: String
    let target: String
    /// The paragraph; `[value]` is the control.
    let paragraph: String
    /// What is shown afterwards, the control in square brackets.
    let shown: String
    let state: Pretranslation.Segment.State
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "a list whose value the translation has", properties: "<w:dropDownList/>",
      source: "密级：A级。", target: "Class: A级.", paragraph: "密级：[A级]。", shown: "Class: [A级].",
      state: .translated),
    Case(
      name: "a list whose value is translated", properties: "<w:comboBox/>", source: "密级：机密。",
      target: "Class: secret.", paragraph: "密级：[机密]。", shown: "Class: secret.[机密]",
      state: .needsReview),
    Case(
      name: "a date", properties: "<w:id w:val=\"3\"/><w:date/>", source: "签于2025年9月1日。",
      target: "Signed on 2025年9月1日.", paragraph: "签于[2025年9月1日]。",
      shown: "Signed on [2025年9月1日].", state: .translated),
    Case(
      name: "bound to a property", properties: "<w:dataBinding w:xpath=\"x\"/><w:text/>",
      source: "作者李明。", target: "Author: Li Ming.", paragraph: "作者[李明]。",
      shown: "Author: Li Ming.[李明]", state: .needsReview),
    Case(
      name: "locked", properties: "<w:lock w:val=\"sdtContentLocked\"/>", source: "第3条。",
      target: "Article 3.", paragraph: "第[3]条。", shown: "Article [3].", state: .translated),
    Case(
      name: "text may be translated", properties: "<w:lock w:val=\"sdtLocked\"/><w:text/>",
      source: "会议结束。", target: "The meeting ended.", paragraph: "[会议结束。]",
      shown: "[The meeting ended.]", state: .translated),
  ]

  @Test(arguments: cases) func valuesStay(_ test: Case) throws {
    let kit = try KitWorkspace()
    try kit.add("m", [.init(source: test.source, target: test.target)])
    let w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    func run(_ text: Substring) -> String {
      text.isEmpty ? "" : "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
    }
    let parts = test.paragraph.split(
      omittingEmptySubsequences: false, whereSeparator: { "[]".contains($0) })
    try #require(parts.count == 3)
    let control =
      "<w:sdt><w:sdtPr>\(test.properties)</w:sdtPr><w:sdtContent>\(run(parts[1]))</w:sdtContent></w:sdt>"
    let body = "<w:p>\(run(parts[0]))\(control)\(run(parts[2]))</w:p>"
    let part = "<w:document xmlns:w=\"\(w)\"><w:body>\(body)</w:body></w:document>"
    let bytes = try ZipArchive.bytes(of: [("word/document.xml", Array(part.utf8))])
    let done = try kit.workspace.pretranslate(
      .bytes(bytes, name: "a.docx"), options: PretranslationOptions(to: .english))
    #expect(done.segments.map(\.state) == [test.state])
    let written = try #require(
      try ZipArchive(done.document, name: "a").read("word/document.xml"))
    let shown = String(decoding: written, as: UTF8.self)
      .replacing("<w:sdtContent>", with: "[").replacing("</w:sdtContent>", with: "]")
      .replacing(/<[^>]*>/, with: "")
    #expect(shown == test.shown)
  }
}
