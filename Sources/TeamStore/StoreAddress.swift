// SPDX-License-Identifier: Apache-2.0
import PostgreSQL

/// Where a team's store is: the URI of a PostgreSQL database, and the project in it.
///
/// A `concord.yaml` may come from a stranger, so only parameters that name a server or limit the
/// connection are taken: none that reads a file of the person who runs the command.
public struct StoreAddress: Hashable, Sendable, CustomStringConvertible {
  /// The name of the project if none is given.
  public static let defaultProject = "main"
  /// The parameters that a URI may have.
  private static let parameters: Set<String> = [
    "host", "port", "user", "sslmode", "connect_timeout", "target_session_attrs",
    "application_name",
  ]

  /// The URI, without a password.
  public let uri: String
  /// The name of the project.
  public let project: String

  /// The URI and the project, for messages.
  public var description: String { "\(uri) (project \(project))" }

  /// An address.
  ///
  /// - Throws: `PostgresError` with `store/address` for a URI that is not one of PostgreSQL, that has
  ///   a password or a parameter that is not allowed, and for a name that no project can have.
  public init(_ uri: String, project: String? = nil) throws(PostgresError) {
    guard uri.hasPrefix("postgresql://") || uri.hasPrefix("postgres://") else {
      throw Self.invalid("the store should be a URI such as postgresql://db.example.org/concord")
    }
    let rest = uri.drop { $0 != ":" }.dropFirst(3)
    let parts = rest.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let authority = parts[0].prefix { $0 != "/" }
    // The library takes all that is before an @ for a name and a password, a question mark included.
    guard parts.count < 2 || !parts[1].contains("@") else {
      throw Self.invalid(
        "the address of the store has an @ after its ?; write it as %40 in a parameter")
    }
    if let at = authority.lastIndex(of: "@"), authority[..<at].contains(":") {
      throw Self.invalid(
        "the address of the store contains a password; put it into ~/.pgpass or the variable"
          + " PGPASSWORD, and only the name into the address")
    }
    for pair in parts.count > 1 ? parts[1].split(separator: "&") : [] {
      let key = String(pair.prefix { $0 != "=" })
      guard Self.parameters.contains(key) else {
        throw Self.invalid(
          key == "password"
            ? "the address of the store contains a password; put it into ~/.pgpass or the variable"
              + " PGPASSWORD"
            : "the address of the store has the parameter '\(key)'; allowed are "
              + Self.parameters.sorted().joined(separator: ", "))
      }
    }
    guard uri.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F }) else {
      throw Self.invalid("the address of the store contains a space or a control character")
    }
    self.uri = uri
    self.project = project ?? Self.defaultProject
    let isName =
      (1...60).contains(self.project.utf8.count)
      && self.project.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-" || $0 == "_"
      }
    guard isName else {
      throw Self.invalid(
        "the name of a project is letters, digits, '-' and '_', at most 60 bytes")
    }
  }

  private static func invalid(_ message: String) -> PostgresError {
    PostgresError(code: "store/address", message: message)
  }
}
