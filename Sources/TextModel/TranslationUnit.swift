// SPDX-License-Identifier: Apache-2.0

/// One segment in two languages or more (TMX `tu`).
public struct TranslationUnit: Hashable, Sendable, Codable {
  /// The name of the unit in its memory.
  public var id: UnitID
  /// The variants, in file order.
  public var variants: [TranslationUnitVariant]
  /// Properties of the whole unit, in file order.
  public var properties: [Property]
  /// Notes of the whole unit with their attributes, in file order.
  public var annotations: [Note]
  /// The date of the last change as TMX writes it (`YYYYMMDDThhmmssZ`); `nil` if not stated.
  public var changeDate: String?
  /// All other attributes of the unit (creation date, authors, usage), in file order.
  public var attributes: [Attribute]
  /// Elements of other vocabularies, in file order.
  public var extensions: [MarkupElement]
  /// Comments and processing instructions of the file before and in the unit, in file order.
  public var comments: [MarkupRemark] = []

  /// A unit with its variants.
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

  /// The texts of the notes; on setting, notes that keep their position keep their attributes.
  public var notes: [String] {
    get { annotations.map(\.text) }
    set { annotations.setTexts(newValue) }
  }

  /// The value of an attribute, if the file gives it: `creationdate`.
  public func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// The first variant in a language, ignoring scripts and regions.
  public func variant(in language: LanguageTag) -> TranslationUnitVariant? {
    variants.first { $0.language == language } ?? variants.first { $0.language.matches(language) }
  }

  /// The first property of a type.
  public func property(_ type: String) -> String? { properties.first { $0.type == type }?.value }

  /// The review status; a unit without one is approved, and one with an unknown word waits for a review.
  public var status: ReviewStatus {
    property(UnitProperty.status).map(ReviewStatus.init(written:)) ?? .approved
  }
}
