// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

extension TextDocument {
  /// A Word document (ECMA-376) as Word shows it: paragraphs, headings, list items, cells, captions,
  /// quotations, then footnotes and endnotes, then headers and footers.
  ///
  /// A line break ends a block. An empty line separates the blocks; offsets are into the text so made, for
  /// a .docx file has none of its own. A block has a language where all its runs declare one other than
  /// the document's and its letters agree.
  ///
  /// - Parameter readsAreas: whether headers and footers are read. The blocks have their `area`; a header that several
  ///   sections share is read once.
  /// - Throws: `FileError` with `document/docx`.
  /// - Complexity: O(*bytes*) of the unpacked document.
  public static func docx(
    _ bytes: [UInt8], path: String, readsAreas: Bool = false
  ) throws(FileError) -> TextDocument {
    let document = try WordParts(bytes, path: path, readsAreas: readsAreas)
    let read = WordText(document)
    var blocks: [TextBlock] = []
    var code: [Range<Int>] = []
    var spans: [TextSpan] = []
    var unknown = 0
    for line in read.lines {
      var at = line.range.lowerBound
      for piece in line.pieces {
        let range = at..<at + piece.text.utf8.count
        if case .character = piece.kind, piece.text == SymbolFont.unknown { unknown += 1 }
        if case .formula = piece.kind, !range.isEmpty { code.append(range) }
        if piece.isItalic, !range.isEmpty {
          if let last = spans.last, last.range.upperBound == at, at > line.range.lowerBound {
            spans[spans.count - 1].range = last.range.lowerBound..<range.upperBound
          } else {
            spans.append(TextSpan(kind: .emphasis, range: range))
          }
        }
        at = range.upperBound
      }
      var block = TextBlock(
        kind: line.paragraph.kind, range: line.range,
        language: line.paragraph.language(of: line.text, otherThan: document.language),
        part: line.paragraph.style.part, area: document.parts[line.part].kind.area)
      block.continuesParagraph = line.continuesParagraph
      blocks.append(block)
    }
    var made = TextDocument(
      text: read.text, blocks: blocks, code: code, spans: spans, hasMarkup: true)
    if unknown > 0 {
      made.warnings.append(
        unknown == 1
          ? "1 symbol of a font whose signs are not known was replaced by U+FFFD"
          : "\(unknown) symbols of fonts whose signs are not known were replaced by U+FFFD")
    }
    if let notice = document.struck.notice { made.warnings.append(notice) }
    return made
  }
}
