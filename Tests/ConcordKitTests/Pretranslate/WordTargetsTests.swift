// SPDX-License-Identifier: Apache-2.0
import Files
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

/// Sentences of Word documents that are replaced.
@Suite struct WordTargetsTests {
  @Test(arguments: [
    (name: "side by side", between: "", text: "The meeting ended. All agreed."),
    (
      name: "a note between",
      between: "<w:r><w:footnoteReference w:id=\"2\"/></w:r>",
      text: "The meeting ended.^ All agreed."
    ),
  ])
  func spacesAreAfterTheMarksOfNotes(_ name: String, _ between: String, _ text: String) throws {
    let kit = try KitWorkspace()
    try kit.add(
      "m",
      [
        .init(source: "会议结束。", target: "The meeting ended."),
        .init(source: "各方同意。", target: "All agreed."),
      ])
    let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let body =
      "<w:p><w:r><w:t>会议结束。</w:t></w:r>\(between)<w:r><w:t>各方同意。</w:t></w:r></w:p>"
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
