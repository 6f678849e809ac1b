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
    let name = source.name.lowercased()
    let isTable = found == 0x09 || [".csv", ".tsv", ".tab"].contains(where: name.hasSuffix)
    let even = records.count { $0.fields.count == width }
    isMarkedOff =
      width > 1
      && (isTable ? even * 5 >= records.count * 4 : even == records.count && isList(of: width))
  }

  /// Whether there are two records or more, and two of the columns are in different scripts.
  private func isList(of width: Int) -> Bool {
    guard records.count > 1, width <= 8 else { return false }
    let languages = (0..<width).compactMap { column -> LanguageTag? in
      let script = ColumnScript(of: records.prefix(200).map { $0.fields[column].text })
      return script.isText ? script.language : nil
    }
    return Set(languages).count > 1
  }

  /// The languages that the first line names, as far as it is in ASCII.
  private static func languages(of bytes: [UInt8]) -> [LanguageTag] {
    let line = bytes.prefix { $0 != 0x0A && $0 != 0x0D }.prefix(4096)
    let fields = String(decoding: line, as: UTF8.self)
      .split { $0 == "\t" || $0 == "," || $0 == ";" || $0 == "|" }
    return LanguageNames.columns(fields.map { $0.filter { $0 != "\"" } }).compactMap { $0 }
  }

  /// Excel's line `sep=;` before a table: the separator and the end of the line.
  private static func separatorLine(_ bytes: UnsafeBufferPointer<UInt8>)
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
    let candidates: [UInt8] = [0x09, 0x3B, 0x2C, 0x7C]
    var counts = [Int](repeating: 0, count: candidates.count)
    var isQuoted = false
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
        if counts.contains(where: { $0 > 0 }) { break }
        continue
      }
      if let at = candidates.firstIndex(of: byte) { counts[at] += 1 }
    }
    var best = 0
    for at in counts.indices where counts[at] > counts[best] { best = at }
    return candidates[best]
  }

  private static func parse(
    _ bytes: UnsafeBufferPointer<UInt8>, delimiter: UInt8, mark: Int, from start: Int
  ) -> [Record] {
    var records: [Record] = []
    var fields: [Field] = []
    var line = 1
    var startLine = 1
    var at = start
    func endsField(_ at: Int) -> Bool {
      at >= bytes.count || bytes[at] == delimiter || bytes[at] == 0x0A || bytes[at] == 0x0D
    }
    while at < bytes.count {
      if fields.isEmpty { startLine = line }
      if bytes[at] == 0x22, let end = closingQuote(bytes, from: at + 1, delimiter) {
        fields.append(
          Field(text: unquoted(bytes, at + 1..<end), offset: at + 1 + mark, isQuoted: true))
        line += lineEnds(bytes, at + 1..<end)
        at = end + 1
      } else {
        let start = at
        while !endsField(at) { at += 1 }
        let text = String(
          decoding: UnsafeBufferPointer(rebasing: bytes[start..<at]), as: UTF8.self)
        fields.append(Field(text: text, offset: start + mark, isQuoted: false))
      }
      if at < bytes.count, bytes[at] == delimiter {
        at += 1
        // A delimiter before the end of the file or line has an empty field after it.
        if !(at >= bytes.count || bytes[at] == 0x0A || bytes[at] == 0x0D) { continue }
        fields.append(Field(text: "", offset: at + mark, isQuoted: false))
      }
      if fields.count > 1 || !(fields.first?.text.isEmpty ?? true) || fields.first?.isQuoted == true
      {
        records.append(Record(line: startLine, fields: fields))
      }
      fields.removeAll(keepingCapacity: true)
      if at < bytes.count {
        at += bytes[at] == 0x0D && at + 1 < bytes.count && bytes[at + 1] == 0x0A ? 2 : 1
        line += 1
      }
    }
    return records
  }

  /// The quote that closes a field: the first that is not doubled, if a field may end there.
  ///
  /// Tables separated by tabs contain running text whose sentences begin with quotation marks. There a field
  /// that would swallow a tab and a line end is not a quoted field.
  private static func closingQuote(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ delimiter: UInt8
  ) -> Int? {
    var at = start
    var (hasTab, hasLineEnd) = (false, false)
    while at < bytes.count {
      if delimiter == 0x09 {
        hasTab = hasTab || bytes[at] == 0x09
        hasLineEnd = hasLineEnd || bytes[at] == 0x0A || bytes[at] == 0x0D
        if hasTab, hasLineEnd { return nil }
      }
      if bytes[at] == 0x22 {
        guard at + 1 < bytes.count else { return at }
        switch bytes[at + 1] {
        case 0x22: at += 1
        case delimiter, 0x0A, 0x0D: return at
        default: return nil
        }
      }
      at += 1
    }
    return nil
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
