// SPDX-License-Identifier: Apache-2.0
import Files
import Foundation
import Storage
import TeamStore
import TextModel

/// The copy of a team's store that a workspace keeps in `.concord/store/`: the very files, which the
/// same code reads as in a workspace of files, so that the answers are the same.
///
/// `refresh` brings it up to date by versions. `changing` writes what a command changed in the copy
/// to the store in one transaction; if the store does not take it, the copy is put back. Nothing
/// in the copy is trusted: a file that is not in the state that was fetched is fetched again.
///
/// If searches are made in SQL, a paper is fetched only when it is read.
final class StoreCopy: @unchecked Sendable {
  /// The variable that makes reading commands use the copy without asking the store.
  static let offlineVariable = "CONCORD_OFFLINE"
  /// The variable that says where the memory is searched: in the copy's index (`copy`), or in the store (`sql`).
  static let searchVariable = "CONCORD_STORE_SEARCH"
  /// The papers that are fetched together when one of them is read.
  private static let readAhead = 32
  /// A copy that is younger is not brought up to date again, in seconds.
  private static let freshness = 1.0

  /// Where the store is.
  let address: StoreAddress
  /// The absolute path of the copy.
  let folder: String
  private let derived: String
  private let notices: WorkspaceNotices
  private let mutex = NSRecursiveLock()
  private var project: ProjectStore?
  private var askedAt: Double?
  private var isChanging = false
  /// The state at the last `refresh`, and what says whether the copy is still in it.
  private var known: Known?
  /// The state since `refresh`, if papers are fetched only when they are read.
  private var lazyState: SyncState?
  /// Why the present command changes something: its name.
  private var why = "concord"

  /// A state that the copy was found in.
  private struct Known {
    var state: SyncState
    /// The stamp of the file with the state: another process may fetch changes too.
    var stamp: FileStamp
    /// A watch over the copy that began before it was looked at.
    var watch: FolderWatch
  }

  private var statePath: String { derived + "/store.state" }
  /// Whether reading commands use the copy without asking the store.
  var isOffline: Bool {
    !Self.value(of: Self.offlineVariable).isEmpty
  }

  /// Whether the memory is searched in the store, and papers are fetched only when they are read.
  var searchesInStore: Bool {
    !isOffline && Self.value(of: Self.searchVariable) == "sql"
  }

  /// A variable of the environment, empty if it is not set.
  ///
  /// - Complexity: O(*variables*); asked for each paper, where a copy of the whole environment would take too long.
  private static func value(of variable: String) -> String {
    getenv(variable).map { String(cString: $0) } ?? ""
  }

  private func requireKnownSearch() throws(JobError) {
    let value = Self.value(of: Self.searchVariable)
    guard ["", "copy", "sql"].contains(value) else {
      throw JobError(
        code: "store/search", message: "\(Self.searchVariable) is '\(value)'; it can be copy or sql"
      )
    }
  }

  /// The copy of a store; nothing is fetched yet.
  init(of address: StoreAddress, in derived: String, notices: WorkspaceNotices) {
    self.address = address
    self.derived = derived
    self.notices = notices
    folder = derived + "/store"
  }

  /// Says why changes are made from now on.
  func explain(_ reason: String) {
    mutex.lock()
    defer { mutex.unlock() }
    why = reason
  }

  /// Brings the copy up to date, unless it was a moment ago or a change is being made.
  ///
  /// - Throws: `PostgresError` if the store cannot be asked: an old copy would pass for the store.
  func refresh() throws {
    mutex.lock()
    defer { mutex.unlock() }
    let now = ProcessInfo.processInfo.systemUptime
    if isChanging || askedAt.map({ now - $0 < Self.freshness }) == true { return }
    try requireKnownSearch()
    if isOffline { return try useOffline() }
    let isLazy = searchesInStore
    let hadConnection = project?.isOpen == true
    let fetch = {
      try self.locked {
        if isLazy {
          self.lazyState = try self.fetchChanges(isLazy: true)
        } else {
          self.lazyState = nil
          try self.fetchWatched()
        }
      }
    }
    do { try fetch() } catch  where hadConnection && project?.isOpen == false {
      // The server was started again since the last time: nothing was changed, so it is asked once more.
      try fetch()
    }
    askedAt = now
  }

  /// Notes that the store has changed, so that the next `refresh` asks it.
  func expectChange() {
    mutex.lock()
    defer { mutex.unlock() }
    askedAt = nil
  }

  // MARK: Papers that are fetched when they are read

  /// The papers, with a text that changes whenever one does; `nil` if all of them are in the copy.
  ///
  /// - Throws: `PostgresError` if the store cannot be asked.
  func unreadPapers() throws -> [(name: String, version: String)]? {
    mutex.lock()
    defer { mutex.unlock() }
    guard searchesInStore, !isChanging else { return nil }
    if lazyState == nil { try refresh() }
    return lazyState?.entries.values.filter { $0.isPaper && !$0.hash.isEmpty }
      .sorted { ExactText($0.name) < ExactText($1.name) }
      .map { ($0.name, "\($0.version) \($0.hash)") }
  }

  /// Fetches a paper that is going to be read, and some after it.
  func fetchPaper(_ name: String) throws {
    mutex.lock()
    defer { mutex.unlock() }
    guard searchesInStore, !isChanging else { return }
    if lazyState == nil { try refresh() }
    guard var state = lazyState, let entry = state[name], entry.isPaper, !entry.hash.isEmpty,
      entry.stamp != FileStamp(of: folder + "/" + name).description
    else { return }
    let wanted = state.entries.values.filter {
      $0.isPaper && !$0.hash.isEmpty && $0.isUnfetched && ExactText(name) < ExactText($0.name)
    }.sorted { ExactText($0.name) < ExactText($1.name) }.prefix(Self.readAhead - 1)
    let files = ([entry] + wanted).map {
      StoredFile(
        name: $0.name, version: $0.version, hash: $0.hash, isRemoved: false, clock: 0, author: "")
    }
    try locked {
      try fetch(files, from: open(), into: &state)
      try state.write(to: statePath, of: address)
    }
    lazyState = state
  }

  /// Runs a function that changes files of the copy, and writes what it changed to the store.
  ///
  /// - Throws: `PostgresError` with `store/conflict` if someone else changed one of the files in the
  ///   meantime, `store/refused` if the role of the login does not allow it; the errors of `body`.
  ///   Then nothing is changed.
  func changing<Result>(_ body: () throws -> Result) throws -> Result {
    mutex.lock()
    defer { mutex.unlock() }
    if isChanging { return try body() }
    if isOffline {
      throw JobError(
        code: "store/offline",
        message: "the team's store cannot be changed while \(Self.offlineVariable) is set")
    }
    return try locked {
      isChanging = true
      defer {
        isChanging = false
        askedAt = nil
      }
      do {
        let project = try open()
        let (result, state) = try project.holdingLock {
          var state = try fetchChanges()
          let result = try body()
          let changes = try changes(since: state)
          if !changes.isEmpty {
            note(changes, versions: try project.write(changes, why: why).versions, in: &state)
            // Under the lock, nobody else's change lies between.
            state.position = try project.position()
          }
          return (result, state)
        }
        // It is in the store now; a state that cannot be saved is made again by the next command.
        try? state.write(to: statePath, of: address)
        return result
      } catch {
        // What `body` wrote is not in the store: the copy gets the store's files again. If the store is
        // gone now, the next command does that.
        _ = try? fetchChanges()
        throw error
      }
    }
  }

  /// Runs a function with the store, for what is not in files.
  ///
  /// - Throws: `JobError` with `store/offline` while the store is not asked; the errors of `body`.
  func asking<Result>(_ body: (ProjectStore) throws -> Result) throws -> Result {
    mutex.lock()
    defer { mutex.unlock() }
    if isOffline {
      throw JobError(
        code: "store/offline",
        message:
          "this is only in the team's store, which is not asked while"
          + " \(Self.offlineVariable) is set")
    }
    return try body(try open())
  }

  private func locked<Result>(_ body: () throws -> Result) throws -> Result {
    try Workspace.requireRealFolder(derived)
    try SystemFile.makeDirectory(derived)
    // `.concord/` may come from a stranger: through a link in the copy, files elsewhere would be replaced or removed.
    try Workspace.requireRealFolder(folder)
    for inner in WorkspaceFolder.allCases {
      try Workspace.requireRealFolder(folder + "/" + inner.rawValue)
    }
    return try FileLock.take(derived + "/store.lock").whileHeld(body)
  }

  private func useOffline() throws {
    let time = try? FileManager.default.attributesOfItem(atPath: statePath)[.modificationDate]
    guard let state = SyncState(reading: statePath, of: address), let date = time as? Date,
      !state.entries.values.contains(where: \.isUnfetched)
    else {
      throw JobError(
        code: "store/offline",
        message: "this folder has no whole copy of the team's store yet; run a command once without"
          + " \(Self.offlineVariable)")
    }
    notices.add(
      "the team's store is not asked (\(Self.offlineVariable)); answers are from the copy of"
        + " \(date.ISO8601Format())")
    askedAt = ProcessInfo.processInfo.systemUptime
  }

  private func open() throws -> ProjectStore {
    if let project, project.isOpen { return project }
    try KnownStores.require(address)
    do {
      let opened = try ProjectStore(address)
      project = opened
      return opened
    } catch {
      guard error.code == "store/unreachable", SystemFile.isFile(statePath) else { throw error }
      throw JobError(
        code: error.code,
        message: "\(error.message); with \(Self.offlineVariable)=1 reading commands use the copy"
          + " that was fetched last")
    }
  }

  // MARK: From the store

  /// Fetches what changed in the store, and whatever is not in the copy as it was fetched.
  ///
  /// - Parameters:
  ///   - isLazy: whether to leave out papers; what is kept of an earlier version is removed.
  ///   - known: the state that the copy is in, if it is known that all files are as they were fetched.
  private func fetchChanges(isLazy: Bool = false, known: SyncState? = nil) throws -> SyncState {
    let project = try open()
    var state = known ?? SyncState(reading: statePath, of: address) ?? SyncState()
    let position = try project.position()
    let damaged = try known == nil ? damagedFiles(state, isLazy: isLazy) : []
    var files: [StoredFile] = []
    if position != state.position || !damaged.isEmpty {
      // After a restored backup the same numbers mean other changes.
      let isOurs = try damaged.isEmpty && project.knows(state.position)
      files = try project.files(after: isOurs ? state.position.clock : 0)
      if !isOurs {
        let kept = Set(files.map { ExactText($0.name) })
        for name in state.entries.keys where !kept.contains(name) {
          remove(state.entries[name]?.name ?? "")
          state[state.entries[name]?.name ?? ""] = nil
        }
      }
    }
    files = try files.filter { file in
      guard StoredFile.isFit(file.name) else {
        throw JobError(
          code: "store/damaged",
          message:
            "the team's store names a file '\(file.name)', which is not in tm/ or glossaries/")
      }
      let known = state[file.name]
      return known?.version != file.version || known?.hash != file.hash
        || damaged.contains(ExactText(file.name))
    }
    for file in files where file.isRemoved {
      remove(file.name)
      state[file.name] = SyncState.Entry(
        name: file.name, version: file.version, hash: "", stamp: "")
    }
    var wanted = files.filter { !$0.isRemoved }
    if isLazy {
      for file in wanted where WorkspaceFolder.memory.contains(file.name) {
        remove(file.name)
        state[file.name] = SyncState.Entry(
          name: file.name, version: file.version, hash: file.hash, stamp: SyncState.unfetched)
      }
      wanted.removeAll { WorkspaceFolder.memory.contains($0.name) }
    }
    try fetch(wanted, from: project, into: &state)
    if position != state.position || !files.isEmpty {
      state.position = position
      try state.write(to: statePath, of: address)
    } else {
      // The time of the file is when the copy was last known to be that of the store.
      utimes(statePath, nil)
    }
    return state
  }

  /// Fetches what changed in the store, and looks at the files of the copy only if they may have changed.
  ///
  /// A command asks once and does not watch. A program that keeps running asks again.
  private func fetchWatched() throws {
    if let known, known.stamp == FileStamp(of: statePath), known.watch.isQuiet() {
      // What is fetched now changes the files, so that the watch makes the next call look at them.
      self.known?.state = try fetchChanges(known: known.state)
      self.known?.stamp = FileStamp(of: statePath)
      return
    }
    known = nil
    let watch =
      askedAt == nil
      ? nil
      : FolderWatch(
        folders: [folder], trees: WorkspaceFolder.allCases.map { folder + "/" + $0.rawValue })
    let state = try fetchChanges()
    if let watch {
      known = Known(state: state, stamp: FileStamp(of: statePath), watch: watch)
    }
  }

  /// Fetches files into the copy.
  private func fetch(
    _ files: [StoredFile], from project: ProjectStore, into state: inout SyncState
  ) throws {
    try project.fetch(files) { file, bytes in
      let path = folder + "/" + file.name
      let parent = (path as NSString).deletingLastPathComponent
      try SystemFile.makeDirectory(parent)
      guard isInside(parent) else {
        throw JobError(
          code: "workspace/folder",
          message:
            "\(parent): this leads out of the copy of the team's store; remove .concord/store")
      }
      try SystemFile.replace(path, with: bytes)
      state[file.name] = SyncState.Entry(
        name: file.name, version: file.version, hash: file.hash,
        stamp: FileStamp(of: path).description)
    }
  }

  /// The files of the copy that are not as they were fetched; others than those of the store are removed.
  ///
  /// - Parameter isLazy: whether papers are looked at only when they are read.
  private func damagedFiles(_ state: SyncState, isLazy: Bool) throws -> Set<ExactText> {
    var damaged: Set<ExactText> = []
    for entry in state.entries.values
    where !(isLazy && entry.isPaper)
      && entry.stamp != FileStamp(of: folder + "/" + entry.name).description
    {
      damaged.insert(ExactText(entry.name))
    }
    for name in names() where state[name]?.hash.isEmpty != false { remove(name) }
    return damaged
  }

  private func remove(_ name: String) {
    let path = folder + "/" + name
    guard StoredFile.isFit(name), isInside((path as NSString).deletingLastPathComponent) else {
      return
    }
    SystemFile.remove(path)
  }

  /// Whether a folder is in the copy when all links are followed.
  private func isInside(_ path: String) -> Bool {
    guard let real = RealPath(of: path), let top = RealPath(of: folder) else { return false }
    return real.isInside(top)
  }

  /// The papers and glossaries in the copy.
  private func names() -> [String] {
    WorkspaceFolder.allCases.map(\.rawValue).flatMap { top in
      FolderWalk(folder + "/" + top, trusted: derived) { StoredFile.isFit("\(top)/\($0)") }.files
        .map { "\(top)/\($0)" }
    }
  }

  // MARK: To the store

  /// The files of the copy that differ from a state.
  private func changes(since state: SyncState) throws -> [FileChange] {
    var changes: [FileChange] = []
    let present = Set(names().map(ExactText.init))
    for name in present.sorted().map(\.string) {
      let known = state[name]
      let path = folder + "/" + name
      if let known, known.stamp == FileStamp(of: path).description { continue }
      let bytes = try ByteSource(path: path).readAll()
      if known?.hash == StoredFile.hash(of: bytes) { continue }
      changes.append(FileChange(name: name, base: known?.version ?? 0, bytes: bytes))
    }
    let gone = state.entries.values.filter {
      !$0.hash.isEmpty && !present.contains(ExactText($0.name))
    }
    for entry in gone.sorted(by: { $0.name < $1.name }) {
      changes.append(FileChange(name: entry.name, base: entry.version, bytes: nil))
    }
    return changes
  }

  /// Notes which versions the files of the copy are.
  private func note(_ changes: [FileChange], versions: [Int], in state: inout SyncState) {
    for (change, version) in zip(changes, versions) {
      state[change.name] = SyncState.Entry(
        name: change.name, version: version,
        hash: change.bytes.map(StoredFile.hash) ?? "",
        stamp: change.bytes == nil ? "" : FileStamp(of: folder + "/" + change.name).description)
    }
  }
}
