// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

extension FilePieces {
  /// Cuts a paper whose units the reader finds in the same places.
  static func cutPaper(_ bytes: [UInt8], name: String) -> FilePieces? {
    guard let read = try? TMXReader(bytes, name: name).readAll(), read.summary.skippedCount == 0,
      let cut = PaperScanner.cut(bytes), cut.ends.count == read.units.count
    else { return nil }
    var start = cut.bodyStart
    var pieces: [Piece] = []
    for ((end, isNamed), unit) in zip(cut.ends, read.units) {
      pieces.append(
        Piece(
          id: unit.id.description, isNamed: isNamed, content: .unit(unit), bytes: bytes[start..<end]
        ))
      start = end
    }
    return FilePieces(
      head: bytes[..<cut.bodyStart], pieces: pieces, tail: bytes[start...], name: name)
  }
}

/// Finds the ends of the units in the bytes of a TMX file that a reader has accepted, in an encoding that contains
/// ASCII.
struct PaperScanner {
  private let bytes: [UInt8]
  private var at = 0

  /// The end of the start tag of `<body>`, and the end of each unit with whether it has an id.
  static func cut(_ bytes: [UInt8]) -> (bodyStart: Int, ends: [(end: Int, isNamed: Bool)])? {
    var scanner = PaperScanner(bytes: bytes)
    return scanner.cut()
  }

  /// The parts of the bytes of one unit: what is before it, its start tag, its elements and its end tag, each element
  /// with the space and the comments before it.
  ///
  /// - Returns: keys such as `tu`, `prop x-status`, `tuv zh`, `/tu`; `nil` for what is not one whole unit.
  static func children(_ bytes: [UInt8]) -> [(key: String, range: Range<Int>)]? {
    var scanner = PaperScanner(bytes: bytes)
    return scanner.children()
  }

  private mutating func children() -> [(key: String, range: Range<Int>)]? {
    var found: [(key: String, range: Range<Int>)] = []
    var start = 0
    var depth = 0
    var key = ""
    while let tag = nextTag(skipsDeclarations: false) {
      if tag.name.hasPrefix("/") {
        depth -= 1
        if depth == 0 {
          // What follows the unit in its piece stays with its end tag.
          guard tag.name == "/tu" else { return nil }
          found.append(("/tu", start..<bytes.count))
          return found
        }
        guard depth > 0 else { return nil }
      } else if depth == 0 {
        guard tag.name == "tu", !tag.text.hasSuffix("/") else { return nil }
        if tag.open > 0 { found.append(("#", 0..<tag.open)) }
        found.append(("tu", tag.open..<at))
        start = at
        depth = 1
        continue
      } else {
        if depth == 1 { key = Self.key(of: tag.name, tag.text) }
        if !tag.text.hasSuffix("/") {
          depth += 1
          continue
        }
      }
      if depth == 1 {
        found.append((key, start..<at))
        start = at
      }
    }
    return nil
  }

  /// The parts of the bytes before the units: what is before the header, the beginning of its tag, each attribute,
  /// the end of the tag, each element in it, and the rest.
  ///
  /// - Returns: keys such as `#`, `header`, `@srclang`, `header>`, `prop x-own`, `/header`; `nil` for bytes without a
  ///   header.
  static func header(_ bytes: [UInt8]) -> [(key: String, range: Range<Int>)]? {
    var scanner = PaperScanner(bytes: bytes)
    return scanner.header()
  }

  private mutating func header() -> [(key: String, range: Range<Int>)]? {
    var found: [(key: String, range: Range<Int>)] = []
    var start = 0
    var depth = 0
    var key = ""
    while let tag = nextTag(skipsDeclarations: depth == 0) {
      let isEmpty = tag.text.hasSuffix("/")
      if tag.name == "/header" {
        found.append((tag.name, start..<bytes.count))
        return depth == 1 ? found : nil
      } else if depth == 0, tag.name == "header" {
        found.append(("#", 0..<tag.open))
        found += attributes(
          from: tag.open + 1 + tag.name.utf8.count, to: at - (isEmpty ? 2 : 1), of: tag.open)
        found.append(("header>", (found.last?.range.upperBound ?? tag.open)..<at))
        start = at
        depth = 1
        if isEmpty {
          found.append(("/header", at..<bytes.count))
          return found
        }
      } else if depth > 0 {
        if depth == 1, !tag.name.hasPrefix("/") { key = Self.key(of: tag.name, tag.text) }
        depth += isEmpty ? 0 : tag.name.hasPrefix("/") ? -1 : 1
        guard depth > 0 else { return nil }
        if depth == 1 {
          found.append((key, start..<at))
          start = at
        }
      }
    }
    return nil
  }

  /// The beginning of a tag, and each of its attributes with the space before it.
  private func attributes(from first: Int, to end: Int, of open: Int) -> [(
    key: String, range: Range<Int>
  )] {
    var found = [(key: "header", range: open..<first)]
    var from = first
    var quote: UInt8?
    for place in first..<end {
      if let mark = quote {
        guard bytes[place] == mark else { continue }
        quote = nil
        let name = bytes[from..<place].drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
          .prefix { ![0x20, 0x09, 0x0A, 0x0D, 0x3D].contains($0) }
        found.append(("@" + String(decoding: name, as: UTF8.self), from..<place + 1))
        from = place + 1
      } else if bytes[place] == 0x22 || bytes[place] == 0x27 {
        quote = bytes[place]
      }
    }
    return found
  }

  /// The name of an element with what tells it from others: `prop x-status`, `tuv zh`.
  private static func key(of element: String, _ text: String) -> String {
    let name = element == "prop" ? "type" : element == "tuv" ? "lang" : nil
    guard let name, let at = text.firstRange(of: name) else { return element }
    let value = text[at.upperBound...].drop { $0.isWhitespace || $0 == "=" }
    guard let quote = value.first, quote == "\"" || quote == "'" else { return element }
    return "\(element) \(value.dropFirst().prefix { $0 != quote })"
  }

  /// The next tag, after which `at` is, with the offset of its `<`; comments, instructions and CDATA are passed over.
  ///
  /// - Returns: `nil` at the end, and for a tag or a declaration that cannot be read.
  private mutating func nextTag(skipsDeclarations: Bool) -> (open: Int, name: String, text: String)?
  {
    while let open = bytes[at...].firstIndex(of: 0x3C) {
      at = open
      if skip("<!--", to: "-->") || skip("<![CDATA[", to: "]]>") || skip("<?", to: "?>") {
        continue
      }
      if hasPrefix("<!") {
        guard skipsDeclarations, skipDeclaration() else { return nil }
        continue
      }
      return tag().map { (open, $0.name, $0.text) }
    }
    return nil
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func cut() -> (bodyStart: Int, ends: [(end: Int, isNamed: Bool)])? {
    var bodyStart: Int?
    var ends: [(end: Int, isNamed: Bool)] = []
    var isNamed = false
    while let open = bytes[at...].firstIndex(of: 0x3C) {
      at = open
      if skip("<!--", to: "-->") || skip("<![CDATA[", to: "]]>") || skip("<?", to: "?>") {
        continue
      }
      if hasPrefix("<!") {
        guard skipDeclaration() else { return nil }
        continue
      }
      guard let tag = tag() else { return nil }
      switch tag.name {
      case "body": bodyStart = bodyStart ?? at
      case "tu": isNamed = tag.text.contains("tuid")
      case "/tu": ends.append((at, isNamed))
      default: break
      }
    }
    return bodyStart.map { ($0, ends) }
  }

  private func hasPrefix(_ text: String) -> Bool { bytes[at...].starts(with: text.utf8) }

  /// Goes to the end of what begins with one text and ends with another.
  private mutating func skip(_ begin: String, to end: String) -> Bool {
    guard hasPrefix(begin) else { return false }
    let end = Array(end.utf8)
    at += begin.utf8.count
    while at < bytes.count, !bytes[at...].starts(with: end) { at += 1 }
    at = min(at + end.count, bytes.count)
    return true
  }

  /// Goes to the end of a document type, which may have declarations in brackets.
  private mutating func skipDeclaration() -> Bool {
    var depth = 0
    while let byte = nextOutsideQuotes() {
      if byte == 0x3C { depth += 1 }
      guard byte == 0x3E else { continue }
      depth -= 1
      if depth == 0 { return true }
    }
    return false
  }

  /// The next byte that is not in quotation marks; `nil` at the end.
  private mutating func nextOutsideQuotes() -> UInt8? {
    var quote: UInt8?
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else {
        return byte
      }
    }
    return nil
  }

  /// Reads a tag and goes to its end.
  private mutating func tag() -> (name: String, text: String)? {
    let start = at + 1
    while let byte = nextOutsideQuotes() {
      guard byte == 0x3E else { continue }
      let text = bytes[start..<at - 1]
      // The sign of an end tag is part of the name; that of an empty element is not.
      let name =
        text.prefix(1) + text.dropFirst().prefix { ![0x20, 0x09, 0x0A, 0x0D, 0x2F].contains($0) }
      return (String(decoding: name, as: UTF8.self), String(decoding: text, as: UTF8.self))
    }
    return nil
  }
}
