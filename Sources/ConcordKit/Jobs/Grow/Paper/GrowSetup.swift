// SPDX-License-Identifier: Apache-2.0
import Documents
import Segmentation
import Terminology
import TextModel

/// Data that is read once for all papers of a run; thread-safe.
struct GrowSetup: Sendable {
  let workspace: Workspace
  let store: any MemoryStore
  let termbase: Termbase
  let tables: @Sendable (LanguageTag) -> TermTables?
  let memory: any MemorySearch
  let cleaning: CleaningOptions
  let aligner: PartAligner
  /// How pages are read as pictures.
  let ocr: OCROptions

  /// Reads the glossaries and opens the memory.
  ///
  /// - Throws: what reading them throws.
  init(_ workspace: Workspace, ocr: OCROptions = OCROptions()) throws {
    self.workspace = workspace
    self.ocr = ocr
    store = workspace.memoryStore
    let glossaries = try workspace.glossaries()
    termbase = Termbase(glossaries.map { ($0.path, $0.entries) })
    tables = try WorkspaceTerms.tables(workspace)
    memory = try store.search()
    cleaning = CleaningSetup.options(for: nil, glossaries: glossaries, memory: memory)
    aligner = PartAligner(workspace, glossaries: glossaries)
  }

  /// A matcher for the terms; not thread-safe, so that every thread makes its own.
  func makeMatcher() -> TermMatcher { TermMatcher(termbase, tables: tables) }
}
