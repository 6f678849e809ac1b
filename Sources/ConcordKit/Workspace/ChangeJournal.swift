// SPDX-License-Identifier: Apache-2.0
import Files
import Storage
import Synchronization
import TextModel

/// The changes of one command in the files of a workspace, kept in `.concord/undo-N/` so that `undo` can take them back.
///
/// Before a file is changed its old bytes are copied there; after that the hash of the new ones is noted. Both are
/// appended to one list, so that a command that changes many files does not write the list again for each. A
/// command has one folder, made at its first change. The newest `limit` folders are kept.
final class ChangeJournal: Sendable {
  /// A change of one file.
  struct Change: Sendable {
    /// The path from the workspace.
    var path: String
    /// The name of the copy of the old file; `nil` where there was none.
    var copy: String?
    /// The hash of the old bytes; 0 where there was no file.
    var before: UInt64 = 0
    /// The hash of the new bytes; `nil` where the file was removed or the command was stopped.
    var after: UInt64?
    /// Whether the change was completed.
    var isDone = false
  }

  private struct State {
    var folder: String?
    /// The files that are changed, each with its number in the list.
    var numbers: [ExactText: Int] = [:]
    /// Bytes of the copies.
    var bytes = 0
    /// Whether a file was too large to be kept, so that nothing can be taken back.
    var isFull = false
    /// Whether what earlier commands left has been removed.
    var isSwept = false
  }

  /// The beginning of the names of the folders.
  static let prefix = "undo-"
  /// The format; increase the number with every change of what is written below.
  static let format = DerivedFormat(.journal, 4)
  /// Commands that can be taken back, one after another.
  static let limit = 20
  /// Bytes of copies that a command may need.
  static let byteLimit = 256 << 20

  private let state = Mutex(State())

  /// Keeps the present bytes of a file that is about to be changed; called by the holder of the lock.
  ///
  /// What cannot be kept does not stop the command: it then cannot be taken back.
  func keep(_ path: String, of workspace: Workspace) throws {
    state.withLock { state in
      guard !state.isFull, state.numbers[ExactText(path)] == nil else { return }
      let file = workspace.file(path)
      let hasOld = SystemFile.exists(file)
      guard let folder = state.folder ?? Self.makeFolder(workspace) else {
        return Self.fill(&state)
      }
      state.folder = folder
      var copy: String?
      var hash = 0
      if hasOld {
        let name = "\(state.numbers.count)"
        let limit = Self.byteLimit - state.bytes
        guard let old = try? Self.copy(file, to: folder + "/" + name, limit: limit) else {
          return Self.fill(&state)
        }
        copy = name
        state.bytes += old.count
        hash = Int(bitPattern: UInt(old.hash.value))
      }
      var record = ByteWriter()
      record.write(path)
      record.write(copy)
      record.write(hash)
      guard (try? Self.list(folder).append(record.bytes)) != nil else { return Self.fill(&state) }
      state.numbers[ExactText(path)] = state.numbers.count
    }
  }

  /// Notes what a file is now that it has been changed.
  ///
  /// - Parameter hash: the hash of its bytes; `nil` for a file that was removed.
  func note(_ path: String, isNow hash: ContentHash?, of workspace: Workspace) {
    state.withLock { state in
      guard let folder = state.folder, let number = state.numbers[ExactText(path)] else { return }
      var record = ByteWriter()
      // No path is empty, so an empty one marks what became of an earlier file of the list.
      record.write("")
      record.write(number)
      record.write(hash == nil ? 0 : 1)
      record.write(hash.map { Int(bitPattern: UInt($0.value)) } ?? 0)
      // A record after one that is cut off could not be read.
      if (try? Self.list(folder).append(record.bytes)) == nil { Self.fill(&state) }
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

  /// Gives up: nothing of the command can be taken back.
  private static func fill(_ state: inout State) {
    state.isFull = true
    if let folder = state.folder { SystemFile.removeFolder(folder) }
    state.folder = nil
  }

  private static func list(_ folder: String) -> RecordFile {
    // The list of another command, put in the place of this one, is foreign.
    let name = folder.split(separator: "/").last.map(String.init) ?? ""
    return RecordFile(folder + "/changes", key: DerivedKey(format: format, parts: [name]))
  }

  /// The folders of a workspace, oldest first, by number.
  static func folders(_ workspace: Workspace) -> [(number: Int, path: String)] {
    SystemFile.names(in: workspace.derivedFolder).compactMap { name in
      guard name.hasPrefix(prefix), let number = Int(name.dropFirst(prefix.count)), number > 0,
        number < Int.max, name == "\(prefix)\(number)"
      else { return nil }
      let path = workspace.derivedFolder + "/" + name
      return SystemFile.isFolder(path) ? (number, path) : nil
    }.sorted { $0.number < $1.number }
  }

  private static func makeFolder(_ workspace: Workspace) -> String? {
    let old = folders(workspace)
    for folder in old.dropLast(limit - 1) { SystemFile.removeFolder(folder.path) }
    let path = workspace.derivedFolder + "/\(prefix)\((old.last?.number ?? 0) + 1)"
    guard (try? SystemFile.makeDirectory(path)) != nil, SystemFile.isFolder(path) else {
      return nil
    }
    return path
  }

  /// The changes in a folder; `nil` for one that is damaged or names a file that no command writes.
  static func changes(in folder: String) -> [Change]? {
    guard let records = try? list(folder).records() else { return nil }
    var changes: [Change] = []
    for record in records {
      let isRead: Bool? = ByteReader.value(of: record[...]) {
        input throws(ByteReader.Damaged) in
        let path = try input.text()
        if !path.isEmpty {
          let copy = try input.optionalText()
          let before = UInt64(UInt(bitPattern: try input.number()))
          changes.append(Change(path: path, copy: copy, before: before, after: nil))
          return true
        }
        let number = try input.number()
        let hasHash = try input.number() != 0
        let hash = try input.number()
        guard changes.indices.contains(number) else { return false }
        changes[number].after = hasHash ? UInt64(UInt(bitPattern: hash)) : nil
        changes[number].isDone = true
        return true
      }
      guard isRead == true else { return nil }
    }
    let isSound = changes.allSatisfy { change in
      let pieces = change.path.split(separator: "/", omittingEmptySubsequences: false).map(
        String.init)
      return pieces.count > 1 && writtenFolders.contains(pieces[0])
        && pieces.allSatisfy(SystemFile.isPlainName)
        && change.copy.map { Int($0) != nil && SystemFile.isPlainName($0) } != false
    }
    return isSound ? changes : nil
  }
}
