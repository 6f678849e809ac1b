// SPDX-License-Identifier: Apache-2.0
import Foundation
import Interchange
import Synchronization
import TextModel

/// One paper of the memory whose units several people put in order at the same time.
///
/// Each change is in the paper before the method returns. The steps are kept, up to 200,000 changed units, so that a
/// person takes back as many of the own ones as wanted, also when others have changed other units since.
///
/// ```swift
/// let editor = try PaperEditor(workspace, file: "tm/example-paper.tmx")
/// let unit = try editor.page().units[0]
/// try editor.apply(.accept, to: unit.id, seen: [unit.id: unit.version], step: nil, as: "Li")
/// ```
///
/// Thread-safe.
public final class PaperEditor: Sendable {
  /// A change that can be taken back.
  private struct Change {
    var owner: String
    var old: [TranslationUnit]
    var new: [TranslationUnit]
    /// The unit before them when they were changed.
    var previous: UnitID?
  }

  private struct State {
    var contents: PaperContents
    /// The number of the last step.
    ///
    /// The first one is the time in milliseconds, so that the numbers of an editor that is opened later are higher.
    var step: Int
    /// Changes of others that no caller has been told of.
    var pending: [PaperStep] = []
    var log: [Change] = []
    /// The units of the steps in the log.
    var kept: Int { log.reduce(0) { $0 + $1.old.count + $1.new.count } }

    /// The changes of others that no caller has been told of, and a new one.
    mutating func steps(with made: PaperStep? = nil) -> [PaperStep] {
      defer { pending = [] }
      return pending + [made].compactMap(\.self)
    }
  }

  private let workspace: Workspace
  /// The paper, by its name in the memory.
  public let file: String
  private let state: Mutex<State>
  private let now: @Sendable () -> Date

  /// Units of steps that are kept to be taken back; older steps are forgotten.
  private static let mostKept = 200_000

  /// Opens a paper.
  ///
  /// - Throws: `JobError`: `tm/missing` for a paper that the memory does not have, and the codes of the readers.
  public init(
    _ workspace: Workspace, file: String, now: @escaping @Sendable () -> Date = { Date() }
  ) throws(JobError) {
    self.workspace = workspace
    self.file = file
    self.now = now
    state = Mutex(
      try JobError.border {
        State(
          contents: try Self.read(file, in: workspace),
          step: Int(now().timeIntervalSince1970 * 1000))
      })
  }

  private static func stored(_ file: String, in workspace: Workspace) throws -> StoredPaper {
    guard let paper = try workspace.memoryStore.papers().first(where: { $0.name == file }) else {
      throw JobError(
        code: "tm/missing",
        message: "there is no \(file); 'concord tm stats' lists what there is")
    }
    return paper
  }

  private static func read(_ file: String, in workspace: Workspace) throws -> PaperContents {
    try workspace.memoryStore.contents(of: stored(file, in: workspace))
  }

  /// Units of the paper, in order.
  ///
  /// - Throws: `JobError` for a paper that is gone or damaged.
  public func page(from offset: Int = 0, limit: Int = .max) throws(JobError) -> EditedPaper {
    try JobError.border {
      try state.withLock { state in
        try refresh(&state)
        let units = state.contents.units
        let label = workspace.memoryStore.label(of: state.contents.paper)
        return EditedPaper(
          file: file, label: label, languages: PaperBeads.languages(of: units),
          total: units.count, waiting: units.count { $0.status == .needsReview },
          step: state.step,
          units: units.dropFirst(offset).prefix(limit).map(EditedPaper.Unit.init))
      }
    }
  }

  /// The changes that others have made in the paper, and that no call has returned yet.
  ///
  /// - Throws: `JobError` for a paper that is gone or damaged.
  public func refresh() throws(JobError) -> [PaperStep] {
    try JobError.border {
      try state.withLock { state in
        try refresh(&state)
        return state.steps()
      }
    }
  }

  private func refresh(_ state: inout State) throws {
    let paper = try Self.stored(file, in: workspace)
    guard paper.version != state.contents.paper.version else { return }
    let old = state.contents.units
    state.contents = try workspace.memoryStore.contents(of: paper)
    guard old != state.contents.units else { return }
    state.step += 1
    state.pending.append(Self.step(state.step, from: old, to: state.contents.units, by: nil))
  }

  /// Makes a change.
  ///
  /// - Parameters:
  ///   - id: the unit.
  ///   - seen: versions of the units that the person saw; the unit itself is among them, and its neighbour for a change
  ///     that needs it.
  ///   - step: the step of the paper that the person saw; needed for changes of the whole paper.
  ///   - owner: the one who may take the change back.
  ///   - reviewer: the name that the changed units keep.
  /// - Returns: what has changed, first what others had changed.
  /// - Throws: `JobError`: `review/changed` if the units are not as they were seen, `review/missing`,
  ///   `review/claimed` if somebody else has claimed the unit or another one that would change with it, and the codes
  ///   of the changes; then nothing is changed, and the next call returns what others had changed.
  @discardableResult
  public func apply(
    _ edit: BeadEdit, to id: UnitID, seen: [UnitID: String], step: Int? = nil, as owner: String,
    reviewer: String? = nil
  ) throws(JobError) -> [PaperStep] {
    try JobError.border {
      try state.withLock { state in
        // What is kept of the change is kept once the store has it.
        let (next, made) = try workspace.memoryStore.changing {
          try refresh(&state)
          let units = state.contents.units
          guard let index = state.contents.index(of: id) else {
            throw JobError(code: "review/missing", message: "\(file) has no unit \(id)")
          }
          try workspace.requireUnclaimed(
            [ReviewPlace(file: file, id: id)], by: reviewer ?? "", now: now())
          var needed = [index]
          if edit.needsPrevious { needed.append(index - 1) }
          if edit.needsNext { needed.append(index + 1) }
          let isSeen = needed.allSatisfy { number in
            !units.indices.contains(number)
              || seen[units[number].id] == EditedPaper.Unit.version(of: units[number])
          }
          guard isSeen, !edit.needsWholePaper || step == state.step else {
            throw JobError(
              code: "review/changed", message: "\(id): somebody has changed this since you saw it")
          }
          let log = state.log
          var beads = PaperBeads(
            units, of: workspace, reserved: { log.flatMap { $0.old.map(\.id) } },
            mark: { self.mark(&$0, as: $1, word: $2, by: reviewer) })
          try beads.apply(edit, at: index)
          return try write(beads.units, owner: owner, by: reviewer, to: state)
        }
        state = next
        return state.steps(with: made)
      }
    }
  }

  /// Takes the last change of an owner back.
  ///
  /// - Parameter reviewer: the name of the one who takes it back, for the claims of others.
  /// - Returns: what has changed; empty if there is nothing to take back.
  /// - Throws: `JobError`: `review/changed` if somebody has changed the same units since; the change can then no
  ///   longer be taken back, and the next call is about the one before it. `review/claimed` if somebody else has
  ///   claimed one of the units since; once the claim has ended, the change can be taken back.
  public func undo(as owner: String, reviewer: String? = nil) throws(JobError) -> [PaperStep] {
    try JobError.border {
      try state.withLock { state in
        let (next, made) = try workspace.memoryStore.changing { () -> (State, PaperStep?) in
          try refresh(&state)
          guard let number = state.log.lastIndex(where: { $0.owner == owner }) else {
            return (state, nil)
          }
          let change = state.log[number]
          var units = state.contents.units
          let first =
            change.new.first.map { unit in units.firstIndex { $0.id == unit.id } ?? -1 }
            ?? change.previous.map { id in units.firstIndex { $0.id == id }.map { $0 + 1 } ?? -1 }
            ?? 0
          let range = first..<first + change.new.count
          let isSame =
            first >= 0 && range.upperBound <= units.count && Array(units[range]) == change.new
          let returning = Set(change.old.map(\.id)).subtracting(change.new.map(\.id))
          // A unit that came back with the id of another one would be lost.
          guard isSame, !units.contains(where: { returning.contains($0.id) }) else {
            state.log.remove(at: number)
            throw JobError(
              code: "review/changed",
              message: "somebody has changed these units since; the change stays as it is")
          }
          units.replaceSubrange(range, with: change.old)
          var (next, made) = try write(units, owner: nil, by: reviewer, to: state)
          next.log.remove(at: number)
          return (next, made)
        }
        state = next
        return state.steps(with: made)
      }
    }
  }

  /// Writes units into the paper, unless somebody else than the reviewer has claimed one that changes.
  ///
  /// - Returns: the state with the change, and the step; `nil` if nothing changes.
  private func write(
    _ units: [TranslationUnit], owner: String?, by reviewer: String?, to state: State
  ) throws -> (State, PaperStep?) {
    let old = state.contents.units
    guard old != units else { return (state, nil) }
    let difference = PaperDifference(from: old, to: units)
    try workspace.requireUnclaimed(
      difference.places(in: file), by: reviewer ?? "", now: now())
    var next = state
    next.contents.units = units
    try workspace.memoryStore.write(workspace.memoryStore.prepare(next.contents))
    next.contents.paper = try Self.stored(file, in: workspace)
    next.step += 1
    if let owner {
      let first = difference.old.lowerBound
      next.log.append(
        Change(
          owner: owner, old: Array(old[difference.old]), new: Array(units[difference.new]),
          previous: first > 0 ? old[first - 1].id : nil))
      while next.log.count > 1, next.kept > Self.mostKept { next.log.removeFirst() }
    }
    return (next, Self.step(next.step, from: old, to: units, by: owner))
  }

  private func mark(
    _ unit: inout TranslationUnit, as status: ReviewStatus, word: String, by reviewer: String?
  ) {
    unit.setProperty(UnitProperty.status, status.rawValue)
    unit.setProperty(UnitProperty.reviewed, word)
    if status != .needsReview {
      if unit.part != nil { unit.notes = [] }
      unit.removeReason()
    }
    if let reviewer { unit.setAttribute("changeid", reviewer) }
    unit.changeDate = TMXDate.text(of: now(), notBefore: unit.changeDate)
  }

  private static func step(
    _ number: Int, from old: [TranslationUnit], to new: [TranslationUnit], by owner: String?
  ) -> PaperStep {
    let difference = PaperDifference(from: old, to: new)
    return PaperStep(
      step: number, owner: owner, at: difference.old.lowerBound, removed: difference.old.count,
      units: new[difference.new].map(EditedPaper.Unit.init),
      waiting: new.count { $0.status == .needsReview })
  }
}
