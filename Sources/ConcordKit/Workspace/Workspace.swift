// SPDX-License-Identifier: Apache-2.0
import Documents
import Files
import Foundation
import Interchange
import TextModel

/// A folder with a team's glossaries and memory, in which jobs run.
///
/// `glossaries/` and `tm/` contain the data as plain files, which `MemoryStore` and `TermStore`
/// read and write. `.concord/` contains data derived from them and may be deleted at any moment.
public struct Workspace: Sendable {
  /// The folder, as an absolute path.
  public let root: String
  /// The settings in its `concord.yaml`.
  public let configuration: WorkspaceConfiguration
  /// Notices about files of the workspace that jobs left out, and why.
  public let notices = WorkspaceNotices()
  /// The copy of the team's store, if `concord.yaml` names one.
  let copy: StoreCopy?
  /// The changes of the present command, so that `undo` can take them back.
  let journal = ChangeJournal()

  /// Opens a folder as a workspace.
  ///
  /// If `concord.yaml` names a team's store, the copy in `.concord/` is brought up to date.
  ///
  /// - Parameters:
  ///   - path: the folder.
  ///   - usesStore: whether papers and glossaries are those of the team's store; `false` for those
  ///     in the folder itself.
  /// - Throws: `JobError` with `workspace/missing` when it is not one, and with `workspace/current` for a relative
  ///   path if the current folder was removed; with the code of the reader for a
  ///   `concord.yaml` that cannot be read; with `workspace/folder` where `.concord` is not a real folder, and
  ///   with `workspace/outside` where `concord.yaml` is a link out of the workspace or names a file outside it.
  public init(at path: String, usesStore: Bool = true) throws(JobError) {
    let root = try Self.absolute(path)
    guard Self.isWorkspace(root) else {
      throw JobError(
        code: "workspace/missing",
        message: "\(path): this is not a workspace (no concord.yaml, no glossaries/ and tm/);"
          + " run 'concord init \(path)'")
    }
    self.root = root
    let file = root + "/concord.yaml"
    if let real = RealPath(of: file), let top = RealPath(of: root), !real.isInside(top) {
      throw JobError(
        code: "workspace/outside",
        message: "\(file): this is a link to a file outside the workspace; copy the file here")
    }
    configuration = try JobError.border {
      let bytes = try Self.exists(file) ? TextFile.bytes(of: file) : []
      // Every key may be left out, and so may all of them.
      guard !bytes.allSatisfy({ [0x09, 0x0A, 0x0D, 0x20].contains($0) }) else {
        return WorkspaceConfiguration()
      }
      return try WorkspaceConfiguration(
        yaml: TextFile(unicode: bytes, path: file).text, path: file)
    }
    if usesStore, let store = configuration.store {
      copy = StoreCopy(of: store, in: root + "/.concord", notices: notices)
    } else {
      copy = nil
    }
    try Self.requireRealFolder(derivedFolder)
    try requireInnerRules()
    if let copy { try JobError.border { try copy.refresh() } }
  }

  /// Finds the nearest workspace: the folder itself, or the first one above it that is a workspace.
  ///
  /// - Parameters:
  ///   - path: the folder to begin with; by default the current one.
  ///   - usesStore: see `init(at:usesStore:)`.
  /// - Throws: `JobError` with the code `workspace/missing` if there is none; the errors of
  ///   `init(at:usesStore:)`.
  public static func nearest(
    from path: String = ".", usesStore: Bool = true
  ) throws(JobError) -> Workspace {
    var folder = try absolute(path)
    while !isWorkspace(folder) {
      guard folder != "/" else {
        throw JobError(
          code: "workspace/missing",
          message: "there is no workspace here or above (a folder with concord.yaml, or with"
            + " glossaries/ and tm/); run 'concord init' or give --workspace DIR")
      }
      folder = (folder as NSString).deletingLastPathComponent
    }
    return try Workspace(at: folder, usesStore: usesStore)
  }

  /// The folder of all derived files.
  public var derivedFolder: String { file(".concord") }

  /// The folder of the dictionaries that the user added for alignment.
  var dictionaryFolder: String { file("dictionaries") }

  /// The SRX file whose rules cut sentences in this workspace, if it names one.
  public var srxPath: String? { configuration.srx.map(file) }

  /// Refuses rules that are outside the workspace: `concord.yaml` may come from a stranger.
  private func requireInnerRules() throws(JobError) {
    guard let srx = configuration.srx else { return }
    let isInner =
      !srx.hasPrefix("/") && !srx.split(separator: "/").contains("..")
      && (RealPath(of: file(srx)) == nil || isInside(file(srx)))
    guard isInner else {
      throw JobError(
        code: "workspace/outside",
        message:
          "\(file("concord.yaml")): srx names a file outside the workspace; copy it here, or give"
          + " it with --srx")
    }
  }

  /// The absolute path of a file given as a path from the workspace: `tm/example-paper.tmx`.
  ///
  /// With a team's store, papers and glossaries are in the copy of the store.
  public func file(_ path: String) -> String {
    if let copy, WorkspaceFolder(rawValue: String(path.prefix { $0 != "/" })) != nil {
      return copy.folder + "/" + path
    }
    return root + "/" + path
  }

  /// Whether a folder is a workspace.
  package static func isWorkspace(_ path: String) -> Bool {
    exists(path + "/concord.yaml") || isFolder(path + "/glossaries") && isFolder(path + "/tm")
  }

  /// The absolute path of one that may count from the current folder.
  ///
  /// - Throws: `JobError` with `workspace/current` for a relative path where the current folder has none: it was
  ///   removed, or its path is longer than the system allows.
  static func absolute(_ path: String) throws(JobError) -> String {
    if path.hasPrefix("/") { return (path as NSString).standardizingPath }
    let current = FileManager.default.currentDirectoryPath
    guard current.hasPrefix("/") else {
      throw JobError(
        code: "workspace/current",
        message: "\(path): the current folder was removed, or its path is too long; change to"
          + " another folder, or give a path that begins with /")
    }
    return (current + "/" + path as NSString).standardizingPath
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
