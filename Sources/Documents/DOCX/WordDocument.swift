// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

/// A Word document whose sentences are replaced in place: all other bytes of its parts stay as they are.
///
/// Lines are what is between paragraph marks, line breaks and tabs, in the body, in foot- and endnotes, and in
/// headers and footers, as `TextDocument.docx` reads them.
package struct WordDocument {
  /// Words in one element.
  struct Piece {
    /// The place of the words in the line, in UTF-8 bytes.
    var range: Range<Int>
    /// The element: `w:t`, or one that represents a character or a formula.
    var node: Int
    var kind: WordParagraph.Piece.Kind
    /// The formatting of its run (`w:rPr`), as it is written.
    var format: String
    /// The number of the element of the link that the words are in; `nil` outside of links.
    var link: Int?
    /// The number of the element of the phonetic guide whose characters the words are; `nil` for other words.
    var ruby: Int?

    /// Whether the words are formatted and linked as those of another piece.
    func isLike(_ other: Piece) -> Bool { format == other.format && link == other.link }

    /// Whether the element holds words that can be replaced.
    var isText: Bool { if case .text = kind { true } else { false } }
    /// Whether the element stays whatever takes the place of its sentence.
    var isFixed: Bool { isFormula || isField }
    /// Whether the piece is a formula.
    var isFormula: Bool { if case .formula = kind { true } else { false } }
    /// Whether the piece is the result of a field that Word computes.
    var isField: Bool { if case .field = kind { true } else { false } }
  }

  /// A line of text.
  package struct Line {
    /// The words of the line.
    package internal(set) var text = ""
    var pieces: [Piece] = []
    var part = 0
    /// The language that the document declares for it, if it does.
    package internal(set) var language: LanguageTag?
  }

  /// A part with text.
  struct Part {
    let name: String
    let tree: XMLTree
    let kind: WordParts.Kind

    /// Whether it is the document itself, the only part that can have comments.
    var isBody: Bool { kind.isBody }

    /// The parts of a document that was read.
    ///
    /// - Throws: `FileError` with `document/docx`.
    static func all(of document: WordParts, path: String) throws(FileError) -> [Part] {
      do {
        return try document.parts.map { part in
          Part(
            name: part.name, tree: try XMLTree.part(part.bytes, name: part.name), kind: part.kind)
        }
      } catch {
        throw .unreadableDOCX(error, path: path)
      }
    }
  }

  /// Words that take the place of others.
  struct Words {
    var text: String
    /// The piece whose formatting they have; `nil` for that of the piece where they are written.
    var piece: Int?
    /// The piece where they are written; `nil` for the first one with text.
    var place: Int?
  }

  /// A stretch of a line that is changed or remarked on.
  struct Change {
    var range: Range<Int>
    /// The replacement, each run of words with the piece whose formatting it has; nil to keep
    /// what is there.
    var words: [Words]?
    var isHighlighted: Bool
    var comment: String?
  }

  /// The lines, in document order, then notes, headers and footers.
  package private(set) var lines: [Line] = []
  let archive: ZipArchive
  let parts: [Part]
  let path: String
  var changes: [Int: [Change]] = [:]
  /// The stretches of each line that have other words in their place.
  private var replaced: [Int: Set<Range<Int>>] = [:]

  /// Reads a document.
  ///
  /// - Throws: `FileError` with `document/docx`.
  package init(_ bytes: [UInt8], path: String) throws(FileError) {
    self.path = path
    let document = try WordParts(bytes, path: path, readsAreas: true)
    archive = document.archive
    parts = try Part.all(of: document, path: path)
    for (number, part) in document.parts.enumerated() {
      var formats: [Int: String] = [:]
      for paragraph in part.paragraphs {
        for line in paragraph.lines {
          let language = paragraph.language(
            of: line.map(\.text).joined(), otherThan: document.language)
          let stretches = line.split { if case .tab = $0.kind { true } else { false } }
          lines += stretches.map { self.line(of: $0, in: number, language, &formats) }
        }
      }
    }
    lines.removeAll { $0.text.allSatisfy(\.isWhitespace) }
  }

  private func line(
    of pieces: ArraySlice<WordParagraph.Piece>, in part: Int, _ language: LanguageTag?,
    _ formats: inout [Int: String]
  ) -> Line {
    let tree = parts[part].tree
    var line = Line(part: part, language: language)
    for piece in pieces where tree.nodes.indices.contains(piece.node) {
      let start = line.text.utf8.count
      line.text += piece.text
      let run = tree.nodes[piece.node].parent
      let format = run.flatMap { formats[$0] } ?? run.map { self.format(ofRun: $0, tree) } ?? ""
      if let run { formats[run] = format }
      // Words outside a run cannot be replaced.
      let isInRun = run.map { tree.nodes[$0].localName == "r" } ?? false
      line.pieces.append(
        Piece(
          range: start..<line.text.utf8.count, node: piece.node,
          kind: isInRun ? piece.kind : .formula, format: format, link: piece.link,
          ruby: run.flatMap { ruby(ofRun: $0, tree) }))
    }
    return line
  }

  /// The phonetic guide whose characters a run has.
  private func ruby(ofRun run: Int, _ tree: XMLTree) -> Int? {
    guard let base = tree.nodes[run].parent, tree.nodes[base].localName == "rubyBase" else {
      return nil
    }
    return tree.nodes[base].parent
  }

  /// The formatting of a run, as it is written.
  private func format(ofRun run: Int, _ tree: XMLTree) -> String {
    tree.elements(of: run).first { tree.nodes[$0].localName == "rPr" }.map { index in
      let bytes = tree.bytes[tree.nodes[index].tag.lowerBound..<tree.nodes[index].end]
      return String(decoding: bytes, as: UTF8.self)
    } ?? ""
  }
}

extension WordDocument {
  /// A stretch of a line as words and, in elements `g` around them, words formatted otherwise than the
  /// first, or in another link.
  package func content(of range: Range<Int>, in line: Int) -> InlineContent {
    let pieces = lines[line].pieces
    let places = lines[line].pieces(in: range)
    guard let first = places.first else { return InlineContent([]) }
    var nodes: [MarkupNode] = []
    var last: Piece?
    for index in places {
      let piece = pieces[index]
      let words = MarkupNode.text(lines[line].text(in: piece.range.clamped(to: range)))
      if piece.isFormula {
        nodes.append(
          .element(
            MarkupElement("ph", attributes: [Attribute("id", "\(index)")], children: [words])))
        last = nil
        continue
      }
      if piece.isField {
        // The result of a field is part of the sentence, whatever its formatting.
        nodes.append(words)
        continue
      }
      if last?.isLike(piece) == true, case .element(var element)? = nodes.last {
        element.children.append(words)
        nodes[nodes.count - 1] = .element(element)
      } else if piece.isLike(pieces[first]) {
        nodes.append(words)
      } else {
        nodes.append(
          .element(
            MarkupElement("g", attributes: [Attribute("id", "\(index)")], children: [words])))
      }
      last = piece
    }
    return InlineContent(nodes)
  }

  /// Puts other words in the place of a stretch of a line; stretches must not overlap.
  ///
  /// - Parameters:
  ///   - content: the words, with elements `g` as `content(of:in:)` gives them.
  ///   - isHighlighted: whether they are highlighted in yellow.
  ///   - comment: a remark on them.
  package mutating func replace(
    _ range: Range<Int>, of line: Int, with content: InlineContent, isHighlighted: Bool,
    comment: String?
  ) {
    let fields = FieldPlaces(of: content, in: range, lines[line])
    replaced[line, default: []].insert(range)
    changes[line, default: []].append(
      Change(
        range: range, words: fields.words, isHighlighted: isHighlighted, comment: comment))
  }

  /// Whether the mark of a note is right before an offset of a line, where words end and others begin.
  package func hasMark(before offset: Int, of line: Int) -> Bool {
    let pieces = lines[line].pieces
    let next = lines[line].firstPiece { $0.lowerBound >= offset }
    guard next > 0, next < pieces.count, pieces[next].range.lowerBound == offset else {
      return false
    }
    let nodes = parts[lines[line].part].tree.nodes
    let first = pieces[next - 1].node
    return nodes[first..<max(first, pieces[next].node)].contains {
      $0.localName == "footnoteReference" || $0.localName == "endnoteReference"
    }
  }

  /// Whether the mark of a note is inside a stretch, after the first of its words: those that take their place come
  /// before the mark.
  package func hasMark(in range: Range<Int>, of line: Int) -> Bool {
    let pieces = lines[line].pieces
    guard let first = lines[line].firstText(in: range)?.node,
      let last = lines[line].pieces(in: range).last.map({ pieces[$0].node }), first < last
    else { return false }
    return parts[lines[line].part].tree.nodes[first..<last].contains {
      $0.localName == "footnoteReference" || $0.localName == "endnoteReference"
    }
  }

  /// Whether other words were put in the place of a stretch.
  package func isChanged(_ range: Range<Int>, of line: Int) -> Bool {
    replaced[line]?.contains(range) == true
  }

  /// Whether a line is in the text itself, where Word has comments.
  package func allowsComments(in line: Int) -> Bool { parts[lines[line].part].isBody }

  /// Remarks on a stretch of a line.
  package mutating func comment(_ range: Range<Int>, of line: Int, _ text: String) {
    changes[line, default: []].append(
      Change(range: range, words: nil, isHighlighted: false, comment: text))
  }
}

extension WordDocument.Line {
  /// The first piece from which on a condition on the range holds; pieces are in order.
  func firstPiece(where holds: (Range<Int>) -> Bool) -> Int {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if holds(pieces[middle].range) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The pieces that overlap a range.
  ///
  /// - Complexity: O(log *pieces*) and the pieces returned.
  func pieces(in range: Range<Int>) -> [Int] {
    let start = firstPiece { $0.upperBound > range.lowerBound }
    let end = firstPiece { $0.lowerBound >= range.upperBound }
    return start < end ? (start..<end).filter { pieces[$0].range.overlaps(range) } : []
  }

  /// The first piece with words that overlaps a range.
  func firstText(in range: Range<Int>) -> WordDocument.Piece? {
    let start = firstPiece { $0.upperBound > range.lowerBound }
    let texts = pieces[start...].prefix { $0.range.lowerBound < range.upperBound }
      .filter { $0.isText && $0.range.overlaps(range) }
    // Words under a phonetic guide cannot be broken over lines.
    return texts.first { $0.ruby == nil } ?? texts.first
  }

  /// The words of a range in UTF-8 bytes.
  func text(in range: Range<Int>) -> String {
    let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    let end = text.utf8.index(start, offsetBy: range.count)
    return String(decoding: text.utf8[start..<end], as: UTF8.self)
  }
}
