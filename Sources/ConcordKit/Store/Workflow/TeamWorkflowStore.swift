// SPDX-License-Identifier: Apache-2.0
import Foundation
import TeamStore
import TextModel

/// Claims, comments and searches in a team's store, which looks at the role of the login.
struct TeamWorkflowStore: WorkflowStore {
  private let copy: StoreCopy

  /// The tables of the store of a copy.
  init(_ copy: StoreCopy) { self.copy = copy }

  /// Without the store nobody can decide, so that claims say nothing.
  func claims(asSeenBy holder: String, now: Date) throws -> [ReviewClaim] {
    if copy.isOffline { return [] }
    return try copy.asking { project in
      let own = holder.isEmpty ? project.login : holder
      return try project.claims().map {
        ReviewClaim(
          file: $0.paper, id: UnitID($0.unit), by: $0.holder,
          until: ReviewClaim.time($0.until),
          isOwn: $0.isOwnLogin && $0.holder == own)
      }
    }
  }

  func claim(_ places: [ReviewPlace], for holder: String, minutes: Int, now: Date) throws {
    try copy.asking {
      try $0.claim(places.map { ($0.file, $0.id.description) }, for: holder, minutes: minutes)
    }
  }

  func release(_ places: [ReviewPlace]?, of holder: String, now: Date) throws -> Int {
    try copy.asking { project in
      try project.release(places?.map { ($0.file, $0.id.description) }, of: holder)
    }
  }

  func comments(on item: StoreItem?) throws -> [ItemComment] {
    try copy.asking { project in
      try project.comments(kind: item?.kind.rawValue, item: item?.id).compactMap(ItemComment.init)
        .oldestFirst
    }
  }

  func add(_ comment: ItemComment) throws -> ItemComment {
    try comment.checkTime()
    return try copy.asking { project in
      var comment = comment
      if comment.by.isEmpty { comment.by = project.login }
      let earlier = try project.comments(kind: comment.kind.rawValue, item: comment.id)
      comment.follow(earlier.compactMap(ItemComment.init))
      try project.add(StoredComment(comment))
      return comment
    }
  }

  func searches() throws -> [MissedSearch] {
    try copy.asking { project in
      try project.searches().map {
        MissedSearch(
          lang: $0.language, query: $0.query, times: $0.times, first: $0.first, last: $0.last)
      }
    }
  }

  func logSearch(_ query: String, language: LanguageTag, on day: PartialDate) throws {
    try copy.asking { try $0.logSearch(query, language: language.description) }
  }

  func forgetSearches() throws -> Int { try copy.asking { try $0.forgetSearches() } }
}

extension StoredComment {
  /// A comment as the store has it.
  init(_ comment: ItemComment) {
    self.init(
      kind: comment.kind.rawValue, item: comment.id, text: comment.text, source: comment.source,
      author: comment.by, said: comment.at)
  }
}

extension ItemComment {
  /// A comment of the store; `nil` for one on something that this Concord does not know.
  ///
  /// A time that is not in ISO 8601, which only another program can have written, becomes the first moment of 1970,
  /// so that the comment fits into `comments.jsonl`.
  init?(_ comment: StoredComment) {
    guard let kind = StoreItem.Kind(rawValue: comment.kind) else { return nil }
    self.init(
      on: StoreItem(kind, id: comment.item), comment.text, source: comment.source,
      by: comment.author,
      at: Self.date(comment.said) == nil ? "1970-01-01T00:00:00Z" : comment.said)
  }
}
