import Interchange
import TextModel

/// The translation memory of a team: papers, each with its translation units in order.
///
/// Jobs read and write units only through this protocol, so that they do not depend on where a team keeps its
/// memory. Files in `tm/` are the first implementation (`FileMemoryStore`). Readers never wait: they see a
/// paper as it was before a change or after it, never a part of a change.
public protocol MemoryStore: Sendable {
  /// All papers, in the order of the bytes of their names.
  func papers() throws -> [StoredPaper]

  /// The paper with an identifier; its version is empty while the memory has no such paper.
  func paper(_ id: PaperID) -> StoredPaper

  /// What users call a paper: `example-paper`.
  func label(of paper: StoredPaper) -> String

  /// Reads the units of a paper in their order, without keeping the paper in memory.
  ///
  /// - Parameters:
  ///   - header: called with what the paper says of itself, before the first unit.
  ///   - unit: called with each unit, and the place where it begins for messages.
  /// - Returns: what was wrong with units that could not be read.
  /// - Throws: for a paper that is not there or cannot be read to its end; what the closures throw.
  @discardableResult
  func read(
    _ paper: StoredPaper, header: (TMXHeader) throws -> Void,
    unit: (TranslationUnit, SourceLocation) throws -> Void
  ) throws -> TMXSummary

  /// Opens the memory for questions: what is like a sentence, where a phrase occurs.
  ///
  /// - Throws: for a paper that cannot be read.
  func search() throws -> any MemorySearch

  /// Reads a whole paper in order to change it.
  ///
  /// - Throws: for a paper with damage, since writing it again would lose what could not be read.
  func contents(of paper: StoredPaper) throws -> PaperContents

  /// Makes the new state of a paper ready to be written, and says what writing it would change.
  func prepare(_ contents: PaperContents) throws -> PendingPaper

  /// Writes a prepared paper, whole or not at all.
  ///
  /// Called while the caller has the memory for itself (`changing`).
  func write(_ pending: PendingPaper) throws

  /// Puts a paper back into an earlier state.
  ///
  /// - Returns: whether it was done; not if the paper is no longer in the state `current`.
  func restore(_ paper: StoredPaper, from current: PaperRevision, to earlier: PaperRevision) throws
    -> Bool

  /// Removes papers.
  ///
  /// - Throws: `JobError` with `workspace/unwritable`.
  func remove(_ papers: [StoredPaper]) throws

  /// Does work while no other process may change the memory; waits until that is so.
  func changing<Result>(_ body: () throws -> Result) throws -> Result

  /// What earlier runs have read from papers, so that nothing need be read twice.
  func ledger() -> PaperLedger

  /// Begins to write many papers at once, or continues a batch of the same key that was interrupted.
  ///
  /// - Parameter key: names the state in which the run began.
  func batch(key: String) throws -> any PaperBatch

  /// Completes batches that were interrupted while their papers were being placed.
  func finishInterruptedBatches() throws
}

/// Many papers that become part of the memory together, at the end.
///
/// Until `publish` the memory is as it was. A batch that is interrupted is kept, and `MemoryStore.batch(key:)`
/// continues it.
public protocol PaperBatch: AnyObject {
  /// The papers that are ready, from this run or from one that was interrupted.
  var ledger: PaperLedger { get }

  /// Adds a paper; without a new state it is only remembered that the paper was read.
  func add(_ pending: PendingPaper?, _ record: PaperRecord) throws

  /// Whether the new state of a paper is here, and whole.
  func holds(_ record: PaperRecord) -> Bool

  /// Gives all papers their places and remembers what was done.
  ///
  /// - Parameter redo: reads a paper again that another command has written in the meantime, and returns
  ///   its new record.
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

  /// The papers that identifiers name, or all papers if none is named.
  ///
  /// - Throws: `JobError` with `tm/missing` for a paper that is not there.
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

  /// Reads what a paper says of itself.
  ///
  /// - Complexity: O(*bytes*) of the paper.
  func header(of paper: StoredPaper) throws -> TMXHeader {
    var found = TMXHeader()
    try read(paper, header: { found = $0 }, unit: { _, _ in })
    return found
  }
}
