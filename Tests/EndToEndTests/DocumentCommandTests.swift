// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Foundation
import TestSupport
import Testing

@testable import ConcordCLI

/// Every `concord …` that a document shows is a command line that the program's own parser takes.
///
/// The help of the commands has examples, too.
@Suite struct DocumentCommandTests {
  @Test(arguments: Repository.documents) func commandsParse(_ document: String) throws {
    let text = try String(
      contentsOf: Repository.root.appendingPathComponent(document), encoding: .utf8)
    for line in ShownCommands.all(in: text) {
      #expect(ShownCommands.fault(of: line) == nil, "\(document): concord \(line.words)")
    }
  }

  @Test(arguments: CommandLineDocumentTests.commands)
  func examplesOfHelpParse(_ command: String) throws {
    let help = try CommandRun(command.split(separator: " ").map(String.init) + ["--help"]).output
    // An example may go on at the beginning of the next line, where the help was wrapped.
    let examples = help.split(separator: "USAGE:").first?.split(separator: "\n  concord ") ?? []
    #expect(examples.count > 1)
    for example in examples.dropFirst() {
      let text = example.replacing("\n", with: " ").split(separator: "  ").first ?? ""
      let lines = ShownCommands.all(in: "```\nconcord \(text)\n```")
      #expect(lines.count == 1)
      for line in lines {
        #expect(ShownCommands.fault(of: line) == nil, "concord \(command) --help: \(line.words)")
      }
    }
  }

  private static func isTaken(_ words: String, isWhole: Bool) -> Bool {
    ShownCommands.fault(of: ShownCommands.Line(words: words, isWhole: isWhole)) == nil
  }

  @Test(arguments: ["lookup x --lmit 3", "glosary list", "glossary lst", "undo please"])
  func unknownWordsAreFaults(_ words: String) {
    #expect(!Self.isTaken(words, isWhole: true))
    #expect(!Self.isTaken(words, isWhole: false))
  }

  @Test func aSpanMayNameACommandOnly() {
    #expect(Self.isTaken("glossary add", isWhole: false))
    #expect(!Self.isTaken("glossary add", isWhole: true))
    #expect(Self.isTaken("check --explain", isWhole: false))
    #expect(Self.isTaken("lookup \"two words\" --limit 2", isWhole: true))
  }

  @Test func commandsOfATextAreFound() {
    let text =
      "Run `concord lookup\nx` and `concord`.\n```\n$ concord undo > /dev/null\nconcord 1.0\n```\n"
    #expect(
      ShownCommands.all(in: text)
        == [.init(words: "lookup x", isWhole: false), .init(words: "undo", isWhole: true)])
  }
}
