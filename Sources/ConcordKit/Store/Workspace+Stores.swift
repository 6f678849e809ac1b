// SPDX-License-Identifier: Apache-2.0
import Interchange
import TextModel

extension Workspace {
  /// The translation memory of the workspace.
  public var memoryStore: any MemoryStore { FileMemoryStore(self) }

  /// The glossaries of the workspace.
  public var termStore: any TermStore { FileTermStore(self) }

  /// The opened memory; its index is brought up to date with the papers.
  ///
  /// - Throws: `JobError` for a paper that cannot be read.
  public func memory() throws(JobError) -> any MemorySearch {
    try JobError.border { try memoryStore.search() }
  }

  /// The concepts of all glossaries.
  ///
  /// - Throws: `JobError` for a glossary that cannot be read.
  public func glossaries() throws(JobError) -> [GlossaryFile] {
    try JobError.border { try termStore.glossaries() }
  }
}
