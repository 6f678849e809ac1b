// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Foundation

@testable import ConcordCLI

/// The command lines of `concord` that a Markdown text shows, and whether the program's parser takes them.
enum ShownCommands {
  /// A command line without the program's name.
  struct Line: Equatable {
    let words: String
    /// Whether it is a line of a code block, which can be run as it is; a code span may only name a command or an
    /// option.
    let isWhole: Bool
  }

  /// What comes after `concord` in code spans and lines of code blocks, up to a pipe, a redirection or a comment.
  static func all(in markdown: String) -> [Line] {
    var found: [Line] = []
    var prose = ""
    var isCode = false
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.drop(while: { $0 == " " }).hasPrefix("```") {
        isCode.toggle()
      } else if isCode {
        // `mcp add concord -- concord mcp` of another program also runs ours.
        let commands = line.matches(of: /(?:^ *|\$ |\(|-- )concord ([a-z][^|<>;&#]*)/)
        found += commands.map { Line(words: plain($0.output.1), isWhole: true) }
      } else {
        prose += line + "\n"
      }
    }
    let spans = prose.matches(of: /`concord ([a-z-][^`|<>;&#]*)`/)
    return spans.map { Line(words: plain($0.output.1), isWhole: false) } + found
  }

  private static func plain(_ text: Substring) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// What the parser says against a command line, or nil.
  ///
  /// In a code span only words that the program does not know are a fault, since arguments may be missing there.
  /// A word in capitals is an example of a value.
  static func fault(of line: Line) -> String? {
    let words = words(of: line.words)
    do {
      _ = try RootCommand.parseAsRoot(words)
      return nil
    } catch {
      guard RootCommand.exitCode(for: error) != .success else { return nil }
      let message = RootCommand.message(for: error)
      let isUnknown = message.firstMatch(of: /Unknown option|[Uu]nexpected argument/) != nil
      let isExample = message.firstMatch(of: /[Uu]nexpected argument '[A-Z]+'/) != nil
      return isExample || !(isUnknown || line.isWhole) ? nil : message
    }
  }

  /// The words of a line, as a shell separates them, without the brackets and dots of a synopsis.
  private static func words(of line: String) -> [String] {
    line.matches(of: /"([^"]*)"|'([^']*)'|(\S+)/).compactMap { match in
      let word = match.output.1 ?? match.output.2 ?? match.output.3 ?? ""
      let plain = word.trimmingCharacters(in: CharacterSet(charactersIn: "[]…"))
      return plain.isEmpty ? nil : plain
    }
  }
}
