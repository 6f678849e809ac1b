// SPDX-License-Identifier: Apache-2.0

/// Names a paper in a memory.
public struct PaperID: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The name, which is safe as a file name.
  public let slug: FileSlug
  /// The text of the identifier.
  public var description: String { slug.description }

  /// Wraps a name.
  public init(_ slug: FileSlug) { self.slug = slug }

  /// An identifier made of a text that `FileSlug` accepts; `nil` for any other.
  public init?(_ text: String) {
    guard let slug = FileSlug(text) else { return nil }
    self.slug = slug
  }

  /// Makes an identifier from a file name; see `FileSlug.init(fileName:languages:)`.
  public init(fileName: String, languages: Set<String> = []) {
    slug = FileSlug(fileName: fileName, languages: languages)
  }

  /// Reads the bare text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let slug = FileSlug(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "'\(text)' is not the name of a paper")
    }
    self.slug = slug
  }

  /// Writes the bare text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
