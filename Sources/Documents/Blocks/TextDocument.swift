import TextModel

/// A text cut into the blocks a reader sees, everything in it still at its own offset.
///
/// `prose` is as long as the text it was made from, byte for byte: what is not prose (marks of
/// emphasis, code, addresses, tags) is overwritten with spaces. So an offset into `prose` is an
/// offset into the input, and no map is needed.
public struct TextDocument: Sendable {
  /// What a block is.
  public enum BlockKind: Hashable, Sendable {
    /// Running text.
    case paragraph
    /// A heading and its level, from 1.
    case heading(Int)
    /// An item of a list.
    case listItem
    /// A row of a table.
    case tableRow
  }

  /// A stretch of text that stands by itself.
  public struct Block: Hashable, Sendable {
    /// What it is.
    public var kind: BlockKind
    /// UTF-8 bytes of the text.
    public var range: Range<Int>

    /// A block at a place.
    public init(kind: BlockKind, range: Range<Int>) {
      self.kind = kind
      self.range = range
    }
  }

  /// The text as it was given.
  public let text: String
  /// The same with all that is not prose overwritten.
  public let prose: String
  /// The blocks, in order, not overlapping.
  public let blocks: [Block]
  /// Comments that stood in the text, with their ranges: where a writer speaks to the tool.
  public let comments: [Segment]

  /// A text with its blocks; `prose` must be as long as `text`.
  public init(text: String, prose: String, blocks: [Block], comments: [Segment] = []) {
    precondition(text.utf8.count == prose.utf8.count, "prose keeps every byte at its offset")
    self.text = text
    self.prose = prose
    self.blocks = blocks
    self.comments = comments
  }

  /// The prose of a block, line ends and overwritten marks included.
  public func text(of block: Block) -> String {
    let utf8 = prose.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: block.range.lowerBound)
    let end = utf8.index(start, offsetBy: block.range.count)
    return String(prose[start..<end])
  }
}
