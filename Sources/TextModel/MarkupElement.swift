// SPDX-License-Identifier: Apache-2.0

/// An element of a markup language with its content, in document order.
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
