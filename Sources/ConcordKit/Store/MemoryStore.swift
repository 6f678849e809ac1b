// SPDX-License-Identifier: Apache-2.0
import Interchange
import TextModel

/// The translation memory of a team: papers, each with its translation units in order.
///
/// Jobs read and write units only through this protocol, so they do not depend on where a team
/// stores its memory. Files in `tm/` are the first implementation (`FileMemoryStore`). Readers
/// never wait: they see a paper as it was before or after a change, never in between.
public protocol MemoryStore: Sendable {
  /// All papers, in the order of the bytes of their names.
  func papers() throws -> [StoredPaper]

  /// The paper with an identifier; its version is empty if the memory has no such paper.
  func paper(_ id: PaperID) -> StoredPaper

  /// The name of a paper for users: `example-paper`.
  func label(of paper: StoredPaper) -> String

  /// Reads the units of a paper in their order, without keeping the paper in memory.
  ///
  /// - Parameters:
  ///   - header: called with the paper's header, before the first unit.
  ///   - unit: called with each unit and the place where it begins, for messages.
  /// - Returns: the faults of units that could not be read.
  /// - Throws: for a paper that does not exist or cannot be read to its end; the errors of the
  ///   closures.
  @discardableResult
  func read(
    _ paper: StoredPaper, header: (TMXHeader) throws -> Void,
    unit: (TranslationUnit, SourceLocation) throws -> Void
  ) throws -> TMXSummary

  /// Opens the memory for searches: similar sentences, places of a phrase.
  ///
  /// - Throws: for a paper that cannot be read.
  func search() throws -> any MemorySearch

  /// Reads a whole paper in order to change it.
  ///
  /// - Throws: for a damaged paper, because writing it again would lose the parts that could not be
  ///   read.
  func contents(of paper: StoredPaper) throws -> PaperContents

  /// Prepares the new state of a paper for writing, and reports what writing would change.
  func prepare(_ contents: PaperContents) throws -> PendingPaper

  /// Writes a prepared paper, whole or not at all.
  ///
  /// The caller must hold the lock of the memory (`changing`).
  func write(_ pending: PendingPaper) throws

  /// Writes a new state of a paper unit by unit, whole or not at all, in memory that does not grow with it.
  ///
  /// The caller must hold the lock of the memory (`changing`). A paper that stays the same is not written.
  ///
  /// - Throws: the errors of `body`; then the paper is as it was.
  func rewrite(_ paper: StoredPaper, _ body: (PaperStream) throws -> Void) throws -> PaperRewrite

  /// Restores an earlier state of a paper.
  ///
  /// - Returns: whether it was restored; `false` if the paper is no longer in the state `current`.
  func restore(_ paper: StoredPaper, from current: PaperRevision, to earlier: PaperRevision) throws
    -> Bool

  /// Removes papers.
  ///
  /// - Throws: `JobError` with `workspace/unwritable`.
  func remove(_ papers: [StoredPaper]) throws

  /// Runs `body` under the lock of the memory, after waiting for other processes.
  func changing<Result>(_ body: () throws -> Result) throws -> Result

  /// The records of the papers that earlier runs have read, so that none need be read twice.
  func ledger() -> PaperLedger

  /// Begins to write many papers at once, or continues a batch of the same key that was
  /// interrupted.
  ///
  /// - Parameter key: identifies the state in which the run began.
  func batch(key: String) throws -> any PaperBatch

  /// Completes batches that were interrupted while their papers were being placed.
  func finishInterruptedBatches() throws
}

/// Several papers that enter the memory together, at the end.
///
/// The memory does not change before `publish`. An interrupted batch is kept, and
/// `MemoryStore.batch(key:)` continues it.
public protocol PaperBatch: AnyObject {
  /// The papers that are ready, from this run or from an interrupted one.
  var ledger: PaperLedger { get }

  /// Adds a paper; without a new state, only the fact that it was read is recorded.
  func add(_ pending: PendingPaper?, _ record: PaperRecord) throws

  /// Whether the batch contains the complete new state of a paper.
  func holds(_ record: PaperRecord) -> Bool

  /// Moves all papers into place and records the result.
  ///
  /// - Parameter redo: reads a paper again if another command has written it in the meantime, and
  ///   returns its new record.
  func publish(redo: (PaperRecord) throws -> PaperRecord?) throws
}

extension MemoryStore {
  /// Reads the units of a paper in their order; see `read(_:header:unit:)`.
  @discardableResult
  public func read(
    _ paper: StoredPaper, unit: (TranslationUnit, SourceLocation) throws -> Void
  ) throws -> TMXSummary {
    try read(paper, header: { _ in }, unit: unit)
  }

  /// The papers with the given identifiers, or all papers if none is given.
  ///
  /// - Throws: `JobError` with `tm/missing` for a paper that does not exist.
  public func papers(named ids: [PaperID]) throws -> [StoredPaper] {
    if ids.isEmpty { return try papers() }
    return try ids.map { id in
      let paper = paper(id)
      guard paper.exists else {
        throw JobError(
          code: "tm/missing",
          message: "there is no \(paper.name); 'concord tm stats' lists what there is")
      }
      return paper
    }
  }

  /// Reads the units of a paper in their order, as long as they are wanted.
  ///
  /// - Parameter unit: says whether the next one is wanted.
  func readUnits(of paper: StoredPaper, _ unit: (TranslationUnit) throws -> Bool) throws {
    do {
      try read(
        paper, header: { _ in },
        unit: { found, _ in
          if try !unit(found) { throw EnoughRead() }
        })
    } catch is EnoughRead {}
  }

  /// Reads the header of a paper, and of its units only the first.
  func startOfPaper(_ paper: StoredPaper) throws -> TMXHeader {
    var found = TMXHeader()
    do {
      try read(paper, header: { found = $0 }, unit: { _, _ in throw EnoughRead() })
    } catch is EnoughRead {}
    return found
  }

  /// Reads the header of a paper.
  ///
  /// - Complexity: O(*bytes*) of the paper.
  func header(of paper: StoredPaper) throws -> TMXHeader {
    var found = TMXHeader()
    try read(paper, header: { found = $0 }, unit: { _, _ in })
    return found
  }
}

/// Ends the reading of a paper whose header is all that is wanted.
private struct EnoughRead: Error {}
