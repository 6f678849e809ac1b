// SPDX-License-Identifier: Apache-2.0

/// The text of an open document as UTF-8 bytes, with its lines.
///
/// A line ends at LF, CR or CRLF, as the protocol has it. Positions outside the text count as the nearest place inside:
/// past the end of a line as its end, past the last line as the end of the text, inside a scalar as its
/// beginning.
struct EditedText: Sendable {
  /// The text.
  private(set) var bytes: [UInt8]
  /// The first byte of each line.
  private var starts: [Int]
  /// The place that was asked for last; see `nextPosition(of:_:)`.
  private var last: Place?
  /// The scalars that were gone over between places, for tests.
  private(set) var steps = 0

  /// A place inside a line, by both ways of counting.
  private struct Place {
    var line: Int
    var offset: Int
    var character: Int
    var encoding: PositionEncoding
  }

  init(_ text: String) {
    bytes = Array(text.utf8)
    starts = []
    starts = [0] + lineStarts(after: 0, through: bytes.count)
  }

  /// The text as a string.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The number of lines; one of an empty text.
  var lineCount: Int { starts.count }

  /// The bytes of a line, without its end; empty past the last.
  func line(_ number: Int) -> Range<Int> {
    guard starts.indices.contains(number) else { return bytes.count..<bytes.count }
    let start = starts[number]
    var end = number + 1 < starts.count ? starts[number + 1] : bytes.count
    if end > start, bytes[end - 1] == 0x0A { end -= 1 }
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// The text of some bytes.
  func text(in range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The number of the line that a byte is in.
  ///
  /// - Complexity: O(log *lines*).
  func lineNumber(of offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The position of a byte.
  ///
  /// - Complexity: O(log *lines* + *bytes of the line*).
  func position(of offset: Int, _ encoding: PositionEncoding) -> TextPosition {
    var copy = self
    copy.last = nil
    return copy.nextPosition(of: offset, encoding)
  }

  /// The byte at a position.
  ///
  /// - Complexity: O(*bytes of the line*).
  func offset(of position: TextPosition, _ encoding: PositionEncoding) -> Int {
    var copy = self
    copy.last = nil
    return copy.nextOffset(of: position, encoding)
  }

  /// The bytes of a range.
  func bytes(of range: TextSpanRange, _ encoding: PositionEncoding) -> Range<Int> {
    let start = offset(of: range.start, encoding)
    return start..<max(start, offset(of: range.end, encoding))
  }

  /// The range of some bytes.
  func range(_ bytes: Range<Int>, _ encoding: PositionEncoding) -> TextSpanRange {
    TextSpanRange(
      position(of: bytes.lowerBound, encoding), position(of: bytes.upperBound, encoding))
  }

  // MARK: Places one after another

  /// The position of a byte, found from the place that was asked for last.
  ///
  /// Places of one long line that are asked for in their order, or in the reverse order, together take the time of one
  /// way over the line.
  mutating func nextPosition(of offset: Int, _ encoding: PositionEncoding) -> TextPosition {
    let offset = min(max(0, offset), bytes.count)
    let number = lineNumber(of: offset)
    let line = line(number)
    let end = min(offset, line.upperBound)
    var place = start(in: number, encoding)
    if place.offset - end > end - line.lowerBound { place = start(of: number, encoding) }
    while place.offset > end { stepBack(&place) }
    while place.offset < end {
      let next = next(after: place.offset, in: line)
      // A place inside a scalar is its beginning.
      if next > end { break }
      step(&place, to: next)
    }
    last = place
    return TextPosition(line: number, character: place.character)
  }

  /// The byte at a position, found from the place that was asked for last.
  mutating func nextOffset(of position: TextPosition, _ encoding: PositionEncoding) -> Int {
    guard position.line < starts.count else { return bytes.count }
    let line = line(position.line)
    let character = max(0, position.character)
    var place = start(in: position.line, encoding)
    if place.character - character > character { place = start(of: position.line, encoding) }
    while place.character > character { stepBack(&place) }
    while place.offset < line.upperBound, place.character < character {
      let units = encoding.units(ofScalarBeginning: bytes[place.offset])
      if place.character + units > character { break }
      step(&place, to: next(after: place.offset, in: line))
    }
    last = place
    return place.offset
  }

  /// The range of some bytes, found from the place that was asked for last; the next is found from its beginning.
  mutating func nextRange(_ bytes: Range<Int>, _ encoding: PositionEncoding) -> TextSpanRange {
    let start = nextPosition(of: bytes.lowerBound, encoding)
    let place = last
    let end = nextPosition(of: bytes.upperBound, encoding)
    last = place
    return TextSpanRange(start, end)
  }

  /// The bytes of a range, found from the place that was asked for last; the next are found from their beginning.
  mutating func nextBytes(of range: TextSpanRange, _ encoding: PositionEncoding) -> Range<Int> {
    let start = nextOffset(of: range.start, encoding)
    let place = last
    let end = nextOffset(of: range.end, encoding)
    last = place
    return start..<max(start, end)
  }

  /// The place to begin with in a line: the last one if it is there.
  private func start(in line: Int, _ encoding: PositionEncoding) -> Place {
    if let last, last.line == line, last.encoding == encoding { return last }
    return start(of: line, encoding)
  }

  private func start(of line: Int, _ encoding: PositionEncoding) -> Place {
    Place(line: line, offset: starts[line], character: 0, encoding: encoding)
  }

  private func next(after offset: Int, in line: Range<Int>) -> Int {
    min(offset + Self.length(ofScalarBeginning: bytes[offset]), line.upperBound)
  }

  private mutating func step(_ place: inout Place, to next: Int) {
    place.character += place.encoding.units(ofScalarBeginning: bytes[place.offset])
    place.offset = next
    steps += 1
  }

  private mutating func stepBack(_ place: inout Place) {
    repeat { place.offset -= 1 } while bytes[place.offset] & 0xC0 == 0x80
    place.character -= place.encoding.units(ofScalarBeginning: bytes[place.offset])
    steps += 1
  }

  // MARK: Changes

  /// Puts a text in the place of some bytes.
  ///
  /// - Complexity: O(*bytes* moved + *lines* after the place).
  mutating func replace(_ range: Range<Int>, with text: String) {
    let new = Array(text.utf8)
    let change = new.count - range.count
    // A line end before the change may become part of another one.
    if let place = last,
      place.offset > range.lowerBound || place.offset > 0 && bytes[place.offset - 1] == 0x0D
    {
      last = nil
    }
    bytes.replaceSubrange(range, with: new)
    // A line may begin at the first byte of the change because of the byte before it, so that one is asked again.
    let first = firstStart(from: max(1, range.lowerBound))
    let next = firstStart(from: range.upperBound + 2)
    let found = lineStarts(
      after: max(1, range.lowerBound) - 1, through: range.upperBound + change + 1)
    starts.replaceSubrange(first..<next, with: found)
    guard change != 0 else { return }
    for index in (first + found.count)..<starts.count { starts[index] += change }
  }

  /// The number of the first line that begins at a byte or after it; the number of lines if none does.
  private func firstStart(from offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The first bytes of the lines that begin after one byte and not after another.
  private func lineStarts(after first: Int, through last: Int) -> [Int] {
    guard first + 1 <= min(last, bytes.count) else { return [] }
    return ((first + 1)...min(last, bytes.count)).filter { start in
      let before = bytes[start - 1]
      return before == 0x0A || before == 0x0D && !(start < bytes.count && bytes[start] == 0x0A)
    }
  }

  private static func length(ofScalarBeginning byte: UInt8) -> Int {
    byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }
}
