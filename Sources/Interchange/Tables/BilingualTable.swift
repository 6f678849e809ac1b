// SPDX-License-Identifier: Apache-2.0
import Files
import Languages
import TextModel

/// A table of segments with a heading of languages, one language per column.
///
/// ```
/// zh	en	ru
/// 上海精神	Shanghai Spirit	шанхайский дух
/// ```
/// Columns whose heading is not a language (`document`) are kept and are not segments. The heading may come after
/// titles, or name a source and a target; `TableLayout` finds it. A sheet of an Excel workbook reads the same way.
public struct BilingualTable: Sendable {
  /// One row of segments.
  public struct Row: Hashable, Sendable {
    /// The row, from 1, the heading not counted.
    public var number: Int
    /// The line of the file it begins on, from 1.
    public var line: Int
    /// The fields that the file has, from the first column on; `field(_:)` has those that are missing at the end.
    public var fields: [DelimitedText.Field]
    /// Whether there is text in a field that has no heading, so that the row is cut at the wrong places.
    public var isDamaged = false
    /// Whether the row and a row beside it may be one row that a line end cuts.
    var mayBeCut = false

    /// The field in a column; a missing one is empty, at the end of the row.
    public func field(_ column: Int) -> DelimitedText.Field {
      if fields.indices.contains(column) { return fields[column] }
      let end = fields.last.map { $0.fileOffset(of: $0.text.utf8.count) } ?? 0
      return DelimitedText.Field(text: "", offset: end, isQuoted: false)
    }
  }

  /// The heading of the column with the review state of each row.
  public static let statusHeading = "status"
  /// The heading of the column with the origin of each translation.
  public static let originHeading = "origin"

  /// The headings as they are written.
  public var headings: [String] {
    didSet { fields = Self.fields(of: headings) }
  }
  /// The column of each field that the headings name, in the words of people and tools; the first one counts.
  private var fields: [String: Int]
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

  /// The columns in a language whose texts are drafts or of a machine, and those that are of a machine.
  let untrusted: Set<Int>
  let machines: Set<Int>
  /// The trust in the rows by the columns without a language.
  let trust: RowTrust
  /// Whether the first row may be the heading.
  let isFirstRowDoubtful: Bool
  /// Why no memory can be made of the table; `nil` if nothing speaks against it.
  private let rivalry: FileError?

  /// Where the rows are if they are not in `rows`.
  let stream: TableStream?

  private let original: [UInt8]
  private let heading: Row?
  /// The columns in a language, in order.
  private let languageColumns: [Int]
  /// The column with the context of the sources, from a heading `context` as Weblate writes it.
  private let contextColumn: Int?
  /// Whether the table is a memory of Wordfast Classic.
  let isWordfast: Bool
  /// The columns with remarks on the rows.
  private let noteColumns: [Int]
  /// The columns with the people and the dates of the translations.
  private let authors: AuthorColumns
  /// Whether a row of the table names its languages.
  public var hasHeading: Bool { heading != nil }
  private var cells: [Int: [Int: String]] = [:]
  private var added: [String] = []

  /// Reads a table.
  ///
  /// - Parameter hints: what is known about the languages of a table without a heading of languages.
  /// - Throws: `FileError`: `table/header` when two languages cannot be told; `table/limit` for too many columns; the
  ///   codes of `DelimitedText`.
  public init(_ source: ByteSource, hints: TableHints = TableHints()) throws {
    let bytes = try source.readAll()
    // A workbook is a table as well; its fields have no place in the file's bytes.
    let sheet =
      ZipArchive.isArchive(bytes)
      ? try Spreadsheet.table(bytes, name: source.name, hints: hints) : nil
    let table =
      try sheet.map { DelimitedText(rows: $0.rows, encoding: "XLSX") }
      ?? DelimitedText(
        ByteSource(bytes, name: source.name), encoding: hints.encoding, languages: hints.languages)
    if sheet == nil {
      try TableLayout.checkWidths(table.records.lazy.map(\.fields.count), in: source.name)
    }
    let found =
      sheet.map(\.layout)
      ?? TableLayout(of: table.records.map { $0.fields.map(\.text) }, hints: hints)
    guard let layout = found, layout.headingRow != nil || sheet != nil || table.isMarkedOff else {
      throw FileError(
        code: "table/header",
        message:
          "two languages cannot be told by a heading or the columns; begin the table with language"
          + " tags such as zh and en, or name the languages with --from and --to",
        location: SourceLocation(file: source.name, line: table.records.first?.line ?? 1, column: 1)
      )
    }
    self.init(table, layout, original: bytes, findings: sheet?.findings ?? [], name: source.name)
  }

  /// A table of a document.
  ///
  /// - Parameters:
  ///   - rows: the rows, each cell with the offset of its text in `text`.
  ///   - text: the text of the document.
  ///   - name: the file.
  ///   - needsHeading: whether a table without a heading is refused although its columns are in different scripts.
  /// - Returns: `nil` if no row of the table is a heading of two languages, or of a source and a target, and the
  ///   columns do not tell their languages either.
  public init?(
    rows: [[(text: String, offset: Int)]], in text: String, name: String, hints: TableHints,
    needsHeading: Bool = true
  ) {
    var table = DelimitedText(rows: rows.map { $0.map { $0.text } }, encoding: "DOCX")
    for (index, row) in rows.enumerated() {
      for (column, cell) in row.enumerated() {
        table.records[index].fields[column].offset = cell.offset
      }
    }
    guard let layout = TableLayout(of: rows.map { $0.map { $0.text } }, hints: hints),
      layout.headingRow != nil
        || !needsHeading && layout.isTold(in: rows.map { $0.map { $0.text } })
    else { return nil }
    table.text = text
    self.init(table, layout, original: [], findings: [], name: name)
  }

  private init(
    _ table: DelimitedText, _ layout: TableLayout, original: [UInt8], findings: [Finding],
    name: String
  ) {
    self.init(
      layout, of: table, original: original, findings: findings, stream: nil, name: name)
    for (index, record) in table.records.dropFirst(layout.firstRow).enumerated() {
      let row = Self.row(record, number: index + 1, width: headings.count)
      // Excel does not write empty cells at the end of a row.
      let mayBeShort = table.encoding == "XLSX" || layout.isRagged
      if !mayBeShort || row.fields.count > headings.count,
        let finding = Self.finding(about: row, width: headings.count, in: name)
      {
        self.findings.append(finding)
      }
      rows.append(row)
    }
  }

  /// A table without its rows.
  init(
    _ layout: TableLayout, of table: DelimitedText, original: [UInt8] = [],
    findings: [Finding] = [], stream: TableStream?, name: String
  ) {
    self.original = original
    self.stream = stream
    heading = layout.headingRow.map { index in
      let record = table.records[index]
      return Row(number: 0, line: record.line, fields: record.fields)
    }
    languageColumns = layout.languages.indices.filter { layout.languages[$0] != nil }
    contextColumn = layout.headings.firstIndex {
      ["context", "msgctxt"].contains($0.trimmingSpace.lowercased())
    }.flatMap { layout.languages[$0] == nil ? $0 : nil }
    isWordfast = layout.isWordfast
    noteColumns = layout.noteColumns(besides: contextColumn)
    authors = AuthorColumns(layout)
    headings = layout.headings
    fields = Self.fields(of: layout.headings)
    languages = layout.languages
    rows = []
    self.findings = findings
    if layout.hasReversal { self.findings.append(layout.reversal(in: name)) }
    let place = SourceLocation(file: name, line: heading?.line ?? 1, column: 1)
    self.findings += layout.versionFindings(at: place)
    untrusted = Set(layout.untrusted)
    machines = untrusted.filter { layout.versions[$0] == .machine }
    rivalry = layout.rivalry(at: place)
    isFirstRowDoubtful = layout.isFirstRowDoubtful
    trust = RowTrust(
      layout, rows: table.records.dropFirst(layout.firstRow).map { $0.fields.map(\.text) })
    self.findings += trust.findings(at: place, waiting: "wait for a review")
    encoding = table.encoding
    delimiter = table.delimiter
    text = table.text
    markLength = table.markLength
  }

  /// Why a row is not one of texts but a heading again; `nil` for all other rows.
  func headingAgain(_ row: Row) -> HeadingAgain? {
    HeadingAgain(
      row.fields.map(\.text), headings: headings, languages: languages, columns: languageColumns)
  }

  /// Findings about columns that a memory has no use for.
  func findingsAboutOtherColumns(in name: String) -> [Finding] {
    trust.findingsAboutOthers(
      at: SourceLocation(file: name, line: heading?.line ?? 1, column: 1))
  }

  /// The table, if a memory can be made of it.
  ///
  /// - Throws: `FileError` with `table/columns` if two columns have one text.
  func withoutRivals() throws(FileError) -> BilingualTable {
    if let rivalry { throw rivalry }
    return self
  }

  /// A row of a table whose heading has a number of fields.
  static func row(_ record: DelimitedText.Record, number: Int, width: Int) -> Row {
    Row(
      number: number, line: record.line, fields: record.fields,
      isDamaged: record.fields.dropFirst(width).contains { !$0.text.trimmingSpace.isEmpty })
  }

  /// A finding about a row that has another number of fields than the heading; `nil` for all others.
  static func finding(about row: Row, width: Int, in name: String) -> Finding? {
    guard row.fields.count != width else { return nil }
    let advice =
      row.isDamaged
      ? "it is left out; put fields that contain a separator in quotation marks"
      : "check the separators"
    return Finding(
      rule: "table/fields", severity: .warning,
      message:
        "the row has \(row.fields.count) field\(row.fields.count == 1 ? "" : "s") and the heading \(width); \(advice)",
      location: SourceLocation(file: name, line: row.line, column: 1),
      offset: row.fields.first?.offset ?? 0, segment: row.number)
  }

  /// Calls `body` with each row, in file order.
  ///
  /// Rows of a text file that may be one row, which a line end cuts, are marked as such.
  ///
  /// - Throws: the codes of reading, if the rows are in a stream; what `body` throws.
  func forEachRow(_ body: (Row) throws -> Void) throws {
    var held: Row?
    func take(_ row: Row) throws {
      var row = row
      if var earlier = held {
        if mayGoOn(earlier, in: row) { (earlier.mayBeCut, row.mayBeCut) = (true, true) }
        try body(earlier)
      }
      held = row
    }
    if let stream { try stream.forEachRow(take) } else { try rows.forEach(take) }
    if let held { try body(held) }
  }

  /// Whether a row lacks the fields of a language, and the next row has so few that both fit into one row.
  ///
  /// The first field of the next row then goes on with the last field of the row.
  private func mayGoOn(_ row: Row, in next: Row) -> Bool {
    // The cells of a workbook or document are not cut by line ends.
    guard isDelimited else { return false }
    let last = languageColumns.last ?? 0
    let counts = (row.fields.count, next.fields.count)
    return counts.0 <= last && counts.0 + counts.1 - 1 <= headings.count
  }

  /// Whether the table is a text with separators, and not a workbook or a part of a document.
  var isDelimited: Bool { stream != nil || !original.isEmpty && encoding != "XLSX" }

  /// The first column in a language, an equal tag before one that only matches.
  public func column(of language: LanguageTag) -> Int? {
    languages.firstIndex(of: language)
      ?? languages.firstIndex { $0.map { $0.matches(language) } ?? false }
  }

  /// The cell of a row in the column of a heading that is not a language, in the words of people and tools
  /// (`Segment status`, `状态`); `nil` without the column or without text.
  public func value(of heading: String, in row: Row) -> String? {
    guard let column = fields[heading], languages[column] == nil,
      row.fields.indices.contains(column)
    else {
      return nil
    }
    let text = row.fields[column].text.trimmingSpace
    return text.isEmpty ? nil : text
  }

  private static func fields(of headings: [String]) -> [String: Int] {
    Dictionary(
      headings.enumerated().map { (ColumnNames.field($1), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The context in which the source of a row is meant; `nil` without a column for it.
  func context(of row: Row) -> String? {
    contextColumn.map { row.field($0).text.trimmingSpace }
  }

  /// The remarks on a row, in the order of the columns.
  func notes(of row: Row) -> [String] {
    noteColumns.prefix { $0 < row.fields.count }.map { row.fields[$0].text.trimmingSpace }
      .filter { !$0.isEmpty }
  }

  /// The people and the dates of a row; `nil` without columns for them.
  func authors(of row: Row) -> AuthorColumns.Reading? {
    authors.isEmpty ? nil : authors.read(row.fields.map(\.text))
  }

  /// The written state of a row, without the percentage in brackets of the tables of Trados and memoQ.
  func writtenState(of row: Row) -> String? {
    value(of: Self.statusHeading, in: row).map(RowTrust.withoutPercent)
  }

  /// The state of a row by its column `status`.
  ///
  /// - Parameter hasText: whether the row has a translation; without one it is `untranslated`.
  public func state(of row: Row, hasText: Bool) -> TranslationState {
    TranslationState(writtenState(of: row), in: .table, hasText: hasText)
  }

  /// The column with a heading, apart from case; a missing one is added on the right when the
  /// table is written.
  public mutating func column(named heading: String) -> Int {
    if let found = fields[heading] { return found }
    if let found = added.firstIndex(where: { ColumnNames.field($0) == heading }) {
      return headings.count + found
    }
    added.append(heading)
    return width - 1
  }

  /// Changes a field.
  ///
  /// - Parameters:
  ///   - row: the index of the row.
  ///   - column: the column, one that was added too.
  public mutating func set(_ text: String, row: Int, column: Int) {
    precondition(rows.indices.contains(row), "there is such a row")
    if column < headings.count, rows[row].field(column).text == text { return }
    cells[row, default: [:]][column] = text
  }

  /// The table with the changes made: the fields that were changed, and what was added at the ends of
  /// lines; without any, the bytes as they were.
  ///
  /// The encoding and the byte order mark are kept where the encoding has all characters (`TableForm`); a file in
  /// another one is written in UTF-8 once it is changed. Not for workbooks.
  public func bytes() -> [UInt8] { written().bytes }

  /// The table with the changes made, and whether it is in UTF-8 although it was in another encoding.
  func written() -> (bytes: [UInt8], isRecoded: Bool) {
    guard !cells.isEmpty else { return (original, false) }
    let all = Array(text.utf8)
    var edits = TextEdits()
    if let heading, !added.isEmpty {
      let end = end(of: heading)
      edits.replace(end..<end, with: added.map { mark + quoted($0) }.joined())
    }
    for (index, row) in rows.enumerated() {
      let changes = cells[index] ?? [:]
      for (column, text) in changes where column < row.fields.count {
        let field = row.fields[column]
        let start = field.offset - markLength - (field.isQuoted ? 1 : 0)
        let end = field.fileOffset(of: field.text.utf8.count) - markLength
        edits.replace(start..<end + (field.isQuoted ? 1 : 0), with: quoted(text))
      }
      // A row that ends before the last heading stays so, apart from what is put into it.
      let isShort = row.fields.count < headings.count
      let wanted = added.isEmpty || isShort ? changes.keys.max().map { $0 + 1 } ?? 0 : width
      guard wanted > row.fields.count else { continue }
      let missing = (row.fields.count..<wanted).map { mark + quoted(changes[$0] ?? "") }
      let end = end(of: row)
      edits.replace(end..<end, with: missing.joined())
    }
    let form = TableForm(
      of: self, mark: Array(original.prefix(original.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 2)))
    return form.bytes(of: edits.apply(to: all))
  }

  private var width: Int { headings.count + added.count }
  private var mark: String { String(delimiter) }

  /// The end of a row in the text, without its line end.
  private func end(of row: Row) -> Int {
    guard let last = row.fields.last else { return 0 }
    return last.fileOffset(of: last.text.utf8.count) - markLength + (last.isQuoted ? 1 : 0)
  }

  private func quoted(_ text: String) -> String {
    // A row of one empty field would get quotes, which tell it from an empty line; here the row has others.
    if text.isEmpty { return "" }
    let row = DelimitedText.bytes(of: [[text]], delimiter: delimiter)
    // By bytes: the line end may be one character with what is before it.
    return String(decoding: row.dropLast(), as: UTF8.self)
  }
}
