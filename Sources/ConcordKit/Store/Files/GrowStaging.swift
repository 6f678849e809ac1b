// SPDX-License-Identifier: Apache-2.0
import Files
import Foundation
import Interchange
import Storage

/// The folder that contains the papers of a run until all of them are ready:
/// `.concord/grow-<key>/`.
///
/// During a run the memory does not change, so every paper is judged by the same memory, in any
/// order and after any number of interruptions. At the end renames move the files to `tm/`. If a
/// run is killed, the next run with the same key continues it; if it was killed while moving files,
/// the move is completed first.
final class GrowStaging: PaperBatch {
  private static let prefix = "grow-"
  /// The largest number of simultaneous runs with the same key.
  private static let runLimit = 1000

  private let store: FileMemoryStore
  private let folder: String
  /// The lock of the run, held until the value is released.
  private let lock: FileLock
  private var list: FileHandle?
  private(set) var ledger: PaperLedger

  private var workspace: Workspace { store.workspace }
  private var listPath: String { folder + "/papers" }
  private var readyPath: String { folder + "/ready" }

  private init(_ store: FileMemoryStore, _ name: String, lock: FileLock) {
    self.store = store
    folder = store.workspace.derivedFolder + "/" + name
    self.lock = lock
    ledger = PaperLedger(reading: folder + "/papers")
    // The folder may have come with the workspace from a stranger: a paper has one place in the memory only.
    ledger.keep { $0.name == store.paper($0.id).name }
  }

  /// Opens the folder of a run, with the papers of an interrupted run of the same key.
  ///
  /// Folders of runs that cannot be continued are removed.
  ///
  /// - Throws: `JobError` with `workspace/unwritable` when it cannot be made.
  static func open(_ store: FileMemoryStore, key: String) throws -> GrowStaging {
    for name in folders(of: store.workspace) where !name.hasPrefix(prefix + key) {
      guard let lock = try WorkspaceLock.take(store.workspace, name, waits: false) else { continue }
      GrowStaging(store, name, lock: lock).remove()
    }
    // A second run with the same key at the same time gets a folder of its own.
    for number in 1...runLimit {
      let name = prefix + key + (number == 1 ? "" : "-\(number)")
      guard let lock = try WorkspaceLock.take(store.workspace, name, waits: false) else { continue }
      let staging = GrowStaging(store, name, lock: lock)
      try staging.begin()
      return staging
    }
    throw JobError(
      code: "workspace/unwritable",
      message: "\(store.workspace.derivedFolder): \(runLimit) runs are going on here; wait for them"
    )
  }

  /// Completes runs that were killed while moving their files.
  static func finishInterrupted(_ store: FileMemoryStore) throws {
    for name in folders(of: store.workspace) {
      guard let lock = try WorkspaceLock.take(store.workspace, name, waits: false) else { continue }
      let staging = GrowStaging(store, name, lock: lock)
      // A paper that another command has changed in the meantime is left to the next run.
      if SystemFile.isFile(staging.readyPath) { try staging.publish { _ in nil } }
    }
  }

  private static func folders(of workspace: Workspace) -> [String] {
    SystemFile.names(in: workspace.derivedFolder).filter {
      $0.hasPrefix(prefix) && SystemFile.isPlainName($0)
        && SystemFile.isFolder(workspace.derivedFolder + "/" + $0)
    }
  }

  private func begin() throws {
    do {
      try SystemFile.makeDirectory(folder)
    } catch { throw unwritable() }
    guard SystemFile.isFolder(folder) else { throw unwritable() }
    if !SystemFile.isFile(listPath) { SystemFile.remove(listPath) }
    // Writing the list again drops lines that a killed process left half written.
    try SystemFile.replace(listPath, with: ledger.bytes)
    guard let handle = FileHandle(forWritingAtPath: listPath) else { throw unwritable() }
    handle.seekToEndOfFile()
    list = handle
  }

  func add(_ pending: PendingPaper?, _ record: PaperRecord) throws {
    var record = record
    if let bytes = pending?.revision.token {
      let path = file(of: record)
      do {
        try SystemFile.replace(path, with: bytes)
      } catch { throw unwritable() }
      record.after = FileStamp(of: path, survivesMove: true).description
    }
    ledger[record.source] = record
    do {
      try list?.write(contentsOf: Data(record.line.utf8))
    } catch { throw unwritable() }
  }

  func holds(_ record: PaperRecord) -> Bool {
    record.change == .unchanged
      || SystemFile.isFile(file(of: record))
        && FileStamp(of: file(of: record), survivesMove: true).description == record.after
  }

  func publish(redo: (PaperRecord) throws -> PaperRecord?) throws {
    if !SystemFile.isFile(readyPath) {
      // The files must be on the disk before their new names are.
      sync()
      try SystemFile.replace(readyPath, with: [])
    }
    try store.changing {
      var grown = store.ledger()
      try store.makeFolder()
      for record in ledger.records { grown[record.source] = try place(record, redo) }
      try SystemFile.replace(store.ledgerPath, with: grown.bytes)
    }
    remove()
  }

  /// Moves the file of a paper to its place.
  private func place(_ record: PaperRecord, _ redo: (PaperRecord) throws -> PaperRecord?) throws
    -> PaperRecord?
  {
    let target = workspace.file(record.name)
    let now = FileStamp(of: target).description
    if now == record.after { return record }
    if FileStamp(of: target, survivesMove: true).description == record.after {
      // Placed by a process that was killed before it could note so.
      return placed(record, target)
    }
    guard now == record.before, holds(record), record.change != .unchanged else {
      return try redo(record)
    }
    if try !workspace.place(file(of: record), at: record.name) {
      // A file cannot be moved if the folder of the memory is on another disk.
      guard
        let bytes = try SystemFile.read(file(of: record), limit: ByteSource.sizeLimit)
      else { throw unwritable() }
      try workspace.write(bytes, to: record.name)
    }
    return placed(record, target)
  }

  private func placed(_ record: PaperRecord, _ target: String) -> PaperRecord {
    var record = record
    record.after = FileStamp(of: target).description
    return record
  }

  /// Removes the folder with everything in it.
  private func remove() {
    SystemFile.removeFolder(folder)
    SystemFile.remove(folder + ".lock")
  }

  private func file(of record: PaperRecord) -> String { folder + "/\(record.id).tmx" }

  private func unwritable() -> JobError {
    JobError(
      code: "workspace/unwritable",
      message: "\(folder): cannot be written (\(String(cString: strerror(errno)))); nothing in the"
        + " memory has changed, and the same command goes on from here")
  }
}
