// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// `concord doctor`: the items of an installation and of a workspace, with what to do.
@Suite struct DoctorTests {
  /// An item of the result, without its area.
  struct Item: Hashable, CustomStringConvertible {
    let name: String
    let state: String
    let detail: String
    let advice: String?
    var description: String { "\(name) \(state): \(detail) → \(advice ?? "")" }
  }

  /// A folder of programs in place of those of this machine.
  private static func programs(_ scripts: [String: String]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (name, script) in scripts {
      try folder.write(Data("#!/bin/sh\n\(script)\n".utf8), to: name)
      chmod(folder.url.appendingPathComponent(name).path, 0o755)
    }
    return folder
  }

  private static func items(of run: CommandRun) throws -> [Item] {
    try run.json()["items"].list.map { item in
      Item(
        name: try #require(item["name"].string), state: try #require(item["state"].string),
        detail: try #require(item["detail"].string), advice: item["advice"].string)
    }
  }

  /// Runs the command in a folder with these programs.
  private static func items(
    in folder: URL, programs scripts: [String: String] = [:], status: Int32
  ) throws -> [Item] {
    let programs = try programs(scripts)
    let run = try CommandRun(
      ["doctor", "--format", "json"], in: folder, environment: ["PATH": programs.url.path])
    #expect(run.status == status, "\(run.output)\(run.errors)")
    #expect(run.errors.isEmpty)
    return try items(of: run)
  }

  @Test func programsThatAreMissingAreNotesWithTheirPackages() throws {
    let workspace = try SampleWorkspace()
    let items = try Self.items(in: workspace.folder.url, status: 0)
    for (name, package) in [
      ("pdftotext", "install poppler-utils"), ("pdftoppm", "install poppler-utils"),
      ("tesseract", "install tesseract-ocr"),
    ] {
      let item = try #require(items.first { $0.name == name })
      #expect(item.state == "note")
      #expect(item.advice == package)
    }
    #expect(!items.contains { $0.name == "tesseract languages" })
    for name in ["ICU", "libxml2", "libzip"] {
      let item = try #require(items.first { $0.name == name })
      #expect(item.state == "ok")
      #expect(item.detail.firstMatch(of: /^[0-9]+\.[0-9]+/) != nil)
    }
  }

  @Test func programsAreListedWithTheirVersions() throws {
    let workspace = try SampleWorkspace()
    let list = #"printf 'List of available languages (2):\neng\nchi_sim\n'"#
    let items = try Self.items(
      in: workspace.folder.url,
      programs: [
        "pdftotext": "echo 'pdftotext version 22.12.0' >&2",
        "pdftoppm": "echo 'pdftoppm version 22.12.0' >&2",
        "tesseract": "if [ $1 = --version ]; then echo 'tesseract 5.3.0'; else \(list); fi",
      ], status: 0)
    let pdf = try #require(items.first { $0.name == "pdftotext" })
    #expect(pdf.state == "ok")
    #expect(pdf.detail.hasPrefix("22.12.0, /"))
    let languages = try #require(items.first { $0.name == "tesseract languages" })
    #expect(languages.state == "note")
    #expect(languages.detail == "chi_sim, eng")
    #expect(languages.advice == "install tesseract-ocr-chi-tra tesseract-ocr-rus")
  }

  @Test func aProgramThatDoesNotRunIsAFault() throws {
    let workspace = try SampleWorkspace()
    let items = try Self.items(
      in: workspace.folder.url, programs: ["pdftotext": "exit 127"], status: 1)
    let pdf = try #require(items.first { $0.name == "pdftotext" })
    #expect(pdf.state == "fault")
    #expect(pdf.advice == "install poppler-utils again")
  }

  @Test func aWorkspaceInOrder() throws {
    let workspace = try SampleWorkspace(withPaper: true)
    let items = try Self.items(in: workspace.folder.url, status: 0)
    func item(_ name: String) throws -> Item { try #require(items.first { $0.name == name }) }
    #expect(try item("concord.yaml").detail == "from zh to en")
    #expect(try item("glossaries").detail.hasSuffix(" concepts in 1 file"))
    #expect(try item("tm").detail.hasSuffix(" units in 1 paper"))
    #expect(!items.contains { $0.state == "fault" })
    #expect(!items.contains { $0.detail.hasSuffix(" to review") })
    #expect(!items.contains { $0.name == ".concord" })
  }

  /// A fault of a workspace: a file with a text that it should not have.
  struct Fault: CustomTestStringConvertible, Sendable {
    let name: String
    let file: String
    let text: String
    let item: String
    let says: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Fault(
      name: "settings that are not YAML", file: "concord.yaml", text: "concord: [",
      item: "workspace", says: "concord.yaml:"),
    Fault(
      name: "a rule that does not exist", file: "concord.yaml",
      text: "severities:\n  term/forbiden: off\n", item: "concord.yaml", says: "term/forbidden"),
    Fault(
      name: "a glossary that is not YAML", file: "glossaries/own.yaml", text: "concepts: [",
      item: "glossaries", says: "glossaries/own.yaml:"),
    Fault(
      name: "a paper that is cut off", file: "tm/cut.tmx", text: "<tmx version=\"1.4\"><body>",
      item: "tm", says: "damaged place"),
    Fault(
      name: "comments that are not JSON", file: "comments.jsonl", text: "\nbroken\n",
      item: "comments.jsonl", says: "comments.jsonl:2:1: this is not a comment"),
  ])
  func aFileThatIsBrokenIsAFault(_ test: Fault) throws {
    let workspace = try SampleWorkspace()
    try workspace.folder.write(Data(test.text.utf8), to: test.file)
    let items = try Self.items(in: workspace.folder.url, status: 1)
    let faults = items.filter { $0.state == "fault" }
    #expect(faults.map(\.name) == [test.item])
    #expect(faults.first?.detail.contains(test.says) == true, "\(faults)")
  }

  @Test func theIndexIsComparedWithThePapers() throws {
    let workspace = try SampleWorkspace(withPaper: true)
    func detail() throws -> String? {
      try Self.items(in: workspace.folder.url, status: 0).first { $0.name == "index" }?.detail
    }
    _ = try workspace.run(["lookup", "上海精神"])
    #expect(try detail() == "up to date")
    let paper = try #require(
      FileManager.default.contentsOfDirectory(
        atPath: workspace.folder.url.appendingPathComponent("tm").path
      ).first)
    try FileManager.default.copyItem(
      at: workspace.folder.url.appendingPathComponent("tm/\(paper)"),
      to: workspace.folder.url.appendingPathComponent("tm/copy.tmx"))
    #expect(try detail() == "1 paper out of date; the next lookup brings it up to date")
    try FileManager.default.removeItem(at: workspace.folder.url.appendingPathComponent(".concord"))
    #expect(try detail() == "not made yet; the next lookup makes it")
    // Nothing is made by the command itself.
    let index = workspace.folder.url.appendingPathComponent(".concord/memory.manifest")
    #expect(!FileManager.default.fileExists(atPath: index.path))
  }

  @Test func unitsThatWaitAreANote() throws {
    let workspace = try SampleWorkspace()
    _ = try workspace.run(["grow", SampleWorkspace.paper, "--min-confidence", "1"])
    let items = try Self.items(in: workspace.folder.url, status: 0)
    let note = try #require(items.first { $0.name == "tm" && $0.state == "note" })
    #expect(note.detail.hasSuffix("to review"))
    #expect(note.advice == "run 'concord review'")
  }

  @Test func withoutAWorkspaceOnlyTheInstallationIsExamined() throws {
    let folder = try TemporaryFolder()
    let items = try Self.items(in: folder.url, status: 0)
    #expect(items.last?.name == "workspace")
    #expect(items.last?.state == "note")
    let named = try CommandRun(["doctor", "--workspace", folder.url.path])
    #expect(named.status == 2)
    #expect(named.errors.contains("this is not a workspace"))
  }

  @Test func textNamesTheSameItems() throws {
    let workspace = try SampleWorkspace()
    let programs = try Self.programs([:])
    let run = try CommandRun(
      ["doctor"], in: workspace.folder.url, environment: ["PATH": programs.url.path])
    #expect(run.status == 0)
    #expect(run.output.contains("note   pdftotext: not installed; it reads PDF\n"))
    #expect(run.output.contains("→ install poppler-utils\n"))
    #expect(run.output.hasSuffix("\nno faults\n"))
  }
}
