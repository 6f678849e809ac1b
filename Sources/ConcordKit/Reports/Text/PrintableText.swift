// SPDX-License-Identifier: Apache-2.0

/// Text of files and servers as it may reach a terminal, a log or a reader of lines.
///
/// What could steer a terminal, or show text in another order than it has, is replaced: control characters of ASCII
/// and Latin-1, and the characters of Unicode that turn the direction of writing (UAX #9: embeddings, overrides and
/// isolates). All work by scalar, not by `Character`: to Swift `\r\n` is one character.
extension String {
  /// The text as one line: line ends of all kinds are spaces, controls are U+FFFD.
  ///
  /// - Complexity: O(*bytes*).
  package var printableLine: String {
    guard hasControls(besidesLineFeeds: false) else { return self }
    return withoutCarriageReturns.mapped { scalar in
      switch scalar.value {
      case 0x0A, 0x2028, 0x2029: " "
      default: Self.isUnprintable(scalar) ? "\u{FFFD}" : scalar
      }
    }
  }

  /// The text with its line feeds and tabs, and U+FFFD for any other control; `\r\n` becomes a line feed.
  ///
  /// - Complexity: O(*bytes*).
  package var printable: String {
    guard hasControls(besidesLineFeeds: true) else { return self }
    return withoutCarriageReturns.mapped { scalar in
      scalar == "\n" || !Self.isUnprintable(scalar) ? scalar : "\u{FFFD}"
    }
  }

  /// The text as a whole report: as `printable`, and with the colours of `Style` where `hasColors`.
  ///
  /// Reports clean what they quote themselves; this is for what one of them forgets.
  package func printableReport(hasColors: Bool) -> String {
    guard hasColors else { return printable }
    var rest = self[...]
    var out = ""
    // A colour is ESC [, one or two digits, m.
    while let escape = rest.unicodeScalars.firstIndex(of: "\u{1B}") {
      out += String(rest[..<escape]).printable
      let code = rest.unicodeScalars[escape...].dropFirst().prefix { $0 != "m" }
      let digits = code.dropFirst()
      if code.first == "[", digits.count <= 2, digits.allSatisfy({ ("0"..."9").contains($0) }),
        code.endIndex < rest.endIndex
      {
        let end = rest.unicodeScalars.index(after: code.endIndex)
        out += rest[escape..<end]
        rest = rest[end...]
      } else {
        out += "\u{FFFD}"
        rest = rest[rest.unicodeScalars.index(after: escape)...]
      }
    }
    return out + String(rest).printable
  }

  /// Whether a scalar steers a terminal, turns the direction of what follows, or ends a line; a tab does not.
  static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09: false
    case ..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private func mapped(_ change: (Unicode.Scalar) -> Unicode.Scalar) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      UTF8.encode(change(scalar)).map { bytes.append(contentsOf: $0) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private var withoutCarriageReturns: String {
    guard utf8.contains(0x0D) else { return self }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    for byte in utf8 {
      if byte == 0x0A, bytes.last == 0x0D { bytes.removeLast() }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether the text may have a character that is replaced, line feeds left out where they are kept; most texts have
  /// none.
  private func hasControls(besidesLineFeeds: Bool) -> Bool {
    var before: (UInt8, UInt8) = (0, 0)
    for byte in utf8 {
      if byte < 0x20 && byte != 0x09 && !(besidesLineFeeds && byte == 0x0A) || byte == 0x7F
        || before.1 == 0xC2 && byte < 0xA0
      {
        return true
      }
      if before.0 == 0xE2 {
        if before.1 == 0x80, (0xA8...0xAE).contains(byte) { return true }
        if before.1 == 0x81, (0xA6...0xA9).contains(byte) { return true }
      }
      before = (before.1, byte)
    }
    return false
  }
}
