// SPDX-License-Identifier: Apache-2.0

/// A part of a text that is cleaned at one time, with the lines around it that its own lines are compared with.
///
/// A part ends after a line feed, so that the steps about single characters can be done before the parts are put
/// together. The result is the same for parts of any size as long as no page and no run of blank lines is longer than
/// what is around a part.
struct CleaningWindow {
  /// The sizes of parts, in units of the input.
  struct Sizes {
    /// The least size of a part; the last one has up to half more.
    var part = 1 << 20
    /// The size of what is before and after a part.
    var context = 16 << 10
  }

  /// The part and what is around it, after the steps about single characters.
  let text: MappedText
  /// The scalars of the part.
  let part: Range<Int>
  /// Whether the text begins with the window.
  let startsText: Bool
  /// Whether the text ends with the window.
  let endsText: Bool

  /// The parts of an input; a part is longer where no line ends, and one empty part where the input is empty.
  static func parts(of input: some CleaningInput, _ sizes: Sizes) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    while input.count - start > sizes.part + sizes.part / 2 {
      let end = lineStart(after: start + sizes.part, in: input)
      parts.append(start..<end)
      start = end
    }
    if start < input.count || parts.isEmpty { parts.append(start..<input.count) }
    return parts
  }

  /// The window of a part.
  init(_ part: Range<Int>, of input: some CleaningInput, context: Int, steps: Set<CleaningStep>) {
    let start = part.lowerBound - context
    let first = start > 0 ? min(Self.lineStart(after: start, in: input), part.lowerBound) : 0
    let end = part.upperBound
    let last =
      end < input.count ? Self.lineStart(after: end + context, in: input) : end
    startsText = first == 0
    endsText = last == input.count
    guard first < part.lowerBound || end < last else {
      text = CharacterForms.mend(input.mapped(part), steps)
      self.part = 0..<text.count
      return
    }
    var text = CharacterForms.mend(input.mapped(first..<part.lowerBound), steps)
    let begin = text.count
    let own = CharacterForms.mend(input.mapped(part), steps)
    text.append(0..<own.count, of: own)
    self.part = begin..<text.count
    let rest = CharacterForms.mend(input.mapped(end..<last), steps)
    text.append(0..<rest.count, of: rest)
    self.text = text
  }

  /// The lines of the window; the end of a text that goes on is not a line.
  var lines: [TextLine] {
    var lines = TextLine.lines(of: text)
    if !endsText { lines.removeLast() }
    return lines
  }

  /// The place after the first line feed at a position or after it; the end where there is none.
  private static func lineStart(after position: Int, in input: some CleaningInput) -> Int {
    var at = min(position, input.count)
    while at < input.count, !input.isLineFeed(at) { at += 1 }
    return min(at + 1, input.count)
  }
}
