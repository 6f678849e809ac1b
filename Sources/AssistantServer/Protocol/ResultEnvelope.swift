// SPDX-License-Identifier: Apache-2.0
import JSONRPC

/// The members that a revision adds to every result.
enum ResultEnvelope {
  /// How long a client may keep a result (2026-07-28).
  enum Caching {
    /// The kind of result has no such statement.
    case none
    /// The result is that of the program, which stays the same while it runs.
    case whileRunning
    /// The result is that of the workspace, which may change at any moment.
    case never
  }

  private static let hour = 3_600_000

  /// A result as a revision writes it.
  static func result(
    _ members: [String: JSONValue], in revision: ProtocolRevision, server: JSONValue,
    caching: Caching = .none
  ) -> JSONValue {
    guard revision.isStateless else { return .object(members) }
    var members = members
    members["resultType"] = "complete"
    members["_meta"] = [MetaKey.serverInfo: server]
    switch caching {
    case .none: break
    case .whileRunning:
      members["ttlMs"] = .int(hour)
      members["cacheScope"] = "private"
    case .never:
      members["ttlMs"] = 0
      members["cacheScope"] = "private"
    }
    return .object(members)
  }
}
