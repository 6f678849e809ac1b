// SPDX-License-Identifier: Apache-2.0
import Matching
import Terminology
import TextModel

/// The resources that one task at a time needs for lookups.
final class LookupEngine {
  let terms: WorkspaceTerms
  let markers: TargetMarkers

  /// The terms for queries that name none, by the language of the query; read when the first such query
  /// comes.
  private var near: [LanguageTag: NearTerms] = [:]

  init(_ workspace: Workspace) throws {
    terms = try WorkspaceTerms(workspace)
    markers = TargetMarkers(workspace, terms)
  }

  /// The concepts that a query nearly names.
  func nearAnswers(for query: String, _ pair: LanguagePair, limit: Int) throws -> [TermAnswer] {
    guard query.utf8.count <= 400 else { return [] }
    return try terms.ask { matcher in
      let near = self.near[pair.from] ?? NearTerms(matcher.termbase, from: pair.from)
      self.near[pair.from] = near
      return near.answers(
        for: query, in: TermLookup(matcher), from: pair.from, to: pair.to, limit: limit)
    }
  }

  /// A query with the places of its terms, so that a match that differs there gets a warning.
  func matchQuery(_ query: String, _ from: LanguageTag) throws -> MatchQuery {
    MatchQuery(
      query, terms: try terms.ask { $0.matches(in: query, language: from).map(\.range) })
  }
}
