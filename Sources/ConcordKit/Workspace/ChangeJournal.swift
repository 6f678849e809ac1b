// SPDX-License-Identifier: Apache-2.0
import Files
import Storage
import Synchronization
import TextModel

/// The changes of one command in the files of a workspace, kept in `.concord/undo-N/` so that `undo` can take them
/// back.
///
/// Before a file is changed its old bytes are copied there, and the hash of the new ones is noted, so that a command
/// that is killed leaves what `undo` understands. Both are appended to one list, so that a command that changes many
/// files does not write the list again for each. A command has one folder, made at its first change. The newest `limit`
/// folders are kept.
///
/// The folder of a command whose files cannot be kept has an empty file `unkept` alone: `undo` must not pass it and
/// take back an older command.
final class ChangeJournal: Sendable {
  /// A change of one file.
  struct Change: Sendable {
    /// The path from the workspace.
    var path: String
    /// The name of the copy of the old file; `nil` where there was none.
    var copy: String?
    /// The hash of the old bytes; 0 where there was no file.
    var before: UInt64 = 0
    /// The hashes of the new bytes, one for each change that the command began; `nil` where the file is removed.
    var after: [UInt64?] = []
  }

  private struct State {
    var folder: String?
    /// The name of an empty file in the folder, which tells it from a later folder of the same name.
    var token = ""
    /// The files that are changed, each with its number in the list.
    var numbers: [ExactText: Int] = [:]
    /// Bytes of the copies.
    var bytes = 0
    /// Whether a file could not be kept, so that nothing can be taken back.
    var isFull = false
    /// Whether what earlier commands left has been removed.
    var isSwept = false
  }

  /// The beginning of the names of the folders.
  static let prefix = "undo-"
  /// The name of the folder of a command until its first change is in it.
  private static let fresh = "undo.new"
  /// The format; increase the number with every change of what is written below.
  static let format = DerivedFormat(.journal, 6)
  /// Commands that can be taken back, one after another.
  static let limit = 20
  /// Bytes of copies that a command may need.
  static let byteLimit = 256 << 20

  private let state = Mutex(State())

  /// Keeps the present bytes of a file that is about to be changed; called by the holder of the lock.
  ///
  /// A command whose files cannot be kept goes on with a notice, and cannot be taken back.
  ///
  /// - Throws: `JobError` with `workspace/unwritable` if `undo` would take back an older command instead.
  func keep(_ path: String, of workspace: Workspace) throws {
    try state.withLock { state in
      if let folder = state.folder,
        !SystemFile.isFile(folder + "/" + state.token)
          || Self.folders(workspace).last?.path != folder
      {
        // A process that lives on: its changes so far were taken back or are too old to be kept, or another command
        // has made changes since, which `undo` takes back before them.
        state = State(isSwept: state.isSwept)
      }
      guard !state.isFull, state.numbers[ExactText(path)] == nil else { return }
      do {
        try Self.keep(path, of: workspace, &state)
      } catch {
        try Self.giveUp(&state, workspace, since: Self.reason(of: error))
      }
    }
  }

  /// Tells why a file is not kept.
  private struct KeepFault: Error {
    let reason: String
  }

  private static func reason(of error: any Error) -> String {
    (error as? KeepFault)?.reason ?? (error as? StorageError)?.message ?? "\(error)"
  }

  private static func keep(_ path: String, of workspace: Workspace, _ state: inout State) throws {
    let file = workspace.file(path)
    let hasOld = SystemFile.exists(file)
    // The folder of a command appears with its first change in it: of one that is killed before that there is none.
    let place = state.folder ?? nextFolder(workspace)
    let folder = state.folder ?? workspace.derivedFolder + "/" + fresh
    let token =
      state.folder == nil
      ? "by-\(String(UInt64.random(in: 0 ... .max), radix: 36))" : state.token
    if state.folder == nil {
      SystemFile.removeFolder(folder)
      try makeFolder(folder)
      try OutputFile(folder + "/" + token).close()
    }
    var copy: String?
    var hash = 0
    if hasOld {
      let name = "\(state.numbers.count)"
      let limit = byteLimit - state.bytes
      guard let old = try self.copy(file, to: folder + "/" + name, limit: limit) else {
        throw KeepFault(reason: "the files that it changes have more than \(byteLimit >> 20) MiB")
      }
      copy = name
      state.bytes += old.count
      hash = Int(bitPattern: UInt(old.hash.value))
    }
    var record = ByteWriter()
    record.write(path)
    record.write(copy)
    record.write(hash)
    try list(folder, of: place).append(record.bytes)
    if state.folder == nil {
      try SystemFile.move(folder, to: place)
      (state.folder, state.token) = (place, token)
    }
    state.numbers[ExactText(path)] = state.numbers.count
  }

  /// Notes the bytes that a file is about to have.
  ///
  /// - Parameter hash: the hash of its bytes; `nil` for a file that is removed.
  /// - Throws: as `keep(_:of:)`.
  func note(_ path: String, willBe hash: ContentHash?, of workspace: Workspace) throws {
    try state.withLock { state in
      guard let folder = state.folder, let number = state.numbers[ExactText(path)] else { return }
      var record = ByteWriter()
      // No path is empty, so an empty one marks what becomes of an earlier file of the list.
      record.write("")
      record.write(number)
      record.write(hash == nil ? 0 : 1)
      record.write(hash.map { Int(bitPattern: UInt($0.value)) } ?? 0)
      do {
        try Self.list(folder).append(record.bytes)
      } catch {
        // A record after one that is cut off could not be read.
        try Self.giveUp(&state, workspace, since: Self.reason(of: error))
      }
    }
  }

  /// Removes the files that killed commands left beside those they were about to replace; once in each command.
  func removeLeftovers(of workspace: Workspace) {
    let isFirst = state.withLock { state in
      defer { state.isSwept = true }
      return !state.isSwept
    }
    guard isFirst else { return }
    for folder in Self.writtenFolders where SystemFile.isFolder(workspace.file(folder)) {
      AtomicFile.removeLeftovers(in: workspace.file(folder))
    }
    SystemFile.removeTemporaries(in: workspace.derivedFolder)
  }

  /// The file of the comments, which move with a concept that gets another id.
  static let commentFile = "comments.jsonl"
  /// The folders whose files commands change.
  private static let writtenFolders = WorkspaceFolder.allCases.map(\.rawValue) + ["dictionaries"]

  /// Copies a file piece by piece.
  ///
  /// - Returns: the number of its bytes and their hash; `nil` for a file that is larger than the limit.
  private static func copy(
    _ path: String, to copy: String, limit: Int
  ) throws -> (count: Int, hash: ContentHash)? {
    var hash = FNV1a.seed
    var count = 0
    let output = try OutputFile(copy)
    try ByteSource(path: path).forEachWindow { window in
      for byte in window { hash = FNV1a.mix(hash, byte) }
      count += window.count
      output.append(UnsafeRawBufferPointer(window))
      return count <= limit
    }
    guard count <= limit else { return nil }
    try output.close()
    return (count, ContentHash(raw: hash))
  }

  /// Keeps nothing of a command, and makes sure that `undo` takes back no earlier one in its place.
  private static func giveUp(
    _ state: inout State, _ workspace: Workspace, since reason: String
  ) throws {
    let folder = state.folder.flatMap { SystemFile.isFolder($0) ? $0 : nil }
    // Half of a command must not be taken back either.
    state = State(isFull: true, isSwept: state.isSwept)
    SystemFile.removeFolder(workspace.derivedFolder + "/" + fresh)
    if let folder {
      for name in SystemFile.names(in: folder) { SystemFile.remove(folder + "/" + name) }
    }
    if let folder = mark(folder, workspace) {
      (state.folder, state.token) = (folder, unkept)
    } else {
      // Where there is no room for a mark, nothing is kept of earlier commands either.
      for folder in folders(workspace) { SystemFile.removeFolder(folder.path) }
      guard folders(workspace).isEmpty else {
        throw JobError(
          code: "workspace/unwritable",
          message:
            "\(workspace.derivedFolder): the change could not be taken back with undo, so nothing is"
            + " changed: \(reason)")
      }
    }
    workspace.notices.add("undo cannot take this command back: \(reason)")
  }

  /// Marks the folder of a command, or a new one, as one that cannot be taken back.
  ///
  /// - Returns: the folder; `nil` if it cannot be marked.
  private static func mark(_ folder: String?, _ workspace: Workspace) -> String? {
    let place = folder ?? nextFolder(workspace)
    guard (try? makeFolder(place)) != nil,
      (try? OutputFile(place + "/" + unkept).close()) != nil, isUnkept(place)
    else { return nil }
    return place
  }

  /// The name of the mark.
  private static let unkept = "unkept"

  /// Whether a command could not be kept.
  static func isUnkept(_ folder: String) -> Bool { SystemFile.isFile(folder + "/" + unkept) }

  /// The list in a folder.
  ///
  /// - Parameter place: the folder that it has at last, if that is another.
  private static func list(_ folder: String, of place: String? = nil) -> RecordFile {
    // The list of another command, put in the place of this one, is foreign.
    let name = (place ?? folder).split(separator: "/").last.map(String.init) ?? ""
    return RecordFile(folder + "/changes", key: DerivedKey(format: format, parts: [name]))
  }

  /// Numbers of folders are below this one.
  private static let numberLimit = 1 << 53
  /// A folder with this number or a higher one is not of a command, unless there are changes in it.
  private static let foreignNumber = 1 << 31

  /// The folders of a workspace, oldest first, by number.
  static func folders(_ workspace: Workspace) -> [(number: Int, path: String)] {
    SystemFile.names(in: workspace.derivedFolder).compactMap { name in
      guard name.hasPrefix(prefix), let number = Int(name.dropFirst(prefix.count)), number > 0,
        number < numberLimit, name == "\(prefix)\(number)"
      else { return nil }
      let path = workspace.derivedFolder + "/" + name
      return SystemFile.isFolder(path) ? (number, path) : nil
    }.sorted { $0.number < $1.number }
  }

  /// The folder of the next command; those that are too old to be kept are removed.
  private static func nextFolder(_ workspace: Workspace) -> String {
    var old = folders(workspace)
    // No workspace has so many commands: the folder is foreign, and soon nothing could follow it.
    while let last = old.last,
      last.number >= foreignNumber && (try? changes(in: last.path)) == nil
        || last.number == numberLimit - 1
    {
      SystemFile.removeFolder(last.path)
      old.removeLast()
    }
    for folder in old.dropLast(limit - 1) { SystemFile.removeFolder(folder.path) }
    return workspace.derivedFolder + "/\(prefix)\((old.last?.number ?? 0) + 1)"
  }

  private static func makeFolder(_ path: String) throws {
    try SystemFile.makeDirectory(path)
    guard SystemFile.isFolder(path) else { throw KeepFault(reason: "\(path) is not a folder") }
  }

  /// The bytes of the copy of a file; `nil` if it is missing or cannot be a copy.
  ///
  /// - Throws: `StorageError` with `index/inaccessible` if the system cannot read it.
  static func copy(_ name: String, in folder: String) throws(StorageError) -> [UInt8]? {
    do {
      return try SystemFile.read(folder + "/" + name, limit: byteLimit)
    } catch  where error.reason != .inaccessible {
      return nil
    }
  }

  /// The changes in a folder; `nil` for one that is damaged or names a file that no command writes.
  ///
  /// - Throws: `StorageError` with `index/inaccessible` if the system cannot read the list.
  static func changes(in folder: String) throws(StorageError) -> [Change]? {
    let records: [[UInt8]]
    do {
      // The folder appears with the first record in it: a list without any is damaged.
      guard let found = try list(folder).records(), !found.isEmpty else { return nil }
      records = found
    } catch  where error.reason != .inaccessible {
      return nil
    }
    var changes: [Change] = []
    for record in records {
      let isRead: Bool? = ByteReader.value(of: record[...]) {
        input throws(ByteReader.Damaged) in
        let path = try input.text()
        if !path.isEmpty {
          let copy = try input.optionalText()
          let before = UInt64(UInt(bitPattern: try input.number()))
          changes.append(Change(path: path, copy: copy, before: before))
          return true
        }
        let number = try input.number()
        let hasHash = try input.number() != 0
        let hash = try input.number()
        guard changes.indices.contains(number) else { return false }
        changes[number].after.append(hasHash ? UInt64(UInt(bitPattern: hash)) : nil)
        return true
      }
      guard isRead == true else { return nil }
    }
    let isSound = changes.allSatisfy { change in
      let pieces = change.path.split(separator: "/", omittingEmptySubsequences: false).map(
        String.init)
      let isWritten = pieces.count > 1 && writtenFolders.contains(pieces[0])
      return (isWritten || change.path == commentFile)
        && pieces.allSatisfy(SystemFile.isPlainName)
        && change.copy.map { Int($0) != nil && SystemFile.isPlainName($0) } != false
    }
    return isSound ? changes : nil
  }
}
