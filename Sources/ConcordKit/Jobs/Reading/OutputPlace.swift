// SPDX-License-Identifier: Apache-2.0
import Files
import Foundation
import Storage
import TextModel

/// A report that a command writes where the user says.
enum OutputPlace {
  /// Refuses a path at which something would be lost.
  ///
  /// - Parameters:
  ///   - path: the file to write.
  ///   - inputs: the files that the job reads.
  ///   - isOurs: whether an old file may be replaced, by its first bytes; left out, any may.
  /// - Throws: `JobError` with `output/input` for one of the inputs, under any of its names, with `output/taken`
  ///   for an old file that Concord did not write.
  static func check(
    _ path: String, inputs: [Input], isOurs: (([UInt8]) -> Bool)? = nil
  ) throws(JobError) {
    guard let own = identity(of: path) else { return }
    for input in inputs.compactMap(\.file) where identity(of: input) == own {
      throw JobError(
        code: "output/input",
        message:
          "\(path): this file is read by the same command and would be lost; give another name")
    }
    guard let isOurs, FileKind(at: path) == .file else { return }
    var head: [UInt8] = []
    try JobError.border {
      try ByteSource(path: path).forEachWindow { window in
        head = Array(window)
        return false
      }
    }
    guard head.isEmpty || isOurs(head) else {
      throw JobError(
        code: "output/taken",
        message:
          "\(path): there is a file here that Concord did not write; give another name, or remove it"
      )
    }
  }

  /// Refuses a path at which something else than an earlier version of a document would be lost: a file of another
  /// format, and the glossaries and the memory of a workspace.
  ///
  /// - Parameters:
  ///   - path: the file to write.
  ///   - input: the document; it may be the file itself.
  ///   - workspace: the workspace whose folders are not written into.
  /// - Throws: `JobError` with `output/taken`.
  static func check(_ path: String, forVersionOf input: Input, in workspace: Workspace)
    throws(JobError)
  {
    guard input.file.map({ identity(of: $0) != identity(of: path) || !exists(path) }) ?? true else {
      return
    }
    try check(path, isNoneOf: workspace)
    try JobError.border {
      guard FileKind(at: path) == .file else { return }
      let format = try input.source.recognized().format
      guard (try? Input.path(path).source.recognized().format) == format else {
        throw JobError(
          code: "output/taken",
          message: "\(path): there is a file of another kind here; give another name, or remove it")
      }
    }
  }

  /// Refuses a path at which a workspace keeps its own files: its folders, `concord.yaml` and `comments.jsonl`.
  ///
  /// - Throws: `JobError` with `output/taken`.
  static func check(_ path: String, isNoneOf workspace: Workspace) throws(JobError) {
    let url = URL(filePath: path)
    let parent = RealPath(of: url.deletingLastPathComponent().path)
    // A link is judged by the file that it leads to as well.
    let places = [parent, RealPath(of: path)].compactMap { $0 }
    let folders = WorkspaceFolder.allCases.map(\.rawValue) + ["dictionaries", ".concord"]
    for folder in folders.compactMap({ RealPath(of: workspace.file($0)) })
    where places.contains(where: { $0.isInside(folder) }) {
      throw JobError(
        code: "output/taken",
        message: "\(path): the workspace keeps its own files in this folder; write the file"
          + " elsewhere")
    }
    let own = ["concord.yaml", FileWorkflowStore.commentFile]
    let isOwn = own.contains { name in
      let file = workspace.file(name)
      return identity(of: file).map { $0 == identity(of: path) }
        ?? (url.lastPathComponent == name
          && parent.map { $0 == RealPath(of: workspace.root) } == true)
    }
    guard !isOwn else {
      throw JobError(
        code: "output/taken",
        message: "\(path): the workspace keeps its own data in this file; give another name")
    }
  }

  private static func exists(_ path: String) -> Bool { FileKind(at: path) != nil }

  private static func identity(of path: String) -> [UInt64]? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return [UInt64(truncatingIfNeeded: status.st_dev), UInt64(truncatingIfNeeded: status.st_ino)]
  }
}
