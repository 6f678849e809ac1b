// SPDX-License-Identifier: Apache-2.0
extension TextDocument {
  /// The ranges of the lines, line ends left out; LF, CR, CRLF and form feed end a line.
  static func lines(of bytes: [UInt8]) -> [Range<Int>] { lines(of: bytes, in: 0..<bytes.count) }

  /// The ranges of the lines in a range of the bytes, line ends left out.
  static func lines(of bytes: [UInt8], in range: Range<Int>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    bytes.withUnsafeBufferPointer { forEachLine(of: $0, in: range) { lines.append($0) } }
    return lines
  }

  /// Calls `body` with the ranges of the lines in a range of the bytes, line ends left out.
  static func forEachLine(
    of bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, _ body: (Range<Int>) -> Void
  ) {
    var start = range.lowerBound
    var at = start
    while at < range.upperBound {
      let byte = bytes[at]
      if byte == 0x0A || byte == 0x0D || byte == 0x0C {
        body(start..<at)
        if byte == 0x0D, at + 1 < range.upperBound, bytes[at + 1] == 0x0A { at += 1 }
        start = at + 1
      }
      at += 1
    }
    if start < range.upperBound { body(start..<range.upperBound) }
  }
}

extension Range<Int> {
  /// Whether the bytes are spaces and tabs only.
  func isBlank(in bytes: [UInt8]) -> Bool { bytes.withUnsafeBufferPointer(isBlank) }

  /// Whether the bytes of a buffer are spaces and tabs only.
  func isBlank(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    allSatisfy { bytes[$0] == 0x20 || bytes[$0] == 0x09 }
  }
}
