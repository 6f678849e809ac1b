// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Finds where the marks of a block of Markdown close.
///
/// Positions of marks are listed once; searches for them are binary.
struct MarkdownMarks {
  private let bytes: [UInt8]
  /// Runs of backticks by their length.
  private var ticks: [Int: [Int]] = [:]
  /// Signs that can close a formula within a line, and pairs of signs.
  private var dollars: [Int] = []
  private var doubles: [Int] = []
  /// Where end tags and quotes are.
  private var places = MarkPlaces<String>()

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var at = 0
    while at < bytes.count {
      let start = at
      switch bytes[at] {
      case 0x60:
        while at < bytes.count, bytes[at] == 0x60 { at += 1 }
        ticks[at - start, default: []].append(start)
      case 0x24:
        let next = at + 1 < bytes.count ? bytes[at + 1] : 0x20
        let before = at > 0 ? bytes[at - 1] : 0x20
        if next == 0x24 {
          doubles.append(at)
          at += 2
        } else {
          if before > 0x20, before != 0x5C, !next.isASCIIDigit { dollars.append(at) }
          at += 1
        }
      default: at += 1
      }
    }
  }

  /// Whether a byte may begin a mark.
  static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x0A, 0x21, 0x24, 0x26, 0x2A, 0x3C, 0x5B...0x5D, 0x5F, 0x60, 0x68, 0x77, 0x7B, 0x7E: true
    default: false
    }
  }

  static func isPunctuation(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !isWord(byte)
  }

  static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte.isASCIILetter || byte.isASCIIDigit
  }

  /// The first byte after a run of backticks, and the run of the same length that closes it.
  func codeSpan(from at: Int) -> (inside: Int, end: Range<Int>?) {
    var inside = at
    while inside < bytes.count, bytes[inside] == 0x60 { inside += 1 }
    let length = inside - at
    let close = ticks[length].flatMap { Self.first($0, from: inside) }
    return (inside, close.map { $0..<$0 + length })
  }

  /// The end of a formula that begins here: `$…$` or `$$…$$`.
  func formula(from at: Int) -> Int? {
    guard at + 1 < bytes.count else { return nil }
    if bytes[at + 1] == 0x24 {
      return Self.first(doubles, from: at + 2).map { $0 + 2 }
    }
    guard bytes[at + 1] > 0x20 else { return nil }
    return Self.first(dollars, from: at + 2).map { $0 + 1 }
  }

  private static func first(_ places: [Int], from offset: Int) -> Int? {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low < places.count ? places[low] : nil
  }

  // MARK: Tags and addresses

  /// The end of an address in angle brackets.
  func endOfAutolink(from at: Int) -> Int? {
    var stop = at + 1
    var isAddress = false
    while stop < bytes.count, bytes[stop] > 0x20, bytes[stop] != 0x3C, bytes[stop] != 0x3E {
      if bytes[stop] == 0x3A && stop > at + 2 || bytes[stop] == 0x40 { isAddress = true }
      if bytes[stop] == 0x3D || bytes[stop] == 0x22, !isAddress { return nil }
      stop += 1
    }
    guard isAddress, stop < bytes.count, bytes[stop] == 0x3E else { return nil }
    return stop + 1
  }

  /// The end of a tag or declaration that begins here (CommonMark 0.31, section 6.6).
  mutating func endOfTag(from at: Int) -> Int? {
    guard at + 2 < bytes.count else { return nil }
    if bytes[at + 1] == 0x21 || bytes[at + 1] == 0x3F {
      return bytes[at + 2].isASCIILetter ? find(">", from: at).map { $0 + 1 } : nil
    }
    let isEnd = bytes[at + 1] == 0x2F
    var stop = at + (isEnd ? 2 : 1)
    guard byte(stop).isASCIILetter else { return nil }
    while TagScanner.isNameByte(byte(stop)), byte(stop) != 0x3A { stop += 1 }
    while true {
      let gap = stop
      while stop < bytes.count, bytes[stop] <= 0x20 { stop += 1 }
      if byte(stop) == 0x3E { return stop + 1 }
      if byte(stop) == 0x2F, byte(stop + 1) == 0x3E { return stop + 2 }
      guard stop > gap, !isEnd, let end = endOfAttribute(from: stop) else { return nil }
      stop = end
    }
  }

  private mutating func endOfAttribute(from at: Int) -> Int? {
    var stop = at
    while Self.isWord(byte(stop)) || [0x2D, 0x2E, 0x3A, 0x40, 0x5F].contains(byte(stop)) {
      stop += 1
    }
    guard stop > at else { return nil }
    let name = stop
    while stop < bytes.count, bytes[stop] <= 0x20 { stop += 1 }
    guard byte(stop) == 0x3D else { return name }
    stop += 1
    while stop < bytes.count, bytes[stop] <= 0x20 { stop += 1 }
    switch byte(stop) {
    case 0x22: return find("\"", from: stop + 1).map { $0 + 1 }
    case 0x27: return find("'", from: stop + 1).map { $0 + 1 }
    default:
      let start = stop
      while stop < bytes.count, bytes[stop] > 0x20,
        ![0x22, 0x27, 0x3C, 0x3D, 0x3E, 0x60].contains(bytes[stop])
      {
        stop += 1
      }
      return stop > start ? stop : nil
    }
  }

  /// The end tag of an element.
  mutating func endTag(_ name: String, from at: Int) -> Range<Int>? {
    guard let start = find("</\(name)", from: at), let end = find(">", from: start) else {
      return nil
    }
    return start..<end + 1
  }

  private mutating func find(_ mark: String, from at: Int) -> Int? {
    if let known = places.answer(mark, from: at) { return known.place }
    let key = Array(mark.utf8)
    var stop = at
    while stop + key.count <= bytes.count {
      if bytes[stop] == key[0],
        zip(bytes[stop..<stop + key.count], key).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 })
      {
        places.keep(mark, from: at, place: stop)
        return stop
      }
      stop += 1
    }
    places.keep(mark, from: at, place: nil)
    return nil
  }

  /// The end of an address that begins here: `http://…`, `https://…`, `www.…`.
  static func endOfAddress(_ bytes: [UInt8], from at: Int) -> Int? {
    if at > 0, isWord(bytes[at - 1]), bytes[at - 1] < 0x80 { return nil }
    let begins = (["http://", "https://", "www."] as [StaticString]).contains { mark in
      mark.withUTF8Buffer { mark in
        at + mark.count < bytes.count
          && (0..<mark.count).allSatisfy { bytes[at + $0] == mark[$0] }
      }
    }
    guard begins else { return nil }
    var end = at
    while end < bytes.count, bytes[end] > 0x20, bytes[end] < 0x80,
      ![0x22, 0x3C, 0x3E, 0x5D, 0x60, 0x7C].contains(bytes[end])
    {
      end += 1
    }
    while end > at, !isWord(bytes[end - 1]), bytes[end - 1] != 0x2F { end -= 1 }
    return end
  }

  // MARK: Links

  /// The bracket that closes one that opens here, if it does so soon and within the line.
  func shortBracket(from at: Int) -> Int? {
    guard byte(at) == 0x5B else { return nil }
    let end = min(bytes.count, at + MarkdownDefinitions.limit)
    let close = (at + 1..<max(end, at + 1)).first { [0x5B, 0x5D, 0x0A].contains(bytes[$0]) }
    return close.flatMap { bytes[$0] == 0x5D ? $0 : nil }
  }

  /// The end of the target of a link, `(address "title")`, that begins here.
  mutating func endOfTarget(from at: Int) -> Int? {
    guard byte(at) == 0x28 else { return nil }
    var stop = at + 1
    func skipSpace() { while stop < bytes.count, bytes[stop] <= 0x20 { stop += 1 } }
    skipSpace()
    if byte(stop) == 0x3C {
      while stop < bytes.count, bytes[stop] != 0x3E {
        stop += 1
        if byte(stop) == 0x3C || byte(stop) == 0x0A { return nil }
      }
      stop += 1
    } else {
      // Parentheses in an address come in pairs, 32 deep at most.
      var depth = 0
      while stop < bytes.count, bytes[stop] > 0x20 {
        if bytes[stop] == 0x5C { stop += 1 }
        if byte(stop) == 0x28 { depth += 1 }
        if byte(stop) == 0x29 { depth -= 1 }
        if depth < 0 || depth > 32 { break }
        stop += 1
      }
      if depth > 0 { return nil }
    }
    skipSpace()
    let quote = byte(stop)
    if quote == 0x22 || quote == 0x27 {
      guard let close = find(quote == 0x22 ? "\"" : "'", from: stop + 1) else { return nil }
      stop = close + 1
      skipSpace()
    }
    return byte(stop) == 0x29 ? stop + 1 : nil
  }

  private func byte(_ at: Int) -> UInt8 { at < bytes.count ? bytes[at] : 0 }
}
