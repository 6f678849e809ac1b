// SPDX-License-Identifier: Apache-2.0
import PostgreSQL
import Storage

/// A paper for the lists: its units, and for each of their texts the keys.
public struct ListedPaper: Sendable {
  /// A text of a unit.
  public struct Row: Sendable {
    /// The language, without script and region.
    public var language: String
    /// The bucket of its length and number of marks.
    public var bucket: Int
    /// The keys, each once.
    public var keys: [Int64]

    /// A text.
    public init(language: String, bucket: Int, keys: [Int64]) {
      self.language = language
      self.bucket = bucket
      self.keys = keys
    }
  }

  /// The paper in the version that was read.
  public var file: StoredFile
  /// The units as elements of TMX, each with its texts.
  public var units: [(body: String, rows: [Row])]

  /// A paper; a removed one has no units.
  public init(file: StoredFile, units: [(body: String, rows: [Row])] = []) {
    self.file = file
    self.units = units
  }
}

extension ProjectStore {
  /// Makes the lists empty if they are of another format, or if most numbers of rows are those of texts that are gone.
  ///
  /// - Parameter isNew: whether to make them empty in any case.
  /// - Throws: `PostgresError` with `store/refused` for a login that is not an admin.
  public func prepareLists(format: Int, isNew: Bool = false) throws {
    guard role >= .admin else {
      throw PostgresError(
        code: "store/refused",
        message: "\(login) may not write the lists for searches in SQL; an admin runs"
          + " 'concord team index'")
    }
    let isFit = try listing {
      guard let lists = try searchLists() else { return false }
      let numbers = lists.spaces.values.reduce(0) { $0 + $1.next.reduce(0, +) }
      let rows = lists.spaces.values.reduce(0) { $0 + $1.rows }
      guard !isNew, lists.format == format, numbers <= 2 * rows + 100_000 else {
        // Other servers may empty their parts although this one does not: until all have, nobody searches.
        try connection.run(
          "update concord.search_state set format = 0 where project = $1", [.integer(id)])
        return false
      }
      // What a change that was not made on all servers has left.
      let first =
        try connection.run(
          "select next_paper from concord.search_state where project = $1", [.integer(id)]
        ).first?.first??.integer ?? 1
      try remove(papers: first..<Int(Int32.max), part: nil)
      return true
    }
    if isFit { return }
    try listing(isExclusive: true) {
      let mine = try spaceNumbers()
      for table in ["list", "row", "generation"] {
        try connection.run(
          "delete from concord.search_\(table) where space = any ($1::int[])", [.int32s(mine)])
      }
      for table in ["unit", "paper", "gone", "space", "state"] {
        try connection.run(
          "delete from concord.search_\(table) where project = $1", [.integer(id)])
      }
      try connection.run(
        "insert into concord.search_state (project, format) values ($1, $2)",
        [.integer(id), .integer(format)])
    }
  }

  private func spaceNumbers() throws(PostgresError) -> [Int32] {
    try connection.run(
      "select id from concord.search_space where project = $1", [.integer(id)]
    ).compactMap { $0.first??.integer.map(Int32.init) }
  }

  /// Removes the units and rows of papers, by their numbers; `part` is the one that they are in if it is known.
  private func remove(papers: Range<Int>, part: Int?) throws(PostgresError) {
    let range = "unit >= $2 and unit < $3" + (part.map { " and part = \($0)" } ?? "")
    let ends: [PostgresValue] = [
      .integer(ListedRows.unit(0, of: papers.lowerBound)),
      .integer(ListedRows.unit(0, of: papers.upperBound)),
    ]
    try connection.run(
      "delete from concord.search_unit where project = $1 and \(range)", [.integer(id)] + ends)
    try connection.run(
      "delete from concord.search_row where space = any ($1::int[]) and \(range)",
      [.int32s(try spaceNumbers())] + ends)
  }

  /// Removes what is left of papers that are out of the lists; if readers are in the way, the next run does.
  public func removeUnlisted() throws {
    var isDone = false
    while !isDone {
      do {
        try listing(isExclusive: true) {
          let gone = try connection.run(
            "select paper, part from concord.search_gone where project = $1 order by 1 limit 500",
            [.integer(id)])
          for row in gone {
            guard let paper = row.first??.integer, let part = row.last??.integer else { continue }
            try remove(papers: paper..<paper + 1, part: part)
            try connection.run(
              "delete from concord.search_gone where project = $1 and paper = $2",
              [.integer(id), .integer(paper)])
          }
          isDone = gone.count < 500
        }
      } catch let error as PostgresError where error.state == "55P03" { return }
    }
  }

  /// Lists papers, in place of what is listed of them, in one transaction.
  ///
  /// - Parameters:
  ///   - papers: the papers.
  ///   - pairs: for each new language whether its lists are those of pairs of tokens.
  ///   - capacity: the number of rows that a part has numbers for.
  ///   - number: the number of a row by its bucket and its place in the part.
  public func list(
    _ papers: [ListedPaper], pairs: [String: Bool], capacity: Int,
    number: @escaping (_ bucket: Int, _ place: Int) -> Int32
  ) throws {
    try listing {
      var numbers = try unlist(papers.map(\.file))
      for (language, isPair) in pairs.sorted(by: { $0.key < $1.key }) {
        try connection.run(
          """
          insert into concord.search_space (project, lang, is_pair, next)
            values ($1, $2, $3, array_fill(0, array[\(StoreSchema.searchParts)]))
            on conflict do nothing
          """, [.integer(id), .text(language), .text(isPair ? "true" : "false")])
      }
      guard let lists = try searchLists() else { return }
      var generations: [Int: Int] = [:]
      for space in lists.spaces.values {
        generations[space.id] = try nextGeneration()
      }
      var rows = ListedRows(
        project: id, spaces: lists.spaces, generations: generations, capacity: capacity,
        number: number)
      for paper in papers where !paper.file.isRemoved { try rows.add(paper, &numbers) }
      let (pieces, listRows) = rows.lists()
      try put(rows.papers, into: "search_paper")
      try put(rows.units, into: "search_unit")
      try put(rows.rows, into: "search_row")
      try put(listRows, into: "search_list")
      for (language, space) in rows.spaces {
        guard let known = lists.spaces[language] else { continue }
        let added = zip(space.next, known.next).reduce(0) { $0 + $1.0 - $1.1 }
        try connection.run(
          "update concord.search_space set rows = rows + $2, next = $3::int[] where id = $1",
          [.integer(space.id), .integer(added), .int32s(space.next.map { Int32($0) })])
        if let count = pieces[space.id], let generation = generations[space.id] {
          try connection.run(
            "insert into concord.search_generation values ($1, $2, $3)",
            [.integer(space.id), .integer(generation), .integer(count)])
        }
      }
      try connection.run(
        "update concord.search_state set next_paper = $2 where project = $1",
        [.integer(id), .integer(numbers)])
    }
  }

  /// Notes that all papers are listed up to a change.
  public func noteListed(to clock: Int) throws {
    try listing {
      try connection.run(
        "update concord.search_state set clock = greatest(clock, $2) where project = $1",
        [.integer(id), .integer(clock)])
    }
  }

  /// Joins pieces of lists, so that a search reads few of them: those that are not much larger than all smaller ones
  /// together.
  ///
  /// Each part is joined in a transaction of its own, so that the database sorts an eighth of the pieces at a time.
  /// After a stop some parts are joined and others are not: the next run joins what is left.
  ///
  /// - Returns: whether there was anything to join.
  @discardableResult
  public func joinLists() throws -> Bool {
    var isJoined = false
    for space in try searchLists()?.spaces.values.sorted(by: { $0.id < $1.id }) ?? [] {
      let old = try smallGenerations(of: space.id)
      guard old.count > 1 else { continue }
      isJoined = true
      let new = try nextGeneration()
      for part in 0..<StoreSchema.searchParts {
        try listing { try join(old, into: new, space: space.id, part: part) }
      }
      try listing {
        try connection.run(
          "delete from concord.search_generation where space = $1 and generation = any ($2::int[])",
          [.integer(space.id), .int32s(old)])
      }
    }
    return isJoined
  }

  /// The generations of pieces to join in one language, the smallest first.
  private func smallGenerations(of space: Int) throws(PostgresError) -> [Int32] {
    let known = try connection.run(
      """
      select generation, pieces from concord.search_generation where space = $1
        order by pieces, generation
      """, [.integer(space)]
    ).compactMap { row in
      row.first??.integer.flatMap { a in row.last??.integer.map { (a, $0) } }
    }
    var joined: [Int32] = []
    var size = 0
    for (generation, pieces) in known where joined.isEmpty || pieces <= 4 * size {
      joined.append(Int32(generation))
      size += pieces
    }
    return joined
  }

  /// Joins the pieces of some generations in one part of a language.
  private func join(
    _ old: [Int32], into new: Int, space: Int, part: Int
  ) throws(PostgresError) {
    try connection.run(
      """
      with made as (
        insert into concord.search_list
          select $1, \(part), j.gram, $3, case when j.pieces = 1 then j.ids else
              (select array_agg(i order by i) from unnest(j.ids) i) end
          from (
            select gram, count(*) as pieces, concord.join_lists(ids) as ids
            from concord.search_list
            where space = $1 and part = \(part) and generation = any ($2::int[])
            group by gram) j
          returning 1)
        insert into concord.search_generation as g select $1, $3, count(*) from made
          on conflict (space, generation) do update set pieces = g.pieces + excluded.pieces
      """, [.integer(space), .int32s(old), .int32(Int32(new))])
    try connection.run(
      """
      delete from concord.search_list
        where space = $1 and part = \(part) and generation = any ($2::int[])
      """, [.integer(space), .int32s(old)])
  }

  /// Removes what is left of pieces that were joined, which searches step over until it is gone.
  ///
  /// Only the owner of the tables may; for other logins PostgreSQL removes it itself, some minutes later (autovacuum).
  public func tidyLists() throws(PostgresError) {
    let tables = try connection.run(
      """
      select c.oid::regclass from pg_class c join pg_inherits i on i.inhrelid = c.oid
        where i.inhparent = 'concord.search_list'::regclass and c.relkind = 'r'
          and pg_has_role(c.relowner, 'USAGE')
        order by 1
      """)
    for table in tables {
      if let name = table.first ?? nil { try connection.run("vacuum (analyze) \(name)") }
    }
  }

  /// The number of the next pieces of lists.
  private func nextGeneration() throws(PostgresError) -> Int {
    // Numbers of stopped changes are not used again, as a shard may have kept their pieces.
    try connection.run("select nextval('concord.search_generation_number')")
      .first?.first??.integer ?? 1
  }

  /// Runs `body` in a transaction in which nobody else writes the lists of the project.
  ///
  /// - Parameter isExclusive: whether nobody may search at the same time, if parts are on other servers. A search
  ///   sees the state of each server in which it asks it first.
  @discardableResult
  private func listing<Result>(isExclusive: Bool = false, _ body: () throws -> Result) throws
    -> Result
  {
    try connection.transaction(
      beginning: "begin; set local jit = off; set local work_mem = '256MB'"
    ) {
      // The first number is one that no other program is likely to use.
      try connection.run("select pg_advisory_xact_lock(279769972, $1)", [.integer(id)])
      let isShared = try connection.run("select exists (select from concord.search_shard)")
      if isExclusive, isShared.first?.first == "t" {
        try connection.run(
          "set local lock_timeout = '5s'; lock table concord.search_state in access exclusive mode")
      }
      return try body()
    }
  }

  /// Takes papers out of the lists; their numbers in the lists stay, and lead to no unit.
  ///
  /// - Returns: the number of the next paper.
  private func unlist(_ papers: [StoredFile]) throws(PostgresError) -> Int {
    let spaces = try spaceNumbers()
    for start in stride(from: 0, to: papers.count, by: 500) {
      let names = papers[start..<min(start + 500, papers.count)]
        .map { Self.quoted($0.name) }.joined(separator: ", ")
      let gone = try connection.run(
        """
        with gone as (delete from concord.search_paper
            where project = \(id) and name in (\(names)) returning project, paper, part)
          insert into concord.search_gone select * from gone returning paper, part
        """)
      for row in gone {
        guard let paper = row.first??.integer, let part = row.last??.integer else { continue }
        try connection.run(
          """
          update concord.search_space s set rows = s.rows - counts.count from (
              select space, count(*) from concord.search_row where space = any ($1::int[])
                and part = \(part) and unit >= $2 and unit < $3 group by space) counts
            where s.id = counts.space
          """,
          [
            .int32s(spaces), .integer(ListedRows.unit(0, of: paper)),
            .integer(ListedRows.unit(0, of: paper + 1)),
          ])
      }
    }
    return try connection.run(
      "select next_paper from concord.search_state where project = $1", [.integer(id)]
    ).first?.first??.integer ?? 1
  }

  private func put(_ rows: CopyRows, into table: String) throws(PostgresError) {
    guard rows.count > 0 else { return }
    // The owner of the tables is above row-level security.
    let isWatched = try connection.run("select row_security_active('concord.\(table)')")
    if isWatched.first?.first == "f" {
      try connection.copyIn("copy concord.\(table) from stdin (format binary)", rows)
    } else {
      try insert(rows, into: table)
    }
  }
}
