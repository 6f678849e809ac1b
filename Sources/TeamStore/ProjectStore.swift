// SPDX-License-Identifier: Apache-2.0
import PostgreSQL

/// A project in a team's store: its files with all their versions.
///
/// Not thread-safe. Readers see only complete changes. Writers of one project come one after another, because each
/// change begins by locking the project's row; so the numbers of changes (`clock`) have no gaps, and
/// asking for the newest number tells whether anything is new.
public final class ProjectStore {
  /// The address.
  public let address: StoreAddress
  let connection: PostgresConnection
  /// Whether a transaction of `holdingLock` is open.
  var isLocked = false
  let id: Int
  /// The role of the login in the project.
  public let role: MemberRole
  /// The login.
  public let login: String

  /// Opens a project.
  ///
  /// - Throws: `PostgresError`: `store/empty` for a database without a store, `store/newer` and
  ///   `store/older` for a schema of another version, `store/project` for a project that is not there
  ///   or that the login is not a member of.
  public init(_ address: StoreAddress) throws(PostgresError) {
    self.address = address
    connection = try PostgresConnection(address.uri)
    let rows: [[String?]]
    do {
      rows = try connection.run(
        "select session_user, (select coalesce(max(version), 0) from concord.schema_version)")
    } catch  where ["42P01", "3F000"].contains(error.state) {
      throw StoreSchema.missing
    } catch  where error.state == "42501" {
      throw Self.stranger(address)
    }
    login = rows.first?.first.flatMap { $0 } ?? ""
    let version = rows.first?.last.flatMap { $0 }.flatMap { Int($0) } ?? 0
    try StoreSchema.requireCurrent(version)
    let found = try connection.run(
      "select id, concord.level(id) from concord.project where name = $1",
      [.text(address.project)])
    guard let id = found.first?.first.flatMap({ $0 }).flatMap({ Int($0) }),
      let level = found.first?.last.flatMap({ $0 }).flatMap({ Int($0) }),
      MemberRole.allCases.indices.contains(level - 1)
    else { throw Self.stranger(address) }
    self.id = id
    role = MemberRole.allCases[level - 1]
  }

  private static func stranger(_ address: StoreAddress) -> PostgresError {
    PostgresError(
      code: "store/project",
      message: "there is no project '\(address.project)' in the team's store that you are a member"
        + " of; ask its admin")
  }

  /// Whether the connection is still usable.
  public var isOpen: Bool { connection.isOpen }

  /// The newest change.
  ///
  /// - Complexity: two look-ups by key.
  public func position() throws(PostgresError) -> StorePosition {
    let rows = try connection.runPrepared(
      """
      select clock, (select \(Self.mark) from concord.revision r
        where r.project = p.id and r.clock = p.clock) from concord.project p where id = $1
      """, [.integer(id)])
    guard let row = rows.first, row.count == 2, let clock = row[0].flatMap({ Int($0) }) else {
      throw Self.stranger(address)
    }
    return StorePosition(clock: clock, mark: row[1] ?? "")
  }

  /// The time of a change in microseconds since 1970, which is the same in all time zones.
  private static let mark = "(extract(epoch from max(at)) * 1000000)::bigint::text"

  /// Whether a position is one of this project's history.
  ///
  /// It is not after the database was made again or restored from a backup.
  public func knows(_ position: StorePosition) throws(PostgresError) -> Bool {
    if position.clock == 0 { return true }
    let rows = try connection.run(
      "select \(Self.mark) from concord.revision where project = $1 and clock = $2",
      [.integer(id), .integer(position.clock)])
    return (rows.first?.first.flatMap { $0 } ?? "") == position.mark
  }

  /// The files that changed after a change, removed ones included, in the byte order of their names.
  public func files(after clock: Int = 0) throws(PostgresError) -> [StoredFile] {
    try connection.runPrepared(
      """
      select f.name, f.version, f.hash, f.removed, f.clock, r.who from concord.file f
        join concord.revision r using (project, name, version)
        where f.project = $1 and f.clock > $2 order by f.name
      """, [.integer(id), .integer(clock)]
    ).compactMap { row in
      guard row.count == 6, let name = row[0], let version = row[1].flatMap({ Int($0) }),
        let hash = row[2], let removed = row[3], let clock = row[4].flatMap({ Int($0) })
      else { return nil }
      return StoredFile(
        name: name, version: version, hash: hash, isRemoved: removed == "t", clock: clock,
        author: row[5] ?? "")
    }
  }

  /// Fetches the bytes of files in given versions.
  ///
  /// - Parameter each: called with each file and its bytes.
  /// - Throws: `PostgresError` with `store/damaged` for bytes that are not those of the version.
  public func fetch(_ files: [StoredFile], each: (StoredFile, [UInt8]) throws -> Void) throws {
    // Many names in one statement, and few enough for its text to stay small.
    for start in stride(from: 0, to: files.count, by: 500) {
      let part = files[start..<min(start + 500, files.count)]
      var wanted: [ExactName: StoredFile] = [:]
      for file in part { wanted[ExactName(file.name, file.version)] = file }
      let list = part.map { "(\(Self.quoted($0.name)), \($0.version))" }.joined(separator: ", ")
      try connection.copyOut(
        """
        copy (select name, version, bytes from concord.revision
          join (values \(list)) as wanted (name, version) using (name, version)
          where project = \(id)) to stdout (format binary)
        """
      ) { row in
        guard row.count == 3, let name = row[0]?.copiedText, let version = row[1]?.copiedInteger,
          let bytes = row[2].map(Array.init),
          let file = wanted.removeValue(forKey: ExactName(name, version))
        else { return }
        guard StoredFile.hash(of: bytes) == file.hash else { throw Self.damaged(name) }
        try each(file, bytes)
      }
      if let missing = wanted.values.map(\.name).min() { throw Self.damaged(missing) }
    }
  }

  private static func damaged(_ name: String) -> PostgresError {
    PostgresError(
      code: "store/damaged",
      message: "the team's store: the bytes of \(name) are not those that its hash names; 'concord"
        + " team revert' writes an earlier version again, or restore the database from its backup")
  }

  /// A text as a literal of SQL; strings are standard-conforming since PostgreSQL 9.1.
  static func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "''").replacing("\0", with: "") + "'"
  }
}

/// A name with a version, compared by bytes.
private struct ExactName: Hashable {
  let name: [UInt8]
  let version: Int

  init(_ name: String, _ version: Int) {
    self.name = Array(name.utf8)
    self.version = version
  }
}
