/// A stretch of text that no sentence crosses: a paragraph, a heading, a cell.
///
/// Line ends inside a block are places where a line was wrapped; they count as spaces, or as nothing
/// between characters of languages without spaces.
public struct TextBlock: Hashable, Sendable {
  /// What a block is.
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
    /// A quotation set apart from the text.
    case quotation
    /// A footnote or endnote.
    case note
    /// An entry of a list of references.
    case reference
    /// A page number, or a line that many pages repeat at their head or foot.
    case furniture
  }

  /// The kind of the block.
  public var kind: Kind
  /// UTF-8 bytes of the text.
  public var range: Range<Int>
  /// The language that the document declares for it, if it does: `lang="ru"`.
  public var language: LanguageTag?
  /// The part of a paper that the format says it is, if it does: `\begin{abstract}`, `<kwd-group>`,
  /// `keywords:` in front matter.
  public var part: PartKind?

  /// A block at a place.
  public init(
    kind: Kind, range: Range<Int>, language: LanguageTag? = nil, part: PartKind? = nil
  ) {
    self.kind = kind
    self.range = range
    self.language = language
    self.part = part
  }
}
