import TextModel

extension TextDocument {
  /// Plain text: blocks are parted by empty lines.
  ///
  /// - Complexity: O(*bytes*).
  public static func plain(_ text: String) -> TextDocument {
    let bytes = Array(text.utf8)
    var blocks: [Block] = []
    var start: Int?
    var end = 0
    for line in lines(of: bytes) {
      if line.isBlank(in: bytes) {
        if let from = start { blocks.append(Block(kind: .paragraph, range: from..<end)) }
        start = nil
      } else {
        start = start ?? line.lowerBound
        end = line.upperBound
      }
    }
    if let from = start { blocks.append(Block(kind: .paragraph, range: from..<end)) }
    return TextDocument(text: text, prose: text, blocks: blocks)
  }

  /// The ranges of the lines, line ends left out; LF, CR, CRLF and form feed end a line.
  static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte == 0x0A || byte == 0x0D || byte == 0x0C {
        lines.append(start..<at)
        if byte == 0x0D, at + 1 < bytes.count, bytes[at + 1] == 0x0A { at += 1 }
        start = at + 1
      }
      at += 1
    }
    if start < bytes.count { lines.append(start..<bytes.count) }
    return lines
  }
}

extension Range<Int> {
  /// Whether the bytes are spaces and tabs only.
  func isBlank(in bytes: [UInt8]) -> Bool {
    allSatisfy { bytes[$0] == 0x20 || bytes[$0] == 0x09 }
  }
}
