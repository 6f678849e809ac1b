// SPDX-License-Identifier: Apache-2.0
import PostgreSQL
import TextModel

/// The servers that hold the parts of a store's lists for searches in SQL.
///
/// The first server keeps the files, their history, the members and the names of the listed papers. Its foreign
/// tables (`postgres_fdw`) are the parts that are elsewhere, in the schema `concord_shard` of another database.
/// Nothing there is readable by anyone but the login by which the first server connects.
public final class StoreShards {
  /// A server and its parts.
  public struct Server: Hashable, Sendable {
    /// The address; `nil` for the first server.
    public var address: String?
    /// The numbers of the parts.
    public var parts: [Int]
    /// Why it does not answer; `nil` if it does.
    public var fault: String?
  }

  /// The most servers: the number of parts.
  public static let most = StoreSchema.searchParts

  private let connection: PostgresConnection
  private static let tables = ["unit", "row", "list"]

  /// Opens a store as the owner of its tables.
  ///
  /// - Throws: `PostgresError`; `store/refused` for another login, `store/empty` and `store/older` as `ProjectStore`.
  public init(_ address: StoreAddress) throws(PostgresError) {
    connection = try PostgresConnection(address.uri)
    try StoreSchema.requireCurrent(StoreSchema.version(of: connection))
    let owner = try connection.run(
      """
      select pg_has_role(relowner, 'usage') from pg_class
        where oid = 'concord.search_shard'::regclass
      """)
    guard owner.first?.first == "t" else {
      throw PostgresError(
        code: "store/refused",
        message: "only the owner of the store's tables may see or change on which servers they are")
    }
  }

  /// The servers, the first one first, and whether each answers.
  public func servers() throws(PostgresError) -> [Server] {
    let rows = try connection.run(
      """
      select p.part, coalesce(s.server, ''), coalesce(o.address, '') from
          generate_series(0, \(StoreSchema.searchParts - 1)) p (part)
        left join concord.search_shard s using (part)
        left join concord.search_server o using (server) order by 2, 1
      """)
    var servers: [Server] = []
    var names: [String] = []
    for row in rows where row.count == 3 {
      guard let part = row[0]?.integer, let name = row[1] else { continue }
      if names.last != name {
        names.append(name)
        servers.append(Server(address: name.isEmpty ? nil : row[2], parts: [], fault: nil))
      }
      servers[servers.count - 1].parts.append(part)
    }
    for at in servers.indices where servers[at].address != nil {
      do {
        try connection.run(
          "select from concord.search_row where part = \(servers[at].parts[0]) limit 1")
      } catch { servers[at].fault = error.message }
    }
    return servers
  }

  /// Distributes the parts over servers, and empties the lists.
  ///
  /// - Parameters:
  ///   - addresses: the servers; `nil` is the first one.
  ///   - password: the password by which the first server connects to the others; without one it connects as
  ///     the other servers trust it, which only a superuser can set up.
  /// - Throws: `PostgresError`: `store/shard` for a database that holds parts of another store.
  public func set(_ addresses: [StoreAddress?], password: String?) throws {
    let identity =
      try connection.run("select id from concord.search_store")
      .first?.first.flatMap { $0 } ?? ""
    var names: [String?] = []
    for (place, address) in addresses.enumerated() {
      names.append(address == nil ? nil : "concord_shard_\(place + 1)")
    }
    let parts = Dictionary(grouping: 0..<StoreSchema.searchParts) { $0 % addresses.count }
    // The parts are emptied one after another: until all are, nobody searches.
    try locked { try connection.run("update concord.search_state set format = 0") }
    var users: [Int: String] = [:]
    for (place, address) in addresses.enumerated() {
      guard let address else { continue }
      users[place] = try Self.prepare(address, parts: parts[place] ?? [], of: identity)
    }
    try locked {
      for table in ["gone", "paper", "generation", "space", "state", "shard"] {
        try connection.run("delete from concord.search_\(table)")
      }
      for table in Self.tables {
        for part in 0..<StoreSchema.searchParts {
          let kind = try connection.run(
            "select relkind from pg_class where oid = 'concord.search_\(table)_\(part)'::regclass")
          let foreign = kind.first?.first == "f" ? "foreign" : ""
          try connection.run("drop \(foreign) table concord.search_\(table)_\(part)")
        }
      }
      for row in try connection.run("select server from concord.search_server") {
        try connection.run(
          "drop server if exists \(Self.name(row.first.flatMap { $0 } ?? "")) cascade")
      }
      try connection.run("delete from concord.search_server")
      for (place, address) in addresses.enumerated() {
        let own = parts[place] ?? []
        guard let address, let server = names[place] else {
          for part in own { try connection.run("select concord.search_part_here(\(part))") }
          continue
        }
        try add(server, address, user: users[place] ?? "", password: password)
        for part in own {
          try connection.run("insert into concord.search_shard values (\(part), '\(server)')")
          try connection.run("select concord.search_part_there(\(part), '\(server)')")
        }
      }
      try connection.run("select concord.search_shards()")
    }
  }

  /// Runs `body` in a transaction in which nobody searches or lists.
  private func locked(_ body: () throws -> Void) throws {
    try connection.transaction {
      try connection.run(
        "set local lock_timeout = '60s'; lock table concord.search_state in access exclusive mode")
      try body()
    }
  }

  /// Makes a server known to the first one.
  private func add(_ server: String, _ address: StoreAddress, user: String, password: String?)
    throws(PostgresError)
  {
    let options = Self.options(of: address).map { "\($0.0) \(ProjectStore.quoted($0.1))" }
    do {
      try connection.run(
        """
        create extension if not exists postgres_fdw;
        create server \(server) foreign data wrapper postgres_fdw options (
          \(options.joined(separator: ", ")), async_capable 'true', fetch_size '10000',
          batch_size '500', tcp_user_timeout '1000', extensions '');
        create foreign table concord.posting_\(server) (
            space int, part int, gram bigint, id int) server \(server)
          options (schema_name 'concord_shard', table_name 'posting');
        insert into concord.search_server values
          ('\(server)', \(ProjectStore.quoted(address.uri)))
        """)
      try addUser(user, of: server, password: password)
    } catch  where error.state == "42501" {
      throw PostgresError(
        code: "store/refused",
        message: "\(error.message); a superuser runs 'create extension postgres_fdw; grant usage on"
          + " foreign data wrapper postgres_fdw to' the owner once, and"
          + " CONCORD_SHARD_PASSWORD has the password of the login on the other servers",
        state: error.state)
    }
  }

  /// Says as whom the first server connects to another one.
  ///
  /// The password is in no statement, since statements are in logs, `pg_stat_activity` and `pg_stat_statements`: it
  /// comes by COPY into a table of the transaction, and an error in the block has no context that would quote it.
  private func addUser(_ user: String, of server: String, password: String?)
    throws(PostgresError)
  {
    guard let password else {
      try connection.run(
        """
        create user mapping for public server \(server) options (
          user \(ProjectStore.quoted(user)), password_required 'false')
        """)
      return
    }
    try connection.run("create temporary table shard_login (secret text) on commit drop")
    var rows = CopyRows()
    rows.append([.text(password)])
    try connection.copyIn("copy pg_temp.shard_login from stdin (format binary)", rows)
    try connection.run(
      """
      do $$ begin
        execute format('create user mapping for public server \(server) options (user %L, password %L)',
          \(ProjectStore.quoted(user)), (select secret from pg_temp.shard_login));
      exception when others then
        raise exception using errcode = sqlstate, message = sqlerrm;
      end $$;
      drop table pg_temp.shard_login
      """)
  }

  /// Makes the tables on a server.
  ///
  /// - Returns: the login that owns them.
  private static func prepare(_ address: StoreAddress, parts: [Int], of store: String) throws
    -> String
  {
    let shard = try PostgresConnection(address.uri)
    guard shard.serverVersion >= 150_000 else {
      throw PostgresError(
        code: "store/server",
        message: "\(address.uri): the team's store needs PostgreSQL 15 or newer")
    }
    return try shard.transaction {
      let known = try shard.run("select to_regclass('concord_shard.store') is not null")
      if known.first?.first == "t" {
        let owner = try shard.run("select id from concord_shard.store").first?.first ?? nil
        guard owner == store else {
          throw PostgresError(
            code: "store/shard",
            message: "\(address.uri) holds parts of another store; give this one a database of its"
              + " own, or drop the schema concord_shard there")
        }
      }
      let views = parts.map {
        "select space, part, gram, unnest(ids) from concord_shard.search_list_\($0)"
      }
      try shard.run(
        """
        set local client_min_messages = warning;
        drop schema if exists concord_shard cascade;
        create schema concord_shard;
        revoke all on schema concord_shard from public;
        create table concord_shard.store (id uuid not null);
        insert into concord_shard.store values (\(ProjectStore.quoted(store)));
        """)
      for part in parts {
        try shard.run(
          """
          create table concord_shard.search_unit_\(part) (project int not null,
            part int not null check (part = \(part)), unit bigint not null,
            body text collate "C" not null, primary key (project, unit));
          create table concord_shard.search_row_\(part) (space int not null,
            part int not null check (part = \(part)), id int not null, unit bigint not null,
            primary key (space, id));
          create index on concord_shard.search_row_\(part) (space, unit);
          create table concord_shard.search_list_\(part) (space int not null,
            part int not null check (part = \(part)), gram bigint not null,
            generation int not null, ids int[] not null, primary key (space, gram, generation));
          alter table concord_shard.search_list_\(part) alter column ids set storage external;
          alter table concord_shard.search_unit_\(part) enable row level security;
          alter table concord_shard.search_row_\(part) enable row level security;
          alter table concord_shard.search_list_\(part) enable row level security;
          """)
      }
      try shard.run(
        """
        create view concord_shard.posting (space, part, gram, id) with (security_invoker) as
          \(views.joined(separator: " union all "))
        """)
      return try shard.run("select session_user").first?.first.flatMap { $0 } ?? ""
    }
  }

  /// The options of a server of `postgres_fdw`, from an address.
  static func options(of address: StoreAddress) -> [(String, String)] {
    let rest = address.uri.drop { $0 != ":" }.dropFirst(3)
    let halves = rest.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let path = halves[0].split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    var host = path[0].split(separator: "@", omittingEmptySubsequences: false).last ?? ""
    var options: [(String, String)] = []
    let colon = host.last { $0 == ":" || $0 == "]" } == ":" ? host.lastIndex(of: ":") : nil
    if let colon {
      options.append(("port", String(host[host.index(after: colon)...])))
      host = host[..<colon]
    }
    if host.hasPrefix("[") { host = host.dropFirst().prefix { $0 != "]" } }
    if !host.isEmpty { options.append(("host", String(host))) }
    if path.count > 1, !path[1].isEmpty { options.append(("dbname", String(path[1]))) }
    for pair in halves.count > 1 ? halves[1].split(separator: "&") : [] {
      let parts = pair.split(separator: "=", maxSplits: 1)
      // The login is that of the user mapping.
      guard parts.count == 2, parts[0] != "user", parts[0] != "application_name" else { continue }
      options.append((String(parts[0]), String(parts[1])))
    }
    // The least that the library takes.
    if !options.contains(where: { $0.0 == "connect_timeout" }) {
      options.append(("connect_timeout", "2"))
    }
    return options.map { ($0.0, PercentEncoding.decoded($0.1[...]) ?? $0.1) }
  }

  private static func name(_ text: String) -> String {
    "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
