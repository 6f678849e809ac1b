// SPDX-License-Identifier: Apache-2.0
import Files
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

/// Sentences of Word documents that are replaced.
@Suite struct WordTargetsTests {
  @Test(arguments: [
    (name: "side by side", runs: "会议结束。|各方同意。", text: "The meeting ended. All agreed."),
    (name: "a note between", runs: "会议结束。^各方同意。", text: "The meeting ended.^ All agreed."),
    (name: "a note before the stop", runs: "会议结束^。各方同意。", text: "The meeting ended.^ All agreed."),
    (
      name: "a note before the stop of a run", runs: "会议结束^。|各方同意。",
      text: "The meeting ended.^ All agreed."
    ),
  ])
  func spacesAreAfterTheMarksOfNotes(_ name: String, _ runs: String, _ text: String) throws {
    let kit = try KitWorkspace()
    try kit.add(
      "m",
      [
        .init(source: "会议结束。", target: "The meeting ended."),
        .init(source: "各方同意。", target: "All agreed."),
      ])
    let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let (open, close) = ("<w:r><w:t>", "</w:t></w:r>")
    let mark = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
    let inside = runs.replacing("|", with: close + open)
      .replacing("^", with: close + mark + open)
    let body = "<w:p>\(open)\(inside)\(close)</w:p>"
    let part = "<w:document xmlns:w=\"\(namespace)\"><w:body>\(body)</w:body></w:document>"
    let bytes = try ZipArchive.bytes(of: [("word/document.xml", Array(part.utf8))])
    let done = try kit.workspace.pretranslate(.bytes(bytes, name: "a.docx"))
    #expect(done.segments.map(\.state) == [.translated, .translated])
    let written = try #require(
      try ZipArchive(done.document, name: "a").read("word/document.xml"))
    let shown = String(decoding: written, as: UTF8.self)
      .replacing("<w:footnoteReference w:id=\"2\"/>", with: "^")
      .replacing(/<[^>]*>/, with: "")
    #expect(shown == text)
  }
}
