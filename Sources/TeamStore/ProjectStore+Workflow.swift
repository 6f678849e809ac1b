// SPDX-License-Identifier: Apache-2.0
import Foundation
import PostgreSQL

/// A claim on a unit in a team's store.
public struct StoredClaim: Hashable, Sendable {
  /// The paper.
  public let paper: String
  /// The id of the unit.
  public let unit: String
  /// The person who holds it.
  public let holder: String
  /// Whether the holder has the login of this connection.
  public let isOwnLogin: Bool
  /// The end of the claim in seconds since 1970.
  public let until: Int
}

/// A comment in a team's store.
public struct StoredComment: Hashable, Sendable {
  /// `unit` or `concept`.
  public let kind: String
  /// The id of the unit or the concept.
  public let item: String
  /// The text.
  public let text: String
  /// The source that proves it.
  public let source: String?
  /// The author.
  public let author: String
  /// When it was said.
  public let said: String

  /// A comment.
  public init(
    kind: String, item: String, text: String, source: String?, author: String, said: String
  ) {
    self.kind = kind
    self.item = item
    self.text = text
    self.source = source
    self.author = author
    self.said = said
  }
}

/// A search that found nothing, in a team's store.
public struct StoredSearch: Hashable, Sendable {
  /// The language of the query.
  public let language: String
  /// The query.
  public let query: String
  /// How often it was searched.
  public let times: Int
  /// The day of the first search.
  public let first: String
  /// The day of the last one.
  public let last: String
}

extension ProjectStore {
  /// The claims that have not expired.
  public func claims() throws(PostgresError) -> [StoredClaim] {
    try connection.runPrepared(
      """
      select paper, uid, coalesce(nullif(holder, ''), who::text), who = session_user,
        extract(epoch from until)::bigint from concord.claim
        where project = $1 and until > now() order by paper, uid
      """, [.integer(id)]
    ).map {
      StoredClaim(
        paper: $0[0] ?? "", unit: $0[1] ?? "", holder: $0[2] ?? "", isOwnLogin: $0[3] == "t",
        until: $0[4].flatMap { Int($0) } ?? 0)
    }
  }

  /// Claims units for a person, all of them or none.
  ///
  /// - Throws: `PostgresError` with `review/claimed` if somebody else has one of them.
  public func claim(
    _ units: [(paper: String, unit: String)], for holder: String, minutes: Int
  ) throws {
    try connection.run(
      "select concord.claim_units($1, $2::jsonb, $3, $4)",
      [.integer(id), .text(try Self.json(units)), .text(holder), .integer(minutes)])
  }

  /// Gives claims of a person back; `nil` gives all back.
  ///
  /// - Returns: how many there were.
  public func release(_ units: [(paper: String, unit: String)]?, of holder: String) throws -> Int {
    let rows = try connection.run(
      "select concord.release_units($1, $2::jsonb, $3)",
      [.integer(id), try units.map { .text(try Self.json($0)) } ?? .null, .text(holder)])
    return rows.first?.first.flatMap { $0 }.flatMap { Int($0) } ?? 0
  }

  private static func json(_ units: [(paper: String, unit: String)]) throws -> String {
    let list = units.map { ["paper": $0.paper, "uid": $0.unit] }
    return String(decoding: try JSONEncoder().encode(list), as: UTF8.self)
  }

  /// Comments, oldest first.
  ///
  /// - Parameters:
  ///   - kind: `unit` or `concept`; `nil` for both.
  ///   - item: the id of the unit or the concept; `nil` for all.
  public func comments(kind: String? = nil, item: String? = nil) throws(PostgresError)
    -> [StoredComment]
  {
    try connection.run(
      """
      select kind, item, body, source, author, said from concord.comment where project = $1
        and ($2::text is null or kind = $2) and ($3::text is null or item = $3) order by id
      """,
      [
        .integer(id), kind.map { .text($0) } ?? .null, item.map { .text($0) } ?? .null,
      ]
    ).map {
      StoredComment(
        kind: $0[0] ?? "", item: $0[1] ?? "", text: $0[2] ?? "", source: $0[3], author: $0[4] ?? "",
        said: $0[5] ?? "")
    }
  }

  /// Adds a comment; the store keeps the login and the time beside what it says of its author.
  public func add(_ comment: StoredComment) throws(PostgresError) {
    try connection.run(
      "select concord.add_comment($1, $2, $3, $4, $5, $6, $7)",
      [
        .integer(id), .text(comment.kind), .text(comment.item), .text(comment.text),
        comment.source.map { .text($0) } ?? .null, .text(comment.author), .text(comment.said),
      ])
  }

  /// Notes a search that found nothing.
  public func logSearch(_ query: String, language: String) throws(PostgresError) {
    try connection.run(
      "select concord.log_search($1, $2, $3)", [.integer(id), .text(language), .text(query)])
  }

  /// The searches that found nothing, the most frequent first.
  public func searches() throws(PostgresError) -> [StoredSearch] {
    try connection.run(
      """
      select lang, query, times, first_on, last_on from concord.search where project = $1
        order by times desc, last_on desc, query, lang
      """, [.integer(id)]
    ).map {
      StoredSearch(
        language: $0[0] ?? "", query: $0[1] ?? "", times: $0[2].flatMap { Int($0) } ?? 0,
        first: $0[3] ?? "", last: $0[4] ?? "")
    }
  }

  /// Empties the log of searches.
  ///
  /// - Returns: how many there were.
  public func forgetSearches() throws(PostgresError) -> Int {
    let rows = try connection.run("select concord.forget_searches($1)", [.integer(id)])
    return rows.first?.first.flatMap { $0 }.flatMap { Int($0) } ?? 0
  }
}
