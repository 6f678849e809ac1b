/// An attribute of an element, kept as it was written.
public struct Attribute: Hashable, Sendable, Codable {
  /// The name with its prefix, if any: `xml:lang`, `x`.
  public var name: String
  /// The value, references resolved.
  public var value: String
  /// Pairs a name with a value.
  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// An element of a markup language with what it holds, in document order.
public struct MarkupElement: Hashable, Sendable, Codable {
  /// The name with its prefix, if any: `bpt`, `okp:note`.
  public var name: String
  /// The attributes, in document order.
  public var attributes: [Attribute]
  /// Text and elements inside.
  public var children: [MarkupNode]

  /// An element.
  public init(_ name: String, attributes: [Attribute] = [], children: [MarkupNode] = []) {
    self.name = name
    self.attributes = attributes
    self.children = children
  }

  /// The value of an attribute, if it is there.
  public func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// All text inside, in document order.
  public var text: String { children.map(\.text).joined() }
}

/// A piece of marked-up text.
public enum MarkupNode: Hashable, Sendable, Codable {
  /// Characters.
  case text(String)
  /// An element.
  case element(MarkupElement)

  /// The characters, or all text inside the element.
  public var text: String {
    switch self {
    case .text(let text): text
    case .element(let element): element.text
    }
  }
}

/// A remark (TMX and XLIFF `note`).
public struct Note: Hashable, Sendable, Codable {
  /// The remark.
  public var text: String
  /// Its language, author and whatever else the file says of it.
  public var attributes: [Attribute]
  /// How many properties stand before it in its header, unit or variant, where TMX has the two mixed.
  public var propertiesBefore = 0
  /// A remark.
  public init(_ text: String, attributes: [Attribute] = []) {
    self.text = text
    self.attributes = attributes
  }
}
