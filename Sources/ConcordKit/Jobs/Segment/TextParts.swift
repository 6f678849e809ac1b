// SPDX-License-Identifier: Apache-2.0

/// The stretches in which a long plain text is worked on, so that memory does not grow with the text.
///
/// Each has about 2 MiB and ends after an empty line. If there is no empty line in the next 2 MiB, the stretch ends
/// after a line; if there is no line end either, after a character.
struct TextParts: Sequence, IteratorProtocol {
  /// The bytes after which a part ends.
  static let size = 2 << 20

  private let text: String
  private let size: Int
  private var at = 0

  /// The parts of a text.
  init(of text: String, size: Int = TextParts.size) {
    self.text = text
    self.size = size
  }

  /// The next part, in UTF-8 bytes.
  mutating func next() -> Range<Int>? {
    let count = text.utf8.count
    guard at < count else { return nil }
    let start = at
    at = count - start <= 2 * size ? count : end(from: start + size, to: start + 2 * size)
    return start..<at
  }

  private mutating func end(from low: Int, to high: Int) -> Int {
    var text = text
    return text.withUTF8 { bytes in
      var afterLine: Int?
      for at in low..<high where bytes[at - 1] == 0x0A {
        if afterLine == nil { afterLine = at }
        // An empty line: another line end, after a carriage return or not.
        if bytes[at - 2] == 0x0A || bytes[at - 2] == 0x0D && bytes[at - 3] == 0x0A { return at }
      }
      if let afterLine { return afterLine }
      var end = high
      while end > low, bytes[end] & 0xC0 == 0x80 { end -= 1 }
      return end
    }
  }
}
