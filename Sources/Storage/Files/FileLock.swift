// SPDX-License-Identifier: Apache-2.0
#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// An exclusive lock between processes: a lock file, held until the value is released.
///
/// The system releases the lock when the process ends, in whatever way. The holder of a lock may
/// remove its file. The next process to take the lock notices that the file it opened is no longer
/// the one at the path, and tries again. So two processes can never hold the same path.
package final class FileLock: Sendable {
  private let descriptor: Int32

  private init(_ descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// Waits until nobody else holds the lock, and takes it.
  ///
  /// - Throws: `StorageError` with `index/inaccessible` if the file cannot be made or locked.
  package static func take(_ path: String) throws(StorageError) -> FileLock {
    while true { if let lock = try attempt(path, waits: true) { return lock } }
  }

  /// Takes the lock if nobody else holds it; `nil` if someone does.
  ///
  /// - Throws: `StorageError` with `index/inaccessible` if the file cannot be made or locked.
  package static func takeIfFree(_ path: String) throws(StorageError) -> FileLock? {
    try attempt(path, waits: false)
  }

  /// Runs `body` while holding the lock.
  package func whileHeld<Result>(_ body: () throws -> Result) rethrows -> Result {
    try withExtendedLifetime(self) { try body() }
  }

  private static func attempt(_ path: String, waits: Bool) throws(StorageError) -> FileLock? {
    while true {
      // What is not a real file is removed: a link would make or lock a file somewhere else.
      if SystemFile.exists(path), !SystemFile.isFile(path) { SystemFile.remove(path) }
      let flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
      let descriptor = open(path, flags, 0o666)
      guard descriptor >= 0 else {
        throw StorageError(.inaccessible, "\(path): cannot be opened: \(SystemFile.reason)")
      }
      while flock(descriptor, LOCK_EX | (waits ? 0 : LOCK_NB)) != 0 {
        let reason = errno
        if reason == EINTR { continue }
        close(descriptor)
        if reason == EWOULDBLOCK, !waits { return nil }
        throw StorageError(
          .inaccessible, "\(path): cannot be locked: \(String(cString: strerror(reason)))")
      }
      // The previous holder may have removed the file; then this descriptor locks nothing.
      if isFile(descriptor, at: path) { return FileLock(descriptor) }
      close(descriptor)
    }
  }

  private static func isFile(_ descriptor: Int32, at path: String) -> Bool {
    var (opened, named) = (stat(), stat())
    return fstat(descriptor, &opened) == 0 && stat(path, &named) == 0
      && opened.st_ino == named.st_ino && opened.st_dev == named.st_dev
  }
}
