import Foundation
import Terminology
import TextModel

/// The terms of a workspace, from the index in `.concord/` while the glossaries are those it was made
/// of, else from the glossaries, of which it is made anew.
struct WorkspaceTerms {
  /// Finds the terms.
  let matcher: TermMatcher
  private let index: TermIndex?
  private let path: String

  /// Opens or makes the index; a workspace that cannot be written works as well, only slower.
  ///
  /// - Throws: what reading the glossaries throws.
  init(_ workspace: Workspace) throws {
    path = workspace.derivedFolder + "/terms.index"
    let stamps = workspace.glossaryFiles.map {
      $0 + " " + Workspace.fingerprint(of: workspace.root + "/" + $0)
    }
    let key = Fingerprint("\(ConcordVersion.current)\n\(stamps.joined(separator: "\n"))".utf8)
    if let index = TermIndex(path, key: key) {
      self.index = index
      matcher = TermMatcher(Termbase(index), tables: index.tables(for:))
      return
    }
    let glossaries = try workspace.glossaries()
    let termbase = Termbase(glossaries.map { ($0.path, $0.entries) })
    var files: [(name: String, firstConcept: Int)] = []
    var count = 0
    for glossary in glossaries {
      files.append((glossary.path, count))
      count += glossary.entries.count
    }
    try? FileManager.default.createDirectory(
      atPath: workspace.derivedFolder, withIntermediateDirectories: true)
    try? TermIndex.write(termbase, files: files, to: path, key: key)
    index = nil
    matcher = TermMatcher(termbase)
  }

  /// Whether the index turned out damaged, so that terms may have been missed; it is gone then.
  func wasDamaged() -> Bool {
    guard let index, index.isDamaged else { return false }
    try? FileManager.default.removeItem(atPath: path)
    return true
  }
}
