// SPDX-License-Identifier: Apache-2.0

/// A value in the front matter of a document: the bytes of its text, a list, or a map.
enum FrontMatterValue {
  /// Text, by its lines; an empty line separates paragraphs.
  case text([Range<Int>])
  case list([FrontMatterValue])
  case map([(key: String, value: FrontMatterValue)])

  /// Reads lines of one indentation, with all that is indented below them.
  init(_ bytes: [UInt8], _ lines: ArraySlice<Range<Int>>, depth: Int = 0) {
    let lines = lines.filter { line in
      let text = MarkdownLine.trimmed(line, bytes)
      return text.isEmpty || bytes[text.lowerBound] != 0x23
    }[...]
    let first = lines.first { !$0.isBlank(in: bytes) }
    guard let first, depth < 6 else {
      self = .text([])
      return
    }
    if Self.item(bytes, MarkdownLine.trimmed(first, bytes)) != nil {
      self = .list(
        Self.groups(bytes, lines, indent: Self.indent(bytes, first), isList: true).map { group in
          Self.element(bytes, group, depth: depth)
        })
    } else if Self.key(bytes, MarkdownLine.trimmed(first, bytes)) != nil {
      self = .map(
        Self.groups(bytes, lines, indent: Self.indent(bytes, first), isList: false).compactMap {
          group in
          guard let head = group.first,
            let (key, rest) = Self.key(bytes, MarkdownLine.trimmed(head, bytes))
          else { return nil }
          return (key, Self.value(bytes, rest, below: group.dropFirst(), depth: depth))
        })
    } else {
      self = .text(lines.map { Self.unquoted(bytes, MarkdownLine.trimmed($0, bytes)) })
    }
  }

  /// An element of a list: a value, or a map that begins on its line.
  private static func element(
    _ bytes: [UInt8], _ group: ArraySlice<Range<Int>>, depth: Int
  ) -> FrontMatterValue {
    guard let head = group.first, let rest = item(bytes, MarkdownLine.trimmed(head, bytes)) else {
      return .text([])
    }
    guard key(bytes, rest) != nil, first(bytes, rest) != 0x22, first(bytes, rest) != 0x27 else {
      return value(bytes, rest, below: group.dropFirst(), depth: depth + 1)
    }
    // The keys below are as far in as the text after the dash.
    let column = rest.lowerBound - head.lowerBound
    let below = group.dropFirst().filter { indent(bytes, $0) >= min(column, 2) }
    var entries: [(key: String, value: FrontMatterValue)] = []
    if let (key, text) = key(bytes, rest) {
      entries.append((key, value(bytes, text, below: [], depth: depth + 1)))
    }
    if case .map(let more) = FrontMatterValue(bytes, below[...], depth: depth + 1) {
      entries += more
    }
    return .map(entries)
  }

  /// A value that begins on the line of its key or dash and may go on in the lines below.
  private static func value(
    _ bytes: [UInt8], _ given: Range<Int>, below: ArraySlice<Range<Int>>, depth: Int
  ) -> FrontMatterValue {
    let rest = MarkdownLine.trimmed(given, bytes)
    let more = below.map { MarkdownLine.trimmed($0, bytes) }
    switch first(bytes, rest) {
    case nil: return FrontMatterValue(bytes, below, depth: depth + 1)
    case UInt8(ascii: "|"), UInt8(ascii: ">"): return .text(more)
    case UInt8(ascii: "["): return .list(flow(bytes, [rest] + more).map { .text([$0]) })
    case UInt8(ascii: "{"):
      return .map(
        flow(bytes, [rest] + more).compactMap { range in
          key(bytes, range).map { ($0.key, .text([unquoted(bytes, $0.rest)])) }
        })
    default: return .text(unquoted(bytes, [rest] + more))
    }
  }

  /// The lines of each element: a line indented no further than the first, and those below it.
  private static func groups(
    _ bytes: [UInt8], _ lines: ArraySlice<Range<Int>>, indent limit: Int, isList: Bool
  ) -> [ArraySlice<Range<Int>>] {
    var starts: [Int] = []
    for (number, line) in zip(lines.indices, lines) where !line.isBlank(in: bytes) {
      guard indent(bytes, line) <= limit else { continue }
      let text = MarkdownLine.trimmed(line, bytes)
      let isItem = item(bytes, text) != nil
      if isList ? isItem : !isItem && key(bytes, text) != nil { starts.append(number) }
    }
    return starts.enumerated().map { place, start in
      lines[start..<(place + 1 < starts.count ? starts[place + 1] : lines.endIndex)]
    }
  }

  /// The key at the beginning of a line and what is after its colon.
  private static func key(_ bytes: [UInt8], _ line: Range<Int>) -> (key: String, rest: Range<Int>)?
  {
    guard let colon = line.prefix(80).first(where: { bytes[$0] == 0x3A }), colon > line.lowerBound,
      colon + 1 == line.upperBound || bytes[colon + 1] <= 0x20
    else { return nil }
    let name = unquoted(bytes, MarkdownLine.trimmed(line.lowerBound..<colon, bytes))
    guard !name.contains(where: { bytes[$0] <= 0x20 }) else { return nil }
    return (
      String(decoding: bytes[name], as: UTF8.self),
      MarkdownLine.trimmed(colon + 1..<line.upperBound, bytes)
    )
  }

  /// The text after the dash of an element of a list.
  private static func item(_ bytes: [UInt8], _ line: Range<Int>) -> Range<Int>? {
    guard first(bytes, line) == 0x2D,
      line.count == 1 || bytes[line.lowerBound + 1] <= 0x20
    else { return nil }
    return MarkdownLine.trimmed(line.lowerBound + 1..<line.upperBound, bytes)
  }

  /// The elements between the brackets of a list or map that is written within a line.
  private static func flow(_ bytes: [UInt8], _ lines: [Range<Int>]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var isOpen = false
    for line in lines {
      var quote: UInt8?
      var start = line.lowerBound
      func end(_ at: Int) {
        let text = unquoted(bytes, MarkdownLine.trimmed(start..<max(at, start), bytes))
        if !text.isEmpty { found.append(text) }
        start = at + 1
      }
      for at in line {
        let byte = bytes[at]
        if let open = quote {
          if byte == open { quote = nil }
        } else if byte == 0x22 || byte == 0x27 {
          quote = byte
        } else if !isOpen, byte == 0x5B || byte == 0x7B {
          isOpen = true
          start = at + 1
        } else if byte == 0x2C || byte == 0x5D || byte == 0x7D {
          end(at)
          if byte != 0x2C { return found }
        }
      }
      end(line.upperBound)
    }
    return found
  }

  private static func unquoted(_ bytes: [UInt8], _ lines: [Range<Int>]) -> [Range<Int>] {
    guard lines.count > 1, let first = lines.first else {
      return lines.map { unquoted(bytes, $0) }
    }
    guard let mark = Self.first(bytes, first), mark == 0x22 || mark == 0x27 else { return lines }
    var lines = lines
    lines[0] = first.lowerBound + 1..<first.upperBound
    if let place = lines.lastIndex(where: { $0.last.map { bytes[$0] == mark } ?? false }) {
      lines[place] = lines[place].lowerBound..<lines[place].upperBound - 1
    }
    return lines
  }

  private static func unquoted(_ bytes: [UInt8], _ text: Range<Int>) -> Range<Int> {
    guard text.count > 1, let first = text.first, let last = text.last,
      bytes[first] == bytes[last], bytes[first] == 0x22 || bytes[first] == 0x27
    else { return text }
    return first + 1..<last
  }

  private static func indent(_ bytes: [UInt8], _ line: Range<Int>) -> Int {
    line.prefix { bytes[$0] == 0x20 || bytes[$0] == 0x09 }.count
  }

  private static func first(_ bytes: [UInt8], _ line: Range<Int>) -> UInt8? {
    line.first.map { bytes[$0] }
  }
}
