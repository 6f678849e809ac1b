/// Converts UTF-8 offsets of one text to lines and columns.
///
/// A line ends at LF, CR or CRLF. Built in O(*bytes*); a lookup is a binary search over the lines
/// plus a scan of one line.
public struct LineIndex: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]

  /// Indexes a text.
  public init(_ text: String) { self.init(Array(text.utf8)) }

  /// Indexes the UTF-8 bytes of a text.
  public init(_ bytes: [UInt8]) {
    var starts = [0]
    for (offset, byte) in bytes.enumerated() {
      let endsLine =
        byte == 0x0A || byte == 0x0D && !(offset + 1 < bytes.count && bytes[offset + 1] == 0x0A)
      if endsLine { starts.append(offset + 1) }
    }
    self.bytes = bytes
    self.starts = starts
  }

  /// The line and the column, both from 1, of a UTF-8 offset; an offset past the end counts as the
  /// end, one inside a scalar as that scalar.
  public func position(of offset: Int) -> (line: Int, column: Int) {
    let offset = min(max(offset, 0), bytes.count)
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    var column = 1
    var at = starts[low]
    while at < offset {
      at += 1
      while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
      if at <= offset { column += 1 }
    }
    return (low + 1, column)
  }

  /// The location of a UTF-8 offset in the named file.
  public func location(of offset: Int, in file: String) -> SourceLocation {
    let (line, column) = position(of: offset)
    return SourceLocation(file: file, line: line, column: column)
  }

  /// The bytes of a line (from 1) without its line end; empty past the last.
  public func line(_ number: Int) -> String {
    guard number >= 1, number <= starts.count else { return "" }
    let start = starts[number - 1]
    var end = number < starts.count ? starts[number] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
