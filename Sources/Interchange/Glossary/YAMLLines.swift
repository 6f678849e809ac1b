// SPDX-License-Identifier: Apache-2.0

/// The lines of a YAML text; some are replaced and all others keep their bytes.
///
/// They are the lines that a reader of YAML 1.1 counts (5.4): LF, CR, CRLF, NEL and the line and paragraph separators
/// end them.
struct YAMLLines {
  /// The lines; one that ends with CRLF has the CR.
  private(set) var lines: [String] = []
  /// The marks between the lines and after the last one.
  private var breaks: [String] = []
  /// The CR of a first line that ends with CRLF; new lines end like it.
  private let carriageReturn: String

  /// Cuts a text into lines.
  ///
  /// - Complexity: O(*bytes*).
  init(_ text: String) {
    var line = String.UnicodeScalarView()
    var scalars = text.unicodeScalars.makeIterator()
    var next = scalars.next()
    while let scalar = next {
      next = scalars.next()
      switch scalar {
      case "\r" where next == "\n": line.append(scalar)
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}":
        lines.append(String(line))
        breaks.append(String(Character(scalar)))
        line = String.UnicodeScalarView()
      default: line.append(scalar)
      }
    }
    lines.append(String(line))
    breaks.append("")
    carriageReturn = lines[0].utf8.last == 0x0D ? "\r" : ""
  }

  /// The text.
  var text: String { text(of: lines.indices) }

  /// The text of some lines.
  func text(of range: Range<Int>) -> String {
    zip(lines[range], breaks[range]).reduce(into: "") { text, line in
      text += line.0
      text += line.1
    }
  }

  /// Replaces lines by others, which are given without line ends.
  mutating func replace(_ range: Range<Int>, with new: [String]) {
    let usual = breaks[0].isEmpty ? "\n" : breaks[0]
    var marks = [String](repeating: usual, count: new.count)
    // What was the last line has no end.
    if range.upperBound == lines.count, !marks.isEmpty { marks[marks.count - 1] = "" }
    if range.lowerBound > 0, range.upperBound == lines.count {
      let isLast = new.isEmpty
      if isLast || breaks[range.lowerBound - 1].isEmpty {
        breaks[range.lowerBound - 1] = isLast ? "" : usual
      }
    }
    lines.replaceSubrange(range, with: new.map { $0 + carriageReturn })
    breaks.replaceSubrange(range, with: marks)
  }

  /// Lines that were taken out, with the marks after them.
  struct Tail {
    fileprivate let lines: [String]
    fileprivate let breaks: [String]
  }

  /// Takes the lines from one on out.
  mutating func cut(from line: Int) -> Tail {
    let start = min(line, lines.count)
    let tail = Tail(lines: Array(lines[start...]), breaks: Array(breaks[start...]))
    lines.removeLast(tail.lines.count)
    breaks.removeLast(tail.lines.count)
    return tail
  }

  /// Puts lines that were taken out at the end again.
  mutating func append(_ tail: Tail) {
    lines += tail.lines
    breaks += tail.breaks
  }

  /// The end of a block whose next one begins on a line: without the blank lines and comments before that line, which
  /// belong to it, unless they are indented more than `indent`.
  func end(before line: Int, after start: Int, indent: Int) -> Int {
    var end = min(line, lines.count)
    while end - 1 > start {
      let text = lines[end - 1].drop { $0 == " " || $0 == "\r" || $0 == "\r\n" }
      let isOutside = text.isEmpty || text.first == "#" && self.indent(of: end - 1) <= indent
      guard isOutside else { break }
      end -= 1
    }
    return end
  }

  /// The number of spaces at the beginning of a line.
  func indent(of line: Int) -> Int { lines[line].utf8.prefix { $0 == 0x20 }.count }

  /// The first characters of a line, as many as there are before a column.
  func prefix(of line: Int, to column: Int) -> String {
    String(lines[line].unicodeScalars.prefix(column))
  }

  /// The character at a place; `nil` after the end of the line.
  func scalar(_ line: Int, _ column: Int) -> Unicode.Scalar? {
    lines[line].unicodeScalars.dropFirst(column).first
  }

  /// A line without the carriage return of its line end.
  static func withoutReturn(_ line: String) -> String {
    line.utf8.last == 0x0D ? String(line.unicodeScalars.dropLast()) : line
  }

  /// The tokens of some lines; the first one begins a key or an item.
  func tokens(of range: Range<Int>) -> YAMLTokens {
    YAMLTokens(lines[range], first: range.lowerBound)
  }

  /// The text between two places, with `\n` between lines.
  func text(from start: YAMLPlace, to end: YAMLPlace) -> String {
    var text = ""
    for line in start.line..<max(start.line, end.line) + 1 {
      let scalars = Self.withoutReturn(lines[line]).unicodeScalars
      let part = line == end.line ? scalars.prefix(end.column) : scalars[...]
      if line > start.line { text += "\n" }
      text.unicodeScalars.append(contentsOf: part.dropFirst(line == start.line ? start.column : 0))
    }
    return text
  }

  /// The lines that take the place of those of a value, with the comments of the value.
  ///
  /// The comment beside the first line stays beside the new first line, or that of the last line where the first has
  /// none. Those inside the value come before it, in lines of their own. Comments after the value stay there.
  ///
  /// - Parameter new: the new lines; the first one can have a comment beside it. May be empty.
  func keepingComments(of range: Range<Int>, in new: [String]) -> [String] {
    let tokens = tokens(of: range)
    let end = tokens.contentEnd ?? range.upperBound
    let inner = tokens.comments.filter { $0.start.line < end }
    let besides =
      inner.first { $0.start.line == range.lowerBound } ?? inner.last { $0.start.line == end - 1 }
    let indent = String(repeating: " ", count: self.indent(of: range.lowerBound))
    var kept: [String] = []
    var result = new
    for comment in inner {
      let text = text(from: comment.start, to: comment.end)
      guard comment.start == besides?.start, !new.isEmpty else {
        kept.append(indent + text)
        continue
      }
      let before = prefix(of: comment.start.line, to: comment.start.column).unicodeScalars
      let blanks = String(
        String.UnicodeScalarView(before.reversed().prefix { $0 == " " || $0 == "\t" }.reversed()))
      result[0] += (blanks.isEmpty ? " " : blanks) + text
    }
    return kept + result + lines[end..<range.upperBound].map(Self.withoutReturn)
  }

  /// The lines among some that have nothing but a comment.
  func comments(in range: Range<Int>) -> [String] {
    lines[range].filter { $0.drop { $0 == " " || $0 == "\t" }.first == "#" }
  }
}
