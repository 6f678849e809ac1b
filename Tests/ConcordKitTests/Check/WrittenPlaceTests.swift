// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import Foundation
import TestSupport
import Testing

/// Places where a file does not have the words as they were found: the place is exact, and a fix is offered only where
/// `--fix` makes it.
@Suite struct WrittenPlaceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let file: String
    /// The file, with the place of the finding between ⟦ and ⟧.
    let text: String
    let writing: Finding.Writing
    /// The replacement, `nil` if a fix leaves the place.
    var fix: String?
    var testDescription: String { name }
  }

  private static func xliff(_ target: String) -> String {
    """
    <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
    <file original="a" source-language="zh" target-language="en" datatype="x"><body>
    <trans-unit id="1"><source>我们构建命运共同体。</source><target>\(target)</target></trans-unit>
    </body></file></xliff>
    """
  }

  private static func xliff2(_ target: String) -> String {
    """
    <xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="zh" trgLang="en">
    <file id="f"><unit id="u"><segment><source>我们构建命运共同体。</source>
    <target>\(target)</target></segment></unit></file></xliff>
    """
  }

  static let cases = [
    Case(
      name: "a reference begins the target of XLIFF 1.2", file: "a.xlf",
      text: xliff("⟦&#67;ommunity of common destiny⟧ matters."), writing: .coded),
    Case(
      name: "a reference begins the target of XLIFF 2", file: "a.xlf",
      text: xliff2("⟦&#x63;ommunity of common destiny⟧ matters."), writing: .coded),
    Case(
      name: "a reference after a tag", file: "a.xlf",
      text: xliff("We build a<x id=\"1\"/> <g id=\"2\">⟦&#99;ommunity of common destiny⟧</g>."),
      writing: .coded),
    Case(
      name: "a reference right after a tag and a comment", file: "a.xlf",
      text: xliff("<x id=\"1\"/><!-- c -->⟦&#99;ommunity of common destiny⟧ it is."),
      writing: .coded),
    Case(
      name: "a reference ends the words before a tag", file: "a.xlf",
      text: xliff("We build a ⟦community of common destin&#121;⟧<x id=\"1\"/> here."),
      writing: .coded),
    Case(
      name: "plain words beside a reference", file: "a.xlf",
      text: xliff("A&#160;⟦community of common destiny⟧&#33; It is."), writing: .plain,
      fix: "community with a shared future"),
    Case(
      name: "two strings of PO", file: "a.po",
      text: """
        msgid ""
        msgstr "Content-Type: text/plain; charset=UTF-8\\nLanguage: en\\n"

        msgid "我们构建命运共同体。"
        msgstr "We build a ⟦community of common "
        "destiny⟧."

        """, writing: .coded),
    Case(
      name: "a line break in Markdown", file: "a.md",
      text: "We build a ⟦community of common\ndestiny⟧ of all.\n", writing: .plain,
      fix: "community with a\nshared future"),
    Case(
      name: "a line break in plain text with CRLF", file: "a.txt",
      text: "We build a ⟦community of\r\n  common destiny⟧ of all.\r\n", writing: .plain,
      fix: "community with\r\n  a shared future"),
    Case(
      name: "two line breaks", file: "a.txt",
      text: "We build a ⟦community\nof common\ndestiny⟧ of all.\n", writing: .coded),
    Case(
      name: "a no-break space in HTML", file: "a.html",
      text: "<p>We build a ⟦community of common&nbsp;destiny⟧ of all.</p>\n", writing: .coded),
    Case(
      name: "a reference in Markdown", file: "a.md",
      text: "We build a ⟦&#99;ommunity of common destiny⟧ of all.\n", writing: .coded),
    Case(
      name: "a tag between the words", file: "a.html",
      text: "<p>We build a <b>⟦community of common</b> destiny⟧ of all.</p>\n", writing: .marked),
  ]

  @Test(arguments: cases)
  func fixableIsWhatAFixMakes(_ test: Case) throws {
    let kit = try KitWorkspace()
    let text = test.text.filter { !"⟦⟧".contains($0) }
    let start = try #require(test.text.range(of: "⟦")).lowerBound
    let place = test.text[..<start].utf8.count
    let length = try #require(test.text.split(separator: "⟦").last?.split(separator: "⟧").first)
    let input = Input.text(text, name: test.file)
    var options = DraftCheckOptions(to: .english)
    options.fixing = .preview
    let result = try kit.workspace.check(input, options: options)
    let finding = try #require(result.report.findings.first { $0.rule == "term/forbidden" })
    #expect(finding.offset == place && finding.length == length.utf8.count)
    #expect(finding.writing == test.writing)
    #expect(finding.replacement == test.fix)
    #expect((finding.suggestion != nil) == (test.writing == .coded))
    let fixed = result.fixes.first?.text
    #expect(
      fixed == test.fix.map { text.replacing(String(length), with: $0) })
  }

  @Test func wordsOfAScriptWithoutSpacesKeepTheirLineBreak() throws {
    let kit = try KitWorkspace(
      glossary: """
        concord-glossary: 1
        name: a
        languages: [zh, en]
        concepts:
          - id: dialogue
            terms:
              zh: [开放包容对话, {term: 公开宽容谈话, status: forbidden}]
              en: [open dialogue]

        """)
    var options = DraftCheckOptions(to: .chinese)
    options.fixing = .preview
    let result = try kit.workspace.check(
      .text("各方开展公开宽\n容谈话，很好。\n", name: "a.md"), options: options)
    #expect(result.fixes.first?.text == "各方开展开放包\n容对话，很好。\n")
  }

  /// A link in the workspace that leads out of it is neither read nor written, whatever the command.
  @Test func draftsThatAreLinksOutAreRefused() throws {
    let outer = try TemporaryFolder([
      "draft.md": "A community of common destiny.\n", "folder/draft.md": "A text.\n",
    ])
    let kit = try KitWorkspace()
    for (link, target) in [
      ("in.md", "draft.md"), ("folder", "folder"), ("out.xlf", "draft.md"),
    ] {
      try kit.link(link, to: outer.url.path + "/" + target)
    }
    func code(_ body: () throws -> Void) -> String? {
      do { try body() } catch { return (error as? JobError)?.code }
      return nil
    }
    let path = kit.folder.url.path
    var options = DraftCheckOptions()
    options.fixing = .write
    for name in ["in.md", "folder/draft.md"] {
      let input = Input.path(path + "/" + name)
      #expect(code { _ = try kit.workspace.check(input, options: options) } == "workspace/outside")
      #expect(code { _ = try kit.workspace.segment(input) } == "workspace/outside")
      #expect(code { _ = try kit.workspace.analyze([input]) } == "workspace/outside")
    }
    let xliff = Input.text(Self.xliff(""), name: "a.xlf")
    #expect(
      code {
        _ = try kit.workspace.pretranslation().pretranslate(
          xliff, writingTo: path + "/out.xlf")
      } == "workspace/outside")
    #expect(try outer.text(of: "draft.md") == "A community of common destiny.\n")
    // A file outside the workspace is named as it is, also from the workspace.
    let beside = path + "/../" + outer.url.lastPathComponent + "/draft.md"
    #expect(code { _ = try kit.workspace.check(.path(beside)) } == nil)
    #expect(
      code { _ = try kit.workspace.check(.path(outer.url.path + "/draft.md")) } == nil)
  }
}

extension KitWorkspace {
  /// Makes a link in the workspace.
  fileprivate func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.path + "/" + name, withDestinationPath: target)
  }
}
