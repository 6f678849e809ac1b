// SPDX-License-Identifier: Apache-2.0
import Files
import Foundation
import Interchange
import Synchronization
import TextModel

extension Workspace {
  /// Begins a review of the units that `grow` was not certain of.
  ///
  /// ```swift
  /// let review = workspace.review(by: "Li")
  /// for item in try review.waiting().units { try review.accept([ReviewPlace(item)]) }
  /// ```
  ///
  /// - Parameters:
  ///   - reviewer: the person who decides; stored with each unit as TMX's `changeid`.
  ///   - now: returns the time of a decision; stored with each unit as TMX's `changedate`.
  public func review(
    by reviewer: String? = nil, now: @escaping @Sendable () -> Date = { Date() }
  ) -> ReviewSession {
    ReviewSession(self, reviewer: reviewer, now: now)
  }
}

/// Records the decisions of a reviewer; each is in its paper before the method returns.
///
/// Thread-safe: several tasks may decide at once, and so may other processes.
public final class ReviewSession: Sendable {
  let workspace: Workspace
  let store: any MemoryStore
  private let reviewer: String?
  private let now: @Sendable () -> Date
  private let done = Mutex(ReviewSteps())
  private let damage = Mutex<[String: String]>([:])

  /// Notices about damaged units that were met, one sentence for each paper; such units are left out of a review, and
  /// stay as they are when their papers are written.
  public var notices: [String] {
    damage.withLock { $0.sorted { $0.key < $1.key }.map(\.value) }
  }

  init(_ workspace: Workspace, reviewer: String?, now: @escaping @Sendable () -> Date) {
    self.workspace = workspace
    self.reviewer = reviewer
    self.now = now
    store = workspace.memoryStore
  }

  /// Lists the waiting units, in all papers or in those given.
  ///
  /// - Throws: `JobError`: `tm/missing` for a paper that does not exist, the codes of the readers
  ///   for a damaged one.
  /// - Complexity: O(*bytes*) of the papers.
  public func waiting(in papers: [PaperID] = []) throws(JobError) -> ReviewList {
    try waiting(ReviewSelection(papers: papers))
  }

  /// The name under which the reviewer claims units.
  var holder: String { reviewer ?? "" }
  /// The present time.
  var time: Date { now() }

  /// Lists the waiting units of a selection, in its order, with the claims on them.
  ///
  /// - Throws: as `waiting(in:)`.
  /// - Complexity: O(*bytes*) of the papers.
  public func waiting(_ selection: ReviewSelection) throws(JobError) -> ReviewList {
    try JobError.border {
      var items: [ReviewItem] = []
      for paper in try store.papers(named: selection.papers) {
        try Task.checkCancellation()
        let contents = try store.contents(of: paper)
        note(contents)
        items += contents.waiting
      }
      let units = selection.chosen(from: items)
      let places = Set(units.map { ReviewPlace($0) })
      let claims = try workspace.workflowStore.claims(asSeenBy: holder, now: now())
      return ReviewList(units: units, claims: claims.filter { places.contains($0.place) })
    }
  }

  /// The current state of a unit; `nil` if it no longer exists or no longer waits.
  public func item(at place: ReviewPlace) throws(JobError) -> ReviewItem? {
    try JobError.border { try contents(at: place).waiting.first { $0.id == place.id } }
  }

  /// Approves units.
  ///
  /// - Parameter seen: units as the reviewer saw them; none of them may have changed since.
  /// - Throws: `JobError`: `review/missing` for a unit that does not exist, `review/changed` for one that is no
  ///   longer as it was seen, `review/claimed` for one that somebody else has claimed; then nothing is changed.
  public func accept(_ places: [ReviewPlace], seen: [ReviewItem] = []) throws(JobError) {
    try decide(accept: places, reject: [], seen: seen)
  }

  /// Rejects units.
  ///
  /// They stay in the memory, so that growing the paper again does not bring them back, and are
  /// never shown.
  ///
  /// - Parameter seen: units as the reviewer saw them; none of them may have changed since.
  /// - Throws: `JobError`: `review/missing` for a unit that does not exist, `review/changed` for one that is no
  ///   longer as it was seen, `review/claimed` for one that somebody else has claimed; then nothing is changed.
  public func reject(_ places: [ReviewPlace], seen: [ReviewItem] = []) throws(JobError) {
    try decide(accept: [], reject: places, seen: seen)
  }

  /// Replaces the text of a unit in one language, and approves the unit.
  ///
  /// - Parameter seen: units as the reviewer saw them; none of them may have changed since.
  /// - Throws: `JobError`: `review/empty`, `review/text`, `review/language`, `review/missing`, `review/changed`.
  public func edit(
    _ place: ReviewPlace, language: LanguageTag, text: String, seen: [ReviewItem] = []
  ) throws(JobError) {
    try edit(place, texts: [language: text], seen: seen)
  }

  /// Replaces the texts of a unit in some languages, and approves the unit.
  ///
  /// - Parameter seen: units as the reviewer saw them; none of them may have changed since.
  /// - Throws: `JobError`: `review/empty`, `review/text`, `review/language`, `review/missing`, `review/changed`;
  ///   then nothing is changed.
  public func edit(
    _ place: ReviewPlace, texts: [LanguageTag: String], seen: [ReviewItem] = []
  ) throws(JobError) {
    let texts = texts.mapValues {
      $0.split(whereSeparator: \.isNewline).joined(separator: " ")
        .trimmingCharacters(in: .whitespaces)
    }
    guard !texts.isEmpty, texts.values.allSatisfy({ !$0.isEmpty }) else {
      throw JobError(
        code: "review/empty",
        message: "\(place.id): the new text is empty; reject the unit instead")
    }
    try change(place, seen: seen) { units, index in
      for (language, text) in texts.sorted(by: { $0.key.description < $1.key.description }) {
        guard let variant = units[index].variants.firstIndex(where: { $0.language == language })
        else {
          throw JobError(
            code: "review/language", message: "\(place.id): there is no text in \(language) here")
        }
        let grown = UnitProperty.grown(language)
        if units[index].property(grown) == nil {
          units[index].setProperty(grown, units[index].variants[variant].text)
        }
        if text != units[index].variants[variant].text, let fault = RetypedText.fault(of: text) {
          throw JobError(code: "review/text", message: "\(place.id): \(fault)")
        }
        units[index].variants[variant].text = text
        units[index].variants[variant].content = nil
      }
      mark(&units[index], as: .approved, word: "edited")
    }
  }

  /// Undoes the last change.
  ///
  /// - Returns: the unit that was changed; `nil` if there is no change to undo.
  /// - Throws: `JobError`: `review/changed` if another command has written the paper since, `review/claimed` if
  ///   somebody else has claimed one of the units since.
  public func undo() throws(JobError) -> ReviewPlace? {
    guard let step = done.withLock({ $0.last }) else { return nil }
    return try JobError.border {
      try requireUnclaimed(step.changed)
      let paper = StoredPaper(name: step.place.file, version: "")
      guard try store.restore(paper, from: step.after, to: step.before) else {
        throw JobError(
          code: "review/changed",
          message: "\(step.place.file) has been written by another command; it stays as it is")
      }
      done.withLock { $0.removeLast() }
      return step.place
    }
  }

  /// Approves some units and rejects others.
  ///
  /// - Parameter seen: units as the reviewer saw them; none of them may have changed since.
  /// - Throws: as `accept(_:seen:)`.
  public func decide(
    accept accepted: [ReviewPlace], reject rejected: [ReviewPlace], seen: [ReviewItem] = []
  ) throws(JobError) {
    let places = accepted + rejected
    let isRejected = Set(rejected)
    try JobError.border {
      try store.changing {
        try requireUnclaimed(places)
        // All units are found before any paper is written, so that one wrong id changes nothing.
        var changed: [(places: [ReviewPlace], contents: PaperContents)] = []
        let papers = Dictionary(grouping: places) { ExactText($0.file) }
        let seen = Dictionary(grouping: seen) { ExactText($0.file) }
        for first in Self.firstOfEachPaper(places) {
          let paper = ExactText(first.file)
          var contents = try contents(at: first)
          try Self.require(seen[paper] ?? [], in: contents)
          let indices = Dictionary(
            contents.units.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first }
          )
          for place in papers[paper] ?? [] {
            guard let index = indices[place.id] else { throw Self.missing(place) }
            let (status, word): (ReviewStatus, String) =
              isRejected.contains(place) ? (.rejected, "rejected") : (.approved, "accepted")
            mark(&contents.units[index], as: status, word: word)
          }
          changed.append((papers[paper] ?? [], contents))
        }
        try write(changed)
      }
    }
  }

  /// Changes one paper under its lock.
  func change(
    _ place: ReviewPlace, seen: [ReviewItem] = [],
    _ body: (inout [TranslationUnit], Int) throws -> Void
  ) throws(JobError) {
    try JobError.border {
      try store.changing {
        try requireUnclaimed([place])
        var contents = try contents(at: place)
        try Self.require(seen.filter { ExactText($0.file) == ExactText(place.file) }, in: contents)
        guard let index = contents.index(of: place.id) else { throw Self.missing(place) }
        let old = contents.units
        try body(&contents.units, index)
        // A change of a unit may be one of its neighbours too.
        let others = PaperDifference(from: old, to: contents.units).places(in: place.file)
          .filter { $0 != place }
        try requireUnclaimed(others)
        try write([([place] + others, contents)])
      }
    }
  }

  /// Writes papers, all or none, each with the places that were changed in it, the one that was asked for first.
  private func write(_ changed: [(places: [ReviewPlace], contents: PaperContents)]) throws {
    let pending = try changed.map { try store.prepare($0.contents) }
    var steps: [ReviewSteps.Step] = []
    do {
      for ((places, contents), pending) in zip(changed, pending) {
        try store.write(pending)
        guard let first = places.first, let before = contents.revision else { continue }
        steps.append(
          ReviewSteps.Step(
            place: first, changed: places, before: before, after: pending.revision))
      }
    } catch {
      for step in steps {
        let paper = StoredPaper(name: step.place.file, version: "")
        _ = try? store.restore(paper, from: step.after, to: step.before)
      }
      throw error
    }
    done.withLock { done in for step in steps { done.append(step) } }
  }

  /// The paper of a unit.
  func contents(at place: ReviewPlace) throws -> PaperContents {
    let contents = try store.contents(of: StoredPaper(name: place.file, version: ""))
    note(contents)
    return contents
  }

  private func note(_ contents: PaperContents) {
    damage.withLock { $0[contents.paper.name] = contents.damage.notice }
  }

  /// Marks a unit as decided.
  func mark(_ unit: inout TranslationUnit, as status: ReviewStatus, word: String) {
    // The first notes of a grown unit are the reasons why it waits; the others are the unit's own.
    if status != .needsReview {
      if unit.part != nil { unit.annotations = unit.ownAnnotations }
      unit.removeReason()
    }
    unit.setProperty(UnitProperty.status, status.rawValue)
    unit.setProperty(UnitProperty.reviewed, word)
    if let reviewer { unit.setAttribute("changeid", reviewer) }
    unit.changeDate = TMXDate.text(of: now(), notBefore: unit.changeDate)
  }

  /// The first place in each paper, in the order given.
  private static func firstOfEachPaper(_ places: [ReviewPlace]) -> [ReviewPlace] {
    var seen: Set<ExactText> = []
    return places.filter { seen.insert(ExactText($0.file)).inserted }
  }

  /// Requires that units of a paper still wait as they were seen.
  private static func require(_ seen: [ReviewItem], in contents: PaperContents) throws(JobError) {
    guard !seen.isEmpty else { return }
    let waiting = Set(contents.waiting)
    if let item = seen.first(where: { !waiting.contains($0) }) {
      throw JobError(
        code: "review/changed",
        message: "\(item.id): the unit was decided or changed since it was read; read it again")
    }
  }

  private static func missing(_ place: ReviewPlace) -> JobError {
    JobError(
      code: "review/missing",
      message: "\(place.file) has no unit \(place.id); 'concord review --list' lists what waits")
  }
}
