// SPDX-License-Identifier: Apache-2.0
import PostgreSQL

extension ProjectStore {
  /// The glossary to which a contributor may add concepts whose terms are all proposed.
  static let proposals = "glossaries/proposals.yaml"

  /// Whether a change is one that the login may make only as a proposal.
  private func isProposal(_ change: FileChange) -> Bool {
    role < .terminologist && change.name == Self.proposals
  }

  /// Writes changes: all of them or none, in one transaction.
  ///
  /// - Parameters:
  ///   - changes: the changes, each with the version that it was made from.
  ///   - why: the reason, which the history keeps.
  ///   - check: called under the lock, before anything is written.
  ///   - finally: called under the lock, after everything is written.
  /// - Returns: the number of the change, and the new versions in the order of `changes`.
  /// - Throws: `PostgresError` with `store/conflict` if a file is not in the version that its change
  ///   was made from, `store/refused` if the role does not allow a change, and `review/claimed` for a
  ///   paper in which it touches a unit that another login has claimed; the errors of the readers for
  ///   a file that cannot be read.
  @discardableResult
  public func write(
    _ changes: [FileChange], why: String, checking check: () throws -> Void = {},
    finally: () throws -> Void = {}
  ) throws -> (clock: Int, versions: [Int]) {
    var rows = ContentRows(project: id)
    for change in changes where !isProposal(change) {
      if let bytes = change.bytes { try rows.add(bytes, name: change.name) }
    }
    return try holdingLock {
      try check()
      let start = try connection.runPrepared("select concord.begin_change($1)", [.integer(id)])
      let clock = start.first?.first.flatMap { $0 }.flatMap { Int($0) } ?? 0
      var versions: [Int] = []
      for change in changes {
        let values: [PostgresValue] = [
          .integer(change.base), .text(change.bytes.map(StoredFile.hash) ?? ""),
          change.bytes.map(PostgresValue.bytes) ?? .null, .text(why),
        ]
        if isProposal(change) {
          let known = try connection.runPrepared(
            "select concord.propose($1, $2, $3, $4, $5)", [.integer(id)] + values)
          let count = known.first?.first.flatMap { $0 }.flatMap { Int($0) } ?? 0
          if let bytes = change.bytes { try rows.add(bytes, name: change.name, from: count) }
        } else {
          try connection.runPrepared(
            "select concord.put($1, $2, $3, $4, $5, $6)",
            [.integer(id), .text(change.name)] + values)
        }
        versions.append(change.base + 1)
      }
      // COPY cannot write to a table with row-level security; INSERT from a temporary one can.
      try insert(rows.units, into: "unit")
      try insert(rows.concepts, into: "concept")
      try insert(rows.terms, into: "term")
      try finally()
      return (clock, versions)
    }
  }

  /// Runs a function in a transaction in which nobody else changes the project.
  ///
  /// - Throws: `PostgresError` with `store/refused` for a login that may only read, and with
  ///   `store/conflict` if other writers hold the project for a minute; the errors of `body`, after
  ///   which nothing is changed.
  public func holdingLock<Result>(_ body: () throws -> Result) throws -> Result {
    if isLocked { return try body() }
    return try connection.transaction(beginning: "begin isolation level read committed") {
      // A client that was stopped must not keep the others waiting.
      try connection.run(
        "set local lock_timeout = '60s'; set local idle_in_transaction_session_timeout = '10min'")
      try connection.run("select concord.lock_project($1)", [.integer(id)])
      isLocked = true
      defer { isLocked = false }
      return try body()
    }
  }

  func insert(_ rows: CopyRows, into table: String) throws(PostgresError) {
    guard rows.count > 0 else { return }
    try connection.run(
      "create temporary table new_\(table) on commit drop as select * from concord.\(table)"
        + " with no data")
    try connection.copyIn("copy new_\(table) from stdin (format binary)", rows)
    try connection.run("insert into concord.\(table) select * from new_\(table)")
  }

  /// The history of a project, newest first.
  ///
  /// - Parameters:
  ///   - name: the file; `nil` for all.
  ///   - limit: the largest number of revisions.
  public func log(of name: String? = nil, limit: Int) throws(PostgresError) -> [FileRevision] {
    Self.revisions(
      try connection.run(
        """
        select \(Self.revisionColumns) from concord.revision
          where project = $1 and ($2::text is null or name = $2) order by clock desc, name limit $3
        """, [.integer(id), name.map { .text($0) } ?? .null, .integer(limit)]))
  }

  /// The versions of the files in a folder, newest first.
  ///
  /// - Parameters:
  ///   - folder: `tm` or `glossaries`.
  ///   - clock: the change after which they begin.
  ///   - start: the moment in UTC at which they begin, `2026-11-27 18:00:00`; `nil` for all.
  public func revisions(in folder: String, after clock: Int, since start: String?)
    throws(PostgresError) -> [FileRevision]
  {
    Self.revisions(
      try connection.run(
        """
        select \(Self.revisionColumns) from concord.revision
          where project = $1 and name like $2 || '/%' and clock > $3
            and ($4::text is null or at >= $4::timestamp at time zone 'UTC')
          order by clock desc, name
        """, [.integer(id), .text(folder), .integer(clock), start.map { .text($0) } ?? .null]))
  }

  /// The login that made a version; `nil` if there is none.
  public func author(of name: String, version: Int) throws(PostgresError) -> String? {
    try connection.run(
      "select who from concord.revision where project = $1 and name = $2 and version = $3",
      [.integer(id), .text(name), .integer(version)]
    ).first?.first.flatMap { $0 }
  }

  private static let revisionColumns = """
    clock, name, version, who, to_char(at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS'), why,
    length(bytes)
    """

  private static func revisions(_ rows: [[String?]]) -> [FileRevision] {
    rows.compactMap { row in
      guard row.count == 7, let clock = row[0].flatMap({ Int($0) }), let name = row[1],
        let version = row[2].flatMap({ Int($0) })
      else { return nil }
      return FileRevision(
        change: clock, name: name, version: version, who: row[3] ?? "", at: row[4] ?? "",
        why: row[5] ?? "", size: row[6].flatMap { Int($0) })
    }
  }

  /// The bytes of a file in an earlier version; `nil` for a version in which it was removed.
  ///
  /// - Throws: `PostgresError` with `store/version` if there is no such version.
  public func bytes(of name: String, version: Int) throws -> [UInt8]? {
    let rows = try connection.run(
      """
      select f.version, r.hash, bytes is null from concord.revision r
        join concord.file f using (project, name)
        where project = $1 and name = $2 and r.version = $3
      """, [.integer(id), .text(name), .integer(version)])
    guard let row = rows.first, row.count == 3, let hash = row[1] else {
      throw PostgresError(
        code: "store/version", message: "the team's store has no version \(version) of \(name)")
    }
    if row[2] == "t" { return nil }
    var found: [UInt8] = []
    let file = StoredFile(
      name: name, version: version, hash: hash, isRemoved: false, clock: 0, author: "")
    try fetch([file]) { _, bytes in found = bytes }
    return found
  }

  /// All versions of a file, oldest first.
  public func revisions(of name: String) throws(PostgresError) -> [FileRevision] {
    try log(of: name, limit: Int(Int32.max)).reversed()
  }

  /// The papers or glossaries that have, or had in some version, a unit or a concept that may be the one with an id.
  ///
  /// - Parameters:
  ///   - id: the id of the unit or the concept.
  ///   - folder: `tm` or `glossaries`.
  /// - Returns: all files whose bytes have the id as it is, and those that have it now in other writing.
  /// - Complexity: O(*bytes*) of all versions, in the server.
  public func files(thatMayHave id: String, in folder: String) throws(PostgresError) -> [String] {
    let rows =
      folder == "tm"
      ? "select paper from concord.unit where project = $1 and uid = $3"
      : "select glossary from concord.concept where project = $1 and id = $3"
    return try connection.run(
      """
      select name from (
        select name from concord.revision where project = $1 and name like $2 || '/%'
          and position(convert_to($3, 'UTF8') in bytes) > 0
        union all \(rows)) found (name) group by name order by name collate "C"
      """, [.integer(self.id), .text(folder), .text(id)]
    ).compactMap { $0.first.flatMap { $0 } }
  }

  /// The members of the project, in the byte order of their logins.
  public func members() throws(PostgresError) -> [StoreMember] {
    try connection.run(
      """
      select login, role, added_by, to_char(added_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS')
        from concord.member where project = $1 order by login::text collate "C"
      """, [.integer(id)]
    ).map {
      StoreMember(
        login: $0[0] ?? "", role: $0[1] ?? "", addedBy: $0[2] ?? "", added: $0[3] ?? "")
    }
  }

  /// Gives a login a role in the project; `nil` takes it out of the project.
  public func setMember(_ login: String, role: MemberRole?) throws(PostgresError) {
    try connection.run(
      "select concord.set_member($1, $2, $3)",
      [.integer(id), .text(login), role.map { .text($0.rawValue) } ?? .null])
  }

  /// Makes the store in a database, and a project with the present login as its admin.
  ///
  /// - Returns: the steps of the schema that were run, and whether the project is new.
  public static func create(_ address: StoreAddress) throws -> (steps: [String], isNew: Bool) {
    let connection = try PostgresConnection(address.uri)
    let steps = try StoreSchema.migrate(connection)
    let isNew = try connection.transaction {
      let rows = try connection.run(
        """
        insert into concord.project (name) values ($1) on conflict (name) do nothing returning id
        """, [.text(address.project)])
      guard let id = rows.first?.first.flatMap({ $0 }).flatMap({ Int($0) }) else { return false }
      try connection.run(
        "insert into concord.member (project, login, role) values ($1, session_user, 'admin')",
        [.integer(id)])
      return true
    }
    return (steps, isNew)
  }

  /// Brings the schema of a database up to date; see `StoreSchema.migrate`.
  public static func migrate(_ address: StoreAddress) throws -> [String] {
    try StoreSchema.migrate(PostgresConnection(address.uri))
  }
}
