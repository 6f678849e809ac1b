// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Moves over a LaTeX document: commands, arguments, formulas.
///
/// No search is made a second time, so that all searches together take linear time.
struct LaTeXScanner {
  let bytes: [UInt8]
  let braces: LaTeXBraces
  var at = 0
  private var missing: Set<String> = []
  /// Where marks are before the end of their paragraph.
  private var places = MarkPlaces<String>()
  /// Where the next closing bracket is, for each group by the number of its braces; -1 is outside all groups.
  private var brackets = MarkPlaces<Int>()

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    braces = LaTeXBraces(bytes)
  }

  /// The byte at an offset; 0 past the end.
  func byte(_ at: Int) -> UInt8 { at >= 0 && at < bytes.count ? bytes[at] : 0 }

  /// Whether a text is at an offset.
  func begins(_ text: String, at: Int) -> Bool {
    bytes[min(at, bytes.count)...].starts(with: text.utf8)
  }

  /// Reads the name of the command whose backslash is here and moves past it, with its star.
  mutating func command() -> String {
    at += 1
    let start = at
    while isLetter(byte(at)) { at += 1 }
    if at == start {
      guard at < bytes.count else { return "" }
      at += 1
      while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
      return String(decoding: bytes[start..<at], as: UTF8.self)
    }
    if byte(at) == 0x2A { at += 1 }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private func isLetter(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte == 0x40 }

  /// Moves over spaces and one line end at most.
  mutating func skipSpace() {
    var lines = 0
    while at < bytes.count, bytes[at] <= 0x20 {
      if bytes[at] == 0x0A {
        lines += 1
        if lines > 1 { return }
      }
      at += 1
    }
  }

  /// Moves over a comment with its line end and the spaces that begin the next line.
  mutating func skipComment() {
    while at < bytes.count, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
    if byte(at) == 0x0D { at += 1 }
    if byte(at) == 0x0A { at += 1 }
    while byte(at) == 0x20 || byte(at) == 0x09 { at += 1 }
  }

  /// Moves over an argument: a group, or a command.
  mutating func skipArgument() {
    let start = at
    skipSpace()
    switch byte(at) {
    case 0x7B: at = (braces.close(of: at) ?? endOfLine(at) - 1) + 1
    case 0x5C: _ = command()
    default: at = start
    }
  }

  /// Moves over arguments in brackets that begin right here.
  mutating func skipOptions() {
    while byte(at) == 0x5B, let end = find("]", from: at + 1) { at = end + 1 }
  }

  /// The content of the group that begins here, moving past it.
  mutating func group() -> Range<Int>? {
    let start = at
    skipSpace()
    guard byte(at) == 0x7B, let close = braces.close(of: at) else {
      at = start
      return nil
    }
    defer { at = close + 1 }
    return at + 1..<close
  }

  /// Where a mark is before the end of the paragraph; braces around are passed over on the way to a bracket.
  mutating func find(_ mark: String, from start: Int) -> Int? {
    if mark == "]" { return findBracket(from: start) }
    if let known = places.answer(mark, from: start) { return known.place }
    let key = Array(mark.utf8)
    var stop = start
    while stop < bytes.count {
      if bytes[stop] == key[0], bytes[stop...].starts(with: key) {
        places.keep(mark, from: start, place: stop)
        return stop
      }
      if bytes[stop] == 0x0A, isParagraphEnd(stop) { break }
      stop += bytes[stop] == 0x5C ? 2 : 1
    }
    places.keep(mark, from: start, place: nil, end: stop)
    return nil
  }

  /// Where the bracket is that closes one before an offset.
  ///
  /// From within a group it may be outside it. What the text outside has is known for all groups in it.
  private mutating func findBracket(from start: Int) -> Int? {
    var group = braces.group(around: start)
    var stop = start
    /// The groups that the search has left, and where it began in them.
    var left: [(group: Int, start: Int, end: Int)] = []
    var begin = start
    var answer: (place: Int?, end: Int)?
    while answer == nil {
      if let known = brackets.answer(group ?? -1, from: begin) {
        answer = (known.place, known.starts.upperBound)
        break
      }
      let end = group.flatMap { braces.close($0) } ?? bytes.count
      while answer == nil, stop < end {
        switch bytes[stop] {
        case 0x5D: answer = (stop, stop)
        case 0x5C: stop += 2
        case 0x7B: stop = (braces.close(of: stop) ?? stop) + 1
        case 0x0A where isParagraphEnd(stop): answer = (nil, stop)
        default: stop += 1
        }
      }
      if let answer {
        brackets.keep(group ?? -1, from: begin, place: answer.place, end: answer.end)
      } else if let inner = group {
        left.append((inner, begin, end))
        group = braces.parent(of: inner)
        stop = max(stop, end + 1)
        begin = stop
      } else {
        answer = (nil, bytes.count)
        brackets.keep(-1, from: begin, place: nil, end: bytes.count)
      }
    }
    for part in left {
      brackets.keep(part.group, from: part.start, place: answer?.place, end: part.end)
    }
    return answer?.place
  }

  /// Where a text is in the rest of the document.
  mutating func findAnywhere(_ text: String) -> Int? {
    guard !missing.contains(text) else { return nil }
    let key = Array(text.utf8)
    var stop = at
    while stop + key.count <= bytes.count {
      if bytes[stop] == key[0], bytes[stop...].starts(with: key) { return stop }
      stop += 1
    }
    missing.insert(text)
    return nil
  }

  /// Whether the line end at an offset is followed by an empty line.
  func isParagraphEnd(_ at: Int) -> Bool {
    var next = at + 1
    while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x09 || bytes[next] == 0x0D {
      next += 1
    }
    return next < bytes.count && bytes[next] == 0x0A
  }

  private func endOfLine(_ from: Int) -> Int {
    var at = from
    while at < bytes.count, bytes[at] != 0x0A { at += 1 }
    return max(at, from + 1)
  }
}
