import Interchange
import Matching
import Storage

/// The memory of a workspace: its index, and the files to build it from again.
public struct WorkspaceMemory: Sendable {
  private let index: MemoryIndex
  private let files: [IndexedFile]

  init(_ workspace: Workspace) throws {
    files = workspace.memoryFiles.map { path in
      let file = workspace.root + "/" + path
      return IndexedFile(path: path, stamp: FileStamp(of: file)) { unit in
        try TMXReader(path: file).read { found, _ in
          if found.status != .rejected { try unit(found) }
        }
      }
    }
    index = try MemoryIndex.open(directory: workspace.derivedFolder)
    try index.update(files: files)
  }

  /// Asks the index; if it turns out to be damaged, builds it again and repeats the question.
  ///
  /// - Throws: what `body` throws; `FileError` for a file that cannot be read any more.
  public func ask<Answer>(_ body: (MemoryIndex) throws -> Answer) throws -> Answer {
    do {
      return try body(index)
    } catch let error as StorageError where error.reason == .damaged {
      index.distrust(error)
      try index.update(files: files)
      return try body(index)
    }
  }
}

extension Workspace {
  /// The memory of the workspace, its index brought up to date with the files in `tm/`.
  ///
  /// - Throws: `FileError` for a file that is no TMX or is cut off.
  public func memory() throws -> WorkspaceMemory { try WorkspaceMemory(self) }
}
