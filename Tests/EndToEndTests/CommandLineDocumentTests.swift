// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// `docs/cli.md` against the program: the options, the fields and the error codes are the same.
@Suite struct CommandLineDocumentTests {
  private static let document = Result {
    try String(
      contentsOf: Repository.root.appendingPathComponent("docs/cli.md"), encoding: .utf8)
  }

  /// The commands that do work, without those that only hold others.
  static let commands = [
    "init", "lookup", "check", "grow", "review", "align", "segment", "clean", "extract", "analyze",
    "pretranslate", "brief", "comment", "lsp", "mcp", "serve", "glossary list", "glossary show",
    "glossary add", "glossary set",
    "glossary deprecate", "glossary remove", "glossary rename", "glossary merge",
    "glossary candidates", "glossary report", "log", "glossary propose", "glossary approve",
    "glossary refuse", "glossary searches",
    "glossary validate", "glossary import", "glossary export", "tm stats", "tm verify",
    "tm conflicts", "tm import", "tm export", "tm remove", "dictionary add", "dictionary install",
    "dictionary list",
    "dictionary remove", "undo", "doctor", "team init", "team index", "team shards", "team migrate",
    "team push",
    "team pull",
    "team status", "team log", "team revert", "team members", "team notices",
  ]

  /// The text under a heading, up to the next heading of the same level or above.
  private static func section(_ heading: String) throws -> String {
    let lines = try document.get().split(separator: "\n", omittingEmptySubsequences: false)
    let level = heading.prefix { $0 == "#" }.count
    let start = try #require(lines.firstIndex { $0 == heading }, "no heading '\(heading)'")
    let rest = lines[(start + 1)...]
    let end = rest.firstIndex { (1...level).contains($0.prefix { $0 == "#" }.count) }
    return rest[..<(end ?? rest.endIndex)].joined(separator: "\n")
  }

  private static func options(in text: some StringProtocol) -> Set<String> {
    Set(String(text).matches(of: /--[a-z][a-z-]*/).map { String($0.output) })
  }

  /// The options that every command has, or that are under "Rules for all commands".
  private static let shared: Set<String> = ["--workspace", "--version", "--help"]

  @Test(arguments: commands) func optionsOfHelpAreDescribed(_ command: String) throws {
    let help = try CommandRun(command.split(separator: " ").map(String.init) + ["--help"])
    let list = try #require(help.output.split(separator: "OPTIONS:", maxSplits: 1).last)
    // A line of an option begins with its name; descriptions may name options of other commands.
    let named = list.split(separator: "\n").filter { $0.hasPrefix("  -") }
      .map { $0.split(separator: "  ").first ?? "" }
    let options = Self.options(in: named.joined(separator: " ")).subtracting(Self.shared)
    let section = try Self.section("### concord \(command)")
    let rows = section.split(separator: "\n").filter { $0.hasPrefix("| `--") }
      .compactMap { $0.split(separator: "|").first }
    #expect(Self.options(in: rows.joined(separator: " ")) == options)
    #expect(section.contains("concord \(command)"))
  }

  @Test func noCommandIsForgotten() throws {
    var found: [String] = []
    for group in ["", "glossary", "tm", "dictionary", "team"] {
      let run = try CommandRun(group.isEmpty ? ["--help"] : [group, "--help"])
      let list = try #require(run.output.split(separator: "SUBCOMMANDS:").last)
      let names = list.split(separator: "\n").compactMap { line in
        line.hasPrefix("  ") && line.dropFirst(2).first?.isLetter == true
          ? line.split(separator: " ").first.map(String.init) : nil
      }.filter { !["glossary", "tm", "dictionary", "team", "See"].contains($0) }
      found += names.map { group.isEmpty ? $0 : "\(group) \($0)" }
    }
    #expect(Set(found) == Set(Self.commands))
    let headings = try Self.document.get().matches(of: /\n### concord ([a-z ]+)\n/)
      .map { String($0.output.1) }
    #expect(headings.sorted() == Self.commands.sorted())
  }

  /// The options that the text names exist in some command.
  @Test func noOptionIsInvented() throws {
    var known: Set<String> = ["--generate-completion-script"]
    for command in Self.commands {
      let run = try CommandRun(command.split(separator: " ").map(String.init) + ["--help"])
      known.formUnion(Self.options(in: run.output))
    }
    let named = Self.options(in: try Self.document.get())
    #expect(named.subtracting(known).isEmpty)
  }

  /// Where the fields of a schema are described.
  private static func heading(of schema: String) -> String {
    switch schema {
    case "common": "## Objects that several commands share"
    case "grow-line": "### concord grow"
    case "team-transfer": "### concord team push"
    case "team-changes": "### concord team log"
    default:
      "### concord \(commands.first { $0.replacing(" ", with: "-") == schema } ?? schema)"
    }
  }

  @Test func everyFieldIsDescribed() throws {
    let folder = Repository.root.appendingPathComponent("docs/schemas")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(!files.isEmpty)
    for file in files {
      let name = file.replacing(".schema.json", with: "")
      let schema = try JSONSchema(at: folder.appendingPathComponent(file))
      let section = try Self.section(Self.heading(of: name))
      for property in schema.properties where property.hasPrefix(file) {
        let field = property.split(separator: "/").last ?? ""
        #expect(
          section.contains("`\(field)`") || section.contains("\"\(field)\""),
          "\(name): \(field) is not in '\(Self.heading(of: name))'")
      }
      #expect(try Self.document.get().contains("schemas/\(file)"))
    }
  }

  /// Texts of the sources that look like a code and are none.
  private static let others: Set<String> = [
    "application/xml", "application/vnd", "application/json", "a/an",
    // Methods of the Model Context Protocol.
    "server/discover", "tools/list", "tools/call", "resources/list", "resources/read",
    "prompts/list", "prompts/get", "completion/complete", "notifications/cancelled",
    "ref/prompt", "ref/resource",
  ]

  @Test func everyErrorCodeIsListed() throws {
    let sources = Repository.root.appendingPathComponent("Sources")
    let files = FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String }
    var literals: Set<String> = []
    // Methods of the editors' protocol look like codes; that server has no codes of its own.
    let servers = ["LanguageServer/"]
    for file in files ?? []
    where file.hasSuffix(".swift") && !servers.contains(where: file.hasPrefix) {
      let text = try String(contentsOf: sources.appendingPathComponent(file), encoding: .utf8)
      // Examples in doc comments have codes of their own.
      for line in text.split(separator: "\n")
      where !line.drop(while: \.isWhitespace).hasPrefix("///") {
        // The second half of a code may be the name of a case.
        for match in line.matches(of: /^ *case ([a-z]+)$/) {
          literals.insert(String(match.output.1))
        }
        for match in line.matches(of: /"([a-z][a-z\/-]*)"/) {
          literals.insert(String(match.output.1))
        }
      }
    }
    let codes = literals.filter { $0.wholeMatch(of: /[a-z]+\/[a-z][a-z-]*/) != nil }
      .subtracting(Self.others)
    #expect(codes.count > 100)
    let document = try Self.document.get()
    let listed = Set(document.matches(of: /`([a-z]+\/[a-z][a-z-]*)`/).map { String($0.output.1) })
    #expect(codes.subtracting(listed).sorted() == [], "codes that the page lacks")
    // A code may be composed of a subject and a reason: "\(subject)/not-text".
    let gone = listed.filter { code in
      let reason = code.split(separator: "/").last.map(String.init) ?? ""
      return !codes.contains(code) && !literals.contains(reason) && !code.hasPrefix("sco/")
    }
    #expect(gone.sorted() == [], "codes that the program lacks")
  }
}
