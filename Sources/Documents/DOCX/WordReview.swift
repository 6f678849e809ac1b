// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

/// A Word document with the remarks of a reviewer: comments at words and tracked changes.
///
/// Places are UTF-8 bytes of the text that `TextDocument.docx` takes out with headers and footers. All other parts
/// and all other markup of the document stay as they are, byte by byte.
package struct WordReview {
  /// Words in one element.
  struct Piece {
    var range: Range<Int>
    let part: Int
    let node: Int
    /// Where the element is; `nil` for one outside of paragraphs.
    let place: RunPlace?
    /// Whether the element holds words; otherwise it represents a character, a formula or a tab.
    let isText: Bool
    /// Whether the words are the result of a field or a formula, which Word computes.
    let isComputed: Bool
    /// Whether the element can be cut at its words.
    var isDivisible: Bool
  }

  /// A remark at words.
  struct Comment {
    let range: Range<Int>
    let paragraphs: [String]
  }

  /// Words in the place of others.
  struct Change {
    let range: Range<Int>
    let words: String
  }

  /// The text of the document.
  package let text: String
  private let utf8: [UInt8]
  let archive: ZipArchive
  let parts: [WordDocument.Part]
  let markup: [WordMarkup]
  /// The pieces that have text, in order of their ranges.
  let pieces: [Piece]
  var comments: [Comment] = []
  var changes: [Change] = []
  /// The marks of notes in the text, by the kind and number of the note.
  let noteMarks: [String: Int]

  /// Reads a document.
  ///
  /// - Throws: `FileError` with `document/docx`.
  package init(_ bytes: [UInt8], path: String) throws(FileError) {
    let document = try WordParts(bytes, path: path, readsAreas: true)
    archive = document.archive
    parts = try WordDocument.Part.all(of: document, path: path)
    let markup = parts.map { WordMarkup($0.tree) }
    self.markup = markup
    let read = WordText(document)
    text = read.text
    utf8 = Array(read.text.utf8)
    var pieces: [Piece] = []
    for line in read.lines {
      var at = line.range.lowerBound
      for piece in line.pieces {
        let range = at..<at + piece.text.utf8.count
        at = range.upperBound
        if range.isEmpty || !markup[line.part].tree.nodes.indices.contains(piece.node) { continue }
        if let last = pieces.last, last.part == line.part, last.node == piece.node {
          pieces[pieces.count - 1].range = last.range.lowerBound..<range.upperBound
        } else {
          pieces.append(Piece(piece, at: range, of: line.part, markup[line.part]))
        }
      }
    }
    for index in pieces.indices { pieces[index].settle(in: markup[pieces[index].part]) }
    self.pieces = pieces
    var marks: [String: Int] = [:]
    for node in markup[0].tree.nodes.indices {
      guard let name = markup[0].name(node), name.hasSuffix("noteReference") else { continue }
      marks["\(name) \(markup[0].attribute("id", of: node) ?? "")"] = node
    }
    noteMarks = marks
  }

  /// The numbers of the pieces that have bytes in a range; for an empty range that of the piece at it.
  func pieces(in range: Range<Int>) -> Range<Int> {
    func first(_ isAfter: (Piece) -> Bool) -> Int {
      var (low, high) = (0, pieces.count)
      while low < high {
        let middle = (low + high) / 2
        if isAfter(pieces[middle]) { high = middle } else { low = middle + 1 }
      }
      return low
    }
    let start = first { $0.range.upperBound > range.lowerBound }
    let end = first { $0.range.lowerBound >= range.upperBound }
    if start < end { return start..<end }
    let near = min(start, pieces.count - 1)
    return near < 0 ? 0..<0 : near..<near + 1
  }
}

extension WordReview.Piece {
  fileprivate init(
    _ piece: WordParagraph.Piece, at range: Range<Int>, of part: Int, _ markup: WordMarkup
  ) {
    self.range = range
    self.part = part
    node = piece.node
    place = RunPlace(of: piece.node, in: markup)
    isText = markup.name(piece.node) == "t"
    isComputed =
      switch piece.kind {
      case .field, .formula: true
      default: false
      }
    isDivisible = place?.isDivisible ?? false
  }

  /// Finds out whether the words can be cut, once all of them are known.
  fileprivate mutating func settle(in markup: WordMarkup) {
    guard isDivisible, isText else { return }
    let content = markup.tree.nodes[node].content
    isDivisible =
      WrittenText(at: [], in: markup.tree.bytes, content, count: range.count) != nil
  }
}

extension WordReview {
  /// Where a comment is put.
  package enum Placement: Hashable, Sendable {
    /// At its words.
    case words
    /// In the text, at the mark of the note or the place of the text box that has the words.
    case outside
    /// Nowhere: the words are in a header or footer, which cannot have comments.
    case area(PageArea)
    /// Nowhere: the document has no text outside of notes.
    case none
  }

  /// Where a comment on words, or on a place, would be put.
  package func placement(of range: Range<Int>) -> Placement {
    guard let first = pieces(in: range).first else { return .none }
    if let area = parts[pieces[first].part].kind.area { return .area(area) }
    guard parts[pieces[first].part].isBody || outsideElement(of: first) != nil else {
      return .none
    }
    return outsideElement(of: first) == nil ? .words : .outside
  }

  /// Remarks on words, or on a place, in some paragraphs; nothing is written where `placement(of:)` is
  /// neither `words` nor `outside`.
  package mutating func comment(_ range: Range<Int>, _ paragraphs: [String]) {
    switch placement(of: range) {
    case .words, .outside: break
    case .area, .none: return
    }
    // A character is never cut.
    var range = range.clamped(to: 0..<utf8.count)
    while !isBoundary(range.lowerBound) { range = range.lowerBound - 1..<range.upperBound }
    while !isBoundary(range.upperBound) { range = range.lowerBound..<range.upperBound + 1 }
    comments.append(Comment(range: range, paragraphs: paragraphs))
  }

  /// Whether other words can take the place of words as a tracked change.
  ///
  /// That cannot be done where Word computes the words, in controls that have a value, in words that were moved, and
  /// where the words begin and end in different links, controls or paragraphs.
  ///
  /// - Complexity: O(*pieces* of the range + *changes*).
  package func canReplace(_ range: Range<Int>) -> Bool {
    let mine = pieces(in: range)
    guard let first = mine.first, !range.isEmpty, isBoundary(range.lowerBound),
      isBoundary(range.upperBound)
    else { return false }
    let part = pieces[first].part
    let parent = pieces[first].place.flatMap { markup[part].tree.nodes[$0.element].parent }
    var covered = 0
    for piece in pieces[mine] {
      guard let place = piece.place, place.allowsChange, piece.isDivisible, !piece.isComputed,
        piece.part == part, markup[part].tree.nodes[place.element].parent == parent
      else { return false }
      let overlap = piece.range.clamped(to: range)
      // An element that represents a character is deleted whole.
      if !piece.isText, overlap != piece.range { return false }
      covered += overlap.count
    }
    return covered == range.count
  }

  /// Puts other words in the place of words, as a tracked change; changes must not overlap.
  ///
  /// Nothing is written where it cannot be done (`canReplace(_:)`).
  package mutating func replace(_ range: Range<Int>, with words: String) {
    guard canReplace(range) else { return }
    changes.append(Change(range: range, words: words))
  }

  /// Whether a character begins at an offset, or the text ends there.
  private func isBoundary(_ offset: Int) -> Bool {
    offset >= utf8.count || utf8[offset] & 0xC0 != 0x80
  }

  /// The element of the body around which a comment on a piece is put, if it cannot be at its words.
  func outsideElement(of piece: Int) -> Int? {
    let piece = pieces[piece]
    if parts[piece.part].isBody { return piece.place.map(\.outer) ?? anyElement }
    let part = markup[piece.part]
    for ancestor in part.chain(from: piece.node) {
      guard let name = part.name(ancestor), name == "footnote" || name == "endnote" else {
        continue
      }
      let mark = noteMarks["\(name)Reference \(part.attribute("id", of: ancestor) ?? "")"]
      if let place = mark.flatMap({ RunPlace(of: $0, in: markup[0]) }) {
        return place.outer ?? place.element
      }
    }
    return anyElement
  }

  /// The first element of the body that has words.
  private var anyElement: Int? {
    pieces.lazy.filter { parts[$0.part].isBody }.compactMap { $0.place?.outer ?? $0.place?.element }
      .first
  }
}
