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

  /// The comment at the end of a line with the spaces before it; empty if there is none.
  func comment(of line: Int) -> String {
    let scalars = Array(lines[line].unicodeScalars)
    var quote: Unicode.Scalar?
    var lastSign: Unicode.Scalar = ":"
    for (at, scalar) in scalars.enumerated() {
      if let open = quote {
        if scalar == open, open == "'" || scalars[at - 1] != "\\" { quote = nil }
      } else if scalar == "\"" || scalar == "'", ":-,[{".unicodeScalars.contains(lastSign) {
        quote = scalar
      } else if scalar == "#", at > 0, scalars[at - 1] == " " {
        var start = at
        while start > 0, scalars[start - 1] == " " { start -= 1 }
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars[start...].filter { $0 != "\r" })
        return text
      }
      if scalar != " " { lastSign = scalar }
    }
    return ""
  }
}
