// SPDX-License-Identifier: Apache-2.0

/// A part of a paper in one language, cleaned and with its kind.
public struct DocumentPart: Hashable, Sendable, Codable {
  /// The kind.
  public var kind: PartKind
  /// The language of the text.
  public var language: LanguageTag
  /// The cleaned text; an empty line separates paragraphs.
  public var text: String
  /// Names or keywords, in order, if the kind is a list of these.
  public var items: [String]
  /// The range in UTF-8 bytes of the input as given.
  public var range: Range<Int>
  /// The paragraphs of prose, in order; empty for lists of names or keywords.
  public var paragraphs: [PartParagraph]
  /// The words of the part that a page had broken at a hyphen, joined without evidence; not encoded.
  public var guessedWords: [String] = []
  /// The words of `guessedWords` that may be compounds with a hyphen; not encoded.
  public var doubtfulJoins: [JoinedWord] = []
  /// Whether a title may have the name of its author at its end; not encoded.
  package var mayEndInName = false

  private enum CodingKeys: String, CodingKey {
    case kind, language, text, items, range, paragraphs
  }

  /// A part of a paper.
  public init(
    kind: PartKind, language: LanguageTag, text: String, items: [String] = [], range: Range<Int>,
    paragraphs: [PartParagraph] = []
  ) {
    self.kind = kind
    self.language = language
    self.text = text
    self.items = items
    self.range = range
    self.paragraphs = paragraphs
  }
}
