// SPDX-License-Identifier: Apache-2.0

/// An attribute of an element, as it was written.
public struct Attribute: Hashable, Sendable, Codable {
  /// The name with its prefix, if any: `xml:lang`, `x`.
  public var name: String
  /// The value, with references resolved.
  public var value: String
  /// Pairs a name with a value.
  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}
