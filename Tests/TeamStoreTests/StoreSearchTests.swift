// SPDX-License-Identifier: Apache-2.0
import Foundation
import TeamStore
import TestSupport
import Testing

/// A node that searches in SQL answers as one with an index of its own.
@Suite(.enabled(if: PostgresServer.isInstalled, Comment(rawValue: PostgresServer.reason)))
struct StoreSearchTests {
  static let sql = ["CONCORD_STORE_SEARCH": "sql"]
  static let reading: [[String]] =
    StoreAnswerTests.reading + [
      ["lookup", "区域合作与本币结算", "--format", "json"],
      ["lookup", "会议于2019年在上海举行并通过宣言，上海合作组织（以下简称“上合组织”）自2001年成立", "--format", "json"],
      ["lookup", "Local currency", "--from", "en", "--to", "zh", "--format", "json"],
      ["lookup", "member states", "--from", "en", "--to", "zh", "--format", "json"],
      ["lookup", "其成员国", "--min-score", "85", "--format", "json"],
      ["lookup", "没有这样的句子", "--format", "json"], ["lookup", "，", "--format", "json"],
    ]

  private func answers(_ team: TeamWorkspace, in node: TemporaryFolder) throws {
    // The index of files is made again, as the units that are gathered for a query have a new one.
    let derived = team.files.url.appendingPathComponent(".concord")
    for file in try FileManager.default.contentsOfDirectory(atPath: derived.path)
    where file.hasPrefix("memory") {
      try FileManager.default.removeItem(at: derived.appendingPathComponent(file))
    }
    for command in Self.reading {
      let ours = try team.run(command, in: node, adding: Self.sql)
      let theirs = try team.run(command)
      #expect(ours.output == theirs.output, "\(command)")
      #expect(ours.status == theirs.status, "\(command)")
    }
  }

  /// A phrase reads the lists of its keys, however many lists the language has, with a plan that knows no key.
  @Test func aPhraseReadsItsListsOnly() throws {
    let team = try TeamWorkspace()
    #expect(try team.push().status == 0)
    #expect(try team.run(["team", "index", "--store", team.store]).status == 0)
    let read = try team.server.sql(
      """
      insert into concord.search_list (space, part, gram, generation, ids)
        select x.id, g % 8, g, 1, array[g] from concord.search_space x, generate_series(1, 50000) g
        where x.lang = 'zh';
      analyze concord.search_list;
      begin; set local jit = off; set local enable_seqscan = off; set local enable_hashjoin = off;
      set local enable_mergejoin = off; set local enable_material = off;
      set local plan_cache_mode = force_generic_plan;
      select count(*) from concord.search_space x, concord.search_phrase(x.id, '{7,19,100}', '{7,19,120}',
        '{0,0,1}', 2, 100) where x.lang = 'zh';
      select 'read ' || sum(coalesce(idx_tup_fetch, 0) + coalesce(seq_tup_read, 0))
        from pg_stat_xact_user_tables where relname like 'search_list%';
      commit
      """, in: team.store)
    let count = read.split(separator: "\n").last { $0.hasPrefix("read ") }?.dropFirst(5)
    #expect(count.flatMap { Int($0) }.map { (20...60).contains($0) } == true, "\(read)")
  }

  /// The numbers in a list ascend, so that a binary search finds those of rows within reach, also after lists were
  /// joined.
  @Test func theNumbersInAListAscend() throws {
    let team = try TeamWorkspace()
    for batch in 0..<3 {
      for paper in 0..<16 {
        let units = (1...6).map { unit in
          // Later papers have shorter texts, whose numbers are smaller.
          let text = String(repeating: "某词", count: 1 + (unit + 3 - batch) % 7)
          return "<tu tuid=\"u\(unit)\"><tuv xml:lang=\"zh\"><seg>\(text)</seg></tuv></tu>"
        }
        let tmx =
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\"><header creationtool=\"t\""
          + " creationtoolversion=\"1\" segtype=\"sentence\" o-tmf=\"t\" adminlang=\"en\" srclang=\"zh\""
          + " datatype=\"plaintext\"/><body>\n\(units.joined(separator: "\n"))\n</body></tmx>\n"
        try team.files.write(Data(tmx.utf8), to: "tm/p\(batch)-\(paper).tmx")
      }
      #expect(try team.push().status == 0)
      #expect(try team.run(["team", "index", "--store", team.store]).status == 0)
    }
    let lists = { (condition: String) in
      try team.server.sql(
        "select count(*) from concord.search_list l where \(condition)", in: team.store)
    }
    // Nothing is left of the pieces that were joined.
    let pages = try team.server.sql(
      "select sum(relallvisible), sum(relpages) from pg_class where relname ~ '^search_list_[0-7]$'",
      in: team.store
    ).split { !$0.isNumber }.compactMap { Int($0) }
    #expect(pages.count == 2 && pages[0] > 0 && pages[0] == pages[1], "\(pages)")
    #expect(try lists("cardinality(ids) > 24") != "0")
    #expect(try lists("ids <> (select array_agg(i order by i) from unnest(ids) i)") == "0")
  }

  /// Lists that are sent and counted here give the rows that the server counts.
  @Test func listsThatAreSentHaveTheSameRows() throws {
    let team = try TeamWorkspace()
    #expect(try team.push().status == 0)
    #expect(try team.run(["team", "index", "--store", team.store]).status == 0)
    let store = try ProjectStore(
      StoreAddress(team.store.replacing("postgresql://", with: "postgresql://postgres@")))
    let space = try #require(try store.searchLists()?.spaces["zh"])
    let keys = try team.server.sql(
      "select l.gram from concord.search_list l where l.space = \(space.id) group by l.gram order by count(*), l.gram",
      in: team.store
    ).split(separator: "\n").compactMap { Int64($0) }
    let highest = try #require(
      try team.server.sql(
        "select max(id) from concord.search_row where space = \(space.id)", in: team.store
      ).split(separator: "\n").first.flatMap { Int32($0) })
    #expect(keys.count > 100)
    var found = 0
    for times in 1...4 as ClosedRange<Int32> {
      for low in [.min, highest - (5 << 24)] as [Int32] {
        let highs = keys.indices.map { $0 % 3 == 0 ? highest - 1 : .max }
        let needed = (0..<300).map { times + Int32($0 % 2) }
        let counted = try store.countedRows(
          keys, upTo: highs, from: low, needed: needed, in: space)
        let sent = try store.sentRows(keys, upTo: highs, from: low, needed: needed, in: space)
        #expect(Set(sent) == Set(counted))
        #expect(sent.count == counted.count)
        found += counted.count
      }
    }
    #expect(found > 20)
  }

  @Test func theAnswersAreThoseOfFiles() throws {
    let team = try TeamWorkspace()
    try team.push()
    #expect(
      try team.run(["team", "index", "--store", team.store]).lines == [
        "1 paper with 9 units listed"
      ])
    #expect(
      try team.run(["team", "index", "--store", team.store]).lines == [
        "0 papers with 0 units listed"
      ])
    try answers(team, in: team.node())
    // Papers that are not listed yet, in a new version, or removed.
    let paper = Repository.fixture("papers/example-paper.txt").path
    for command in [
      ["grow", paper, "--id", "new"], ["tm", "remove", "example-paper"],
      ["review", "--reject", "new.abstract.1"],
    ] {
      #expect(try team.run(command).status == 0)
      #expect(try team.push(["--remove"]).status == 0)
      try answers(team, in: team.node())
    }
    let listed = try team.run(["team", "index", "--store", team.store])
    #expect(listed.lines.first?.hasSuffix("listed, 1 removed") == true, "\(listed)")
    try answers(team, in: team.node())
    #expect(try team.run(["team", "index", "--store", team.store, "--rebuild"]).status == 0)
    try answers(team, in: team.node())
  }

  /// A look-up reads no paper, and nothing is lost when the node goes on with a copy.
  @Test func papersAreFetchedWhenTheyAreRead() throws {
    let team = try TeamWorkspace()
    try team.push()
    _ = try team.run(["team", "index", "--store", team.store])
    let node = try team.node()
    let paper = ".concord/store/tm/example-paper.tmx"
    #expect(try team.run(["lookup", "上海精神"], in: node, adding: Self.sql).status == 0)
    #expect(!node.files().contains(paper))
    let offline = try team.run(["lookup", "上海精神"], in: node, adding: ["CONCORD_OFFLINE": "1"])
    #expect(offline.status == 2 && offline.errors.contains("no whole copy"))
    let export = try team.run(["tm", "export"], in: node, adding: Self.sql)
    #expect(try export.output == team.run(["tm", "export"]).output)
    #expect(node.files().contains(paper))
    let second = try team.node()
    _ = try team.run(["lookup", "上海精神"], in: second, adding: Self.sql)
    #expect(try team.run(["tm", "export"], in: second).output == export.output)
    let third = try team.node()
    _ = try team.run(["lookup", "上海精神"], in: third, adding: Self.sql)
    let write = try team.run(["tm", "remove", "example-paper"], in: third, adding: Self.sql)
    #expect(write.status == 0, "\(write)")
    #expect(
      try team.run(["tm", "stats"], in: second, adding: Self.sql).output
        == team.run(["tm", "stats"], in: node).output)
  }

  @Test func whoMayListAndWhatIsMissing() throws {
    let team = try TeamWorkspace()
    try team.push()
    let node = try team.node()
    let without = try team.run(["lookup", "上海精神"], in: node, adding: Self.sql)
    #expect(without.status == 2)
    #expect(without.errors.contains("an admin runs 'concord team index'"))
    let odd = try team.run(["lookup", "上海精神"], in: node, adding: ["CONCORD_STORE_SEARCH": "fast"])
    #expect(odd.status == 2 && odd.errors.contains("CONCORD_STORE_SEARCH is 'fast'"))
    let login = try team.server.login("terminologist")
    _ = try team.run(["team", "members", "--add", login, "--role", "terminologist"], in: node)
    let refused = try team.run(["team", "index", "--store", team.store], as: login)
    #expect(refused.status == 2 && refused.errors.contains("\(login) may not write the lists"))
    let boss = try team.server.login("admin")
    _ = try team.run(["team", "members", "--add", boss, "--role", "admin"], in: node)
    let listed = try team.run(["team", "index", "--store", team.store], as: boss)
    #expect(listed.status == 0, "\(listed)")
    #expect(
      try team.run(["lookup", "上海精神"], in: node, as: login, adding: Self.sql).output
        == team.run(["lookup", "上海精神"]).output)
  }

  /// Row-level security holds for the lists too.
  @Test func listsOfOtherProjectsAreInvisible() throws {
    let team = try TeamWorkspace()
    try team.push()
    _ = try team.run(["team", "index", "--store", team.store])
    _ = try team.run(["team", "init", "--store", team.store, "--project", "other"])
    let login = try team.server.login("stranger")
    _ = try team.run([
      "team", "members", "--store", team.store, "--project", "other", "--add", login, "--role",
      "admin",
    ])
    let tables = ["state", "space", "generation", "paper", "gone", "unit", "row", "list"]
    for table in tables {
      let count = "select count(*) from concord.search_\(table)"
      if table != "gone" {
        #expect(try team.server.sql(count, in: team.store) != "0", "\(table)")
      }
      #expect(try team.server.sql(count, in: team.store, as: login) == "0", "\(table)")
      #expect(
        try team.server.sql(
          "with gone as (delete from concord.search_\(table) returning 1) select count(*) from gone",
          in: team.store, as: login) == "0")
    }
    for text in [
      "select count(*) from concord.search_list_0", "select count(*) from concord.search_unit_1",
      "insert into concord.search_state values (1, 1)",
      "insert into concord.search_list select id, 0, 1, 1, '{1}' from generate_series(1, 2) id",
      "insert into concord.search_unit values (1, 0, 1, 'a')",
    ] {
      #expect(throws: (any Error).self, "\(text)") {
        try team.server.sql(text, in: team.store, as: login)
      }
    }
    let space = try team.server.sql("select min(id) from concord.search_space", in: team.store)
    #expect(
      try team.server.sql(
        "select count(*) from concord.search_scan(\(space), -2147483648, 2147483647)",
        in: team.store, as: login) == "0")
  }

  /// Many runs leave few pieces of lists, and each listed text once.
  @Test func listsAreJoined() throws {
    let team = try TeamWorkspace()
    try team.push()
    let paper = Repository.fixture("papers/example-paper.txt").path
    for number in 0..<6 {
      _ = try team.run(["grow", paper, "--id", "p\(number)"])
      try team.push()
      if number == 3 {
        // As a run leaves the pieces that is stopped while it joins them: half of the parts are in a new generation.
        _ = try team.server.sql(
          """
          with moved as (select space, max(generation) as old,
              nextval('concord.search_generation_number')::int as new
              from concord.search_generation group by space),
            noted as (insert into concord.search_generation
              select space, new, (select count(*) from concord.search_list l
                where l.space = m.space and l.generation = m.old and l.part < 4) from moved m)
            update concord.search_list l set generation = m.new from moved m
              where l.space = m.space and l.generation = m.old and l.part < 4
          """, in: team.store)
      }
      #expect(try team.run(["team", "index", "--store", team.store]).status == 0)
    }
    #expect(
      try team.server.sql(
        """
        select count(*) from concord.search_list l where not exists (select from
          concord.search_generation g where (g.space, g.generation) = (l.space, l.generation))
        """, in: team.store) == "0")
    #expect(
      try team.server.sql(
        """
        select max(n) <= 3 from
          (select count(*) n from concord.search_generation group by space) counts
        """, in: team.store) == "t")
    #expect(
      try team.server.sql(
        """
        select count(*) from (select space, part, gram, i from concord.search_list, unnest(ids) i
          group by 1, 2, 3, 4 having count(*) > 1) doubled
        """, in: team.store) == "0")
    #expect(
      try team.server.sql(
        """
        select count(*) from concord.search_space s where rows <>
          (select count(*) from concord.search_row r where r.space = s.id)
        """, in: team.store) == "0")
    try answers(team, in: team.node())
  }
}
