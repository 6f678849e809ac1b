// SPDX-License-Identifier: Apache-2.0
import Files
import ICUText
import Languages
import TextModel

/// A table in a text file: comma-, semicolon- or tab-separated values (RFC 4180 and the
/// variants that programs write).
///
/// A field in double quotes may hold delimiters, line ends and doubled quotes. A quote that does not
/// begin a field, or whose closing quote is not followed by a delimiter or the line's end, is text.
/// Lines end in LF, CRLF or CR; an empty line is not a record. Encoding and delimiter are detected.
public struct DelimitedText: Sendable {
  /// One value of a record.
  public struct Field: Hashable, Sendable {
    /// The value without its quotes.
    public var text: String
    /// The first byte in the file as given (in the decoded text when the file is not UTF-8).
    public var offset: Int
    /// Whether the field is quoted.
    public var isQuoted: Bool

    /// The place in the file of a UTF-8 offset of the text; a doubled quote takes two bytes there.
    /// - Complexity: O(*offset*) in a quoted field, else O(1).
    public func fileOffset(of textOffset: Int) -> Int {
      guard isQuoted else { return offset + textOffset }
      return offset + textOffset
        + text.utf8.prefix(textOffset).count(where: { $0 == UInt8(ascii: "\"") })
    }
  }

  /// One line of the table.
  public struct Record: Hashable, Sendable {
    /// The line it begins on, from 1.
    public var line: Int
    /// The values.
    public var fields: [Field]
  }

  /// The records, the header among them.
  public var records: [Record] = []
  /// The separator of the fields.
  public var delimiter: Character
  /// The encoding the file is in: `UTF-8`, `GB18030`.
  public var encoding: String
  /// The file's text, for lines and columns.
  public var text: String
  /// Bytes before the text: a byte order mark.
  public var markLength: Int
  /// Whether the text is a table, and not prose with commas in it.
  ///
  /// Separated by tabs, or in a file that is named as a table, most records must have as many fields as the first.
  /// Elsewhere all must, and two columns must be in different scripts.
  private(set) var isMarkedOff = false

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - delimiter: the separator of the fields; `nil` to detect it from the first line.
  ///   - encoding: the encoding of the bytes; `nil` to detect it.
  ///   - languages: languages of the table that are known; those of its first line are found.
  /// - Throws: `FileError`: `document/encoding`, the codes of reading.
  public init(
    _ source: ByteSource, delimiter: Character? = nil, encoding: String? = nil,
    languages: [LanguageTag] = []
  ) throws {
    let bytes = try source.readAll()
    let decoded = try DecodedFile(
      ByteSource(bytes, name: source.name), encoding: encoding,
      languages: Self.languages(of: bytes) + languages)
    text = decoded.text
    self.encoding = decoded.encoding
    markLength = decoded.isUTF8 ? decoded.markLength : 0
    var content = decoded.text
    let mark = markLength
    let (found, records) = content.withUTF8 { bytes in
      let separator = Self.separatorLine(bytes)
      let delimiter = delimiter?.asciiValue ?? separator?.delimiter ?? Self.delimiter(of: bytes)
      return (
        delimiter,
        Self.parse(bytes, delimiter: delimiter, mark: mark, from: separator?.end ?? 0)
      )
    }
    self.delimiter = Character(Unicode.Scalar(found))
    self.records = records
    let width = records.first?.fields.count ?? 0
    isMarkedOff = Self.isMarkedOff(
      records, count: records.count, even: records.count { $0.fields.count == width },
      delimiter: found, name: source.name)
  }

  /// The table with LF at the line ends within its fields, which then have no offsets.
  var withPlainLineEnds: DelimitedText {
    var table = self
    for index in table.records.indices {
      for column in table.records[index].fields.indices
      where table.records[index].fields[column].isQuoted {
        let text = records[index].fields[column].text
        table.records[index].fields[column].text = text.withPlainLineEnds
      }
    }
    return table
  }

  /// Whether a text is a table, and not prose with commas in it; see `isMarkedOff`.
  ///
  /// - Parameters:
  ///   - records: the first records, 200 of them if there are so many.
  ///   - count: the number of all records.
  ///   - even: the number of those that have as many fields as the first.
  static func isMarkedOff(
    _ records: [Record], count: Int, even: Int, delimiter: UInt8, name: String
  ) -> Bool {
    let width = records.first?.fields.count ?? 0
    let name = name.lowercased()
    let isTable = delimiter == 0x09 || [".csv", ".tsv", ".tab"].contains(where: name.hasSuffix)
    guard width > 1 else { return false }
    if isTable { return even * 5 >= count * 4 }
    guard even == count, count > 1, width <= 8 else { return false }
    // Two of the columns are in different scripts.
    let languages = (0..<width).compactMap { column -> LanguageTag? in
      let script = ColumnScript(of: records.prefix(200).map { $0.fields[column].text })
      return script.isText ? script.language : nil
    }
    return Set(languages).count > 1
  }

  /// The languages that the first line names in any of the encodings that texts are met in: `English`, Русский.
  private static func languages(of bytes: [UInt8]) -> [LanguageTag] {
    let line = Array(bytes.prefix { $0 != 0x0A && $0 != 0x0D }.prefix(4096))
    func named(_ line: String) -> [LanguageTag] {
      let fields = line.split { $0 == "\t" || $0 == "," || $0 == ";" || $0 == "|" }
      return LanguageNames.columns(fields.map { $0.filter { $0 != "\"" } }).compactMap { $0 }
    }
    var found = named(String(decoding: line, as: UTF8.self))
    if line.allSatisfy({ $0 < 0x80 }) { return found }
    for encoding in LegacyEncodings.all {
      guard let decoded = try? TextEncoding.decode(line, as: encoding) else { continue }
      for tag in named(decoded.text) where !found.contains(tag) { found.append(tag) }
    }
    return found
  }

  /// Excel's line `sep=;` before a table: the separator and the end of the line.
  static func separatorLine(_ bytes: UnsafeBufferPointer<UInt8>)
    -> (delimiter: UInt8, end: Int)?
  {
    let isQuoted = bytes.first == 0x22
    let start = isQuoted ? 1 : 0
    guard bytes.count > start + 4,
      bytes[start..<start + 4].map({ $0 | 0x20 }) == [0x73, 0x65, 0x70, 0x3D]
    else { return nil }
    var end = start + 5
    if isQuoted, end < bytes.count, bytes[end] == 0x22 { end += 1 }
    guard end >= bytes.count || bytes[end] == 0x0A || bytes[end] == 0x0D else { return nil }
    return (bytes[start + 4], end)
  }

  /// A table that comes from elsewhere: its fields have no offsets.
  init(rows: [[String]], encoding: String) {
    records = rows.enumerated().map { number, row in
      Record(
        line: number + 1, fields: row.map { Field(text: $0, offset: 0, isQuoted: false) })
    }
    delimiter = "\t"
    self.encoding = encoding
    text = ""
    markLength = 0
  }

  /// The most frequent of tab, semicolon, comma and bar in the first line, outside of quotes; the
  /// earlier of these when they tie.
  private static func delimiter(of bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
    firstDelimiter(of: bytes).delimiter
  }

  /// The delimiter, and whether the line that tells it ends within the bytes.
  static func firstDelimiter(
    of bytes: UnsafeBufferPointer<UInt8>
  ) -> (delimiter: UInt8, isLineWhole: Bool) {
    let candidates: [UInt8] = [0x09, 0x3B, 0x2C, 0x7C]
    var counts = [Int](repeating: 0, count: candidates.count)
    var isQuoted = false
    var isLineWhole = false
    // Whether a quote would open a field: at its beginning, or right after the quote that closed it.
    var mayOpen = true
    for byte in bytes {
      if byte == 0x22, isQuoted || mayOpen {
        isQuoted.toggle()
        mayOpen = true
        continue
      }
      if isQuoted { continue }
      mayOpen = byte == 0x0A || byte == 0x0D || candidates.contains(byte)
      if byte == 0x0A || byte == 0x0D {
        if counts.contains(where: { $0 > 0 }) {
          isLineWhole = true
          break
        }
        continue
      }
      if let at = candidates.firstIndex(of: byte) { counts[at] += 1 }
    }
    var best = 0
    for at in counts.indices where counts[at] > counts[best] { best = at }
    return (candidates[best], isLineWhole)
  }

  private static func parse(
    _ bytes: UnsafeBufferPointer<UInt8>, delimiter: UInt8, mark: Int, from start: Int
  ) -> [Record] {
    var records: [Record] = []
    var scanner = DelimitedScanner(delimiter: delimiter)
    var at = start
    while at < bytes.count, let end = scanner.next(in: bytes, from: at, isWhole: true) {
      if !scanner.isBlank { records.append(scanner.record(in: bytes, after: mark)) }
      at = end
    }
    return records
  }
}
