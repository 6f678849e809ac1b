// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// Notices: decided proposals and changed terms, with the texts that use them.
@Suite(.enabled(if: PostgresServer.isInstalled, Comment(rawValue: PostgresServer.reason)))
struct TeamNoticeTests {
  private struct Team {
    let team: TeamWorkspace
    var logins: [String: String] = [:]
    var nodes: [String: TemporaryFolder] = [:]

    init() throws {
      team = try TeamWorkspace()
      try team.push()
      for role in ["reader", "contributor", "terminologist"] {
        let login = try team.server.login(role)
        logins[role] = login
        nodes[role] = try team.node()
        _ = try team.run([
          "team", "members", "--store", team.store, "--add", login, "--role", role,
        ])
        _ = try run(["team", "status"], role)
      }
    }

    @discardableResult
    func run(_ arguments: [String], _ role: String, status: Int32? = nil) throws -> CommandRun {
      let run = try team.run(arguments, in: nodes[role], as: logins[role] ?? "")
      if let status { #expect(run.status == status, "\(arguments): \(run.output)\(run.errors)") }
      return run
    }
  }

  @Test func aProposalIsDecided() throws {
    let team = try Team()
    try team.run(["team", "notices"], "contributor", status: 1)
    try team.run(
      ["glossary", "propose", "zh=能源合作", "en=energy cooperation", "--by", "Li Wei"], "contributor",
      status: 0)
    try team.run(["glossary", "propose", "en=political decision"], "contributor", status: 0)
    // A new proposal is in the queue, and is not a notice.
    try team.run(["team", "notices"], "contributor", status: 1)
    try team.run(
      ["glossary", "approve", "energy-cooperation", "--lang", "en", "--by", "Anna"],
      "terminologist", status: 0)
    try team.run(["glossary", "refuse", "political-decision"], "terminologist", status: 0)
    let node = try #require(team.nodes["contributor"])
    try node.write(
      Data("Energy Cooperation is new.\n\nAn energy cooperation.\n".utf8), to: "draft.md")
    let run = try team.run(["team", "notices", "draft.md", "--mine"], "contributor", status: 0)
    let login = try #require(team.logins["contributor"])
    let (decider, lines) = (team.logins["terminologist"] ?? "", run.lines)
    let heads = lines.filter { $0.contains("\t") }.map {
      $0.split(separator: "\t").map(String.init)
    }
    #expect(
      heads.map { Array($0[2...]) } == [
        [decider, "refused", "political-decision in glossaries/proposals.yaml"],
        [decider, "approved", "energy-cooperation in glossaries/proposals.yaml"],
      ], "\(run.output)")
    #expect(lines.contains("  en political decision: proposed -> removed"))
    // The paper has the refused term; a check of the draft will look for the approved one.
    #expect(lines.contains("  papers: tm/example-paper.tmx (1 unit)"))
    #expect(lines.contains("  en energy cooperation: proposed -> preferred"))
    #expect(!run.output.contains("zh 能源合作"))
    #expect(lines.contains("  proposed by \(login), Li Wei"))
    #expect(lines.contains("  drafts: draft.md (2 sentences)"))
    try team.run(["team", "notices", "--mine"], "reader", status: 1)
    #expect(try team.run(["team", "notices"], "reader", status: 0).lines.count > 4)
    // One of another moment, and fewer.
    try team.run(["team", "notices", "--since", "2099-01-01"], "reader", status: 1)
    let one = try team.run(
      ["team", "notices", "--limit", "1", "--since", "2026-01-01T00:00:00Z"], "reader", status: 0)
    #expect(one.lines.filter { $0.contains("\t") }.count == 1)
    for since in [
      "yesterday", "2026-13-01", "2026-11", "2026-11-27T25:00:00Z", "2026-11-27T10:00:00",
    ] {
      let wrong = try team.run(["team", "notices", "--since", since], "reader", status: 2)
      #expect(wrong.errors.contains("neither a day"), "\(since): \(wrong.errors)")
    }
  }

  @Test func aTermIsChanged() throws {
    let team = try Team()
    // The first version of a glossary is not a change of its terms.
    try team.run(["glossary", "add", "甲乙", "abc"], "terminologist", status: 0)
    try team.run(
      ["glossary", "add", "政治决定", "political decision", "--from", "zh", "--to", "en"],
      "terminologist", status: 0)
    try team.run(["glossary", "deprecate", "political decision"], "terminologist", status: 0)
    let id = "political-decision"
    // Of a concept that only gets a note nobody needs to know.
    try team.run(["glossary", "set", id, "--note", "of 2025"], "terminologist", status: 0)
    let run = try team.run(["team", "notices"], "reader", status: 0)
    let lines = run.lines
    #expect(lines.filter { $0.contains("\tchanged\t") }.count == 2, "\(run.output)")
    #expect(lines.contains("  en political decision: preferred -> deprecated"))
    #expect(lines.contains("  en political decision: new -> preferred"))
    #expect(lines.contains("  papers: tm/example-paper.tmx (1 unit)"))
    // In a folder of files that pushes and pulls, its own papers are searched.
    let own = try team.team.run(["team", "notices", "--store", team.team.store])
    #expect(own.status == 0 && own.lines.contains("  papers: tm/example-paper.tmx (1 unit)"))
    let files = try team.team.run(["team", "notices"])
    #expect(files.status == 2 && files.errors.contains("names no store"))
  }

  /// What a person moves from the proposals to another glossary by hand is approved.
  @Test func aProposalIsMoved() throws {
    let team = try Team()
    try team.run(["glossary", "propose", "en=some word"], "contributor", status: 0)
    _ = try team.team.run(["team", "pull", "--store", team.team.store])
    let glossary = try team.team.files.text(of: "glossaries/sco.yaml")
    try team.team.files.write(
      Data((glossary + "  - id: some-word\n    terms:\n      en: [some word]\n").utf8),
      to: "glossaries/sco.yaml")
    try team.team.files.write(
      Data("concord-glossary: 1\nname: proposals\nlanguages: [en]\nconcepts: []\n".utf8),
      to: "glossaries/proposals.yaml")
    #expect(try team.team.push().status == 0)
    let run = try team.run(["team", "notices", "--mine"], "contributor", status: 0)
    #expect(
      run.output.contains("\tapproved\tsome-word in glossaries/proposals.yaml"), "\(run.output)")
  }

  @Test func aFeedAndAMessage() throws {
    let team = try Team()
    try team.run(["glossary", "propose", "en=a <word> & more"], "contributor", status: 0)
    try team.run(["glossary", "approve", "a-word-more"], "terminologist", status: 0)
    let atom = try team.run(["team", "notices", "--format", "atom"], "reader", status: 0)
    func contents(of tag: String) -> [String] {
      atom.output.components(separatedBy: "<\(tag)>").dropFirst().map {
        $0.components(separatedBy: "</\(tag)>")[0]
      }
    }
    let ids = contents(of: "id")
    #expect(ids.count == 2 && Set(ids).count == 2)
    #expect(ids.allSatisfy { $0.hasPrefix("urn:concord:main") })
    #expect(atom.output.contains("en a &lt;word&gt; &amp; more: proposed -&gt; preferred"))
    let moments = contents(of: "updated")
    #expect(moments.count == 2)
    for moment in moments {
      #expect(throws: Never.self) { try Date(moment, strategy: .iso8601) }
    }
    #expect(
      try team.run(["team", "notices", "--format", "atom"], "reader").output == atom.output)
    let mail = try team.run(
      ["team", "notices", "--format", "mail", "--to", "a@example.org\nBcc: b@example.org"],
      "reader",
      status: 0)
    #expect(
      mail.lines.prefix(6) == [
        "Subject: Concord, project main: 1 notice", "To: a@example.org Bcc: b@example.org",
        "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: 8bit", "",
      ])
    #expect(mail.output.contains("\tapproved\ta-word-more"))
    let none = try team.run(
      ["team", "notices", "--format", "mail", "--since", "2099-01-01"], "reader", status: 1)
    #expect(none.output.isEmpty)
    #expect(try team.run(["team", "notices", "--to", "a"], "reader").status == 2)
  }
}
