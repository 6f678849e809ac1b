import TextModel

/// A text cut into the blocks a reader sees, everything in it still at its own offset.
///
/// `prose` is as long as the text it was made from, byte for byte: what is not prose (marks of
/// emphasis, code, addresses, tags) is overwritten with spaces. So an offset into `prose` is an
/// offset into the input, and no map is needed.
public struct TextDocument: Sendable {
  /// The text as it was given.
  public let text: String
  /// The same with all that is not prose overwritten.
  public let prose: String
  /// The blocks, in order, not overlapping.
  public let blocks: [TextBlock]
  /// Whether the format itself says where paragraphs begin and end, as HTML, Markdown and Word do; in plain
  /// text the blocks are guesses, and lines may have to be joined.
  public let hasMarkup: Bool
  /// Comments in the text, with their ranges: messages from a writer to the tool.
  public let comments: [Segment]
  /// The words that were read from a picture and may be wrong; empty for text that was not.
  public let badlyRead: [BadlyReadWord]

  /// A text with its blocks; `prose` must be as long as `text`.
  public init(
    text: String, prose: String, blocks: [TextBlock], hasMarkup: Bool, comments: [Segment] = [],
    badlyRead: [BadlyReadWord] = []
  ) {
    precondition(text.utf8.count == prose.utf8.count, "prose keeps every byte at its offset")
    self.text = text
    self.prose = prose
    self.blocks = blocks
    self.hasMarkup = hasMarkup
    self.comments = comments
    self.badlyRead = badlyRead
  }

  /// The prose of a block, line ends and overwritten marks included.
  public func text(of block: TextBlock) -> String {
    let utf8 = prose.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: block.range.lowerBound)
    let end = utf8.index(start, offsetBy: block.range.count)
    return String(prose[start..<end])
  }
}
