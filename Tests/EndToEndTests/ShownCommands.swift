// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Foundation

@testable import ConcordCLI

/// The command lines of `concord` that a Markdown text shows, and whether the program's parser takes them.
enum ShownCommands {
  /// What comes after `concord` in code spans and lines of code blocks, up to a pipe, a redirection or a comment.
  static func all(in markdown: String) -> [String] {
    var found: [String] = []
    var prose = ""
    var isCode = false
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.drop(while: { $0 == " " }).hasPrefix("```") {
        isCode.toggle()
      } else if isCode {
        found += line.matches(of: /(?:^|[\s$(])concord ([a-z-][^|>;&#]*)/).map {
          String($0.output.1)
        }
      } else {
        prose += line + "\n"
      }
    }
    let spans = prose.matches(of: /`concord ([^`|>;&#]+)/).map { String($0.output.1) }
    return (spans + found).map {
      $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }.filter { $0.wholeMatch(of: /\d.*/) == nil }
  }

  /// What the parser says against a command line, or nil.
  ///
  /// Missing arguments are not a fault, since a text may only name a command; nor is a word in capitals
  /// (`--limit N`), which is an example of a value.
  static func fault(of command: String) -> String? {
    let words = words(of: command)
    do {
      _ = try RootCommand.parseAsRoot(words)
      return nil
    } catch {
      guard RootCommand.exitCode(for: error) != .success else { return nil }
      let message = RootCommand.message(for: error)
      let isIncomplete = message.hasPrefix("Missing expected argument")
      let isExample = message.firstMatch(of: /The value '[A-Z]+' is invalid/) != nil
      return isIncomplete || isExample ? nil : message
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
