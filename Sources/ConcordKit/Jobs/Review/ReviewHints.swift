import Checking
import Matching
import Terminology
import TextModel

/// What helps a reviewer to see where the doubt is.
public struct ReviewHints {
  private let workspace: Workspace
  private let matcher: TermMatcher
  private let memory: WorkspaceMemory

  /// Reads the glossaries and opens the memory.
  ///
  /// - Throws: what reading them throws.
  public init(_ workspace: Workspace) throws {
    self.workspace = workspace
    matcher = TermMatcher(Termbase(try workspace.glossaries().map { ($0.path, $0.entries) }))
    memory = try workspace.memory()
  }

  /// What the check finds in a wording, with offsets in UTF-8 bytes of its text.
  public func findings(of item: ReviewItem, variant: Int) -> [FindingReport] {
    let judge = PairJudge(
      checker: Checker(
        matcher: matcher,
        options: CheckOptions(
          severities: workspace.configuration.severities,
          disabled: workspace.configuration.disabledRules)), minimumConfidence: 0)
    let pair = [item.variants[0], item.variants[variant]].map { ($0.lang, $0.text) }
    return judge.judge(pair, confidence: 1, number: 1, file: item.file).findings
      .map(FindingReport.init)
  }

  /// The approved unit most like the source of one, from 70 % on.
  ///
  /// - Throws: `StorageError` when the memory's index is damaged.
  public func nearest(_ item: ReviewItem) throws -> LookupResult.MemoryHit? {
    guard item.variants.count > 1 else { return nil }
    var search = MatchOptions(from: item.variants[0].lang, to: item.variants[1].lang)
    search.minimumScore = MatchScore(percent: 70)
    let found = try memory.ask { try $0.matches(for: item.variants[0].text, options: search) }
    return found.first { $0.status == .approved && $0.unit != item.id }
      .map(LookupResult.MemoryHit.init)
  }
}
