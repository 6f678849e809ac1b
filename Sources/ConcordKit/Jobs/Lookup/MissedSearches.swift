// SPDX-License-Identifier: Apache-2.0
import ICUText
import TextModel

extension Workspace {
  /// The longest query that is noted, in bytes: longer ones are sentences of a text, which nobody proposes as a term.
  private static let longestSearch = 200

  /// Notes a search that found nothing, if `concord.yaml` has `log-searches: true`.
  ///
  /// The log has the query, its language, how often and on which days it was searched: never who searched. What
  /// cannot be noted does not stop the search.
  ///
  /// - Parameter day: the day of the search.
  public func note(missed result: LookupResult, on day: PartialDate) {
    guard configuration.logsSearches, result.isEmpty else { return }
    let query = result.query.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !query.isEmpty, query.utf8.count <= Self.longestSearch else { return }
    try? workflowStore.logSearch(query, language: result.from, on: day)
  }

  /// The searches that found nothing and that no glossary answers since, the most frequent first.
  ///
  /// - Throws: `JobError` for a glossary that cannot be read.
  public func missedSearches() throws(JobError) -> [MissedSearch] {
    let known = Set(
      try glossaries().flatMap(\.entries).flatMap(\.sections).flatMap(\.terms).map {
        Folder.standard.key($0.text)
      })
    return try JobError.border {
      try workflowStore.searches().filter { !known.contains(Folder.standard.key($0.query)) }
    }
  }

  /// Empties the log of searches.
  ///
  /// - Returns: how many searches it had.
  /// - Throws: `JobError`; with a team's store, `store/refused` for a login that may not change glossaries.
  public func forgetSearches() throws(JobError) -> Int {
    try JobError.border { try workflowStore.forgetSearches() }
  }
}
