import Foundation
import Interchange
import Matching

/// The memory of a workspace: its index, and the files to build it from again.
public struct WorkspaceMemory: Sendable {
  private let index: MemoryIndex
  private let files: [MemoryFile]

  init(_ workspace: Workspace) throws {
    files = workspace.memoryFiles.map { path in
      let file = workspace.root + "/" + path
      return MemoryFile(path: path, fingerprint: Workspace.fingerprint(of: file)) { unit in
        try TMXReader(path: file).read { found, _ in
          if found.status != .rejected { try unit(found) }
        }
      }
    }
    index = try MemoryIndex.open(directory: workspace.derivedFolder)
    try index.update(files: files)
  }

  /// Asks the index; one that turns out damaged is built anew and asked again.
  ///
  /// - Throws: what `body` throws; `InterchangeError` for a file that cannot be read any more.
  public func ask<Answer>(_ body: (MemoryIndex) throws -> Answer) throws -> Answer {
    do {
      return try body(index)
    } catch let error as IndexError where error.code == .damaged {
      index.distrust(error)
      try index.update(files: files)
      return try body(index)
    }
  }
}

extension Workspace {
  /// The memory of the workspace, its index brought up to date with the files in `tm/`.
  ///
  /// - Throws: `InterchangeError` for a file that is no TMX or is cut off.
  public func memory() throws -> WorkspaceMemory { try WorkspaceMemory(self) }

  /// Size, time of the last change to the nanosecond and inode: other for every version of a file that
  /// is written beside and renamed, as ours are.
  static func fingerprint(of path: String) -> String {
    var status = stat()
    guard stat(path, &status) == 0 else { return "" }
    let time = status.st_mtim
    return "\(status.st_size) \(time.tv_sec).\(time.tv_nsec) \(status.st_ino)"
  }
}
