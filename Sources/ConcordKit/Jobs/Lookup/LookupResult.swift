import Matching
import Terminology
import TextModel

/// What `lookup` answers: approved terms, then the memory.
public struct LookupResult: Hashable, Sendable, Codable {
  /// A concept that the query names.
  public struct TermHit: Hashable, Sendable, Codable {
    /// What the concept is called in the other language.
    public struct Target: Hashable, Sendable, Codable {
      /// The term.
      public var term: String
      /// Whether it is to be used.
      public var status: TermStatus
      /// A remark.
      public var note: String?
    }

    /// The concept.
    public var concept: ConceptID
    /// The term that the query found.
    public var source: String
    /// Whether that term is to be used itself.
    public var sourceStatus: TermStatus
    /// How the query found it.
    public var match: TermMatchKind
    /// Its terms in the language asked for, best first.
    public var targets: [Target]
    /// The glossary, as a path from the workspace.
    public var glossary: String
    /// The field of the concept.
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
  /// How many different source texts of the memory contain the query.
  public var concordance: Int
  /// Parts of the query that the memory has, where it has nothing like the whole.
  public var fragments: [Fragment]

  /// Whether nothing was found.
  public var isEmpty: Bool { terms.isEmpty && memory.isEmpty && fragments.isEmpty }
}

extension LookupResult {
  /// A unit of the memory.
  public struct MemoryHit: Hashable, Sendable, Codable {
    /// How alike it is, in percent with two decimals.
    public var score: Double
    /// The kind of match.
    public var kind: MatchKind
    /// Its text in the query's language.
    public var source: String
    /// Its translation.
    public var target: String
    /// Its id.
    public var unit: UnitID
    /// Its file, as a path from the workspace.
    public var file: String
    /// Whether it waits for a reviewer.
    public var status: ReviewStatus
    /// What makes its source the query, by token.
    public var edits: [MatchEdit]
    /// The penalties that were taken off the score.
    public var penalties: [MatchPenalty]
    /// What must not be overlooked.
    public var warnings: [MatchWarning]
    /// Where the query or fragment is in `source`, for concordance and fragments: UTF-8 bytes.
    public var hits: [Range<Int>]
    /// Words of `target` that translate the fragment, as far as the lexicons know: UTF-8 bytes.
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

  /// A part of the query that the memory has.
  public struct Fragment: Hashable, Sendable, Codable {
    /// The text of the part.
    public var text: String
    /// Its first UTF-8 byte in the query.
    public var offset: Int
    /// The UTF-8 bytes it takes there.
    public var length: Int
    /// How many different source texts of the memory contain it.
    public var count: Int
    /// Units that have it, newest first.
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
