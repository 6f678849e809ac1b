// SPDX-License-Identifier: Apache-2.0
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
    "init", "analyze", "glossary", "tm", "dictionary", "lookup", "check", "grow", "review",
    "align", "segment", "clean", "extract", "pretranslate", "brief", "undo", "lsp", "mcp", "doctor",
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

  struct Refusal: CustomTestStringConvertible, Sendable {
    let code: String
    let arguments: [String]
    let says: String
    var testDescription: String { "\(code): \(arguments.joined(separator: " "))" }
  }

  /// Commands that read a file, to be called with its name at the end.
  static let readers = [
    ["check"], ["check", "zh.txt", "--source"], ["lookup", "--batch"], ["grow"], ["align"],
    ["align", "zh.txt"], ["segment"], ["segment", "zh.txt", "--srx"], ["clean"], ["extract"],
    ["analyze"], ["pretranslate"], ["tm", "import"], ["glossary", "import"], ["dictionary", "add"],
  ]

  @Test(.tags(.slow), .enabled(if: SlowTests.areOn), arguments: readers)
  func aMissingFileIsTheSameEverywhere(_ command: [String]) throws {
    let target = command == ["align"] ? ["zh.txt"] : []
    let folder = try Self.refusing.get().folder.url
    // Commands that read bilingual files decide by the name what a file is.
    let isBilingual = ["check", "analyze", "pretranslate", "tm", "glossary"].contains(command[0])
    let names = ["none.txt", "none.tmx", "none.tsv", "none.po"].prefix(isBilingual ? 4 : 1)
    for name in names {
      let run = try CommandRun(command + [name] + target, in: folder)
      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      #expect(run.errors == "concord: \(name): there is no such file; check the name\n")
    }
  }

  @Test(arguments: readers.filter { $0 != ["grow"] })
  func aDirectoryIsTheSameEverywhere(_ command: [String]) throws {
    let target = command == ["align"] ? ["zh.txt"] : []
    let run = try CommandRun(command + ["tm"] + target, in: try Self.refusing.get().folder.url)
    #expect(run.status == 2)
    #expect(run.errors == "concord: tm: this is a directory; name a file in it\n")
  }

  /// Error codes of `docs/cli.md` that a run easily brings about, with words of their message.
  @Test(arguments: [
    Refusal(
      code: "document/missing", arguments: ["segment", "none.txt"],
      says: "none.txt: there is no such file; check the name"),
    Refusal(
      code: "document/missing", arguments: ["align", "none.txt", "zh.txt"],
      says: "none.txt: there is no such file; check the name"),
    Refusal(
      code: "document/missing", arguments: ["lookup", "--batch", "none.txt"],
      says: "none.txt: there is no such file; check the name"),
    Refusal(
      code: "document/directory", arguments: ["segment", "tm"], says: "tm: this is a directory"),
    Refusal(code: "document/empty", arguments: ["check", "empty.txt"], says: "has no text"),
    Refusal(code: "xml/empty", arguments: ["tm", "import", "empty.tmx"], says: "empty.tmx:1:1: "),
    Refusal(
      code: "table/header", arguments: ["check", "headless.tsv"], says: "headless.tsv:1:1: "),
    Refusal(
      code: "workspace/missing", arguments: ["lookup", "x", "--workspace", "/"],
      says: "concord init"),
    Refusal(code: "workspace/exists", arguments: ["init"], says: "concord.yaml"),
    Refusal(
      code: "check/languages", arguments: ["check", "pairs.tsv", "--from", "ru", "--to", "fr"],
      says: "ru and fr"),
    Refusal(
      code: "check/baseline", arguments: ["check", "zh.txt", "--baseline", "zh.txt"],
      says: "zh.txt: "),
    Refusal(code: "grow/one-language", arguments: ["grow", "zh.txt"], says: "zh.txt: "),
    Refusal(code: "grow/empty", arguments: ["grow", "tm"], says: "tm: there is no paper here"),
    Refusal(
      code: "review/missing", arguments: ["review", "--accept", "nobody.1"], says: "nobody.1"),
    Refusal(
      code: "embeddings/address", arguments: ["align", "zh.txt", "en.txt", "--embeddings", "x"],
      says: "http://"),
    Refusal(
      code: "embeddings/unreachable",
      arguments: ["align", "zh.txt", "en.txt", "--embeddings", "http://127.0.0.1:1"],
      says: "--embeddings"),
    Refusal(
      code: "pretranslate/format", arguments: ["pretranslate", "zh.txt"], says: "XLIFF, PO, DOCX"),
    Refusal(code: "tm/missing", arguments: ["tm", "remove", "none"], says: "tm/none.tmx"),
    Refusal(code: "tm/missing", arguments: ["review", "none"], says: "tm/none.tmx"),
    Refusal(code: "tm/format", arguments: ["tm", "import", "glossaries/sco.yaml"], says: "YAML"),
    Refusal(code: "glossary/format", arguments: ["glossary", "import", "page.html"], says: "HTML"),
    Refusal(
      code: "glossary/known", arguments: ["glossary", "add", "上海精神", "x"], says: "shanghai-spirit"),
    Refusal(
      code: "glossary/id", arguments: ["glossary", "add", "新词", "new", "--id", "shanghai-spirit"],
      says: "--id"),
    Refusal(code: "dictionary/missing", arguments: ["dictionary", "remove", "none"], says: "none"),
    Refusal(
      code: "dictionary/languages", arguments: ["dictionary", "add", "words.tsv"], says: "--from"),
  ])
  func refusalIsOneLineAndTwo(_ test: Refusal) throws {
    let folder = try Self.refusing.get().folder.url
    let run = try CommandRun(test.arguments, in: folder)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("concord: "))
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(run.errors.contains(test.says), "\(run.errors)")
  }

  /// A workspace that refused runs leave as it is.
  private static let refusing = Result {
    let workspace = try SampleWorkspace()
    for (path, text) in [
      ("zh.txt", "这里只有中文。"), ("en.txt", "Only English here."), ("empty.txt", ""),
      ("empty.tmx", ""), ("headless.tsv", "a\tb\nc\td\n"), ("words.tsv", "绿\tgreen\n"),
      ("pairs.tsv", "zh\ten\n甲\ta\n"), ("page.html", "<html><body>x</body></html>"),
    ] { try workspace.folder.write(Data(text.utf8), to: path) }
    return workspace
  }
}
