// SPDX-License-Identifier: Apache-2.0
import Foundation

/// Notices when the program that uses a server is gone.
///
/// A program that is killed may leave its pipes open in another of its children, so the end of the stream is not
/// enough.
public enum ParentWatch {
  /// Watches the parent process, and another one if its number is given.
  ///
  /// - Parameters:
  ///   - other: the number of the process that uses the server, which need not be the parent.
  ///   - end: called once, on a thread of its own, within a second after either of them is gone.
  public static func start(and other: Int32? = nil, end: @escaping @Sendable () -> Void) {
    let parent = getppid()
    Thread.detachNewThread {
      while true {
        sleep(1)
        let isOtherGone = other.map { kill($0, 0) != 0 && errno == ESRCH } ?? false
        if getppid() != parent || isOtherGone { return end() }
      }
    }
  }
}
