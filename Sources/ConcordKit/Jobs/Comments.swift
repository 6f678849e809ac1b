// SPDX-License-Identifier: Apache-2.0
import Files
import Interchange
import TextModel

extension Workspace {
  /// The longest comment, in bytes.
  private static let longestComment = 10_000
  private static let longestSource = 2000

  /// Comments on a unit or a concept, or all, oldest first.
  ///
  /// - Throws: `JobError` with `comments/line` for a damaged `comments.jsonl`.
  public func comments(on item: StoreItem? = nil) throws(JobError) -> [ItemComment] {
    try JobError.border { try workflowStore.comments(on: item) }
  }

  /// Comments on a unit or a concept that is there or was there, or all, oldest first.
  ///
  /// - Throws: as `comments(on:)`; `JobError` with `comments/item` if there are none and nothing has the id.
  public func comments(onKnown item: StoreItem?) throws(JobError) -> [ItemComment] {
    let found = try comments(on: item)
    if let item, found.isEmpty {
      try JobError.border { if try !exists(item) { throw Self.unknown(item) } }
    }
    return found
  }

  /// Comments beside something else that is shown: none while a team's store is not asked, which is a notice.
  ///
  /// - Throws: as `comments(on:)`.
  public func commentsIfAsked(on item: StoreItem) throws(JobError) -> [ItemComment] {
    do {
      return try comments(on: item)
    } catch {
      if error.code == "store/offline" {
        notices.add("comments are not shown: \(error.description)")
        return []
      }
      throw error
    }
  }

  /// Adds a comment to a unit or a concept.
  ///
  /// Without a team's store it is appended to `comments.jsonl`. Comments are not changed later.
  ///
  /// - Parameters:
  ///   - text: what is said, at most 10,000 bytes.
  ///   - source: the source that proves it, at most 2000 bytes.
  ///   - by: the author.
  ///   - at: the time in UTC, as `2026-11-27T18:00:00Z`. If the newest comment on the item is later, the comment gets
  ///     its time, with a notice, so that it comes after it.
  /// - Throws: `JobError`: `comments/empty`, `comments/length`, `comments/time`; `comments/item` if nothing has the
  ///   id; with a team's store `store/refused` for a login that may only read.
  @discardableResult
  public func comment(
    on item: StoreItem, _ text: String, source: String? = nil, by: String, at: String
  ) throws(JobError) -> ItemComment {
    let text = text.trimmingSpace
    let source = source?.trimmingSpace
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw JobError(
        code: "comments/empty", message: "the comment is empty; write what is to be said")
    }
    guard text.utf8.count <= Self.longestComment, (source ?? "").utf8.count <= Self.longestSource
    else {
      throw JobError(
        code: "comments/length",
        message: "a comment has at most \(Self.longestComment) bytes and its source"
          + " \(Self.longestSource); shorten it")
    }
    return try JobError.border {
      guard try exists(item) else {
        throw Self.unknown(item)
      }
      let comment = try workflowStore.add(
        ItemComment(
          on: item, text, source: source.flatMap { $0.isEmpty ? nil : $0 },
          by: String(by.trimmingSpace.prefix(50)), at: at))
      if comment.at != at {
        notices.add(
          "an earlier comment on \(item.id) is of \(comment.at), which is after the clock of this machine"
            + " (\(at)); this comment has the same time, so that it comes after it")
      }
      return comment
    }
  }

  private static func unknown(_ item: StoreItem) -> JobError {
    JobError(
      code: "comments/item", message: "there is no \(item.kind.rawValue) with the id \(item.id)")
  }

  private func exists(_ item: StoreItem) throws -> Bool {
    switch item {
    case .concept(let id): return try concept(id).entry != nil
    case .unit(let id):
      for paper in try memoryStore.papers() {
        var isFound = false
        try memoryStore.read(paper) { unit, _ in isFound = isFound || unit.id == id }
        if isFound { return true }
      }
      return false
    }
  }
}
