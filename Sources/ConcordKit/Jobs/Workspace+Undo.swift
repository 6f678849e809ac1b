// SPDX-License-Identifier: Apache-2.0
import Files
import Storage
import TextModel

/// The result of taking a command back.
public struct UndoResult: Hashable, Sendable {
  /// Files that are again as they were before the command, as paths from the workspace.
  public var restored: [String] = []
  /// Files that the command had made and that are removed again.
  public var removed: [String] = []
}

extension Workspace {
  /// Takes back the last command that changed files in `tm/`, `glossaries/` or `dictionaries/`; called again, the
  /// one before it.
  ///
  /// - Parameter force: also where a file has been changed since, so that these changes are lost.
  /// - Throws: `JobError`; no file of the workspace is then changed:
  ///   `undo/nothing` when no command is kept; `undo/unkept` when the last one could not be kept, which is then
  ///   forgotten; `undo/damaged` when its copies are damaged, with the same effect; `undo/changed` when a file is no
  ///   longer as the command left it; `workspace/unreadable`, `workspace/unwritable` and `workspace/outside` for a
  ///   file or folder that cannot be read, cannot be written, or is not in the workspace; `index/inaccessible` for
  ///   copies that cannot be read.
  public func undo(force: Bool = false) throws(JobError) -> UndoResult {
    try JobError.border {
      let (result, folder) = try WorkspaceLock.holding(self) { try takeBack(force: force) }
      // Only now is it certain that a team's store has taken the change.
      do throws(JobError) { try Self.drop(folder) } catch { notices.add(error.message) }
      return result
    }
  }

  /// Takes the last command back.
  ///
  /// - Returns: what was done, and the folder of the command, which is not needed any more.
  private func takeBack(force: Bool) throws -> (UndoResult, folder: String) {
    guard let last = ChangeJournal.folders(self).last else { throw Self.nothingToUndo }
    if ChangeJournal.isUnkept(last.path) {
      try Self.drop(last.path)
      throw JobError(
        code: "undo/unkept",
        message:
          "the last command could not be kept, so that nothing is taken back; undo again takes back the one"
          + " before it")
    }
    guard let changes = try ChangeJournal.changes(in: last.path) else {
      throw try Self.forget(last.path)
    }
    var steps: [(path: String, old: [UInt8]?)] = []
    var comments: MovedComments?
    for change in changes {
      let old = try change.copy.map { name throws in
        guard let bytes = try ChangeJournal.copy(name, in: last.path),
          ContentHash(bytes).value == change.before
        else { throw try Self.forget(last.path) }
        return bytes
      }
      _ = try writable(change.path)
      guard SystemFile.exists(file(change.path)) || SystemFile.isAbsent(file(change.path)) else {
        throw JobError(
          code: "workspace/unreadable",
          message: "\(change.path) cannot be read: \(SystemFile.reason); check its permissions")
      }
      let now =
        SystemFile.exists(file(change.path))
        ? try ByteSource(path: file(change.path)).readAll() : nil
      if now == old { continue }
      if change.path == ChangeJournal.commentFile {
        // Comments that were made since are not taken back.
        comments = MovedComments(old: old ?? [], now: now ?? [])
        continue
      }
      let isAsLeft = change.after.contains(now.map { ContentHash($0).value })
      guard isAsLeft || force else {
        throw JobError(
          code: "undo/changed",
          message: "\(change.path) has been changed since the last command; nothing is taken back"
            + " (--force does it nevertheless, and loses these changes)")
      }
      steps.append((change.path, old))
    }
    var result = UndoResult()
    for (path, old) in steps {
      let target = try writable(path)
      if let old {
        try AtomicFile.write(old, to: target)
        result.restored.append(path)
      } else {
        try remove(path, at: target)
        result.removed.append(path)
      }
    }
    if let comments { try takeBack(comments, &result) }
    return (result, last.path)
  }

  /// Moves comments back to the concepts that they were made on.
  private func takeBack(_ comments: MovedComments, _ result: inout UndoResult) throws {
    let path = ChangeJournal.commentFile
    guard let bytes = comments.bytes(isConcept: { (try? concept($0).entry) != nil }) else {
      notices.add("\(path) has been changed since, so that its comments stay where they are")
      return
    }
    try AtomicFile.write(bytes, to: writable(path))
    if comments.isOld(bytes) { result.restored.append(path) }
  }

  /// Removes the folder of a command, so that the one before it is the next.
  private static func drop(_ folder: String) throws(JobError) {
    SystemFile.removeFolder(folder)
    guard SystemFile.isFolder(folder) else { return }
    throw JobError(
      code: "workspace/unwritable",
      message:
        "\(folder): cannot be removed, so that undo stays at this command; check its permissions")
  }

  /// Removes what was kept of a command and cannot be used.
  private static func forget(_ folder: String) throws(JobError) -> JobError {
    try drop(folder)
    return JobError(
      code: "undo/damaged",
      message:
        "the copy that was kept for the last command is damaged; nothing was taken back, and the"
        + " copy was removed")
  }

  private static var nothingToUndo: JobError {
    JobError(
      code: "undo/nothing",
      message: "there is no command to take back; the last \(ChangeJournal.limit) that change tm/,"
        + " glossaries/ or dictionaries/ are kept in .concord/")
  }
}
