// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The figures of a paper.
public struct GrowTally: Hashable, Sendable, Codable {
  /// The name of the paper in the memory: `tm/example-paper.tmx`.
  public var file: String
  /// The change of the paper.
  public var change: PaperChange
  /// Units.
  public var units: Int
  /// Units that wait for a reviewer.
  public var needsReview: Int
  /// Units that a reviewer has rejected.
  public var rejected: Int
  /// Texts without a partner.
  public var unaligned: Int
  /// Terms that are not in the glossary yet.
  public var newTerms: Int
  /// Sentences that other papers translate otherwise.
  public var conflicts: Int

  /// The figures of a paper that was read before.
  init?(_ record: PaperRecord) {
    guard record.figures.count == 6 else { return nil }
    (file, change) = (record.name, record.change)
    (units, needsReview, unaligned) = (record.figures[0], record.figures[1], record.figures[2])
    (newTerms, conflicts, rejected) = (record.figures[3], record.figures[4], record.figures[5])
  }

  /// Units that may be used as they are.
  var approved: Int { units - needsReview - rejected }

  /// The figures as a record keeps them.
  var figures: [Int] { [units, needsReview, unaligned, newTerms, conflicts, rejected] }

  /// The figures of a result.
  public init(_ result: GrowResult) {
    file = result.file
    change = result.change
    units = result.units.count
    needsReview = result.units.count { $0.status == .needsReview }
    rejected = result.units.count { $0.status == .rejected }
    unaligned = result.unaligned.count
    newTerms = result.candidates.count { !$0.known }
    conflicts = result.conflicts.count
  }
}

/// The outcome of growing one paper.
public enum GrowOutcome: Hashable, Sendable {
  /// The paper was read and aligned.
  case grown(GrowResult)
  /// The paper was not read, because an earlier run had done so, and nothing that it depends on has changed.
  case known(PaperSource, GrowTally)
  /// The paper could not be taken in.
  case failed(PaperSource, JobError)
}

/// The figures of a run over papers.
public struct GrowSummary: Hashable, Sendable, Codable {
  /// Papers looked at.
  public var papers = 0
  /// Papers that are new in the memory.
  public var added = 0
  /// Papers that changed in the memory.
  public var updated = 0
  /// Papers that did not change.
  public var unchanged = 0
  /// Papers that could not be taken in.
  public var failed = 0
  /// Units of all papers.
  public var units = 0
  /// Units that may be used as they are.
  public var approved = 0
  /// Units that wait for a reviewer.
  public var needsReview = 0
  /// Units that a reviewer has rejected.
  public var rejected = 0

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
    approved += tally.approved
    needsReview += tally.needsReview
    rejected += tally.rejected
  }
}
