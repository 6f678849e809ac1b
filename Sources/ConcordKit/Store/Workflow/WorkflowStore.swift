// SPDX-License-Identifier: Apache-2.0
import Foundation
import TextModel

/// A claim of a reviewer on a unit that waits: others leave it alone until the claim ends.
public struct ReviewClaim: Hashable, Sendable, Codable {
  /// How long a claim lasts if nothing else is said, in minutes.
  public static let minutes = 30
  /// The longest time of a claim, in minutes.
  static let longest = 1440

  /// The paper, by its name in the memory.
  public var file: String
  /// The id of the unit.
  public var id: UnitID
  /// The reviewer.
  public var by: String
  /// When the claim ends, in UTC: `2026-11-27T18:30:00Z`.
  public var until: String
  /// Whether the one who asks holds it.
  public var isOwn = false

  private enum CodingKeys: String, CodingKey {
    case file, id, by, until
  }

  /// The unit.
  public var place: ReviewPlace { ReviewPlace(file: file, id: id) }
}

/// A comment on a unit or a concept.
public struct ItemComment: Hashable, Sendable, Codable {
  /// The kind of the item.
  public var kind: StoreItem.Kind
  /// The id of the unit or concept.
  public var id: String
  /// The text, at most 10,000 bytes.
  public var text: String
  /// The source that proves it.
  public var source: String?
  /// The author.
  public var by: String
  /// When it was said, in UTC: `2026-11-27T18:00:00Z`.
  public var at: String

  /// A comment.
  public init(on item: StoreItem, _ text: String, source: String? = nil, by: String, at: String) {
    kind = item.kind
    id = item.id
    self.text = text
    self.source = source
    self.by = by
    self.at = at
  }

  /// The unit or concept.
  public var item: StoreItem { StoreItem(kind, id: id) }

  /// Refuses a time that is not in ISO 8601.
  ///
  /// - Throws: `JobError` with `comments/time`.
  func checkTime() throws(JobError) {
    guard Self.date(at) == nil else { return }
    throw JobError(
      code: "comments/time",
      message: "'\(at)' is not a time in ISO 8601; write one such as 2026-11-27T18:00:00Z")
  }

  /// Takes the time of the newest of the earlier comments on the same item if its own is before it.
  ///
  /// The clock of this machine was set back, or that of another author is ahead. An answer comes after what it answers
  /// nevertheless, wherever comments are put in order by their times.
  mutating func follow(_ earlier: [ItemComment]) {
    guard let newest = earlier.oldestFirst.last, let last = Self.date(newest.at),
      let own = Self.date(at), own < last
    else { return }
    at = newest.at
  }

  /// The time of a text in ISO 8601 with seconds, in UTC or with an offset; `nil` for any other text, and for a day or
  /// a time of day that does not exist.
  static func date(_ text: String) -> Date? {
    guard text.utf8.count <= 40, isReal(text) else { return nil }
    return (try? Date(text, strategy: .iso8601))
      ?? (try? Date(text, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true)))
  }
}

extension ItemComment {
  /// Whether the day and the time of day of a text in ISO 8601 exist; Foundation reads 30 February as 2 March.
  private static func isReal(_ text: String) -> Bool {
    let parts = text.split(separator: "T", maxSplits: 1)
    guard parts.count == 2, PartialDate(String(parts[0])) != nil else { return false }
    let clock = parts[1].prefix(8).split(separator: ":")
    return zip(clock, [23, 59, 60]).allSatisfy { text, most in
      Int(text).map { (0...most).contains($0) } ?? false
    }
  }
}

extension [ItemComment] {
  /// The comments, oldest first; those of one second are in the order in which they are kept.
  var oldestFirst: [ItemComment] {
    map { (comment: $0, time: ItemComment.date($0.at) ?? .distantPast) }.enumerated()
      .sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }
      .map(\.element.comment)
  }
}

/// A search that found neither a term nor a sentence.
public struct MissedSearch: Hashable, Sendable, Codable {
  /// The language of the query.
  public var lang: String
  /// The query.
  public var query: String
  /// How often it was searched.
  public var times: Int
  /// The day of the first search, as an ISO 8601 date.
  public var first: String
  /// The day of the last one.
  public var last: String
}

/// The work of a team on its data: claims of reviewers, comments, searches that found nothing.
///
/// Files are the first implementation (`FileWorkflowStore`), a team's store the second.
protocol WorkflowStore: Sendable {
  /// The claims that have not ended, in the byte order of file and id.
  ///
  /// - Parameter holder: the one who asks, for `isOwn`.
  func claims(asSeenBy holder: String, now: Date) throws -> [ReviewClaim]

  /// Claims units, all of them or none; own claims are made longer.
  ///
  /// - Throws: an error with `review/claimed` if somebody else has one of them.
  func claim(_ places: [ReviewPlace], for holder: String, minutes: Int, now: Date) throws

  /// Gives claims back; `nil` gives all of the holder back.
  ///
  /// - Returns: how many there were.
  func release(_ places: [ReviewPlace]?, of holder: String, now: Date) throws -> Int

  /// Comments on an item, or all, oldest first.
  func comments(on item: StoreItem?) throws -> [ItemComment]

  /// Adds a comment.
  ///
  /// - Returns: the comment as it is kept: with an author, and not before an earlier comment on the same item.
  func add(_ comment: ItemComment) throws -> ItemComment

  /// Gives the comments on some concepts to another one, as they are.
  ///
  /// - Returns: how many stay where they are, since the store cannot change them.
  func moveComments(of concepts: Set<ConceptID>, to concept: ConceptID) throws -> Int

  /// The searches that found nothing, the most frequent first.
  func searches() throws -> [MissedSearch]

  /// Notes a search that found nothing.
  func logSearch(_ query: String, language: LanguageTag, on day: PartialDate) throws

  /// Empties the log of searches.
  ///
  /// - Returns: how many there were.
  func forgetSearches() throws -> Int
}

extension WorkflowStore {
  func moveComments(of concepts: Set<ConceptID>, to concept: ConceptID) throws -> Int {
    try comments(on: nil).count { comment in
      comment.kind == .concept && concepts.contains(ConceptID(comment.id))
    }
  }
}

extension Workspace {
  /// Makes comments follow concepts that have another id now, or are a part of another one.
  ///
  /// The glossaries are written before, so a fault here is only a notice.
  func moveComments(of concepts: Set<ConceptID>, to concept: ConceptID) {
    guard !concepts.isEmpty, concepts != [concept] else { return }
    do {
      let left = try workflowStore.moveComments(of: concepts, to: concept)
      guard left > 0 else { return }
      let names = concepts.map(\.description).sorted().joined(separator: ", ")
      notices.add("\(counted(left, "comment")) on \(names) stay under the old id")
    } catch {
      notices.add("the comments stay under the old id: \(error)")
    }
  }

  /// Claims, comments and the log of searches.
  var workflowStore: any WorkflowStore {
    copy.map { TeamWorkflowStore($0) } ?? FileWorkflowStore(self)
  }
}
