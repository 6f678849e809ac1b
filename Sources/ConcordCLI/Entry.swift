// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import ConcordKit
import Foundation
import TextModel

/// Runs the command line as a function of its arguments.
public enum Entry {

  /// Parses the arguments, does the work and reports.
  ///
  /// - Parameter arguments: the words after the program's name.
  /// - Returns: 0 done, 1 done with findings or nothing found, 2 could not be done.
  public static func run(_ arguments: [String]) -> Int32 {
    // A file over the limit of the system is an error of its writing, which leaves nothing half-written.
    signal(SIGXFSZ, SIG_IGN)
    guard DescriptorGuard.isEnough() else {
      Output.writeError(
        "fewer than \(DescriptorGuard.needed) files can be opened; raise the limit (ulimit -n)")
      return 2
    }
    MemoryGuard.start()
    do {
      var command = try RootCommand.parseAsRoot(arguments)
      try command.run()
      return 0
    } catch let outcome as Outcome {
      return outcome.rawValue
    } catch {
      return report(error, of: arguments)
    }
  }

  private static func report(_ error: any Error, of arguments: [String]) -> Int32 {
    switch RootCommand.exitCode(for: error) {
    case .success:  // Help, the version, a completion script.
      Output.write(RootCommand.fullMessage(for: error))
      return 0
    case .validationFailure:
      // The parser explains over several lines; the contract is one.
      var message = RootCommand.message(for: error).split(whereSeparator: \.isNewline)
        .joined(separator: " ")
      if let command = CommandSuggestion.suggestion(for: arguments) {
        message += ". Did you mean '\(command)'?"
      }
      // The parser ends some of its sentences.
      if message.hasSuffix(".") { message.removeLast() }
      message += DashHint.hint(for: arguments, message: message)
      message += LanguageHint.hint(for: arguments, message: message)
      let usage = RootCommand.fullMessage(for: error).split(whereSeparator: \.isNewline)
        .first { $0.hasPrefix("Usage: ") }
      let command = usage.map { line in
        line.dropFirst("Usage: ".count).split(separator: " ")
          .prefix { $0.first?.isLetter == true }.joined(separator: " ")
      }
      let see = message.hasSuffix("?") ? " See" : "; see"
      Output.writeError("\(message)\(see) '\(command ?? "concord") --help'")
      return 2
    default:
      Output.writeError(String(describing: error))
      return 2
    }
  }
}
