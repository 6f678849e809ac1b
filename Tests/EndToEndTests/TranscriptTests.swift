// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// The commands of README and of the example workspace print what the documents show.
@Suite struct TranscriptTests {
  /// A document, and the files that its commands work on: a name in the folder, and a path from the repository.
  struct Document: CustomTestStringConvertible, Sendable {
    let path: String
    let files: [String: String]
    var testDescription: String { path }
  }

  private static let repository: [String: String] = [
    "glossaries": "glossaries", "tm": "tm",
    "draft.md": "Tests/Fixtures/papers/example-draft.md",
    "paper.txt": "Tests/Fixtures/papers/example-paper.txt",
  ]

  static let documents = [
    Document(path: "README.md", files: repository),
    Document(path: "README.zh.md", files: repository),
    Document(path: "README.ru.md", files: repository),
    Document(path: "Examples/workspace/README.md", files: [".": "Examples/workspace"]),
  ]

  /// A folder with the files of a document.
  private static func folder(_ files: [String: String]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (name, path) in files {
      let source = Repository.root.appendingPathComponent(path)
      guard name == "." else {
        try FileManager.default.copyItem(at: source, to: folder.url.appendingPathComponent(name))
        continue
      }
      for file in try FileManager.default.contentsOfDirectory(atPath: source.path)
      where file != ".concord" && file != "out" {
        try FileManager.default.copyItem(
          at: source.appendingPathComponent(file), to: folder.url.appendingPathComponent(file))
      }
    }
    return folder
  }

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: Repository.root.appendingPathComponent(path), encoding: .utf8)
  }

  @Test(arguments: documents) func commandsPrintWhatIsShown(_ document: Document) throws {
    let steps = Transcript(try Self.text(document.path)).steps
    #expect(!steps.isEmpty)
    let folder = try Self.folder(document.files)
    for step in steps {
      let lines = try Transcript.run(step.command, in: folder.url)
      #expect(
        Transcript.matches(lines, step.output),
        "\(document.path):\(step): \(lines.joined(separator: "\n"))")
    }
  }

  @Test(arguments: documents) func commandsAndOptionsExist(_ document: Document) throws {
    var help: [String: String] = [:]
    for code in try Self.text(document.path).matches(of: /`(concord [^`\n]+)`/) {
      let words = code.output.1.split(separator: " ").dropFirst().map(String.init)
      let name = words.prefix { $0.wholeMatch(of: /[a-z]+/) != nil }
      let pair = name.prefix(2).joined(separator: " ")
      let command = CommandLineDocumentTests.commands.first { $0 == pair || $0 == name.first }
      guard let command else {
        // `concord glossary` names all commands below it.
        #expect(
          CommandLineDocumentTests.commands.contains { $0.hasPrefix("\(pair) ") }
            || words.first?.hasPrefix("--") == true || words.first == "COMMAND", "\(code.output.1)")
        continue
      }
      if help[command] == nil {
        help[command] = try CommandRun(command.split(separator: " ").map(String.init) + ["--help"])
          .output
      }
      for option in words where option.hasPrefix("--") && option.count > 2 {
        #expect(help[command]?.contains(option) == true, "\(code.output.1)")
      }
    }
  }

  @Test(arguments: documents) func linksLeadToFiles(_ document: Document) throws {
    let base = Repository.root.appendingPathComponent(document.path).deletingLastPathComponent()
    for link in try Self.text(document.path).matches(of: /\]\(([^):#]+)(?:#[^)]*)?\)/) {
      let path = base.appendingPathComponent(String(link.output.1)).path
      #expect(FileManager.default.fileExists(atPath: path), "\(link.output.1)")
    }
    for script in try Self.text(document.path).matches(of: /scripts\/[a-z-]+/) {
      let path = Repository.root.appendingPathComponent(String(script.output)).path
      #expect(FileManager.default.isExecutableFile(atPath: path), "\(script.output)")
    }
  }

  /// The targets of the Makefile of the example workspace.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/make")))
  func theMakefileOfAnIssueRuns() throws {
    let folder = try Self.folder([".": "Examples/workspace"])
    let issue = try Transcript.run("make issue; echo $?", in: folder.url)
    #expect(issue.last == "0", "\(issue)")
    for file in ["findings.html", "findings.sarif", "memory.xlsx", "glossary.tbx"] {
      #expect(
        FileManager.default.fileExists(
          atPath: folder.url.appendingPathComponent("out/\(file)").path))
    }
    // The draft has an error that `make fix` corrects.
    #expect(try Transcript.run("make check >&2; echo $?", in: folder.url).last == "2")
    #expect(try Transcript.run("make fix check >&2; echo $?", in: folder.url).last == "0")
  }

  @Test func shownLinesAreCompared() {
    #expect(Transcript.matches(["a", "b"], ["a", "b"]))
    #expect(Transcript.matches(["a", "b", "c"], ["…", "c"]))
    #expect(Transcript.matches(["long line"], ["long…"]))
    #expect(!Transcript.matches(["a", "b"], ["a"]))
    #expect(!Transcript.matches(["a"], ["a", "b"]))
    #expect(Transcript("```\n$ x\n1\n\n$ y\n```\n2").steps.map(\.output) == [["1"], []])
  }
}
