// SPDX-License-Identifier: Apache-2.0
import ICUText
import TextModel

extension TextDocument {
  /// An HTML page: its headings, paragraphs, list items, cells, captions and quotations.
  ///
  /// The page is read as browsers show it, as far as text goes, and nothing in it is an error. Left out are scripts,
  /// styles, the head, hidden elements (`hidden`, `display: none`), the readings of ruby text, deleted text (`del`,
  /// `s`), `nav`, and links in the head and foot of the page. What belongs to the frame of the page (`HTMLFurniture`)
  /// is of the kind `furniture`. A block is in the language that `lang` declares on an element inside the body, if its
  /// letters agree.
  ///
  /// - Complexity: O(*bytes*).
  public static func html(_ text: String) -> TextDocument {
    let bytes = Array(text.utf8)
    var reader = HTMLReader(
      bytes, in: 0..<bytes.count, builder: ProseBuilder(bytes), honoursParts: true)
    reader.read()
    if reader.untranslated.isMostText {
      reader = HTMLReader(bytes, in: 0..<bytes.count, builder: ProseBuilder(bytes))
      reader.read()
    }
    reader.setFurniture()
    reader.setTitle()
    var document = TextDocument(text: text, reader.builder, comments: reader.comments)
    document.concealed = reader.concealed.beginning
    return document
  }
}

/// Walks over a page, or over a part of one in another format, once.
struct HTMLReader {
  var builder: ProseBuilder
  private(set) var comments: [Segment] = []
  private let bytes: [UInt8]
  private var scanner: TagScanner
  private var open = OpenElements()
  private var tables = HTMLTables()
  /// Whether the open block has text that is not a link.
  private var hasOwnText = false
  /// The places of the links of the open block in the prose, and whether the last one is open.
  private var links: (places: [Range<Int>], isOpen: Bool) = ([], false)
  private var furniture = HTMLFurniture()
  /// The first `title` of the head.
  private var title: PageTitle?
  /// The text that the page does not show.
  private(set) var concealed = ConcealedText()
  /// The text of parts that are not to be translated.
  private(set) var untranslated = UntranslatedPageParts()
  /// Whether text of such parts is code; otherwise only that of words and paragraphs is.
  private let honoursParts: Bool

  init(
    _ bytes: [UInt8], in range: Range<Int>, builder: ProseBuilder, honoursParts: Bool = false
  ) {
    self.bytes = bytes
    self.builder = builder
    self.honoursParts = honoursParts
    scanner = TagScanner(bytes, in: range, isXML: false)
  }

  mutating func read() {
    builder.begin(ProseBuilder.Style())
    while let piece = scanner.next() {
      switch piece {
      case .text(let range): text(range)
      case .data(let range): text(range)
      case .reference(let range, let character):
        let element = open.current
        guard !element.isHidden else { continue }
        let start = builder.prose.count
        builder.append(character, for: range, isCode: isCode(element), span: element.span)
        untranslated.add(builder.prose.count - start, of: element)
      case .start(let name, let attributes, let isClosed):
        start(name, attributes, isClosed: isClosed)
      case .end(let name): end(name)
      case .comment(let range):
        comments.append(
          Segment(text: String(decoding: bytes[range], as: UTF8.self), range: range))
      }
    }
    endBlock()
  }

  /// Makes the blocks of the frame of the page furniture.
  mutating func setFurniture() {
    let prose = builder.prose
    let numbers = furniture.numbers(of: builder.blocks) {
      String(decoding: prose[$0], as: UTF8.self)
    }
    for number in numbers { builder.setFurniture(number) }
  }

  /// Makes the block that has the text of the `title` a heading of the first level.
  mutating func setTitle() {
    let prose = builder.prose
    let number = title?.number(in: builder.blocks) { String(decoding: prose[$0], as: UTF8.self) }
    if let number { builder.setHeading(number) }
  }

  // MARK: Text

  private mutating func text(_ range: Range<Int>) {
    let element = open.current
    if element.isConcealed { concealed.add(bytes[range]) }
    guard !element.isHidden else { return }
    let start = builder.prose.count
    defer {
      if element.isLink { noteLink(from: start) }
      untranslated.add(builder.prose.count - start, of: element)
    }
    if element.isRaised,
      let raised = RaisedText.superscript(String(decoding: bytes[range], as: UTF8.self))
    {
      builder.append(
        raised, for: range, isCode: isCode(element), span: element.span)
      if !element.isLink { hasOwnText = true }
      return
    }
    guard element.keepsLines else {
      builder.append(range, isCode: isCode(element), span: element.span)
      if !element.isLink, !hasOwnText { hasOwnText = hasWords(range) }
      return
    }
    for line in TextDocument.lines(of: bytes, in: range).enumerated() {
      if line.offset > 0 { endBlock() }
      builder.append(line.element, isCode: isCode(element), span: element.span)
      hasOwnText = true
    }
    if let last = range.last, bytes[last] == 0x0A || bytes[last] == 0x0D { endBlock() }
  }

  private func isCode(_ element: OpenElements.Element) -> Bool {
    element.isCode || element.isUntranslated || honoursParts && element.isInUntranslatedPart
  }

  /// Whether there are letters or digits among some bytes, and not only the marks between links.
  private func hasWords(_ range: Range<Int>) -> Bool {
    String(decoding: bytes[range], as: UTF8.self).unicodeScalars.contains {
      CharacterClass.isLetter($0.value) || CharacterClass.isDigit($0.value)
    }
  }

  /// Adds what was written since an offset of the prose to the link that is open.
  private mutating func noteLink(from start: Int) {
    guard builder.prose.count > start, builder.hasText else { return }
    let place = max(start, builder.blockStart)..<builder.prose.count
    if links.isOpen, let last = links.places.last {
      links.places[links.places.count - 1] = last.lowerBound..<place.upperBound
    } else {
      let first = builder.prose[place].firstIndex { $0 > 0x20 } ?? place.lowerBound
      links.places.append(first..<place.upperBound)
      links.isOpen = true
    }
  }

  /// Ends a block; one of links only in the head or foot of a page is navigation.
  private mutating func endBlock() {
    let element = open.current
    let isHeading = if case .heading = element.style.kind { true } else { false }
    if element.isMargin, !hasOwnText, !isHeading {
      builder.dropBlock()
    } else {
      let count = builder.blocks.count
      builder.endBlock()
      if builder.blocks.count > count, let block = builder.blocks.last {
        let facts = HTMLFurniture.Facts(
          region: element.region, isInHead: element.isHead, hasOwnText: hasOwnText,
          links: links.places)
        let prose = builder.prose
        furniture.note(block, facts) { String(decoding: prose[block.range], as: UTF8.self) }
      }
    }
    hasOwnText = false
    links = ([], false)
  }

  // MARK: Tags

  private mutating func start(_ name: String, _ attributes: Range<Int>, isClosed: Bool) {
    let isBlock = HTMLElements.block.contains(name)
    if isBlock { endBlock() }
    if name == "br" || name == "hr" {
      let isBreak = name == "br" && builder.hasText
      endBlock()
      if !open.current.isHidden { builder.begin(open.current.style) }
      if isBreak { builder.breakLine() }
    }
    if isBlock { closeImplied(by: name) }
    guard !HTMLElements.void.contains(name) else { return }
    if isClosed, open.isOpen("svg") || open.isOpen("math") { return }
    var element = open.current
    element.name = name
    element.isBlock = isBlock
    let values = TagAttributes.values(bytes, in: attributes)
    set(&element, values)
    if isBlock { builder.begin(element.style) }
    if HTMLElements.raw.contains(name) {
      let start = scanner.at
      scanner.skipRaw(name)
      if name == "title", title == nil, !open.isOpen("svg") {
        title = PageTitle(bytes[start..<scanner.at].prefix { $0 != UInt8(ascii: "<") })
      }
      return
    }
    open.push(element)
  }

  private mutating func end(_ name: String) {
    let isBlock = HTMLElements.block.contains(name)
    if isBlock || name == "br" { endBlock() }
    if name == "table", open.isOpen(name), let table = open.current.table { tables.end(table) }
    // What is not shown ends with its own end tag, also around blocks without one: <select><option>a</select>.
    let endsBlocks =
      isBlock || HTMLElements.hidden.contains(name) || HTMLElements.deleted.contains(name)
    if open.close(name, isBlock: endsBlocks), isBlock { builder.begin(open.current.style) }
  }

  /// Closes what a start tag closes without an end tag of its own.
  private mutating func closeImplied(by name: String) {
    let scope = open.last(["table", "td", "th", "caption", "body", "object"]) ?? -1
    if let place = open.last(["p"]), place > scope { open.close(from: place) }
    let (names, within) = HTMLElements.closed(by: name)
    if let place = open.last(names), place > open.last(within) ?? -1 { open.close(from: place) }
    if let place = open.last(["head"]) { open.close(from: place) }
  }

  /// Sets the role of an element's text.
  private mutating func set(_ element: inout OpenElements.Element, _ values: [String: String]) {
    let name = element.name
    let roles = HTMLRoles(name, values)
    let isNotText = HTMLElements.hidden.contains(name) || HTMLElements.deleted.contains(name)
    element.isConcealed =
      !isNotText && (element.isHidden ? element.isConcealed : roles.isConcealed)
    element.isHidden =
      element.isHidden || HTMLElements.hidden.contains(name) || roles.isHidden
      || HTMLElements.deleted.contains(name)
    if let span = HTMLElements.spans[name] { element.span = span }
    let isInPre = element.keepsLines
    element.keepsLines = isInPre || name == "pre" || name == "listing"
    if HTMLElements.code.contains(name) {
      element.isCode = true
      // A listing is not a natural language.
      if isInPre { element.isHidden = true }
    }
    switch roles.isTranslated {
    case true?: (element.isUntranslated, element.isInUntranslatedPart) = (false, false)
    case false? where element.isBlock && !HTMLElements.phrases.contains(name):
      element.isInUntranslatedPart = true
    case false?: element.isUntranslated = true
    case nil: break
    }
    if name == "a" || name == "button" {
      element.isLink = true
      links.isOpen = false
    }
    if name == "sup" { element.isRaised = true }
    if name == "sub" || element.isBlock { element.isRaised = false }
    if let language = values["lang"], name != "html", name != "body" {
      element.style.language = LanguageTag(language)
    }
    let isInArticle = ["article", "main", "section"].contains { open.isOpen($0) }
    if !isInArticle, name == "header" || name == "footer" { element.isMargin = true }
    if !isInArticle, element.isBlock, HTMLFurniture.isHead(values) { element.isHead = true }
    if element.isBlock, roles.kind == nil, HTMLFurniture.isRegion(name, values) {
      element.region = furniture.begin(in: element.region)
    }
    // What a cell, a note or a reference holds belongs to it.
    let isFixed =
      switch element.style.kind {
      case .cell, .note, .reference: true
      default: false
      }
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      element.style.kind = .heading(name.last.flatMap { $0.wholeNumberValue } ?? 1)
    case "li", "dd", "dt": if !isFixed { element.style.kind = .listItem }
    case "caption", "figcaption": element.style.kind = .caption
    case "blockquote": if !isFixed { element.style.kind = .quotation }
    case "table": element.table = tables.begin()
    case "tr": if let table = element.table { tables.beginRow(table) }
    case "td", "th":
      if let table = element.table {
        element.style.kind = .cell(tables.cell(of: table, values))
      }
    default: break
    }
    if let kind = roles.kind { element.style.kind = kind }
  }
}
