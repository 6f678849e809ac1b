// SPDX-License-Identifier: Apache-2.0
import CStarter
import Files
import Foundation
import Interchange

/// A workspace that was created.
public struct WorkspaceCreation: Sendable {
  /// The workspace.
  public var workspace: Workspace
  /// The files and folders that were written, as paths from the workspace.
  public var paths: [String]
}

extension Workspace {
  /// Creates a workspace with the starter glossary in a folder, and the folder itself if it does
  /// not exist.
  ///
  /// ```swift
  /// let workspace = try Workspace.create(at: "translations").workspace
  /// print(workspace.root)
  /// ```
  ///
  /// - Throws: `JobError`: `workspace/exists` if the folder already is a workspace,
  ///   `workspace/unwritable` if it cannot be written. Then nothing in it is changed.
  public static func create(at path: String) throws(JobError) -> WorkspaceCreation {
    let paths = try StarterWorkspace.write(to: path)
    return WorkspaceCreation(workspace: try Workspace(at: path), paths: paths)
  }
}

/// The files of a new workspace.
public enum StarterWorkspace {
  fileprivate static func write(to path: String) throws(JobError) -> [String] {
    let root = try Workspace.absolute(path)
    for taken in ["concord.yaml", "glossaries", "tm"] where Workspace.exists(root + "/" + taken) {
      throw JobError(
        code: "workspace/exists",
        message: "\(path): there is \(taken) here already; choose another folder")
    }
    let files: [(String, [UInt8])] = [
      ("glossaries/sco.yaml", glossary), (".gitignore", Array(".concord/\n".utf8)),
      ("concord.yaml", Array(configuration.utf8)),
    ]
    var written: [String] = []
    do {
      for folder in ["glossaries", "tm"] {
        try FileManager.default.createDirectory(
          atPath: root + "/" + folder, withIntermediateDirectories: true)
        written.append(folder)
      }
      for (name, content) in files where !Workspace.exists(root + "/" + name) {
        try AtomicFile.write(content, to: root + "/" + name)
        written.append(name)
      }
      return written
    } catch {
      for name in written.reversed() {
        try? FileManager.default.removeItem(atPath: root + "/" + name)
      }
      throw JobError(
        code: "workspace/unwritable",
        message: "\(path): the folder cannot be written: \(reason(error)); check its permissions")
    }
  }

  /// The starter glossary, `glossaries/sco.yaml`.
  public static var glossary: [UInt8] {
    var length = 0
    guard let bytes = cstarter_glossary(&length) else { return [] }
    return Array(UnsafeBufferPointer(start: bytes, count: length))
  }

  private static let configuration = """
    # Concord: what is particular to this workspace. Every key may be left out.
    concord: 1
    source-language: zh
    target-language: en
    # Pairs that `concord grow` is less sure of than this (0 to 1) wait for a review.
    min-confidence: 0.8
    # Severities: error, warning, info or off, by rule.
    # severities:
    #   term/missing: warning
    # Notes on style for translators, which `concord brief` gives with the terms of a text.
    # style:
    #   - British spelling.

    """

  private static func reason(_ error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    guard let code = underlying?.code, let text = strerror(Int32(clamping: code)) else {
      return (error as NSError).localizedDescription
    }
    return String(cString: text)
  }
}
