import Matching
import Segmentation
import Terminology
import TextModel

/// Answers one query after another from a workspace that was read once.
///
/// ```swift
/// let desk = try LookupDesk(Workspace())
/// let answer = try desk.lookup("上海精神")
/// answer.terms.first?.targets.first?.term  // "Shanghai Spirit"
/// ```
public struct LookupDesk {
  private let configuration: WorkspaceConfiguration
  private let terms: TermLookup
  private let memory: MemoryIndex

  /// Reads the glossaries and opens the memory of a workspace.
  ///
  /// - Throws: what reading them throws.
  public init(_ workspace: Workspace) throws {
    configuration = workspace.configuration
    let glossaries = try workspace.glossaries()
    terms = TermLookup(TermMatcher(Termbase(glossaries.map { ($0.path, $0.entries) })))
    memory = try workspace.memory()
  }

  /// Looks a term or a sentence up.
  ///
  /// - Throws: what the memory's index throws when it cannot be read.
  public func lookup(_ query: String, options: LookupOptions = LookupOptions()) throws
    -> LookupResult
  {
    let (from, to) = languages(of: query, options)
    let answers = terms.answers(to: query, from: from, to: to, limit: options.limit)
    var search = MatchOptions(from: from, to: to)
    search.limit = options.limit
    search.minimumScore = MatchScore(percent: options.minimumScore)
    search.isExhaustive = options.isExhaustive
    let matches = try memory.matches(for: query, options: search)
    return LookupResult(
      query: query, from: from, to: to,
      terms: answers.filter { !$0.targets.isEmpty }.map(LookupResult.TermHit.init),
      memory: matches.map(LookupResult.MemoryHit.init))
  }

  /// The languages of a query and of its answer: what is left open is detected, then taken from the
  /// workspace.
  private func languages(of query: String, _ options: LookupOptions) -> (LanguageTag, LanguageTag) {
    let pair = [configuration.targetLanguage, configuration.sourceLanguage]
    let from =
      options.from ?? LanguageDetector.detect(query)
      ?? pair.first { options.to?.matches($0) != true } ?? pair[0]
    let to = options.to ?? pair.first { !$0.matches(from) } ?? pair[0]
    return (from, to)
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
