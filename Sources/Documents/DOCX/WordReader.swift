// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

/// Reads the paragraphs of WordprocessingML (ECMA-376) as Word shows them.
///
/// Left out are deleted, moved and struck-out text, deleted rows, field codes, hidden text and the readings of
/// phonetic guides; what is inserted, results of fields and text boxes are read. The values of lists, dates and
/// other content controls that no writer sets are like the results of fields. A paragraph whose mark is deleted or
/// hidden goes on with the next one.
final class WordReader: XMLHandler {
  private enum Name: Int, CaseIterable {
    case p, r, t, tab, br, cr, noBreakHyphen, softHyphen, sym, pStyle, rStyle, numPr, outlineLvl,
      pPr,
      rPr, vanish, specVanish, lang, tbl, tr, tc, trPr, cellDel, gridSpan, gridBefore, txbxContent
    case del, moveFrom, pPrChange, rPrChange, tblPrChange, trPrChange, instrText, footnote, endnote
    case headerReference, footerReference
    case fldChar, fldSimple, hyperlink, rt, rubyPr, ptab, i, strike, dstrike, vertAlign, sdt, sdtPr,
      lock
  }

  private struct Open {
    var name: Name?
    var hides = false
  }

  /// An open field.
  private struct Field {
    /// Whether its code is being read and not its result.
    var isCode = true
    /// The code as far as it was read: `REF _Ref1 \\h`.
    var code = ""
    /// The number of the element where it begins.
    var node = 0

    /// Whether its result is being read, and is the text of a link.
    private(set) var isLink = false

    /// Whether its result is being read, and Word computes it, so that no other words may take its place; links and
    /// tables of contents are texts like others.
    private(set) var isComputed = false

    /// Begins the result.
    mutating func beginResult() {
      let name = code.split(whereSeparator: \.isWhitespace).first?.uppercased() ?? ""
      isCode = false
      isLink = name == "HYPERLINK"
      isComputed = ![
        "HYPERLINK", "TOC", "INDEX", "BIBLIOGRAPHY", "QUOTE", "",
      ].contains(name)
    }
  }

  private struct Paragraph {
    var content = WordParagraph()
    var isStyleHidden = false
    var isStyleStruck = false
    var isJoined = false
    /// Whether it has struck-out words.
    var hasStruckWords = false
  }

  private struct Table {
    var number: Int
    var row = -1
    var column = 0
    var span = 1
  }

  let names = XMLNameTable(Name.allCases.map { "\($0)" })
  /// The paragraphs read so far that have text.
  private(set) var paragraphs: [WordParagraph] = []
  /// The relations of the headers and footers that the sections have, in their order.
  private(set) var areas: [String] = []
  /// The elements of the cells that are shown, with text or without.
  private(set) var cells: [TableCell: Int] = [:]
  /// The struck-out words that were left out.
  private(set) var struck = StruckWords()
  private let styles: WordStyles
  private let isNotes: Bool
  private var node = -1
  private var open: [Open] = []
  /// How many of the open elements hide what is in them.
  private var hidden = 0
  private var stack: [Paragraph] = []
  /// A paragraph that goes on with the next one, by the depth of paragraphs around it.
  private var pending: [Int: WordParagraph] = [:]
  private var tables: [Table] = []
  private var tableCount: Int
  private var inPPr = 0
  private var isRunHidden = false
  /// Whether one line, or two, strike the words of the run out.
  private var isRunStruck = false
  private var isRunStruckTwice = false
  private var isRunItalic = false
  private var isRunRaised = false
  private var runLanguage: WordParagraph.RunLanguage?
  private var fields: [Field] = []
  /// The open elements of links.
  private var links: [Int] = []
  /// The open content controls, and whether something other than a writer sets the value of each.
  private var controls: [Bool] = []
  /// Open fields that are not in `fields`.
  private var deeperFields = 0
  /// The most fields inside each other.
  private static let deepestField = 64
  private var textNode: Int?
  private var formula: (node: Int, depth: Int, text: String)?
  private var isInFormulaText = false

  /// A reader of one part.
  ///
  /// - Parameters:
  ///   - styles: the document's styles.
  ///   - isNotes: whether the part has footnotes or endnotes.
  ///   - firstTable: the number of the part's first table.
  init(_ styles: WordStyles, isNotes: Bool, firstTable: Int = 0) {
    self.styles = styles
    self.isNotes = isNotes
    tableCount = firstTable
  }

  /// The number of the next table.
  var nextTable: Int { tableCount }

  /// Whether the value of a switch such as `w:vanish` is on, which it is without a value.
  static func isOn(_ value: String?) -> Bool { !["0", "false", "off"].contains(value ?? "1") }

  // MARK: Elements

  func start(_ element: XMLElementView, in stream: XMLStream) {
    node += 1
    let name = Name(rawValue: element.name)
    var this = Open(name: name)
    if name == nil { startForeign(element, &this) }
    if let name, hides(name, element) { this.hides = true }
    if open.last?.name == .sdtPr { startControlProperty(element, name) }
    if name == .sdt { controls.append(false) }
    open.append(this)
    if this.hides { hidden += 1 }
    guard let name else { return }
    if name == .pPr { inPPr += 1 }
    guard hidden == 0 else { return }
    switch name {
    case .p: stack.append(Paragraph())
    case .r:
      isRunHidden = stack.last?.isStyleHidden ?? false
      isRunStruck = stack.last?.isStyleStruck ?? false
      isRunStruckTwice = false
      isRunItalic = false
      isRunRaised = false
      runLanguage = nil
    case .t: textNode = node
    case .tab where inPPr == 0, .ptab: append("\t", .tab)
    case .br, .cr: append("\n", .lineBreak)
    case .noBreakHyphen: append("\u{2011}", .character)
    case .softHyphen: append("", .character)
    case .sym:
      let symbol = SymbolFont.character(
        value(element, "char") ?? "", font: value(element, "font") ?? "")
      append(symbol, .character)
    case .headerReference, .footerReference:
      if let id = value(element, "id") { areas.append(id) }
    case .fldChar: field(value(element, "fldCharType") ?? "")
    case .fldSimple:
      var field = Field(code: value(element, "instr") ?? "", node: node)
      field.beginResult()
      begin(field)
    case .hyperlink: links.append(node)
    case .tbl:
      flush()
      tables.append(Table(number: tableCount))
      tableCount += 1
    case .tr:
      guard !tables.isEmpty else { return }
      tables[tables.count - 1].row += 1
      tables[tables.count - 1].column = 0
    case .tc:
      guard let table = tables.last else { return }
      tables[tables.count - 1].span = 1
      let cell = TableCell(table: table.number, row: max(table.row, 0), column: table.column)
      cells[cell] = node
    case .gridSpan:
      if !tables.isEmpty, let span = value(element).flatMap({ Int($0) }) {
        tables[tables.count - 1].span = min(max(span, 1), 1000)
      }
    case .gridBefore:
      if !tables.isEmpty, let gap = value(element).flatMap({ Int($0) }) {
        tables[tables.count - 1].column = min(max(gap, 0), 1000)
      }
    default: setProperty(name, element)
    }
  }

  /// Reads the properties of a content control.
  private func startControlProperty(_ element: XMLElementView, _ name: Name?) {
    guard !controls.isEmpty else { return }
    let isSet =
      name == .lock
      ? ContentControl.locks.contains(value(element) ?? "")
      : ContentControl.valueKinds.contains(element.localName)
    if isSet { controls[controls.count - 1] = true }
  }

  /// Math, and text boxes that occur twice, the second time as a fallback.
  private func startForeign(_ element: XMLElementView, _ this: inout Open) {
    switch element.localName {
    case "Fallback": this.hides = true
    case "oMath" where formula == nil: formula = (node, open.count, "")
    case "t" where formula != nil: isInFormulaText = true
    default: break
    }
  }

  /// Whether nothing in an element is shown.
  private func hides(_ name: Name, _ element: XMLElementView) -> Bool {
    switch name {
    case .del:
      // A deleted paragraph mark or row is a property.
      if open.last?.name == .rPr, inPPr > 0 {
        if hidden == 0, !stack.isEmpty { stack[stack.count - 1].isJoined = true }
      } else if open.last?.name == .trPr, open.count > 1, !open[open.count - 2].hides {
        open[open.count - 2].hides = true
        hidden += 1
      }
      return true
    case .cellDel:
      if open.count > 1, !open[open.count - 2].hides {
        open[open.count - 2].hides = true
        hidden += 1
      }
      return true
    case .moveFrom, .pPrChange, .rPrChange, .tblPrChange, .trPrChange, .instrText, .rt, .rubyPr:
      return true
    case .footnote, .endnote:
      // The line above the notes is a note of its own kind.
      return element.attributeValues.contains {
        $0.name.hasSuffix(":type") && $0.value.lowercased().contains("separat")
      }
    default: return false
    }
  }

  private func setProperty(_ name: Name, _ element: XMLElementView) {
    guard !stack.isEmpty else { return }
    let last = stack.count - 1
    switch name {
    case .pStyle:
      guard let style = value(element).flatMap({ styles.styles[$0] }) else { return }
      stack[last].content.style = style
      stack[last].isStyleHidden = style.isHidden ?? false
      stack[last].isStyleStruck = style.isStruck ?? false
    case .rStyle:
      guard inPPr == 0, let style = value(element).flatMap({ styles.styles[$0] }) else { return }
      if let isHidden = style.isHidden { isRunHidden = isHidden }
      if let isStruck = style.isStruck { isRunStruck = isStruck }
      if let isRaised = style.isRaised { isRunRaised = isRaised }
    case .vertAlign: if inPPr == 0 { isRunRaised = value(element) == "superscript" }
    case .numPr: stack[last].content.isList = true
    case .outlineLvl:
      if let level = value(element).flatMap({ Int($0) }), (0..<9).contains(level) {
        stack[last].content.level = level + 1
      }
    case .vanish, .specVanish:
      let isOn = Self.isOn(value(element))
      if inPPr == 0 { isRunHidden = isOn } else if isOn { stack[last].isJoined = true }
    case .i: if inPPr == 0 { isRunItalic = Self.isOn(value(element)) }
    case .strike: if inPPr == 0 { isRunStruck = Self.isOn(value(element)) }
    case .dstrike: if inPPr == 0 { isRunStruckTwice = Self.isOn(value(element)) }
    case .lang:
      if inPPr == 0 {
        runLanguage = .init(western: value(element), eastAsian: value(element, "eastAsia"))
      }
    default: break
    }
  }

  func end(_ index: Int, in stream: XMLStream) {
    guard let this = open.popLast() else { return }
    defer { if this.hides { hidden -= 1 } }
    if this.name == .pPr { inPPr -= 1 }
    if this.name == .sdt { _ = controls.popLast() }
    isInFormulaText = false
    if let math = formula, math.depth == open.count {
      formula = nil
      if hidden == 0 { append(math.text, .formula, of: math.node) }
    }
    guard hidden == 0, let name = this.name else { return }
    switch name {
    case .t: textNode = nil
    case .r: (isRunHidden, isRunStruck, isRunStruckTwice) = (false, false, false)
    case .fldSimple: endField()
    case .hyperlink: _ = links.popLast()
    case .p: endParagraph()
    case .tc:
      flush()
      guard !tables.isEmpty else { return }
      tables[tables.count - 1].column += tables[tables.count - 1].span
    case .tbl: _ = tables.popLast()
    case .footnote, .endnote, .txbxContent: flush()
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>, in stream: XMLStream) {
    guard hidden == 0 else {
      // The code of a field is not shown, but it says what the field is.
      if open.last?.name == .instrText, fields.last?.isCode == true,
        fields[fields.count - 1].code.utf8.count < 256
      {
        fields[fields.count - 1].code += String(decoding: bytes.prefix(256), as: UTF8.self)
      }
      return
    }
    if isInFormulaText {
      formula?.text += String(decoding: bytes, as: UTF8.self)
    } else if let textNode {
      // A line end in the file is a space on the page.
      let text = bytes.map { $0 &- 0x09 < 5 ? 0x20 : $0 }
      let isComputed = fields.contains(where: \.isComputed) || controls.contains(true)
      let words = String(decoding: text, as: UTF8.self)
      if isRunRaised, let raised = RaisedText.superscript(words) {
        append(raised, .field, of: textNode)
      } else {
        append(words, isComputed ? .field : .text, of: textNode)
      }
    }
  }

  /// Ends the part.
  func finish() { flush() }

  // MARK: Paragraphs

  private func endParagraph() {
    guard let ended = stack.popLast() else { return }
    // A field code never goes past its paragraph.
    for index in fields.indices where fields[index].isCode { fields[index].beginResult() }
    var paragraph = ended.content
    if isNotes { paragraph.style.kind = .note }
    if let table = tables.last {
      paragraph.cell = TableCell(
        table: table.number, row: max(table.row, 0), column: table.column)
    }
    if var before = pending.removeValue(forKey: stack.count) {
      before.pieces += paragraph.pieces
      paragraph.pieces = before.pieces
      paragraph.languages.formUnion(before.languages)
    }
    if ended.isJoined {
      pending[stack.count] = paragraph
    } else {
      add(paragraph)
    }
  }

  /// Ends the paragraphs that would go on with another one.
  private func flush() {
    if let paragraph = pending.removeValue(forKey: stack.count) { add(paragraph) }
  }

  private func add(_ paragraph: WordParagraph) {
    if paragraph.pieces.contains(where: { !$0.text.allSatisfy(\.isWhitespace) }) {
      paragraphs.append(paragraph)
    }
  }

  private func append(_ text: String, _ kind: WordParagraph.Piece.Kind, of element: Int? = nil) {
    guard !stack.isEmpty, !isRunHidden, !fields.contains(where: \.isCode) else { return }
    if isRunStruck || isRunStruckTwice {
      let isFirst = struck.add(text, isOpen: stack[stack.count - 1].hasStruckWords)
      if isFirst { stack[stack.count - 1].hasStruckWords = true }
      return
    }
    stack[stack.count - 1].content.pieces.append(
      .init(
        kind: kind, text: text, node: element ?? node, isItalic: isRunItalic,
        link: links.last ?? fields.last(where: \.isLink)?.node))
    if text.contains(where: \.isLetter) {
      stack[stack.count - 1].content.languages.insert(runLanguage)
    }
  }

  private func field(_ type: String) {
    switch type {
    case "begin": begin(Field(node: node))
    case "separate": if !fields.isEmpty { fields[fields.count - 1].beginResult() }
    case "end": endField()
    default: break
    }
  }

  /// Opens a field; those that are deeper in each other than Word allows are only counted.
  private func begin(_ field: Field) {
    if fields.count < Self.deepestField { fields.append(field) } else { deeperFields += 1 }
  }

  private func endField() {
    if deeperFields > 0 { deeperFields -= 1 } else { _ = fields.popLast() }
  }

  private func value(_ element: XMLElementView, _ name: String = "val") -> String? {
    element.attributeValues.first { $0.name.hasSuffix(":\(name)") || $0.name == name }?.value
  }
}
