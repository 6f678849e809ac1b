// SPDX-License-Identifier: Apache-2.0
import TextModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that is open for reading, or standard input, which is never closed.
///
/// Every document is opened here, and only a regular file is: a named pipe would wait for its writer without end,
/// a device has no end, and a socket cannot be read. A pipe that the shell made for the command itself
/// (`<(…)`, `/dev/stdin`) is read like standard input.
final class OpenFile {
  private let path: String
  private let descriptor: Int32
  /// The size when it was opened, in bytes; 0 for a pipe.
  let size: Int

  /// Opens a file; `-` is standard input.
  ///
  /// - Throws: `FileError` with `document/missing`, `/directory`, `/special` or `/unreadable`.
  init(reading path: String) throws(FileError) {
    self.path = path
    let isInherited = path == "-" || Self.isInherited(path)
    if !isInherited, let kind = FileKind(at: path), kind.isSpecial {
      // Opening a device may already do something, so its kind is asked for first.
      throw .special(path, is: kind.name)
    }
    // Without O_NONBLOCK a pipe that took the place of the file meanwhile would be waited for.
    let flags = O_RDONLY | O_CLOEXEC | O_NOCTTY | (isInherited ? 0 : O_NONBLOCK)
    let descriptor = path == "-" ? 0 : open(path, flags)
    guard descriptor >= 0 else {
      throw errno == ENOENT
        ? .missing(path) : .unreadable(path, reason: String(cString: strerror(errno)))
    }
    self.descriptor = descriptor
    var status = stat()
    let isKnown = fstat(descriptor, &status) == 0
    size = isKnown ? max(0, Int(status.st_size)) : 0
    guard isKnown else { return }
    let kind = FileKind(status.st_mode)
    guard kind != .folder else { throw .directory(path) }
    guard isInherited || !kind.isSpecial else { throw .special(path, is: kind.name) }
  }

  deinit { if descriptor > 0 { close(descriptor) } }

  /// Reads until the window is full or the file ends; a pipe gives less at a time than was asked for.
  ///
  /// - Returns: how many bytes were read; fewer than the window has room for only at the end.
  func fill(_ window: UnsafeMutableRawBufferPointer) throws(FileError) -> Int {
    var filled = 0
    while filled < window.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: window[filled...])
      let count = read(descriptor, rest.baseAddress, rest.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw .unreadable(path, reason: String(cString: strerror(errno)))
      }
      if count == 0 { break }
      filled += count
    }
    return filled
  }

  /// Whether a path names a descriptor that the command was started with, as `<(…)` and `/dev/stdin` do.
  static func isInherited(_ path: String) -> Bool {
    if path == "/dev/stdin" { return true }
    for prefix in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(prefix) {
      let number = path.utf8.dropFirst(prefix.utf8.count)
      return !number.isEmpty && number.allSatisfy { $0.isASCIIDigit }
    }
    return false
  }
}
