// SPDX-License-Identifier: Apache-2.0

/// A stretch of text that no sentence crosses: a paragraph, a heading, a cell.
///
/// Line ends inside a block are places where a line was wrapped. They count as spaces, or as
/// nothing between characters of languages without spaces.
public struct TextBlock: Hashable, Sendable {
  /// The kind of a block.
  public enum Kind: Hashable, Sendable {
    /// Running text.
    case paragraph
    /// A heading and its level, from 1.
    case heading(Int)
    /// An item of a list.
    case listItem
    /// A cell of a table.
    case cell(TableCell)
    /// The caption of a figure or table.
    case caption
    /// A quotation that is separated from the text.
    case quotation
    /// A footnote or endnote.
    case note
    /// An entry of a list of references.
    case reference
    /// A page number, or a line that many pages repeat at their top or bottom.
    case furniture
  }

  /// The kind of the block.
  public var kind: Kind
  /// The range in UTF-8 bytes of the text.
  public var range: Range<Int>
  /// The language that the document declares for the block: `lang="ru"`; `nil` if it declares none.
  public var language: LanguageTag?
  /// The part of a paper that the format declares: `\begin{abstract}`, `<kwd-group>`, `keywords:`
  /// in front matter; `nil` if it declares none.
  public var part: PartKind?
  /// The part of the page, for a block that is not in the text itself.
  public var area: PageArea?
  /// Whether it is a line below the block before it in the same paragraph, after a break that the author put there.
  package var continuesParagraph = false

  /// A block at a place.
  public init(
    kind: Kind, range: Range<Int>, language: LanguageTag? = nil, part: PartKind? = nil,
    area: PageArea? = nil
  ) {
    self.kind = kind
    self.range = range
    self.language = language
    self.part = part
    self.area = area
  }
}
