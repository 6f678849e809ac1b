// SPDX-License-Identifier: Apache-2.0
import Synchronization

/// The files that this process has written or removed for its user, as far as a message needs them.
///
/// A program whose results cannot be written says with it that its changes were made. Derived data is not counted.
public enum WrittenFiles {
  private struct State {
    var first: String?
    var hasOthers = false
  }

  private static let state = Mutex(State())

  /// Notes a file that was written or removed.
  public static func note(_ path: String) {
    state.withLock { state in
      guard let first = state.first else { return state.first = path }
      state.hasOthers = state.hasOthers || first != path
    }
  }

  /// The first file, and whether there are others, as `tm/sco.tmx and other files`; `nil` if nothing was written.
  public static var summary: String? {
    state.withLock { state in
      state.first.map { $0 + (state.hasOthers ? " and other files" : "") }
    }
  }
}
