/// How much a finding matters.
public enum Severity: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  /// Worth knowing.
  case info
  /// Probably to be mended.
  case warning
  /// To be mended.
  case error

  /// Least severe first.
  public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// Something a person should look at, with the place where it stands.
///
/// Checks, import problems and glossary validation all speak this one type; reporters alone write it
/// out.
public struct Finding: Hashable, Sendable, Codable {
  /// The text and term of the other language that gave rise to a bilingual finding.
  public struct Source: Hashable, Sendable, Codable {
    /// The source segment.
    public var text: String
    /// The term that stands in it.
    public var term: String
    /// A source segment and the term in it.
    public init(text: String, term: String) {
      self.text = text
      self.term = term
    }
  }

  /// The rule that found it: `term/forbidden`.
  public var rule: String
  /// How much it matters.
  public var severity: Severity
  /// One line without a full stop: what, and what is expected.
  public var message: String
  /// Where it starts.
  public var location: SourceLocation
  /// Where it ends, behind its last character; `nil` in a file without lines of its own (DOCX).
  public var end: SourceLocation?
  /// Its first UTF-8 byte in the input as given.
  public var offset: Int
  /// Its UTF-8 bytes; 0 when a place is meant and no text.
  public var length: Int
  /// The segment, from 1, when the input has segments.
  public var segment: Int?
  /// What a bilingual file calls that segment, when it has a name.
  public var unit: String?
  /// The words that stand there.
  public var found: String?
  /// The concept whose terms are at stake.
  public var concept: ConceptID?
  /// The glossary file that says so.
  public var glossary: String?
  /// What should stand there instead, best first.
  public var expected: [String]
  /// What the found words are replaced by when that is safe.
  public var replacement: String?
  /// How sure a judged finding is, 0 to 1.
  public var confidence: Double?
  /// The other language's text and term, on bilingual findings.
  public var source: Source?

  /// A finding at a place.
  public init(
    rule: String, severity: Severity, message: String, location: SourceLocation,
    end: SourceLocation? = nil, offset: Int = 0, length: Int = 0, segment: Int? = nil,
    unit: String? = nil, found: String? = nil,
    concept: ConceptID? = nil, glossary: String? = nil, expected: [String] = [],
    replacement: String? = nil,
    confidence: Double? = nil, source: Source? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.location = location
    self.end = end
    self.offset = offset
    self.length = length
    self.segment = segment
    self.unit = unit
    self.found = found
    self.concept = concept
    self.glossary = glossary
    self.expected = expected
    self.replacement = replacement
    self.confidence = confidence
    self.source = source
  }
}
