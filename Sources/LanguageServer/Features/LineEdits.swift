/// The edits that make one text out of another, a line each where the texts have equally many lines.
enum LineEdits {
  /// Edits in order and without overlap; empty for equal texts.
  static func edits(from buffer: TextBuffer, to text: String, _ encoding: PositionEncoding)
    -> [TextEdit]
  {
    let new = TextBuffer(text)
    guard new.lineCount == buffer.lineCount else {
      return edit(buffer, 0..<buffer.bytes.count, new, 0..<new.bytes.count, encoding).map { [$0] }
        ?? []
    }
    return (0..<buffer.lineCount).compactMap { number in
      edit(buffer, buffer.line(number), new, new.line(number), encoding)
    }
  }

  /// The edit of some bytes, without what both texts begin and end with.
  private static func edit(
    _ buffer: TextBuffer, _ old: Range<Int>, _ newBuffer: TextBuffer, _ new: Range<Int>,
    _ encoding: PositionEncoding
  ) -> TextEdit? {
    let (a, b) = (buffer.bytes[old], newBuffer.bytes[new])
    guard a != b else { return nil }
    var head = zip(a, b).prefix { $0 == $1 }.count
    let most = min(a.count, b.count) - head
    var tail = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.prefix(most).count
    // Scalars are kept whole.
    func isInside(_ bytes: ArraySlice<UInt8>, _ index: Int) -> Bool {
      index < bytes.endIndex && bytes[index] & 0xC0 == 0x80
    }
    while head > 0, isInside(a, a.startIndex + head) || isInside(b, b.startIndex + head) {
      head -= 1
    }
    while tail > 0, isInside(a, a.endIndex - tail) || isInside(b, b.endIndex - tail) { tail -= 1 }
    return TextEdit(
      range: buffer.range(old.lowerBound + head..<old.upperBound - tail, encoding),
      newText: newBuffer.text(in: new.lowerBound + head..<new.upperBound - tail))
  }
}
