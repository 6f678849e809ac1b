// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Cuts a page or an XML document into tags, comments, character references and text, as browsers do:
/// nothing in it is an error.
///
/// - Complexity: O(*bytes*) for a whole document, whatever is in it.
struct TagScanner {
  /// A piece of the document; ranges are its bytes.
  enum Piece {
    /// Text without a reference.
    case text(Range<Int>)
    /// A character reference and its characters.
    case reference(Range<Int>, String)
    /// A start tag; `attributes` are the bytes from the end of the name to the end of the tag.
    case start(name: String, attributes: Range<Int>, isClosed: Bool)
    /// An end tag.
    case end(name: String)
    /// A comment; the range is its content.
    case comment(Range<Int>)
    /// The content of a CDATA section.
    case data(Range<Int>)
  }

  private let bytes: [UInt8]
  private let end: Int
  /// Whether names keep their case and CDATA sections count, as in XML.
  private let isXML: Bool
  private(set) var at: Int
  /// Closing marks that were looked for and are nowhere in the rest.
  private var missing: Set<String> = []
  /// Where marks are that were looked for from other places.
  private var places = MarkPlaces<String>()

  init(_ bytes: [UInt8], in range: Range<Int>, isXML: Bool) {
    self.bytes = bytes
    self.isXML = isXML
    at = range.lowerBound
    end = range.upperBound
  }

  /// The next piece; nil at the end.
  mutating func next() -> Piece? {
    while at < end {
      switch bytes[at] {
      case UInt8(ascii: "<"):
        let from = at
        if let piece = tag() { return piece }
        // A declaration, which says nothing, or a sign that begins no tag.
        if at == from {
          at += 1
          return .text(from..<at)
        }
      case UInt8(ascii: "&"): return reference()
      default:
        let from = at
        while at < end, bytes[at] != 0x3C, bytes[at] != 0x26 { at += 1 }
        return .text(from..<at)
      }
    }
    return nil
  }

  /// Passes over everything up to and with the end tag of an element whose content is not markup.
  mutating func skipRaw(_ name: String) {
    let key = "</" + name
    guard !missing.contains(key) else {
      at = end
      return
    }
    let mark = Array(key.utf8)
    while at < end {
      if bytes[at] == 0x3C, end - at >= mark.count,
        zip(bytes[at..<at + mark.count], mark).allSatisfy({ $0 | 0x20 == $1 | 0x20 }),
        at + mark.count == end || !Self.isNameByte(bytes[at + mark.count])
      {
        at += mark.count
        _ = endOfTag()
        return
      }
      at += 1
    }
    missing.insert(key)
  }

  // MARK: Tags

  /// The piece that the `<` here begins; nil without moving when it begins none, nil after moving over a
  /// declaration.
  private mutating func tag() -> Piece? {
    guard at + 1 < end else { return nil }
    let next = bytes[at + 1]
    if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") { return declaration() }
    let isEnd = next == UInt8(ascii: "/")
    let nameStart = at + (isEnd ? 2 : 1)
    guard nameStart < end, bytes[nameStart].isASCIILetter else { return nil }
    var stop = nameStart
    while stop < end, Self.isNameByte(bytes[stop]) { stop += 1 }
    let text = String(decoding: bytes[nameStart..<stop], as: UTF8.self)
    let name = isXML ? Self.localName(text) : text.lowercased()
    at = stop
    let isClosed = endOfTag()
    return isEnd
      ? .end(name: name) : .start(name: name, attributes: stop..<at, isClosed: isClosed)
  }

  private static func localName(_ name: String) -> String {
    name.lastIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
  }

  private mutating func declaration() -> Piece? {
    func begins(_ mark: StaticString) -> Bool {
      mark.withUTF8Buffer { mark in
        end - at >= mark.count && (0..<mark.count).allSatisfy { bytes[at + $0] == mark[$0] }
      }
    }
    let from = at
    if begins("<!--") {
      at += 4
      let stop = skip(past: "-->", from: at) ?? end
      return .comment(from + 4..<stop)
    }
    if isXML, begins("<![CDATA[") {
      at += 9
      let stop = skip(past: "]]>", from: at) ?? end
      return .data(from + 9..<stop)
    }
    if isXML, begins("<?") {
      _ = skip(past: "?>", from: at + 2)
      return nil
    }
    // A document type may have a subset in brackets.
    if isXML, let close = firstIndex(of: ">", from: at), let open = firstIndex(of: "[", from: at),
      open < close, skip(past: "]", from: open) != nil
    {
      _ = skip(past: ">", from: at)
      return nil
    }
    _ = skip(past: ">", from: at + 2)
    return nil
  }

  /// Moves past the next mark; to the end when there is none.
  ///
  /// - Returns: where the mark begins.
  private mutating func skip(past mark: String, from: Int) -> Int? {
    let key = Array(mark.utf8)
    if !missing.contains(mark) {
      var stop = from
      while stop + key.count <= end {
        if bytes[stop] == key[0], bytes[stop..<stop + key.count].elementsEqual(key) {
          at = stop + key.count
          return stop
        }
        stop += 1
      }
      missing.insert(mark)
    }
    at = end
    return nil
  }

  private mutating func firstIndex(of mark: String, from: Int) -> Int? {
    if let known = places.answer(mark, from: from) { return known.place }
    let old = at
    defer { at = old }
    let place = skip(past: mark, from: from)
    places.keep(mark, from: from, place: place)
    return place
  }

  /// Moves past the `>` of a tag whose name has been read; one inside quotes is not its end.
  ///
  /// - Returns: whether the tag ends in `/>`.
  private mutating func endOfTag() -> Bool {
    let from = at
    while at < end, bytes[at] != UInt8(ascii: ">") {
      let byte = bytes[at]
      at += 1
      guard byte == 0x22 || byte == 0x27 else { continue }
      let quote = byte == 0x22 ? "\"" : "'"
      let inside = at
      if skip(past: quote, from: inside) == nil {
        // A quote that is never closed: the tag ends at the first `>`, quoted or not.
        _ = skip(past: ">", from: from)
        return false
      }
    }
    let isClosed = at < end && at > from && bytes[at - 1] == UInt8(ascii: "/")
    if at < end { at += 1 }
    return isClosed
  }

  static func isNameByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == 0x2D || byte == 0x3A || byte == 0x5F
  }

  // MARK: References

  /// The reference here, or the `&` as text.
  private mutating func reference() -> Piece {
    let from = at
    guard let (character, stop) = HTMLEntities.reference(in: bytes, at: at, end: end) else {
      at += 1
      return .text(from..<at)
    }
    at = stop
    return .reference(from..<stop, character)
  }
}
