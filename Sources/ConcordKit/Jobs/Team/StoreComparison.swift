import Files
import Storage
import TeamStore
import TextModel

/// How the files of a workspace differ from those of a team's store.
///
/// A difference is judged by three states: the file, the store, and the version that the two last
/// had in common. Without such a version, two different files are in conflict.
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
  }

  /// Files that the workspace has changed or added, in the byte order of their names.
  public var changed: [String] = []
  /// Files that are no longer in the workspace.
  public var missing: [String] = []
  /// Files that the store has changed, added or removed.
  public var newer: [String] = []
  /// Files that both have changed.
  public var conflicts: [Conflict] = []
  /// The number of files that are the same.
  public var same = 0

  /// Whether the workspace and the store have the same files.
  public var isSame: Bool {
    changed.isEmpty && missing.isEmpty && newer.isEmpty && conflicts.isEmpty
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
  /// How they differ.
  private(set) var comparison = StoreComparison()

  static func basePath(of workspace: Workspace) -> String {
    workspace.derivedFolder + "/store.base"
  }

  /// Compares the files of a workspace with those of a store.
  init(_ workspace: Workspace, with project: ProjectStore) throws {
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
    for name in names {
      if let known = base[name], known.stamp == FileStamp(of: workspace.file(name)).description {
        local[ExactText(name)] = known.hash
      } else {
        local[ExactText(name)] = StoredFile.hash(
          of: try ByteSource(path: workspace.readable(name)).readAll())
      }
    }
    self.local = local
    for name in Set(local.keys).union(stored.keys).sorted() { judge(name) }
  }

  private mutating func judge(_ key: ExactText) {
    let file = stored[key]
    let mine = local[key]
    let theirs = file.flatMap { $0.isRemoved ? nil : $0.hash }
    let common = base[key.string].flatMap { $0.hash.isEmpty ? nil : $0.hash }
    if mine == theirs {
      if let file { note(file) }
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
  mutating func note(_ file: StoredFile) {
    base[file.name] = SyncState.Entry(
      name: file.name, version: file.version, hash: file.hash,
      stamp: file.isRemoved ? "" : FileStamp(of: workspace.file(file.name)).description)
  }

  /// Keeps what the two have in common.
  func save() throws {
    try SystemFile.makeDirectory(workspace.derivedFolder)
    try base.write(to: Self.basePath(of: workspace), of: project.address)
  }
}
