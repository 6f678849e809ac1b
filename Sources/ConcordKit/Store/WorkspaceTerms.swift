// SPDX-License-Identifier: Apache-2.0
import Storage
import Terminology
import TextModel

/// The terms of a workspace, from the index in `.concord/` or from the glossaries.
///
/// The index is used while the glossaries are those it was made from. Otherwise the glossaries are
/// read and the index is made again.
final class WorkspaceTerms {
  private let workspace: Workspace
  private var matcher: TermMatcher
  private var index: TermIndex?

  /// Opens or makes the index; a workspace that cannot be written also works, only slower.
  ///
  /// - Throws: the errors of reading the glossaries.
  init(_ workspace: Workspace) throws {
    self.workspace = workspace
    (matcher, index) = try Self.open(workspace)
  }

  /// Runs a query, and repeats it from the glossaries if the index is damaged and terms may have
  /// been missed.
  ///
  /// - Throws: the errors of `body`, and of reading the glossaries.
  func ask<Answer>(_ body: (TermMatcher) throws -> Answer) throws -> Answer {
    let answer = try body(matcher)
    guard let index, index.isDamaged else { return answer }
    SystemFile.remove(Self.path(workspace))
    (matcher, self.index) = try Self.open(workspace)
    return try body(matcher)
  }

  /// The tables of languages for a termbase of exactly these glossaries, for `TermMatcher`; without
  /// damaged ones.
  ///
  /// - Throws: the errors of reading the glossaries.
  static func tables(_ workspace: Workspace) throws -> @Sendable (LanguageTag) -> TermTables? {
    let index = try open(workspace).index
    return { index?.tables(for: $0) }
  }

  private static func path(_ workspace: Workspace) -> String {
    workspace.derivedFolder + "/terms.index"
  }

  private static func open(_ workspace: Workspace) throws -> (
    matcher: TermMatcher, index: TermIndex?
  ) {
    let path = path(workspace)
    let store = workspace.termStore
    let key = workspace.key(of: TermIndex.format, glossaries: try store.versions())
    if let index = TermIndex(path, key: key) { return (matcher(of: index), index) }
    let glossaries = try store.glossaries()
    let termbase = Termbase(glossaries.map { ($0.path, $0.entries) })
    var files: [(name: String, firstConcept: Int)] = []
    var count = 0
    for glossary in glossaries {
      files.append((glossary.path, count))
      count += glossary.entries.count
    }
    try? SystemFile.makeDirectory(workspace.derivedFolder)
    try? TermIndex.write(termbase, files: files, to: path, key: key)
    // The written index is read at once, so that the tables are made only once.
    if let index = TermIndex(path, key: key) { return (matcher(of: index), index) }
    return (TermMatcher(termbase), nil)
  }

  private static func matcher(of index: TermIndex) -> TermMatcher {
    TermMatcher(Termbase(index), tables: index.tables(for:))
  }
}
