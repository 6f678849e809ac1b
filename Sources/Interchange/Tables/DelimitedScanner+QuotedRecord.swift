// SPDX-License-Identifier: Apache-2.0
extension DelimitedScanner {
  /// The result of reading a record that begins with a quotation mark.
  enum QuotedRecord {
    /// The fields of a record that are all in quotes, and the place after the last quote.
    case fields([Piece], end: Int)
    /// The record has a field without quotes, or another number of fields than the first record.
    case none
    /// The bytes after the window decide.
    case unknown
  }

  /// Reads a record of a table with tabs as one whose fields are all in quotes, as RFC 4180 defines them.
  ///
  /// `DelimitedText.append` writes a row like this if one of its fields has a tab and a line end in it. A
  /// record that was read to its end in this way, with the expected number of fields, needs no other evidence, so its
  /// fields can have any length.
  ///
  /// In two columns, a quotation over two rows of running text looks the same if its first line has one tab. Such a
  /// record is not taken.
  ///
  /// - Parameters:
  ///   - start: the place of the quotation mark at which the record begins.
  ///   - count: the number of fields that the record must have, 2 or more.
  ///   - isWhole: whether nothing comes after the bytes.
  /// - Returns: the result, and the place up to which the bytes were read.
  /// - Complexity: O(*bytes* read). Where a long attempt fails, it was inside a field at each line end that it passed.
  ///   An attempt from one of these lines is outside a field where the first one was inside, so it ends at the next
  ///   line end at the latest. All attempts together read each byte three times at most.
  static func quotedRecord(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, count: Int, isWhole: Bool
  ) -> (record: QuotedRecord, readTo: Int) {
    var pieces: [Piece] = []
    var isMixed = false
    var at = start
    while true {
      // `at` is the place of an opening quote.
      let first = at + 1
      at = first
      var (hasTab, hasLineEnd) = (false, false)
      while true {
        guard at < bytes.count else { return (isWhole ? .none : .unknown, at) }
        switch bytes[at] {
        case 0x09: hasTab = true
        case 0x0A, 0x0D: hasLineEnd = true
        default: break
        }
        guard bytes[at] == 0x22 else {
          at += 1
          continue
        }
        guard at + 1 < bytes.count || isWhole else { return (.unknown, at) }
        guard at + 1 < bytes.count, bytes[at + 1] == 0x22 else { break }
        at += 2
      }
      isMixed = isMixed || hasTab && hasLineEnd
      pieces.append(Piece(range: first..<at, isQuoted: true))
      at += 1
      if pieces.count == count { break }
      guard at < bytes.count, bytes[at] == 0x09 else { return (.none, at) }
      at += 1
      guard at < bytes.count || isWhole else { return (.unknown, at) }
      guard at < bytes.count, bytes[at] == 0x22 else { return (.none, at) }
    }
    guard at == bytes.count || bytes[at] == 0x0A || bytes[at] == 0x0D else { return (.none, at) }
    if isMixed, count == 2 {
      let line = bytes[start...].prefix { $0 != 0x0A && $0 != 0x0D }
      guard line.count(where: { $0 == 0x09 }) != 1 else { return (.none, at) }
    }
    return (.fields(pieces, end: at), at)
  }
}
