// SPDX-License-Identifier: Apache-2.0
import ICUText
import TextModel

extension TextDocument {
  /// A LaTeX document, or a part of one: headings, paragraphs, list items, cells, captions, footnotes,
  /// and the title, authors, abstracts and keywords that its class names.
  ///
  /// Left out are comments, the preamble, listings, pictures, labels, references and citations; formulas
  /// stay in their sentences as `code`. Characters that are written as commands or in TeX's ligatures
  /// (`~`, `--`, `\%`, `\'e`) become characters. Macros that the document defines itself are expanded
  /// (`LaTeXMacros`); of other unknown commands the arguments are read as text.
  ///
  /// - Complexity: O(*n* log *n*) in bytes.
  public static func latex(_ text: String) -> TextDocument {
    var reader = LaTeXReader(Array(text.utf8))
    reader.read()
    return TextDocument(text: text, reader.builder)
  }
}

/// Reads a LaTeX document once, from its first byte to its last.
struct LaTeXReader {
  /// An open scope: a group, or an environment by its name.
  struct Scope {
    var environment: String?
    /// The style of the text outside.
    var outside: ProseBuilder.Style
    /// The role of the text outside within its line.
    var outsideSpan: TextSpan.Kind?
    /// Whether a block ends where it is closed.
    var endsBlock = false
    /// Whether the argument after it is left out.
    var dropsNext = false
    /// Whether this is the table whose cells are counted.
    var isTable = false
    /// Whether text in it counts in the preamble.
    var isPart = false
  }

  var builder: ProseBuilder
  var scanner: LaTeXScanner
  var style = ProseBuilder.Style()
  var scopes: [Scope] = []
  /// Footnotes of the open paragraph, which come after it.
  var notes: [Range<Int>] = []
  var isInNote = false
  /// The tables that are open, by the place of the next cell.
  var tables: [TableCell] = []
  var tableCount = 0
  /// Where the document begins; text before it does not count.
  private var body = 0
  var parts = 0
  /// How many environments of each name are open.
  var openEnvironments: [String: Int] = [:]
  /// Whether the keys of a setup command are being read.
  var isInKeys = false
  /// The role of the text within its line: emphasis, a quotation.
  var span: TextSpan.Kind?
  /// The role of the group that follows.
  var nextSpan: TextSpan.Kind?
  /// The commands that the document defines.
  var macros = LaTeXMacros()
  /// How many expansions this is inside of.
  var depth = 0
  private var tie: Int?

  init(_ bytes: [UInt8]) {
    builder = ProseBuilder(bytes)
    scanner = LaTeXScanner(bytes)
  }

  mutating func read() {
    body = scanner.findAnywhere("\\begin{document}") ?? 0
    builder.begin(style)
    read(to: scanner.bytes.count)
    endBlock()
  }

  /// Reads the text of a part of the paper that is given as a value.
  mutating func readPart(_ range: Range<Int>) {
    let old = parts
    parts += 1
    readApart(range)
    parts = old
  }

  /// Reads a range in which nothing around it can be closed.
  private mutating func readApart(_ range: Range<Int>) {
    let (scopes, environments, tables) = (scopes, openEnvironments, tables)
    (self.scopes, openEnvironments, self.tables) = ([], [:], [])
    scanner.at = range.lowerBound
    read(to: range.upperBound)
    builder.endBlock()
    (self.scopes, openEnvironments, self.tables) = (scopes, environments, tables)
  }

  /// Reads up to an offset.
  mutating func read(to end: Int) {
    while scanner.at < end { step(end) }
  }

  // MARK: Text

  private mutating func step(_ end: Int) {
    let at = scanner.at
    switch scanner.bytes[at] {
    case 0x25: scanner.skipComment()
    case 0x5C: command(at)
    case 0x7B:
      scanner.at += 1
      scopes.append(Scope(outside: style, outsideSpan: span))
      span = nextSpan ?? span
      nextSpan = nil
    case 0x7D:
      scanner.at += 1
      closeGroup()
    case 0x24: formula(scanner.begins("$$", at: at) ? "$$" : "$")
    case 0x7E:
      put(" ", 1)
      tie = scanner.at
    case 0x26:
      scanner.at += 1
      if !tables.isEmpty { beginCell(tables[tables.count - 1].column + 1) }
    case 0x2D: ligature(["---": "—", "--": "–", "-": "-"])
    case 0x60: ligature(["``": "“", "`": "‘"])
    case 0x27: ligature(["''": "”", "'": "’"])
    case 0x3C: ligature(["<<": "«", "<": "<"])
    case 0x3E: ligature([">>": "»", ">": ">"])
    case 0x22:
      ligature([
        "\"---": "—", "\"`": "„", "\"'": "“", "\"=": "-", "\"<": "«", "\">": "»", "\"": "\"",
      ])
    case 0x0A where scanner.isParagraphEnd(at):
      scanner.at += 1
      endBlock()
    default:
      var stop = at + 1
      while stop < end, !Self.isSpecial(scanner.bytes[stop]) { stop += 1 }
      if counts { builder.append(at..<stop, span: span) }
      scanner.at = stop
    }
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x0A, 0x22, 0x24...0x27, 0x2D, 0x3C, 0x3E, 0x5C, 0x60, 0x7B, 0x7D, 0x7E: true
    default: false
    }
  }

  /// Whether text here is text of the document.
  var counts: Bool { scanner.at >= body || parts > 0 }

  /// Puts a text in the place of some bytes.
  mutating func put(_ text: String, _ count: Int) {
    put(text, from: scanner.at, to: scanner.at + count)
  }

  mutating func put(_ text: String, from: Int, to: Int) {
    if counts { builder.append(text, for: from..<to, span: span) }
    scanner.at = to
  }

  private mutating func ligature(_ forms: KeyValuePairs<String, String>) {
    for (written, character) in forms where scanner.begins(written, at: scanner.at) {
      return put(character, written.utf8.count)
    }
    put("&", 1)
  }

  /// A formula up to a mark, with its marks.
  mutating func formula(_ close: String, opening: Int? = nil) {
    let start = scanner.at
    let inside = start + (opening ?? close.utf8.count)
    guard let end = scanner.find(close, from: inside), end > inside || opening != nil else {
      scanner.at = inside
      return
    }
    code(start..<end + close.utf8.count)
  }

  /// Adds a stretch as code.
  mutating func code(_ range: Range<Int>) {
    if counts { builder.append(range, isCode: true) }
    scanner.at = range.upperBound
  }

  // MARK: Blocks

  /// Ends the paragraph; its footnotes follow.
  mutating func endBlock() {
    builder.endBlock()
    guard !isInNote, !notes.isEmpty else { return }
    isInNote = true
    let (at, pending, outside) = (scanner.at, notes, style)
    notes = []
    for note in pending {
      set(ProseBuilder.Style(kind: .note))
      readApart(note)
    }
    isInNote = false
    scanner.at = at
    set(outside)
  }

  /// Begins text of another style; the open block ends.
  mutating func set(_ new: ProseBuilder.Style) {
    if builder.hasText { endBlock() }
    style = new
    builder.begin(new)
  }

  /// Reads the group that follows as blocks of their own.
  mutating func beginGroup(_ inside: ProseBuilder.Style) {
    scanner.skipSpace()
    guard scanner.byte(scanner.at) == 0x7B, scanner.braces.close(of: scanner.at) != nil else {
      return
    }
    let outside = style
    set(inside)
    scanner.at += 1
    parts += 1
    scopes.append(Scope(outside: outside, outsideSpan: span, endsBlock: true, isPart: true))
    span = nil
  }

  mutating func closeGroup() {
    // A brace too many closes no environment.
    guard let scope = scopes.last, scope.environment == nil else { return }
    scopes.removeLast()
    close(scope)
    if scope.dropsNext { scanner.skipArgument() }
  }

  /// Ends what a scope changed.
  mutating func close(_ scope: Scope) {
    if scope.isPart { parts -= 1 }
    if scope.isTable { _ = tables.popLast() }
    if scope.endsBlock { endBlock() }
    style = scope.outside
    span = scope.outsideSpan
    if scope.endsBlock { builder.begin(style) }
  }

  /// Begins a cell of the innermost table.
  mutating func beginCell(_ column: Int) {
    tables[tables.count - 1].column = column
    var cell = style
    cell.kind = .cell(tables[tables.count - 1])
    set(cell)
  }

  /// A reference that was left out: the space before it belongs to it if a tie or a mark of punctuation is
  /// beside it.
  mutating func closeUp(from start: Int) {
    let next = scanner.byte(scanner.at)
    let isMark = [0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x29, 0x5D].contains(next)
    let isWide = next == 0xE3 && scanner.byte(scanner.at + 1) == 0x80 || next == 0xEF
    if tie == start || isMark || isWide { builder.dropGap() }
  }
}
