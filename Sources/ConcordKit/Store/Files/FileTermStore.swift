// SPDX-License-Identifier: Apache-2.0
import Documents
import Files
import Foundation
import Interchange
import Storage
import TextModel

/// Glossaries that are a folder of YAML files: `glossaries/<name>.yaml`.
struct FileTermStore: TermStore {
  private static let folder = WorkspaceFolder.glossaries.rawValue
  private let workspace: Workspace

  /// The glossaries of a workspace; nothing is read yet.
  init(_ workspace: Workspace) { self.workspace = workspace }

  /// The paths of the glossaries in the workspace.
  func files() throws(JobError) -> [String] {
    try workspace.files(in: Self.folder, endings: WorkspaceFolder.glossaries.endings)
  }

  func versions() throws -> [StoredGlossary] {
    try workspace.copy?.refresh()
    return try workspace.stampedFiles(in: Self.folder, endings: WorkspaceFolder.glossaries.endings)
      .map { StoredGlossary(name: $0.path, version: $0.stamp.description) }
  }

  func glossaries() throws -> [GlossaryFile] {
    try workspace.copy?.refresh()
    var cache = GlossaryCache(folder: workspace.derivedFolder)
    let glossaries = try files().map { try cache.glossary(file: workspace.file($0), path: $0) }
    cache.save()
    return glossaries
  }

  func name(of glossary: FileSlug) -> String { "\(Self.folder)/\(glossary).yaml" }

  /// An existing glossary keeps all its bytes; the concept is appended to the file.
  func prepare(
    adding entry: ConceptEntry, to glossary: FileSlug, among glossaries: [GlossaryFile]
  ) throws -> PendingGlossary {
    let path = name(of: glossary)
    var bytes: [UInt8]
    var expected = [entry]
    if let old = glossaries.first(where: { $0.path == path }) {
      bytes = try TextFile.bytes(of: workspace.file(path))
      guard try TextFile(bytes: bytes, path: path).encoding == "UTF-8" else {
        throw JobError(
          code: "glossary/shape",
          message: "\(path): a concept can be added only to a file in UTF-8; save it as UTF-8")
      }
      // The last concept has gone: what is left of the list is its key.
      let empty = Array("concepts: []".utf8)
      if bytes.last == 0x0A { bytes.removeLast() }
      if old.entries.isEmpty, bytes.suffix(empty.count).elementsEqual(empty) {
        bytes.removeLast(" []".utf8.count)
      }
      bytes.append(0x0A)
      bytes += Array(GlossaryYAML.item(of: entry).utf8)
      expected = old.entries + [entry]
    } else if FileKind(at: workspace.file(path), followsLinks: false) != nil {
      // A link to another glossary would have it replaced.
      throw JobError(
        code: "glossary/taken",
        message: "\(path): there is something here that is not a glossary of its own, such as a"
          + " link to another one; give another --glossary, or remove it")
    } else {
      bytes = GlossaryYAML.bytes(
        of: GlossaryFile(
          path: path, name: glossary.description, languages: entry.sections.map(\.language),
          entries: [entry]))
    }
    let new = try? GlossaryYAML.read(String(decoding: bytes, as: UTF8.self), path: path)
    guard let new, new.entries == expected else {
      throw JobError(
        code: "glossary/shape",
        message: "\(path): the list of concepts is not the last of the file, so nothing can be"
          + " appended; give another --glossary, or write the entry by hand")
    }
    return PendingGlossary(glossary: new, isUnchanged: false, token: bytes)
  }

  func prepare(_ changes: [GlossaryEditor.Change], in glossary: GlossaryFile) throws
    -> PendingGlossary
  {
    let bytes = try TextFile.bytes(of: workspace.file(glossary.path))
    guard let new = GlossaryEditor.bytes(of: glossary, in: bytes, making: changes) else {
      throw JobError(
        code: "glossary/shape",
        message:
          "\(glossary.path): the change cannot be made in the way this file is written; write each"
          + " concept as a list item with a key on each line, in UTF-8, or change it by hand")
    }
    return PendingGlossary(
      glossary: new.glossary, isUnchanged: new.bytes == bytes, token: new.bytes)
  }

  func prepare(_ glossary: GlossaryFile) throws -> PendingGlossary {
    let bytes = GlossaryYAML.bytes(of: glossary)
    // Every command reads all glossaries: one that cannot be read again would stop them all.
    do {
      _ = try GlossaryYAML.read(String(decoding: bytes, as: UTF8.self), path: glossary.path)
    } catch {
      throw JobError(
        code: "glossary/unreadable",
        message: "the glossary is not imported, since it could not be read again: \(error)")
    }
    let file = try workspace.readable(glossary.path)
    let old = Workspace.exists(file) ? try ByteSource(path: file).readAll() : nil
    let isUnchanged = old?.elementsEqual(bytes) == true
    guard old == nil || isUnchanged else {
      throw JobError(
        code: "glossary/taken",
        message:
          "\(glossary.path) is there already and different; give another --name, or remove it"
          + " first")
    }
    return PendingGlossary(glossary: glossary, isUnchanged: isUnchanged, token: bytes)
  }

  func write(_ pending: PendingGlossary) throws {
    try FileManager.default.createDirectory(
      atPath: workspace.file(Self.folder), withIntermediateDirectories: true)
    try workspace.write(pending.token, to: pending.glossary.path)
  }

  func changing<Result>(_ body: () throws -> Result) throws -> Result {
    try WorkspaceLock.holding(workspace, body)
  }
}
