// SPDX-License-Identifier: Apache-2.0
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
  /// - Complexity: O(*bytes*) of all versions of the files in which it is or was; without `file`, also O(*bytes*) of
  ///   all versions in the server.
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
}
