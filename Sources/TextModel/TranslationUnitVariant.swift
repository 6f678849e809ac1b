// SPDX-License-Identifier: Apache-2.0

/// The text of a translation unit in one language (TMX `tuv`).
public struct TranslationUnitVariant: Hashable, Sendable, Codable {
  /// The language of the text.
  public var language: LanguageTag
  /// The segment's text without inline codes.
  public var text: String
  /// The segment with its inline codes; `nil` if it has none.
  public var content: InlineContent?
  /// Properties of this variant, in file order.
  public var properties: [Property]
  /// Notes of this variant with their attributes, in file order.
  public var annotations: [Note]
  /// All other attributes of the variant (dates, authors), in file order.
  public var attributes: [Attribute]
  /// Elements of other vocabularies, in file order.
  public var extensions: [MarkupElement]

  /// A variant without inline codes.
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

  /// A variant with inline codes.
  public init(
    language: LanguageTag, content: InlineContent, properties: [Property] = [],
    notes: [String] = []
  ) {
    self.init(
      language: language, text: content.plainText, properties: properties, notes: notes)
    self.content = content
  }

  /// The texts of the notes; on setting, notes that keep their position keep their attributes.
  public var notes: [String] {
    get { annotations.map(\.text) }
    set { annotations.setTexts(newValue) }
  }
}
