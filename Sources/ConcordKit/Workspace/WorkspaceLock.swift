import Foundation

/// Keeps two commands from changing a workspace at once.
///
/// The system lets go of the lock when the process ends, however it ends.
enum WorkspaceLock {
  /// Waits until nobody else holds the lock, and does the work while holding it.
  ///
  /// - Parameter name: what is locked; the whole workspace, unless said otherwise.
  /// - Throws: `JobError` when there can be no lock; what `body` throws.
  static func holding<Result>(
    _ workspace: Workspace, name: String = "write", _ body: () throws -> Result
  ) throws -> Result {
    guard let handle = try take(workspace, name, waits: true) else {
      throw unwritable(workspace)
    }
    defer { close(handle) }
    return try body()
  }

  /// Takes a lock that is held until its handle is closed.
  ///
  /// - Returns: `nil` when another process holds it and `waits` is false.
  static func take(_ workspace: Workspace, _ name: String, waits: Bool) throws -> Int32? {
    do {
      try FileManager.default.createDirectory(
        atPath: workspace.derivedFolder, withIntermediateDirectories: true)
    } catch { throw unwritable(workspace) }
    let path = workspace.derivedFolder + "/\(name).lock"
    while true {
      let handle = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
      guard handle >= 0 else { throw unwritable(workspace) }
      while flock(handle, LOCK_EX | (waits ? 0 : LOCK_NB)) != 0 {
        let reason = errno
        if reason == EINTR { continue }
        close(handle)
        if reason == EWOULDBLOCK, !waits { return nil }
        throw unwritable(workspace)
      }
      // Whoever held it before may have taken the file away; then this one locks nothing.
      if isFile(handle, at: path) { return handle }
      close(handle)
    }
  }

  private static func isFile(_ handle: Int32, at path: String) -> Bool {
    var (opened, named) = (stat(), stat())
    return fstat(handle, &opened) == 0 && stat(path, &named) == 0 && opened.st_ino == named.st_ino
  }

  private static func unwritable(_ workspace: Workspace) -> JobError {
    JobError(
      code: "workspace/unwritable",
      message: "\(workspace.derivedFolder): cannot be written, so the workspace cannot be changed;"
        + " check its permissions")
  }
}
