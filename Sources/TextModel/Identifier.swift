// SPDX-License-Identifier: Apache-2.0

/// An identifier of one kind of value, wrapped so that ids of different kinds cannot be confused.
///
/// - Note: `Tag` is the type that is identified; no value of it is stored.
@frozen
public struct Identifier<Tag>: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
  /// The text of the identifier: `shanghai-spirit`.
  public let description: String

  /// Wraps an identifier.
  @inlinable
  public init(_ text: String) { description = text }

  /// Whether two identifiers are the same text.
  @inlinable
  public static func == (a: Identifier, b: Identifier) -> Bool { a.description == b.description }

  /// Hashes the text.
  @inlinable
  public func hash(into hasher: inout Hasher) { hasher.combine(description) }

  /// Orders identifiers by their UTF-8 bytes.
  @inlinable
  public static func < (a: Identifier, b: Identifier) -> Bool {
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

/// The name of a concept within the glossaries of a workspace.
public typealias ConceptID = Identifier<ConceptEntry>

/// The name of a translation unit within its memory (TMX `tuid`); it survives edits of the text.
public typealias UnitID = Identifier<TranslationUnit>
