import TextModel

/// A table of segments with a heading of languages, one language a column.
///
/// ```
/// zh	en	ru
/// 上海精神	Shanghai Spirit	шанхайский дух
/// ```
/// Columns whose heading is no language (`document`) are kept and not segments. A sheet of an Excel
/// workbook reads the same way.
public struct BilingualTable: Sendable {
  /// One row of segments.
  public struct Row: Hashable, Sendable {
    /// The row, from 1, the heading not counted.
    public var number: Int
    /// The line of the file it begins on, from 1.
    public var line: Int
    /// A field a column; missing ones at the end are empty.
    public var fields: [DelimitedText.Field]
  }

  /// The headings as they are written.
  public var headings: [String]
  /// The language of each column, nil where it holds something else.
  public var languages: [LanguageTag?]
  /// The rows.
  public var rows: [Row]
  /// Rows with too few or too many fields.
  public var findings: [Finding]
  /// The encoding the file is in.
  public var encoding: String
  /// What parts the fields.
  public var delimiter: Character
  /// The file's text without its byte order mark.
  public var text: String
  /// Bytes of the byte order mark, which field offsets count.
  public var markLength: Int

  /// Reads a table.
  ///
  /// - Throws: `InterchangeError`: `table/header` when the first line does not name two languages; the
  ///   codes of `DelimitedText`.
  public init(_ source: ByteSource) throws {
    let bytes = try source.readAll()
    // A workbook is a table as well; its fields have no place in the file's bytes.
    let table =
      Spreadsheet.isArchive(bytes)
      ? DelimitedText(rows: try Spreadsheet.read(bytes, name: source.name), encoding: "XLSX")
      : try DelimitedText(ByteSource(bytes, name: source.name))
    headings = table.records.first?.fields.map(\.text) ?? []
    languages = LanguageNames.columns(headings)
    guard languages.count(where: { $0 != nil }) >= 2 else {
      throw InterchangeError(
        code: "table/header",
        message: "the first line names fewer than two languages; begin it with tags, zh and en",
        location: SourceLocation(file: source.name, line: table.records.first?.line ?? 1, column: 1)
      )
    }
    rows = []
    findings = []
    encoding = table.encoding
    delimiter = table.delimiter
    text = table.text
    markLength = table.markLength
    let width = headings.count
    for (index, record) in table.records.dropFirst().enumerated() {
      var fields = record.fields
      if fields.count != width {
        findings.append(
          Finding(
            rule: "table/fields", severity: .warning,
            message: "the row has \(fields.count) fields, the heading \(width)",
            location: SourceLocation(file: source.name, line: record.line, column: 1),
            offset: fields.first?.offset ?? 0, segment: index + 1))
        let end = fields.last.map { $0.fileOffset(of: $0.text.utf8.count) } ?? 0
        while fields.count < width {
          fields.append(DelimitedText.Field(text: "", offset: end, isQuoted: false))
        }
      }
      rows.append(Row(number: index + 1, line: record.line, fields: fields))
    }
  }

  /// The first column in a language, the very tag before one that only matches.
  public func column(of language: LanguageTag) -> Int? {
    languages.firstIndex(of: language)
      ?? languages.firstIndex { $0.map { $0.matches(language) } ?? false }
  }
}
