// SPDX-License-Identifier: Apache-2.0
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes a file atomically: a reader sees the old file or the new one, never a part of either.
///
/// The bytes go to a new file in the same directory, are flushed to the disk, and take the old one's name
/// by a rename. On Linux the new file has no name until it is whole: where there is no old file it gets its own name at
/// once, and else one for the moment until the rename (`isLeftover`). When anything fails the new file is removed and
/// the old one is as it was. When the process is killed in that moment, a whole file is left, which the next write to
/// the same path removes, and `removeLeftovers`. The mode of an old file is kept, and a symbolic link is followed. What
/// is not a regular file, such as a folder, a pipe or a device, is never replaced.
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
    var (file, fresh) = try create(beside: target)
    var isOpen = true
    var isDone = false
    defer {
      if isOpen { close(file) }
      if !isDone, let fresh { unlink(fresh) }
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
    let hasOld = stat(target, &old) == 0
    if hasOld, fchmod(file, old.st_mode & 0o7777) != 0 { throw unwritable(path) }
    guard fsync(file) == 0 else { throw unwritable(path) }
    if fresh == nil {
      if !hasOld, link(file, to: target) == 0 {
        WrittenFiles.note(path)
        flushFolder(of: target)
        return
      }
      fresh = try name(file, beside: target)
    }
    // The file is locked until it is closed, so that nobody takes it for a leftover before the rename.
    guard let fresh, rename(fresh, target) == 0 else { throw unwritable(path) }
    isDone = true
    isOpen = false
    WrittenFiles.note(path)
    // The bytes are on the disk and under their name: nothing can fail any more.
    close(file)
    flushFolder(of: target)
  }

  /// Checks that a file can be written at a path, before work whose result is written there.
  ///
  /// - Throws: `FileError` with `file/unwritable`.
  package static func check(_ path: String) throws {
    let (file, fresh) = try create(beside: resolved(path))
    close(file)
    if let fresh { unlink(fresh) }
  }

  /// The file that a symbolic link points to, so that the link remains one.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// Opens a new file in the folder of the old one: without a name where the system can give it one later.
  private static func create(beside target: String) throws -> (file: Int32, path: String?) {
    if let kind = FileKind(at: target), kind != .file {
      throw FileError.unwritable(target, reason: "this is \(kind.name)")
    }
    #if os(Linux)
      // O_TMPFILE, whose macro is not imported. A system or file system without it refuses it.
      let nameless = open(
        folder(of: target), O_WRONLY | 0o20_000_000 | O_DIRECTORY | O_CLOEXEC, 0o666)
      if nameless >= 0 {
        if access(descriptorPath(nameless), F_OK) == 0 {
          flock(nameless, LOCK_EX | LOCK_NB)
          return (nameless, nil)
        }
        close(nameless)
      }
    #endif
    let (file, path) = try named(beside: target) { fresh in
      let file = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if file >= 0 { flock(file, LOCK_EX | LOCK_NB) }
      return file
    }
    return (file, path)
  }

  /// Gives a file without a name one next to the old file, for the rename that follows.
  private static func name(_ file: Int32, beside target: String) throws -> String {
    try named(beside: target) { link(file, to: $0) }.path
  }

  /// Gives a file without a name one that no file has; the result of the system call.
  private static func link(_ file: Int32, to path: String) -> Int32 {
    #if os(Linux)
      linkat(AT_FDCWD, descriptorPath(file), AT_FDCWD, path, AT_SYMLINK_FOLLOW)
    #else
      -1
    #endif
  }

  private static func descriptorPath(_ file: Int32) -> String { "/proc/self/fd/\(file)" }

  /// A name next to the old file that `make` could make; removes what a killed process left at it.
  private static func named(
    beside target: String, _ make: (String) -> Int32
  ) throws -> (result: Int32, path: String) {
    for attempt in 0..<100 {
      let fresh = "\(shortened(target))\(leftoverMark)\(attempt)~"
      var result = make(fresh)
      if result < 0, errno == EEXIST, removeLeftover(fresh) { result = make(fresh) }
      if result >= 0 { return (result, fresh) }
      guard errno == EEXIST else { break }
    }
    throw unwritable(target)
  }

  /// The path with so many bytes of its name that a suffix fits: names have 255 bytes at most.
  private static func shortened(_ path: String) -> String {
    let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map {
      path[path.utf8.index(after: $0)...]
    }
    var short = name ?? path[...]
    while short.utf8.count > 200 { short.unicodeScalars.removeLast() }
    return String(path[..<short.endIndex])
  }

  /// Flushes the rename itself to the disk, on file systems that can do so.
  private static func flushFolder(of path: String) {
    let handle = open(folder(of: path), O_RDONLY | O_CLOEXEC)
    guard handle >= 0 else { return }
    fsync(handle)
    close(handle)
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
  }

  private static func unwritable(_ path: String) -> FileError {
    .unwritable(path, reason: String(cString: strerror(errno)))
  }
}
