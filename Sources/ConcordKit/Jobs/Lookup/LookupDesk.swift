import Matching
import Terminology
import TextModel

/// Answers one query after another from a workspace that was read once.
///
/// ```swift
/// let desk = try LookupDesk(Workspace.nearest())
/// let answer = try desk.lookup("上海精神")
/// answer.terms.first?.targets.first?.term  // "Shanghai Spirit"
/// ```
public struct LookupDesk {
  private let workspace: Workspace
  private let terms: WorkspaceTerms
  private let memory: WorkspaceMemory
  private let markers: TargetMarkers

  /// Opens the terms and the memory of a workspace.
  ///
  /// - Throws: what reading them throws.
  public init(_ workspace: Workspace) throws {
    self.workspace = workspace
    terms = try WorkspaceTerms(workspace)
    memory = try workspace.memory()
    markers = TargetMarkers(workspace, terms)
  }

  /// Looks a term or a sentence up.
  ///
  /// - Throws: `StorageError` when the memory's index turns out damaged; the next start builds it anew.
  public func lookup(_ query: String, options: LookupOptions = LookupOptions()) throws
    -> LookupResult
  {
    let pair = languages(of: query, options)
    let asked = try matchQuery(query, pair.from)
    return try memory.ask { memory in
      let matches = try memory.matches(for: asked, options: search(options, pair))
      return try result(query, pair, matches, memory, options)
    }
  }

  /// Looks many up, the memory on all cores, and hands over the answers in order.
  ///
  /// - Throws: what `lookup(_:options:)` and `body` throw.
  public func lookup(
    _ queries: [String], options: LookupOptions = LookupOptions(),
    _ body: (LookupResult) throws -> Void
  ) throws {
    var start = 0
    while start < queries.count {
      // A run of queries in one language is searched at once; its length bounds the memory in use.
      let pair = languages(of: queries[start], options)
      var end = start + 1
      while end < queries.count, end - start < 1024, languages(of: queries[end], options) == pair {
        end += 1
      }
      let run = queries[start..<end]
      let asked = try run.map { try matchQuery($0, pair.from) }
      let results = try memory.ask { memory in
        let found = try memory.matches(for: asked, options: search(options, pair))
        return try zip(run, found).map { query, matches in
          try result(query, pair, matches, memory, options)
        }
      }
      try results.forEach(body)
      start = end
    }
  }

  /// A query with the places of its terms, where a match that differs is to warn.
  private func matchQuery(_ query: String, _ from: LanguageTag) throws -> MatchQuery {
    MatchQuery(
      query, terms: try terms.ask { $0.matches(in: query, language: from).map(\.range) })
  }

  private func search(_ options: LookupOptions, _ pair: LanguagePair) -> MatchOptions {
    MatchOptions(
      limit: options.limit, minimumScore: MatchScore(percent: options.minimumScore),
      from: pair.from, to: pair.to, isExhaustive: options.isExhaustive)
  }

  private func result(
    _ query: String, _ pair: LanguagePair, _ matches: [MemoryMatch], _ memory: any MemorySearch,
    _ options: LookupOptions
  ) throws -> LookupResult {
    let (from, to) = (pair.from, pair.to)
    let answers = try terms.ask {
      TermLookup($0).answers(for: query, from: from, to: to, limit: options.limit)
    }
    let concordance = try memory.concordance(
      of: query, options: ConcordanceOptions(limit: options.limit, from: from, to: to))
    let shown = Set(matches.map { [$0.file, $0.unit.description] })
    let more = concordance.matches.filter { !shown.contains([$0.file, $0.unit.description]) }
    let fragments =
      matches.isEmpty && more.isEmpty
      ? try memory.fragments(of: query, options: FragmentOptions(limit: 5, from: from, to: to)) : []
    let known = fragments.filter { !$0.matches.isEmpty }
    let marker = known.isEmpty ? nil : try markers.marker(from: from, to: to)
    let bytes = Array(query.utf8)
    return LookupResult(
      query: query, from: from, to: to,
      terms: answers.filter { !$0.targets.isEmpty }.map(LookupResult.TermHit.init),
      memory: (matches + more).prefix(options.limit).map(LookupResult.MemoryHit.init),
      // Wordings that have no translation into the language wanted are of no use here.
      concordance: concordance.matches.isEmpty ? 0 : concordance.total,
      fragments: try known.map { found in
        var fragment = LookupResult.Fragment(found, of: bytes)
        for unit in fragment.units.indices {
          fragment.units[unit].targetHits =
            try marker?.marks(of: fragment.text, in: fragment.units[unit].target) ?? []
        }
        return fragment
      })
  }

  /// The languages of a query and of its answer: what is left open is detected, then taken from the
  /// workspace.
  private func languages(of query: String, _ options: LookupOptions) -> LanguagePair {
    workspace.languages.pair(
      from: .init(said: options.from, text: query), to: .init(said: options.to), unknown: .target)
  }
}

extension LookupResult.TermHit {
  init(_ answer: TermAnswer) {
    concept = answer.concept.id
    source = answer.source.text
    sourceStatus = answer.source.status
    match = answer.kind.rawValue
    targets = answer.targets.map { Target(term: $0.text, status: $0.status, note: $0.note) }
    glossary = answer.glossary
    subject = answer.concept.subject
    note = answer.concept.note
  }
}
