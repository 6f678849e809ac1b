// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport

/// The commands of a document with the output that it shows: lines of code blocks that begin with `$ `.
///
/// In the output a line `…` is any number of lines, and `…` at the end of a line is any rest of the line.
struct Transcript {
  /// A command with its output.
  struct Step: CustomStringConvertible {
    /// The line of the command in the document, from 1.
    let line: Int
    let command: String
    var output: [String] = []
    var description: String { "\(line): \(command)" }
  }

  private(set) var steps: [Step] = []

  /// Reads the code blocks of a Markdown text.
  init(_ markdown: String) {
    var isCode = false
    var isOutput = false
    for (number, line) in markdown.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      if line.hasPrefix("```") {
        isCode.toggle()
        isOutput = false
      } else if isCode, line.hasPrefix("$ ") {
        steps.append(Step(line: number + 1, command: String(line.dropFirst(2))))
        isOutput = true
      } else if isOutput {
        steps[steps.count - 1].output.append(String(line))
      }
    }
    for index in steps.indices {
      while steps[index].output.last?.isEmpty == true { steps[index].output.removeLast() }
    }
  }

  /// What a shell prints for a command in a folder, on both outputs, with `concord` on its path.
  static func run(_ command: String, in folder: URL) throws -> [String] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = folder
    let programs = try CommandRun.binary().deletingLastPathComponent().path
    process.environment = CommandRun.bareEnvironment.merging(
      ["PATH": "\(programs):/usr/bin:/bin", "LC_ALL": "C.UTF-8"]) { $1 }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// Whether lines are as a document shows them.
  static func matches(_ lines: some Collection<String>, _ shown: some Collection<String>) -> Bool {
    guard let first = shown.first else { return lines.isEmpty }
    if first == "…" {
      return matches(lines, shown.dropFirst())
        || !lines.isEmpty && matches(lines.dropFirst(), shown)
    }
    guard let line = lines.first else { return false }
    let isSame = first.hasSuffix("…") ? line.hasPrefix(first.dropLast()) : line == first
    return isSame && matches(lines.dropFirst(), shown.dropFirst())
  }
}
