import Files
import TextModel

extension TextDocument {
  /// A Word document (ECMA-376) as Word shows it: paragraphs, headings, list items, cells, captions,
  /// quotations, then footnotes and endnotes.
  ///
  /// A line break ends a block. An empty line separates the blocks; offsets are into the text so made, for
  /// a .docx file has none of its own. A block has a language where all its runs declare one other than
  /// the document's and its letters agree.
  ///
  /// - Throws: `FileError` with `document/docx`.
  /// - Complexity: O(*bytes*) of the unpacked document.
  public static func docx(_ bytes: [UInt8], path: String) throws(FileError) -> TextDocument {
    let document = try WordParts(bytes, path: path)
    var text = ""
    var length = 0
    var blocks: [TextBlock] = []
    var code: [Range<Int>] = []
    var spans: [TextSpan] = []
    for paragraph in document.parts.flatMap(\.paragraphs) {
      for line in paragraph.lines {
        let words = line.map(\.text).joined()
        guard !words.allSatisfy(\.isWhitespace) else { continue }
        if !text.isEmpty {
          text += "\n\n"
          length += 2
        }
        var at = length
        for piece in line {
          if case .formula = piece.kind, !piece.text.isEmpty {
            code.append(at..<at + piece.text.utf8.count)
          }
          if piece.isItalic, !piece.text.isEmpty {
            if let last = spans.last, last.range.upperBound == at, at > length {
              spans[spans.count - 1].range = last.range.lowerBound..<at + piece.text.utf8.count
            } else {
              spans.append(TextSpan(kind: .emphasis, range: at..<at + piece.text.utf8.count))
            }
          }
          at += piece.text.utf8.count
        }
        text += words
        blocks.append(
          TextBlock(
            kind: paragraph.kind, range: length..<at,
            language: paragraph.language(of: words, otherThan: document.language),
            part: paragraph.style.part))
        length = at
      }
    }
    return TextDocument(text: text, blocks: blocks, code: code, spans: spans, hasMarkup: true)
  }
}
