#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A text that changes when a file does, so that an unchanged file need not be read.
///
/// `init(of:)` uses size, time of the last change in nanoseconds and inode. Every version of a file
/// that is written to a temporary file and renamed, as Concord does, has a different stamp. A
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
  /// - Complexity: O(1); the file is not opened.
  public init(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      self = .missing
      return
    }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    description = "\(status.st_size) \(time.tv_sec).\(time.tv_nsec) \(status.st_ino)"
  }

  /// The stamp of a file that does not exist.
  public static var missing: FileStamp { FileStamp("") }
}
