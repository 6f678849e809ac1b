import Files
import Languages
import TextModel

/// A table of segments with a heading of languages, one language per column.
///
/// ```
/// zh	en	ru
/// 上海精神	Shanghai Spirit	шанхайский дух
/// ```
/// Columns whose heading is not a language (`document`) are kept and are not segments. A sheet of an Excel
/// workbook reads the same way.
public struct BilingualTable: Sendable {
  /// One row of segments.
  public struct Row: Hashable, Sendable {
    /// The row, from 1, the heading not counted.
    public var number: Int
    /// The line of the file it begins on, from 1.
    public var line: Int
    /// One field per column; missing ones at the end are empty.
    public var fields: [DelimitedText.Field]
    /// The number of fields that the file has.
    var written: Int
    /// Whether there is text in a field that has no heading, so that the row is cut at the wrong places.
    public var isDamaged = false
  }

  /// The heading of the column with the review state of each row.
  public static let statusHeading = "status"
  /// The heading of the column with the origin of each translation.
  public static let originHeading = "origin"

  /// The headings as they are written.
  public var headings: [String]
  /// The language of each column, `nil` where it has something else.
  public var languages: [LanguageTag?]
  /// The rows.
  public var rows: [Row]
  /// Rows with too few or too many fields.
  public var findings: [Finding]
  /// The encoding the file is in.
  public var encoding: String
  /// The separator of the fields.
  public var delimiter: Character
  /// The file's text without its byte order mark.
  public var text: String
  /// Bytes of the byte order mark, which field offsets count.
  public var markLength: Int

  private let original: [UInt8]
  private let heading: Row?
  private var cells: [Int: [Int: String]] = [:]
  private var added: [String] = []

  /// Reads a table.
  ///
  /// - Throws: `FileError`: `table/header` when the first line does not name two languages; the
  ///   codes of `DelimitedText`.
  public init(_ source: ByteSource) throws {
    let bytes = try source.readAll()
    original = bytes
    // A workbook is a table as well; its fields have no place in the file's bytes.
    let sheet =
      ZipArchive.isArchive(bytes) ? try Spreadsheet.table(bytes, name: source.name) : nil
    let table =
      try sheet.map { DelimitedText(rows: $0.rows, encoding: "XLSX") }
      ?? DelimitedText(ByteSource(bytes, name: source.name))
    heading = table.records.first.map {
      Row(number: 0, line: $0.line, fields: $0.fields, written: $0.fields.count)
    }
    headings = heading?.fields.map(\.text) ?? []
    languages = LanguageNames.columns(headings)
    guard languages.count(where: { $0 != nil }) >= 2 else {
      throw FileError(
        code: "table/header",
        message:
          "the first line names fewer than two languages; begin it with language tags such as zh and en",
        location: SourceLocation(file: source.name, line: table.records.first?.line ?? 1, column: 1)
      )
    }
    rows = []
    findings = sheet?.findings ?? []
    encoding = table.encoding
    delimiter = table.delimiter
    text = table.text
    markLength = table.markLength
    let width = headings.count
    for (index, record) in table.records.dropFirst().enumerated() {
      var fields = record.fields
      let isDamaged = fields.dropFirst(width).contains { !$0.text.trimmingSpace.isEmpty }
      if fields.count != width {
        let advice =
          isDamaged
          ? "it is left out; put fields that contain a separator in quotation marks"
          : "check the separators"
        findings.append(
          Finding(
            rule: "table/fields", severity: .warning,
            message: "the row has \(fields.count) fields and the heading \(width); \(advice)",
            location: SourceLocation(file: source.name, line: record.line, column: 1),
            offset: fields.first?.offset ?? 0, segment: index + 1))
        let end = fields.last.map { $0.fileOffset(of: $0.text.utf8.count) } ?? 0
        while fields.count < width {
          fields.append(DelimitedText.Field(text: "", offset: end, isQuoted: false))
        }
      }
      rows.append(
        Row(
          number: index + 1, line: record.line, fields: fields, written: record.fields.count,
          isDamaged: isDamaged))
    }
  }

  /// The first column in a language, an equal tag before one that only matches.
  public func column(of language: LanguageTag) -> Int? {
    languages.firstIndex(of: language)
      ?? languages.firstIndex { $0.map { $0.matches(language) } ?? false }
  }

  /// What a row has in the column of a heading that is not a language, apart from case; `nil` without the
  /// column or without text.
  public func value(of heading: String, in row: Row) -> String? {
    let column = headings.firstIndex { $0.trimmingSpace.lowercased() == heading }
    guard let column, languages[column] == nil, row.fields.indices.contains(column) else {
      return nil
    }
    let text = row.fields[column].text.trimmingSpace
    return text.isEmpty ? nil : text
  }

  /// The column with a heading, apart from case; a missing one is added on the right when the
  /// table is written.
  public mutating func column(named heading: String) -> Int {
    let known = headings + added
    if let found = known.firstIndex(where: { $0.trimmingSpace.lowercased() == heading }) {
      return found
    }
    added.append(heading)
    return known.count
  }

  /// Changes a field.
  ///
  /// - Parameters:
  ///   - row: the index of the row.
  ///   - column: the column, one that was added too.
  public mutating func set(_ text: String, row: Int, column: Int) {
    precondition(rows.indices.contains(row), "there is such a row")
    if column < headings.count, rows[row].fields[column].text == text { return }
    cells[row, default: [:]][column] = text
  }

  /// The table with the changes made: the fields that were changed, and what was added at the ends of
  /// lines; without any, the bytes as they were.
  ///
  /// A file that is not in UTF-8 is written in UTF-8 once it is changed. Not for workbooks.
  public func bytes() -> [UInt8] {
    guard !cells.isEmpty else { return original }
    let all = Array(text.utf8)
    var edits = TextEdits()
    if let heading, !added.isEmpty {
      let end = end(of: heading)
      edits.replace(end..<end, with: added.map { mark + quoted($0) }.joined())
    }
    for (index, row) in rows.enumerated() {
      let changes = cells[index] ?? [:]
      for (column, text) in changes where column < row.written {
        let field = row.fields[column]
        let start = field.offset - markLength - (field.isQuoted ? 1 : 0)
        let end = field.fileOffset(of: field.text.utf8.count) - markLength
        edits.replace(start..<end + (field.isQuoted ? 1 : 0), with: quoted(text))
      }
      let wanted = added.isEmpty ? changes.keys.max().map { $0 + 1 } ?? 0 : width
      guard wanted > row.written else { continue }
      let missing = (row.written..<wanted).map { mark + quoted(changes[$0] ?? "") }
      let end = end(of: row)
      edits.replace(end..<end, with: missing.joined())
    }
    return Array(original.prefix(markLength)) + edits.apply(to: all)
  }

  private var width: Int { headings.count + added.count }
  private var mark: String { String(delimiter) }

  /// The end of a row in the text, without its line end.
  private func end(of row: Row) -> Int {
    guard row.written > 0 else { return 0 }
    let last = row.fields[row.written - 1]
    return last.fileOffset(of: last.text.utf8.count) - markLength + (last.isQuoted ? 1 : 0)
  }

  private func quoted(_ text: String) -> String {
    let row = String(
      decoding: DelimitedText.bytes(of: [[text, ""]], delimiter: delimiter), as: UTF8.self)
    return String(row.dropLast(1 + mark.count))
  }
}
