import Files
import TextModel

/// A Word document whose sentences are replaced in place: all other bytes of its parts stay as they are.
///
/// Lines are what stands between paragraph marks, line breaks and tabs, in the body and in foot- and
/// endnotes, as `TextDocument.docx` reads them.
package struct WordDocument {
  /// Words that stand in one element.
  struct Piece {
    /// Where they stand in the line, in UTF-8 bytes.
    var range: Range<Int>
    /// The element: `w:t`, or one that stands for a character.
    var node: Int
    var isText: Bool
    /// The formatting of its run (`w:rPr`), as it is written.
    var format: String
  }

  /// A line of text.
  package struct Line {
    /// Its words.
    package internal(set) var text = ""
    var pieces: [Piece] = []
    var part = 0
  }

  /// A part with text.
  struct Part {
    let name: String
    let tree: XMLTree
    /// Notes cannot have comments.
    let isBody: Bool
  }

  /// A stretch of a line that is changed or remarked on.
  struct Change {
    var range: Range<Int>
    /// What stands there instead, each run of words with the piece whose formatting it has; nil to keep
    /// what is there.
    var words: [(text: String, piece: Int?)]?
    var isHighlighted: Bool
    var comment: String?
  }

  /// The lines, in document order, notes last.
  package private(set) var lines: [Line] = []
  let archive: ZipArchive
  let parts: [Part]
  let path: String
  var changes: [Int: [Change]] = [:]

  /// Reads a document.
  ///
  /// - Throws: `FileError` with `document/docx`.
  package init(_ bytes: [UInt8], path: String) throws(FileError) {
    self.path = path
    do {
      archive = try ZipArchive(bytes, name: path)
      let main = try TextDocument.mainPart(of: archive) ?? "word/document.xml"
      let folder = main.lastIndex(of: "/").map { String(main[...$0]) } ?? ""
      var parts: [Part] = []
      for name in [main, folder + "footnotes.xml", folder + "endnotes.xml"] {
        guard let part = try archive.read(name) else { continue }
        let tree = try XMLTree.part(part, name: name)
        parts.append(Part(name: name, tree: tree, isBody: name == main))
      }
      guard parts.first?.isBody == true else {
        throw FileError(
          code: "document/docx", message: "the archive holds no Word document; give a .docx file")
      }
      self.parts = parts
    } catch {
      throw .unreadableDOCX(error, path: path)
    }
    for part in parts.indices { walk(0, part) }
    lines.removeAll { $0.pieces.isEmpty || $0.text.allSatisfy(\.isWhitespace) }
  }

  private static let hidden: Set<String> = [
    "del", "moveFrom", "pPr", "rPr", "pPrChange", "Fallback", "instrText",
  ]

  /// Gathers the lines of an element.
  private mutating func walk(_ node: Int, _ part: Int) {
    let tree = parts[part].tree
    let element = tree.nodes[node]
    if Self.hidden.contains(element.localName) { return }
    if ["footnote", "endnote"].contains(element.localName),
      element.attributes.contains(where: {
        $0.name.hasSuffix(":type") && $0.value.contains("eparat")
      })
    {
      return
    }
    let isOfWord = element.namespace == tree.nodes[0].namespace
    switch isOfWord ? element.localName : "" {
    case "p":
      // A paragraph inside another one, in a text box, is a line between two of the outer one's.
      lines.append(Line(part: part))
      for child in tree.elements(of: node) { walk(child, part) }
      lines.append(Line(part: part))
    case "tab", "br", "cr": lines.append(Line(part: part))
    case "t": append(tree.text(of: node), of: node, in: part)
    case "noBreakHyphen": append("\u{2011}", of: node, in: part, isText: false)
    case "softHyphen": append("\u{AD}", of: node, in: part, isText: false)
    default: for child in tree.elements(of: node) { walk(child, part) }
    }
  }

  private mutating func append(_ text: String, of node: Int, in part: Int, isText: Bool = true) {
    let tree = parts[part].tree
    guard !lines.isEmpty, !text.isEmpty, let run = tree.nodes[node].parent,
      tree.nodes[run].localName == "r", tree.nodes[run].namespace == tree.nodes[0].namespace
    else { return }
    let line = lines.count - 1
    let start = lines[line].text.utf8.count
    let format = tree.elements(of: run).first { tree.nodes[$0].localName == "rPr" }
    lines[line].part = part
    lines[line].text += text
    lines[line].pieces.append(
      Piece(
        range: start..<lines[line].text.utf8.count, node: node, isText: isText,
        format: format.map { index in
          let bytes = tree.bytes[tree.nodes[index].tag.lowerBound..<tree.nodes[index].end]
          return String(decoding: bytes, as: UTF8.self)
        } ?? ""))
  }
}

extension WordDocument {
  /// A stretch of a line as words and, in elements `g` around them, words formatted otherwise than the
  /// first.
  package func content(of range: Range<Int>, in line: Int) -> InlineContent {
    let pieces = lines[line].pieces
    let text = Array(lines[line].text.utf8)
    guard let first = pieces.firstIndex(where: { $0.range.overlaps(range) }) else {
      return InlineContent([])
    }
    var nodes: [MarkupNode] = []
    var last: String?
    for (index, piece) in pieces.enumerated() where piece.range.overlaps(range) {
      let words = MarkupNode.text(
        String(decoding: text[piece.range.clamped(to: range)], as: UTF8.self))
      if last == piece.format, case .element(var element)? = nodes.last {
        element.children.append(words)
        nodes[nodes.count - 1] = .element(element)
      } else if piece.format == pieces[first].format {
        nodes.append(words)
      } else {
        nodes.append(
          .element(
            MarkupElement("g", attributes: [Attribute("id", "\(index)")], children: [words])))
      }
      last = piece.format
    }
    return InlineContent(nodes)
  }

  /// Puts other words in the place of a stretch of a line; stretches must not overlap.
  ///
  /// - Parameters:
  ///   - content: the words, with elements `g` as `content(of:in:)` gives them.
  ///   - isHighlighted: whether they stand on yellow ground.
  ///   - comment: a remark on them.
  package mutating func replace(
    _ range: Range<Int>, of line: Int, with content: InlineContent, isHighlighted: Bool,
    comment: String?
  ) {
    let words = content.nodes.map { node in
      if case .element(let element) = node {
        return (node.text, element.attribute("id").flatMap { Int($0) })
      }
      return (node.text, Int?.none)
    }
    changes[line, default: []].append(
      Change(range: range, words: words, isHighlighted: isHighlighted, comment: comment))
  }

  /// Whether other words were put in the place of a stretch.
  package func isChanged(_ range: Range<Int>, of line: Int) -> Bool {
    changes[line]?.contains { $0.words != nil && $0.range == range } == true
  }

  /// Remarks on a stretch of a line.
  package mutating func comment(_ range: Range<Int>, of line: Int, _ text: String) {
    changes[line, default: []].append(
      Change(range: range, words: nil, isHighlighted: false, comment: text))
  }
}
