// SPDX-License-Identifier: Apache-2.0
import TextModel

/// A document cut into the blocks that a reader sees.
///
/// `prose` is what the document says, without its marks: tags, marks of emphasis and hidden text are
/// left out, character references are their characters, inline code and formulas are kept. Every byte
/// of it leads back to the bytes of the file (`sourceRange(_:)`). In plain text both are the same.
public struct TextDocument: Sendable {
  /// The text as it was given; of a Word document the same as `prose`.
  public let text: String
  /// The text that a reader sees; an empty line separates the blocks of a format with markup.
  public let prose: String
  /// The blocks, in order, not overlapping; their ranges count in `prose`.
  public let blocks: [TextBlock]
  /// UTF-8 bytes of `prose` that belong to a sentence but are not language: inline code, formulas,
  /// addresses; in order.
  public let code: [Range<Int>]
  /// Whether the format itself says where paragraphs begin and end, as HTML, Markdown and Word do; in plain
  /// text the blocks are guesses, and lines may have to be joined.
  public let hasMarkup: Bool
  /// Comments in the text, with their ranges in `text`: messages from a writer to the tool.
  public let comments: [Segment]
  /// The words that were read from a picture and may be wrong; empty for text that was not.
  public let badlyRead: [BadlyReadWord]
  /// Whether the blocks are the paragraphs that the layout of pages tells, while their lines are those of the
  /// pages and have to be joined.
  public let isLaidOut: Bool
  /// Notices about parts that were not read as they are in the file: pages that are pictures, replaced characters.
  public package(set) var warnings: [String] = []
  /// The beginning of sentences that a web page has and does not show, as in a tab that is not open; `nil` without any.
  package internal(set) var concealed: String?
  /// Quotations, titles and emphasis within lines, as far as the format marks them; in order, not overlapping.
  public let spans: [TextSpan]
  private let map: ProseMap?

  /// A text with its blocks whose prose is the text itself, byte by byte.
  public init(
    text: String, blocks: [TextBlock], code: [Range<Int>] = [], spans: [TextSpan] = [],
    hasMarkup: Bool
  ) {
    self.text = text
    prose = text
    self.blocks = blocks
    self.code = code
    self.hasMarkup = hasMarkup
    comments = []
    badlyRead = []
    isLaidOut = false
    self.spans = spans
    map = nil
  }

  /// A text that pages were put together to; `prose` is as long and has spaces in the place of furniture.
  init(laidOut text: String, prose: String, blocks: [TextBlock], badlyRead: [BadlyReadWord]) {
    self.text = text
    self.prose = prose
    self.blocks = blocks
    self.badlyRead = badlyRead
    code = []
    hasMarkup = false
    comments = []
    isLaidOut = true
    spans = []
    map = nil
  }

  /// A text with the prose that a reader of its format has taken out.
  init(text: String, _ builder: ProseBuilder, comments: [Segment] = []) {
    self.text = text
    prose = String(decoding: builder.prose, as: UTF8.self)
    blocks = builder.blocks
    code = builder.code
    hasMarkup = true
    self.comments = comments
    badlyRead = []
    isLaidOut = false
    spans = builder.spans
    map = builder.map
  }

  /// The prose of a block.
  public func text(of block: TextBlock) -> String { prose(in: block.range) }

  /// The prose with spaces in the place of code, byte for byte: what is language in it.
  ///
  /// - Complexity: O(*bytes*).
  package var words: String {
    if code.isEmpty { return prose }
    var bytes = Array(prose.utf8)
    for range in code { for index in range { bytes[index] = 0x20 } }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The prose of a range of its bytes.
  package func prose(in range: Range<Int>) -> String {
    let utf8 = prose.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return String(prose[start..<utf8.index(start, offsetBy: range.count)])
  }

  /// The UTF-8 bytes of `text` that a range of bytes of `prose` was read from.
  ///
  /// - Complexity: O(log *n*).
  public func sourceRange(_ range: Range<Int>) -> Range<Int> { map?.sourceRange(range) ?? range }

  /// The runs of a range of the prose that are in the text byte by byte, with their places in both; a
  /// character that is written in another way is a run of no bytes at its place.
  package func runs(in range: Range<Int>) -> [(prose: Int, source: Int, count: Int)] {
    guard let map else { return [(range.lowerBound, range.lowerBound, range.count)] }
    let runs = map.runs(in: range)
    return runs.map { ($0.prose, $0.source.lowerBound, $0.isSame ? $0.count : 0) }
      + (runs.last.map { [(range.upperBound, $0.source.upperBound, 0)] } ?? [])
  }
}
