// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The reason why a statement, or a connection, failed: one line, which never contains a password.
public struct PostgresError: ConcordError, Hashable {
  /// `store/missing` without libpq, `store/unreachable` without a server or after the connection was
  /// lost, `store/refused` for missing rights, `store/conflict` for a change that another one
  /// preceded, `review/claimed` for a unit that somebody else has claimed, `store/failed` for everything else.
  public let code: String
  /// The fault and how to fix it, without a full stop.
  public let message: String
  /// The server's SQLSTATE, such as `42501`; empty where the server has not answered.
  public let state: String

  /// A place in a file: there is none.
  public var location: SourceLocation? { nil }
  /// The message.
  public var description: String { message }

  /// An error.
  public init(code: String, message: String, state: String = "") {
    self.code = code
    self.message = message
    self.state = state
  }

  /// An error of the server.
  ///
  /// The first two characters of a SQLSTATE are its class (PostgreSQL, appendix A).
  init(state: String, text: String) {
    let line = text.split(separator: "\n").first.map(String.init) ?? "no reason was given"
    let code =
      switch state {
      case "42501", "28000", "28P01", "25006": "store/refused"
      case "40001", "40P01", "55P03": "store/conflict"
      case "55006": "review/claimed"
      case "57P01", "57P02", "57P03": "store/unreachable"
      default: state.hasPrefix("08") ? "store/unreachable" : "store/failed"
      }
    let message =
      switch state {
      case "25006":
        "the team's store: this server takes no changes, as a standby does; change the store on its"
          + " primary server"
      case "55006": line
      case "55P03": "the team's store: others have been writing for too long; run the command again"
      default: "the team's store: \(line)"
      }
    self.init(code: code, message: message, state: state)
  }

  /// The error of a server that cannot be reached, or that was lost.
  static func unreachable(_ text: String) -> PostgresError {
    let line =
      text.split(separator: "\n").first.map(String.init)
      ?? "the server closed the connection unexpectedly"
    let isRefused =
      text.contains("authentication failed") || text.contains("no pg_hba.conf entry")
      || text.contains("no password supplied") || text.contains("does not exist")
    return PostgresError(
      code: isRefused ? "store/refused" : "store/unreachable",
      message: "the team's store cannot be opened: \(line)")
  }
}
