// SPDX-License-Identifier: Apache-2.0
import Documents
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

  @Test(
    "Tracked changes inside a translated sentence are accepted, those of whole sentences stay",
    arguments: [
      ("各方+同意+-拒绝-。", "All agreed.", 0), ("-全体-各方同意。", "All agreed.", 0),
      ("会议结束。+各方同意。+", "The meeting ended. +All agreed.+", 1),
      ("会议结束。-未作决定。-各方同意。", "The meeting ended. -未作决定。-All agreed.", 1),
      ("+各方-不-同意+。", "All agreed.", 0), ("新的+一句。各方+同意。", "新的一句。All agreed.", 0),
    ])
  func trackedChanges(_ runs: String, _ text: String, _ left: Int) throws {
    let kit = try KitWorkspace()
    try kit.add(
      "m",
      [
        .init(source: "会议结束。", target: "The meeting ended."),
        .init(source: "各方同意。", target: "All agreed."),
      ])
    let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let author = "w:id=\"7\" w:author=\"A\""
    var (body, run, open) = ("", "", [Character]())
    func end() {
      let name = open.last == "-" ? "delText" : "t"
      if !run.isEmpty { body += "<w:r><w:\(name)>\(run)</w:\(name)></w:r>" }
      run = ""
    }
    for character in runs {
      guard "+-".contains(character) else {
        run.append(character)
        continue
      }
      end()
      let name = character == "+" ? "ins" : "del"
      if open.last == character {
        open.removeLast()
        body += "</w:\(name)>"
      } else {
        open.append(character)
        body += "<w:\(name) \(author)>"
      }
    }
    end()
    let part =
      "<w:document xmlns:w=\"\(namespace)\"><w:body><w:p>\(body)</w:p></w:body></w:document>"
    let bytes = try ZipArchive.bytes(of: [("word/document.xml", Array(part.utf8))])
    let done = try kit.workspace.pretranslate(.bytes(bytes, name: "a.docx"))
    #expect(done.notices.count == 1 && done.notices[0].contains("as if all were accepted"))
    let written = String(
      decoding: try #require(try ZipArchive(done.document, name: "a").read("word/document.xml")),
      as: UTF8.self)
    let shown = written.replacing(/<\/?w:ins[^>]*>/, with: "+")
      .replacing(/<\/?w:del( [^>]*)?>/, with: "-").replacing(/<[^>]*>/, with: "")
    #expect(shown == text)
    #expect(written.matches(of: /<w:(ins|del) w/).count == left)
    _ = try WordDocument(done.document, path: "a.docx")
  }
}
