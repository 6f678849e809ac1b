import TextModel

extension TextDocument {
  /// An HTML page: its headings, paragraphs, list items and table rows, each word at its own offset.
  ///
  /// Tags, scripts, styles and the head are overwritten with spaces. A character reference is replaced
  /// by its character and as many zero-width characters (U+00AD, U+2060) as fill its place, so that the
  /// prose stays as long as the text; comparing ignores them. The page is read as browsers do, as far as
  /// text goes: nothing in it is an error.
  ///
  /// - Complexity: O(*bytes*).
  public static func html(_ text: String) -> TextDocument {
    var reader = HTMLReader(Array(text.utf8))
    reader.read()
    let prose = String(decoding: reader.prose, as: UTF8.self)
    return TextDocument(
      text: text, prose: prose, blocks: reader.blocks, hasMarkup: true, comments: reader.comments)
  }
}

/// Walks over a page once.
struct HTMLReader {
  private(set) var prose: [UInt8]
  private(set) var blocks: [TextBlock] = []
  private(set) var comments: [Segment] = []
  private let bytes: [UInt8]
  private var kinds: [TextBlock.Kind] = []
  private var start: Int?
  private var end = 0

  /// Elements whose content is no prose; all up to their end tag is passed over.
  private static let silent: Set<String> = [
    "script", "style", "head", "template", "noscript", "svg", "math", "textarea", "select",
    "object",
    "iframe", "canvas", "audio", "video",
  ]

  /// Elements that begin and end a block.
  private static let block: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2",
    "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav",
    "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "title", "tr", "ul",
  ]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    prose = bytes
  }

  mutating func read() {
    var at = 0
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "<"):
        if let next = tag(at) {
          at = next
        } else {
          note(at, at + 1)
          at += 1
        }
      case UInt8(ascii: "&"): at = reference(at)
      case 0x09, 0x0A, 0x0C, 0x0D, 0x20: at += 1
      default:
        note(at, at + 1)
        at += 1
      }
    }
    endBlock()
  }

  // MARK: Text

  /// Text that counts stands here.
  private mutating func note(_ from: Int, _ to: Int) {
    start = start ?? from
    end = to
  }

  private mutating func endBlock() {
    if let from = start {
      blocks.append(TextBlock(kind: kinds.last ?? .paragraph, range: from..<end))
    }
    start = nil
  }

  /// Puts a reference's character in its place.
  private mutating func reference(_ at: Int) -> Int {
    var stop = at + 1
    let limit = min(bytes.count, at + 33)
    while stop < limit, isNameByte(bytes[stop]) || stop == at + 1 && bytes[stop] == 0x23 {
      stop += 1
    }
    let name = String(decoding: bytes[at + 1..<stop], as: UTF8.self)
    guard let scalar = Self.scalar(name) else {
      note(at, at + 1)
      return at + 1
    }
    if stop < bytes.count, bytes[stop] == 0x3B { stop += 1 }
    var filled = Array(String(Character(scalar)).utf8)
    guard filled.count <= stop - at else {
      note(at, stop)
      return stop
    }
    while filled.count < stop - at {
      switch stop - at - filled.count {
      case 1: filled.append(0x20)
      case 2, 4: filled += [0xC2, 0xAD]
      default: filled += [0xE2, 0x81, 0xA0]
      }
    }
    prose.replaceSubrange(at..<stop, with: filled)
    if scalar.properties.isWhitespace { return stop }
    note(at, stop)
    return stop
  }

  private static func scalar(_ name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return HTMLEntities.character(name) }
    let digits = name.dropFirst()
    let isHex = digits.hasPrefix("x") || digits.hasPrefix("X")
    guard let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits), value >= 0x20
    else { return nil }
    return Unicode.Scalar(value)
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  // MARK: Tags

  /// Passes over a tag or comment.
  ///
  /// - Returns: where it ends; nil when the `<` begins none and is text.
  private mutating func tag(_ at: Int) -> Int? {
    guard at + 1 < bytes.count else { return nil }
    let next = bytes[at + 1]
    if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") { return declaration(at) }
    let isEnd = next == UInt8(ascii: "/")
    var stop = at + (isEnd ? 2 : 1)
    let nameStart = stop
    while stop < bytes.count, isNameByte(bytes[stop]) { stop += 1 }
    guard stop > nameStart, (bytes[nameStart] | 0x20) &- 0x61 < 26 else { return nil }
    let name = String(decoding: bytes[nameStart..<stop], as: UTF8.self).lowercased()
    stop = endOfTag(stop)
    if !isEnd, Self.silent.contains(name) { stop = endOfElement(name, from: stop) }
    if Self.block.contains(name) || name == "head" {
      endBlock()
      blank(at..<stop)
      if isEnd { popKind(name) } else { pushKind(name) }
    } else {
      blank(at..<stop)
      // A line break or the next cell parts words.
      if name == "br" { prose[at] = 0x0A }
      if name == "td" || name == "th" { prose[at] = 0x09 }
    }
    return stop
  }

  private mutating func declaration(_ at: Int) -> Int {
    let isComment = bytes[at...].starts(with: Array("<!--".utf8))
    let close = Array((isComment ? "-->" : ">").utf8)
    var stop = at + (isComment ? 4 : 2)
    let inside = stop
    while stop < bytes.count, !bytes[stop...].starts(with: close) { stop += 1 }
    let end = min(stop + close.count, bytes.count)
    if isComment {
      let text = String(decoding: bytes[inside..<max(stop, inside)], as: UTF8.self)
      comments.append(Segment(text: text, range: inside..<max(stop, inside)))
    }
    blank(at..<end)
    return end
  }

  /// Where a tag ends whose name has been read; a `>` inside quotes is not its end.
  private func endOfTag(_ from: Int) -> Int {
    var at = from
    var quote: UInt8?
    while at < bytes.count {
      let byte = bytes[at]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return at + 1
      }
      at += 1
    }
    // A quote that is never closed: the tag ends at the first `>`, quoted or not.
    guard quote != nil, let close = bytes[from...].firstIndex(of: UInt8(ascii: ">")) else {
      return bytes.count
    }
    return close + 1
  }

  /// Where the end tag of an element ends that holds no prose.
  private func endOfElement(_ name: String, from: Int) -> Int {
    let key = Array("</\(name)".utf8)
    var at = from
    while at + key.count <= bytes.count {
      if bytes[at] == 0x3C,
        zip(bytes[at..<at + key.count], key).allSatisfy({ $0 | 0x20 == $1 | 0x20 })
      {
        return endOfTag(at + key.count)
      }
      at += 1
    }
    return bytes.count
  }

  private mutating func blank(_ range: Range<Int>) {
    for at in range where prose[at] != 0x0A && prose[at] != 0x0D { prose[at] = 0x20 }
  }

  private mutating func pushKind(_ name: String) {
    guard let kind = Self.kind(of: name) else { return }
    kinds.append(kind)
  }

  private mutating func popKind(_ name: String) {
    if let kind = Self.kind(of: name), let at = kinds.lastIndex(of: kind) {
      kinds.removeSubrange(at...)
    }
  }

  private static func kind(of name: String) -> TextBlock.Kind? {
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      name.last.flatMap { $0.wholeNumberValue }.map { .heading($0) }
    case "li", "dd", "dt": .listItem
    case "tr": .tableRow
    default: nil
    }
  }
}
