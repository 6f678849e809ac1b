// SPDX-License-Identifier: Apache-2.0

/// Sentences of one part in its languages that the layout of the document puts together, so that no bead crosses
/// the edge of the block.
struct LayoutBlock: Hashable {
  /// How much the layout says.
  enum Strength: Hashable {
    /// Nothing: the text between other blocks.
    case none
    /// Paragraphs that follow each other in the document.
    case adjacent
    /// One paragraph of each language, neighbours where languages take turns.
    case turn
    /// A row of a table.
    case row
  }

  /// For each language of the part its sentences, by their numbers.
  var ranges: [Range<Int>]
  /// How much the layout says.
  var strength: Strength

  /// The sentences of the block that are in some ranges as well; `nil` if there are none.
  func clamped(to limits: [Range<Int>]) -> LayoutBlock? {
    let clamped = zip(ranges, limits).map { $0.clamped(to: $1) }
    guard clamped.contains(where: { !$0.isEmpty }) else { return nil }
    return LayoutBlock(ranges: clamped, strength: strength)
  }
}
