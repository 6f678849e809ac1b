// SPDX-License-Identifier: Apache-2.0
import Synchronization

/// Notices about files of a workspace that jobs left out: a named pipe in `tm/`, a link to a folder.
///
/// Each line is kept once, in the order in which it was found.
public final class WorkspaceNotices: Sendable {
  private struct State {
    var lines: [String] = []
    var known: Set<String> = []
    var handler: (@Sendable (String) -> Void)?
  }
  private let state = Mutex(State())

  /// The lines so far.
  public var lines: [String] { state.withLock { $0.lines } }

  /// Calls a function with every new line from now on, on the thread of the job.
  public func forward(to handler: @escaping @Sendable (String) -> Void) {
    state.withLock { $0.handler = handler }
  }

  func add(_ line: String) {
    let handler = state.withLock { state -> (@Sendable (String) -> Void)? in
      guard state.known.insert(line).inserted else { return nil }
      state.lines.append(line)
      return state.handler
    }
    handler?(line)
  }
}
