// SPDX-License-Identifier: Apache-2.0
import Storage

/// Prevents two commands from changing a workspace at once.
enum WorkspaceLock {
  /// Waits until nobody else holds the lock, and runs `body` while holding it.
  ///
  /// The first time, what killed commands left half-renamed in the folders of the workspace is removed. Of a
  /// workspace with a team's store, what `body` changes is written to the store when it ends.
  ///
  /// - Parameter name: the thing that is locked; the whole workspace by default.
  /// - Throws: `JobError` if the lock cannot be taken; the errors of `body`.
  static func holding<Result>(
    _ workspace: Workspace, name: String = "write", _ body: () throws -> Result
  ) throws -> Result {
    guard let lock = try take(workspace, name, waits: true) else { throw unwritable(workspace) }
    return try lock.whileHeld {
      workspace.journal.removeLeftovers(of: workspace)
      return try workspace.copy.map { try $0.changing(body) } ?? body()
    }
  }

  /// Takes a lock that is held until the returned value is released.
  ///
  /// - Returns: `nil` when another process holds it and `waits` is false.
  static func take(_ workspace: Workspace, _ name: String, waits: Bool) throws -> FileLock? {
    let path = workspace.derivedFolder + "/\(name).lock"
    // The folder may have been moved or removed since the workspace was opened; it is not made again.
    guard SystemFile.exists(workspace.root) else {
      throw JobError(
        code: "workspace/missing",
        message: "\(workspace.root): the workspace is not here any more; open it where it is now")
    }
    do {
      try SystemFile.makeDirectory(workspace.derivedFolder)
      return waits ? try FileLock.take(path) : try FileLock.takeIfFree(path)
    } catch { throw unwritable(workspace) }
  }

  private static func unwritable(_ workspace: Workspace) -> JobError {
    JobError(
      code: "workspace/unwritable",
      message: "\(workspace.derivedFolder): cannot be written, so the workspace cannot be changed;"
        + " check its permissions")
  }
}
