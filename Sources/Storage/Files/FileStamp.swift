// SPDX-License-Identifier: Apache-2.0
#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A text that changes when a file does, so that an unchanged file need not be read.
///
/// `init(of:)` uses size, inode, and in nanoseconds the time of the last change that programs can set and the one that
/// only the system sets. So a file of equal size whose time was set back, as `touch -r`, `cp -p` and archives do, has a
/// different stamp, and so has every version of a file that is written to a temporary file and renamed, as Concord
/// does. A file whose mode was changed, or that got another link, is read again without need. A
/// caller with a better stamp (a hash, a version in a database) can use any text.
public struct FileStamp: Hashable, Sendable, CustomStringConvertible,
  ExpressibleByStringInterpolation
{
  /// The text; empty for a file that does not exist.
  public let description: String

  /// A stamp made of a text.
  public init(_ text: String) { description = text }

  /// A stamp made of a literal.
  public init(stringLiteral text: String) { description = text }

  /// Asks the system for the state of a file; empty if there is no file.
  ///
  /// - Parameter survivesMove: leaves out the time that only the system sets, which a move of the file changes.
  /// - Complexity: O(1); the file is not opened.
  public init(of path: String, survivesMove: Bool = false) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      self = .missing
      return
    }
    self.init(status, survivesMove: survivesMove)
  }

  /// The stamp of a file from what the system has said of it.
  package init(_ status: stat, survivesMove: Bool = false) {
    #if canImport(Darwin)
      let (time, system) = (status.st_mtimespec, status.st_ctimespec)
    #else
      let (time, system) = (status.st_mtim, status.st_ctim)
    #endif
    let text = "\(status.st_size) \(time.tv_sec).\(time.tv_nsec) \(status.st_ino)"
    description = survivesMove ? text : text + " \(system.tv_sec).\(system.tv_nsec)"
  }

  /// The stamp of a file that does not exist.
  public static var missing: FileStamp { FileStamp("") }
}
