/// A place in a document without lines of its own, as a reader finds it.
public struct DocumentPosition: Hashable, Sendable, Codable {
  /// The heading before the place; `nil` before the first heading.
  public var heading: String?
  /// The paragraph after that heading, from 1; 0 in the heading itself.
  public var paragraph: Int

  /// A paragraph under a heading.
  public init(heading: String?, paragraph: Int) {
    self.heading = heading
    self.paragraph = paragraph
  }
}
