// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// Two people whose glossaries do not go together, and files that cannot be merged by units or concepts.
@Suite(.enabled(if: PostgresServer.isInstalled, Comment(rawValue: PostgresServer.reason)))
struct TeamAgreementTests {
  /// Two folders of files that have what is in the store.
  private struct Pair {
    let team: TeamWorkspace
    let other: TemporaryFolder
    var mine: TemporaryFolder { team.files }

    init(_ files: [String: String] = [:]) throws {
      team = try TeamWorkspace()
      for (name, text) in files { try team.files.write(Data(text.utf8), to: name) }
      try team.push()
      other = try TemporaryFolder()
      try other.makeFolder("tm")
      try other.makeFolder("glossaries")
      _ = try run("pull", in: other)
    }

    @discardableResult
    func run(_ command: String, _ options: [String] = [], in folder: TemporaryFolder) throws
      -> CommandRun
    {
      try team.run(["team", command, "--store", team.store] + options, in: folder)
    }

    func stored(_ name: String) throws -> String {
      try team.server.sql(
        "select count(*) from concord.file where name = '\(name)'", in: team.store)
    }
  }

  private static func glossary(_ concepts: String...) -> String {
    "concord-glossary: 1\nconcepts:\n" + concepts.map { "  - \($0)\n" }.joined()
  }

  private static let (one, two) = ("glossaries/one.yaml", "glossaries/two.yaml")

  @Test func contradictionsOfTwoFilesDoNotReachTheStore() throws {
    let pair = try Pair()
    let approves = Self.glossary("{id: one, terms: {zh: [甲乙], en: [some word]}}")
    let forbids = Self.glossary(
      "id: two\n    terms:\n      zh: [丙]\n      en: [other, {term: some word, status: forbidden}]")
    try pair.mine.write(Data(approves.utf8), to: Self.one)
    try pair.other.write(Data(forbids.utf8), to: Self.two)
    #expect(try pair.run("push", in: pair.mine).status == 0)
    for (command, options) in [("push", []), ("push", ["--overwrite"]), ("status", [])] {
      let run = try pair.run(command, options, in: pair.other)
      #expect(run.status == 1, "\(run.output)")
      #expect(run.output.contains("contradiction  \(Self.one) and \(Self.two): one: 'some word'"))
      #expect(run.output.contains("concept two in \(Self.two):\n    - id: two\n"))
      if command == "push" { #expect(run.errors.contains("edit one of the concepts")) }
    }
    // What is pulled is told; it does not make the contradiction one that may be pushed.
    let pulled = try pair.run("pull", in: pair.other)
    #expect(pulled.status == 0 && pulled.output.contains("contradiction  \(Self.one)"))
    #expect(try pair.run("push", ["--overwrite"], in: pair.other).status == 1)
    #expect(try pair.stored(Self.two) == "0")
    let json = try pair.run("push", ["--format", "json"], in: pair.other)
    let schema = try JSONSchema(
      at: Repository.root.appendingPathComponent("docs/schemas/team-transfer.schema.json"))
    let node = try JSONNode(parsing: json.output)
    #expect(schema.faults(in: node).isEmpty, "\(schema.faults(in: node).prefix(3))")
    #expect(json.output.contains("\"contradiction\""))
    try pair.other.write(
      Data(forbids.replacing("{term: some word, status: forbidden}", with: "another").utf8),
      to: Self.two)
    #expect(try pair.run("push", in: pair.other).status == 0)
    #expect(try pair.run("status", in: pair.other).status == 0)
  }

  /// A contradiction of one file is not stored by --overwrite either, and what an edit leaves is.
  @Test func overwriteDoesNotStoreAContradiction() throws {
    let pair = try Pair([
      Self.one: Self.glossary(
        "id: one\n    terms:\n      en: [one word]", "id: two\n    terms:\n      en: [two]")
    ])
    let text = try pair.mine.text(of: Self.one)
    let (mine, theirs) = (
      text.replacing("[two]", with: "[two, {term: a word, status: forbidden}]"),
      text.replacing("[one word]", with: "[one word, a word]")
    )
    try pair.mine.write(Data(mine.utf8), to: Self.one)
    try pair.other.write(Data(theirs.utf8), to: Self.one)
    #expect(try pair.run("push", in: pair.other).status == 0)
    for options in [[], ["--overwrite"]] {
      let run = try pair.run("push", options, in: pair.mine)
      #expect(run.status == 1 && run.errors.contains("edit one of the concepts"), "\(run)")
    }
    #expect(try pair.run("pull", ["--overwrite"], in: pair.mine).status == 0)
    #expect(try pair.run("push", in: pair.mine).status == 1)
    let both = try pair.mine.text(of: Self.one)
    #expect(both.contains("[one word, a word]") && both.contains("status: forbidden"))
    try pair.mine.write(
      Data(both.replacing("[one word, a word]", with: "[one word]").utf8), to: Self.one)
    #expect(try pair.run("push", in: pair.mine).status == 0)
  }

  /// A contradiction stops a push however many other things are told.
  @Test func aContradictionIsNotCutOff() throws {
    let pair = try Pair()
    let dangling = (1...120).map { "{id: c\($0), related: [gone\($0)], terms: {en: [word \($0)]}}" }
    let approves = "concord-glossary: 1\nconcepts:\n  - {id: z, terms: {en: [some word]}}\n"
    try pair.mine.write(Data(approves.utf8), to: Self.one)
    #expect(try pair.run("push", in: pair.mine).status == 0)
    let forbids = dangling + ["{id: y, terms: {en: [{term: some word, status: forbidden}]}}"]
    try pair.other.write(
      Data(("concord-glossary: 1\nconcepts:\n" + forbids.map { "  - \($0)\n" }.joined()).utf8),
      to: Self.two)
    let run = try pair.run("push", ["--overwrite"], in: pair.other)
    #expect(run.status == 1 && run.output.contains("contradiction  "))
    #expect(try pair.stored(Self.two) == "0")
  }

  /// A glossary that was removed here, and that the store has changed, is still there after a push without `--remove`.
  @Test func aRemovedGlossaryThatStaysContradicts() throws {
    let approves = Self.glossary("{id: one, terms: {en: [a word]}}")
    let pair = try Pair([Self.one: approves])
    try pair.other.write(
      Data(approves.replacing("[a word]", with: "[a word, some word]").utf8), to: Self.one)
    #expect(try pair.run("push", in: pair.other).status == 0)
    try FileManager.default.removeItem(at: pair.mine.url.appendingPathComponent(Self.one))
    let forbids = Self.glossary("{id: two, terms: {en: [{term: some word, status: forbidden}]}}")
    try pair.mine.write(Data(forbids.utf8), to: Self.two)
    let run = try pair.run("push", ["--overwrite"], in: pair.mine)
    #expect(run.status == 1 && run.output.contains("contradiction  "), "\(run)")
    #expect(try pair.stored(Self.two) == "0")
  }

  /// The first glossaries of a store come as a team has them.
  @Test func theFirstGlossariesAreTakenAsTheyAre() throws {
    let team = try TeamWorkspace()
    try team.files.write(
      Data(
        Self.glossary(
          "{id: one, terms: {en: [some word]}}",
          "{id: two, terms: {en: [two, {term: some word, status: forbidden}]}}"
        ).utf8), to: Self.one)
    #expect(try team.push().status == 0)
    try team.files.write(
      Data((team.files.text(of: Self.one) + "# the end\n").utf8), to: Self.one)
    #expect(try team.push().status == 0)
  }

  @Test func twoMeaningsWaitForAWord() throws {
    let pair = try Pair()
    let row = Self.glossary("{id: row, terms: {zh: [行], en: [row]}}")
    let line = Self.glossary("{id: line, terms: {zh: [行], en: [line]}}")
    try pair.mine.write(Data(row.utf8), to: Self.one)
    try pair.other.write(Data(line.utf8), to: Self.two)
    #expect(try pair.run("push", in: pair.mine).status == 0)
    let run = try pair.run("push", in: pair.other)
    #expect(run.status == 1, "\(run)")
    #expect(run.output.contains("two meanings   \(Self.one) and \(Self.two): "))
    for text in ["行", "[row]", "[line]"] { #expect(run.output.contains(text), "\(text)") }
    #expect(try pair.stored(Self.two) == "0")
    #expect(try pair.run("push", ["--overwrite"], in: pair.other).status == 0)
    #expect(try pair.stored(Self.two) == "1")
  }

  /// One removes a concept, the other one refers to it; in one file and in two.
  @Test(arguments: [one, two]) func aReferenceToARemovedConceptIsTold(_ path: String) throws {
    let three = "id: three\n    terms:\n      en: [three]"
    var files = [Self.one: Self.glossary("id: one\n    terms:\n      en: [one]", three)]
    if path != Self.one {
      files[path] = Self.glossary("id: two\n    terms:\n      en: [two]")
    }
    let pair = try Pair(files)
    let text = try pair.mine.text(of: Self.one)
    try pair.mine.write(Data(text.replacing("  - \(three)\n", with: "").utf8), to: Self.one)
    let id = path == Self.one ? "id: one\n" : "id: two\n"
    let other = try pair.other.text(of: path)
    try pair.other.write(
      Data(other.replacing(id, with: id + "    related: [three]\n").utf8), to: path)
    #expect(try pair.run("push", in: pair.mine).status == 0)
    let run = try pair.run("push", in: pair.other)
    #expect(run.status == 1 && run.output.contains("the related concept 'three'"), "\(run)")
    let pulled = try pair.run("pull", in: pair.other)
    #expect(
      pulled.status == 0 && pulled.output.contains("the related concept 'three'"), "\(pulled)")
    try pair.other.write(Data(other.utf8), to: path)
    if path == Self.one {
      try pair.other.write(Data(pair.mine.text(of: path).utf8), to: path)
    }
    #expect(try pair.run("push", in: pair.other).status == 0)
  }

  /// A file with an id twice says so, and is replaced only if it is named.
  @Test func aFileThatCannotBeMergedIsReplacedByName() throws {
    let path = "tm/example-paper.tmx"
    let pair = try Pair()
    let text = try pair.mine.text(of: path)
    try pair.mine.write(
      Data(text.replacing("abstract.3\"", with: "abstract.2\"").utf8), to: path)
    try pair.other.write(
      Data(text.replacing("principal risk", with: "main risk").utf8), to: path)
    #expect(try pair.run("push", in: pair.other).status == 0)
    let before = try TeamWorkspace.state(pair.mine)
    for (command, options) in [
      ("push", []), ("push", ["--overwrite"]), ("pull", []), ("pull", ["--overwrite"]),
      ("push", ["--replace", "tm/other.tmx"]),
    ] {
      let run = try pair.run(command, options, in: pair.mine)
      #expect(run.status == 1 && run.errors.contains("--replace \(path)"), "\(run)")
      #expect(
        run.output.contains(
          "cannot be merged: here the id 'example-paper.abstract.2' is on the lines"))
      #expect(run.output.contains("    -     <tu tuid=\"example-paper.abstract.3\">\n"))
      #expect(run.output.contains("    +     <tu tuid=\"example-paper.abstract.2\">\n"))
      #expect(run.output.contains("only here: 1 unit; only in the store: 1 unit"), "\(run.output)")
      #expect(try TeamWorkspace.state(pair.mine) == before)
    }
    let json = try pair.run("status", ["--format", "json"], in: pair.mine)
    let schema = try JSONSchema(
      at: Repository.root.appendingPathComponent("docs/schemas/team-status.schema.json"))
    #expect(schema.faults(in: try JSONNode(parsing: json.output)).isEmpty)
    #expect(json.output.contains("onlyStored"))
    let pushed = try pair.run("push", ["--replace", path], in: pair.mine)
    #expect(
      pushed.lines.first == "pushed \(path) without 1 unit of the store's version 2 by postgres",
      "\(pushed)")
    #expect(try pair.run("pull", in: pair.other).status == 0)
    #expect(try TeamWorkspace.state(pair.other) == before)
  }

  /// One saves with other line ends and in another encoding, the other one changes a text: nothing waits.
  @Test(arguments: ["push", "pull"]) func theFormOfAFileIsMerged(_ command: String) throws {
    let pair = try Pair()
    for path in ["glossaries/sco.yaml", "tm/example-paper.tmx"] {
      let text = try pair.mine.text(of: path)
      let crlf = text.replacing("\n", with: "\r\n")
      let data =
        path.hasPrefix("tm/")
        ? Data([0xEF, 0xBB, 0xBF]) + Data(crlf.utf8)
        : try #require("\u{FEFF}\(crlf)".data(using: .utf16LittleEndian))
      try pair.mine.write(data, to: path)
      try pair.other.write(
        Data(
          text.replacing("350 million US dollars", with: "USD 350 million")
            .replacing("Shanghai Spirit", with: "spirit of Shanghai").utf8), to: path)
    }
    #expect(try pair.run("push", in: pair.other).status == 0)
    let run = try pair.run(command, in: pair.mine)
    #expect(run.status == 0 && run.lines.filter { $0.hasPrefix("merged ") }.count == 2, "\(run)")
    let yaml = try Data(contentsOf: pair.mine.url.appendingPathComponent("glossaries/sco.yaml"))
    #expect(yaml.starts(with: [0xFF, 0xFE]))
    let text = try #require(String(data: yaml.dropFirst(2), encoding: .utf16LittleEndian))
    #expect(text.contains("spirit of Shanghai") && text.contains("\r\n"))
    let tmx = try pair.mine.text(of: "tm/example-paper.tmx")
    #expect(tmx.contains("USD 350 million") && tmx.contains("\r\n"))
    if command == "pull" { #expect(try pair.run("push", in: pair.mine).status == 0) }
    #expect(try pair.run("push", in: pair.mine).lines.last == "0 files pushed, 2 were the same")
    let node = try pair.team.node()
    #expect(try pair.team.run(["lookup", "spirit of Shanghai"], in: node).status == 0)
    // A folder that knows nothing of the store has the same contents, so there is nothing to decide.
    let third = try TemporaryFolder()
    for path in ["glossaries/sco.yaml", "tm/example-paper.tmx"] {
      let plain =
        path.hasPrefix("tm/") ? String(tmx.drop { $0 == "\u{FEFF}" }) : text
      try third.write(Data(plain.replacing("\r\n", with: "\n").utf8), to: path)
    }
    let pushed = try pair.run("push", in: third)
    #expect(pushed.status == 0, "\(pushed)")
    #expect(try !third.text(of: "glossaries/sco.yaml").contains("\r"))
  }
}
