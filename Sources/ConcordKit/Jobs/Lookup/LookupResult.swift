// SPDX-License-Identifier: Apache-2.0
import Matching
import Terminology
import TextModel

/// The answer of `lookup`: approved terms, then the memory.
public struct LookupResult: Hashable, Sendable, Codable {
  /// A concept that the query names.
  public struct TermHit: Hashable, Sendable, Codable {
    /// A term of the concept in the other language.
    public struct Target: Hashable, Sendable, Codable {
      /// The term.
      public var term: String
      /// Whether the term is approved.
      public var status: TermStatus
      /// A remark.
      public var note: String?
    }

    /// The concept.
    public var concept: ConceptID
    /// The term that the query found.
    public var source: String
    /// The status of that term.
    public var sourceStatus: TermStatus
    /// The way the query matched the term.
    public var match: TermMatchKind
    /// The terms of the concept in the requested language, best first.
    public var targets: [Target]
    /// The glossary, as a path from the workspace.
    public var glossary: String
    /// The subject field of the concept.
    public var subject: String?
    /// History and usage.
    public var note: String?
  }

  /// The query as given.
  public var query: String
  /// The language of the query, given or detected.
  public var from: LanguageTag
  /// The language of the answer.
  public var to: LanguageTag
  /// Concepts, best first.
  public var terms: [TermHit]
  /// Units of the memory: those like the query, best first, then those that contain it.
  public var memory: [MemoryHit]
  /// The number of units of the memory that contain the query in their source text.
  public var concordance: Int
  /// Parts of the query that the memory contains, if no unit is similar to the whole.
  public var fragments: [Fragment]
  /// The answers for the sentences of a query that has several and is not a unit of the memory as a whole, in their order;
  /// `nil` for any other query.
  ///
  /// Their terms are those of the query, so these are left out.
  public var sentences: [LookupResult]?

  /// Whether nothing was found.
  public var isEmpty: Bool {
    terms.isEmpty && memory.isEmpty && fragments.isEmpty
      && sentences?.allSatisfy(\.isEmpty) ?? true
  }
}

extension LookupResult {
  /// A unit of the memory.
  public struct MemoryHit: Hashable, Sendable, Codable {
    /// The match score, in percent with two decimals.
    public var score: Double
    /// The kind of match.
    public var kind: MatchKind
    /// The text of the unit in the query's language.
    public var source: String
    /// The translation.
    public var target: String
    /// The id of the unit.
    public var unit: UnitID
    /// The file of the unit, as a path from the workspace.
    public var file: String
    /// The review status of the unit.
    public var status: ReviewStatus
    /// The edits that turn its source into the query, by token.
    public var edits: [MatchEdit]
    /// The penalties that were subtracted from the score.
    public var penalties: [MatchPenalty]
    /// Differences that a translator must not overlook.
    public var warnings: [MatchWarning]
    /// The places of the query or fragment in `source`, for concordance and fragments, in UTF-8
    /// bytes.
    public var hits: [Range<Int>]
    /// The words of `target` that translate the fragment, according to the lexicons, in UTF-8
    /// bytes.
    public var targetHits: [Range<Int>]?

    init(_ match: MemoryMatch) {
      score = Double(match.score.hundredths) / 100
      kind = match.kind
      source = match.source
      target = match.target
      unit = match.unit
      file = match.file
      status = match.status
      edits = match.edits
      penalties = match.penalties
      warnings = match.warnings
      hits = match.hits
    }
  }

  /// A part of the query that the memory contains.
  public struct Fragment: Hashable, Sendable, Codable {
    /// The text of the part.
    public var text: String
    /// The first UTF-8 byte of the part in the query.
    public var offset: Int
    /// The length of the part, in UTF-8 bytes.
    public var length: Int
    /// The number of distinct source texts of the memory that contain it.
    public var count: Int
    /// Units that contain it, newest first.
    public var units: [MemoryHit]

    init(_ fragment: MemoryFragment, of query: [UInt8]) {
      text = String(decoding: query[fragment.range], as: UTF8.self)
      offset = fragment.range.lowerBound
      length = fragment.range.count
      count = fragment.count
      units = fragment.matches.map(MemoryHit.init)
    }
  }
}
