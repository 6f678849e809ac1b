// SPDX-License-Identifier: Apache-2.0
import Files
import Foundation
import TestSupport
import Testing

/// `concord check --annotate` as a user runs it.
@Suite struct AnnotateTests {
  private static let namespace =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""

  private static func document(_ paragraphs: [String], extra: [(String, String)] = []) throws
    -> Data
  {
    let body = paragraphs.map { "<w:p><w:r><w:t>\($0)</w:t></w:r></w:p>" }.joined()
    let parts =
      [("word/document.xml", "<w:document \(namespace)><w:body>\(body)</w:body></w:document>")]
      + extra
    return Data(try ZipArchive.bytes(of: parts.map { ($0.0, Array($0.1.utf8)) }))
  }

  private static let paragraphs = [
    "They spoke of a community of common destiny.", "The Shanghai spirit (is alive.",
  ]

  private func workspace() throws -> SampleWorkspace {
    let workspace = try SampleWorkspace()
    try workspace.folder.write(Self.document(Self.paragraphs), to: "draft.docx")
    return workspace
  }

  private func part(_ name: String, of file: String, in workspace: SampleWorkspace) throws -> String
  {
    let data = try Data(contentsOf: workspace.folder.url.appendingPathComponent(file))
    return String(
      decoding: try ZipArchive(Array(data), name: file).read(name) ?? [], as: UTF8.self)
  }

  @Test func findingsAreComments() throws {
    let workspace = try workspace()
    let before = try Data(contentsOf: workspace.folder.url.appendingPathComponent("draft.docx"))
    let run = try CommandRun(
      ["check", "draft.docx", "--annotate", "reviewed.docx"], in: workspace.folder.url,
      environment: ["SOURCE_DATE_EPOCH": "1795771800"])
    #expect(run.status == 1)
    #expect(run.errors == "reviewed.docx: 3 comments written\n")
    let comments = try part("word/comments.xml", of: "reviewed.docx", in: workspace)
    #expect(comments.contains("w:author=\"Concord\" w:date=\"2026-11-27T09:30:00Z\""))
    #expect(comments.contains("term/forbidden: “community of common destiny” is deprecated"))
    #expect(comments.contains("→ community with a shared future"))
    let shown = try workspace.run(["extract", "reviewed.docx"])
    #expect(shown.output == (try workspace.run(["extract", "draft.docx"])).output)
    #expect(
      try Data(contentsOf: workspace.folder.url.appendingPathComponent("draft.docx")) == before)
  }

  /// A comment that marks its words does not repeat them; one about a note is at the mark of the note, and quotes them.
  @Test func aCommentAboutANoteQuotesItsWords() throws {
    let workspace = try workspace()
    let body =
      "<w:p><w:r><w:t>A community of common destiny grew.</w:t></w:r>"
      + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
    let note =
      "<w:footnote w:id=\"2\"><w:p><w:r><w:t>The Shanghai spirit helped.</w:t></w:r></w:p></w:footnote>"
    let parts = [
      ("word/document.xml", "<w:document \(Self.namespace)><w:body>\(body)</w:body></w:document>"),
      ("word/footnotes.xml", "<w:footnotes \(Self.namespace)>\(note)</w:footnotes>"),
    ]
    try workspace.folder.write(
      Data(try ZipArchive.bytes(of: parts.map { ($0.0, Array($0.1.utf8)) })), to: "draft.docx")
    let run = try workspace.run(["check", "draft.docx", "--annotate", "new.docx"])
    #expect(run.errors.hasPrefix("new.docx: 2 comments written"), "\(run.errors)")
    let comments = try part("word/comments.xml", of: "new.docx", in: workspace)
    #expect(comments.contains("term/forbidden: “community of common destiny” is deprecated"))
    #expect(!comments.contains(">“community of common destiny”<"))
    #expect(comments.contains(">“Shanghai spirit”<"), "\(comments)")
  }

  @Test func fixesAreTrackedChanges() throws {
    let workspace = try workspace()
    let run = try workspace.run([
      "check", "draft.docx", "--annotate", "reviewed.docx", "--fix", "--fail-on", "never",
    ])
    #expect(run.status == 0)
    #expect(run.errors == "reviewed.docx: 3 comments and 2 tracked changes written\n")
    // The findings are those of the draft, which stays as it is.
    #expect(run.output.contains("3 segments") || run.output.contains("2 segments"))
    let accepted = try workspace.run(["extract", "reviewed.docx"])
    #expect(accepted.output.contains("a community with a shared future."))
    #expect(accepted.output.contains("The Shanghai Spirit (is alive."))
    let part = try part("word/document.xml", of: "reviewed.docx", in: workspace)
    #expect(
      part.contains("<w:delText xml:space=\"preserve\">community of common destiny</w:delText>"))
    // The same input and date give the same bytes.
    let environment = ["SOURCE_DATE_EPOCH": "0"]
    let files = try ["a.docx", "b.docx"].map { name in
      _ = try CommandRun(
        ["check", "draft.docx", "--annotate", name, "--fix"], in: workspace.folder.url,
        environment: environment)
      return try Data(contentsOf: workspace.folder.url.appendingPathComponent(name))
    }
    #expect(files[0] == files[1])
  }

  @Test(arguments: [
    (["draft.docx", "--annotate", "draft.docx"], "would be lost"),
    (["draft.docx", "--annotate", "./draft.docx"], "would be lost"),
    (["draft.docx", "--annotate", "old.txt"], "did not write"),
    (["draft.md", "--annotate", "new.docx"], "only Word documents"),
    (["draft.docx", "draft.md", "--annotate", "new.docx"], "goes with one draft"),
    (["draft.docx", "--annotate", "-"], "needs a file"),
    (["draft.docx", "--annotate", "new.docx", "--fix", "--dry-run"], "leave out --dry-run"),
    (["broken.docx", "--annotate", "new.docx"], "broken.docx"),
    (["draft.docx", "--annotate", "no/such/new.docx"], "cannot be written"),
  ])
  func whatCannotBeDoneIsSaid(_ arguments: [String], _ message: String) throws {
    let workspace = try workspace()
    try workspace.folder.write(Data("The Shanghai spirit.\n".utf8), to: "draft.md")
    try workspace.folder.write(Data("dear\n".utf8), to: "old.txt")
    try workspace.folder.write(Data("PK\u{3}\u{4}broken".utf8), to: "broken.docx")
    // What is derived from the glossaries may be made on the way.
    func files() -> [String] { workspace.folder.files().filter { !$0.hasPrefix(".concord/") } }
    let before = files()
    let run = try workspace.run(["check"] + arguments)
    #expect(run.status == 2 || run.status == 64)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(files() == before)
    #expect(try workspace.folder.text(of: "old.txt") == "dear\n")
  }

  @Test func aBrokenPartIsNamedWithItsDocument() throws {
    let workspace = try workspace()
    let draft = try Self.document(
      Self.paragraphs, extra: [("word/comments.xml", "<w:comments \(Self.namespace)><w:comment")])
    try workspace.folder.write(draft, to: "draft.docx")
    let run = try workspace.run(["check", "draft.docx", "--annotate", "new.docx"])
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("concord: draft.docx: "), "\(run.errors)")
    #expect(run.errors.contains("word/comments.xml:1:"), "\(run.errors)")
    #expect(!workspace.folder.files().contains("new.docx"))
  }

  @Test func aDraftWithoutFindingsIsCopied() throws {
    let workspace = try SampleWorkspace()
    try workspace.folder.write(Self.document(["我们讨论人类命运共同体。"]), to: "draft.docx")
    let run = try workspace.run(["check", "draft.docx", "--annotate", "r.docx", "--fix"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors == "r.docx: 0 comments written\n")
    #expect(
      try part("word/document.xml", of: "r.docx", in: workspace)
        == part("word/document.xml", of: "draft.docx", in: workspace))
  }
}
