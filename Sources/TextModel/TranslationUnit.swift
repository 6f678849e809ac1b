/// Names a translation unit within its memory; stable across edits of the text.
public struct UnitID: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
  /// The text of the identifier (TMX `tuid`).
  public let description: String
  /// Wraps an identifier.
  public init(_ text: String) { description = text }
  /// By the bytes of the identifier.
  public static func < (a: UnitID, b: UnitID) -> Bool {
    a.description.utf8.lexicographicallyPrecedes(b.description.utf8)
  }
  /// Reads the bare text.
  public init(from decoder: any Decoder) throws {
    description = try decoder.singleValueContainer().decode(String.self)
  }
  /// Writes the bare text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// A property with a type name of the writer's choosing (TMX `prop`).
public struct Property: Hashable, Sendable, Codable {
  /// What the value means: `x-confidence`.
  public var type: String
  /// The value as text.
  public var value: String
  /// What else the file says of it, its language for one.
  public var attributes: [Attribute]
  /// Pairs a type with a value.
  public init(_ type: String, _ value: String, attributes: [Attribute] = []) {
    self.type = type
    self.value = value
    self.attributes = attributes
  }
}

/// One language's wording of a translation unit (TMX `tuv`).
public struct TranslationUnitVariant: Hashable, Sendable, Codable {
  /// The language of the text.
  public var language: LanguageTag
  /// The segment's text, its inline codes left out.
  public var text: String
  /// The segment with its inline codes; nil when it has none and is just `text`.
  public var content: InlineContent?
  /// Properties of this variant, in file order.
  public var properties: [Property]
  /// Notes of this variant with what the file says of them, in file order.
  public var annotations: [Note]
  /// Dates, authors and whatever else the file says of the variant, in file order.
  public var attributes: [Attribute]
  /// Elements of other vocabularies, in file order.
  public var extensions: [MarkupElement]

  /// A wording in a language.
  public init(
    language: LanguageTag, text: String, properties: [Property] = [], notes: [String] = []
  ) {
    self.language = language
    self.text = text
    self.properties = properties
    annotations = notes.map { Note($0) }
    attributes = []
    extensions = []
  }

  /// A wording with inline codes.
  public init(
    language: LanguageTag, content: InlineContent, properties: [Property] = [],
    notes: [String] = []
  ) {
    self.init(
      language: language, text: content.plainText, properties: properties, notes: notes)
    self.content = content
  }

  /// The texts of the notes; setting keeps the attributes of notes that stay in their place.
  public var notes: [String] {
    get { annotations.map(\.text) }
    set { annotations.setTexts(newValue) }
  }
}

/// Whether a person (or a sure judgement) has said that a unit is right.
public enum ReviewStatus: String, Hashable, Sendable, Codable, CaseIterable {
  /// Used as it stands.
  case approved
  /// Kept, shown with a penalty, waiting for a reviewer.
  case needsReview = "needs-review"
  /// Kept so that it is not taken in again, and never shown: a reviewer has turned it down.
  case rejected
}

/// One segment in two languages or more (TMX `tu`).
public struct TranslationUnit: Hashable, Sendable, Codable {
  /// The name of the unit in its memory.
  public var id: UnitID
  /// The wordings, in file order.
  public var variants: [TranslationUnitVariant]
  /// Properties of the whole unit, in file order.
  public var properties: [Property]
  /// Notes of the whole unit with what the file says of them, in file order.
  public var annotations: [Note]
  /// When the unit was last changed, as TMX writes it (`YYYYMMDDThhmmssZ`), if it says.
  public var changeDate: String?
  /// Creation date, authors, use and whatever else the file says of the unit, in file order.
  public var attributes: [Attribute]
  /// Elements of other vocabularies, in file order.
  public var extensions: [MarkupElement]
  /// Comments of the file before and in the unit, in file order.
  public var comments: [String] = []

  /// A unit with its wordings.
  public init(
    id: UnitID, variants: [TranslationUnitVariant], properties: [Property] = [],
    notes: [String] = [], changeDate: String? = nil
  ) {
    self.id = id
    self.variants = variants
    self.properties = properties
    self.changeDate = changeDate
    annotations = notes.map { Note($0) }
    attributes = []
    extensions = []
  }

  /// The texts of the notes; setting keeps the attributes of notes that stay in their place.
  public var notes: [String] {
    get { annotations.map(\.text) }
    set { annotations.setTexts(newValue) }
  }

  /// The value of an attribute, if the file gives it: `creationdate`.
  public func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// The first variant in a language, scripts and regions aside.
  public func variant(in language: LanguageTag) -> TranslationUnitVariant? {
    variants.first { $0.language == language } ?? variants.first { $0.language.matches(language) }
  }

  /// The first property of a type.
  public func property(_ type: String) -> String? { properties.first { $0.type == type }?.value }

  /// The review status; a unit that says nothing is approved.
  public var status: ReviewStatus {
    property(Self.statusProperty).flatMap(ReviewStatus.init(rawValue:)) ?? .approved
  }

  /// The property type that holds the review status.
  public static let statusProperty = TMXProperty.status
}

extension [Note] {
  fileprivate mutating func setTexts(_ texts: [String]) {
    self = texts.enumerated().map { index, text in
      index < count && self[index].text == text ? self[index] : Note(text)
    }
  }
}
