// SPDX-License-Identifier: Apache-2.0
import TextModel

extension TextDocument {
  /// A paper in the Journal Article Tag Suite (ANSI/NISO Z39.96): its titles, authors, abstracts and
  /// keywords in every language, then the body, notes and references.
  ///
  /// What is said about the journal, the issue, dates, permissions and affiliations is left out, and so
  /// are the numbers of sections. A block is in the language of the nearest `xml:lang`, if its letters
  /// agree.
  ///
  /// - Complexity: O(*bytes*).
  public static func jats(_ text: String) -> TextDocument {
    var reader = JATSReader(Array(text.utf8))
    reader.read()
    return TextDocument(text: text, reader.builder)
  }
}

/// Walks over a paper once.
private struct JATSReader {
  var builder: ProseBuilder
  private let bytes: [UInt8]
  private var scanner: TagScanner
  private var open = OpenElements()
  private var tables = HTMLTables()
  private var sections = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    builder = ProseBuilder(bytes)
    scanner = TagScanner(bytes, in: 0..<bytes.count, isXML: true)
  }

  mutating func read() {
    while let piece = scanner.next() {
      let element = open.current
      switch piece {
      case .text(let range), .data(let range):
        if !element.isHidden {
          builder.append(range, isCode: element.isCode, span: element.span)
        }
      case .reference(let range, let character):
        if !element.isHidden {
          builder.append(character, for: range, isCode: element.isCode, span: element.span)
        }
      case .start(let name, let attributes, let isClosed):
        start(name, attributes, isClosed: isClosed)
      case .end(let name): end(name)
      case .comment: break
      }
    }
    builder.endBlock()
  }

  private mutating func start(_ name: String, _ attributes: Range<Int>, isClosed: Bool) {
    if name == "break" { builder.endBlock() }
    guard !isClosed else { return }
    let values = TagAttributes.values(bytes, in: attributes)
    var element = open.current
    element.name = name
    element.isBlock = JATSElements.block.contains(name)
    element.isHidden = element.isHidden || isHidden(name, values)
    if JATSElements.formulas.contains(name) { element.isCode = true }
    if name == "italic" { element.span = .emphasis }
    if name == "xref", values["ref-type"] == "bibr" { element.span = .title }
    if let language = values["lang"] { element.style.language = LanguageTag(language) }
    if name == "sec" { sections += 1 }
    set(&element, values)
    if element.isBlock, !element.isHidden { builder.begin(element.style) }
    open.push(element)
  }

  private func isHidden(_ name: String, _ values: [String: String]) -> Bool {
    switch name {
    case "label": !open.isOpen("fig") && !open.isOpen("table-wrap")
    case "xref": open.isOpen("contrib")
    case "title": open.isOpen("kwd-group") || open.isOpen("ref-list")
    case "tex-math": open.isOpen("alternatives")
    case "abstract", "trans-abstract": values["abstract-type"] == "graphical"
    default: JATSElements.hidden.contains(name)
    }
  }

  private mutating func set(_ element: inout OpenElements.Element, _ values: [String: String]) {
    let isNote = element.style.kind == .note
    switch element.name {
    case "article-title", "trans-title":
      guard open.isOpen("title-group") || open.isOpen("trans-title-group") else {
        element.isBlock = false
        return
      }
      element.style.kind = .heading(1)
      element.style.part = .title
    case "subtitle", "trans-subtitle":
      // A subtitle is a part of the title, on a line of its own.
      element.style.kind = .heading(1)
      element.style.part = .title
    case "name", "string-name", "collab":
      element.isBlock = open.isOpen("contrib")
      if element.isBlock { element.style.part = .authors }
    case "abstract", "trans-abstract": element.style.part = .abstract
    case "kwd":
      element.style.kind = .listItem
      element.style.part = .keywords
    case "title": element.style.kind = .heading(min(sections + 1, 6))
    case "list-item", "def", "term": if !isNote { element.style.kind = .listItem }
    case "disp-quote", "verse-group": element.style.kind = .quotation
    case "caption": element.style.kind = .caption
    case "label" where open.isOpen("fig") || open.isOpen("table-wrap"):
      element.style.kind = .caption
    case "fn", "table-wrap-foot": element.style.kind = .note
    case "ref": element.style.kind = .reference
    case "table": element.table = tables.begin()
    case "tr": if let table = element.table { tables.beginRow(table) }
    case "td", "th":
      if let table = element.table {
        element.style.kind = .cell(tables.cell(of: table, values))
      }
    default: break
    }
  }

  private mutating func end(_ name: String) {
    let isBlock = JATSElements.block.contains(name)
    guard open.isOpen(name) else { return }
    let inside = open.current
    if name == "table", let table = inside.table { tables.end(table) }
    if name == "sec" { sections = max(0, sections - 1) }
    if inside.name == name ? inside.isBlock : isBlock, !inside.isHidden { builder.endBlock() }
    _ = open.close(name, isBlock: true)
    if JATSElements.spaced.contains(name) || open.isOpen("element-citation") {
      // A line end: a space, and none between characters that are set without spaces.
      builder.append("\n", for: scanner.at..<scanner.at)
    }
    if inside.name == name, inside.isBlock, !open.current.isHidden {
      builder.begin(open.current.style)
    }
  }
}
