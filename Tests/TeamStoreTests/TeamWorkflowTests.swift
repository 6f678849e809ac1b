// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

@testable import TeamStore

/// Claims, comments, proposals and searches in a team's store: the database holds the rights.
@Suite(.enabled(if: PostgresServer.isInstalled, Comment(rawValue: PostgresServer.reason)))
struct TeamWorkflowTests {
  private static let proposals = "glossaries/proposals.yaml"

  /// A team with members, each with a login and a folder.
  private struct Team {
    let team: TeamWorkspace
    var logins: [String: String] = [:]
    var nodes: [String: TemporaryFolder] = [:]

    init(settings: String = "") throws {
      team = try TeamWorkspace()
      let tmx = try team.files.text(of: "tm/example-paper.tmx")
        .replacing("x-status\">approved", with: "x-status\">needs-review")
      try team.files.write(Data(tmx.utf8), to: "tm/example-paper.tmx")
      try team.push()
      for role in ["reader", "contributor", "terminologist"] {
        let login = try team.server.login(role)
        logins[role] = login
        nodes[role] = try TemporaryFolder([
          "concord.yaml": "concord: 1\nstore: \(team.store)\n" + settings
        ])
        _ = try team.run([
          "team", "members", "--store", team.store, "--add", login, "--role", role,
        ])
        _ = try run(["team", "status"], role)
      }
    }

    func run(_ arguments: [String], _ role: String) throws -> CommandRun {
      try team.run(arguments, in: nodes[role], as: logins[role] ?? "")
    }

    func sql(_ text: String, as role: String? = nil) throws -> String {
      guard let role else { return try team.server.sql(text, in: team.store) }
      return try team.server.sql(text, in: team.store, as: logins[role] ?? "")
    }
  }

  @Test func claimsHoldBetweenMembers() throws {
    let team = try Team()
    let first = try team.run(["review", "--claim", "2"], "contributor")
    #expect(first.status == 0, "\(first.errors)")
    let id = try #require(first.lines.first?.split(separator: " ").first.map(String.init))
    let second = try team.run(["review", "--claim", "2"], "terminologist")
    #expect(second.status == 0 && !second.output.contains(id), "\(second.errors)")
    let refused = try team.run(["review", "--accept", id], "terminologist")
    #expect(refused.status == 2)
    #expect(
      refused.errors.contains("\(id) is claimed by \(team.logins["contributor"] ?? "")"),
      "\(refused.errors)")
    #expect(try team.run(["review", "--claim", "1"], "reader").status == 2)
    // A claim ends.
    _ = try team.sql("update concord.claim set until = now() - interval '1 minute'")
    #expect(try team.run(["review", "--accept", id], "terminologist").status == 0)
    #expect(try team.run(["review", "--release"], "contributor").status == 0)
    for text in [
      "delete from concord.claim", "update concord.claim set until = now() + interval '1 year'",
      "insert into concord.claim values (1, 'tm/a.tmx', 'a', 'postgres', '', now())",
      "select concord.claim_units(1, '[{\"paper\":\"a\",\"uid\":\"b\"}]', '', 100000)",
    ] {
      #expect(throws: (any Error).self, "\(text)") { try team.sql(text, as: "contributor") }
    }
  }

  @Test func commentsAreOfTheirAuthors() throws {
    let team = try Team()
    let comment = ["comment", "--concept", "shanghai-spirit", "one word", "--source", "2025"]
    #expect(try team.run(comment, "reader").status == 2)
    let made = try team.run(comment, "contributor")
    #expect(made.status == 0, "\(made.errors)")
    #expect(try team.run(["comment"], "reader").output.contains("one word"))
    let login = try #require(team.logins["contributor"])
    #expect(try team.sql("select who from concord.comment") == login)
    for text in [
      "insert into concord.comment (project, kind, item, body, author, said, who) values (1, 'unit', 'a', 'b', 'c', 'd', 'postgres')",
      "update concord.comment set body = 'forged'", "delete from concord.comment",
    ] {
      #expect(throws: (any Error).self, "\(text)") { try team.sql(text, as: "contributor") }
    }
    // Out into a file, and in again without doubling.
    let pulled = try team.team.run(["team", "pull", "--store", team.team.store])
    #expect(pulled.lines.contains("pulled 1 comment"), "\(pulled.output)\(pulled.errors)")
    #expect(try team.team.files.text(of: "comments.jsonl").contains("one word"))
    _ = try team.team.run(["comment", "--concept", "shanghai-spirit", "two"])
    #expect(try team.team.push().lines.contains("pushed 1 comment"))
    #expect(try team.sql("select count(*) from concord.comment") == "2")
  }

  @Test func onlyATerminologistApproves() throws {
    let team = try Team()
    let propose = [
      "glossary", "propose", "zh=能源合作", "en=energy cooperation", "--note", "it's \"new\": {a, b}",
      "--source", "Tianjin, 2025",
    ]
    #expect(try team.run(propose, "reader").status == 2)
    let made = try team.run(propose, "contributor")
    #expect(made.status == 0, "\(made.errors)")
    let more = try team.run(
      ["glossary", "propose", "ru=энергия будущего", "zh=未来能源"], "contributor")
    #expect(more.status == 0, "\(more.errors)")
    for decision in ["approve", "refuse"] {
      let refused = try team.run(["glossary", decision, "energy-cooperation"], "contributor")
      #expect(
        refused.status == 2 && refused.errors.contains("may only propose terms"),
        "\(refused.errors)")
    }
    let set = try team.run(["glossary", "set", "energy-cooperation", "--note", "x"], "contributor")
    #expect(set.status == 2)
    #expect(
      try team.run(["glossary", "approve", "energy-cooperation", "--lang", "en"], "terminologist")
        .status == 0)
    let later = try team.run(["glossary", "propose", "en=later term"], "contributor")
    #expect(later.status == 0, "\(later.errors)")
    let show = try team.run(["glossary", "show", "energy-cooperation"], "reader")
    #expect(show.output.contains("preferred") && show.output.contains("proposed"))
    #expect(
      try team.sql(
        "select string_agg(distinct status, ',' order by status) from concord.term where glossary = '\(Self.proposals)'"
      ) == "preferred,proposed")
  }

  /// What a contributor may write by hand: nothing but proposals, at the end, in Concord's form.
  @Test func theDatabaseHoldsProposals() throws {
    let team = try Team()
    #expect(try team.run(["glossary", "propose", "en=first"], "contributor").status == 0)
    let old = try team.sql(
      "select convert_from(bytes, 'UTF8') from concord.revision where name = '\(Self.proposals)'")
    let item = "  - id: x\n    terms:\n      en:\n        - {term: x, status: proposed}\n"
    func propose(_ text: String, base: Int = 1) throws -> String {
      try team.sql(
        """
        begin; select concord.begin_change(1);
        select concord.propose(1, \(base), '', convert_to($q$\(text)$q$, 'UTF8'), 'by hand'); commit
        """, as: "contributor")
    }
    let wrong = [
      item.replacing("proposed", with: "preferred"),
      item.replacing("{term: x, status: proposed}", with: "x"),
      item.replacing("status: proposed", with: "status: proposed, status: preferred"),
      item.replacing("term: x,", with: "term: x, status: preferred, note: a,"),
      item + "      - preferred\n", item + "        - preferred\n",
      item.replacing("    terms:\n", with: "    terms:\n      zh:\n      - a\n"),
      item.replacing("  - id: x\n", with: "  - id: x\n    note: |\n"),
      "  - id: x\n    terms: {en: [x]}\n", "  - id: x\n",
      item.replacing("id: x", with: "id: &a x"), item + "name: other\n", "# \n" + item, item + "\n",
      item.replacing("      en:", with: "      en: [y]\n      ru:"), "",
      item.replacing("  - id: x\n", with: "  - id: x\n    do-not-translate: true\n"),
      item.replacing("  - id: x\n", with: "  - id: x\n    note: \"a\"b\"\n"),
      String(repeating: item, count: 400),
    ]
    for text in wrong {
      #expect(throws: (any Error).self, "\(text)") { try propose(old + "\n" + text) }
      #expect(throws: (any Error).self, "\(text)") { try propose(old + text) }
    }
    // Another beginning, and another file.
    #expect(throws: (any Error).self) {
      try propose(old.replacing("first", with: "other") + "\n" + item)
    }
    #expect(throws: (any Error).self) { try propose(item) }
    #expect(throws: (any Error).self) {
      try team.sql(
        "begin; select concord.begin_change(1); select concord.put(1, '\(Self.proposals)', 1, '', null, ''); commit",
        as: "contributor")
    }
    for text in [
      "update concord.project set proposing = pg_current_xact_id()",
      "begin; select concord.begin_change(1); insert into concord.term values (1, '\(Self.proposals)', 9, 'en', 0, 'x', 'preferred'); commit",
      "begin; select concord.begin_change(1); insert into concord.term values (1, 'glossaries/sco.yaml', 9, 'en', 99, 'x', 'proposed'); commit",
    ] {
      #expect(throws: (any Error).self, "\(text)") { try team.sql(text, as: "contributor") }
    }
    #expect(
      try team.sql("select count(*) from concord.revision where name = '\(Self.proposals)'") == "1")
    // What is allowed is, and the right does not outlast it.
    _ = try propose(old + "\n" + item)
    #expect(try team.sql("select concord.level(1)", as: "contributor") == "2")
    #expect(throws: (any Error).self) {
      try team.sql(
        """
        begin; select concord.begin_change(1);
        select concord.propose(1, 2, '', convert_to($q$\(old + "\n" + item + item.replacing("x", with: "z"))$q$, 'UTF8'), '');
        select concord.put(1, 'glossaries/sco.yaml', 1, '', null, ''); commit
        """, as: "contributor")
    }
  }

  @Test func searchesOfATeam() throws {
    let team = try Team(settings: "log-searches: true\n")
    for role in ["reader", "reader", "contributor"] {
      #expect(try team.run(["lookup", "量子计算机"], role).status == 1)
    }
    let list = try team.run(["glossary", "searches"], "reader")
    #expect(list.lines.first?.hasPrefix("3\tzh\t量子计算机\t") == true, "\(list.output)\(list.errors)")
    #expect(try team.run(["glossary", "searches", "--clear"], "contributor").status == 2)
    #expect(
      try team.run(["glossary", "searches", "--clear"], "terminologist").lines == [
        "1 search forgotten"
      ])
  }

  /// A store of the first version gets the new tables, and keeps what it has.
  @Test func anOlderStoreIsMigrated() throws {
    let team = try Team()
    _ = try team.sql(
      """
      drop table concord.claim, concord.comment, concord.search;
      drop function concord.claim_units, concord.release_units, concord.add_comment, concord.log_search,
        concord.forget_searches, concord.propose;
      drop function concord.require;
      drop policy propose on concord.concept; drop policy propose on concord.term;
      create or replace function concord.level(p int) returns int language sql stable security definer
        set search_path = pg_catalog, concord, pg_temp as $$
        select coalesce((select array_position(array['reader', 'contributor', 'terminologist', 'admin'], role)
          from concord.member where project = p and login = session_user), 0) $$;
      alter table concord.project drop column proposing;
      drop table concord.search_list, concord.search_row, concord.search_unit, concord.search_paper,
        concord.search_gone, concord.search_shard, concord.search_server, concord.search_store,
        concord.search_generation, concord.search_space, concord.search_state;
      drop sequence concord.search_generation_number;
      drop aggregate concord.join_lists(int[]);
      drop function concord.spaces, concord.may_search, concord.search_sizes, concord.search_count,
        concord.search_scan, concord.search_phrase, concord.search_passages, concord.search_fetch,
        concord.search_shards, concord.search_part_here, concord.search_part_there;
      \(StoreSchema.searchTables)
      delete from concord.schema_version where version > 2;
      """)
    let old = try team.run(["team", "status"], "contributor")
    #expect(old.status == 2 && old.errors.contains("'concord team migrate'"))
    #expect(try team.team.run(["team", "migrate", "--store", team.team.store]).status == 0)
    #expect(try team.run(["glossary", "propose", "en=first"], "contributor").status == 0)
    #expect(try team.run(["review", "--claim", "2"], "contributor").status == 0)
  }
}
