// SPDX-License-Identifier: Apache-2.0
import Files

extension WordDocument {
  /// The document with its changes; without any, its parts as they were.
  ///
  /// - Throws: `FileError` for an archive that cannot be made.
  package func bytes() throws -> [UInt8] {
    var comments = try WordComments(archive, main: parts[0])
    var written: [String: [UInt8]] = [:]
    for (number, part) in parts.enumerated() {
      var edits = TextEdits()
      var accepted: Set<Int> = []
      for line in lines.indices where lines[line].part == number {
        accept(changes[line] ?? [], of: lines[line], edits: &edits, accepted: &accepted)
        edit(
          lines[line], (changes[line] ?? []).sorted { $0.range.lowerBound < $1.range.lowerBound },
          in: part, edits: &edits, comments: &comments)
      }
      if !edits.isEmpty { written[part.name] = part.tree.bytes(with: edits) }
    }
    try written.merge(comments.parts()) { $1 }
    return try archive.bytes(replacing: written)
  }

  private func edit(
    _ line: Line, _ changes: [Change], in part: Part, edits: inout TextEdits,
    comments: inout WordComments
  ) {
    // A remark without other words cannot be outside of the body.
    let changes = part.isBody ? changes : changes.filter { $0.words != nil }
    guard !changes.isEmpty else { return }
    let text = Array(line.text.utf8)
    let runs = RunWriter(part: part)
    // Pieces and changes are in order, and no two changes overlap.
    var rest = changes[...]
    for piece in line.pieces {
      if piece.isFixed { continue }
      rest = rest.drop { $0.range.upperBound < piece.range.lowerBound }
      let mine = rest.prefix { $0.range.lowerBound <= piece.range.upperBound }.filter {
        $0.range.overlaps(piece.range)
          || piece.range.isEmpty && $0.range.contains(piece.range.lowerBound)
      }
      guard mine.contains(where: { $0.words != nil || piece.range.contains($0.range.lowerBound) })
      else { continue }
      let element = part.tree.nodes[piece.node]
      guard piece.isText else {
        if mine.contains(where: { $0.words != nil }) {
          edits.replace(element.tag.lowerBound..<element.end, with: "")
        }
        continue
      }
      var content = ""
      var at = piece.range.lowerBound
      func keep(to end: Int) {
        guard end > at else { return }
        content += XMLText.escaped(String(decoding: text[at..<end], as: UTF8.self))
        at = end
      }
      for change in mine {
        keep(to: change.range.lowerBound)
        let end = min(change.range.upperBound, piece.range.upperBound)
        // What goes over several pieces is put into the first one that is text.
        let first = line.firstText(in: change.range)
        let isFirst = first?.node == piece.node
        let here = change.words?.filter { words in
          words.place.map { line.pieces[$0].node == piece.node } ?? isFirst
        }
        if isFirst || here?.isEmpty == false {
          let kept = String(decoding: text[at..<end], as: UTF8.self)
          let words = here?.map { words in
            (words.text, words.piece.map { line.pieces[$0].format } ?? piece.format)
          }
          let mark = part.isBody && isFirst ? change.comment.map { comments.add([$0]) } : nil
          content += runs.text(
            words ?? [(kept, piece.format)], in: piece.format,
            isHighlighted: change.isHighlighted, comment: mark)
        }
        if change.words != nil || first?.node == piece.node { at = max(at, end) }
      }
      keep(to: piece.range.upperBound)
      edits.replace(element.content, with: content)
      if let ruby = piece.ruby, mine.contains(where: { $0.words != nil }) {
        removeReading(of: ruby, in: part, &edits)
      }
      if !element.attributes.contains(where: { $0.name == "xml:space" }) {
        let at = part.tree.attributeEnd(of: piece.node)
        edits.replace(at..<at, with: " xml:space=\"preserve\"")
      }
    }
  }

  /// Takes out the reading of characters that other words have taken the place of.
  private func removeReading(of ruby: Int, in part: Part, _ edits: inout TextEdits) {
    let tree = part.tree
    for reading in tree.elements(of: ruby) where tree.nodes[reading].localName == "rt" {
      for run in tree.elements(of: reading) where tree.nodes[run].localName == "r" {
        for text in tree.elements(of: run) where tree.nodes[text].localName == "t" {
          if !tree.nodes[text].content.isEmpty { edits.replace(tree.nodes[text].content, with: "") }
        }
      }
    }
  }
}
