// SPDX-License-Identifier: Apache-2.0
import Files
import Foundation
import Storage
import TeamStore
import TextModel

/// The result of a push or a pull.
public struct TeamTransferResult: Hashable, Sendable, Codable {
  /// Files that were written, in the byte order of their names.
  public var written: [String] = []
  /// Files that were removed.
  public var removed: [String] = []
  /// The number of comments that were transferred.
  public var comments = 0
  /// Merged files, with the changes of both sides; after a push they are the same in both, after a pull they wait
  /// here for a push.
  public var merged: [String] = []
  /// How workspace and store differed before; if the transfer was stopped, they still do.
  public var comparison = StoreComparison()
  /// Whether conflicts or disagreements stopped the transfer.
  public var isStopped = false

  private enum CodingKeys: String, CodingKey {
    case written, removed, merged, comments, comparison
    case isStopped = "stopped"
  }
}

/// The transfer of files between a workspace and a team's store.
public final class TeamTransfer {
  /// The files and bytes of one transaction; between two of them a killed push goes on.
  private static let batchFiles = 500
  private static let batchBytes = 32 << 20

  /// The store where a message names it among the files that were changed.
  static let storeName = "the team's store"

  private let workspace: Workspace
  private let project: ProjectStore
  /// Called after each batch with the number of files that are done and of all.
  public var progress: ((Int, Int) -> Void)?

  /// Opens the store.
  ///
  /// - Parameters:
  ///   - workspace: a workspace that was opened without its store (`usesStore: false`).
  ///   - address: the store.
  public init(of workspace: Workspace, with address: StoreAddress) throws(JobError) {
    self.workspace = workspace
    project = try JobError.border { try ProjectStore(address) }
    KnownStores.add(address)
  }

  /// How the workspace and the store differ; nothing is changed.
  public func status() throws(JobError) -> StoreComparison {
    try JobError.border {
      let compared = try ComparedFiles(workspace, with: project)
      var comparison = compared.comparison
      comparison.disagreements = try compared.disagreements(
        after: .push(removes: false), deciding: [])
      return comparison
    }
  }

  /// Whether nothing may be transferred, since something is left that nobody has decided.
  ///
  /// - Parameters:
  ///   - overwrites: whether a side is taken where both have changed the same.
  ///   - replaces: the files that are taken as a whole.
  private static func isStopped(
    _ comparison: StoreComparison, overwrites: Bool, replaces: Set<ExactText>
  ) -> Bool {
    comparison.conflicts.contains { conflict in
      conflict.isWhole ? !replaces.contains(ExactText(conflict.file)) : !overwrites
    }
  }

  /// The files in conflict that are transferred as a whole.
  private static func decided(_ compared: ComparedFiles, overwrites: Bool) -> Set<ExactText> {
    Set(
      compared.comparison.conflicts.filter { $0.isWhole || overwrites }.map { ExactText($0.file) }
        .filter { compared.merged[$0] == nil })
  }

  /// Writes the files that the workspace has changed to the store.
  ///
  /// - Parameters:
  ///   - why: the reason, for the history.
  ///   - overwrites: where both have changed the same, takes the text of the workspace; the versions of the store
  ///     stay in its history, and what else others have changed is kept.
  ///   - replaces: the files that are taken as a whole where both have changed them and they cannot be merged.
  ///   - removes: whether files that are not in the workspace any more are removed from the store.
  /// - Returns: what was done; with conflicts that are not to be overwritten, or with glossaries that would contradict
  ///   each other, nothing.
  public func push(
    why: String, overwrites: Bool = false, replaces: [String] = [], removes: Bool = false
  ) throws(JobError) -> TeamTransferResult {
    try JobError.border {
      try WorkspaceLock.holding(workspace) {
        let comments = try own.comments(on: nil).map(StoredComment.init)
        var compared = try ComparedFiles(
          workspace, with: project, preferring: overwrites ? .mine : nil)
        let replaces = Set(replaces.map(ExactText.init))
        // A file that was removed here stays in the store unless 'removes' says otherwise.
        let decided = Self.decided(compared, overwrites: overwrites).filter {
          removes || compared.local[$0] != nil
        }
        compared.comparison.disagreements = try compared.disagreements(
          after: .push(removes: removes), deciding: decided)
        var result = TeamTransferResult()
        result.comparison = compared.comparison
        let conflicts = compared.comparison.conflicts
        if Self.isStopped(compared.comparison, overwrites: overwrites, replaces: replaces)
          || compared.comparison.disagreements.contains(where: { !overwrites || !$0.mayBeMeant })
        {
          result.isStopped = true
          return result
        }
        var names = compared.comparison.changed
        if removes { names += compared.comparison.missing }
        names += conflicts.map(\.file).filter { removes || compared.local[ExactText($0)] != nil }
        names += compared.comparison.both
        names.sort { ExactText($0) < ExactText($1) }
        var at = 0
        while at < names.count {
          let batch = try self.batch(of: names[at...], compared)
          let done = try write(batch.map(\.change), why: why, &compared)
          for ((change, stamp), version) in zip(batch, done.versions) {
            let isMerged = compared.merged[ExactText(change.name)] != nil
            let stamp = try isMerged ? keep(change, after: stamp) : stamp
            // Without one, the file and the store still have the earlier version in common.
            if let stamp {
              compared.note(
                StoredFile(
                  name: change.name, version: version,
                  hash: change.bytes.map(StoredFile.hash) ?? "", isRemoved: change.bytes == nil,
                  clock: done.clock, author: project.login), stamp: stamp)
            }
            if change.bytes == nil {
              result.removed.append(change.name)
            } else if isMerged {
              result.merged.append(change.name)
            } else {
              result.written.append(change.name)
            }
          }
          at += batch.count
          try compared.save()
          progress?(at, names.count)
        }
        try compared.save()
        let known = Set(try project.comments())
        for comment in comments where !known.contains(comment) {
          try project.add(comment)
          result.comments += 1
        }
        return result
      }
    }
  }

  /// Writes changes, unless somebody else has changed a glossary since they were compared with one of them.
  private func write(_ changes: [FileChange], why: String, _ compared: inout ComparedFiles) throws
    -> (clock: Int, versions: [Int])
  {
    var position = compared.base.position
    let done = try project.write(changes, why: why) {
      try project.requireSameGlossaries(since: position, for: changes)
    } finally: {
      // Under the lock, nobody else's change lies between.
      position = try project.position()
    }
    WrittenFiles.note(Self.storeName)
    compared.base.position = position
    return done
  }

  /// The comments of the workspace's own file.
  private var own: FileWorkflowStore { FileWorkflowStore(workspace) }

  /// Appends the comments of the store that the workspace lacks to its file.
  private func pullComments() throws -> Int {
    let known = Set(try own.comments(on: nil).map(StoredComment.init))
    let new = try project.comments().filter { !known.contains($0) }
    try own.append(new.compactMap(ItemComment.init))
    return new.count
  }

  /// Writes a merged file that the store has now to the workspace too.
  ///
  /// - Returns: the stamp of the file; `nil` if it was saved in the meantime, and waits for the next merge.
  private func keep(_ change: FileChange, after stamp: String) throws -> String? {
    guard let bytes = change.bytes, FileStamp(of: workspace.file(change.name)).description == stamp
    else { return nil }
    try AtomicFile.write(bytes, to: workspace.writable(change.name))
    return FileStamp(of: workspace.file(change.name)).description
  }

  /// The changes of the next transaction, with the stamps of the files before they were read.
  private func batch(of names: ArraySlice<String>, _ compared: ComparedFiles) throws
    -> [(change: FileChange, stamp: String)]
  {
    var batch: [(FileChange, String)] = []
    var bytes = 0
    for name in names.prefix(Self.batchFiles) {
      let key = ExactText(name)
      var content: [UInt8]?
      let stamp = FileStamp(of: workspace.file(name)).description
      if let merged = compared.merged[key] {
        try compared.requireUnchanged(name)
        content = merged
      } else if compared.local[key] != nil {
        content = try ByteSource(path: workspace.readable(name)).readAll()
      }
      bytes += content?.count ?? 0
      if !batch.isEmpty, bytes > Self.batchBytes { break }
      let base = compared.stored[key]?.version ?? 0
      batch.append((FileChange(name: name, base: base, bytes: content), stamp))
    }
    return batch
  }

  /// Writes the files that the store has changed to the workspace: the very bytes that were pushed.
  ///
  /// A file in which both sides have changed different units or concepts gets the changes of both.
  ///
  /// - Parameters:
  ///   - overwrites: where both have changed the same, takes the text of the store; what else was changed in the
  ///     workspace is kept.
  ///   - replaces: the files that are taken as a whole where both have changed them and they cannot be merged.
  /// - Returns: what was done; with conflicts that are not to be overwritten, nothing.
  public func pull(overwrites: Bool = false, replaces: [String] = []) throws(JobError)
    -> TeamTransferResult
  {
    try JobError.border {
      try WorkspaceLock.holding(workspace) {
        // A damaged file of comments is noticed before anything is written.
        _ = try own.comments(on: nil)
        var compared = try ComparedFiles(
          workspace, with: project, preferring: overwrites ? .theirs : nil)
        let replaces = Set(replaces.map(ExactText.init))
        compared.comparison.disagreements = try compared.disagreements(
          after: .pull,
          deciding: Self.decided(compared, overwrites: overwrites))
        var result = TeamTransferResult()
        result.comparison = compared.comparison
        let conflicts = compared.comparison.conflicts.map(\.file)
        if Self.isStopped(compared.comparison, overwrites: overwrites, replaces: replaces) {
          result.isStopped = true
          return result
        }
        let merged = compared.merged.keys.sorted()
        var names = compared.comparison.newer
        names += conflicts.filter { compared.merged[ExactText($0)] == nil }
        // A file that was removed here by hand and is unchanged in the store comes back.
        names += compared.comparison.missing
        let files = names.compactMap { compared.stored[ExactText($0)] }
          .sorted { ExactText($0.name) < ExactText($1.name) }
        for file in files where file.isRemoved {
          try compared.requireUnchanged(file.name)
          SystemFile.removeFile(try workspace.writable(file.name))
          WrittenFiles.note(workspace.file(file.name))
          compared.note(file)
          result.removed.append(file.name)
        }
        let wanted = files.filter { !$0.isRemoved }
        try project.fetch(wanted) { file, bytes in
          try FileManager.default.createDirectory(
            atPath: (workspace.file(file.name) as NSString).deletingLastPathComponent,
            withIntermediateDirectories: true)
          try compared.requireUnchanged(file.name)
          try AtomicFile.write(bytes, to: workspace.writable(file.name))
          compared.note(file)
          result.written.append(file.name)
          if result.written.count % Self.batchFiles == 0 {
            progress?(result.written.count, wanted.count)
          }
        }
        result.written.sort { ExactText($0) < ExactText($1) }
        for key in merged {
          guard let bytes = compared.merged[key], let file = compared.stored[key] else { continue }
          let name = key.string
          try compared.requireUnchanged(name)
          try AtomicFile.write(bytes, to: workspace.writable(name))
          // The file has more than that version, so its bytes are compared again.
          compared.note(file, stamp: "")
          result.merged.append(name)
        }
        try compared.save()
        result.comments = try pullComments()
        return result
      }
    }
  }
}
