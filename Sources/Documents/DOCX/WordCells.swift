// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

/// The cells of the tables of a Word document, which can be filled: all other bytes of its parts stay as they are.
///
/// Tables, rows and columns are counted as in `TextDocument.docx`. Only tables of the body and of notes are read.
package struct WordCells {
  private struct Cell {
    let part: Int
    let node: Int
  }

  /// The contents to write into a cell.
  private struct Filling {
    var words: String?
    var isHighlighted = false
    var comment: String?
    /// The cell whose marked words, such as tags of Trados, are formatted in the same way here.
    var model: TableCell?
  }

  private let archive: ZipArchive
  private let parts: [WordDocument.Part]
  private let markup: [WordMarkup]
  private var cells: [TableCell: Cell] = [:]
  private var paragraphs: [TableCell: [WordParagraph]] = [:]
  private var fillings: [TableCell: Filling] = [:]

  /// Reads a document.
  ///
  /// - Throws: `FileError` with `document/docx`.
  package init(_ bytes: [UInt8], path: String) throws(FileError) {
    let document = try WordParts(bytes, path: path)
    archive = document.archive
    parts = try WordDocument.Part.all(of: document, path: path)
    markup = parts.map { WordMarkup($0.tree) }
    for (number, part) in document.parts.enumerated() {
      for (cell, node) in part.cells where markup[number].tree.nodes.indices.contains(node) {
        cells[cell] = Cell(part: number, node: node)
      }
      for paragraph in part.paragraphs {
        if let cell = paragraph.cell { paragraphs[cell, default: []].append(paragraph) }
      }
    }
  }

  /// Whether words can be put into a cell: one without text that has a paragraph, or one with a single paragraph of
  /// plain words.
  package func isFillable(_ cell: TableCell) -> Bool {
    guard let place = cells[cell] else { return false }
    guard let texts = paragraphs[cell] else { return paragraph(of: place) != nil }
    return texts.count == 1
      && texts[0].pieces.allSatisfy { if case .text = $0.kind { true } else { false } }
  }

  /// Puts words into a cell, in the place of those that are there.
  ///
  /// Nothing is written into a cell that is not fillable.
  ///
  /// - Parameters:
  ///   - isHighlighted: whether the words have a yellow ground.
  ///   - comment: a remark on them.
  ///   - model: the cell of the source; words that have a character style there, as tags do, have it here too.
  package mutating func fill(
    _ cell: TableCell, with words: String, isHighlighted: Bool = false, comment: String? = nil,
    like model: TableCell? = nil
  ) {
    guard isFillable(cell) else { return }
    fillings[cell] = Filling(
      words: words, isHighlighted: isHighlighted, comment: comment, model: model)
  }

  /// Puts a remark into a cell without text, unless it has one.
  package mutating func comment(_ cell: TableCell, _ text: String) {
    guard let place = cells[cell], fillings[cell] == nil, isFillable(cell) else { return }
    let nodes = parts[place.part].tree.nodes
    let hasComment = nodes[place.node...].prefix { $0.tag.lowerBound < nodes[place.node].end }
      .contains { $0.localName == "commentReference" }
    if !hasComment { fillings[cell] = Filling(comment: text) }
  }

  /// The document with what was put in; without anything, its bytes as they were.
  ///
  /// - Throws: `FileError` for an archive that cannot be made.
  /// - Complexity: O(*bytes*).
  package func bytes() throws -> [UInt8] {
    var comments = try WordComments(archive, main: parts[0])
    var edits = Array(repeating: TextEdits(), count: parts.count)
    let order = fillings.sorted { first, second in
      guard let a = cells[first.key], let b = cells[second.key] else { return false }
      return (a.part, a.node) < (b.part, b.node)
    }
    for (cell, filling) in order {
      guard let place = cells[cell] else { continue }
      write(filling, into: cell, at: place, edits: &edits[place.part], comments: &comments)
    }
    var written: [String: [UInt8]] = [:]
    for (part, edits) in zip(parts, edits) where !edits.isEmpty {
      written[part.name] = part.tree.bytes(with: edits)
    }
    try written.merge(comments.parts()) { $1 }
    return try archive.bytes(replacing: written)
  }

  private func write(
    _ filling: Filling, into cell: TableCell, at place: Cell, edits: inout TextEdits,
    comments: inout WordComments
  ) {
    let part = markup[place.part]
    let isCommented = parts[place.part].isBody && filling.comment != nil
    let writer = RunWriter(part: parts[place.part])
    let pieces = paragraphs[cell]?.first?.pieces ?? []
    if let words = filling.words, let first = pieces.first {
      // The first element gets all words, and those after it none.
      for piece in pieces.dropFirst() {
        edits.replace(part.tree.nodes[piece.node].content, with: "")
      }
      let format = part.tree.nodes[first.node].parent.map { part.format(of: $0) } ?? ""
      let comment = isCommented ? comments.add([filling.comment ?? ""]) : nil
      edits.replace(
        part.tree.nodes[first.node].content,
        with: writer.text(
          [(words, format)], in: format, isHighlighted: filling.isHighlighted, comment: comment))
      return
    }
    guard let paragraph = paragraph(of: place) else { return }
    let format = self.format(ofEmpty: paragraph, in: part)
    var runs = ""
    if let words = filling.words {
      for stretch in styled(words, like: filling.model, format) {
        let own = filling.isHighlighted ? writer.highlighted(stretch.format) : stretch.format
        runs += writer.run(stretch.text, own)
      }
    }
    if isCommented, let text = filling.comment {
      let number = comments.add([text])
      runs = writer.commented(runs, number)
    }
    let element = part.tree.nodes[paragraph]
    if element.isSelfClosed {
      // `<w:p/>` with its attributes, and a closing tag.
      let slash = element.tag.upperBound - 2
      edits.replace(slash..<element.tag.upperBound, with: ">\(runs)</\(element.name)>")
    } else {
      edits.replace(element.content.upperBound..<element.content.upperBound, with: runs)
    }
  }

  /// The first paragraph of a cell, in a content control or not.
  private func paragraph(of place: Cell) -> Int? {
    let part = markup[place.part]
    var open = part.tree.elements(of: place.node)
    while !open.isEmpty {
      let node = open.removeFirst()
      switch part.name(node) {
      case "p": return node
      case "sdt", "sdtContent", "customXml": open = part.tree.elements(of: node) + open
      default: break
      }
    }
    return nil
  }

  /// The formatting of words that are typed into a paragraph without text: that of its first run, or that of its mark.
  private func format(ofEmpty paragraph: Int, in part: WordMarkup) -> String {
    let elements = part.tree.elements(of: paragraph)
    if let run = elements.first(where: { part.name($0) == "r" }) {
      let format = part.tree.elements(of: run).first { part.name($0) == "rPr" }
      return format.map { isTiny($0, in: part) } == true ? "" : part.format(of: run, isNew: true)
    }
    guard let properties = elements.first(where: { part.name($0) == "pPr" }) else { return "" }
    // The mark of a paragraph can be a tracked change, which its words are not.
    let mark = part.tree.elements(of: properties).first { part.name($0) == "rPr" }
    guard let mark, !isTiny(mark, in: part),
      !part.tree.elements(of: mark).contains(where: isRevision(in: part))
    else { return "" }
    return part.text(part.bytes(of: mark))
  }

  /// Whether a formatting is smaller than 5 points, as programs make that of a cell without text.
  private func isTiny(_ format: Int, in part: WordMarkup) -> Bool {
    part.tree.elements(of: format).contains { node in
      part.name(node) == "sz" && (part.attribute("val", of: node).flatMap { Int($0) } ?? 20) < 10
    }
  }

  private func isRevision(in part: WordMarkup) -> (Int) -> Bool {
    { node in
      ["ins", "del", "moveFrom", "moveTo", "rPrChange"].contains(part.name(node) ?? "")
    }
  }

  /// Words, divided where the source has words with a character style, in their order.
  private func styled(
    _ words: String, like model: TableCell?, _ format: String
  ) -> [(text: String, format: String)] {
    guard let model, let place = cells[model] else { return [(words, format)] }
    let part = markup[place.part]
    var made: [(text: String, format: String)] = []
    var rest = Substring(words)
    for piece in paragraphs[model]?.flatMap(\.pieces) ?? [] {
      guard case .text = piece.kind, let run = part.tree.nodes[piece.node].parent,
        !piece.text.isEmpty
      else { continue }
      let own = part.format(of: run, isNew: true)
      guard own.contains("rStyle"), let found = rest.firstRange(of: piece.text) else { continue }
      if rest.startIndex < found.lowerBound {
        made.append((String(rest[..<found.lowerBound]), format))
      }
      made.append((piece.text, own))
      rest = rest[found.upperBound...]
    }
    if !rest.isEmpty { made.append((String(rest), format)) }
    return made
  }
}
