import TextModel

/// What a paper gave, in figures.
public struct GrowTally: Hashable, Sendable, Codable {
  /// The paper's file, as a path from the workspace.
  public var file: String
  /// What happened to it.
  public var change: GrowResult.Change
  /// Units.
  public var units: Int
  /// Units that wait for a reviewer.
  public var needsReview: Int
  /// Texts without a partner.
  public var unaligned: Int
  /// Terms that are not in the glossary yet.
  public var newTerms: Int
  /// Sentences that other papers translate otherwise.
  public var conflicts: Int

  /// The figures of a result.
  public init(_ result: GrowResult) {
    file = result.file
    change = result.change
    units = result.units.count
    needsReview = result.units.count { $0.status == .needsReview }
    unaligned = result.unaligned.count
    newTerms = result.candidates.count { !$0.known }
    conflicts = result.conflicts.count
  }
}

/// What became of one paper of a run.
public enum GrowOutcome: Hashable, Sendable {
  /// It was read and aligned.
  case grown(GrowResult)
  /// It was not read, because an earlier run had done so, and nothing it depends on has changed.
  case known(String, GrowTally)
  /// It could not be taken in.
  case failed(String, message: String)
}

/// What a run over many papers did, in figures.
public struct GrowSummary: Hashable, Sendable, Codable {
  /// Papers looked at.
  public var papers = 0
  /// Papers by what happened to their files: new ones.
  public var added = 0
  /// Papers that have changed since.
  public var updated = 0
  /// Papers that are as they were.
  public var unchanged = 0
  /// Papers that could not be taken in.
  public var failed = 0
  /// Units of all papers.
  public var units = 0
  /// Units that may be used as they are.
  public var approved = 0
  /// Units that wait for a reviewer.
  public var needsReview = 0

  /// A run that has not begun.
  public init() {}

  /// Counts a paper.
  public mutating func add(_ outcome: GrowOutcome) {
    papers += 1
    let tally: GrowTally
    switch outcome {
    case .grown(let result): tally = GrowTally(result)
    case .known(_, let known): tally = known
    case .failed:
      failed += 1
      return
    }
    switch tally.change {
    case .added: added += 1
    case .updated: updated += 1
    case .unchanged: unchanged += 1
    }
    units += tally.units
    approved += tally.units - tally.needsReview
    needsReview += tally.needsReview
  }
}
