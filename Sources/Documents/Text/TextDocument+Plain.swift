import TextModel

extension TextDocument {
  /// Plain text: blocks are parted by empty lines.
  ///
  /// - Complexity: O(*bytes*).
  public static func plain(_ text: String) -> TextDocument {
    let bytes = Array(text.utf8)
    var blocks: [TextBlock] = []
    var start: Int?
    var end = 0
    for line in lines(of: bytes) {
      if line.isBlank(in: bytes) {
        if let from = start { blocks.append(TextBlock(kind: .paragraph, range: from..<end)) }
        start = nil
      } else {
        start = start ?? line.lowerBound
        end = line.upperBound
      }
    }
    if let from = start { blocks.append(TextBlock(kind: .paragraph, range: from..<end)) }
    return TextDocument(text: text, prose: text, blocks: blocks, hasMarkup: false)
  }
}
