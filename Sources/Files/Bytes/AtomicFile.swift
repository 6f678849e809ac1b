#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes a file atomically: a reader sees the old file or the new one, never a part of either.
///
/// The bytes go to a new file in the same directory, are flushed to the disk, and replace the old
/// file by a rename. If anything fails, the new file is removed and the old one does not change.
/// The mode of an old file is kept, and a symbolic link is followed.
///
/// ```swift
/// try AtomicFile.write(bytes, to: "tm/sco.tmx")
/// ```
public enum AtomicFile {
  /// Writes bytes.
  ///
  /// - Throws: `FileError` with `file/unwritable`.
  public static func write(_ bytes: [UInt8], to path: String) throws {
    try write(to: path) { append in try bytes.withUnsafeBufferPointer { try append($0) } }
  }

  /// Writes what `body` appends, piece by piece.
  ///
  /// - Throws: `FileError` with `file/unwritable`; the errors of `body`. No part of a file remains.
  public static func write(
    to path: String, _ body: (_ append: (UnsafeBufferPointer<UInt8>) throws -> Void) throws -> Void
  ) throws {
    let target = resolved(path)
    let (file, fresh) = try create(beside: target)
    var isOpen = true
    var isDone = false
    defer {
      if isOpen { close(file) }
      if !isDone { unlink(fresh) }
    }
    try body { bytes in
      var rest = bytes
      while !rest.isEmpty {
        #if canImport(Darwin)
          let count = Darwin.write(file, rest.baseAddress, rest.count)
        #elseif canImport(Musl)
          let count = Musl.write(file, rest.baseAddress, rest.count)
        #else
          let count = Glibc.write(file, rest.baseAddress, rest.count)
        #endif
        if count < 0 {
          if errno == EINTR { continue }
          throw unwritable(path)
        }
        rest = UnsafeBufferPointer(rebasing: rest[count...])
      }
    }
    var old = stat()
    if stat(target, &old) == 0, fchmod(file, old.st_mode & 0o7777) != 0 { throw unwritable(path) }
    guard fsync(file) == 0 else { throw unwritable(path) }
    isOpen = false
    guard close(file) == 0, rename(fresh, target) == 0 else { throw unwritable(path) }
    isDone = true
    flushFolder(of: target)
  }

  /// Checks that a file can be written at a path, before work whose result is written there.
  ///
  /// - Throws: `FileError` with `file/unwritable`.
  package static func check(_ path: String) throws {
    let (file, fresh) = try create(beside: resolved(path))
    close(file)
    unlink(fresh)
  }

  /// The file that a symbolic link points to, so that the link remains one.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// Opens a new file next to the old one; skips names left by a killed process.
  private static func create(beside target: String) throws -> (file: Int32, path: String) {
    for attempt in 0..<100 {
      let fresh = "\(target).\(getpid())-\(attempt)~"
      let file = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if file >= 0 { return (file, fresh) }
      guard errno == EEXIST else { break }
    }
    throw unwritable(target)
  }

  /// Flushes the rename itself to the disk, on file systems that support it.
  private static func flushFolder(of path: String) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let handle = open(folder, O_RDONLY | O_CLOEXEC)
    guard handle >= 0 else { return }
    fsync(handle)
    close(handle)
  }

  private static func unwritable(_ path: String) -> FileError {
    .unwritable(path, reason: String(cString: strerror(errno)))
  }
}
