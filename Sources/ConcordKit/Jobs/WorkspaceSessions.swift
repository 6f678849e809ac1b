// SPDX-License-Identifier: Apache-2.0
import Files
import Interchange
import Storage
import Synchronization
import TextModel

/// The sessions of a workspace for a program that keeps running, such as a server of an editor.
///
/// They are opened once, and opened again after the settings, a glossary, a paper or a dictionary has changed on disk.
///
/// ```swift
/// let sessions = WorkspaceSessions(at: "/work/institute")
/// let answer = try sessions.current().lookup().lookup("上海精神")
/// print(answer.terms.count)
/// ```
///
/// If the workspace has a team's store, its changes are fetched as soon as the store says so. Thread-safe.
public final class WorkspaceSessions: Sendable {
  /// The workspace in one state, with its sessions, each opened when it is first needed.
  public final class Opened: Sendable {
    private struct Sessions {
      var lookup: LookupSession?
      var check: CheckSession?
      var glossaries: [GlossaryFile]?
      var queue: ReviewQueue?
    }
    /// The workspace.
    public let workspace: Workspace
    /// A text that changes whenever the workspace does.
    public let version: String
    private let sessions = Mutex(Sessions())

    init(_ workspace: Workspace, version: String) {
      self.workspace = workspace
      self.version = version
    }

    /// The session for lookups and briefs.
    ///
    /// - Throws: `JobError` for a glossary or a memory file that cannot be read.
    public func lookup() throws(JobError) -> LookupSession {
      try kept(\.lookup) { try $0.lookupSession() }
    }

    /// The session for checks.
    ///
    /// - Throws: `JobError` for a glossary that cannot be read.
    public func check() throws(JobError) -> CheckSession {
      try kept(\.check) { try $0.checkSession() }
    }

    /// All concepts, with the lines of the files on which they begin.
    ///
    /// - Throws: `JobError` for a glossary that cannot be read.
    public func glossaries() throws(JobError) -> [GlossaryFile] {
      try kept(\.glossaries) { try $0.glossaries() }
    }

    /// The session in a place; it is opened first if the place is empty.
    private func kept<Value: Sendable>(
      _ place: WritableKeyPath<Sessions, Value?> & Sendable, open: (Workspace) throws -> Value
    ) throws(JobError) -> Value {
      try JobError.border {
        try sessions.withLock { sessions in
          if let value = sessions[keyPath: place] { return value }
          let value = try open(workspace)
          sessions[keyPath: place] = value
          return value
        }
      }
    }

    /// The units that wait for a reviewer.
    ///
    /// - Throws: `JobError` for a paper that cannot be read.
    /// - Complexity: O(*bytes*) of the memory when it is first asked for.
    public func reviewQueue() throws(JobError) -> ReviewQueue {
      try JobError.border {
        // The papers are read outside the lock, so that other requests need not wait.
        if let queue = sessions.withLock({ $0.queue }) { return queue }
        let queue = try ReviewQueue(workspace)
        sessions.withLock { $0.queue = queue }
        return queue
      }
    }
  }

  /// The state that the answers of a workspace depend on.
  private struct State: Equatable {
    var settings: [FileStamp]
    var glossaries: [StoredGlossary]
    var papers: [StoredPaper]

    /// A short text that stands for the whole state.
    var version: String {
      let texts =
        settings.map(\.description) + glossaries.flatMap { [$0.name, $0.version] }
        + papers.flatMap { [$0.name, $0.version] }
      return String(FNV1a.hash(texts.joined(separator: "\u{0}").utf8), radix: 36)
    }
  }

  /// The sessions, and what says whether they are still those of the present state.
  private struct Known {
    var state: State
    var opened: Opened
    /// A watch that began before the state was asked; `nil` where the system cannot watch the files.
    var watch: FolderWatch?

    /// Whether nothing can have changed since the state was asked.
    ///
    /// - Throws: `JobError` if the team's store cannot be asked.
    func isQuiet(within trust: Double) throws(JobError) -> Bool {
      guard let watch else { return false }
      // What is fetched from the store changes the files of its copy.
      if let copy = opened.workspace.copy {
        if copy.searchesInStore { return false }
        try JobError.border { try copy.refresh() }
      }
      return watch.isQuiet(within: trust)
    }
  }

  private let root: String
  /// See `FolderWatch.longestTrust`.
  private let longestTrust: Double
  private let opened = Mutex<Known?>(nil)
  /// The copy of the team's store, and the watch over that.
  private let watched = Mutex<(copy: StoreCopy, watch: StoreWatch)?>(nil)
  private let listener = Mutex<(@Sendable () -> Void)?>(nil)

  /// The sessions of the workspace in a folder; nothing is opened yet.
  public convenience init(at root: String) {
    self.init(at: root, longestTrust: FolderWatch.longestTrust)
  }

  init(at root: String, longestTrust: Double) {
    self.root = root
    self.longestTrust = longestTrust
  }

  /// Calls a function after each change of the team's store by others, in a thread of its own; the sessions are then
  /// those of the new state.
  public func onStoreChange(_ body: @escaping @Sendable () -> Void) {
    listener.withLock { $0 = body }
  }

  /// Watches the store of the workspace, if it has one.
  private func follow(_ copy: StoreCopy?) {
    watched.withLock { watched in
      guard let copy else { return watched = nil }
      if let known = watched, known.copy.address == copy.address {
        watched = (copy, known.watch)
        return
      }
      let watch = StoreWatch(copy.address) { [weak self] in
        self?.takeStoreChange() ?? true
      }
      watched = (copy, watch)
    }
  }

  /// Fetches what has changed in the store.
  ///
  /// - Returns: whether it could be fetched.
  private func takeStoreChange() -> Bool {
    watched.withLock { $0?.copy }?.expectChange()
    guard (try? current()) != nil else { return false }
    listener.withLock { $0 }?()
    return true
  }

  /// The sessions for the workspace as it is on disk now.
  ///
  /// A caller that keeps the value gets answers from one state, whatever happens on disk.
  ///
  /// - Throws: `JobError` for a folder that is not a workspace, and for settings that cannot be read.
  /// - Complexity: O(1) while nothing changes, and O(*files* of the workspace) every minute and where the system
  ///   cannot watch them; no file is opened if none has changed.
  public func current() throws(JobError) -> Opened {
    try JobError.border {
      try opened.withLock { known in
        if let opened = known?.opened {
          if try known?.isQuiet(within: longestTrust) == true { return opened }
          // The watch begins before the state is asked: a change in between makes the next call ask again.
          let watch = opened.workspace.watch()
          let state = try Self.state(of: opened.workspace)
          if state == known?.state {
            known = Known(state: state, opened: opened, watch: watch)
            return opened
          }
        }
        let workspace = try Workspace(at: root)
        let watch = workspace.watch()
        let state = try Self.state(of: workspace)
        let opened = Opened(workspace, version: state.version)
        known = Known(state: state, opened: opened, watch: watch)
        follow(workspace.copy)
        return opened
      }
    }
  }

  private static func state(of workspace: Workspace) throws -> State {
    let folder = workspace.dictionaryFolder
    let files = [workspace.file("concord.yaml"), folder, workspace.srxPath]
    // A dictionary that is written in place leaves its folder as it was.
    let dictionaries = (SystemFile.readableNames(in: folder) ?? []).map { folder + "/" + $0 }
    return State(
      settings: (files + dictionaries).map { $0.map { FileStamp(of: $0) } ?? .missing },
      glossaries: try workspace.termStore.versions(), papers: try workspace.memoryStore.papers())
  }
}
