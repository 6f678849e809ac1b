// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// Two people who change different units or concepts of one file, and the history of one of these.
@Suite(.enabled(if: PostgresServer.isInstalled, Comment(rawValue: PostgresServer.reason)))
struct TeamMergeTests {
  private static let paper = "tm/example-paper.tmx"
  private static let glossary = "glossaries/sco.yaml"

  /// A second folder with what the store has.
  private func folder(of team: TeamWorkspace) throws -> TemporaryFolder {
    let other = try TemporaryFolder()
    try other.makeFolder("tm")
    try other.makeFolder("glossaries")
    let pulled = try team.run(["team", "pull", "--store", team.store], in: other)
    #expect(pulled.status == 0, "\(pulled.errors)")
    return other
  }

  private func replace(
    _ old: String, with new: String, in path: String, of folder: TemporaryFolder
  ) throws {
    let text = try folder.text(of: path)
    #expect(text.contains(old), "\(old)")
    try folder.write(Data(text.replacing(old, with: new).utf8), to: path)
  }

  @Test(arguments: ["push", "pull"]) func changesOfBothAreKept(_ command: String) throws {
    let team = try TeamWorkspace()
    let yaml = "# by hand\n" + (try team.files.text(of: Self.glossary))
    try team.files.write(Data(yaml.utf8), to: Self.glossary)
    try team.push()
    let other = try folder(of: team)
    let tmx = try team.files.text(of: Self.paper)
    let (mine, theirs) = (("经济合作的议题", "经济合作议题"), ("350 million US dollars", "USD 350 million"))
    try replace(mine.0, with: mine.1, in: Self.paper, of: team.files)
    try replace(theirs.0, with: theirs.1, in: Self.paper, of: other)
    try replace(
      "  - id: shanghai-spirit\n", with: "  # 上海精神\n  - id: shanghai-spirit\n", in: Self.glossary,
      of: team.files)
    let added = "  - id: theirs\n    terms:\n      zh: [\"某词\"]   # new\n      en: [some word]\n"
    try other.write(Data((yaml + added).utf8), to: Self.glossary)
    #expect(try team.run(["team", "push", "--store", team.store], in: other).status == 0)
    let status = try team.run(["team", "status", "--store", team.store])
    #expect(status.status == 0)
    #expect(
      status.output.contains("changed by both \(Self.glossary)\nchanged by both \(Self.paper)"))
    let run = try team.run(["team", command, "--store", team.store])
    #expect(run.status == 0, "\(run.output)")
    #expect(run.lines.contains("merged \(Self.paper)"))
    #expect(
      run.lines.last
        == (command == "push"
          ? "0 files pushed, 2 merged, 0 were the same"
          : "0 files pulled, 2 merged, 0 were the same"))
    let both = tmx.replacing(mine.0, with: mine.1).replacing(theirs.0, with: theirs.1)
    #expect(try team.files.text(of: Self.paper) == both)
    let expected =
      yaml.replacing(
        "  - id: shanghai-spirit\n", with: "  # 上海精神\n  - id: shanghai-spirit\n") + added
    #expect(try team.files.text(of: Self.glossary) == expected)
    if command == "pull" {
      #expect(try team.push().lines.last == "2 files pushed, 0 were the same")
    }
    #expect(try team.push().lines.last == "0 files pushed, 2 were the same")
    #expect(try team.run(["team", "pull", "--store", team.store], in: other).status == 0)
    #expect(try TeamWorkspace.state(other) == TeamWorkspace.state(team.files))
  }

  @Test func theSameUnitIsAConflictWithAllTexts() throws {
    let team = try TeamWorkspace()
    try team.push()
    let other = try folder(of: team)
    try replace("350 million US dollars", with: "USD 350 million", in: Self.paper, of: team.files)
    try replace("the principal risk", with: "the main risk", in: Self.paper, of: other)
    try replace(
      "liquidity in local currencies is insufficient", with: "liquidity is low", in: Self.paper,
      of: other)
    #expect(try team.run(["team", "push", "--store", team.store], in: other).status == 0)
    let before = try TeamWorkspace.state(team.files)
    for command in ["push", "pull"] {
      let run = try team.run(["team", command, "--store", team.store])
      #expect(run.status == 1)
      #expect(run.output.contains("  unit example-paper.abstract.3\n    base:\n"))
      for text in ["USD 350 million", "the main risk", "350 million US dollars"] {
        #expect(run.output.contains(text))
      }
      #expect(!run.output.contains("example-paper.abstract.4"))
      #expect(try TeamWorkspace.state(team.files) == before)
    }
    // Mine where both have changed the same; theirs elsewhere.
    let pushed = try team.push(["--overwrite"])
    #expect(pushed.lines.first == "merged \(Self.paper)", "\(pushed.errors)")
    let text = try team.files.text(of: Self.paper)
    #expect(text.contains("USD 350 million") && text.contains("the principal risk"))
    #expect(text.contains("liquidity is low"))
    #expect(try team.push().lines.last == "0 files pushed, 2 were the same")
  }

  /// One adds a note to a concept, the other a term in a language of it: a push keeps both.
  @Test func fieldsOfOneConceptAreKept() throws {
    let team = try TeamWorkspace()
    let path = "glossaries/own.yaml"
    let text =
      "concord-glossary: 1\nconcepts:\n  - id: one\n    terms:\n      zh: [甲乙]\n      en: [one word]\n"
    try team.files.write(Data(text.utf8), to: path)
    try team.push()
    let other = try folder(of: team)
    let (note, term) = (
      ("  - id: one\n", "  - id: one\n    note: of 2025\n"), ("[one word]", "[one word, a word]")
    )
    try replace(note.0, with: note.1, in: path, of: team.files)
    try replace(term.0, with: term.1, in: path, of: other)
    #expect(try team.run(["team", "push", "--store", team.store], in: other).status == 0)
    let run = try team.push()
    #expect(run.status == 0 && run.lines.contains("merged \(path)"), "\(run.output)")
    #expect(
      try team.files.text(of: path)
        == text.replacing(note.0, with: note.1).replacing(term.0, with: term.1))
  }

  /// Two concepts that go together on neither side.
  @Test func aContradictionIsAConflict() throws {
    let team = try TeamWorkspace()
    let head = "concord-glossary: 1\nconcepts:\n"
    let (one, two) = (
      "  - id: one\n    terms:\n      en: [one word]\n",
      "  - id: two\n    terms:\n      en: [two]\n"
    )
    let path = "glossaries/own.yaml"
    try team.files.write(Data((head + one + two).utf8), to: path)
    try team.push()
    let other = try folder(of: team)
    try replace("[one word]", with: "[one word, a word]", in: path, of: team.files)
    try replace("[two]", with: "[two, {term: a word, status: forbidden}]", in: path, of: other)
    #expect(try team.run(["team", "push", "--store", team.store], in: other).status == 0)
    let run = try team.push()
    #expect(run.status == 1, "\(run.output)")
    #expect(run.output.contains("concept "))
    #expect(run.output.contains("a word"))
  }

  @Test func aConceptAndAUnitHaveAHistory() throws {
    let team = try TeamWorkspace()
    try team.push()
    let store = ["--store", team.store]
    let node = try team.node()
    let set = try team.run(
      ["glossary", "set", "shanghai-spirit", "--note", "of 2001"], in: node)
    #expect(set.status == 0, "\(set.errors)")
    _ = try team.run(["glossary", "add", "某个词", "some word"], in: node)
    let again = try team.run(
      ["glossary", "set", "shanghai-spirit", "--note", "of 2026"], in: node)
    #expect(again.status == 0)
    let log = try team.run(["team", "log", "--concept", "shanghai-spirit"] + store)
    #expect(log.status == 0)
    #expect(log.lines.filter { $0.contains("\t") }.count == 3, "\(log.output)")
    #expect(log.output.contains("  - note: of 2001\n") || log.output.contains("-   note: of 2001"))
    let json = try team.run(
      ["team", "log", "--concept", "shanghai-spirit", "--format", "json", "--limit", "1"] + store)
    #expect(json.output.contains("of 2026") && json.output.contains("of 2001"))
    let back = try team.run(
      ["team", "revert", "--concept", "shanghai-spirit", "--to", "1"] + store)
    #expect(back.status == 0, "\(back.errors)")
    #expect(back.lines.first?.hasPrefix("shanghai-spirit in glossaries/") == true)
    #expect(try team.run(["glossary", "show", "某个词"], in: node).status == 0)
    #expect(
      try !team.run(["glossary", "show", "shanghai-spirit"], in: node).output.contains("of 2026"))
    let same = try team.run(
      ["team", "revert", "--concept", "shanghai-spirit", "--to", "1"] + store)
    #expect(same.status == 2 && same.errors.contains("already as in version 1"))

    // A unit: rejected, and put back by somebody who may.
    let unit = "example-paper.abstract.3"
    try replace("the principal risk", with: "the main risk", in: Self.paper, of: team.files)
    try replace("insufficient", with: "low", in: Self.paper, of: team.files)
    #expect(try team.push().status == 0)
    let changes = try team.run(["team", "log", Self.paper, "--unit", unit] + store)
    #expect(changes.lines.filter { $0.contains("\t") }.count == 2, "\(changes.output)")
    #expect(changes.output.contains("the main risk") && !changes.output.contains("is low"))
    let login = try team.server.login("contributor")
    _ = try team.run(["team", "members", "--add", login, "--role", "contributor"] + store)
    let revert = ["team", "revert", "--to", "1"] + store
    let refused = try team.run(
      revert + ["--concept", "shanghai-spirit", "glossaries/nothing.yaml"], as: login)
    #expect(refused.status == 2)
    let done = try team.run(revert + ["--unit", unit], as: login)
    #expect(
      done.lines == ["\(unit) in \(Self.paper) is as in version 1 again; this is version 3"],
      "\(done.errors)")
    #expect(try team.run(["team", "pull"] + store).status == 0)
    let text = try team.files.text(of: Self.paper)
    #expect(text.contains("the principal risk") && text.contains("is low"))
    #expect(try team.run(["team", "log", "--unit", "nobody"] + store).status == 1)
    let nobody = try team.run(revert + ["--unit", "nobody"])
    #expect(nobody.status == 2 && nobody.errors.contains("no file of the store"))
  }
}
