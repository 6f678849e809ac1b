// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// Standard output that takes nothing: every command that has something to say says so and ends with 2.
@Suite struct FullOutputTests {
  /// The exit code and standard error of a command whose standard output goes somewhere else.
  private func run(_ command: String, in folder: URL, environment: String = "") throws -> (
    status: Int32, errors: String
  ) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command, try CommandRun.binary().path]
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C"]
    let stderr = Pipe()
    process.standardError = stderr
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let errors = String(decoding: stderr.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, errors)
  }

  static let commands = [
    "init new",
    "lookup 上海精神",
    "lookup --batch q.txt",
    "check d.md",
    "check d.md --format sarif",
    "check d.md --fix --dry-run",
    "grow p.txt --id p",
    "review --list",
    "align z.txt e.txt",
    "segment d.md",
    "clean d.md",
    "extract d.md",
    "analyze d.md",
    "pretranslate t.tsv --out -",
    "pretranslate t.tsv --out o.tsv",
    "glossary list",
    "glossary show sco",
    "glossary add 甲甲 first",
    "glossary import g.csv",
    "glossary validate --format json",
    "glossary export",
    "tm stats",
    "tm verify --format json",
    "tm conflicts --format json",
    "tm import t.tsv --id t",
    "tm export",
    "tm export --format xlsx",
    "dictionary add w.tsv --from zh --to en",
    "dictionary list --format json",
    "--help",
    "--version",
    "undo",
  ]

  private func workspace() throws -> SampleWorkspace {
    let workspace = try SampleWorkspace(withPaper: true)
    let files = [
      "q.txt": "上海精神\n", "d.md": "The Spirit of Shanghai.\n", "z.txt": "会议在北京举行。\n",
      "e.txt": "The meeting was held in Beijing.\n", "g.csv": "zh,en\n甲,first\n",
      "t.tsv": "zh\ten\n会议在北京举行。\tThe meeting was held in Beijing.\n上海精神\t\n",
      "w.tsv": "甲\tfirst\n",
      "p.txt": "摘要：会议在北京举行。\n\nAbstract: The meeting was held in Beijing.\n",
    ]
    for (name, text) in files { try workspace.folder.write(Data(text.utf8), to: name) }
    return workspace
  }

  @Test(
    .tags(.slow),
    .enabled(if: SlowTests.areOn && FileManager.default.fileExists(atPath: "/dev/full")))
  func aFullDevice() throws {
    let workspace = try workspace()
    for command in Self.commands {
      let full = try run("\"$0\" \(command) > /dev/full", in: workspace.folder.url)
      #expect(full.status == 2, "\(command)")
      #expect(full.errors.contains("concord: standard output cannot be written: "), "\(command)")
    }
  }

  /// A reader that has gone: a signal where the caller has signals, else the error.
  @Test func aClosedPipe() throws {
    let workspace = try workspace()
    let run = try run(
      "trap '' PIPE; { \"$0\" glossary export; echo $? > code; } | true", in: workspace.folder.url)
    #expect(try workspace.folder.text(of: "code") == "2\n", "\(run.errors)")
  }

  /// A change whose report cannot be written is made, and the message says so.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func aChangeIsNamed() throws {
    let workspace = try workspace()
    let before = try workspace.folder.text(of: "glossaries/sco.yaml")
    let command = "\"$0\" glossary add 甲甲 first --glossary sco"
    let full = try run("\(command) > /dev/full", in: workspace.folder.url)
    #expect(full.status == 2)
    #expect(
      full.errors.hasPrefix("concord: standard output cannot be written: No space left on device; ")
    )
    #expect(full.errors.contains("; what was changed is kept: "))
    #expect(full.errors.hasSuffix("glossaries/sco.yaml\n"))
    #expect(try workspace.folder.text(of: "glossaries/sco.yaml") != before)
    let undone = try run("\"$0\" undo > /dev/full", in: workspace.folder.url)
    #expect(undone.status == 2)
    #expect(undone.errors.contains("; what was changed is kept: "))
    #expect(try workspace.folder.text(of: "glossaries/sco.yaml") == before)
    // What changes nothing has nothing to name.
    let list = try run("\"$0\" glossary list > /dev/full", in: workspace.folder.url)
    #expect(list.errors == "concord: standard output cannot be written: No space left on device\n")
  }

  /// A reader that has gone, and a caller that has signals: only a command that changed something says so.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func aChangeIsNamedToAClosedPipe() throws {
    let workspace = try workspace()
    // Another test may have made this process ignore the signal, and its children with it.
    let program = "env --default-signal=PIPE \"$0\""
    let change = try run(
      "{ sleep 0.5; \(program) glossary add 甲甲 first; echo $? > code; } | true",
      in: workspace.folder.url)
    #expect(try workspace.folder.text(of: "code") == "2\n")
    #expect(change.errors.contains("Broken pipe; what was changed is kept: "))
    let list = try run(
      "{ sleep 0.5; \(program) glossary list; echo $? > code; } | true", in: workspace.folder.url)
    #expect(try workspace.folder.text(of: "code") == "141\n")
    #expect(list.errors == "")
  }
}
