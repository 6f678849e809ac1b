// SPDX-License-Identifier: Apache-2.0
import ICUText
import Segmentation
import TextModel

/// The stretches of a part put together for cleaning, each scalar with its place in the input.
struct PartText {
  /// The scalars.
  let mapped: MappedPieces
  /// The bytes of the input from the first to the last scalar.
  let range: Range<Int>
  private let row: Int?
  /// Where lines begin that a break within a block of the format has put below another, in bytes of the input.
  private let broken: Set<Int>

  /// Puts the stretches of a part together: what is between two lines of a paragraph stays as it is, a border
  /// of the layout becomes a paragraph separator.
  ///
  /// - Parameter source: the text of the outline, with line ends where headings may break a word.
  init(_ part: PaperOutline.Part, of outline: PaperOutline, source: MappedText) {
    let lines = outline.lines
    var out = MappedPieces(of: source)
    var end = part.bounds.lowerBound
    var broken: Set<Int> = []
    // Keywords a line each stay apart, and so do lines of authors that are names by themselves.
    let isList =
      part.lines.count > 1
      && (part.kind == .keywords
        && !part.lines.contains { KeywordList.hasSeparator(lines[$0].content) }
        || part.kind == .authors
          && part.lines.allSatisfy { outline.names(on: $0, part.language) != nil })
    for (place, number) in part.lines.enumerated() {
      let line = lines[number].line.content
      let start = place == 0 ? part.bounds.lowerBound : line.lowerBound
      let stop = place == part.lines.count - 1 ? part.bounds.upperBound : line.upperBound
      if place > 0 {
        let isInOrder = end <= start
        let gap = isInOrder ? source.source(end..<start) : source.source(start..<start)
        let isEntry = part.kind == .references && lines[number].isReference
        let isLabel =
          outline.structureLabels.contains(number)
          || outline.structureLabels.contains(part.lines[place - 1])
        if isInOrder, lines[number].origin.block?.continuesParagraph == true,
          lines[(part.lines[place - 1] + 1)..<number].allSatisfy(\.isBlank)
        {
          broken.insert(source.source(start..<start).lowerBound)
        }
        if lines[number].origin.isHard || isList || isEntry || isLabel {
          out.append(0x2029, from: gap)
        } else if isInOrder, source.scalars[end..<start].allSatisfy(Self.isBlank) {
          out.append(end..<start)
        } else {
          out.append(0x0A, from: gap)
          // A page number or running head was here.
          let last = part.lines[place - 1]
          if last < number, lines[last..<number].contains(where: { $0.origin.isDropped }) {
            out.append(0x0C, from: gap)
          }
        }
      }
      out.append(start..<max(start, stop))
      end = stop
    }
    mapped = out
    self.broken = broken
    range = out.sourceBounds
    row = part.lines.first.flatMap { lines[$0].origin.row }
  }

  private static func isBlank(_ scalar: UInt32) -> Bool {
    CharacterClass.isSpace(scalar) || CharacterClass.isLineEnd(scalar)
  }

  /// The paragraphs of the cleaned text; a title is one.
  func paragraphs(of cleaned: CleanedText, isOne: Bool, joiner: String) -> [PartParagraph] {
    var found: [PartParagraph] = []
    var start = 0
    var wasParted = true
    for line in cleaned.text.split(separator: "\n", omittingEmptySubsequences: false) {
      let end = start + line.utf8.count
      if !line.isEmpty {
        let range = cleaned.sourceRange(start..<end)
        var paragraph = PartParagraph(text: String(line), range: range, row: row)
        paragraph.continuesBlock = !wasParted || broken.contains(range.lowerBound)
        found.append(paragraph)
      }
      wasParted = line.isEmpty
      start = end + 1
    }
    guard isOne, let first = found.first, let last = found.last, found.count > 1 else {
      return found
    }
    return [
      PartParagraph(
        text: found.map(\.text).joined(separator: joiner),
        range: first.range.lowerBound..<max(first.range.upperBound, last.range.upperBound), row: row
      )
    ]
  }
}
