import TextModel

extension TextDocument {
  /// Markdown (CommonMark's blocks, and the inline marks that stand between words).
  ///
  /// Headings, paragraphs, list items and table rows become blocks; block quotes are read through.
  /// Overwritten are code blocks and code spans, HTML tags and comments, front matter, the targets of
  /// links and images, bare addresses, and the marks themselves. Departures from CommonMark: nesting
  /// of lists is not modelled, since a check needs text and places only.
  ///
  /// - Complexity: O(*bytes*).
  public static func markdown(_ text: String) -> TextDocument {
    var reader = MarkdownReader(text)
    reader.read()
    return TextDocument(
      text: text, prose: String(decoding: reader.prose, as: UTF8.self), blocks: reader.blocks,
      hasMarkup: true, comments: reader.comments)
  }
}

private struct MarkdownReader {
  let bytes: [UInt8]
  var prose: [UInt8]
  var blocks: [TextBlock] = []
  var comments: [Segment] = []
  private var open: TextBlock?

  init(_ text: String) {
    bytes = Array(text.utf8)
    prose = bytes
  }

  mutating func read() {
    let lines = overwriteComments(TextDocument.lines(of: bytes))
    var fence: (mark: UInt8, length: Int)?
    var number = 0
    if let first = lines.first, isRule(first, of: 0x2D, exactly: 3),
      let last = lines.dropFirst().firstIndex(where: { isRule($0, of: 0x2D, exactly: 3) })
    {
      for line in lines[0...last] { blank(line) }
      number = last + 1
    }
    while number < lines.count {
      let line = content(of: lines[number])
      number += 1
      if let (mark, length) = fence {
        if fenceMark(line).map({ $0.mark == mark && $0.length >= length }) == true { fence = nil }
        blank(line)
        continue
      }
      if let mark = fenceMark(line) {
        close()
        fence = mark
        blank(line)
      } else if line.isBlank(in: prose) {
        close()
      } else if let level = headingLevel(line) {
        close()
        let start = line.lowerBound + level
        blank(line.lowerBound..<start)
        blocks.append(.init(kind: .heading(level), range: trimmed(start..<line.upperBound)))
      } else if isUnderline(line) {
        // Setext: the paragraph above was a heading; without one this is a thematic break.
        let level = bytes[line.lowerBound] == 0x3D ? 1 : 2
        if let block = open, block.kind == .paragraph {
          open = .init(kind: .heading(level), range: block.range)
        }
        blank(line)
        close()
      } else if let width = listMarker(line) {
        close()
        blank(line.lowerBound..<line.lowerBound + width)
        open = .init(kind: .listItem, range: line.lowerBound + width..<line.upperBound)
      } else if bytes[line.lowerBound] == 0x7C {
        close()
        // A tab parts cells, as in other formats; the row of dashes is no text.
        for at in line where bytes[at] == 0x7C { prose[at] = 0x09 }
        if line.allSatisfy({ [0x20, 0x09, 0x2D, 0x3A].contains(prose[$0]) }) {
          blank(line)
        } else {
          blocks.append(.init(kind: .tableRow, range: line))
        }
      } else if isIndentedCode(lines[number - 1]), open == nil {
        blank(line)
      } else if let block = open {
        open?.range = block.range.lowerBound..<line.upperBound
      } else {
        open = .init(kind: .paragraph, range: line)
      }
    }
    close()
    for block in blocks { overwriteInline(block.range) }
  }

  private mutating func close() {
    if let block = open, !block.range.isBlank(in: prose) { blocks.append(block) }
    open = nil
  }

  private mutating func blank(_ range: Range<Int>) {
    for at in range where prose[at] != 0x0A && prose[at] != 0x0D { prose[at] = 0x20 }
  }

  // Blocks

  /// The line without the marks of block quotes and its indentation.
  private mutating func content(of line: Range<Int>) -> Range<Int> {
    var start = line.lowerBound
    while start < line.upperBound {
      if prose[start] == 0x20 || prose[start] == 0x09 {
        start += 1
      } else if prose[start] == 0x3E {
        prose[start] = 0x20
        start += 1
      } else {
        break
      }
    }
    return start..<line.upperBound
  }

  private func isIndentedCode(_ line: Range<Int>) -> Bool {
    line.count > 4 && line.prefix(4).allSatisfy { bytes[$0] == 0x20 } || bytes[line.lowerBound] == 9
  }

  private func isRule(_ line: Range<Int>, of byte: UInt8, exactly count: Int) -> Bool {
    let line = trimmed(line)
    return line.count == count && line.allSatisfy { bytes[$0] == byte }
  }

  private func isUnderline(_ line: Range<Int>) -> Bool {
    let line = trimmed(line)
    guard line.count >= 2, bytes[line.lowerBound] == 0x3D || bytes[line.lowerBound] == 0x2D else {
      return false
    }
    return line.allSatisfy { bytes[$0] == bytes[line.lowerBound] }
  }

  private func fenceMark(_ line: Range<Int>) -> (mark: UInt8, length: Int)? {
    guard let first = line.first, bytes[first] == 0x60 || bytes[first] == 0x7E else { return nil }
    let length = line.prefix { bytes[$0] == bytes[first] }.count
    return length >= 3 ? (bytes[first], length) : nil
  }

  private func headingLevel(_ line: Range<Int>) -> Int? {
    let level = line.prefix { bytes[$0] == 0x23 }.count
    guard (1...6).contains(level) else { return nil }
    let after = line.lowerBound + level
    return after == line.upperBound || bytes[after] == 0x20 || bytes[after] == 0x09 ? level : nil
  }

  /// Bytes of a list marker and the space after it: `- `, `* `, `+ `, `12. `, `3) `.
  private func listMarker(_ line: Range<Int>) -> Int? {
    let digits = line.prefix { (0x30...0x39).contains(bytes[$0]) }.count
    let mark = line.lowerBound + digits
    guard mark + 1 < line.upperBound, bytes[mark + 1] == 0x20, digits <= 9 else { return nil }
    let isMarker =
      digits == 0 ? [0x2D, 0x2A, 0x2B].contains(bytes[mark]) : [0x2E, 0x29].contains(bytes[mark])
    return isMarker ? digits + 2 : nil
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, bytes[low] == 0x20 || bytes[low] == 0x09 { low += 1 }
    while high > low, bytes[high - 1] == 0x20 || bytes[high - 1] == 0x09 { high -= 1 }
    return low..<high
  }

  // Inline marks

  private mutating func overwriteComments(_ lines: [Range<Int>]) -> [Range<Int>] {
    var at = 0
    while let start = find("<!--", from: at, to: bytes.count) {
      let end = find("-->", from: start + 4, to: bytes.count).map { $0 + 3 } ?? bytes.count
      let text = String(decoding: bytes[start..<end], as: UTF8.self)
      comments.append(Segment(text: text, range: start..<end))
      blank(start..<end)
      at = end
    }
    return lines
  }

  private mutating func overwriteInline(_ range: Range<Int>) {
    var at = range.lowerBound
    while at < range.upperBound {
      switch bytes[at] {
      case 0x5C:  // A backslash, and the mark it makes plain.
        if at + 1 < range.upperBound, bytes[at + 1] < 0x80, bytes[at + 1] > 0x20 {
          prose[at] = 0x20
        }
        at += 2
        continue
      case 0x60:
        let length = (at..<range.upperBound).prefix { bytes[$0] == 0x60 }.count
        if let end = endOfCode(from: at + length, to: range.upperBound, length: length) {
          blank(at..<end)
          at = end
        } else {
          at += length
        }
        continue
      case 0x3C:
        if let end = (at..<range.upperBound).first(where: { bytes[$0] == 0x3E }), isTag(at + 1) {
          blank(at..<end + 1)
          at = end + 1
          continue
        }
      case 0x2A, 0x7E: prose[at] = 0x20
      case 0x5F:
        let inWord =
          at > range.lowerBound && isWord(bytes[at - 1]) && at + 1 < range.upperBound
          && isWord(bytes[at + 1])
        if !inWord { prose[at] = 0x20 }
      case 0x21 where at + 1 < range.upperBound && bytes[at + 1] == 0x5B: prose[at] = 0x20
      case 0x5D where at + 1 < range.upperBound && bytes[at + 1] == 0x28:
        if let end = (at..<range.upperBound).first(where: { bytes[$0] == 0x29 }) {
          if let start = (range.lowerBound..<at).last(where: { bytes[$0] == 0x5B }) {
            prose[start] = 0x20
          }
          blank(at..<end + 1)
          at = end + 1
          continue
        }
      case 0x68, 0x77:
        if let end = endOfAddress(from: at, in: range) {
          blank(at..<end)
          at = end
          continue
        }
      default: break
      }
      at += 1
    }
  }

  private func endOfCode(from: Int, to: Int, length: Int) -> Int? {
    var at = from
    while at < to {
      let run = (at..<to).prefix { bytes[$0] == 0x60 }.count
      if run == length { return at + run }
      at += max(run, 1)
    }
    return nil
  }

  private func isTag(_ at: Int) -> Bool {
    guard at < bytes.count else { return false }
    return bytes[at] == 0x2F || bytes[at] == 0x21 || (0x61...0x7A).contains(bytes[at] | 0x20)
  }

  /// The end of an address that begins here: `http://…`, `https://…`, `www.…`.
  private func endOfAddress(from at: Int, in range: Range<Int>) -> Int? {
    if at > range.lowerBound, isWord(bytes[at - 1]) { return nil }
    let begins = ([("http://" as StaticString), "https://", "www."]).contains {
      starts($0, at: at, to: range.upperBound)
    }
    guard begins else { return nil }
    let end =
      (at..<range.upperBound).first { bytes[$0] <= 0x20 || bytes[$0] >= 0x80 || bytes[$0] == 0x3E }
      ?? range.upperBound
    return (at..<end).last { isWord(bytes[$0]) || bytes[$0] == 0x2F }.map { $0 + 1 }
  }

  private func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  private func starts(_ text: StaticString, at: Int, to end: Int) -> Bool {
    text.withUTF8Buffer { mark in
      at + mark.count <= end && (0..<mark.count).allSatisfy { bytes[at + $0] == mark[$0] }
    }
  }

  private func find(_ text: StaticString, from: Int, to end: Int) -> Int? {
    guard from < end else { return nil }
    return (from..<end).first { starts(text, at: $0, to: end) }
  }
}
