// SPDX-License-Identifier: Apache-2.0

/// A paragraph of a part of a paper, with its place in the document.
public struct PartParagraph: Hashable, Sendable, Codable {
  /// The cleaned text, on one line.
  public var text: String
  /// The range in UTF-8 bytes of the input as given.
  public var range: Range<Int>
  /// The number of its row in the layout; `nil` if it is not in a row.
  ///
  /// Cells of one table row in different languages, or the halves of a line `甲 | A`, have the same
  /// number and translate each other.
  public var row: Int?
  /// Whether it begins a line directly below the paragraph before it, without a blank line or the edge of a block between.
  package var continuesBlock = false

  private enum CodingKeys: String, CodingKey {
    case text, range, row
  }

  /// A paragraph at a place.
  public init(text: String, range: Range<Int>, row: Int? = nil) {
    self.text = text
    self.range = range
    self.row = row
  }
}
