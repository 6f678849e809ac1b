// SPDX-License-Identifier: Apache-2.0
import Matching
import TextModel

extension ReviewSession {
  /// Opens the glossaries and the memory for hints to a reviewer.
  ///
  /// - Throws: `JobError` for a glossary or a paper that cannot be read.
  public func hints() throws(JobError) -> ReviewHints {
    try JobError.border { try ReviewHints(workspace) }
  }
}

/// Shows a reviewer the reasons for doubt: the check's findings in a unit, and the most similar
/// approved unit.
///
/// Thread-safe.
public struct ReviewHints: Sendable {
  private let workspace: Workspace
  private let terms: EnginePool<WorkspaceTerms>
  private let memory: any MemorySearch

  fileprivate init(_ workspace: Workspace) throws {
    self.workspace = workspace
    terms = try EnginePool { try WorkspaceTerms(workspace) }
    memory = try workspace.memory()
  }

  /// The check's findings in one of the texts of a unit; offsets are UTF-8 bytes of the text.
  ///
  /// - Parameter variant: the number of the text in `item.variants`; the source, 0, has no
  ///   findings.
  /// - Throws: `JobError` for a glossary that cannot be read any more.
  public func findings(of item: ReviewItem, variant: Int) throws(JobError) -> [FindingReport] {
    guard variant > 0, item.variants.indices.contains(variant) else { return [] }
    let pair = [item.variants[0], item.variants[variant]].map { ($0.lang, $0.text) }
    return try JobError.border {
      try terms.ask { matcher in
        ReviewPolicy(workspace.configuration, matcher, minimumConfidence: 0)
          .judge(pair, confidence: 1, number: 1, file: item.file).findings
          .map(FindingReport.init)
      }
    }
  }

  /// The approved unit most similar to the source of an item, with a score of at least 70 %.
  ///
  /// - Throws: `JobError` when the memory cannot be read any more.
  public func nearest(_ item: ReviewItem) throws(JobError) -> LookupResult.MemoryHit? {
    guard item.variants.count > 1 else { return nil }
    return try JobError.border {
      var search = MatchOptions(from: item.variants[0].lang, to: item.variants[1].lang)
      search.minimumScore = MatchScore(percent: 70)
      return try memory.matches(for: item.variants[0].text, options: search)
        .first { $0.status == .approved && $0.unit != item.id }
        .map(LookupResult.MemoryHit.init)
    }
  }
}
