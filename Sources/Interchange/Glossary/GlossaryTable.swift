// SPDX-License-Identifier: Apache-2.0
import Files
import Languages
import TextModel

/// Glossaries as tables: CSV, TSV or XLSX with a heading of languages, UTX, and OmegaT's text.
///
/// - A table with a heading has one column per language, in which terms are separated as `TermList` and written as
///   `TermNotation` says, the first preferred. `GlossaryRows` says which other columns a table may have.
/// - UTX 1.11 to 1.20 begins with a line `#UTX`, names its columns in a line `#src`, and has `term status`.
/// - OmegaT's text has a source term, a target term and a note per line, and no heading.
///
/// `TableLayout` finds the heading and tells the columns of a table without one.
///
/// `ConceptJoiner` puts the lines of one concept together.
public enum GlossaryTable {
  /// The format that a file was recognised as.
  public enum Format: String, Hashable, Sendable {
    /// A table with a heading.
    case table
    /// Universal Terminology eXchange (AAMT).
    case utx
    /// OmegaT's glossary text.
    case omegaT
  }

  /// A glossary that was read.
  public struct Contents: Sendable {
    /// The format that the file was recognised as.
    public var format: Format
    /// The concepts, in the order of their first lines.
    public var entries: [ConceptEntry]
    /// Lines that give no concept, and columns that a glossary does not have.
    public var findings: [Finding]
  }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - from: the language of source terms where the file does not say.
  ///   - to: the language of target terms where the file does not say.
  /// - Throws: `FileError`: `glossary/languages` when two languages cannot be told; the codes of
  ///   `DelimitedText` and `Spreadsheet`.
  public static func read(
    _ source: ByteSource, from: LanguageTag? = nil, to: LanguageTag? = nil
  ) throws -> Contents {
    try read(source, hints: TableHints(from: from, to: to))
  }

  /// Reads a file.
  ///
  /// - Parameter hints: what is known about the languages of a table without a heading of languages.
  /// - Throws: `FileError`: `glossary/languages` when two languages cannot be told; `table/limit` for too many columns;
  ///   the codes of `DelimitedText` and `Spreadsheet`.
  public static func read(_ source: ByteSource, hints: TableHints) throws -> Contents {
    let bytes = try source.readAll()
    let name = source.name
    if ZipArchive.isArchive(bytes) {
      let table = try Spreadsheet.table(bytes, name: name, hints: hints)
      guard let layout = table.layout else { throw noLanguages(in: name) }
      var rows = GlossaryRows(
        layout,
        of: table.rows.enumerated().dropFirst(layout.firstRow).map { ($0.offset + 1, $0.element) },
        headingLine: layout.headingRow.map { $0 + 1 }, file: name)
      var contents = rows.contents()
      contents.findings += table.findings
      return contents
    }
    let source = ByteSource(bytes, name: name)
    var table = try DelimitedText(source, encoding: hints.encoding, languages: hints.languages)
      .withPlainLineEnds
    try TableLayout.checkWidths(table.records.lazy.map(\.fields.count), in: name)
    // UTX and OmegaT's text are separated by tabs, whatever else is in their lines.
    let isMarked = table.text.hasPrefix("#UTX")
    if table.delimiter != "\t", isMarked || !Self.hasHeading(table),
      Self.hasTab(table.text) || isMarked
    {
      table = try DelimitedText(
        source, delimiter: "\t", encoding: hints.encoding, languages: hints.languages
      ).withPlainLineEnds
      try TableLayout.checkWidths(table.records.lazy.map(\.fields.count), in: name)
    }
    if table.text.hasPrefix("#UTX") {
      let first = table.text.prefix { $0 != "\n" && $0 != "\r\n" && $0 != "\r" }
      return try utx(table, heading: String(first), name)
    }
    let records = Self.withoutComments(table)
    let rows = records.map { $0.fields.map(\.text) }
    guard let layout = TableLayout(of: rows, hints: hints) else { throw noLanguages(in: name) }
    let data = records.dropFirst(layout.firstRow)
    guard layout.headingRow == nil, !layout.isHeadingUnknown, table.delimiter == "\t" else {
      guard layout.headingRow != nil || table.isMarkedOff else { throw noLanguages(in: name) }
      var rows = GlossaryRows(
        layout, of: data.map { ($0.line, $0.fields.map(\.text)) },
        headingLine: layout.headingRow.map { records[$0].line }, file: name)
      return rows.contents()
    }
    var lines = PairedLines(file: name)
    let trust = RowTrust(layout, rows: data.map { $0.fields.map(\.text) })
    let columns = layout.languages.indices.filter { layout.languages[$0] != nil }
    let note = layout.headings.firstIndex(of: "note")
    for record in data {
      func field(_ column: Int) -> String {
        column < record.fields.count ? record.fields[column].text.trimmingBlank : ""
      }
      let note = note.map(field).flatMap { $0.isEmpty ? nil : $0 }
      guard let from = layout.languages[columns[0]], let to = layout.languages[columns[1]] else {
        continue
      }
      let isFirst = layout.isFirstRowDoubtful && record.line == data.first?.line
      if isFirst { lines.noteDoubtfulHeading(line: record.line) }
      let waits = isFirst || lines.noteDoubt(trust, record.fields.map(\.text), line: record.line)
      lines.add(
        (from, field(columns[0])), (to, field(columns[1])), status: waits ? .proposed : nil,
        note: note, line: record.line)
    }
    for finding in trust.findings(
      at: SourceLocation(file: name, line: 1, column: 1), waiting: "are only proposed")
    {
      lines.note(finding)
    }
    if layout.hasReversal { lines.note(layout.reversal(in: name)) }
    return lines.contents(.omegaT, name)
  }

  /// The records but for comments: lines of a table of tabs that begin with `#`, as OmegaT has them.
  ///
  /// Under a heading they are comments only if they have no tab, and may be terms otherwise: `#MeToo movement`.
  private static func withoutComments(_ table: DelimitedText) -> [DelimitedText.Record] {
    guard table.delimiter == "\t" else { return table.records }
    func begins(_ record: DelimitedText.Record) -> Bool {
      record.fields.first.map { !$0.isQuoted && $0.text.hasPrefix("#") } ?? false
    }
    let records = table.records.filter { !begins($0) }
    if records.count == table.records.count { return records }
    let hasHeading = TableLayout(of: records.map { $0.fields.map(\.text) })?.headingRow != nil
    return hasHeading ? table.records.filter { !begins($0) || $0.fields.count > 1 } : records
  }

  /// Whether a row near the top names two languages.
  private static func hasHeading(_ table: DelimitedText) -> Bool {
    TableLayout(of: table.records.map { $0.fields.map(\.text) })?.headingRow != nil
  }

  /// Whether the first line that is not a comment has a tab.
  private static func hasTab(_ text: String) -> Bool {
    let line = text.split(whereSeparator: \.isNewline).first { !$0.hasPrefix("#") }
    return line?.contains("\t") ?? false
  }

  private static func noLanguages(in name: String) -> FileError {
    FileError(
      code: "glossary/languages",
      message:
        "two languages cannot be told by a heading or the columns; add a heading such as zh and en, or"
        + " name the languages of the columns with --from and --to",
      location: SourceLocation(file: name, line: 1, column: 1))
  }

  // MARK: Writing

  /// Rows with a heading, for `DelimitedText.bytes` or `Spreadsheet.bytes`.
  ///
  /// They have the approved terms, separated by `; `, of concepts that have any; `losses` names what is left out. By
  /// its heading the reader knows that the terms are as they are written.
  public static func rows(of entries: [ConceptEntry], languages: [LanguageTag]) -> [[String]] {
    let heading = ["id"] + languages.map(\.description) + ["subject", "definition", "note"]
    let named = entries.filter { entry in
      languages.contains { !entry.approvedTerms(in: $0).isEmpty }
    }
    return [heading]
      + named.map { entry in
        [entry.id.description]
          + languages.map { entry.approvedTerms(in: $0).map(\.text).joined(separator: "; ") }
          + [entry.subject ?? "", entry.definition ?? "", entry.note ?? ""]
      }
  }

  /// OmegaT's glossary text: a line for each approved source and target term, but for source terms that begin with `#`.
  public static func omegaT(of entries: [ConceptEntry], from: LanguageTag, to: LanguageTag)
    -> [UInt8]
  {
    var lines: [String] = []
    for entry in entries {
      for source in entry.approvedTerms(in: from) where !isComment(source.text) {
        for target in entry.approvedTerms(in: to) {
          let note = target.note ?? entry.note ?? ""
          let fields = [source.text, target.text] + (note.isEmpty ? [] : [note])
          lines.append(fields.map(onOneLine).joined(separator: "\t"))
        }
      }
    }
    return Array((lines.joined(separator: "\n") + (lines.isEmpty ? "" : "\n")).utf8)
  }

  /// UTX 1.20: the first source term that does not begin with `#`, with every target term and its status.
  public static func utx(of entries: [ConceptEntry], from: LanguageTag, to: LanguageTag) -> [UInt8]
  {
    var lines = ["#UTX 1.20; \(from)/\(to); bidirectional", "#src\ttgt\tterm status\tconcept ID"]
    for entry in entries {
      guard let source = entry.approvedTerms(in: from).first(where: { !isComment($0.text) }) else {
        continue
      }
      // The preferred term is the first of those that are approved.
      let terms = entry.section(for: to)?.terms ?? []
      let ordered =
        terms.filter { $0.status == .preferred } + terms.filter { $0.status != .preferred }
      for target in ordered where target.status != .proposed {
        let status =
          switch target.status {
          case .preferred: "approved"
          case .admitted, .proposed: "approved"
          case .deprecated: "non-standard"
          case .forbidden: "forbidden"
          }
        lines.append(
          [source.text, target.text, status, entry.id.description].map(onOneLine)
            .joined(separator: "\t"))
      }
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  static func onOneLine(_ text: String) -> String {
    String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 })
  }

  // MARK: Reading

  private static func utx(_ table: DelimitedText, heading: String, _ name: String) throws
    -> Contents
  {
    let parts = heading.dropFirst(4).split(separator: ";").map { String($0).trimmingSpace }
    let pair = parts.dropFirst().first?.split(separator: "/").map { LanguageTag(String($0)) } ?? []
    guard pair.count == 2, let from = pair[0], let to = pair[1] else {
      throw FileError(
        code: "glossary/languages",
        message: "the first line of UTX does not name two languages; write '#UTX 1.20; zh/en'",
        location: SourceLocation(file: name, line: 1, column: 1))
    }
    var columns = ["src", "tgt"]
    var preferred: Set<[String]> = []
    var lines = PairedLines(file: name)
    for record in table.records {
      let fields = record.fields.map { $0.text.trimmingSpace }
      if fields[0].hasPrefix("#") {
        if fields[0].hasPrefix("#src") {
          columns = fields.map { $0.lowercased() }
          columns[0] = "src"
        }
        continue
      }
      func field(_ names: String...) -> String? {
        columns.firstIndex { names.contains($0) }.flatMap { $0 < fields.count ? fields[$0] : nil }
          .flatMap { $0.isEmpty ? nil : $0 }
      }
      let word = field("term status", "src:status", "status")
      let status = word.map { word in
        Self.utxStatuses[word.lowercased()] ?? StatusWords.status(word) ?? .proposed
      }
      if let word, status == .proposed, Self.utxStatuses[word.lowercased()] == nil,
        StatusWords.status(word) == nil
      {
        lines.note(
          "table/status",
          "'\(word)' is not a status of UTX, so the terms are only proposed; write approved, provisional,"
            + " non-standard or forbidden", line: record.line)
      }
      // Of several approved terms the first is the one to use.
      let concept = [field("concept id") ?? "", field("src") ?? ""]
      let isFurther = status == .preferred && !preferred.insert(concept).inserted
      lines.add(
        (from, field("src") ?? ""), (to, field("tgt") ?? ""),
        status: isFurther ? .admitted : status,
        note: field("comment", "note"), id: field("concept id"), isPlain: true, line: record.line)
    }
    return lines.contents(.utx, name)
  }

  /// The values of `term status` in UTX 1.20.
  private static let utxStatuses: [String: TermStatus] = [
    "approved": .preferred, "provisional": .proposed, "non-standard": .deprecated,
    "forbidden": .forbidden, "rejected": .forbidden,
  ]
}

/// Reads lines of a source and a target term.
private struct PairedLines {
  private(set) var rows: [GlossaryRow] = []
  private(set) var report: FindingList

  init(file: String) { report = FindingList(file: file) }

  /// Takes a line.
  ///
  /// - Parameter isPlain: whether the terms are written without the notation of people's lists.
  mutating func add(
    _ source: (language: LanguageTag, text: String),
    _ target: (language: LanguageTag, text: String), status: TermStatus? = nil, note: String?,
    id: String? = nil, isPlain: Bool = false, line: Int
  ) {
    let texts = [source.text, target.text]
    if let at = Placeholder.removed(from: texts).firstIndex(of: true) {
      report.add(
        "table/placeholder", .info,
        message: "'\(texts[at])' is in the place of a term; the line is left out", line: line)
      return
    }
    for side in [source, target] where WrittenLanguage.contradicts(side.text, side.language) {
      report.add(
        "table/script", .warning,
        message:
          "no letter of '\(side.text)' is one of \(side.language); the line is left out; the file may be in"
          + " another encoding or the columns in another order", line: line)
      return
    }
    guard !source.text.isEmpty, !target.text.isEmpty else {
      report.add(
        "table/no-term", .warning,
        message: "the line lacks a source or target term; it is left out",
        line: line)
      return
    }
    let lists = TermList.row(texts)
    for text in lists.flatMap(\.dropped) where !isPlain { report.addDropped(text, line: line) }
    let isNegated = lists.map { $0.terms.contains(where: NotationWords.isNegated) }
    let sides = [source, target].enumerated().map { at, side in
      GlossaryRow.Side(
        language: side.language,
        terms: isPlain
          ? [ListedTerm(text: side.text)]
          : listed(lists[at], isSource: at == 0, isNegated: isNegated[1 - at], line: line))
    }
    guard sides.allSatisfy({ !$0.terms.isEmpty }) else { return }
    var row = GlossaryRow(line: line, id: id, status: status, sides: sides)
    for side in row.sides.indices {
      report.addStrayQuotes(of: &row.sides[side].terms, line: line)
    }
    if row.sides[1].terms[0].note == nil { row.sides[1].terms[0].note = note }
    rows.append(row)
  }

  private mutating func listed(
    _ list: TermList, isSource: Bool, isNegated: Bool, line: Int
  ) -> [ListedTerm] {
    list.terms.flatMap { text in
      let notation = TermNotation(text, isSource: isSource, isNegated: isNegated)
      if let doubt = notation.doubt {
        report.add("table/notation", .info, message: doubt, line: line)
      }
      return notation.terms
    }
  }

  /// The concepts of the lines.
  func contents(_ format: GlossaryTable.Format, _ file: String) -> GlossaryTable.Contents {
    let (entries, doubts) = ConceptJoiner.join(rows, file: file)
    return GlossaryTable.Contents(
      format: format, entries: entries, findings: report.findings + doubts)
  }

  /// Whether a column of a line says that it waits, which is reported.
  mutating func noteDoubt(_ trust: RowTrust, _ cells: [String], line: Int) -> Bool {
    guard let doubt = trust.doubt(in: cells) else { return false }
    report.addDoubt(doubt, line: line)
    return true
  }

  mutating func noteDoubtfulHeading(line: Int) { report.addDoubtfulHeading(line: line) }

  /// Adds a finding about the whole file.
  mutating func note(_ finding: Finding) { report.add(finding) }

  /// Adds a finding about a line.
  mutating func note(_ rule: String, _ message: String, line: Int) {
    report.add(rule, .warning, message: message, line: line)
  }
}
