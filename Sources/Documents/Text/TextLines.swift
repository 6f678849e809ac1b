extension TextDocument {
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
