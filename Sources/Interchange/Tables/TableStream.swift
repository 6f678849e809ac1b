// SPDX-License-Identifier: Apache-2.0
import Files
import ICUText
import Languages
import TextModel

/// The rows of a delimited table in UTF-8, read from the file again each time, in memory that does not grow with it.
struct TableStream: Sendable {
  private let source: ByteSource
  private let delimiter: UInt8
  /// Bytes of the byte order mark.
  private let markLength: Int
  /// Bytes of the file before the first record: the mark and Excel's line `sep=;`.
  private let start: Int
  /// Records before the first row.
  private var firstRow = 0
  /// The number of rows.
  private(set) var rowCount = 0
  /// The number of rows with text, for each column of the heading.
  private(set) var filled: [Int] = []

  /// Records by which the heading and the languages are told.
  private static let sampleSize = 4096
  /// Bytes at the beginning by which the separator is told.
  private static let headSize = 1 << 20

  private struct Refused: Error {}

  /// Reads a table once and keeps what is known about its columns, but not its rows.
  ///
  /// - Returns: `nil` for a table that has to be read whole: in another encoding than UTF-8, or without a heading near
  ///   its beginning; also for what is not a table, so that reading it whole says what is missing.
  /// - Throws: the codes of reading.
  static func table(_ source: ByteSource, hints: TableHints) throws -> BilingualTable? {
    guard hints.encoding == nil, let (head, markLength) = try head(of: source) else { return nil }
    let (line, found) = head.withUnsafeBufferPointer { bytes in
      let text = UnsafeBufferPointer(rebasing: bytes[markLength...])
      return (DelimitedText.separatorLine(text), DelimitedText.firstDelimiter(of: text))
    }
    guard line != nil || found.isLineWhole else { return nil }
    var stream = TableStream(
      source: source, delimiter: line?.delimiter ?? found.delimiter, markLength: markLength,
      start: markLength + (line?.end ?? 0))
    return try stream.read(hints)
  }

  private init(source: ByteSource, delimiter: UInt8, markLength: Int, start: Int) {
    self.source = source
    self.delimiter = delimiter
    self.markLength = markLength
    self.start = start
  }

  /// The beginning of a text in UTF-8, and the length of its byte order mark; `nil` for any other file.
  private static func head(of source: ByteSource) throws -> (bytes: [UInt8], markLength: Int)? {
    var head: [UInt8] = []
    var markLength = 0
    var total = 0
    var check = UTF8Check()
    var isText = true
    try source.forEachWindow { window in
      if total == 0, window.starts(with: [0xEF, 0xBB, 0xBF]) { markLength = 3 }
      total += window.count
      if head.count < headSize { head.append(contentsOf: window) }
      isText =
        total <= ByteSource.sizeLimit && check.append(window)
        && (markLength > 0 || !window.contains(where: isControl))
      return isText
    }
    return isText && check.isComplete ? (head, markLength) : nil
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && !(0x09...0x0D).contains(byte) && byte != 0x1B || byte == 0x7F
  }

  // MARK: Records

  /// Calls `body` with each record, and with the offset in the file of the bytes that it is in.
  ///
  /// - Complexity: O(*bytes*); memory for the longest record.
  private func forEachRecord(
    _ body: (DelimitedScanner, UnsafeBufferPointer<UInt8>, Int) throws -> Void
  ) throws {
    var scanner = DelimitedScanner(delimiter: delimiter)
    var buffer: [UInt8] = []
    var skipped = 0
    var offset = start
    // A record that is not whole is read again when there are twice as many bytes.
    var wanted = 0
    func take(isWhole: Bool) throws {
      var at = 0
      try buffer.withUnsafeBufferPointer { bytes in
        while at < bytes.count, let end = scanner.next(in: bytes, from: at, isWhole: isWhole) {
          if !scanner.isBlank { try body(scanner, bytes, offset) }
          at = end
        }
      }
      buffer.removeSubrange(..<at)
      offset += at
      wanted = buffer.count * 2
    }
    try source.forEachWindow { window in
      let isFirst = min(start - skipped, window.count)
      skipped += isFirst
      buffer.append(contentsOf: window[isFirst...])
      if buffer.count >= wanted { try take(isWhole: false) }
      return true
    }
    try take(isWhole: true)
  }

  /// Calls `body` with each row, in file order.
  func forEachRow(_ body: (BilingualTable.Row) throws -> Void) throws {
    var left = firstRow
    var number = 0
    try forEachRecord { scanner, bytes, offset in
      guard left == 0 else {
        left -= 1
        return
      }
      number += 1
      try body(
        BilingualTable.row(
          scanner.record(in: bytes, after: offset), number: number, width: filled.count))
    }
  }

  // MARK: Columns

  private mutating func read(_ hints: TableHints) throws -> BilingualTable? {
    var sample: [DelimitedText.Record] = []
    var (count, even) = (0, 0)
    var layout: TableLayout?
    var findings: [Finding] = []
    /// Counts a row, given the number of its fields and whether those of a column have no text.
    func observe(_ fields: Int, isEmpty: (Int) -> Bool, record: () -> DelimitedText.Record) {
      rowCount += 1
      for column in filled.indices.prefix(fields) where !isEmpty(column) { filled[column] += 1 }
      let isShort = fields < filled.count && layout?.isRagged ?? false
      guard fields != filled.count, !isShort else { return }
      let row = BilingualTable.row(record(), number: rowCount, width: filled.count)
      if let finding = BilingualTable.finding(about: row, width: filled.count, in: source.name) {
        findings.append(finding)
      }
    }
    func begin(isWhole: Bool) throws {
      try TableLayout.checkWidths(sample.lazy.map(\.fields.count), in: source.name)
      let found = TableLayout(of: sample.map { $0.fields.map(\.text) }, hints: hints)
      guard let found, isWhole || found.firstRow < sample.count else { throw Refused() }
      layout = found
      firstRow = found.firstRow
      filled = [Int](repeating: 0, count: found.headings.count)
      for record in sample.dropFirst(firstRow) {
        observe(
          record.fields.count, isEmpty: { record.fields[$0].text.utf8.allSatisfy { $0 <= 0x20 } },
          record: { record })
      }
    }
    do {
      try forEachRecord { scanner, bytes, offset in
        count += 1
        if layout == nil {
          sample.append(scanner.record(in: bytes, after: offset))
          if sample.count == Self.sampleSize { try begin(isWhole: false) }
        } else {
          observe(
            scanner.pieces.count,
            isEmpty: { bytes[scanner.pieces[$0].range].allSatisfy { $0 <= 0x20 } },
            record: { scanner.record(in: bytes, after: offset) })
        }
        if scanner.pieces.count == sample[0].fields.count { even += 1 }
      }
      if layout == nil { try begin(isWhole: true) }
    } catch is Refused {
      return nil
    }
    guard let layout,
      layout.headingRow != nil
        || DelimitedText.isMarkedOff(
          sample, count: count, even: even, delimiter: delimiter, name: source.name)
    else { return nil }
    var text = DelimitedText(rows: [], encoding: "UTF-8")
    text.records = sample
    text.delimiter = Character(Unicode.Scalar(delimiter))
    text.markLength = markLength
    var table = BilingualTable(layout, of: text, stream: self, name: source.name)
    table.findings += findings
    return table
  }
}
