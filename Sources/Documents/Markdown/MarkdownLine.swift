// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The kind of a line of Markdown, by the marks in it.
struct MarkdownLine {
  let line: Range<Int>
  private let bytes: [UInt8]

  /// A line without indentation and without the marks of block quotes.
  init(_ bytes: [UInt8], _ line: Range<Int>) {
    self.bytes = bytes
    self.line = line
  }

  /// Whether the line has no characters but white space.
  var isBlank: Bool { line.isBlank(in: bytes) }

  /// The mark of a fence and its length.
  var fence: (mark: UInt8, length: Int)? {
    guard let first = line.first, bytes[first] == 0x60 || bytes[first] == 0x7E else { return nil }
    let length = line.prefix { bytes[$0] == bytes[first] }.count
    // Code between runs of backticks within a line is not a fence.
    let isSpan = bytes[first] == 0x60 && line.dropFirst(length).contains { bytes[$0] == 0x60 }
    return length >= 3 && !isSpan ? (bytes[first], length) : nil
  }

  /// Whether the line begins or ends a division of another kind, whose name is not text: `::: note`.
  var isDivision: Bool { line.prefix { bytes[$0] == 0x3A }.count >= 3 }

  /// The level of a heading that begins with number signs.
  var headingLevel: Int? {
    let level = line.prefix { bytes[$0] == 0x23 }.count
    guard (1...6).contains(level) else { return nil }
    let after = line.lowerBound + level
    return after == line.upperBound || bytes[after] == 0x20 || bytes[after] == 0x09 ? level : nil
  }

  /// The text of such a heading, without the signs and attributes at its end.
  func headingText(_ level: Int) -> Range<Int> {
    var text = Self.trimmed(line.lowerBound + level..<line.upperBound, bytes)
    if let last = text.last, bytes[last] == 0x7D,
      let open = text.last(where: { bytes[$0] == 0x7B }), open + 1 < last,
      [0x23, 0x2E, 0x2D].contains(bytes[open + 1])
    {
      text = Self.trimmed(text.lowerBound..<open, bytes)
    }
    let signs = text.reversed().prefix { bytes[$0] == 0x23 }.count
    let end = text.upperBound - signs
    guard signs > 0, end == text.lowerBound || bytes[end - 1] <= 0x20 else { return text }
    return Self.trimmed(text.lowerBound..<end, bytes)
  }

  /// The level of the heading that a line of `=` or `-` makes of the paragraph above.
  var underline: Int? {
    let line = Self.trimmed(line, bytes)
    guard let first = line.first, bytes[first] == 0x3D || bytes[first] == 0x2D, line.count >= 2,
      line.allSatisfy({ bytes[$0] == bytes[first] })
    else { return nil }
    return bytes[first] == 0x3D ? 1 : 2
  }

  /// Whether the line is a thematic break: three or more `-`, `*` or `_`, or an underline.
  var isRule: Bool {
    let marks = line.filter { bytes[$0] > 0x20 }
    guard let first = marks.first, [0x2D, 0x2A, 0x5F, 0x3D].contains(bytes[first]) else {
      return false
    }
    return marks.count >= (bytes[first] == 0x3D ? 2 : 3)
      && marks.allSatisfy { bytes[$0] == bytes[first] }
  }

  /// The bytes of a list marker and the space after it: `- `, `* `, `+ `, `12. `, `3) `, `: `.
  ///
  /// - Parameter interrupts: whether the line could go on with a paragraph instead: only a list that
  ///   begins with 1 may follow one at once.
  func listMarker(interrupts: Bool) -> Int? {
    let digits = line.prefix { bytes[$0].isASCIIDigit }.count
    let mark = line.lowerBound + digits
    guard digits <= 9, mark < line.upperBound else { return nil }
    guard mark + 1 == line.upperBound || bytes[mark + 1] == 0x20 || bytes[mark + 1] == 0x09 else {
      return nil
    }
    let isMarker =
      digits == 0
      ? [0x2D, 0x2A, 0x2B, 0x3A].contains(bytes[mark]) : [0x2E, 0x29].contains(bytes[mark])
    if !isMarker || interrupts && mark + 1 == line.upperBound { return nil }
    if interrupts, digits > 0, digits > 1 || bytes[line.lowerBound] != 0x31 { return nil }
    return min(digits + 2, line.count)
  }

  /// The line without the box of a task: `[ ] `, `[x] `.
  var withoutTaskBox: Range<Int> {
    let start = line.lowerBound
    guard line.count > 4, bytes[start] == 0x5B, bytes[start + 2] == 0x5D, bytes[start + 3] == 0x20,
      [0x20, 0x78, 0x58].contains(bytes[start + 1])
    else { return line }
    return start + 4..<line.upperBound
  }

  /// The name of the tag with which the line begins.
  var tagName: String? {
    guard line.count > 1, bytes[line.lowerBound] == 0x3C else { return nil }
    let isEnd = bytes[line.lowerBound + 1] == 0x2F
    let name = line.dropFirst(isEnd ? 2 : 1).prefix {
      bytes[$0].isASCIILetter || bytes[$0].isASCIIDigit
    }
    guard let first = name.first, let last = name.last, bytes[first].isASCIILetter else {
      return nil
    }
    // An address in angle brackets is not a tag.
    let next = last + 1 < line.upperBound ? bytes[last + 1] : 0x3E
    guard next <= 0x20 || next == 0x2F || next == 0x3E else { return nil }
    return String(decoding: bytes[first...last], as: UTF8.self).lowercased()
  }

  // Tables

  /// The cells between the bars that are not escaped; the bars at the ends part none.
  var cells: [Range<Int>] {
    let line = Self.trimmed(line, bytes)
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    if let first = line.first, bytes[first] == 0x7C { start += 1 }
    var at = start
    while at < line.upperBound {
      if bytes[at] == 0x5C {
        at += 1
      } else if bytes[at] == 0x7C {
        cells.append(start..<at)
        start = at + 1
      }
      at += 1
    }
    if start < line.upperBound { cells.append(start..<line.upperBound) }
    return cells.map { Self.trimmed($0, bytes) }
  }

  /// Whether the line is the line of dashes below the head of a table.
  var isDelimiterRow: Bool {
    let line = Self.trimmed(line, bytes)
    return line.contains { bytes[$0] == 0x2D } && line.contains { bytes[$0] == 0x7C }
      && line.allSatisfy { [0x20, 0x09, 0x2D, 0x3A, 0x7C].contains(bytes[$0]) }
  }

  /// A range without the spaces and tabs at its ends.
  static func trimmed(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, bytes[low] == 0x20 || bytes[low] == 0x09 { low += 1 }
    while high > low, bytes[high - 1] == 0x20 || bytes[high - 1] == 0x09 { high -= 1 }
    return low..<high
  }
}
