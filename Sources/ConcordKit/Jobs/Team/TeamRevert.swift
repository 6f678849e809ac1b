// SPDX-License-Identifier: Apache-2.0
import Files
import Interchange
import TeamStore
import TextModel

/// The new version that a revert has made, or the reason why it has made none.
public struct TeamRevertResult: Hashable, Sendable, Codable {
  /// The file.
  public var file: String
  /// The number of its new version; `nil` if nothing was written.
  public var version: Int?
  /// Concepts that would not go together after the revert, and do go together now.
  public var disagreements: [StoreComparison.Disagreement] = []

  /// Whether nothing was written, because concepts would not go together.
  public var isStopped: Bool { version == nil }
}

extension TeamHistory {
  /// Writes a file again as it was in an earlier version, as a new version.
  ///
  /// - Parameters:
  ///   - file: the paper or glossary.
  ///   - version: the number of the earlier version.
  ///   - why: the reason, for the history.
  ///   - overwrites: whether concepts that do not go together, but may be meant, are written.
  /// - Returns: the new version; none if glossaries would contradict each other as in a push that is stopped.
  /// - Throws: `JobError` with `store/version` if the file has no such version; with `store/same` if
  ///   it has these bytes already.
  public func revert(
    _ file: String, to version: Int, why: String, overwrites: Bool = false
  ) throws(JobError) -> TeamRevertResult {
    try JobError.border {
      let position = try project.position()
      let files = try project.files()
      let bytes = try project.bytes(of: file, version: version)
      guard let present = files.first(where: { ExactText($0.name) == ExactText(file) }),
        present.hash != (bytes.map(StoredFile.hash) ?? "")
      else {
        throw JobError(
          code: "store/same", message: "\(file) is already as in version \(version)")
      }
      return try write(
        FileChange(name: present.name, base: present.version, bytes: bytes), why: why,
        among: (files, position), overwrites: overwrites)
    }
  }

  /// Writes a unit or a concept again as it was in an earlier version of its file; all others stay as they are.
  ///
  /// One that was not in the earlier version is removed.
  ///
  /// - Parameters:
  ///   - item: the unit or concept.
  ///   - file: the paper or glossary; `nil` if only one has or had it.
  ///   - version: the number of the file's version.
  ///   - why: the reason, for the history.
  ///   - overwrites: whether concepts that do not go together, but may be meant, are written.
  /// - Returns: the file and its new version; no version if glossaries would contradict each other as in a push that is
  ///   stopped.
  /// - Throws: `JobError`: `store/item` if no file, or more than one, has or had the item, or if it cannot be put
  ///   back in the way the file is written; `store/version` if the file has no such version; `store/same` if nothing
  ///   would change.
  public func revert(
    _ item: StoreItem, in file: String? = nil, to version: Int, why: String,
    overwrites: Bool = false
  ) throws(JobError) -> TeamRevertResult {
    try JobError.border {
      let position = try project.position()
      let files = try project.files()
      let name = try onlyFile(of: item, file, among: files, version)
      guard let present = files.first(where: { ExactText($0.name) == ExactText(name) }),
        !present.isRemoved, let now = try project.bytes(of: name, version: present.version)
      else {
        throw JobError(
          code: "store/item",
          message: "\(name) is not in the store now; revert the file first")
      }
      let then = try project.bytes(of: name, version: version)
      let earlier = try then.map { try FilePieces.reading($0, name: name) }
      let pieces = FilePieces(now, name: name)
      guard pieces?[item.id]?.bytes != earlier?[item.id]?.bytes else {
        throw JobError(
          code: "store/same", message: "\(item.name) is already as in version \(version)")
      }
      guard let new = pieces?.setting(item.id, as: earlier) else {
        throw JobError(
          code: "store/item",
          message: "\(item.name) cannot be put back in the way \(name) is written; revert the file")
      }
      return try write(
        FileChange(name: name, base: present.version, bytes: new.bytes), why: why,
        among: (files, position), overwrites: overwrites)
    }
  }

  /// Writes a change of a file, unless concepts would not go together after it.
  ///
  /// The first glossary of a store is taken as it is, as in a push.
  ///
  /// - Parameter state: the files of the store, and the change up to which they were read.
  private func write(
    _ change: FileChange, why: String, among state: (files: [StoredFile], position: StorePosition),
    overwrites: Bool
  ) throws -> TeamRevertResult {
    var result = TeamRevertResult(file: change.name)
    if !FilePieces.isPaper(change.name) {
      let before = try GlossaryState(state.files, of: project)
      var after = before
      after.set(ExactText(change.name), to: change.bytes)
      result.disagreements = after.disagreements(since: before)
      if !before.isEmpty, result.disagreements.contains(where: { !overwrites || !$0.mayBeMeant }) {
        return result
      }
    }
    let done = try project.write([change], why: why) {
      try project.requireSameGlossaries(since: state.position, for: [change])
    }
    WrittenFiles.note(TeamTransfer.storeName)
    result.version = done.versions.first ?? change.base + 1
    return result
  }

  /// The file that has the item now, or else had it in the version.
  private func onlyFile(
    of item: StoreItem, _ file: String?, among files: [StoredFile], _ version: Int
  ) throws -> String {
    if let file { return file }
    func have(_ version: (StoredFile) -> Int) throws -> [String] {
      let names = Set(try names(of: item, nil).map(ExactText.init))
      return try files.filter { names.contains(ExactText($0.name)) }.compactMap { file in
        guard file.version >= version(file),
          let bytes = try project.bytes(of: file.name, version: version(file))
        else { return nil }
        return try FilePieces.reading(bytes, name: file.name)[item.id] == nil ? nil : file.name
      }
    }
    var found = try have(\.version)
    if found.isEmpty { found = try have { _ in version } }
    guard let only = found.first, found.count == 1 else {
      throw JobError(
        code: "store/item",
        message: found.isEmpty
          ? "no file of the store has or had \(item.name) in version \(version)"
          : "several files have \(item.name): \(found.prefix(4).joined(separator: ", ")); name one")
    }
    return only
  }
}

extension ProjectStore {
  /// Refuses changes of glossaries that were judged together with other glossaries than the store has now.
  ///
  /// - Throws: `JobError` with `store/conflict` if some were changed after `position`.
  func requireSameGlossaries(since position: StorePosition, for changes: [FileChange]) throws {
    let isGlossary = { (name: String) in WorkspaceFolder.glossaries.contains(name) }
    guard changes.contains(where: { isGlossary($0.name) }), try self.position() != position,
      try files(after: position.clock).contains(where: { isGlossary($0.name) })
    else { return }
    throw JobError(
      code: "store/conflict",
      message: "somebody else has changed a glossary in the store in the meantime; run the"
        + " command again")
  }
}
