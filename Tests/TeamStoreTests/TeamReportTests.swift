// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// The JSON of `concord team` against its schemas.
@Suite(.enabled(if: PostgresServer.isInstalled, Comment(rawValue: PostgresServer.reason)))
struct TeamReportTests {
  @Test func everyResultIsAsItsSchemaSays() throws {
    let team = try TeamWorkspace()
    let other = try TemporaryFolder()
    try other.makeFolder("tm")
    try other.makeFolder("glossaries")
    let path = "tm/example-paper.tmx"
    let text = try team.files.text(of: path)
    var schemas: [String: JSONSchema] = [:]

    func show(
      _ name: String, _ arguments: [String], in folder: TemporaryFolder, of team: TeamWorkspace,
      status: Int32 = 0
    ) throws {
      let file = Repository.root.appendingPathComponent("docs/schemas/team-\(name).schema.json")
      let schema = try schemas[name] ?? JSONSchema(at: file)
      schemas[name] = schema
      let run = try team.run(
        ["team"] + arguments + ["--store", team.store, "--format", "json"], in: folder)
      #expect(run.status == status, "\(arguments): \(run.errors)")
      let faults = schema.faults(in: try JSONNode(parsing: run.output))
      #expect(faults.isEmpty, "\(arguments): \(faults.prefix(5))")
    }

    func show(_ name: String, _ arguments: [String], in folder: TemporaryFolder, status: Int32 = 0)
      throws
    {
      try show(name, arguments, in: folder, of: team, status: status)
    }

    try show("log", ["log"], in: team.files, status: 1)
    try show("transfer", ["push"], in: team.files)
    try show("transfer", ["pull"], in: other)
    try team.files.write(Data((text + "<!-- mine -->\n").utf8), to: path)
    try other.write(Data((text + "<!-- theirs -->\n").utf8), to: path)
    try other.write(Data(text.utf8), to: "tm/more.tmx")
    try show("transfer", ["push", "--why", "theirs"], in: other)
    try show("status", ["status"], in: team.files, status: 1)
    try show("transfer", ["push"], in: team.files, status: 1)
    try show("log", ["log", path], in: team.files)
    // Both change the same unit, and other ones.
    _ = try team.push(["--overwrite"])
    _ = try team.run(["team", "pull", "--overwrite", "--store", team.store], in: other)
    for (folder, word) in [(team.files, "mine"), (other, "theirs")] {
      let old = try folder.text(of: path)
      try folder.write(Data(old.replacing("350 million US dollars", with: word).utf8), to: path)
    }
    try show("transfer", ["push"], in: other)
    try show("status", ["status"], in: team.files, status: 1)
    try show("transfer", ["pull"], in: team.files, status: 1)
    try show("transfer", ["pull", "--overwrite"], in: team.files)
    let unit = "example-paper.abstract.3"
    try show("changes", ["log", "--unit", unit], in: team.files)
    // A contradiction has a reason.
    let own = "glossaries/own.yaml"
    let concepts =
      "concord-glossary: 1\nconcepts:\n  - id: a\n    terms: {en: [one]}\n  - id: b\n    terms: {en: [two]}\n"
    try team.files.write(Data(concepts.utf8), to: own)
    try show("transfer", ["push"], in: team.files)
    try show("transfer", ["pull"], in: other)
    try team.files.write(Data(concepts.replacing("[one]", with: "[one, three]").utf8), to: own)
    try other.write(
      Data(concepts.replacing("[two]", with: "[two, {term: three, status: forbidden}]").utf8),
      to: own)
    try show("transfer", ["push"], in: other)
    try show("status", ["status"], in: team.files, status: 1)
    try show("transfer", ["push"], in: team.files, status: 1)
    try show("members", ["members"], in: team.files)
    // Decided proposals and changed terms, with the papers and drafts that use them.
    let node = try team.node()
    try node.write(Data("The 350 million yuan of energy cooperation.\n".utf8), to: "draft.md")
    for command in [
      ["glossary", "propose", "en=energy cooperation", "--by", "Li Wei"],
      ["glossary", "approve", "energy-cooperation", "--by", "Anna"],
      ["glossary", "add", "亿", "350 million", "--from", "zh", "--to", "en"],
      ["glossary", "deprecate", "350 million"],
    ] {
      let run = try team.run(command, in: node)
      #expect(run.status == 0, "\(command): \(run.errors)")
    }
    try show("notices", ["notices", "draft.md"], in: node)

    // A file that cannot be merged, and concepts of two files that contradict each other.
    let second = try TeamWorkspace()
    try second.push()
    let third = try TemporaryFolder()
    try third.makeFolder("tm")
    try third.makeFolder("glossaries")
    try show("transfer", ["pull"], in: third, of: second)
    try second.files.write(
      Data(text.replacing("abstract.3\"", with: "abstract.2\"").utf8), to: path)
    try third.write(Data(text.replacing("principal risk", with: "main risk").utf8), to: path)
    for (folder, file, concept) in [
      (third, "glossaries/one.yaml", "{id: one, terms: {en: [some word]}}"),
      (
        second.files, "glossaries/two.yaml",
        "{id: two, terms: {en: [{term: some word, status: forbidden}]}}"
      ),
    ] {
      try folder.write(Data("concord-glossary: 1\nconcepts:\n  - \(concept)\n".utf8), to: file)
    }
    try show("transfer", ["push"], in: third, of: second)
    try show("status", ["status"], in: second.files, of: second, status: 1)
    try show("transfer", ["push"], in: second.files, of: second, status: 1)

    let seen = schemas.values.reduce(into: Set<String>()) { $0.formUnion($1.seen) }
    let all = schemas.values.reduce(into: Set<String>()) { $0.formUnion($1.properties) }
    #expect(all.subtracting(seen).isEmpty)
  }
}
