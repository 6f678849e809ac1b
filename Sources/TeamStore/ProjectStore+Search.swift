// SPDX-License-Identifier: Apache-2.0
import PostgreSQL
import Storage

/// The lists of a store for searches in SQL: what they are, and up to which change.
public struct SearchLists: Sendable {
  /// A language of a memory.
  public struct Space: Sendable {
    /// The number of the language in the database.
    public let id: Int
    /// Whether its lists are those of pairs of tokens.
    public let isPair: Bool
    /// The number of texts that are listed.
    public let rows: Int
    /// For each part the number of the next row.
    var next: [Int]
    /// The number of parts of its lists, at least 1.
    public var partCount: Int { max(next.count, 1) }
  }

  /// The format of keys and numbers.
  public let format: Int
  /// The change up to which all papers are listed.
  public let clock: Int
  /// The newest change of the project.
  public let newest: Int
  /// Whether some parts are on other servers.
  public let isShared: Bool
  /// The languages, by their tag without script and region.
  public internal(set) var spaces: [String: Space]
}

/// A row of a list: a text of a unit.
public struct SearchRow: Hashable, Sendable {
  /// The part of the memory.
  public let part: Int32
  /// The number in the part.
  public let id: Int32
}

extension ProjectStore {
  /// Runs `body` so that all its statements see one state of the store.
  ///
  /// The lock comes before the state is fixed: nobody removes from a part on another server what is listed in that
  /// state. Searches read few rows by their keys. A plan made without knowing the arrays would read whole tables.
  /// A server of the lists that hangs is named after two seconds.
  public func reading<Result>(_ body: () throws -> Result) throws -> Result {
    connection.watch = ShardWatch.watching(address)
    defer { connection.watch = nil }
    return try connection.transaction(
      beginning: """
        begin isolation level repeatable read read only;
        lock table concord.search_state in access share mode; set local jit = off;
        set local enable_seqscan = off; set local enable_hashjoin = off;
        set local enable_mergejoin = off; set local enable_material = off;
        set local plan_cache_mode = force_generic_plan;
        set local work_mem = '64MB'; set local statement_timeout = '60s'
        """, body)
  }

  /// The lists; `nil` if there are none yet.
  public func searchLists() throws(PostgresError) -> SearchLists? {
    let rows = try connection.run(
      """
      select t.format, t.clock, p.clock, s.lang, s.id, s.is_pair, s.rows,
          array_to_string(s.next, ','), exists (select from concord.search_shard)
        from concord.search_state t join concord.project p on p.id = t.project
        left join concord.search_space s on s.project = t.project where t.project = $1
      """, [.integer(id)])
    guard let first = rows.first, first.count == 9 else { return nil }
    let number = { (text: String?) in text.flatMap { Int($0) } ?? 0 }
    var lists = SearchLists(
      format: number(first[0]), clock: number(first[1]), newest: number(first[2]),
      isShared: first[8] == "t", spaces: [:])
    for row in rows {
      guard let language = row[3] else { continue }
      lists.spaces[language] = SearchLists.Space(
        id: number(row[4]), isPair: row[5] == "t", rows: number(row[6]),
        next: (row[7] ?? "").split(separator: ",").compactMap { Int($0) })
    }
    return lists
  }

  /// The papers that are not listed in their present version, removed ones included, in the byte order of their names.
  public func unlistedPapers(_ lists: SearchLists) throws(PostgresError) -> [StoredFile] {
    guard lists.newest > lists.clock else { return [] }
    return try connection.run(
      """
      select f.name, f.version, f.hash, f.removed, f.clock from concord.file f
        left join concord.search_paper a
          on a.project = f.project and a.name = f.name
        where f.project = $1 and f.clock > $2 and f.name like 'tm/%'
          and a.version is distinct from f.version and (a.version is not null or not f.removed)
        order by f.name
      """, [.integer(id), .integer(lists.clock)]
    ).compactMap { row in
      guard row.count == 5, let name = row[0], let version = row[1].flatMap({ Int($0) }),
        let hash = row[2], let clock = row[4].flatMap({ Int($0) })
      else { return nil }
      return StoredFile(
        name: name, version: version, hash: hash, isRemoved: row[3] == "t", clock: clock, author: ""
      )
    }
  }

  /// The sizes of the lists of some keys; keys without a list are left out.
  public func listSizes(of keys: [Int64], in space: SearchLists.Space) throws(PostgresError)
    -> [Int64: Int]
  {
    Self.sizes(
      try connection.run(
        "select * from concord.search_sizes($1, $2)", [.integer(space.id), .integers(keys)]))
  }

  private static func sizes(_ rows: [[String?]]) -> [Int64: Int] {
    var sizes: [Int64: Int] = [:]
    for row in rows {
      if let key = row.first??.integer, let size = row.last??.integer { sizes[Int64(key)] = size }
    }
    return sizes
  }

  /// The sizes of the lists of some keys in the largest part of a memory; keys without a list there are left out.
  public func sampledSizes(of keys: [Int64], in space: SearchLists.Space) throws(PostgresError)
    -> [Int64: Int]
  {
    let part = space.next.indices.max { space.next[$0] < space.next[$1] } ?? 0
    return Self.sizes(
      try connection.run(
        "select * from concord.search_sample($1, $2, $3)",
        [.integer(space.id), .integers(keys), .int32(Int32(part))]))
  }

  /// The rows that are in as many of the lists of some keys as their bucket needs, where no part is on another server.
  ///
  /// - Parameters:
  ///   - highs: for each key the largest number of a row that is looked at in its list.
  ///   - low: the smallest number of a row.
  public func countedRows(
    _ keys: [Int64], upTo highs: [Int32], from low: Int32, needed: [Int32],
    in space: SearchLists.Space
  ) throws(PostgresError) -> [SearchRow] {
    Self.rows(
      try connection.run(
        "select * from concord.search_count_here($1, $2, $3, $4, $5)",
        [.integer(space.id), .integers(keys), .int32s(highs), .int32(low), .int32s(needed)]))
  }

  /// The rows that ``countedRows(_:upTo:from:needed:in:)`` gives, from lists that are counted here.
  ///
  /// All numbers of the lists are fetched, some 11 bytes each; the server has about a third of the work.
  public func sentRows(
    _ keys: [Int64], upTo highs: [Int32], from low: Int32, needed: [Int32],
    in space: SearchLists.Space
  ) throws(PostgresError) -> [SearchRow] {
    let lists = try connection.run(
      "select * from concord.search_send($1, $2, $3, $4)",
      [.integer(space.id), .integers(keys), .int32s(highs), .int32(low)])
    var parts = [[Int32]](repeating: [], count: StoreSchema.searchParts)
    for list in lists {
      guard let part = list.first??.integer, parts.indices.contains(part),
        let numbers = list.last ?? nil
      else { continue }
      Self.append(numbers, to: &parts[part])
    }
    return parts.enumerated().flatMap { part, numbers in
      Self.repeated(numbers) { id in
        let bucket = (Int(id) >> 24) + 128
        return needed.indices.contains(bucket) ? needed[bucket] : .max
      }.map { SearchRow(part: Int32(part), id: $0) }
    }
  }

  /// Appends the numbers of an array that PostgreSQL has written: `{-5,12}`.
  private static func append(_ array: String, to numbers: inout [Int32]) {
    var value: Int32 = 0
    var isNegative = false
    for byte in array.utf8 {
      switch byte {
      case UInt8(ascii: "-"): isNegative = true
      case 0x30...0x39:
        // Counted down, since the least number has no positive counterpart.
        value = value &* 10 &- Int32(byte - 0x30)
      case UInt8(ascii: ","), UInt8(ascii: "}"):
        if array.utf8.count > 2 { numbers.append(isNegative ? value : 0 &- value) }
        (value, isNegative) = (0, false)
      default: break
      }
    }
  }

  /// The numbers that occur often enough, ascending.
  private static func repeated(_ numbers: [Int32], times needed: (Int32) -> Int32) -> [Int32] {
    var found: [Int32] = []
    var count: Int32 = 0
    let sorted = numbers.sorted()
    for at in sorted.indices {
      count += 1
      guard at + 1 == sorted.count || sorted[at + 1] != sorted[at] else { continue }
      if count >= needed(sorted[at]) { found.append(sorted[at]) }
      count = 0
    }
    return found
  }

  /// The rows in a range of numbers that are in as many of the lists of some keys as their bucket needs.
  public func countedRows(
    _ keys: [Int64], numbers: ClosedRange<Int32>, needed: [Int32], in space: SearchLists.Space
  ) throws(PostgresError) -> [SearchRow] {
    Self.rows(
      try connection.run(
        "select * from concord.search_count($1, $2, $3, $4, $5)",
        [
          .integer(space.id), .integers(keys), .int32(numbers.lowerBound),
          .int32(numbers.upperBound), .int32s(needed),
        ]))
  }

  /// All rows in a range of numbers.
  public func rows(_ numbers: ClosedRange<Int32>, in space: SearchLists.Space)
    throws(PostgresError) -> [SearchRow]
  {
    Self.rows(
      try connection.run(
        "select * from concord.search_scan($1, $2, $3)",
        [.integer(space.id), .int32(numbers.lowerBound), .int32(numbers.upperBound)]))
  }

  /// The rows that have a key of each group.
  ///
  /// - Parameter limit: the most rows that are returned.
  public func rows(
    inEach groups: [[ClosedRange<Int64>]], limit: Int, in space: SearchLists.Space
  ) throws(PostgresError) -> [SearchRow] {
    let keys = groups.enumerated().flatMap { group in group.element.map { ($0, group.offset) } }
    return Self.rows(
      try connection.run(
        "select * from concord.search_phrase($1, $2, $3, $4, $5, $6)",
        [
          .integer(space.id), .integers(keys.map(\.0.lowerBound)),
          .integers(keys.map(\.0.upperBound)), .int32s(keys.map { Int32($0.1) }),
          .integer(groups.count), .integer(limit),
        ]))
  }

  /// The rows that have all keys of some group.
  ///
  /// - Parameter limit: the most rows that are returned.
  public func rows(
    inAllOf groups: [[Int64]], limit: Int, in space: SearchLists.Space
  ) throws(PostgresError) -> [SearchRow] {
    let keys = groups.enumerated().flatMap { group in group.element.map { ($0, group.offset + 1) } }
    return Self.rows(
      try connection.run(
        "select * from concord.search_passages($1, $2, $3, $4, $5)",
        [
          .integer(space.id), .integers(keys.map(\.0)), .int32s(keys.map { Int32($0.1) }),
          .int32s(groups.map { Int32($0.count) }), .integer(limit),
        ]))
  }

  private static func rows(_ rows: [[String?]]) -> [SearchRow] {
    rows.compactMap { row in
      guard let part = row.first??.integer, let id = row.last??.integer else { return nil }
      return SearchRow(part: Int32(part), id: Int32(id))
    }
  }

  /// The units of rows as elements of TMX, in the versions that are listed.
  ///
  /// - Parameters:
  ///   - hasNeighbours: whether the units before and after each of them come too.
  ///   - each: called with the name of the paper, the place of the unit in it, and the unit, in no order.
  public func fetch(
    _ rows: [SearchRow], in space: SearchLists.Space, hasNeighbours: Bool,
    each: (String, Int, String) throws -> Void
  ) throws {
    for start in stride(from: 0, to: rows.count, by: 10_000) {
      let some = Set(rows[start..<min(start + 10_000, rows.count)])
      let found = try connection.run(
        "select * from concord.search_fetch($1, $2, $3, $4)",
        [
          .integer(space.id), .int32s(some.map(\.part)), .int32s(some.map(\.id)),
          .int32(hasNeighbours ? 1 : 0),
        ])
      for row in found {
        guard row.count == 3, let name = row[0], let place = row[1]?.integer, let unit = row[2]
        else { continue }
        try each(name, place, unit)
      }
    }
  }

  /// The number of texts of a language that are listed of some papers.
  public func rowCount(of papers: [StoredFile], in space: SearchLists.Space) throws(PostgresError)
    -> Int
  {
    guard !papers.isEmpty else { return 0 }
    let list = papers.map { Self.quoted($0.name) }.joined(separator: ", ")
    return try connection.run(
      """
      select count(*) from concord.search_paper a join concord.search_row r
        on r.space = $2 and r.part = a.part and r.unit >= a.paper::bigint << 32
          and r.unit < (a.paper + 1)::bigint << 32
        where a.project = $1 and a.name in (\(list))
      """, [.integer(id), .integer(space.id)]
    ).first?.first??.integer ?? 0
  }

  /// The number of units that are listed, without those of some papers.
  public func unitCount(without papers: [StoredFile]) throws(PostgresError) -> Int {
    let list = papers.map { Self.quoted($0.name) }.joined(separator: ", ")
    return try connection.run(
      """
      select coalesce(sum(units), 0) from concord.search_paper
        where project = $1 \(papers.isEmpty ? "" : "and name not in (\(list))")
      """, [.integer(id)]
    ).first?.first??.integer ?? 0
  }
}

extension String {
  /// The number that a text of the database is.
  var integer: Int? { Int(self) }
}
