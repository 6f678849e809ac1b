// SPDX-License-Identifier: Apache-2.0
import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// Ends the program with one line if it may open too few files.
///
/// The library that runs threads (libdispatch) needs descriptors of its own the first time it is used, and ends the
/// program with a trap when it gets none, which no caller can catch. So a minimum has to be free at the start.
enum DescriptorGuard {
  /// The descriptors that the program may need at the same time: files, the index, the pipes of a program that it
  /// starts, and those of the libraries.
  static let needed = 16

  /// Whether enough can be opened; those that were opened for the question are closed again.
  ///
  /// - Complexity: O(`needed`), some microseconds.
  static func isEnough() -> Bool {
    let first = open("/dev/null", O_RDONLY | O_CLOEXEC)
    guard first >= 0 else { return false }
    var opened = [first]
    defer { for descriptor in opened { close(descriptor) } }
    while opened.count < needed {
      let next = fcntl(first, F_DUPFD_CLOEXEC, 0)
      guard next >= 0 else { return false }
      opened.append(next)
    }
    return true
  }
}
