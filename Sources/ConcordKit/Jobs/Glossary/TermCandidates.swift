import TextModel

/// Terms and names that a memory offers and no glossary has.
public struct TermCandidates: Hashable, Sendable, Codable {
  /// Where a candidate was found.
  public enum Origin: String, Hashable, Sendable, Codable {
    /// In the keyword lists of papers.
    case keywords
    /// As a long form with its abbreviation in brackets, on both sides.
    case abbreviation
    /// As phrases that translate each other in many units.
    case statistics
    /// Among the authors of papers.
    case authors
  }

  /// A unit that has both terms.
  public struct Example: Hashable, Sendable, Codable {
    /// Its paper, by the name in the memory.
    public var file: String
    /// Its id.
    public var unit: UnitID
    /// The source text.
    public var source: String
    /// The target text.
    public var target: String
  }

  /// A pair of terms.
  public struct Candidate: Hashable, Sendable, Codable {
    /// The source term.
    public var source: String
    /// The target term.
    public var target: String
    /// Where it was found.
    public var from: Origin
    /// Papers or units that have the pair.
    public var count: Int
    /// Units that have the source term, for statistics.
    public var sourceCount: Int?
    /// Units that have the target term, for statistics.
    public var targetCount: Int?
    /// The log-likelihood ratio, for statistics.
    public var score: Double?
    /// Papers that give the pair, for keywords and authors.
    public var papers: [String]
    /// Units that have both, at most three.
    public var examples: [Example]
  }

  /// The language of the source terms.
  public var from: LanguageTag
  /// The language of the target terms.
  public var to: LanguageTag
  /// The candidates: keywords, abbreviations, statistics, authors, the most frequent or the strongest of
  /// each first.
  public var candidates: [Candidate]
}

/// Which candidates are looked for.
public struct CandidateOptions: Hashable, Sendable {
  /// The source language; left out, the workspace's.
  public var from: LanguageTag?
  /// The target language; left out, the workspace's.
  public var to: LanguageTag?
  /// The number of units, at least 2, that a pair of phrases has to occur in.
  public var minimum: Int

  /// The languages of the workspace, and phrases that occur in three units or more.
  public init(from: LanguageTag? = nil, to: LanguageTag? = nil, minimum: Int = 3) {
    self.from = from
    self.to = to
    self.minimum = minimum
  }
}

extension Workspace {
  /// Finds terms and names that the memory offers and no glossary has.
  ///
  /// - Throws: `JobError` for a glossary or a paper that cannot be read.
  public func candidates(_ options: CandidateOptions = CandidateOptions())
    throws(JobError) -> TermCandidates
  {
    try JobError.border {
      let pair = configuration.pair(from: options.from, to: options.to)
      let evidence = try CandidateEvidence(memoryStore, pair)
      return try WorkspaceTerms(self).ask { matcher in
        let known = PaperCandidates(matcher: matcher)
        var seen: Set<[String]> = []
        let found =
          evidence.keywords + evidence.abbreviations
          + evidence.statistics(options.minimum) + evidence.authors
        return TermCandidates(
          from: pair.from, to: pair.to,
          candidates: found.filter { candidate in
            seen.insert([candidate.source.lowercased(), candidate.target.lowercased()]).inserted
              && !known.knows(candidate.source, as: candidate.target, in: pair)
          })
      }
    }
  }
}
