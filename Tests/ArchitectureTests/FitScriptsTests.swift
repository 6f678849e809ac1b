// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// `scripts/fit-confidence.py` and `scripts/fit-passage-support.py`: a file that is not one of samples gives one line
/// and exit code 2.
@Suite struct FitScriptsTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    /// The lines with commas for tabs.
    let lines: String
    let message: String
    var testDescription: String { name }
  }

  private static let python = "/usr/bin/python3"
  private static let hasPython = FileManager.default.isExecutableFile(atPath: python)
  private static let texts = "T,gold,en-zh,news/base,1,0.5,0.5,0.5,0.5,0.9\n"
  private static let bead = "B,1,0.9,1,1,2.5,-4.5,3\n"

  @Test(
    .enabled(if: hasPython),
    arguments: [
      Case(name: "empty", lines: "", message: ":1: no bead"),
      Case(name: "no bead", lines: texts, message: ":1: no bead"),
      Case(name: "a bead alone", lines: bead, message: ":1: a bead before the first texts"),
      Case(
        name: "a cell too few", lines: "T,gold,en-zh,news/base,1,0.5,0.5,0.5,0.5\n" + bead,
        message: ":1: 9 cells instead of 10"),
      Case(
        name: "a cell too many", lines: texts + "B,1,0.9,1,1,2.5,-4.5,3,4\n",
        message: ":2: 9 cells instead of 8"),
      Case(
        name: "a label", lines: texts + "B,2,0.9,1,1,2.5,-4.5,3\n", message: ":2: the label '2'"),
      Case(
        name: "not finite", lines: texts + "B,1,nan,1,1,2.5,-4.5,3\n",
        message: ":2: a number that is not finite"),
      Case(
        name: "not a number", lines: texts + "B,1,0.9,one,1,2.5,-4.5,3\n",
        message: ":2: invalid literal"),
      Case(
        name: "a weight", lines: texts + "B,1,0.9,1,1,2.5,-4.5,-3\n",
        message: ":2: a weight below 0"),
      Case(
        name: "cut off", lines: texts + bead + bead.dropLast(2),
        message: ":3: a last line that is cut off"),
    ])
  func refuses(_ test: Case) throws {
    try Self.withFile(test.lines.replacing(",", with: "\t")) { file in
      for arguments in [["fit-confidence.py", file, file], ["fit-passage-support.py", file]] {
        let run = try Self.run(arguments)
        #expect(run.code == 2)
        #expect(run.message.hasPrefix(file + test.message), "\(run.message)")
        #expect(run.message.hasSuffix("; print the samples again with `alignment … samples`\n"))
        #expect(run.message.count { $0 == "\n" } == 1)
      }
    }
  }

  @Test(.enabled(if: hasPython)) func readsSamples() throws {
    try Self.withFile((Self.texts + Self.bead).replacing(",", with: "\t")) { file in
      for arguments in [
        ["fit-confidence.py", "--rounds", "1", file, file], ["fit-passage-support.py", file],
      ] {
        let run = try Self.run(arguments)
        #expect(run.code == 0, "\(run.message)")
      }
    }
  }

  @Test(.enabled(if: hasPython)) func namesAMissingFile() throws {
    let run = try Self.run(["fit-passage-support.py", "/missing/samples.tsv"])
    #expect(run.code == 2)
    #expect(run.message.hasPrefix("/missing/samples.tsv: No such file"), "\(run.message)")
  }

  @Test(.enabled(if: hasPython)) func needsArguments() throws {
    let run = try Self.run(["fit-passage-support.py"])
    #expect(run.code == 2)
    #expect(run.message.contains("SAMPLES ..."))
  }

  private static func withFile(_ text: String, _ body: (String) throws -> Void) throws {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("samples-\(UUID().uuidString).tsv")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    try body(file.path)
  }

  private static func run(_ arguments: [String]) throws -> (code: Int32, message: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments =
      [Repository.root.appendingPathComponent("scripts/\(arguments[0])").path]
      + arguments.dropFirst()
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["PYTHONDONTWRITEBYTECODE": "1", "PYTHONIOENCODING": "utf-8"]) { $1 }
    let errors = Pipe()
    process.standardOutput = FileHandle.nullDevice
    process.standardError = errors
    try process.run()
    let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
  }
}
