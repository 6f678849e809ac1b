// SPDX-License-Identifier: Apache-2.0
import Foundation
import PostgreSQL
import TeamStore
import TestSupport
import Testing

/// The lists for searches in SQL on three servers.
@Suite(.enabled(if: PostgresServer.isInstalled, Comment(rawValue: PostgresServer.reason)))
struct StoreShardTests {
  private static let sql = ["CONCORD_STORE_SEARCH": "sql"]

  /// A store with papers, and two more servers.
  private struct Shards {
    let team: TeamWorkspace
    let others: [PostgresServer]
    let addresses: [String]

    init() throws {
      team = try TeamWorkspace()
      // Papers in several parts.
      let paper = Repository.fixture("papers/example-paper.txt").path
      for number in 0..<12 { _ = try team.run(["grow", paper, "--id", "paper-\(number)"]) }
      try team.push()
      others = try [PostgresServer(), PostgresServer()]
      addresses = try others.map { try $0.database() }
    }

    func deal(_ names: [String]) throws -> CommandRun {
      try team.run(["team", "shards", "--store", team.store] + names)
    }

    func index(as login: String = "postgres") throws -> CommandRun {
      try team.run(["team", "index", "--store", team.store], as: login)
    }

    func stop() { for server in others { server.stop() } }
  }

  @Test func theAnswersAreThoseOfFiles() throws {
    let shards = try Shards()
    defer { shards.stop() }
    let (team, addresses) = (shards.team, shards.addresses)
    #expect(try shards.index().status == 0)
    let dealt = try shards.deal(["here"] + addresses)
    #expect(
      dealt.lines == [
        "here\tparts 0, 3, 6", "\(addresses[0])\tparts 1, 4, 7", "\(addresses[1])\tparts 2, 5",
      ], "\(dealt)")
    let node = try team.node()
    // Empty lists are said to be so.
    let empty = try team.run(["lookup", "上海精神"], in: node, adding: Self.sql)
    #expect(empty.status == 2 && empty.errors.contains("an admin runs 'concord team index'"))
    #expect(try shards.index().lines == ["13 papers with 117 units listed"])
    for (server, address) in zip(shards.others, addresses) {
      let count = try server.sql("select count(*) from concord_shard.posting", in: address)
      #expect(Int(count).map { $0 > 100 } == true, "\(count)")
    }
    #expect(
      try team.server.sql(
        "select count(distinct part) >= 4 from concord.search_row", in: team.store) == "t")
    try answers(team, in: node)
    let paper = Repository.fixture("papers/example-paper.txt").path
    for command in [
      ["grow", paper, "--id", "new"], ["tm", "remove", "paper-3"],
      ["review", "--reject", "paper-4.abstract.1"],
    ] {
      #expect(try team.run(command).status == 0)
      try team.push(["--remove"])
      try answers(team, in: node)
      #expect(try shards.index().status == 0)
      try answers(team, in: node)
    }
    // Nothing is left of papers that are gone, and each listed text is there once.
    for statement in [
      "select count(*) from concord.search_gone",
      """
      select count(*) from concord.search_space s where rows <>
        (select count(*) from concord.search_row r where r.space = s.id)
      """,
      """
      select count(*) from concord.search_unit u where not exists
        (select from concord.search_paper p where p.paper = u.unit >> 32)
      """,
    ] { #expect(try team.server.sql(statement, in: team.store) == "0", "\(statement)") }
    // All parts come back to the first server.
    #expect(try shards.deal(["here"]).lines == ["here\tparts 0, 1, 2, 3, 4, 5, 6, 7"])
    #expect(try shards.index().status == 0)
    try answers(team, in: node)
  }

  private func answers(_ team: TeamWorkspace, in node: TemporaryFolder) throws {
    let derived = team.files.url.appendingPathComponent(".concord")
    for file in try FileManager.default.contentsOfDirectory(atPath: derived.path)
    where file.hasPrefix("memory") {
      try FileManager.default.removeItem(at: derived.appendingPathComponent(file))
    }
    for command in StoreSearchTests.reading where command.first != "tm" {
      let ours = try team.run(command, in: node, adding: Self.sql)
      let theirs = try team.run(command)
      #expect(ours.output == theirs.output, "\(command)")
      #expect(ours.status == theirs.status, "\(command)")
    }
  }

  /// The lists are counted where they are, by all servers at the same time.
  @Test func eachServerCountsItsOwnLists() throws {
    let shards = try Shards()
    defer { shards.stop() }
    #expect(try shards.deal(["here"] + shards.addresses).status == 0)
    #expect(try shards.index().status == 0)
    let source = try shards.team.server.sql(
      "select prosrc from pg_proc where oid = 'concord.search_count'::regproc",
      in: shards.team.store)
    let query = try #require(
      source.components(separatedBy: "return query ").last?.components(separatedBy: ";").first)
    let plan = try shards.team.server.sql(
      """
      set plan_cache_mode = force_generic_plan;
      prepare counting(int, bigint[], int, int, int[]) as \(
        query.replacing("needed[", with: "($5)[").replacing("any (keys)", with: "any ($2)")
          .replacing("= s ", with: "= $1 ").replacing(">= low", with: ">= $3")
          .replacing("<= high", with: "<= $4"));
      explain (verbose, costs off) execute counting(1, '{1}', 0, 1, '{1}')
      """, in: shards.team.store)
    #expect(plan.components(separatedBy: "Async Foreign Scan").count == 3, "\(plan)")
    #expect(plan.components(separatedBy: "Remote SQL: SELECT part, id").count == 3, "\(plan)")
    #expect(plan.components(separatedBy: "HAVING ((count(*) >=").count == 3, "\(plan)")
  }

  /// A server that is gone is named at once; there is no answer with fewer matches.
  @Test func aDeadServerIsSaid() throws {
    let shards = try Shards()
    defer { shards.stop() }
    let team = shards.team
    #expect(try shards.deal(["here"] + shards.addresses).status == 0)
    #expect(try shards.index().status == 0)
    let node = try team.node()
    let before = try team.run(["lookup", "上海精神"], in: node, adding: Self.sql)
    #expect(before.status == 0)
    shards.others[1].stop()
    let run = try team.run(["lookup", "上海精神"], in: node, adding: Self.sql)
    // The quickest of several, since other tests keep the processors busy.
    let times = try (0..<4).map { _ in
      let start = Date()
      _ = try team.run(["lookup", "上海精神"], in: node, adding: Self.sql)
      return Date().timeIntervalSince(start)
    }
    #expect(try #require(times.min()) < 1, "\(times)")
    #expect(run.status == 2 && run.output.isEmpty, "\(run)")
    #expect(run.errors.contains("concord_shard_3"), "\(run)")
    #expect(run.errors.split(separator: "\n").count == 1)
    let state = try shards.deal([])
    #expect(state.status == 1 && state.errors.contains("concord_shard_3"), "\(state)")
    // Without searches in SQL nothing is missing.
    #expect(try team.run(["lookup", "上海精神"], in: node).output == before.output)
    // What cannot be listed on all servers is listed on none.
    let paper = Repository.fixture("papers/example-paper.txt").path
    for number in 20..<28 { _ = try team.run(["grow", paper, "--id", "paper-\(number)"]) }
    try team.push()
    #expect(try shards.index().status == 2)
    #expect(
      try team.server.sql(
        "select count(*) from concord.search_paper where name like '%paper-2_.tmx'", in: team.store)
        == "0")
  }

  /// A server that accepts connections and does not work is named after two seconds, also by a program that has
  /// searched in it before.
  @Test func aServerThatHangsIsSaid() throws {
    let shards = try Shards()
    defer { shards.stop() }
    let team = shards.team
    #expect(try shards.deal(["here"] + shards.addresses).status == 0)
    #expect(try shards.index().status == 0)
    let node = try team.node()
    let address = try StoreAddress(
      team.store.replacing("postgresql://", with: "postgresql://postgres@"))
    func search(_ store: ProjectStore) throws -> Int {
      try store.reading {
        let spaces = try #require(try store.searchLists()).spaces
        return try spaces.values.reduce(0) {
          try $0 + store.rows(Int32.min...Int32.max, in: $1).count
        }
      }
    }
    let store = try ProjectStore(address)
    let count = try search(store)
    #expect(count > 100)
    shards.others[1].pause()
    defer { shards.others[1].resume() }
    let start = Date()
    do {
      _ = try search(store)
      Issue.record("a search without one of its servers has an answer")
    } catch let error as PostgresError {
      #expect(error.code == "store/unreachable" && error.message.contains("concord_shard_3"))
    }
    #expect(Date().timeIntervalSince(start) < 5)
    #expect(!store.isOpen)
    let next = Date()
    let run = try team.run(["lookup", "上海精神"], in: node, adding: Self.sql)
    #expect(Date().timeIntervalSince(next) < 5)
    #expect(run.status == 2 && run.output.isEmpty, "\(run)")
    #expect(run.errors.contains("concord_shard_3"), "\(run)")
    shards.others[1].resume()
    #expect(try search(ProjectStore(address)) == count)
  }

  /// The password of the login on the other servers is in no log and in no list of statements.
  @Test func thePasswordIsNotLogged() throws {
    let team = try TeamWorkspace(
      on: PostgresServer(settings: [
        "log_statement=all", "log_min_duration_statement=0", "log_min_error_statement=debug5",
        "log_parameter_max_length_on_error=-1",
      ]))
    let other = try PostgresServer()
    defer {
      team.server.stop()
      other.stop()
    }
    let secret = "geheim'\\nis"
    let address = try other.database()
    func deal(_ address: String) throws -> CommandRun {
      try team.run(
        ["team", "shards", "--store", team.store, address],
        adding: ["CONCORD_SHARD_PASSWORD": secret])
    }
    #expect(try deal(address).status == 0)
    #expect(
      try team.server.sql(
        "select count(*) from pg_user_mappings where array_to_string(umoptions, ' ') like '%gehe' || 'im%'",
        in: team.store) == "1")
    // An error while the login is made known.
    try team.server.sql(
      """
      create function refuse() returns event_trigger language plpgsql as
        'begin raise exception ''not today''; end';
      create event trigger refuse on ddl_command_start when tag in ('CREATE USER MAPPING')
        execute function refuse()
      """, in: team.store)
    let refused = try deal(try other.database())
    #expect(refused.status == 2 && refused.errors.contains("not today"), "\(refused)")
    #expect(!refused.errors.contains("geheim"))
    #expect(team.server.log.contains("shard_login") && team.server.log.contains("not today"))
    #expect(!team.server.log.contains("geheim") && !other.log.contains("geheim"))
  }

  /// Who is not a member sees nothing, neither through the first server nor on the others.
  @Test func otherProjectsAreInvisible() throws {
    let shards = try Shards()
    defer { shards.stop() }
    let team = shards.team
    #expect(try shards.deal(["here"] + shards.addresses).status == 0)
    #expect(try shards.index().status == 0)
    _ = try team.run(["team", "init", "--store", team.store, "--project", "other"])
    let login = try team.server.login("stranger")
    _ = try team.run([
      "team", "members", "--store", team.store, "--project", "other", "--add", login, "--role",
      "admin",
    ])
    for table in ["unit", "row", "list", "paper"] {
      let count = "select count(*) from concord.search_\(table)"
      #expect(try team.server.sql(count, in: team.store) != "0", "\(table)")
      #expect(try team.server.sql(count, in: team.store, as: login) == "0", "\(table)")
      #expect(
        try team.server.sql(
          "with gone as (delete from concord.search_\(table) returning 1) select count(*) from gone",
          in: team.store, as: login) == "0", "\(table)")
    }
    let space = try team.server.sql("select max(id) from concord.search_space", in: team.store)
    let gram = try team.server.sql(
      "select gram from concord.search_list where space = \(space) limit 1", in: team.store)
    for call in [
      "search_scan(\(space), -2147483648, 2147483647)", "search_sizes(\(space), '{\(gram)}')",
      """
      search_count(\(space), '{\(gram)}', -2147483648, 2147483647,
        (select array_agg(1) from generate_series(1, 256)))
      """,
      """
      search_phrase(\(space), '{-9223372036854775808}', '{9223372036854775807}', '{0}', 1, 10)
      """,
    ] {
      let count = "select count(*) from concord.\(call)"
      #expect(try team.server.sql(count, in: team.store) != "0", "\(call)")
      #expect(try team.server.sql(count, in: team.store, as: login) == "0", "\(call)")
    }
    for text in [
      "select * from concord.search_list_1", "select * from concord.posting_concord_shard_2",
      "create foreign table mine (id int) server concord_shard_2",
      "select 1 / count(umoptions) from pg_user_mappings",
    ] {
      #expect(throws: (any Error).self, "\(text)") {
        try team.server.sql(text, in: team.store, as: login)
      }
    }
    let refused = try team.run(["team", "shards", "--store", team.store], as: login)
    #expect(refused.status == 2 && refused.errors.contains("only the owner"), "\(refused)")
    // On the shard itself, even one who was let into the schema by mistake.
    let server = shards.others[0]
    let local = try server.login("local")
    let count = "select count(*) from concord_shard.search_list_1"
    #expect(throws: (any Error).self) {
      try server.sql(count, in: shards.addresses[0], as: local)
    }
    try server.sql(
      """
      grant usage on schema concord_shard to \(local);
      grant select on all tables in schema concord_shard to \(local)
      """, in: shards.addresses[0])
    #expect(try server.sql(count, in: shards.addresses[0]) != "0")
    #expect(try server.sql(count, in: shards.addresses[0], as: local) == "0")
    // Two stores do not share the parts of a database.
    let second = try TeamWorkspace()
    let taken = try second.run(
      ["team", "shards", "--store", second.store, shards.addresses[0]])
    #expect(taken.status == 2 && taken.errors.contains("parts of another store"), "\(taken)")
  }
}
