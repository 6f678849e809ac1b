// SPDX-License-Identifier: Apache-2.0

/// A remark (TMX and XLIFF `note`).
public struct Note: Hashable, Sendable, Codable {
  /// The remark.
  public var text: String
  /// All attributes, such as language and author.
  public var attributes: [Attribute]
  /// The number of properties before the note in its header, unit or variant, where TMX mixes the
  /// two.
  public var propertiesBefore = 0
  /// A remark.
  public init(_ text: String, attributes: [Attribute] = []) {
    self.text = text
    self.attributes = attributes
  }
}

extension [Note] {
  /// Replaces the texts; a note whose text stays in its place keeps its attributes.
  mutating func setTexts(_ texts: [String]) {
    self = texts.enumerated().map { index, text in
      index < count && self[index].text == text ? self[index] : Note(text)
    }
  }
}
