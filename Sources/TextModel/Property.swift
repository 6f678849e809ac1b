// SPDX-License-Identifier: Apache-2.0

/// A property with a type name of the writer's choosing (TMX `prop`).
public struct Property: Hashable, Sendable, Codable {
  /// The meaning of the value: `x-confidence`.
  public var type: String
  /// The value as text.
  public var value: String
  /// Other attributes, such as its language.
  public var attributes: [Attribute]
  /// Pairs a type with a value.
  public init(_ type: String, _ value: String, attributes: [Attribute] = []) {
    self.type = type
    self.value = value
    self.attributes = attributes
  }
}
