import Files
import Foundation
import Interchange
import Storage
import TextModel

/// Where the papers of a run wait until all are done: `.concord/grow-<key>/`.
///
/// While a run goes on the memory stays as it was, so that every paper is judged by the same memory, in
/// whatever order and however often the run is interrupted. At the end the files are given their places
/// by renames. A run that is killed leaves its stage behind, and the next one of the same key goes on
/// from there; one that was killed while giving places is brought to its end first.
final class GrowStage {
  private static let prefix = "grow-"

  private let workspace: Workspace
  private let folder: String
  /// Held until the value is released.
  private let lock: FileLock
  private var list: FileHandle?
  /// What waits, by paper.
  private(set) var ledger: GrowLedger

  private var listPath: String { folder + "/papers" }
  private var readyPath: String { folder + "/ready" }

  private init(_ workspace: Workspace, _ name: String, lock: FileLock) {
    self.workspace = workspace
    folder = workspace.derivedFolder + "/" + name
    self.lock = lock
    ledger = GrowLedger(reading: folder + "/papers")
  }

  /// Opens the stage of a run, with what an interrupted run of the same key left there; stages that
  /// nobody can go on with are removed.
  ///
  /// - Throws: `WorkspaceError` when it cannot be made.
  static func open(_ workspace: Workspace, key: String) throws -> GrowStage {
    for name in stages(of: workspace) where !name.hasPrefix(prefix + key) {
      guard let lock = try WorkspaceLock.take(workspace, name, waits: false) else { continue }
      GrowStage(workspace, name, lock: lock).remove()
    }
    // The same run twice at once: the second one has a stage of its own.
    var name = prefix + key
    var number = 1
    while true {
      if let lock = try WorkspaceLock.take(workspace, name, waits: false) {
        let stage = GrowStage(workspace, name, lock: lock)
        try stage.begin()
        return stage
      }
      number += 1
      name = prefix + key + "-\(number)"
    }
  }

  /// Brings runs to their end that were killed while giving their papers places.
  static func finishInterrupted(_ workspace: Workspace) throws {
    for name in stages(of: workspace) {
      guard let lock = try WorkspaceLock.take(workspace, name, waits: false) else { continue }
      let stage = GrowStage(workspace, name, lock: lock)
      if Workspace.exists(stage.readyPath) { try stage.publish(regrow: nil) }
    }
  }

  private static func stages(of workspace: Workspace) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: workspace.derivedFolder)
    return (names ?? []).filter {
      $0.hasPrefix(prefix) && Workspace.isFolder(workspace.derivedFolder + "/" + $0)
    }.sorted()
  }

  private func begin() throws {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch { throw unwritable() }
    // Lines that a killed process left half written go.
    try AtomicFile.write(ledger.bytes, to: listPath)
    guard let handle = FileHandle(forWritingAtPath: listPath) else { throw unwritable() }
    handle.seekToEndOfFile()
    list = handle
  }

  /// Puts a paper's file down.
  func put(_ bytes: [UInt8], _ record: GrowRecord) throws {
    let path = file(of: record.id)
    guard FileManager.default.createFile(atPath: path, contents: Data(bytes)),
      Self.size(of: path) == bytes.count
    else { throw unwritable() }
    var record = record
    record.after = FileStamp(of: path)
    try note(record)
  }

  /// Remembers a paper that needs no new file.
  func note(_ record: GrowRecord) throws {
    ledger[record.paper] = record
    do {
      try list?.write(contentsOf: Data(record.line.utf8))
    } catch { throw unwritable() }
  }

  /// Whether what waits for a paper is whole.
  func holds(_ record: GrowRecord) -> Bool {
    record.tally.change == .unchanged
      || FileStamp(of: file(of: record.id)) == record.after
  }

  /// Gives every paper its place, remembers what was done, and removes the stage.
  ///
  /// - Parameter regrow: takes a paper in anew whose file another command has written meanwhile, and
  ///   says what came of it; left out, such a paper is left to the next run.
  func publish(regrow: ((GrowRecord) throws -> GrowRecord?)?) throws {
    if !Workspace.exists(readyPath) {
      // What the renames name must be on the disk before the names are.
      sync()
      try AtomicFile.write([], to: readyPath)
    }
    try WorkspaceLock.holding(workspace) {
      let path = workspace.derivedFolder + "/grown"
      var grown = GrowLedger(reading: path)
      try PaperMemory.makeFolder(in: workspace.root)
      for record in ledger.records.values.sorted(by: { $0.paper < $1.paper }) {
        grown[record.paper] = try place(record, regrow)
      }
      try AtomicFile.write(grown.bytes, to: path)
    }
    remove()
  }

  private func place(_ record: GrowRecord, _ regrow: ((GrowRecord) throws -> GrowRecord?)?) throws
    -> GrowRecord?
  {
    let target = workspace.root + "/" + record.tally.file
    let now = FileStamp(of: target)
    if now == record.after { return record }
    guard now == record.before, holds(record), record.tally.change != .unchanged else {
      return try regrow?(record)
    }
    if rename(file(of: record.id), target) != 0 {
      // The folder of the memory may lie on another disk.
      guard let data = FileManager.default.contents(atPath: file(of: record.id)) else {
        throw unwritable()
      }
      try AtomicFile.write([UInt8](data), to: target)
    }
    var placed = record
    placed.after = FileStamp(of: target)
    return placed
  }

  /// Removes the stage with all that waits in it.
  func remove() {
    try? FileManager.default.removeItem(atPath: folder)
    try? FileManager.default.removeItem(
      atPath: workspace.derivedFolder + "/" + (folder as NSString).lastPathComponent + ".lock")
  }

  private func file(of id: String) -> String { folder + "/\(id).tmx" }

  private static func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : -1
  }

  private func unwritable() -> WorkspaceError {
    WorkspaceError(
      code: "workspace/unwritable",
      message: "\(folder): cannot be written (\(String(cString: strerror(errno)))); nothing in the"
        + " memory has changed, and the same command goes on from here")
  }
}
