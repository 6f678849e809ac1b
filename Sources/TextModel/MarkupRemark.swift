// SPDX-License-Identifier: Apache-2.0

/// A comment or a processing instruction of an XML file, which is beside its elements.
///
/// A text literal is a comment.
public struct MarkupRemark: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// The kinds of remarks.
  public enum Kind: String, Hashable, Sendable, Codable {
    /// A comment: `<!--text-->`.
    case comment
    /// A processing instruction, for a program: `<?text?>`.
    case instruction
  }

  /// The kind.
  public var kind: Kind
  /// The text between the delimiters; that of an instruction begins with its target.
  public var text: String
  /// The number of elements that are open at its place, in a header or after the last unit; `nil` for the
  /// place where its owner has its comments.
  public var depth: Int?

  /// A remark.
  public init(_ kind: Kind, _ text: String, depth: Int? = nil) {
    self.kind = kind
    self.text = text
    self.depth = depth
  }

  /// A comment.
  public init(stringLiteral value: String) { self.init(.comment, value) }
}

/// A comment without a depth is coded as its text.
extension MarkupRemark: Codable {
  private enum CodingKeys: String, CodingKey { case kind, text, depth }

  /// Reads a text, or the parts of a remark.
  public init(from decoder: any Decoder) throws {
    if let text = try? decoder.singleValueContainer().decode(String.self) {
      self.init(.comment, text)
      return
    }
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode(Kind.self, forKey: .kind),
      try container.decode(String.self, forKey: .text),
      depth: try container.decodeIfPresent(Int.self, forKey: .depth))
  }

  /// Writes a text, or the parts of a remark.
  public func encode(to encoder: any Encoder) throws {
    if kind == .comment, depth == nil {
      var container = encoder.singleValueContainer()
      try container.encode(text)
      return
    }
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
    try container.encode(text, forKey: .text)
    try container.encodeIfPresent(depth, forKey: .depth)
  }
}
