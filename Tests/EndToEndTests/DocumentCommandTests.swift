// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Foundation
import TestSupport
import Testing

@testable import ConcordCLI

/// Every `concord …` that a document shows is a command line that the program's own parser takes.
@Suite struct DocumentCommandTests {
  /// All documents but those of a date, and the help of the commands, which has examples.
  static let documents: [String] = {
    let root = Repository.root.path
    var found: [String] = []
    for folder in [
      "", "docs", "docs/rules", "Examples/workspace", "Sources/ConcordKit/ConcordKit.docc",
    ] {
      let names = try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)")
      found += (names ?? []).filter { $0.hasSuffix(".md") && $0 != "CHANGELOG.md" }
        .map { folder.isEmpty ? $0 : "\(folder)/\($0)" }
    }
    return found.sorted()
  }()

  @Test(arguments: documents) func commandsParse(_ document: String) throws {
    let text = try String(
      contentsOf: Repository.root.appendingPathComponent(document), encoding: .utf8)
    for command in ShownCommands.all(in: text) {
      #expect(ShownCommands.fault(of: command) == nil, "\(document): concord \(command)")
    }
  }

  @Test(arguments: CommandLineDocumentTests.commands) func examplesOfHelpParse(_ command: String)
    throws
  {
    let help = try CommandRun(command.split(separator: " ").map(String.init) + ["--help"]).output
    let examples = help.split(separator: "\n").filter { $0.firstMatch(of: /^ +concord\s/) != nil }
    #expect(!examples.isEmpty)
    for example in examples {
      for line in ShownCommands.all(in: "```\n\(example)\n```") {
        #expect(ShownCommands.fault(of: line) == nil, "concord \(command) --help: \(line)")
      }
    }
  }

  @Test func faultsAreFound() {
    #expect(ShownCommands.fault(of: "lookup x --lmit 3") != nil)
    #expect(ShownCommands.fault(of: "glosary list") != nil)
    #expect(ShownCommands.fault(of: "glossary lst") != nil)
    #expect(ShownCommands.fault(of: "undo please") != nil)
    #expect(ShownCommands.fault(of: "glossary add") == nil, "a name without its arguments")
    #expect(ShownCommands.fault(of: "lookup \"two words\" --limit N") == nil)
    #expect(
      ShownCommands.all(
        in: "Run `concord lookup\nx` and `concord`.\n```\n$ concord undo > /dev/null\n```\n")
        == ["lookup x", "undo"])
  }
}
