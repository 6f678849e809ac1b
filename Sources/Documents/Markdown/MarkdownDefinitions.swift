// SPDX-License-Identifier: Apache-2.0

/// The addresses and footnotes that a Markdown document defines: `[name]: https://…`, `[^1]: text`.
struct MarkdownDefinitions {
  /// The longest name that is looked for, in bytes.
  static let limit = 200

  private var names: Set<String> = []
  private let bytes: [UInt8]

  init(_ bytes: [UInt8], _ lines: [Range<Int>]) {
    self.bytes = bytes
    for line in lines {
      let line = MarkdownLine.trimmed(line, bytes)
      if let name = name(at: line.lowerBound, to: line.upperBound), end(of: line) != nil {
        names.insert(Self.key(bytes[name]))
      }
    }
  }

  /// Whether a name between brackets is defined; that of a footnote begins with `^`.
  func contains(_ name: ArraySlice<UInt8>) -> Bool { names.contains(Self.key(name)) }

  /// Where the text of a definition begins in its line; nil if the line is none.
  func end(of line: Range<Int>) -> Int? {
    guard let name = name(at: line.lowerBound, to: line.upperBound), !name.isEmpty,
      name.upperBound + 1 < line.upperBound, bytes[name.upperBound + 1] == 0x3A
    else { return nil }
    let text = name.upperBound + 2..<line.upperBound
    return bytes[name.lowerBound] == 0x5E || isAddress(text) ? text.lowerBound : nil
  }

  /// Whether a text is an address, perhaps with a title in quotes after it.
  private func isAddress(_ text: Range<Int>) -> Bool {
    let text = MarkdownLine.trimmed(text, bytes)
    let address = text.prefix { bytes[$0] > 0x20 }
    guard address.contains(where: { [0x2E, 0x2F, 0x23, 0x3A].contains(bytes[$0]) }) else {
      return false
    }
    let title = MarkdownLine.trimmed(text.lowerBound + address.count..<text.upperBound, bytes)
    return title.first.map { [0x22, 0x27, 0x28].contains(bytes[$0]) } ?? true
  }

  /// Whether the line defines a footnote.
  func isNote(_ line: Range<Int>) -> Bool {
    line.count > 2 && bytes[line.lowerBound + 1] == 0x5E
  }

  /// The name in the brackets that open at an offset, if they close soon.
  private func name(at start: Int, to end: Int) -> Range<Int>? {
    guard start < end, bytes[start] == 0x5B else { return nil }
    let close = (start + 1..<min(end, start + Self.limit)).first {
      bytes[$0] == 0x5D || bytes[$0] == 0x5B
    }
    guard let close, bytes[close] == 0x5D else { return nil }
    return start + 1..<close
  }

  private static func key(_ name: ArraySlice<UInt8>) -> String {
    String(decoding: name, as: UTF8.self).lowercased()
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
