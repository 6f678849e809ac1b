// SPDX-License-Identifier: Apache-2.0

/// The lines of a YAML text; some are replaced and all others keep their bytes.
struct YAMLLines {
  private(set) var lines: [String]
  /// The line end of the first line; new lines end like it.
  private let lineEnd: String

  /// Cuts a text into lines.
  init(_ text: String) {
    lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map(String.init(_:))
      .map { $0 ?? "" }
    lineEnd = lines.first?.utf8.last == 0x0D ? "\r" : ""
  }

  /// The text.
  var text: String { lines.joined(separator: "\n") }

  /// Replaces lines by others, which are given without line ends.
  mutating func replace(_ range: Range<Int>, with new: [String]) {
    lines.replaceSubrange(range, with: new.map { $0 + lineEnd })
  }

  /// Takes the lines from one on out.
  mutating func cut(from line: Int) -> [String] {
    let tail = Array(lines[min(line, lines.count)...])
    lines.removeLast(tail.count)
    return tail
  }

  /// Puts lines that were taken out at the end again.
  mutating func append(_ tail: [String]) { lines += tail }

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
