// SPDX-License-Identifier: Apache-2.0
extension DelimitedText {
  /// The bytes of a table, LF at line ends.
  ///
  /// A field is quoted when it must be (a delimiter, line end or quote in it) and, so that no reader
  /// trims it, when it begins or ends with a space. All fields of a row are quoted if one of them has a delimiter
  /// and a line end in it, which shows a reader that it is not running text with a quotation mark
  /// at its beginning.
  ///
  /// - Parameter hasMark: whether a byte order mark comes first, without which Excel takes a CSV file for one in the
  ///   encoding of its system.
  public static func bytes(
    of rows: some Sequence<[String]>, delimiter: Character = "\t", hasMark: Bool = false
  ) -> [UInt8] {
    var out: [UInt8] = hasMark ? [0xEF, 0xBB, 0xBF] : []
    for row in rows { append(row, to: &out, delimiter: delimiter) }
    return out
  }

  /// Adds a row to the bytes of a table.
  public static func append(_ row: [String], to out: inout [UInt8], delimiter: Character = "\t") {
    let separator = delimiter.unicodeScalars.first
    let isMixed = row.contains { field in
      let scalars = field.unicodeScalars
      return scalars.contains { $0 == separator } && scalars.contains(where: Self.endsLine)
    }
    for (index, field) in row.enumerated() {
      if index > 0 { out.append(contentsOf: delimiter.utf8) }
      // By scalars: a delimiter with a combining character after it is still one to a reader.
      let needsQuotes =
        isMixed
        || field.unicodeScalars.contains {
          $0 == separator || $0 == "\"" || Self.endsLine($0)
        }
        || field.utf8.first == 0x20 || field.utf8.last == 0x20 || row.count == 1 && field.isEmpty
      guard needsQuotes else {
        out.append(contentsOf: field.utf8)
        continue
      }
      out.append(0x22)
      for byte in field.utf8 {
        if byte == 0x22 { out.append(0x22) }
        out.append(byte)
      }
      out.append(0x22)
    }
    out.append(0x0A)
  }

  /// Whether a reader may take a scalar for a line end.
  private static func endsLine(_ scalar: Unicode.Scalar) -> Bool {
    0x0A...0x0D ~= scalar.value || [0x85, 0x2028, 0x2029].contains(scalar.value)
  }
}
