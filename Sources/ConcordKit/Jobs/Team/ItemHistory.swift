// SPDX-License-Identifier: Apache-2.0
import Files
import Interchange
import TeamStore
import TextModel

/// A change of a unit or a concept, found by comparing two versions of its file.
public struct ItemChange: Hashable, Sendable, Codable {
  /// The number of the change; all files of one command share it.
  public var change: Int
  /// The paper or glossary.
  public var file: String
  /// The number of the file's version that has the change.
  public var version: Int
  /// The login of the member who made it.
  public var who: String
  /// When, in UTC: `2026-11-27 18:00:00`.
  public var at: String
  /// Why: the command or the reason that was given.
  public var why: String
  /// The text in the file before; `nil` if the change has added it.
  public var before: String?
  /// The text in the file after; `nil` if the change has removed it.
  public var after: String?
}

extension TeamHistory {
  /// The changes of a unit or a concept, newest first.
  ///
  /// The changes are computed from the versions of the files. No other record of them exists that could differ.
  ///
  /// - Parameters:
  ///   - item: the unit or concept.
  ///   - file: the paper or glossary; `nil` for all in which it is or was.
  ///   - limit: the largest number of changes.
  /// - Complexity: O(*bytes*) of all versions of the files in which it is or was; without `file`, also O(*bytes*) of all
  ///   versions in the server.
  public func changes(
    of item: StoreItem, in file: String? = nil, limit: Int = 20
  ) throws(JobError) -> [ItemChange] {
    try JobError.border {
      var found: [ItemChange] = []
      for name in try names(of: item, file) { found += try changes(of: item, inFile: name) }
      found.sort { ($1.change, ExactText($0.file)) < ($0.change, ExactText($1.file)) }
      return Array(found.prefix(limit))
    }
  }

  func names(of item: StoreItem, _ file: String?) throws -> [String] {
    if let file { return [file] }
    return try project.files(thatMayHave: item.id, in: item.folder.rawValue)
  }

  private func changes(of item: StoreItem, inFile name: String) throws -> [ItemChange] {
    var changes: [ItemChange] = []
    var before: String?
    for revision in try project.revisions(of: name) {
      let bytes = try project.bytes(of: name, version: revision.version)
      let after = try bytes.flatMap { try FilePieces.reading($0, name: name)[item.id]?.text }
      defer { before = after }
      guard before != after else { continue }
      changes.append(
        ItemChange(
          change: revision.change, file: name, version: revision.version, who: revision.who,
          at: revision.at, why: revision.why, before: before, after: after))
    }
    return changes
  }
<<<<<<< HEAD

  /// Writes a unit or a concept again as it was in an earlier version of its file; all others stay as they are.
  ///
  /// One that was not in the earlier version is removed.
  ///
  /// - Parameters:
  ///   - item: the unit or concept.
  ///   - file: the paper or glossary; `nil` if only one has or had it.
  ///   - version: the number of the file's version.
  ///   - why: the reason, for the history.
  /// - Returns: the file and its new version.
  /// - Throws: `JobError`: `store/item` if no file, or more than one, has or had the item, or if it cannot be put back in
  ///   the way the file is written; `store/version` if the file has no such version; `store/same` if nothing would change.
  public func revert(
    _ item: StoreItem, in file: String? = nil, to version: Int, why: String
  ) throws(JobError) -> (file: String, version: Int) {
    try JobError.border {
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
      let done = try project.write(
        [FileChange(name: name, base: present.version, bytes: new.bytes)], why: why)
      WrittenFiles.note(TeamTransfer.storeName)
      return (name, done.versions.first ?? present.version + 1)
    }
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
=======
>>>>>>> b4dd2a513aa81b88dcd9dda8dbed8d079cf214da
}
