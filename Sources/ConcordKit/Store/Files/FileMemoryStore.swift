// SPDX-License-Identifier: Apache-2.0
import Files
import Foundation
import Interchange
import Storage
import TextModel

/// A memory that is a folder of TMX files, one for each paper: `tm/<id>.tmx`.
struct FileMemoryStore: MemoryStore {
  static let folder = WorkspaceFolder.memory.rawValue
  let workspace: Workspace

  /// The memory of a workspace; nothing is read yet.
  init(_ workspace: Workspace) { self.workspace = workspace }

  func papers() throws -> [StoredPaper] {
    try workspace.copy?.refresh()
    if let papers = try workspace.copy?.unreadPapers() {
      return papers.map { StoredPaper(name: $0.name, version: $0.version) }
    }
    return try workspace.stampedFiles(in: Self.folder, endings: WorkspaceFolder.memory.endings)
      .map { StoredPaper(name: $0.path, version: $0.stamp.description) }
  }

  func paper(_ id: PaperID) -> StoredPaper { stored("\(Self.folder)/\(id).tmx") }

  /// The path of the file in `tm/`, without the ending.
  func label(of paper: StoredPaper) -> String {
    String((paper.name as NSString).deletingPathExtension.dropFirst(Self.folder.count + 1))
  }

  @discardableResult
  func read(
    _ paper: StoredPaper, header: (TMXHeader) throws -> Void,
    unit: (TranslationUnit, SourceLocation) throws -> Void
  ) throws -> TMXSummary {
    try workspace.copy?.fetchPaper(paper.name)
    // As other commands name it: by its path from the workspace.
    let source = try ByteSource(path: workspace.readable(paper.name), name: paper.name)
    return try TMXReader(source).read(header: header, unit: unit)
  }

  func search() throws -> any MemorySearch {
    if let copy = workspace.copy, copy.searchesInStore {
      return ListedMemory(self, in: copy)
    }
    return try IndexedMemory(self, folder: workspace.derivedFolder)
  }

  /// The absolute path of a paper's file.
  func file(of paper: StoredPaper) -> String { workspace.file(paper.name) }

  /// A paper in its current version.
  func stored(_ name: String) -> StoredPaper {
    // If the store cannot be asked, reading the paper says so.
    if let papers = try? workspace.copy?.unreadPapers() {
      return papers.first { ExactText($0.name) == ExactText(name) }
        .map { StoredPaper(name: $0.name, version: $0.version) }
        ?? StoredPaper(name: name, version: "")
    }
    return StoredPaper(name: name, version: FileStamp(of: workspace.file(name)).description)
  }

  /// Makes the folder of the memory if it does not exist.
  ///
  /// - Throws: `JobError` with `workspace/unwritable`.
  func makeFolder() throws {
    do {
      try FileManager.default.createDirectory(
        atPath: workspace.file(Self.folder), withIntermediateDirectories: true)
    } catch {
      throw JobError(
        code: "workspace/unwritable",
        message: "\(workspace.file(Self.folder)): the folder cannot be made; check its permissions")
    }
  }
}
