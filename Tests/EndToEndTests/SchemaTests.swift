// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// The JSON of every command against the schemas of `docs/schemas`.
@Suite struct SchemaTests {
  /// A run whose output a schema describes.
  struct Row: CustomTestStringConvertible, Sendable {
    let schema: String
    var workspace: KeyPath<SchemaWorkspaces, TemporaryFolder> & Sendable = \.full
    let arguments: [String]
    var status: Int32 = 0
    /// Whether every line is a result of its own.
    var isLines = false
    var testDescription: String { arguments.joined(separator: " ") }
  }

  /// Every command with a JSON form; runs that change a workspace come in the order of this list.
  static let rows: [Row] = [
    Row(
      schema: "glossary-candidates", workspace: \.empty, arguments: ["glossary", "candidates"],
      status: 1),
    Row(
      schema: "dictionary-list", workspace: \.empty, arguments: ["dictionary", "list"], status: 1),
    Row(schema: "review", workspace: \.empty, arguments: ["review", "--list"]),
    Row(schema: "tm-stats", workspace: \.empty, arguments: ["tm", "stats"]),
    Row(schema: "tm-conflicts", workspace: \.empty, arguments: ["tm", "conflicts"]),
    Row(schema: "tm-verify", workspace: \.empty, arguments: ["tm", "verify"]),
    Row(schema: "doctor", workspace: \.empty, arguments: ["doctor"]),
    Row(schema: "lookup", workspace: \.empty, arguments: ["lookup", "zzz"], status: 1),
    Row(
      schema: "glossary-searches", workspace: \.empty, arguments: ["glossary", "searches"]),
    Row(schema: "comment", workspace: \.empty, arguments: ["comment"], status: 1),
    Row(schema: "glossary-list", workspace: \.empty, arguments: ["glossary", "list"]),
    Row(schema: "glossary-validate", workspace: \.empty, arguments: ["glossary", "validate"]),

    Row(schema: "tm-verify", workspace: \.damaged, arguments: ["tm", "verify"], status: 1),
    Row(schema: "doctor", workspace: \.damaged, arguments: ["doctor"], status: 1),
    Row(schema: "tm-stats", workspace: \.damaged, arguments: ["tm", "stats"]),
    Row(
      schema: "glossary-validate", workspace: \.damaged, arguments: ["glossary", "validate"],
      status: 1),
    Row(schema: "glossary-show", workspace: \.damaged, arguments: ["glossary", "show", "odd"]),

    Row(schema: "lookup", arguments: ["lookup", "上海精神"]),
    Row(schema: "lookup", arguments: ["lookup", "Shanghai spirit", "--to", "ru"]),
    Row(schema: "lookup", arguments: ["lookup", "各国都同意这份文件。"]),
    Row(schema: "lookup", arguments: ["lookup", "凝聚成员国共识。从未见过的一句话。"]),
    Row(schema: "lookup", arguments: ["lookup", "凝聚成员国共识而不是别的什么东西呢"]),
    Row(schema: "lookup", arguments: ["lookup", "各国不同意这份文件。", "--exhaustive"]),
    Row(schema: "lookup", arguments: ["lookup", "--batch", "queries.txt"], isLines: true),

    Row(schema: "check", arguments: ["check", SampleWorkspace.draft], status: 1),
    Row(schema: "check", arguments: ["check", SampleWorkspace.cleanDraft]),
    Row(schema: "check", arguments: ["check", "pairs.tsv", "zh.txt"], status: 1),
    Row(
      schema: "check", arguments: ["check", "en.txt", "--source", "zh.txt", "--fail-on", "never"]),
    Row(schema: "check", arguments: ["check", "messages.po", "--fail-on", "never"]),
    Row(schema: "check", arguments: ["check", "tm/other.tmx", "--fail-on", "never"]),

    Row(schema: "review", arguments: ["review", "--list"]),
    Row(schema: "review", arguments: ["review", "--claim", "1", "--by", "Anna"]),
    Row(schema: "comment", arguments: ["comment"]),
    Row(schema: "grow", arguments: ["grow", SampleWorkspace.paper]),
    Row(schema: "grow", arguments: ["grow", "corrected.txt", "--id", "old"]),
    Row(
      schema: "grow", arguments: ["grow", "three.zh.txt:three.en.txt:three.ru.txt", "--dry-run"]),
    Row(schema: "grow-line", arguments: ["grow", "run"], status: 2, isLines: true),
    Row(schema: "grow-line", arguments: ["grow", "run"], status: 2, isLines: true),

    Row(schema: "align", arguments: ["align", "zh.txt", "en.txt"]),
    Row(schema: "align", arguments: ["align", "zh.txt", "en.txt", "--verbose"]),
    Row(schema: "segment", arguments: ["segment", "en.txt"]),
    Row(schema: "segment", arguments: ["segment", "figures.txt"]),
    Row(schema: "extract", arguments: ["extract", SampleWorkspace.paper]),
    Row(schema: "clean", arguments: ["clean", SampleWorkspace.paper]),
    Row(schema: "analyze", arguments: ["analyze", SampleWorkspace.paper, "pairs.tsv"]),
    Row(schema: "brief", workspace: \.report, arguments: ["brief", "brief.txt"]),
    Row(schema: "pretranslate", arguments: ["pretranslate", "messages.po", "--dry-run"]),
    Row(schema: "pretranslate", arguments: ["pretranslate", "messages.po", "--out", "filled.po"]),

    Row(schema: "tm-stats", arguments: ["tm", "stats"]),
    Row(schema: "tm-conflicts", arguments: ["tm", "conflicts"], status: 1),
    Row(schema: "glossary-candidates", arguments: ["glossary", "candidates", "--min-count", "2"]),
    Row(schema: "lookup", arguments: ["lookup", "shanghai jingshen"]),
    Row(schema: "lookup", arguments: ["lookup", "Shangai Spirit"]),
    Row(schema: "glossary-show", arguments: ["glossary", "show", "shanghai-spirit"]),
    Row(
      schema: "glossary-report", workspace: \.report, arguments: ["glossary", "report"], status: 1),
    Row(
      schema: "glossary-show", workspace: \.report,
      arguments: ["glossary", "show", "shanghai-spirit"]),
    Row(schema: "log", workspace: \.report, arguments: ["log", "shanghai-spirit"]),
    Row(
      schema: "check", workspace: \.report, arguments: ["check", "a.docx", "--fail-on", "never"]),
    Row(
      schema: "check", workspace: \.report,
      arguments: ["check", "locked.xlf", "--fix", "--fail-on", "never"]),
    Row(schema: "log", arguments: ["log", "shanghai-spirit"]),
    Row(schema: "dictionary-list", arguments: ["dictionary", "list"]),
    Row(schema: "glossary-show", workspace: \.report, arguments: ["glossary", "show", "bank"]),
    Row(
      schema: "glossary-show", workspace: \.report,
      arguments: ["glossary", "show", "energy-cooperation"]),
    Row(schema: "log", workspace: \.report, arguments: ["log", "energy-cooperation"]),
    Row(schema: "tm-import", workspace: \.report, arguments: ["tm", "import", "gaps.tsv"]),
  ]

  /// The schemas with what the runs have shown of them.
  private static let schemas = Repository.root.appendingPathComponent("docs/schemas")

  @Test func everyResultIsAsItsSchemaSays() throws {
    let workspaces = try SchemaWorkspaces.shared.get()
    var schemas: [String: JSONSchema] = [:]
    for row in Self.rows {
      let file = Self.schemas.appendingPathComponent("\(row.schema).schema.json")
      let schema = try schemas[row.schema] ?? JSONSchema(at: file)
      schemas[row.schema] = schema
      let format = row.arguments.contains("--batch") ? [] : ["--format", "json"]
      let folder = workspaces[keyPath: row.workspace].url
      let run = try CommandRun(row.arguments + format, in: folder)
      #expect(run.status == row.status, "\(row.testDescription): \(run.errors)")
      let results = row.isLines ? run.lines : [run.output]
      #expect(!results.isEmpty)
      for result in results {
        let node = try JSONNode(parsing: result)
        let faults = schema.faults(in: node)
        #expect(faults.isEmpty, "\(row.testDescription): \(faults.prefix(5))")
        if !row.isLines { refusesVariations(of: node, schema, row) }
      }
    }
    try everyPropertyWasSeen(in: schemas)
  }

  /// Planted faults: a value of another type, a member that no schema describes.
  private func refusesVariations(of node: JSONNode, _ schema: JSONSchema, _ row: Row) {
    let maps = ["title", "segments", "characters"]
    let faulty = node.variations { node in
      var changed = [(name: "null", node: JSONNode.null)]
      if let members = node.members, !members.isEmpty {
        changed.append(("an extra member", .object(members.merging(["zz-extra": .null]) { $1 })))
      }
      return changed
    }
    for variation in faulty where !maps.contains(where: { variation.name.contains("/\($0):") }) {
      if schema.faults(in: variation.node).isEmpty {
        Issue.record("\(row.testDescription): \(variation.name) passes")
      }
    }
  }

  private func everyPropertyWasSeen(in schemas: [String: JSONSchema]) throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.schemas.path)
    // Those of `concord team` need a server; `TeamReportTests` has them.
    let names = files.map { $0.replacing(".schema.json", with: "") }
      .filter { $0 != "common" && !$0.hasPrefix("team-") }
    #expect(Set(names) == Set(schemas.keys), "every schema has a run")
    let seen = schemas.values.reduce(into: Set<String>()) { $0.formUnion($1.seen) }
    let all = schemas.values.reduce(into: Set<String>()) { $0.formUnion($1.properties) }
    let missed = all.subtracting(seen)
    #expect(missed.isEmpty, "no run gives \(missed.sorted())")
  }
}
