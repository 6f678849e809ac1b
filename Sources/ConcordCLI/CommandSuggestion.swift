// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import TextModel

/// The command that a mistyped one probably means.
enum CommandSuggestion {
  /// The sub-command nearest to the first word that a command does not have; `nil` if none is near.
  ///
  /// One letter inserted, left out or replaced, or two of five or more.
  ///
  /// - Parameter arguments: the words after the program's name.
  static func suggestion(for arguments: [String]) -> String? {
    var command: any ParsableCommand.Type = RootCommand.self
    for word in arguments {
      guard !word.hasPrefix("-") else { return nil }
      let names = command.configuration.subcommands.map { ($0, name(of: $0)) }
      if names.isEmpty { return nil }
      if let next = names.first(where: { $0.1 == word }) {
        command = next.0
        continue
      }
      guard word.utf8.count < 40 else { return nil }
      let letters = Array(word.lowercased().utf8)
      let nearest = names.map { (EditDistance.between(Array($0.1.utf8), letters), $0.1) }.min {
        $0 < $1
      }
      return nearest.flatMap { $0.0 <= (letters.count < 5 ? 1 : 2) ? $0.1 : nil }
    }
    return nil
  }

  private static func name(of command: any ParsableCommand.Type) -> String {
    command.configuration.commandName ?? String(describing: command).lowercased()
  }
}
