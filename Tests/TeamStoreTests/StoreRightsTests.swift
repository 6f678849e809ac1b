// SPDX-License-Identifier: Apache-2.0
import Foundation
import TeamStore
import TestSupport
import Testing

/// What a login may see and change: by Concord's commands, and by statements of its own.
@Suite(.enabled(if: PostgresServer.isInstalled, Comment(rawValue: PostgresServer.reason)))
struct StoreRightsTests {
  @Test func rolesMayDoWhatTheyAreFor() throws {
    let team = try TeamWorkspace()
    try team.push()
    let paper = ["grow", Repository.fixture("papers/example-paper.txt").path, "--id", "new"]
    let term = ["glossary", "add", "甲乙丙", "abc"]
    for (role, papers, terms) in [
      ("reader", false, false), ("contributor", true, false), ("terminologist", true, true),
    ] {
      let login = try team.server.login(role)
      let node = try team.node()
      #expect(try team.run(["lookup", "上海精神"], in: node, as: login).status == 2)
      let add = try team.run(["team", "members", "--add", login, "--role", role], in: node)
      #expect(add.status == 0, "\(add.errors)")
      let answer = try team.run(["lookup", "上海精神"], in: node, as: login)
      #expect(answer.status == 0, "\(answer.errors)")
      for (command, isAllowed) in [(paper, papers), (term, terms)] {
        let before = try team.server.sql("select count(*) from concord.revision", in: team.store)
        let run = try team.run(command, in: node, as: login)
        #expect(run.status == (isAllowed ? 0 : 2), "\(role) \(command): \(run.errors)")
        if !isAllowed {
          #expect(run.errors.contains("\(login) may "))
          #expect(run.errors.split(separator: "\n").count == 1)
          // The copy is the store's again.
          let (own, files) = (["tm", "stats"], ["glossary", "list"])
          let admin = try team.node()
          for question in [own, files] {
            #expect(
              try team.run(question, in: node, as: login).output
                == team.run(question, in: admin).output)
          }
          #expect(
            try team.server.sql("select count(*) from concord.revision", in: team.store) == before)
        }
      }
      if terms { _ = try team.run(["undo"], in: node, as: login) }
      #expect(
        try team.run(["team", "members", "--add", login, "--role", "admin"], in: node, as: login)
          .status == 2)
      if papers { _ = try team.run(["tm", "remove", "new"], in: node) }
    }
  }

  /// A member of one project sees and changes nothing of another one, whatever statement he writes.
  @Test func otherProjectsAreInvisible() throws {
    let team = try TeamWorkspace()
    try team.push()
    _ = try team.run(["team", "init", "--store", team.store, "--project", "other"])
    let login = try team.server.login("stranger")
    let add = try team.run([
      "team", "members", "--store", team.store, "--project", "other", "--add", login, "--role",
      "admin",
    ])
    #expect(add.status == 0, "\(add.errors)")
    func count(_ text: String) throws -> String {
      try team.server.sql(text, in: team.store, as: login)
    }
    for table in ["file", "revision", "unit", "concept", "term"] {
      #expect(try count("select count(*) from concord.\(table)") == "0", "\(table)")
      #expect(try team.server.sql("select count(*) from concord.\(table)", in: team.store) != "0")
    }
    #expect(try count("select string_agg(name, ',') from concord.project") == "other")
    #expect(try count("select count(*) from concord.member where project = 1") == "0")
    let refused = [
      "select count(*) from concord.file_0", "select count(*) from concord.revision_3",
      "select concord.begin_change(1)", "select concord.lock_project(1)",
      "begin; select concord.begin_change(2); select concord.put(1, 'tm/a.tmx', 0, '', null, '')",
      "select concord.set_member(1, '\(login)', 'admin')",
      "select concord.set_member(2, '\(login)', 'reader')",
      "begin; select concord.begin_change(2); select concord.put(2, 'tm/../../a.tmx', 0, '', null, '')",
      "begin; select concord.begin_change(2); select concord.put(2, 'tm/.a.tmx', 0, '', null, '')",
      "begin; select concord.begin_change(2); select concord.put(2, 'glossaries/a.yxml', 0, '', null, '')",
      "insert into concord.unit values (1, 'tm/a.tmx', 0, 'zh', 'a', 'approved', 'a')",
      // Of the own project, but without a change of the file.
      "insert into concord.unit values (2, 'tm/a.tmx', 0, 'zh', 'a', 'approved', 'a')",
      "insert into concord.term values (1, 'glossaries/sco.yaml', 0, 'zh', 99, 'a', 'preferred')",
      "insert into concord.member (project, login, role) values (1, '\(login)', 'admin')",
      "insert into concord.revision values (2, 'tm/a.tmx', 1, null, '', 1, 'postgres', now(), '')",
      "update concord.revision set why = 'forged'", "delete from concord.revision",
      "update concord.file set version = 9", "delete from concord.file", "delete from concord.unit",
      "update concord.project set clock = 0", "update concord.member set role = 'admin'",
      "truncate concord.unit", "drop table concord.unit", "create table concord.mine (a int)",
      "set role concord_owner", "set session authorization postgres",
      "alter table concord.unit disable row level security",
    ]
    for text in refused {
      #expect(throws: (any Error).self, "\(text)") { try count(text) }
    }
    #expect(
      try team.server.sql("select clock from concord.project where id = 1", in: team.store) == "1")
    #expect(try team.server.sql("select count(*) from concord.revision", in: team.store) == "2")
  }

  /// What the statements of a member of another team may be; for functions that he may call, with the rows of the team.
  private static let calls: [String: String] = [
    "level": "select 1 where concord.level(1) > 0",
    "projects": "select 1 where 1 = any (concord.projects(1))",
    "changing": "select 1 where concord.changing() <> '{}'",
    "lock_project": "select concord.lock_project(1)",
    "begin_change": "select concord.begin_change(1)",
    "put": "select concord.put(1, 'tm/a.tmx', 0, '', null, '')",
    "set_member": "select concord.set_member(1, session_user, 'admin')",
    "spaces": "select 1 where SPACE = any (concord.spaces(1))",
    "search_sizes": "select * from concord.search_sizes(SPACE, KEYS)",
    "search_count":
      "select * from concord.search_count(SPACE, KEYS, -2147483648, 2147483647, array_fill(1, array[300]))",
    "search_count_here":
      "select * from concord.search_count_here(SPACE, KEYS, array[2147483647], -2147483648, array_fill(1, array[300]))",
    "search_send": "select * from concord.search_send(SPACE, KEYS, array[2147483647], -2147483648)",
    "search_sample": "select * from concord.search_sample(SPACE, KEYS, (PARTS::int[])[1])",
    "search_scan": "select * from concord.search_scan(SPACE, -2147483648, 2147483647)",
    "search_phrase":
      "select * from concord.search_phrase(SPACE, array[-9223372036854775808], array[9223372036854775807], array[1], 1, 9)",
    "search_passages": "select * from concord.search_passages(SPACE, KEYS, array[1], array[1], 9)",
    "search_ping": "select concord.search_ping('concord_shard_2')",
    "search_fetch": "select * from concord.search_fetch(SPACE, PARTS, IDS, 1)",
    "claim_units":
      "select concord.claim_units(1, '[{\"paper\":\"a\",\"uid\":\"b\"}]', '', 30)",
    "release_units": "select concord.release_units(1, null, '')",
    "add_comment": "select concord.add_comment(1, 'unit', 'a', 'b', null, 'c', 'd')",
    "log_search": "select concord.log_search(1, 'en', 'a')",
    "forget_searches": "select concord.forget_searches(1)",
    "propose": "select concord.propose(1, 0, '', '', '')",
    // An aggregate over what the caller has.
    "join_lists": "select 1 where false",
  ]

  /// All tables, views, sequences and functions of the schema, and the ways around them: no row of another team.
  @Test func noRouteLeadsToAnotherTeam() throws {
    let team = try TeamWorkspace()
    let secret = "geheimnis"
    let tmx = try team.files.text(of: "tm/example-paper.tmx")
    try team.files.write(
      Data(
        tmx.replacing("political decision", with: "\(secret) decision")
          .replacing("x-status\">approved", with: "x-status\">needs-review").utf8),
      to: "tm/\(secret).tmx")
    _ = try team.run(["glossary", "add", "秘密", secret])
    try team.push(["--why", secret])
    let store = ["--store", team.store]
    let node = try TemporaryFolder([
      "concord.yaml": "concord: 1\nstore: \(team.store)\nlog-searches: true\n"
    ])
    for command in [
      ["team", "index"] + store, ["comment", "--concept", secret, secret],
      ["review", "--claim", "3", "--by", secret], ["glossary", "propose", "en=\(secret) word"],
      ["lookup", "\(secret)量子计算机"],
    ] {
      let run = try team.run(command, in: node)
      #expect(run.status < 2, "\(run.errors)")
    }
    let mate = try team.server.login(secret)
    _ = try team.run(["team", "members", "--add", mate, "--role", "contributor"] + store)
    let other = store + ["--project", "other"]
    _ = try team.run(["team", "init"] + other)
    let login = try team.server.login("stranger")
    let add = try team.run(["team", "members", "--add", login, "--role", "admin"] + other)
    #expect(add.status == 0, "\(add.errors)")
    try team.server.sql("analyze", in: team.store)

    func all(_ text: String) throws -> String { try team.server.sql(text, in: team.store) }
    /// The output of a statement as the member of the other team, errors included.
    func asked(_ text: String) -> String {
      do { return try team.server.sql(text, in: team.store, as: login) } catch { return "\(error)" }
    }
    /// What is meant by the other team's in a table.
    func condition(_ name: String, _ columns: Set<String>) -> String? {
      if name == "project" { return "x.id = 1" }
      if columns.contains("project") { return "x.project = 1" }
      if columns.contains("space") {
        return "x.space in (\(spaces))"
      }
      return name == "schema_version" || name.hasPrefix("search_") || name.hasSuffix("_seq")
        ? "false" : nil
    }
    let spaces = try all(
      "select string_agg(id::text, ',') from concord.search_space where project = 1")
    #expect(!spaces.isEmpty)
    let relations = try all(
      """
      select c.relname, c.relkind, coalesce(string_agg(a.attname, ','), '') from pg_class c
        left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
        where c.relnamespace = 'concord'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
        group by 1, 2 order by 1
      """
    ).split(separator: "\n").map { $0.split(separator: "|", omittingEmptySubsequences: false) }
    #expect(relations.count > 50)
    var seen = 0
    for relation in relations {
      let name = String(relation[0])
      let columns = Set(relation[2].split(separator: ",").map(String.init))
      let isOthers = try #require(condition(name, columns), "\(name) is not known to this test")
      let text =
        relation[1] == "S"
        ? "select count(*) from concord.\(name)"
        : "select count(*) from concord.\(name) x where \(isOthers) or x::text like '%\(secret)%'"
      let answer = asked(text)
      #expect(
        answer == "0" && relation[1] != "S" || answer.contains("permission denied"),
        "\(name): \(answer)")
      // The team itself has rows, so that nothing is proved by an empty table.
      let isPart = name.last?.isNumber == true
      if relation[1] == "p" || relation[1] == "r" && !isPart {
        if try all(text) != "0" {
          seen += 1
        } else {
          #expect(
            ["schema_version", "search_gone", "search_server", "search_shard", "search_store"]
              .contains(name), "\(name) is empty")
        }
        let copied = asked("copy (select * from concord.\(name)) to stdout")
        #expect(!copied.contains(secret), "\(name)")
        #expect(!asked("copy concord.\(name) to stdout").contains(secret), "\(name)")
      }
    }
    #expect(seen >= 14)

    let functions = try all(
      """
      select distinct proname from pg_proc p where pronamespace = 'concord'::regnamespace
        and has_function_privilege('\(login)', p.oid, 'execute') order by 1
      """
    ).split(separator: "\n").map(String.init)
    #expect(functions.count > 15)
    let space = String(spaces.prefix { $0 != "," })
    let keys = try all(
      "select array_agg(gram) from (select gram from concord.search_list where space = \(space) limit 50) s"
    )
    let rows = try all(
      "select array_agg(part), array_agg(id) from (select part, id from concord.search_row where space = \(space) limit 50) s"
    ).split(separator: "|").map(String.init)
    for name in functions {
      let call = try #require(Self.calls[name], "\(name) is not known to this test")
        .replacing("SPACE", with: space).replacing("KEYS", with: "'\(keys)'::bigint[]")
        .replacing("PARTS", with: "'\(rows[0])'").replacing("IDS", with: "'\(rows[1])'")
      let answer = asked(call)
      #expect(
        answer.isEmpty
          || answer.contains(login) && (answer.contains("may ") || answer.contains("not an admin")),
        "\(name): \(answer)")
      // A ping has no answer.
      if name.hasPrefix("search_"), name != "search_ping" {
        #expect(try !all(call).isEmpty, "\(name) finds nothing at all")
      }
    }

    // Statistics, functions in conditions, and what the server says of others.
    for text in [
      "select * from pg_stats where schemaname = 'concord' and most_common_vals::text like '%\(secret)%'",
      "select query from pg_stat_activity", "select * from pg_statistic_ext_data",
      """
      create function pg_temp.leak(text) returns bool language plpgsql cost 0.0001 as
        $$ begin raise notice '%', $1; return true; end $$;
      select count(*) from concord.unit where pg_temp.leak(body);
      select count(*) from concord.revision where pg_temp.leak(why)
      """,
      "explain analyze select * from concord.unit where body like '%\(secret) d%'",
      "insert into concord.term select 1, 'glossaries/\(secret).yaml', 0, 'en', 0, 'a', 'proposed'",
    ] { #expect(!asked(text).contains("\(secret) decision"), "\(text)") }
  }

  @Test func aNewerSchemaIsRefused() throws {
    let team = try TeamWorkspace()
    try team.push()
    try team.server.sql(
      "insert into concord.schema_version values (\(StoreSchema.current + 1), 'later')",
      in: team.store)
    for command in [["push"], ["status"], ["migrate"], ["init"]] {
      let run = try team.run(["team"] + command + ["--store", team.store])
      #expect(run.status == 2)
      #expect(run.errors.contains("of a newer Concord"))
    }
  }

  @Test func twoInitsAtOnceMakeOneStore() throws {
    let team = try TeamWorkspace(isInitialized: false)
    let empty = try team.push()
    #expect(empty.status == 2)
    #expect(empty.errors.contains("'concord team init' makes one"))
    let runs = try (0..<4).map { _ in
      let process = Process()
      process.executableURL = try CommandRun.binary()
      process.arguments = ["team", "init", "--store", team.store]
      process.currentDirectoryURL = team.files.url
      process.environment = team.environment()
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      return process
    }
    for run in runs { run.waitUntilExit() }
    #expect(runs.allSatisfy { $0.terminationStatus == 0 })
    #expect(try team.server.sql("select count(*) from concord.project", in: team.store) == "1")
    #expect(
      try team.server.sql("select count(*) from concord.schema_version", in: team.store)
        == "\(StoreSchema.current)")
  }
}
