// SPDX-License-Identifier: Apache-2.0
@testable import Documents

/// Pages drawn with characters, for tests: each row of the drawing is a row of the page, each column 5 points, and
/// a wide character takes two columns.
///
/// `{18}` at the start of a row sets its size of type; a row `=====` begins the next page.
struct DrawnPage {
  /// The pages of a drawing.
  static func pages(_ drawing: String, confidence: Double? = nil) -> [PrintedPage] {
    drawing.split(separator: "\n=====\n").map { page in
      let rows = page.split(separator: "\n", omittingEmptySubsequences: false)
      var lines: [PrintedLine] = []
      for (number, row) in rows.enumerated() {
        lines += self.lines(of: row, top: Double(number) * 14 + 10, confidence: confidence)
      }
      return PrintedPage(
        width: 500, height: Double(rows.count) * 14 + 20, lines: lines,
        isRecognized: confidence != nil)
    }
  }

  /// What a document says of its blocks: kind and text, `/` for a line end inside, `|` for a form feed.
  static func description(of document: TextDocument) -> [String] {
    let bytes = Array(document.text.utf8)
    return document.blocks.map { block in
      let text = String(decoding: bytes[block.range], as: UTF8.self)
        .replacing("\n\u{C}", with: "|").replacing("\n", with: "/")
      let kind =
        switch block.kind {
        case .paragraph: ""
        case .heading(let level): "h\(level) "
        case .cell(let cell): "\(cell.table).\(cell.row).\(cell.column) "
        default: "\(block.kind) "
        }
      return kind + text
    }
  }

  /// The lines of a row: words farther apart than two spaces are lines of their own, as poppler gives them.
  private static func lines(
    of row: Substring, top: Double, confidence: Double?
  ) -> [PrintedLine] {
    var row = row
    var size = 10.0
    if row.first == "{", let close = row.firstIndex(of: "}") {
      size = Double(row[row.index(after: row.startIndex)..<close]) ?? size
      row = row[row.index(after: close)...]
    }
    var words: [[PrintedWord]] = [[]]
    var column = 0
    var (text, start, gap) = ("", 0, 0)
    for character in row + " " {
      let width = character.unicodeScalars.first.map { $0.value >= 0x2E80 ? 2 : 1 } ?? 1
      if character == " " || character == "\u{3000}" {
        if !text.isEmpty {
          let box = LayoutBox(
            left: Double(start) * 5, top: top, right: Double(column) * 5, bottom: top + size)
          words[words.count - 1].append(
            PrintedWord(text: text, box: box, confidence: confidence))
        }
        text = ""
        gap += width
      } else {
        if text.isEmpty {
          if gap > 2, !words[words.count - 1].isEmpty { words.append([]) }
          start = column
        }
        text.append(character)
        gap = 0
      }
      column += width
    }
    return words.compactMap { PrintedLine($0) }
  }
}
