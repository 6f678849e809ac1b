import Foundation
import TestSupport
import Testing

/// The habits all commands share: exit codes, error lines, help.
@Suite struct ContractTests {
  @Test func version() throws {
    let run = try CommandRun(["--version"])
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("concord "))
    #expect(run.errors.isEmpty)
  }

  static let commands = [
    "init", "analyze", "glossary", "tm", "dictionary", "lookup", "check", "grow", "align",
    "segment", "clean", "extract", "pretranslate",
  ]

  @Test(arguments: commands)
  func helpHasAnExample(_ command: String) throws {
    let run = try CommandRun([command, "--help"])
    #expect(run.status == 0)
    #expect(run.output.contains("concord \(command)"))
    #expect(run.output.contains("Example"))
    #expect(run.errors.isEmpty)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completions(_ shell: String) throws {
    let run = try CommandRun(["--generate-completion-script", shell])
    #expect(run.status == 0)
    for command in Self.commands { #expect(run.output.contains(command)) }
  }

  struct BadUsage: CustomTestStringConvertible, Sendable {
    let name: String
    let arguments: [String]
    let says: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    BadUsage(
      name: "unknown option", arguments: ["glossary", "list", "--fromat"], says: "--fromat"),
    BadUsage(name: "unknown command", arguments: ["frob"], says: "frob"),
    BadUsage(name: "missing argument", arguments: ["lookup"], says: "lookup --help"),
    BadUsage(
      name: "bad value", arguments: ["lookup", "x", "--limit", "many"], says: "many"),
    BadUsage(
      name: "bad language", arguments: ["lookup", "x", "--to", "english!"], says: "english!"),
  ])
  func badUsageIsOneLineAndTwo(_ test: BadUsage) throws {
    let run = try CommandRun(test.arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(test.says))
    #expect(run.errors.hasPrefix("concord: "))
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test func noWorkspace() throws {
    let run = try CommandRun(["glossary", "list"])
    #expect(run.status == 2)
    #expect(run.errors.contains("concord init"))
  }
}
