// SPDX-License-Identifier: Apache-2.0

/// A problem that a person should look at, with its place.
///
/// Checks, imports and glossary validation all return this type; only reporters print it.
public struct Finding: Hashable, Sendable, Codable {
  /// The source segment and the term that caused a bilingual finding.
  public struct Source: Hashable, Sendable, Codable {
    /// The source segment.
    public var text: String
    /// The term in it.
    public var term: String
    /// A source segment and the term in it.
    public init(text: String, term: String) {
      self.text = text
      self.term = term
    }
  }

  /// Why the words of a segment are not replaced, although a replacement is known.
  public enum Protection: String, Hashable, Sendable, Codable {
    /// The segment is locked in the tool that wrote the file.
    case locked
    /// The segment is signed off or final.
    case signedOff = "signed-off"
  }

  /// How a file writes the words that were found.
  public enum Writing: String, Hashable, Sendable, Codable {
    /// Byte by byte, or over one line break in a running text.
    case plain
    /// In another way, such as `&#83;` or over two strings: other words can take the place only by hand.
    case coded
    /// With markup between the words, which nothing may take the place of.
    case marked
  }

  /// The id of the rule: `term/forbidden`.
  public var rule: String
  /// The severity.
  public var severity: Severity
  /// One line without a full stop: the fault, and what is expected.
  public var message: String
  /// The start.
  public var location: SourceLocation
  /// The end, after the last character; `nil` in a file without lines of its own (DOCX).
  public var end: SourceLocation?
  /// The offset of the first UTF-8 byte in the input as given.
  public var offset: Int
  /// The length in UTF-8 bytes; 0 if the finding marks a place without text.
  public var length: Int
  /// The segment, from 1, if the input has segments.
  public var segment: Int?
  /// The name of the segment in a bilingual file, if it has one.
  public var unit: String?
  /// The words at the place.
  public var found: String?
  /// The language of the text at the place, if it is known.
  public var language: LanguageTag?
  /// The concept whose terms the finding is about.
  public var concept: ConceptID?
  /// The glossary file that defines the concept.
  public var glossary: String?
  /// The expected words, best first.
  public var expected: [String]
  /// A safe replacement for the found words, which `check --fix` makes.
  public var replacement: String?
  /// A replacement that only a person makes, since the file does not write the words plainly (`writing`).
  public var suggestion: String?
  /// How the file writes the found words.
  public var writing = Writing.plain
  /// The confidence of a judged finding, 0...1.
  public var confidence: Double?
  /// The source segment and term of a bilingual finding.
  public var source: Source?
  /// The heading and the paragraph, in a document without lines of its own (DOCX, PDF).
  public var position: DocumentPosition?
  /// The reason why the words are left as they are although a replacement is known; `replacement` is `nil` then.
  public var protection: Protection?
  /// Whether the words were in use once, so that a quotation may have them.
  public var isDated = false
  /// Whether the text has another name in the place of the missing term: that of another country, city or person; not
  /// encoded.
  package var namesOther = false

  private enum CodingKeys: String, CodingKey {
    case rule, severity, message, location, end, offset, length, segment, unit, found, language,
      concept, glossary,
      expected, replacement, suggestion, writing, confidence, source, position, protection, isDated
  }

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
