// SPDX-License-Identifier: Apache-2.0
import Matching
import Terminology
import TextModel

/// The terms of a text, with what to use for each in another language.
public struct TermsInText: Hashable, Sendable, Codable {
  /// A term at one place.
  public struct Place: Hashable, Sendable, Codable {
    /// The first UTF-8 byte in the text.
    public var offset: Int
    /// The UTF-8 bytes it takes.
    public var length: Int
    /// The words there.
    public var found: String
    /// The term of the glossary that they are a form of.
    public var term: String
    /// The concept.
    public var concept: ConceptID
    /// The status of the term that the text has.
    public var status: TermStatus
    /// The terms to use in the other language, best first.
    public var approved: [String]
    /// The terms not to use there, deprecated or forbidden.
    public var refused: [String]
    /// The subject field of the concept.
    public var subject: String?
    /// History and usage.
    public var note: String?
    /// The date since which the term of the text is in use.
    public var since: String?
    /// The date until which it was in use.
    public var until: String?
    /// The glossary, as a path from the workspace.
    public var glossary: String
  }

  /// The language of the text, given or detected.
  public var from: LanguageTag
  /// The other language.
  public var to: LanguageTag
  /// The terms, in the order of the text.
  public var terms: [Place]
}

/// A concept with its place.
public struct LocatedConcept: Hashable, Sendable {
  /// The concept.
  public var entry: ConceptEntry
  /// The glossary, as a path from the workspace.
  public var glossary: String
}

extension LookupSession {
  /// The terms in a text and what to use for them; concepts that nobody has decided on are left out.
  ///
  /// - Parameters:
  ///   - from: the language of the text; if `nil`, it is detected.
  ///   - to: the other language; if `nil`, the workspace's other one.
  /// - Throws: `JobError` for a glossary that cannot be read any more.
  /// - Complexity: O(*n*) for *n* bytes of text.
  public func terms(in text: String, from: LanguageTag? = nil, to: LanguageTag? = nil)
    throws(JobError) -> TermsInText
  {
    try JobError.border {
      let pair = workspace.languages.pair(
        from: .init(said: from, text: text), to: .init(said: to), unknown: .target)
      let bytes = Array(text.utf8)
      return try engines.use { engine in
        try engine.terms.ask { matcher in
          var places: [TermsInText.Place] = []
          for match in matcher.wholeMatches(in: text, language: pair.from)
          where match.term.status != .proposed {
            let concept = matcher.termbase.concepts[match.conceptNumber]
            let section = concept.section(for: pair.to)?.terms ?? []
            let approved =
              concept.isUntranslated
              ? [match.term.text]
              : concept.approvedTerms(in: pair.to, for: match.term).map(\.text)
            places.append(
              TermsInText.Place(
                offset: match.range.lowerBound, length: match.range.count,
                found: String(decoding: bytes[match.range], as: UTF8.self),
                term: match.term.text, concept: concept.id, status: match.term.status,
                approved: approved,
                refused: section.filter(\.status.isRefused).map(\.text), subject: concept.subject,
                note: concept.note, since: match.term.from, until: match.term.until,
                glossary: matcher.termbase.file(ofConcept: match.conceptNumber)))
          }
          return TermsInText(from: pair.from, to: pair.to, terms: places)
        }
      }
    }
  }

  /// The unit of the memory that is most like a sentence; `nil` below the score of the options.
  ///
  /// - Throws: `JobError` when the memory cannot be read any more.
  public func nearest(to sentence: String, options: LookupOptions) throws(JobError)
    -> LookupResult.MemoryHit?
  {
    try JobError.border {
      let pair = workspace.languages.pair(
        from: .init(said: options.from, text: sentence), to: .init(said: options.to),
        unknown: .target)
      let search = MatchOptions(
        limit: 1, minimumScore: MatchScore(percent: options.minimumScore), from: pair.from,
        to: pair.to)
      return try memory.matches(for: sentence, options: search).first
        .map(LookupResult.MemoryHit.init)
    }
  }

  /// The approved terms of a language that begin with what a person has typed; see `TermCompletions`.
  ///
  /// - Throws: `JobError` for a glossary that cannot be read any more.
  /// - Complexity: the first call for a language reads all terms.
  public func completions(of typed: String, in language: LanguageTag, limit: Int) throws(JobError)
    -> (terms: [TermCompletions.Completion], isCut: Bool)
  {
    try JobError.border {
      if let known = completions.withLock({ $0[language] }) {
        return known.completions(of: typed, limit: limit)
      }
      let made = try engines.use { engine in
        try engine.terms.ask { TermCompletions($0.termbase, language: language) }
      }
      completions.withLock { $0[language] = made }
      return made.completions(of: typed, limit: limit)
    }
  }

  /// The concept with an id; `nil` if no glossary has it.
  ///
  /// - Throws: `JobError` for a glossary that cannot be read any more.
  public func concept(_ id: ConceptID) throws(JobError) -> LocatedConcept? {
    try JobError.border {
      try engines.use { engine in
        try engine.terms.ask { matcher in
          matcher.termbase.number(of: id).map {
            LocatedConcept(
              entry: matcher.termbase.concepts[$0], glossary: matcher.termbase.file(ofConcept: $0))
          }
        }
      }
    }
  }
}
