/// What a stretch of a paper is.
public enum PartKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// The title.
  case title
  /// The names of the authors.
  case authors
  /// The abstract.
  case abstract
  /// The keyword list.
  case keywords
  /// Everything else that is prose.
  case body
}

/// A stretch of a paper in one language, cleaned and with its kind.
public struct DocumentPart: Hashable, Sendable, Codable {
  /// What it is.
  public var kind: PartKind
  /// The language it is in.
  public var language: LanguageTag
  /// The cleaned text; paragraphs are parted by an empty line.
  public var text: String
  /// Names or keywords, in order, where the kind is a list of such.
  public var items: [String]
  /// Where it stands: UTF-8 bytes of the input as given.
  public var range: Range<Int>

  /// A stretch of a paper.
  public init(
    kind: PartKind, language: LanguageTag, text: String, items: [String] = [], range: Range<Int>
  ) {
    self.kind = kind
    self.language = language
    self.text = text
    self.items = items
    self.range = range
  }
}
