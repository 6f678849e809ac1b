// SPDX-License-Identifier: Apache-2.0
import Foundation
import Papers
import TestSupport
import Testing
import TextModel

/// The parts of papers that are put together from the pieces of `grammars/papers.txt`: fronts, labels, abstracts, furniture,
/// tables and bodies in many orders and shapes.
@Suite struct PaperComposedGoldenTests {
  /// The parts as one line each, with what is at their edges.
  private static func lines(
    of text: String, _ blocks: [TextBlock] = [], hasMarkup: Bool = false
  ) -> [String] {
    PaperReader().parts(of: text, blocks: blocks, hasMarkup: hasMarkup).map { part in
      var line =
        "  \(part.kind.rawValue) \(part.language) \(part.range.lowerBound) “\(part.text.prefix(14))…\(part.text.suffix(6))” \(part.text.count)"
      if !part.items.isEmpty { line += " " + part.items.joined(separator: "¦") }
      if part.paragraphs.count > 1 { line += " \(part.paragraphs.map(\.range.lowerBound))" }
      if !part.guessedWords.isEmpty { line += " guessed \(part.guessedWords)" }
      return line + part.doubtfulJoins.map { " doubtful \($0.first)+\($0.second)" }.joined()
    }
  }

  @Test(arguments: [1, 2]) func papers(_ part: Int) throws {
    var texts = try ComposedText(of: "papers.txt", seed: UInt64(part))
    var lines: [String] = []
    for number in 0..<160 {
      let text = texts.next("paper")[0]
      #expect(!text.contains("‹"))
      lines.append("⁂ \(number)")
      lines += Self.lines(of: text)
    }
    Golden.compare(lines, with: "composed-papers-\(part)")
  }

  /// The same kind of papers as a format with markup gives them: each line is a block, and rows are tables.
  @Test func markup() throws {
    var texts = try ComposedText(of: "papers.txt", seed: 3)
    let kinds: [TextBlock.Kind] = [
      .heading(1), .paragraph, .heading(2), .listItem, .paragraph, .quotation, .caption, .note,
      .reference, .furniture,
    ]
    var lines: [String] = []
    for number in 0..<120 {
      var text = ""
      var blocks: [TextBlock] = []
      func add(_ piece: String, _ kind: TextBlock.Kind) {
        let start = text.utf8.count
        text += piece
        if !piece.isEmpty { blocks.append(TextBlock(kind: kind, range: start..<text.utf8.count)) }
        text += "\n"
      }
      for (place, line) in texts.next("paper")[0].components(separatedBy: "\n").enumerated() {
        add(line, place % 3 == 1 ? kinds[(place + number) % kinds.count] : .paragraph)
      }
      for row in 0..<number % 5 {
        let cells = texts.next("rows")[0].components(separatedBy: "|")
        for (column, cell) in cells.enumerated() {
          add(cell, .cell(TableCell(table: number % 2 * row / 2, row: row, column: column)))
        }
      }
      lines.append("⁂ \(number)")
      lines += Self.lines(of: text, blocks, hasMarkup: number % 4 > 0)
    }
    Golden.compare(lines, with: "composed-papers-markup")
  }
}
