import Files
import TextModel

/// Gathers the blocks of WordprocessingML.
final class DOCXBody: XMLHandler {
  private struct Paragraph {
    var text = ""
    var kind = TextBlock.Kind.paragraph
  }

  private enum Name: Int, CaseIterable {
    case p, t, tab, br, cr, noBreakHyphen, softHyphen, pStyle, numPr, outlineLvl, tbl, tr, tc
    case del, moveFrom, pPrChange, instrText, footnote, endnote
  }

  let names = XMLNameTable(Name.allCases.map { "\($0)" })
  private let styles: [String: Int]
  private var paragraphs: [Paragraph] = []
  private var blocks: [(kind: TextBlock.Kind, text: String)] = []
  private var inText = false
  /// Elements around that hold nothing a reader sees; text boxes stand twice, the second time as a
  /// fallback.
  private var hidden = 0
  private var openHidden: [Bool] = []
  private var cells: [[String]] = []
  private var rowDepth = 0

  init(styles: [String: Int]) { self.styles = styles }

  func start(_ element: XMLElementView, in stream: XMLStream) {
    let name = Name(rawValue: element.name)
    let isFallback = name == nil && element.localName == "Fallback"
    let isHiding =
      isFallback || name == .del || name == .moveFrom || name == .pPrChange
      || (name == .footnote || name == .endnote) && isSeparator(element)
    openHidden.append(isHiding)
    if isHiding { hidden += 1 }
    guard hidden == 0, let name else { return }
    switch name {
    case .p: paragraphs.append(Paragraph())
    case .t: inText = true
    case .tab: append("\t")
    case .br, .cr: append("\n")
    case .noBreakHyphen: append("\u{2011}")
    case .softHyphen: append("\u{AD}")
    case .pStyle:
      if let level = value(element).flatMap({ styles[$0] }) { setKind(.heading(level)) }
    case .outlineLvl:
      if let level = value(element).flatMap({ Int($0) }), level < 9 { setKind(.heading(level + 1)) }
    case .numPr: if paragraphs.last?.kind == .paragraph { setKind(.listItem) }
    case .tr:
      rowDepth += 1
      if rowDepth == 1 { cells = [] }
    case .tc: if rowDepth == 1 { cells.append([]) }
    default: break
    }
  }

  func end(_ index: Int, in stream: XMLStream) {
    let wasHidden = hidden > 0
    if openHidden.popLast() == true { hidden -= 1 }
    guard !wasHidden, let name = Name(rawValue: index) else { return }
    switch name {
    case .t: inText = false
    case .p:
      guard let paragraph = paragraphs.popLast(), !paragraph.text.allSatisfy(\.isWhitespace) else {
        return
      }
      if rowDepth > 0, !cells.isEmpty {
        cells[cells.count - 1].append(paragraph.text)
      } else {
        blocks.append((paragraph.kind, paragraph.text))
      }
    case .tr:
      rowDepth -= 1
      guard rowDepth == 0 else { return }
      let row = cells.map { $0.joined(separator: " ") }.joined(separator: "\t")
      if !row.allSatisfy(\.isWhitespace) { blocks.append((.tableRow, row)) }
      cells = []
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>, in stream: XMLStream) {
    if inText, hidden == 0 { append(String(decoding: bytes, as: UTF8.self)) }
  }

  /// The blocks as one text, parted by empty lines.
  func document() -> TextDocument {
    var text = ""
    var ranges: [TextBlock] = []
    for block in blocks {
      if !text.isEmpty { text += "\n\n" }
      let start = text.utf8.count
      text += block.text
      ranges.append(TextBlock(kind: block.kind, range: start..<text.utf8.count))
    }
    return TextDocument(text: text, prose: text, blocks: ranges, hasMarkup: true)
  }

  /// The line above the notes is a note of its own kind.
  private func isSeparator(_ element: XMLElementView) -> Bool {
    element.attributeValues.contains {
      $0.name.hasSuffix(":type") && $0.value.lowercased().contains("separat")
    }
  }

  private func value(_ element: XMLElementView) -> String? {
    element.attributeValues.first { $0.name.hasSuffix(":val") || $0.name == "val" }?.value
  }

  private func setKind(_ kind: TextBlock.Kind) {
    if !paragraphs.isEmpty { paragraphs[paragraphs.count - 1].kind = kind }
  }

  private func append(_ text: String) {
    if !paragraphs.isEmpty { paragraphs[paragraphs.count - 1].text += text }
  }
}
