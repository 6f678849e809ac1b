// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Terms and names that a memory contains and no glossary defines.
public struct TermCandidates: Hashable, Sendable, Codable {
  /// The place where a candidate was found.
  public enum Origin: String, Hashable, Sendable, Codable {
    /// The keyword lists of papers.
    case keywords
    /// Long forms with their abbreviation in brackets, on both sides.
    case abbreviation
    /// Phrases that translate each other in many units.
    case statistics
    /// The authors of papers.
    case authors
  }

  /// A unit that contains both terms.
  public struct Example: Hashable, Sendable, Codable {
    /// The paper of the unit, by its name in the memory.
    public var file: String
    /// The id of the unit.
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
    /// The place where the pair was found.
    public var from: Origin
    /// The number of papers or units that contain the pair.
    public var count: Int
    /// The number of units that contain the source term, for statistics.
    public var sourceCount: Int?
    /// The number of units that contain the target term, for statistics.
    public var targetCount: Int?
    /// The log-likelihood ratio, for statistics.
    public var score: Double?
    /// The papers that contain the pair, for keywords and authors.
    public var papers: [String]
    /// Units that contain both, at most three.
    public var examples: [Example]
  }

  /// The language of the source terms.
  public var from: LanguageTag
  /// The language of the target terms.
  public var to: LanguageTag
  /// The candidates, the best first: by the number of papers or units, weighted by how often a pair of its origin
  /// is a term.
  public var candidates: [Candidate]
}

extension TermCandidates.Candidate {
  /// The number by which candidates are ranked.
  ///
  /// How often the pair was met, times the share of good pairs among those of its origin. Of phrases, those count
  /// more that are rarely met without each other.
  fileprivate var rank: Double {
    let count = Double(count)
    switch from {
    case .keywords: return count * 0.9
    case .abbreviation: return count * 0.85
    case .statistics:
      let single = Double((sourceCount ?? 0) + (targetCount ?? 0))
      return count * 0.6 * (single > 0 ? 2 * count / single : 0)
    case .authors: return count * 0.2
    }
  }
}

/// Options for the search for candidates.
public struct CandidateOptions: Hashable, Sendable {
  /// The source language; if `nil`, the workspace's.
  public var from: LanguageTag?
  /// The target language; if `nil`, the workspace's.
  public var to: LanguageTag?
  /// The least number of units, 2 or more, in which a pair of phrases must occur.
  public var minimum: Int

  /// Options; by default the languages of the workspace, and phrases that occur in at least three
  /// units.
  public init(from: LanguageTag? = nil, to: LanguageTag? = nil, minimum: Int = 3) {
    self.from = from
    self.to = to
    self.minimum = minimum
  }
}

extension Workspace {
  /// Finds terms and names that the memory contains and no glossary defines.
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
              // A part of the translation of a known term: 成员国 and `states`.
              && !(candidate.from == .statistics
                && known.hasTranslation(candidate.source, candidate.target, in: pair))
          }.enumerated().sorted {
            ($1.element.rank, $0.offset) < ($0.element.rank, $1.offset)
          }.map(\.element))
      }
    }
  }
}

extension Workspace {
  /// Adds candidates to a glossary as concepts, with the papers and units that give them as their sources.
  ///
  /// - Returns: the concepts, and for each candidate that could not be added the reason.
  /// - Throws: `JobError` for a glossary that cannot be read or written.
  public func take(
    _ chosen: [TermCandidates.Candidate], of found: TermCandidates, into glossary: String = "own",
    subject: String? = nil, signature: EditSignature = .init()
  ) throws(JobError) -> (added: [ConceptAddition], refused: [JobError]) {
    var added: [ConceptAddition] = []
    var refused: [JobError] = []
    for candidate in chosen {
      var seen: Set<String> = []
      let units = candidate.examples.map { FileSlug(fileName: $0.file).description }
      let sources = (candidate.papers + units).filter { seen.insert($0).inserted }
      var request = ConceptRequest(
        source: candidate.source, target: candidate.target, from: found.from, to: found.to,
        subject: subject, sources: sources, glossary: glossary)
      request.signature = signature
      do {
        added.append(try addConcept(request))
      } catch {
        guard ["glossary/known", "glossary/contradiction"].contains(error.code) else { throw error }
        refused.append(error)
      }
    }
    return (added, refused)
  }
}
