// SPDX-License-Identifier: Apache-2.0

/// Cuts the bytes of a delimited table into records, one after another.
///
/// The bytes may be a window of a file: a record that the window does not hold to its end is not taken, so that it can
/// be read again from a larger window.
struct DelimitedScanner {
  /// The place of a field in the bytes, without its quotes.
  struct Piece {
    var range: Range<Int>
    var isQuoted: Bool
  }

  /// The separator of the fields.
  let delimiter: UInt8
  /// The fields of the last record.
  private(set) var pieces: [Piece] = []
  /// The line of the file on which the last record begins, from 1.
  private(set) var startLine = 1
  /// The line after the last record.
  private var line = 1
  /// The number of fields of the first record, which the others are expected to have.
  private var usualCount: Int?
  /// The number of bytes that were read ahead to find the ends of quoted fields; tests hold it linear.
  private(set) var readAhead = 0
  /// How far a quoted field with tabs and line ends may go on, in bytes, in a record that has other fields.
  private static let longestMixed = 4096

  init(delimiter: UInt8) { self.delimiter = delimiter }

  /// Whether the last record is an empty line.
  var isBlank: Bool { pieces.count == 1 && pieces[0].range.isEmpty && !pieces[0].isQuoted }

  /// Reads the record that begins at a place before the end of the bytes.
  ///
  /// - Parameter isWhole: whether nothing comes after the bytes.
  /// - Returns: the place after its line end; `nil` if the record, or what decides about its end, is not whole.
  /// - Complexity: O(*bytes* of the record), and those after it up to the next quote that is not doubled, or in a table
  ///   with tabs up to where a record in quotes ends. All records of a file together: O(*bytes* of the file).
  mutating func next(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, isWhole: Bool
  ) -> Int? {
    let end = read(bytes, from: start, isWhole: isWhole)
    if end != nil, usualCount == nil, !isBlank { usualCount = pieces.count }
    return end
  }

  private mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isWhole: Bool
  ) -> Int? {
    pieces.removeAll(keepingCapacity: true)
    var lines = 0
    var at = start
    var isRead = false
    if delimiter == 0x09, bytes[start] == 0x22, let usualCount, usualCount > 1 {
      let (record, readTo) = Self.quotedRecord(
        in: bytes, from: start, count: usualCount, isWhole: isWhole)
      readAhead += readTo - start
      switch record {
      case .unknown: return nil
      case .none: break
      case .fields(let fields, let end):
        pieces = fields
        lines = Self.lineEnds(bytes, start..<end)
        at = end
        isRead = true
      }
    }
    while !isRead {
      let quote = bytes[at] == 0x22 ? closingQuote(bytes, from: at + 1, isWhole: isWhole) : .none
      if case .unknown = quote { return nil }
      if case .at(let end) = quote {
        pieces.append(Piece(range: at + 1..<end, isQuoted: true))
        lines += Self.lineEnds(bytes, at + 1..<end)
        at = end + 1
      } else {
        let start = at
        while at < bytes.count, bytes[at] != delimiter, bytes[at] != 0x0A, bytes[at] != 0x0D {
          at += 1
        }
        pieces.append(Piece(range: start..<at, isQuoted: false))
      }
      guard at < bytes.count else { break }
      guard bytes[at] == delimiter else { break }
      at += 1
      guard at < bytes.count || isWhole else { return nil }
      if at < bytes.count, bytes[at] != 0x0A, bytes[at] != 0x0D { continue }
      // A delimiter before the end of the file or line has an empty field after it.
      pieces.append(Piece(range: at..<at, isQuoted: false))
      break
    }
    if at < bytes.count {
      guard at + 1 < bytes.count || isWhole else { return nil }
      at += bytes[at] == 0x0D && at + 1 < bytes.count && bytes[at + 1] == 0x0A ? 2 : 1
      startLine = line
      line += lines + 1
      return at
    }
    guard isWhole else { return nil }
    startLine = line
    line += lines
    return at
  }

  /// The last record as a value.
  ///
  /// - Parameter offset: the bytes of the file before those of the window.
  func record(
    in bytes: UnsafeBufferPointer<UInt8>, after offset: Int
  ) -> DelimitedText.Record {
    DelimitedText.Record(
      line: startLine,
      fields: pieces.map { piece in
        DelimitedText.Field(
          text: piece.isQuoted
            ? Self.unquoted(bytes, piece.range)
            : String(
              decoding: UnsafeBufferPointer(rebasing: bytes[piece.range]), as: UTF8.self),
          offset: piece.range.lowerBound + offset, isQuoted: piece.isQuoted)
      })
  }

  private enum Quote {
    case at(Int)
    case none
    /// The bytes after the window decide.
    case unknown
  }

  /// The quote that closes a field: the first that is not doubled, if a field may end there.
  ///
  /// Tables separated by tabs contain running text whose sentences begin with quotation marks. There a field
  /// that would swallow a tab and a line end is a quoted field only if the record has as many fields as the first
  /// one with it, and another number without it. It is one as well if the fields beside it are quoted. Such a field
  /// is short, unless all fields of the record are quoted (`quotedRecord`).
  private mutating func closingQuote(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isWhole: Bool
  ) -> Quote {
    var at = start
    var limit = Int.max
    var tabs = 0
    var hasLineEnd = false
    var isRunningText = false
    defer { readAhead += at - start }
    while at < bytes.count {
      if at > limit { return .none }
      if delimiter == 0x09, limit == Int.max {
        if bytes[at] == 0x09 { tabs += 1 }
        hasLineEnd = hasLineEnd || bytes[at] == 0x0A || bytes[at] == 0x0D
        if tabs > 0, hasLineEnd {
          let line = bytes[start...].prefix { $0 != 0x0A && $0 != 0x0D }
          let tabs = line.count { $0 == 0x09 }
          guard let usualCount else { return .none }
          isRunningText = pieces.count + tabs + 1 == usualCount
          limit = at + Self.longestMixed
        }
      }
      if bytes[at] == 0x22 {
        guard at + 1 < bytes.count else {
          if !isWhole { return .unknown }
          if limit == Int.max { return .at(at) }
          let isLast = pieces.count + 1 == usualCount
          return isLast && (!isRunningText || isAfterQuoted && usualCount ?? 0 > 2)
            ? .at(at) : .none
        }
        switch bytes[at + 1] {
        case 0x22: at += 1
        case delimiter, 0x0A, 0x0D:
          if limit == Int.max { return .at(at) }
          guard at + 2 < bytes.count || isWhole else { return .unknown }
          if isBesideQuoted(bytes, closing: at, isRunningText: isRunningText) { return .at(at) }
          if isRunningText { return .none }
          let rest = bytes[(at + 1)...].prefix { $0 != 0x0A && $0 != 0x0D }
          guard isWhole || rest.endIndex < bytes.count else { return .unknown }
          return pieces.count + rest.count { $0 == 0x09 } + 1 == usualCount ? .at(at) : .none
        default: return .none
        }
      }
      at += 1
    }
    return isWhole ? .none : .unknown
  }

  /// Whether all fields of the record before this one are quoted, and there are some.
  private var isAfterQuoted: Bool { !pieces.isEmpty && pieces.allSatisfy(\.isQuoted) }

  /// Whether the fields before a field in quotes are quoted, and the one after it begins with a quote.
  ///
  /// The last field of a record has none after it, the first one none before it. A quotation over two rows of two
  /// columns looks the same, so that such rows are told apart by their tabs.
  private func isBesideQuoted(
    _ bytes: UnsafeBufferPointer<UInt8>, closing at: Int, isRunningText: Bool
  ) -> Bool {
    guard pieces.allSatisfy(\.isQuoted), !isRunningText || usualCount ?? 0 > 2 else { return false }
    if bytes[at + 1] == delimiter {
      return pieces.count + 1 < usualCount ?? 0 && at + 2 < bytes.count && bytes[at + 2] == 0x22
    }
    return isAfterQuoted && pieces.count + 1 == usualCount
  }

  private static func unquoted(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    var at = range.lowerBound
    while at < range.upperBound {
      text.append(bytes[at])
      at += bytes[at] == 0x22 ? 2 : 1
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func lineEnds(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    range.count { at in
      bytes[at] == 0x0A || bytes[at] == 0x0D && !(at + 1 < bytes.count && bytes[at + 1] == 0x0A)
    }
  }
}
