// SPDX-License-Identifier: Apache-2.0

/// Converts UTF-8 offsets of one text to lines and columns.
///
/// A line ends at LF, CR or CRLF. Built in O(*bytes*); a lookup is a binary search over the lines
/// plus a scan of at most 4 KiB.
public struct LineIndex: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]
  /// The scalars that begin before each block of the text; empty where no line is longer than a block.
  private let scalarsBefore: [Int]

  /// Bytes of a block.
  private static let block = 4096

  /// Indexes a text.
  public init(_ text: String) { self.init(Array(text.utf8)) }

  /// Indexes the UTF-8 bytes of a text.
  public init(_ bytes: [UInt8]) {
    var starts = [0]
    for (offset, byte) in bytes.enumerated() {
      let endsLine =
        byte == 0x0A || byte == 0x0D && !(offset + 1 < bytes.count && bytes[offset + 1] == 0x0A)
      if endsLine { starts.append(offset + 1) }
    }
    self.bytes = bytes
    self.starts = starts
    scalarsBefore = Self.counts(of: bytes, starts)
  }

  private static func counts(of bytes: [UInt8], _ starts: [Int]) -> [Int] {
    let ends = starts.dropFirst() + [bytes.count]
    guard zip(starts, ends).contains(where: { $1 - $0 > block }) else { return [] }
    var counts = [0]
    for start in stride(from: 0, to: bytes.count, by: block) {
      let part = bytes[start..<min(start + block, bytes.count)]
      counts.append((counts.last ?? 0) + part.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) })
    }
    return counts
  }

  /// The scalars that begin before an offset.
  private func scalars(before offset: Int) -> Int {
    let block = offset / Self.block
    return bytes[block * Self.block..<offset].reduce(scalarsBefore[block]) {
      $0 + ($1 & 0xC0 == 0x80 ? 0 : 1)
    }
  }

  /// The number of lines; one of an empty text.
  public var count: Int { starts.count }

  /// The line and the column, both from 1, of a UTF-8 offset; an offset past the end counts as the
  /// end, one inside a scalar as that scalar.
  public func position(of offset: Int) -> (line: Int, column: Int) {
    let offset = min(max(offset, 0), bytes.count)
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    var column = 1
    var at = starts[low]
    if offset - at > Self.block, !scalarsBefore.isEmpty {
      let end = min(offset + 1, bytes.count)
      column += scalars(before: end) - scalars(before: at + 1) + (offset == bytes.count ? 1 : 0)
      return (low + 1, column)
    }
    while at < offset {
      at += 1
      while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
      if at <= offset { column += 1 }
    }
    return (low + 1, column)
  }

  /// The location of a UTF-8 offset in the named file.
  public func location(of offset: Int, in file: String) -> SourceLocation {
    let (line, column) = position(of: offset)
    return SourceLocation(file: file, line: line, column: column)
  }

  /// The bytes of a line (from 1) without its line end; empty past the last.
  public func line(_ number: Int) -> String {
    guard number >= 1, number <= starts.count else { return "" }
    let start = starts[number - 1]
    var end = number < starts.count ? starts[number] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
