// SPDX-License-Identifier: Apache-2.0

/// A place in a document without lines of its own, as a reader finds it.
public struct DocumentPosition: Hashable, Sendable, Codable {
  /// The heading before the place; `nil` before the first heading.
  public var heading: String?
  /// The paragraph after that heading, from 1; 0 in the heading itself.
  public var paragraph: Int
  /// The part of the page, if the place is not in the text itself; paragraphs are counted within it.
  public var area: PageArea?

  /// A paragraph under a heading, or in a part of the page.
  public init(heading: String?, paragraph: Int, area: PageArea? = nil) {
    self.heading = heading
    self.paragraph = paragraph
    self.area = area
  }
}
