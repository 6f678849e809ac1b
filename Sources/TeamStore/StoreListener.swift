// SPDX-License-Identifier: Apache-2.0
import PostgreSQL

/// A connection that hears of the changes of a project.
///
/// A message only says that it is time to look. Messages are lost while the connection is down, a standby server
/// sends none, and neither does a pooler that gives each transaction another connection. So the position is asked for
/// after a time, too. Not thread-safe.
public final class StoreListener {
  private let project: ProjectStore
  private var last: StorePosition

  /// Connects to a project.
  ///
  /// - Parameter listens: whether to ask for messages.
  public init(_ address: StoreAddress, listens: Bool = true) throws(PostgresError) {
    project = try ProjectStore(address)
    if listens {
      do {
        try project.connection.run("listen concord")
      } catch  where error.state == "25006" || error.state == "0A000" {
        // A standby server has no messages.
      }
    }
    last = try project.position()
  }

  /// The newest change that is known.
  public var position: StorePosition { last }

  /// Waits until the project has changed.
  ///
  /// - Returns: whether it has; `false` if it had not after the time, which was asked for at its end.
  public func hasChanged(within seconds: Double) throws(PostgresError) -> Bool {
    _ = try project.connection.notice(within: seconds)
    // One look-up answers for many messages; those of other projects change nothing.
    while try project.connection.notice(within: 0) != nil {}
    let position = try project.position()
    defer { last = position }
    return position != last
  }
}
