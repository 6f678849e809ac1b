// SPDX-License-Identifier: Apache-2.0
import ICUText

/// A line of a page, for cleaning.
package struct TextLine {
  /// The line without the space around it: scalars of the mapped text.
  package var content: Range<Int>
  /// Columns of space before the content; an ideographic space is two.
  package var indent: Int
  /// Columns of the content; a wide character is two.
  package var width: Int
  /// Whether a form feed comes before it.
  package var startsPage: Bool
  /// Whether a paragraph separator (U+2029) comes before it: the text before never continues in it.
  package var startsParagraph = false

  /// Whether the line is blank.
  package var isBlank: Bool { content.isEmpty }

  /// The lines of a text; LF, CR, CRLF, NEL, VT, the Unicode separators and form feeds end a line.
  package static func lines(of text: MappedText) -> [TextLine] {
    var lines: [TextLine] = []
    var start = 0
    var startsPage = false
    var startsParagraph = false
    let scalars = text.scalars
    for at in 0...scalars.count {
      if at < scalars.count {
        guard CharacterClass.isLineEnd(scalars[at]) else { continue }
        // The LF of a CRLF belongs to the CR.
        if scalars[at] == 0x0A, at > 0, scalars[at - 1] == 0x0D {
          start = at + 1
          continue
        }
      }
      var line = TextLine(start..<at, in: scalars, startsPage: startsPage)
      line.startsParagraph = startsParagraph
      lines.append(line)
      startsParagraph = at < scalars.count && scalars[at] == 0x2029
      startsPage = at < scalars.count && scalars[at] == 0x0C
      start = at + 1
    }
    return lines
  }

  /// A stretch of a text as a line, whatever it contains; `nil` for a range outside the text.
  package static func line(_ range: Range<Int>, in text: MappedText) -> TextLine? {
    guard range.lowerBound >= 0, range.upperBound <= text.count else { return nil }
    return TextLine(range, in: text.scalars, startsPage: false)
  }

  /// A stretch of a line as a line of its own.
  package init(_ range: Range<Int>, of line: TextLine, in text: MappedText) {
    self.init(range, in: text.scalars, startsPage: line.startsPage)
  }

  /// A line with known values.
  package init(
    content: Range<Int>, indent: Int, width: Int, startsPage: Bool, startsParagraph: Bool
  ) {
    self.content = content
    self.indent = indent
    self.width = width
    self.startsPage = startsPage
    self.startsParagraph = startsParagraph
  }

  private init(_ range: Range<Int>, in scalars: [UInt32], startsPage: Bool) {
    var start = range.lowerBound
    var end = range.upperBound
    indent = 0
    while start < end, CharacterClass.isSpace(scalars[start]) {
      indent += CharacterClass.columns(scalars[start])
      start += 1
    }
    while end > start, CharacterClass.isSpace(scalars[end - 1]) { end -= 1 }
    content = start..<end
    width = scalars[start..<end].reduce(0) { $0 + CharacterClass.columns($1) }
    self.startsPage = startsPage
  }
}

extension CharacterClass {
  /// The width of a character in columns: two for wide ones and the ideographic space.
  static func columns(_ scalar: UInt32) -> Int {
    scalar == 0x3000 || isWide(scalar) ? 2 : scalar == 0x09 ? 4 : 1
  }
}
