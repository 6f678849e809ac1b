// SPDX-License-Identifier: Apache-2.0
import Interchange
import Matching
import Synchronization
import Terminology
import TextModel

/// Looks up terms and sentences in a workspace.
///
/// Opens the glossaries and the memory once; reuse it for many queries.
///
/// ```swift
/// let session = try Workspace.nearest().lookupSession()
/// let answer = try session.lookup("上海精神")
/// answer.terms.first?.targets.first?.term  // "Shanghai Spirit"
/// ```
///
/// Thread-safe: any number of tasks may query at once and get the same answers as one after
/// another. Open a new session after a change of the workspace: an open one may answer from either
/// state.
public final class LookupSession: Sendable {
  let workspace: Workspace
  let memory: any MemorySearch
  let engines: EnginePool<LookupEngine>
  /// The terms by their beginnings, each language read when it is first asked for.
  let completions = Mutex<[LanguageTag: TermCompletions]>([:])

  /// The number of queries that are searched together, which bounds the memory in use.
  private static let batchSize = 1024

  init(_ workspace: Workspace) throws {
    self.workspace = workspace
    engines = try EnginePool { try LookupEngine(workspace) }
    memory = try workspace.memory()
  }

  /// Looks up a term or a sentence.
  ///
  /// - Throws: `JobError`; with `index/damaged` when the memory's index is damaged and cannot be
  ///   built again.
  public func lookup(_ query: String, options: LookupOptions = LookupOptions()) throws(JobError)
    -> LookupResult
  {
    try JobError.border {
      try Task.checkCancellation()
      let pair = try workspace.languages.differentPair(
        from: .init(said: options.from, text: query), to: .init(said: options.to),
        unknown: .target)
      return try engines.use { engine in
        let asked = try engine.matchQuery(query, pair.from)
        let search = Self.search(options, pair)
        let matches = try memory.matches(for: asked, options: search)
        let whole = try result(of: query, pair, matches: matches, engine: engine, options: options)
        return try withSentences(whole, engine: engine, options: options)
      }
    }
  }

  /// The most sentences of a query that are looked up by themselves.
  private static let mostSentences = 200

  /// An answer with those for the sentences of its query, if it has several and the memory does not have them as one
  /// unit.
  ///
  /// Beside a unit that is similar to the whole, only better ones are of use.
  private func withSentences(
    _ whole: LookupResult, engine: LookupEngine, options: LookupOptions
  ) throws -> LookupResult {
    guard !whole.memory.contains(where: { $0.kind == .exact || $0.kind == .context }) else {
      return whole
    }
    let sentences = try SentenceCutter(language: whole.from, srx: workspace.srxPath)
      .segments(of: whole.query).map(\.text.trimmingSpace).filter { !$0.isEmpty }
    guard (2...Self.mostSentences).contains(sentences.count) else { return whole }
    let pair = LanguagePair(from: whole.from, to: whole.to)
    var options = options
    options.isOneText = true
    var result = whole
    let answers = try results(of: sentences, pair, options: options, engine: engine)
    let best = whole.memory.filter { $0.kind <= .fuzzy }.map(\.score).max()
    let found = answers.map { answer in
      var answer = answer
      answer.terms = []
      if let best {
        answer.memory.removeAll { $0.score <= best }
        answer.fragments = []
      }
      return answer
    }
    guard best == nil || found.contains(where: { !$0.isEmpty }) else { return whole }
    result.sentences = found
    // What a sentence has is said with it.
    if result.sentences?.contains(where: { !$0.isEmpty }) == true { result.fragments = [] }
    return result
  }

  /// Looks up many queries, searching the memory on all cores, and passes on the answers in order.
  ///
  /// - Parameter body: called with each answer; an error it throws ends the lookup and becomes the
  ///   `underlying` error.
  /// - Throws: `JobError`; with `cancelled` if the task is cancelled, after the answers passed on
  ///   so far.
  public func lookup(
    _ queries: [String], options: LookupOptions = LookupOptions(),
    _ body: (LookupResult) throws -> Void
  ) throws(JobError) {
    try JobError.border {
      var start = 0
      while start < queries.count {
        try Task.checkCancellation()
        // Consecutive queries in the same language are searched together.
        let pair = languages(of: queries[start], options)
        var end = start + 1
        while end < queries.count, end - start < Self.batchSize,
          languages(of: queries[end], options) == pair
        {
          end += 1
        }
        for result in try results(for: start..<end, of: queries, pair, options) {
          try body(result)
        }
        start = end
      }
    }
  }

  private func results(
    for range: Range<Int>, of queries: [String], _ pair: LanguagePair, _ options: LookupOptions
  ) throws -> [LookupResult] {
    try engines.use { engine in
      try results(of: queries, in: range, pair, options: options, engine: engine)
    }
  }

  /// The answers for some of the queries, or all of them.
  private func results(
    of queries: [String], in range: Range<Int>? = nil, _ pair: LanguagePair,
    options: LookupOptions, engine: LookupEngine
  ) throws -> [LookupResult] {
    let range = range ?? queries.indices
    let asked = try range.map { place in
      var query = try engine.matchQuery(queries[place], pair.from)
      if options.isOneText {
        query.previous = place > 0 ? queries[place - 1] : nil
        query.next = place + 1 < queries.count ? queries[place + 1] : nil
      }
      return query
    }
    let search = Self.search(options, pair)
    let found = try memory.matches(for: asked, options: search)
    return try zip(queries[range], found).map { query, matches in
      try Task.checkCancellation()
      return try result(of: query, pair, matches: matches, engine: engine, options: options)
    }
  }

  /// The most units that are given of one source and translation.
  private static let copies = 10

  /// The first matches, as many different texts as the limit says.
  private static func first(_ limit: Int, of matches: [MemoryMatch]) -> [MemoryMatch] {
    var texts: Set<[String]> = []
    return matches.filter { match in
      let text = [match.source, match.target]
      guard texts.count < limit else { return texts.contains(text) }
      texts.insert(text)
      return true
    }
  }

  private static func search(_ options: LookupOptions, _ pair: LanguagePair) -> MatchOptions {
    MatchOptions(
      limit: options.limit, minimumScore: MatchScore(percent: options.minimumScore),
      from: pair.from, to: pair.to, isExhaustive: options.isExhaustive, copies: copies)
  }

  private func result(
    of query: String, _ pair: LanguagePair, matches: [MemoryMatch], engine: LookupEngine,
    options: LookupOptions
  ) throws -> LookupResult {
    let (from, to) = (pair.from, pair.to)
    let matches = try adding(unitsWithOtherCodes: query, to: matches, pair, options)
      .filter { !$0.target.allSatisfy(\.isWhitespace) }
    var answers = try engine.terms.ask {
      TermLookup($0).answers(for: query, from: from, to: to, limit: options.limit)
    }.filter { !$0.targets.isEmpty }
    let wanted = ConcordanceOptions(
      limit: options.limit, from: from, to: to, copies: Self.copies)
    let concordance = try memory.concordance(of: query, options: wanted)
    if matches.isEmpty, concordance.matches.isEmpty, Self.isPartOnly(answers, of: query) {
      let near = try engine.nearAnswers(for: query, pair, limit: options.limit)
      let concepts = Set(near.map(\.concept.id))
      answers = Array(
        (near + answers.filter { !concepts.contains($0.concept.id) }).prefix(options.limit))
    }
    let shown = Set(matches.map { [$0.file, $0.unit.description] })
    let more = concordance.matches.filter {
      !$0.target.allSatisfy(\.isWhitespace) && !shown.contains([$0.file, $0.unit.description])
    }
    return LookupResult(
      query: query, from: from, to: to,
      terms: answers.map(LookupResult.TermHit.init),
      memory: Self.first(options.limit, of: matches + more).map(LookupResult.MemoryHit.init),
      // Segments without a translation into the requested language are useless here.
      concordance: concordance.matches.isEmpty ? 0 : concordance.total,
      fragments: matches.isEmpty && more.isEmpty ? try fragments(of: query, pair, engine) : [])
  }

  /// Whether a short query is neither a term nor a part of one, so that terms like it are of use.
  private static func isPartOnly(_ answers: [TermAnswer], of query: String) -> Bool {
    if answers.isEmpty { return true }
    let length = query.utf8.count
    return length <= longestName
      && answers.allSatisfy { $0.kind == .partial && $0.source.text.utf8.count < length }
  }

  /// The longest query, in bytes, that may be a name with a slip although it has other terms in it.
  private static let longestName = 80

  /// The matches of a query, and the units whose words are those of the query around other codes: `{0}` for `%s`.
  ///
  /// Such a unit loses no more than for an inline code, and its translation has the codes of the query.
  private func adding(
    unitsWithOtherCodes query: String, to matches: [MemoryMatch], _ pair: LanguagePair,
    _ options: LookupOptions
  ) throws -> [MemoryMatch] {
    let written = CodedText(query).withWrittenCodes
    guard written.hasCodes, written.text.contains(where: \.isLetter) else { return matches }
    var search = Self.search(options, pair)
    search.minimumScore = min(search.minimumScore, MatchScore(percent: 50))
    let queries = written.searchTexts.map { MatchQuery($0, codes: nil) }
    let others = try memory.matches(for: queries, options: search).flatMap { $0 }
    var all = matches
    for match in matches + others {
      guard let coded = Self.coded(match, as: written),
        coded.score >= MatchScore(percent: options.minimumScore)
      else { continue }
      let known = all.firstIndex {
        $0.file == match.file && $0.unit == match.unit && $0.source == match.source
      }
      if let known {
        if coded.score > all[known].score { all[known] = coded }
      } else {
        all.append(coded)
      }
    }
    return all.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
      .map(\.element)
  }

  /// A unit with the words of a query around other codes, with the codes of the query in its translation; `nil` for
  /// any other unit.
  private static func coded(_ match: MemoryMatch, as query: CodedText) -> MemoryMatch? {
    let known = CodedText(match.source).withWrittenCodes
    var made = match
    if known.hasCodes {
      guard query.hasSameWords(as: known), !query.hasSameCodes(as: known),
        let target = query.carried(
          into: CodedText(match.target).withWrittenCodes, of: known)?.content
      else { return nil }
      made.target = target.plainText
    } else {
      // A unit of TMX has its tags as codes, which the index leaves out.
      let words = query.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard query.hasOnlyPairs, words == match.source else { return nil }
    }
    let penalties = Set(match.penalties.filter(ProposalMaker.isOfUnit)).union([.inlineCode])
    made.penalties = MatchPenalty.allCases.filter(penalties.contains)
    let cost = made.penalties.reduce(0) { $0 + $1.cost }
    made.score = MatchScore(hundredths: MatchScore.full.hundredths - cost)
    made.kind = .normalized
    made.edits = []
    made.warnings = []
    return made
  }

  /// The parts of a query that the memory contains, for a query without similar units.
  private func fragments(of query: String, _ pair: LanguagePair, _ engine: LookupEngine) throws
    -> [LookupResult.Fragment]
  {
    let wanted = FragmentOptions(limit: 5, from: pair.from, to: pair.to)
    let found = try memory.fragments(of: query, options: wanted)
      .filter { !$0.matches.isEmpty }
    if found.isEmpty { return [] }
    let marker = try engine.markers.marker(of: pair)
    let bytes = Array(query.utf8)
    return try found.map { found in
      var fragment = LookupResult.Fragment(found, of: bytes)
      for unit in fragment.units.indices {
        fragment.units[unit].targetHits = try marker.marks(
          of: fragment.text, in: fragment.units[unit].target)
      }
      return fragment
    }
  }

  /// The languages of a query and of its answer.
  ///
  /// A query without letters is in the language that the workspace translates into.
  private func languages(of query: String, _ options: LookupOptions) -> LanguagePair {
    workspace.languages.pair(
      from: .init(said: options.from, text: query), to: .init(said: options.to), unknown: .target)
  }
}

extension Workspace {
  /// Opens a session for lookups.
  ///
  /// - Throws: `JobError` for a glossary or a memory file that cannot be read.
  public func lookupSession() throws(JobError) -> LookupSession {
    try JobError.border { try LookupSession(self) }
  }

  /// Looks up a term or a sentence; for many queries open a session.
  ///
  /// ```swift
  /// let answer = try Workspace.nearest().lookup("上海精神", options: LookupOptions(to: .russian))
  /// print(answer.terms.count, answer.memory.count)
  /// ```
  ///
  /// - Throws: `JobError` for a glossary or a memory file that cannot be read.
  public func lookup(_ query: String, options: LookupOptions = LookupOptions()) throws(JobError)
    -> LookupResult
  {
    try lookupSession().lookup(query, options: options)
  }

  /// The queries of a batch: the lines of an input, empty ones left out.
  ///
  /// - Throws: `JobError` for an input that cannot be read.
  public static func queries(in input: Input) throws(JobError) -> [String] {
    try JobError.border {
      try input.text().split(whereSeparator: \.isNewline).map(String.init)
        .filter { $0.contains { !$0.isWhitespace } }
    }
  }
}

extension LookupResult.TermHit {
  fileprivate init(_ answer: TermAnswer) {
    concept = answer.concept.id
    source = answer.source.text
    sourceStatus = answer.source.status
    match = answer.kind
    targets = answer.targets.map { Target(term: $0.text, status: $0.status, note: $0.note) }
    glossary = answer.glossary
    subject = answer.concept.subject
    note = answer.concept.note
  }
}
