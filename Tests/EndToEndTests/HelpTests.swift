// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// The text of every `--help`: paragraphs wrapped at the width of the terminal, which is 80 columns in a pipe.
@Suite struct HelpTests {
  private static let width = 80

  @Test(arguments: CommandLineDocumentTests.commands)
  func paragraphsFillTheirLines(_ command: String) throws {
    let run = try CommandRun(command.split(separator: " ").map(String.init) + ["--help"])
    let overview = try #require(run.output.split(separator: "\nUSAGE:", maxSplits: 1).first)
    let lines = overview.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for (line, next) in zip(lines, lines.dropFirst()) {
      #expect(line.count <= Self.width, "\(line)")
      guard let first = line.first, first != " ", let word = next.split(separator: " ").first,
        !next.hasPrefix(" ")
      else { continue }
      // The next line begins with a word that does not fit.
      #expect(line.count + 1 + word.count >= Self.width, "'\(line)' ends too early")
    }
  }

  @Test func linesOfExamplesStayAsTheyAre() throws {
    let run = try CommandRun(["log", "--help"])
    #expect(run.output.contains("Examples:\n  concord log shanghai-spirit\n"))
  }
}
