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

  /// Opens a folder as a workspace.
  ///
  /// - Throws: `JobError` with `workspace/missing` if the folder is not a workspace, and with the
  ///   code of the reader for a `concord.yaml` that cannot be read.
  public init(at path: String) throws(JobError) {
    let root = Self.absolute(path)
    guard Self.isWorkspace(root) else {
      throw JobError(
        code: "workspace/missing",
        message: "\(path): this is no workspace (no concord.yaml, no glossaries/ and tm/);"
          + " run 'concord init \(path)'")
    }
    self.root = root
    let file = root + "/concord.yaml"
    configuration = try JobError.border {
      try Self.exists(file)
        ? WorkspaceConfiguration(yaml: TextFile(reading: file).text, path: file)
        : WorkspaceConfiguration()
    }
  }

  /// Finds the nearest workspace: the folder itself, or the first one above it that is a workspace.
  ///
  /// - Parameter path: the folder to begin with; by default the current one.
  /// - Throws: `JobError` with the code `workspace/missing` if there is none; the errors of
  ///   `init(at:)`.
  public static func nearest(from path: String = ".") throws(JobError) -> Workspace {
    var folder = absolute(path)
    while !isWorkspace(folder) {
      guard folder != "/" else {
        throw JobError(
          code: "workspace/missing",
          message: "there is no workspace here or above (a folder with concord.yaml, or with"
            + " glossaries/ and tm/); run 'concord init' or give --workspace DIR")
      }
      folder = (folder as NSString).deletingLastPathComponent
    }
    return try Workspace(at: folder)
  }

  /// The folder of all derived files.
  public var derivedFolder: String { file(".concord") }

  /// The folder of the dictionaries that the user added for alignment.
  var dictionaryFolder: String { file("dictionaries") }

  /// The SRX file with the sentence rules of this workspace, if it names one.
  public var srxPath: String? { configuration.srx.map { $0.hasPrefix("/") ? $0 : file($0) } }

  /// The absolute path of a file given as a path from the workspace: `tm/example-paper.tmx`.
  public func file(_ path: String) -> String { root + "/" + path }

  /// The files in a folder of the workspace and its subfolders, as paths from the workspace in byte
  /// order; hidden files are left out.
  func files(in folder: String, endings: Set<String>) -> [String] {
    var found: [String] = []
    var pending = [folder]
    while let folder = pending.popLast() {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: file(folder))) ?? []
      for name in names where !name.hasPrefix(".") {
        let path = folder + "/" + name
        if Self.isFolder(file(path)) {
          pending.append(path)
        } else if endings.contains((name as NSString).pathExtension.lowercased()) {
          found.append(path)
        }
      }
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func isWorkspace(_ path: String) -> Bool {
    exists(path + "/concord.yaml") || isFolder(path + "/glossaries") && isFolder(path + "/tm")
  }

  static func absolute(_ path: String) -> String {
    let full = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    return (full as NSString).standardizingPath
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
