// SPDX-License-Identifier: Apache-2.0
import TextModel

/// A finding as programs read it: the JSON of `check`.
public struct FindingReport: Hashable, Sendable, Codable {
  /// The rule: `term/forbidden`.
  public var rule: String
  /// `error`, `warning` or `info`.
  public var severity: Severity
  /// One line: what, and what is expected.
  public var message: String
  /// The file as it was named.
  public var file: String
  /// The segment, from 1.
  public var segment: Int?
  /// The name in a bilingual file: file, unit and segment of XLIFF, the context of PO, the id of TMX.
  public var unit: String?
  /// The line, from 1.
  public var line: Int
  /// The column in Unicode scalars, from 1.
  public var column: Int
  /// The heading before it, in a document without lines of its own (DOCX, PDF).
  public var heading: String?
  /// The paragraph after that heading, from 1; 0 in the heading itself.
  public var paragraph: Int?
  /// The part of the page, for a place in a header or footer of a Word document.
  public var area: PageArea?
  /// The first UTF-8 byte in the input as given.
  public var offset: Int
  /// The UTF-8 bytes it takes there.
  public var length: Int
  /// The words at that place.
  public var found: String?
  /// The concept.
  public var concept: ConceptID?
  /// The glossary that says so.
  public var glossary: String?
  /// The words that should be there, best first.
  public var expected: [String]
  /// Whether `--fix` can correct the finding.
  public var fixable: Bool
  /// Why `--fix` leaves a finding that it could correct elsewhere.
  public var unfixable: Finding.Protection?
  /// How sure a judged finding is, 0 to 1.
  public var confidence: Double?
  /// The source text and the term in it, on bilingual findings.
  public var source: Finding.Source?

  /// Writes a finding down.
  public init(_ finding: Finding) {
    rule = finding.rule
    severity = finding.severity
    message = finding.message
    file = finding.location.file
    segment = finding.segment
    unit = finding.unit
    line = finding.location.line
    column = finding.location.column
    heading = finding.position?.heading
    paragraph = finding.position?.paragraph
    area = finding.position?.area
    offset = finding.offset
    length = finding.length
    found = finding.found
    concept = finding.concept
    glossary = finding.glossary
    expected = finding.expected
    fixable = finding.replacement != nil
    unfixable = finding.protection
    confidence = finding.confidence
    source = finding.source
  }
}
