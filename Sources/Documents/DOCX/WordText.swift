// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The text that is taken out of a Word document, with the words that each part of it comes from.
struct WordText {
  /// The words between two paragraph marks or line breaks.
  struct Line {
    /// The paragraph.
    let paragraph: WordParagraph
    /// The number of the part of the document.
    let part: Int
    /// The words.
    let pieces: ArraySlice<WordParagraph.Piece>
    /// UTF-8 bytes of the whole text.
    let range: Range<Int>
    /// The words as one text.
    let text: String
    /// Whether it comes after a line break in its paragraph.
    let continuesParagraph: Bool
  }

  /// The text, with an empty line between two lines.
  private(set) var text = ""
  /// The lines that have words, in document order, then notes, headers and footers.
  private(set) var lines: [Line] = []

  /// Puts the text of a document together.
  ///
  /// - Complexity: O(*bytes*) of the text.
  init(_ document: WordParts) {
    var length = 0
    for (number, part) in document.parts.enumerated() {
      for paragraph in part.paragraphs {
        var isFirst = true
        for pieces in paragraph.lines {
          let words = pieces.map(\.text).joined()
          guard !words.allSatisfy(\.isWhitespace) else { continue }
          if !text.isEmpty {
            text += "\n\n"
            length += 2
          }
          let end = length + words.utf8.count
          text += words
          lines.append(
            Line(
              paragraph: paragraph, part: number, pieces: pieces, range: length..<end, text: words,
              continuesParagraph: !isFirst))
          isFirst = false
          length = end
        }
      }
    }
  }
}
