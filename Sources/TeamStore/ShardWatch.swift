// SPDX-License-Identifier: Apache-2.0
import PostgreSQL

/// Finds out which of the servers of a store's lists does not answer, while a search waits for them.
///
/// A server may accept connections and acknowledge what is sent to it, and still not work, for example if its disk
/// hangs. No time limit of the connection notices that. So a search that takes long asks each of them a small
/// question on another connection, and is given up if one does not answer. A long search on servers that do answer
/// goes on.
enum ShardWatch {
  /// The seconds after which the servers are asked.
  private static let patience = 0.5
  /// The seconds that each of them has for its answer.
  private static let answer = 1.5
  /// The seconds until they are asked again.
  private static let interval = 5.0

  /// The watch of the searches in a store.
  static func watching(_ address: StoreAddress) -> PostgresWatch {
    PostgresWatch(patience: patience, interval: interval) { () throws(PostgresError) in
      try ask(address)
    }
  }

  private static func ask(_ address: StoreAddress) throws(PostgresError) {
    let connection = try PostgresConnection(address.uri)
    let servers = try connection.run("select distinct server from concord.search_shard order by 1")
    for server in servers.compactMap({ $0.first.flatMap { $0 } }) {
      connection.watch = PostgresWatch(patience: answer, interval: answer) {
        () throws(PostgresError) in
        throw PostgresError(
          code: "store/unreachable",
          message: "the team's store: the server '\(server)' does not answer")
      }
      try connection.run("select concord.search_ping($1)", [.text(server)])
    }
  }
}
