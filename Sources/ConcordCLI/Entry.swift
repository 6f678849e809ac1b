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
    do {
      var command = try RootCommand.parseAsRoot(arguments)
      try command.run()
      return 0
    } catch let outcome as Outcome {
      return outcome.rawValue
    } catch {
      return report(error)
    }
  }

  private static func report(_ error: any Error) -> Int32 {
    switch RootCommand.exitCode(for: error) {
    case .success:  // Help, the version, a completion script.
      Output.write(RootCommand.fullMessage(for: error))
      return 0
    case .validationFailure:
      // The parser explains over several lines; the contract is one.
      let message = RootCommand.message(for: error).split(whereSeparator: \.isNewline)
        .joined(separator: " ")
      let usage = RootCommand.fullMessage(for: error).split(whereSeparator: \.isNewline)
        .first { $0.hasPrefix("Usage: ") }
      let command = usage.map { line in
        line.dropFirst("Usage: ".count).split(separator: " ")
          .prefix { $0.first?.isLetter == true }.joined(separator: " ")
      }
      Output.writeError("\(message); see '\(command ?? "concord") --help'")
      return 2
    default:
      Output.writeError(String(describing: error))
      return 2
    }
  }
}

/// How a command that did its work ended.
enum Outcome: Int32, Error {
  /// There are findings at or above the threshold, or nothing was found.
  case findings = 1
  /// Some of the work could not be done, and has been told.
  case failed = 2
}

/// Standard output and standard error.
enum Output {
  /// Writes a line of results.
  static func write(_ text: String) { put(text + "\n", to: 1) }

  /// Writes results as they are.
  static func writeBytes(_ bytes: [UInt8]) { put(bytes, to: 1) }

  /// Writes one line that says why the work could not be done.
  static func writeError(_ message: String) { put("concord: \(message)\n", to: 2) }

  /// Writes a line that is not a result: a notice, a hint.
  static func notice(_ message: String) { put(message + "\n", to: 2) }

  /// Writes a question on standard output, without a line end.
  static func prompt(_ text: String) { put(text, to: 1) }

  /// Writes what overwrites itself: how far a job is.
  static func progress(_ text: String) { put(text, to: 2) }

  /// Colours if standard output is a terminal that wants them.
  static var style: Style { Style(isOn: hasColor) }

  private static var hasColor: Bool {
    isatty(1) == 1 && (getenv("NO_COLOR").map { $0.pointee == 0 } ?? true)
      && getenv("TERM").map { String(cString: $0) } != "dumb"
  }

  private static func put(_ text: String, to descriptor: Int32) {
    put(Array(text.utf8), to: descriptor)
  }

  private static func put(_ bytes: [UInt8], to descriptor: Int32) {
    bytes.withUnsafeBytes { buffer in
      var at = 0
      while at < buffer.count {
        let count = Foundation.write(
          descriptor, buffer.baseAddress?.advanced(by: at), buffer.count - at)
        if count < 0 {
          if errno == EINTR { continue }
          return
        }
        at += count
      }
    }
  }
}
