// SPDX-License-Identifier: Apache-2.0
import Files
import Interchange
import Storage
import TeamStore
import TextModel

/// How the files of a workspace differ from those of a team's store.
///
/// A difference is judged by three states: the file, the store, and the version that the two last
/// had in common. Without such a version, two different files are in conflict unless their contents are equal.
public struct StoreComparison: Hashable, Sendable, Codable {
  /// A file that both sides have changed, each in another way.
  public struct Conflict: Hashable, Sendable, Codable {
    /// The path in the workspace.
    public var file: String
    /// The version in the store.
    public var version: Int
    /// The author of that version.
    public var by: String
    /// Whether the store, or the workspace, has removed the file.
    public var isRemoved: Bool
    /// The units or concepts that both have changed; empty where the file can be compared only as a whole.
    public var parts: [MergeConflict] = []
    /// Why the file can be compared only as a whole; `nil` if it is merged by units or concepts.
    public var reason: String?
    /// Of such a file, the lines that are only in the store with `- ` before them, and those that are only here with
    /// `+ `; at most 200.
    public var difference: [String]?
    /// How many units or concepts of such a file are not in the store; `nil` if they cannot be counted.
    public var onlyHere: Int?
    /// How many units or concepts of the store are not in such a file here; `nil` if they cannot be counted.
    public var onlyStored: Int?

    /// Whether the file can be compared only as a whole.
    public var isWhole: Bool { reason != nil }

    private enum CodingKeys: String, CodingKey {
      case file, version, by, parts, reason, difference, onlyHere, onlyStored
      case isRemoved = "removed"
    }
  }

  /// Files that the workspace has changed or added, in the byte order of their names.
  public var changed: [String] = []
  /// Files that are no longer in the workspace.
  public var missing: [String] = []
  /// Files that the store has changed, added or removed.
  public var newer: [String] = []
  /// Files in which both have changed different units or concepts, so that a push or a pull keeps both.
  public var both: [String] = []
  /// Files in which both have changed the same.
  public var conflicts: [Conflict] = []
  /// Concepts that would not go together after the transfer; `team status` tells those of a push.
  public var disagreements: [Disagreement] = []
  /// The number of files that are the same.
  public var same = 0

  /// Whether the workspace and the store have the same files.
  public var isSame: Bool {
    changed.isEmpty && missing.isEmpty && newer.isEmpty && both.isEmpty && conflicts.isEmpty
  }
}

/// The files of a workspace beside those of a store, as a push or a pull begins.
struct ComparedFiles {
  /// The workspace, with its own files.
  let workspace: Workspace
  /// The store.
  let project: ProjectStore
  /// The state that both last had in common.
  var base: SyncState
  /// The files of the store, removed ones included.
  let stored: [ExactText: StoredFile]
  /// The hashes of the files of the workspace.
  let local: [ExactText: String]
  /// The stamps of these files, taken before they were read: a file that is changed after that has another one.
  private let stamps: [ExactText: String]
  /// How they differ.
  var comparison = StoreComparison()
  /// The files of `comparison.both` with the changes of both sides, and with a preferred side those in conflict.
  private(set) var merged: [ExactText: [UInt8]] = [:]

  static func basePath(of workspace: Workspace) -> String {
    workspace.derivedFolder + "/store.base"
  }

  /// Compares the files of a workspace with those of a store.
  ///
  /// - Parameter side: the side whose text is taken where both have changed the same, for `merged`.
  init(
    _ workspace: Workspace, with project: ProjectStore, preferring side: PieceMerge.Side? = nil
  ) throws {
    self.workspace = workspace
    self.project = project
    let path = Self.basePath(of: workspace)
    base = SyncState(reading: path, of: project.address) ?? SyncState()
    if try !project.knows(base.position) { base = SyncState() }
    base.position = try project.position()
    var stored: [ExactText: StoredFile] = [:]
    for file in try project.files() where StoredFile.isFit(file.name) {
      stored[ExactText(file.name)] = file
    }
    self.stored = stored
    var local: [ExactText: String] = [:]
    let names = try WorkspaceFolder.allCases.flatMap {
      try workspace.files(in: $0.rawValue, endings: $0.endings)
    }
    var stamps: [ExactText: String] = [:]
    for name in names {
      let stamp = FileStamp(of: workspace.file(name)).description
      stamps[ExactText(name)] = stamp
      if let known = base[name], known.stamp == stamp {
        local[ExactText(name)] = known.hash
      } else {
        local[ExactText(name)] = StoredFile.hash(
          of: try ByteSource(path: workspace.readable(name)).readAll())
      }
    }
    self.local = local
    self.stamps = stamps
    for name in Set(local.keys).union(stored.keys).sorted() { judge(name) }
    try mergeConflicts(side)
  }

  /// Merges the files in which both sides have changed different units or concepts.
  private mutating func mergeConflicts(_ side: PieceMerge.Side?) throws {
    var left: [StoreComparison.Conflict] = []
    for var conflict in comparison.conflicts {
      let key = ExactText(conflict.file)
      guard !conflict.isRemoved,
        let theirs = try project.bytes(of: conflict.file, version: conflict.version)
      else {
        left.append(conflict)
        continue
      }
      let old = base[conflict.file].flatMap { common in
        common.hash.isEmpty ? nil : try? project.bytes(of: conflict.file, version: common.version)
      }
      let mine = try bytes(of: key)
      func merge(_ side: PieceMerge.Side?) -> PieceMerge.Outcome {
        WorkspaceMerge.merge(
          base: old, mine: mine, theirs: theirs, name: conflict.file, preferring: side)
      }
      switch merge(nil) {
      case .merged(let file):
        merged[key] = file.bytes
        comparison.both.append(conflict.file)
        continue
      case .conflicts(let parts):
        conflict.parts = parts
        if let side {
          if case .merged(let file) = merge(side) {
            merged[key] = file.bytes
          } else {
            WholeFile.describe(&conflict, base: old, mine: mine, theirs: theirs)
          }
        }
      case .whole: WholeFile.describe(&conflict, base: old, mine: mine, theirs: theirs)
      }
      left.append(conflict)
    }
    comparison.conflicts = left
  }

  /// The bytes of a file of the workspace.
  func bytes(of name: ExactText) throws -> [UInt8] {
    try ByteSource(path: workspace.readable(name.string)).readAll()
  }

  private mutating func judge(_ key: ExactText) {
    let file = stored[key]
    let mine = local[key]
    let theirs = file.flatMap { $0.isRemoved ? nil : $0.hash }
    let common = base[key.string].flatMap { $0.hash.isEmpty ? nil : $0.hash }
    if mine == theirs {
      if let file { note(file, stamp: stamps[key]) }
      comparison.same += mine == nil ? 0 : 1
    } else if file?.isRemoved == true, base[key.string] == nil {
      // Whoever removed it knew the file, and this folder does not know of the removal.
      conflict(key, file, isRemoved: true)
    } else if theirs == common {
      if mine == nil {
        comparison.missing.append(key.string)
      } else {
        comparison.changed.append(key.string)
      }
    } else if mine == common {
      comparison.newer.append(key.string)
    } else {
      conflict(key, file, isRemoved: mine == nil || theirs == nil)
    }
  }

  private mutating func conflict(_ key: ExactText, _ file: StoredFile?, isRemoved: Bool) {
    comparison.conflicts.append(
      StoreComparison.Conflict(
        file: key.string, version: file?.version ?? 0, by: file?.author ?? "",
        isRemoved: isRemoved))
  }

  /// Notes that the workspace has a file in the version of the store.
  ///
  /// - Parameter stamp: the stamp that the file had before it was read; left out, the present one.
  mutating func note(_ file: StoredFile, stamp: String? = nil) {
    let stamp = stamp ?? FileStamp(of: workspace.file(file.name)).description
    base[file.name] = SyncState.Entry(
      name: file.name, version: file.version, hash: file.hash, stamp: file.isRemoved ? "" : stamp)
  }

  /// Refuses to replace a file that was saved after it was compared.
  func requireUnchanged(_ name: String) throws {
    let path = workspace.file(name)
    let present = Workspace.exists(path) ? FileStamp(of: path).description : nil
    guard present != stamps[ExactText(name)] else { return }
    throw JobError(
      code: "store/saved",
      message: "\(name) was saved here while it was compared with the store; run the command again")
  }

  /// Keeps what the two have in common.
  func save() throws {
    try SystemFile.makeDirectory(workspace.derivedFolder)
    try base.write(to: Self.basePath(of: workspace), of: project.address)
  }
}
