// SPDX-License-Identifier: Apache-2.0

/// Reads the text of one block of Markdown: what is between its marks.
///
/// - Complexity: O(*bytes* of the block): what closes a mark is looked up in lists made beforehand, and
///   no search that failed is made a second time.
struct MarkdownInline {
  /// A stretch of the block; what none covers is left out.
  private struct Piece {
    enum Kind: Equatable {
      case text, code, blockEnd
      /// One of `characters`, by its number.
      case character(UInt32)
    }
    /// A hostile block has as many pieces as bytes, so that their offsets are as short as they can be.
    private var start: UInt32
    private var end: UInt32
    let kind: Kind

    init(range: Range<Int>, kind: Kind) {
      start = UInt32(range.lowerBound)
      end = UInt32(range.upperBound)
      self.kind = kind
    }

    var range: Range<Int> {
      get { Int(start)..<Int(end) }
      set {
        start = UInt32(newValue.lowerBound)
        end = UInt32(newValue.upperBound)
      }
    }
  }

  /// A run of marks of emphasis that may begin or end some.
  private struct Delimiter {
    var piece: Int
    var count: Int
  }

  private let text: MarkdownText
  private let definitions: MarkdownDefinitions
  private var marks: MarkdownMarks
  private var pieces: [Piece] = []
  /// Characters that the file writes as references.
  private var characters: [String] = []
  private var openers: [UInt8: [Delimiter]] = [:]
  private var brackets: [(piece: Int, at: Int)] = []
  private var at = 0
  /// Emphasised and deleted stretches, as ranges of pieces.
  private var emphasised: [Range<Int>] = []
  private var deleted: [Range<Int>] = []
  /// Spans of HTML that are open, by the name of their element: the first piece.
  private var elements: [String: Int] = [:]
  private var quoted: [(kind: TextSpan.Kind, pieces: Range<Int>)] = []

  /// The text of a block in some lines, without the marks of the blocks around it.
  init(_ bytes: [UInt8], _ lines: [Range<Int>], with definitions: MarkdownDefinitions) {
    text = MarkdownText(bytes, lines)
    self.definitions = definitions
    marks = MarkdownMarks(text.bytes)
  }

  /// Writes the text.
  mutating func write(to builder: inout ProseBuilder) {
    while at < text.count { step() }
    let isDeleted = covered(deleted)
    let isEmphasised = covered(emphasised)
    var kinds: [Int: TextSpan.Kind] = [:]
    for (kind, places) in quoted { for place in places { kinds[place] = kind } }
    for (number, piece) in pieces.enumerated() where !(isDeleted?[number] ?? false) {
      let span = kinds[number] ?? (isEmphasised?[number] ?? false ? .emphasis : nil)
      switch piece.kind {
      case .text: for range in text.source(piece.range) { builder.append(range, span: span) }
      case .code: for range in text.source(piece.range) { builder.append(range, isCode: true) }
      case .character(let number):
        builder.append(characters[Int(number)], for: text.whole(piece.range), span: span)
      case .blockEnd: builder.endBlock()
      }
    }
  }

  /// For each piece, whether one of some ranges has it; `nil` if there are none.
  private func covered(_ ranges: [Range<Int>]) -> [Bool]? {
    guard !ranges.isEmpty else { return nil }
    var steps = [Int](repeating: 0, count: pieces.count + 1)
    for range in ranges {
      steps[range.lowerBound] += 1
      steps[range.upperBound] -= 1
    }
    var depth = 0
    return steps.dropLast().map {
      depth += $0
      return depth > 0
    }
  }

  private mutating func step() {
    switch text[at] {
    case 0x5C: escape()
    case 0x60: codeSpan()
    case 0x24: formula()
    case 0x3C: angle()
    case 0x26: reference()
    case 0x7B: shortcode()
    case 0x2A, 0x5F, 0x7E: emphasis()
    case 0x5B: openBracket()
    case 0x21 where text[at + 1] == 0x5B:
      pieces.append(Piece(range: at..<at + 1, kind: .text))
      at += 1
      openBracket()
    case 0x5D: closeBracket()
    case 0x0A: lineEnd()
    case 0x68, 0x77:
      if let end = MarkdownMarks.endOfAddress(text.bytes, from: at) {
        add(.code, to: end)
      } else {
        add(.text, to: at + 1)
      }
    default:
      var end = at + 1
      while end < text.count, !MarkdownMarks.isSpecial(text[end]) { end += 1 }
      add(.text, to: end)
    }
  }

  /// Adds a piece that begins here.
  private mutating func add(_ kind: Piece.Kind, to end: Int) {
    let end = min(end, text.count)
    if case .text = kind, let last = pieces.last, case .text = last.kind,
      last.range.upperBound == at, openers.isEmpty, brackets.isEmpty
    {
      pieces[pieces.count - 1].range = last.range.lowerBound..<end
    } else {
      pieces.append(Piece(range: at..<end, kind: kind))
    }
    at = end
  }

  // MARK: Characters

  private mutating func escape() {
    if at + 1 < text.count, text[at + 1] == 0x0A {
      at += 1
      add(.blockEnd, to: at + 1)
    } else if at + 1 < text.count, MarkdownMarks.isPunctuation(text[at + 1]) {
      at += 1
      add(.text, to: at + 1)
    } else {
      add(.text, to: at + 1)
    }
  }

  private mutating func lineEnd() {
    let isHard = at >= 2 && text[at - 1] == 0x20 && text[at - 2] == 0x20
    add(isHard || text.changesScript(at: at) ? .blockEnd : .text, to: at + 1)
  }

  private mutating func reference() {
    if let (character, end) = HTMLEntities.reference(in: text.bytes, at: at, end: text.count) {
      characters.append(character)
      add(.character(UInt32(characters.count - 1)), to: end)
    } else {
      add(.text, to: at + 1)
    }
  }

  private mutating func codeSpan() {
    let (inside, end) = marks.codeSpan(from: at)
    guard let end else { return add(.text, to: inside) }
    var range = inside..<end.lowerBound
    if range.count > 2, text[range.lowerBound] == 0x20, text[range.upperBound - 1] == 0x20 {
      range = range.lowerBound + 1..<range.upperBound - 1
    }
    at = range.lowerBound
    add(.code, to: range.upperBound)
    at = end.upperBound
    skipAttributes()
  }

  /// A shortcode of a site generator: `{{< figure >}}`, `{% include %}`.
  private mutating func shortcode() {
    let close: UInt8 = text[at + 1] == 0x7B ? 0x7D : 0x25
    guard text[at + 1] == 0x7B || text[at + 1] == 0x25,
      let end = (at + 2..<max(at + 2, min(text.count - 1, at + 2000))).first(where: {
        close == 0x7D && text[$0] == 0x7D && text[$0 + 1] == 0x7D
          || close == 0x25 && text[$0] == 0x25 && text[$0 + 1] == 0x7D
      })
    else { return add(.text, to: at + 1) }
    add(.code, to: end + 2)
  }

  private mutating func formula() {
    if let end = marks.formula(from: at) {
      add(.code, to: end)
    } else {
      add(.text, to: at + 1)
    }
  }

  /// Attributes of Pandoc after a link or code: `{width=50%}`.
  private mutating func skipAttributes() {
    guard at + 2 < text.count, text[at] == 0x7B, text[at + 1] != 0x7B else { return }
    let end = (at..<min(text.count, at + 200)).first { text[$0] == 0x7D || text[$0] == 0x0A }
    guard let end, text[end] == 0x7D,
      text.bytes[at..<end].contains(where: { [0x23, 0x2E, 0x3D].contains($0) })
    else { return }
    at = end + 1
  }

  // MARK: Tags

  private mutating func angle() {
    if let end = marks.endOfAutolink(from: at) {
      at += 1
      add(.code, to: end - 1)
      at = end
      return
    }
    guard let end = marks.endOfTag(from: at) else { return add(.text, to: at + 1) }
    let shape = MarkdownLine(text.bytes, at..<end)
    guard let name = shape.tagName else {
      at = end
      return
    }
    let isEnd = text[at + 1] == 0x2F
    let attributes =
      isEnd ? [:] : TagAttributes.values(text.bytes, in: at + 1 + name.utf8.count..<end)
    at = end
    if name == "br" || HTMLElements.block.contains(name) && name != "pre" {
      add(.blockEnd, to: at)
    } else if let kind = HTMLElements.spans[name] {
      if !isEnd {
        elements[name] = elements[name] ?? pieces.count
      } else if let first = elements.removeValue(forKey: name) {
        quoted.append((kind, first..<pieces.count))
      }
    } else if !isEnd {
      let isHidden =
        HTMLElements.hidden.contains(name) || HTMLElements.raw.contains(name)
        || HTMLElements.deleted.contains(name)
        || HTMLRoles(name, attributes).isHidden
      let isCode = HTMLElements.code.contains(name) || name == "pre"
      guard isHidden || isCode, let close = marks.endTag(name, from: end) else { return }
      if !isHidden { add(.code, to: close.lowerBound) }
      at = close.upperBound
    }
  }

  // MARK: Emphasis

  private static let emphasisMarks: [UInt8] = [0x2A, 0x5F, 0x7E]

  private mutating func emphasis() {
    let mark = text[at]
    var end = at
    while end < text.count, text[end] == mark { end += 1 }
    let before = at > 0 ? text[at - 1] : 0x20
    let after = end < text.count ? text[end] : 0x20
    var opens = after > 0x20
    var closes = before > 0x20
    if mark == 0x5F {
      // Underscores within a word are letters of it.
      opens = opens && !(closes && MarkdownMarks.isWord(before))
      closes = closes && !MarkdownMarks.isWord(after)
    }
    var count = end - at
    if mark == 0x7E, count != 2 { (opens, closes) = (false, false) }
    pieces.append(Piece(range: at..<end, kind: .text))
    at = end
    let piece = pieces.count - 1
    while closes, count > 0, let opener = openers[mark]?.last {
      let used = min(opener.count, count)
      pieces[opener.piece].range =
        pieces[opener.piece].range.lowerBound..<pieces[opener.piece].range.upperBound - used
      pieces[piece].range = pieces[piece].range.lowerBound + used..<pieces[piece].range.upperBound
      count -= used
      let inside = opener.piece + 1..<max(piece, opener.piece + 1)
      if mark == 0x7E {
        deleted.append(inside)
      } else if used % 2 == 1 {
        emphasised.append(inside)
      }
      openers[mark]?.removeLast()
      if opener.count > used {
        openers[mark]?.append(Delimiter(piece: opener.piece, count: opener.count - used))
      }
      // A mark that was opened inside and not closed is not emphasis.
      // A loop over `openers.keys` would hold the dictionary, so that each removal copies a whole list.
      for other in Self.emphasisMarks where other != mark {
        while let last = openers[other]?.last, last.piece > opener.piece {
          openers[other]?.removeLast()
        }
      }
    }
    if opens, count > 0 { openers[mark, default: []].append(Delimiter(piece: piece, count: count)) }
  }

  // MARK: Links

  private mutating func openBracket() {
    // A reference to a footnote, or a citation.
    if at + 1 < text.count, let close = marks.shortBracket(from: at) {
      let name = text.bytes[at + 1..<close]
      let isCitation = name.first == 0x40 || name.starts(with: [0x2D, 0x40])
      if isCitation || name.first == 0x5E && definitions.contains(name) {
        at = close + 1
        return
      }
    }
    brackets.append((pieces.count, at))
    pieces.append(Piece(range: at..<at + 1, kind: .text))
    at += 1
  }

  private mutating func closeBracket() {
    guard let (piece, open) = brackets.popLast() else { return add(.text, to: at + 1) }
    var end: Int?
    // The words are the name of the address as well: `[words][]`, `[words]`, `[[words]]`.
    var isName = false
    if let target = marks.endOfTarget(from: at + 1) {
      end = target
    } else if let close = marks.shortBracket(from: at + 1) {
      let name = text.bytes[at + 2..<close]
      isName = name.isEmpty
      if definitions.contains(name.isEmpty ? text.bytes[open + 1..<at] : name) { end = close + 1 }
    }
    if end == nil, at - open <= MarkdownDefinitions.limit,
      definitions.contains(text.bytes[open + 1..<at])
    {
      isName = true
      end = at + 1
    }
    let isDoubled =
      open > 0 && text[open - 1] == 0x5B && at + 1 < text.count && text[at + 1] == 0x5D
    if isName && end != nil || isDoubled { emphasised.append(piece + 1..<pieces.count) }
    guard let end else { return add(.text, to: at + 1) }
    pieces[piece].range = open..<open
    if piece > 0, pieces[piece - 1].range == open - 1..<open, text[open - 1] == 0x21 {
      pieces[piece - 1].range = open..<open
    }
    at = end
    skipAttributes()
  }
}
