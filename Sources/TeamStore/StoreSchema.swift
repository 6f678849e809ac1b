// SPDX-License-Identifier: Apache-2.0
import PostgreSQL

/// The tables of a store, and the numbered steps that make them.
public enum StoreSchema {
  /// The version that this Concord reads and writes.
  public static var current: Int { migrations.count }

  /// The steps, in order; a step that was released is never changed.
  static let migrations: [(name: String, sql: String)] = [
    ("files, revisions, units, terms, members", firstTables),
    ("lists for searches in SQL", searchTables),
    ("claims, comments, searches, proposals", workflow),
    ("limits of claims and searches", limits),
    ("parts of the lists on other servers", shards),
    ("proposals that are taken back", undo),
    ("lists that are counted part by part", counting),
    ("phrases by the lists of their keys", phrases),
    ("short lists that the node counts", sending),
  ]

  /// Brings the schema of a database up to date.
  ///
  /// Each step runs in a transaction under an advisory lock, so that two commands at the same
  /// time do not both run it.
  ///
  /// - Returns: the names of the steps that were run.
  /// - Throws: `PostgresError`: `store/newer` for the schema of a newer Concord, `store/server` for a
  ///   server older than PostgreSQL 15.
  public static func migrate(_ connection: PostgresConnection) throws -> [String] {
    guard connection.serverVersion >= 150_000 else {
      throw PostgresError(
        code: "store/server",
        message: "the team's store needs PostgreSQL 15 or newer; this server is"
          + " \(connection.serverVersion / 10_000)")
    }
    var done: [String] = []
    while let step = try next(connection) { done.append(step) }
    return done
  }

  /// Runs the next step; `nil` if there is none.
  private static func next(_ connection: PostgresConnection) throws -> String? {
    try connection.transaction {
      // A number that no other program is likely to lock.
      try connection.run("select pg_advisory_xact_lock(27976997207241316)")
      let version = try version(of: connection)
      try require(version)
      guard version < current else { return nil }
      let step = migrations[version]
      try connection.run(step.sql)
      try connection.run(
        "insert into concord.schema_version (version, name) values ($1, $2)",
        [.integer(version + 1), .text(step.name)])
      return "\(version + 1) \(step.name)"
    }
  }

  /// The version of the schema in a database; 0 if there is none.
  static func version(of connection: PostgresConnection) throws(PostgresError) -> Int {
    let exists = try connection.run("select to_regclass('concord.schema_version') is not null")
    guard exists.first?.first == "t" else { return 0 }
    let rows = try connection.run("select coalesce(max(version), 0) from concord.schema_version")
    return rows.first?.first.flatMap { $0 }.flatMap { Int($0) } ?? 0
  }

  /// Refuses the schema of a newer Concord.
  private static func require(_ version: Int) throws(PostgresError) {
    guard version <= current else { throw newer(version) }
  }

  /// Refuses all schemas but the current one; 0 is a database without a store.
  static func requireCurrent(_ version: Int) throws(PostgresError) {
    try require(version)
    guard version > 0 else { throw missing }
    guard version == current else {
      throw PostgresError(
        code: "store/older",
        message: "the team's store has the schema \(version), and this Concord needs"
          + " \(current); the owner of the database runs 'concord team migrate'")
    }
  }

  /// The error for a database without a store.
  static let missing = PostgresError(
    code: "store/empty",
    message: "this database has no store of Concord; 'concord team init' makes one")

  /// The error for a schema of a newer Concord.
  static func newer(_ version: Int) -> PostgresError {
    PostgresError(
      code: "store/newer",
      message: "the team's store has the schema \(version) of a newer Concord, and this one knows"
        + " \(current); install the newer Concord")
  }
}
