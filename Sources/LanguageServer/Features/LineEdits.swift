// SPDX-License-Identifier: Apache-2.0

/// The edits that make one text out of another, a line each where the texts have equally many lines.
enum LineEdits {
  /// Edits in order and without overlap; empty for equal texts.
  static func edits(from buffer: EditedText, to text: String, _ encoding: PositionEncoding)
    -> [TextEdit]
  {
    let new = EditedText(text)
    func edit(_ old: Range<Int>, _ new: Range<Int>, in newText: EditedText) -> TextEdit? {
      changed(buffer.bytes[old], newText.bytes[new]).map { old, new in
        TextEdit(range: buffer.range(old, encoding), newText: newText.text(in: new))
      }
    }
    guard new.lineCount == buffer.lineCount else {
      return [edit(0..<buffer.bytes.count, 0..<new.bytes.count, in: new)].compactMap(\.self)
    }
    return (0..<buffer.lineCount).compactMap { edit(buffer.line($0), new.line($0), in: new) }
  }

  /// The bytes of two texts without what both begin and end with; `nil` for equal texts.
  private static func changed(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> (
    old: Range<Int>, new: Range<Int>
  )? {
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
    return (
      a.startIndex + head..<a.endIndex - tail, b.startIndex + head..<b.endIndex - tail
    )
  }
}
