import Languages
import TextModel

/// Makes concept entries of the rows of a table with a column for each language.
struct GlossaryRows {
  private let layout: TableLayout
  private let file: String
  /// The field of each column: `subject`, or the heading in lower case.
  private let fields: [String]
  private static let known = Set(
    ["id", "subject", "definition", "note", "status"] + TermStatus.allCases.map(\.rawValue))

  init(_ layout: TableLayout, file: String) {
    self.layout = layout
    self.file = file
    fields = layout.headings.map(ColumnNames.field)
  }

  /// The entries of rows and their lines.
  ///
  /// - Complexity: O(*characters*).
  func contents(of rows: [(line: Int, fields: [String])]) -> GlossaryTable.Contents {
    var builder = GlossaryTableBuilder(file: file)
    for (column, field) in fields.enumerated()
    where layout.languages[column] == nil && !Self.known.contains(field) && !field.isEmpty {
      builder.report(
        "table/column", .info,
        message: "the column '\(field)' is not a column of a glossary; it is left out", line: 1)
    }
    if layout.isReversed { builder.report(layout.reversal(in: file)) }
    for (line, row) in rows {
      if row.dropFirst(layout.headings.count).contains(where: { !$0.trimmingBlank.isEmpty }) {
        builder.report(
          "table/fields", .warning,
          message:
            "the row has \(row.count) fields and the heading \(layout.headings.count); it is left out; put"
            + " fields that contain a separator in quotation marks", line: line)
        continue
      }
      if let entry = entry(of: row, line, &builder) { builder.entries.append(entry) }
    }
    return GlossaryTable.Contents(
      format: .table, entries: builder.entries, findings: builder.findings)
  }

  private func entry(of row: [String], _ line: Int, _ builder: inout GlossaryTableBuilder)
    -> ConceptEntry?
  {
    func texts(_ name: String) -> [String] {
      fields.indices.filter { fields[$0] == name && layout.languages[$0] == nil && $0 < row.count }
        .map { FormulaText.restored(row[$0]).trimmingBlank }.filter { !$0.isEmpty }
    }
    let notes = texts("note")
    var entry = ConceptEntry(
      id: ConceptID(texts("id").first ?? "row-\(line)"), subject: texts("subject").first,
      definition: texts("definition").first,
      note: notes.isEmpty ? nil : notes.joined(separator: "; "), sections: [])
    let status = texts("status").first.flatMap { TermStatus(rawValue: $0.lowercased()) }
    let last = layout.languages.lastIndex { $0 != nil }
    let lists = layout.languages.indices.map { column in
      layout.languages[column] == nil || column >= row.count
        ? TermList() : TermList(FormulaText.restored(row[column]).trimmingBlank)
    }
    for (column, language) in layout.languages.enumerated() where column < row.count {
      guard let language else { continue }
      let others = lists.indices.filter { $0 != column }.map { lists[$0].terms.count }
      var terms = lists[column].terms(besides: others).enumerated().map {
        Term($0.element, status: status ?? ($0.offset == 0 ? .preferred : .admitted))
      }
      if column == last {
        for status in TermStatus.allCases {
          terms += texts(status.rawValue).flatMap { TermList($0).terms }.map {
            Term($0, status: status)
          }
        }
      }
      if let foreign = terms.first(where: { WrittenLanguage.contradicts($0.text, language) }) {
        builder.report(
          "table/script", .warning,
          message:
            "no letter of '\(foreign.text)' is one of \(language); the line is left out; the file may be in"
            + " another encoding or the columns in another order", line: line)
        return nil
      }
      if terms.isEmpty { continue }
      // A language may have several columns.
      if let known = entry.sections.firstIndex(where: { $0.language == language }) {
        for var term in terms
        where !entry.sections[known].terms.contains(where: { $0.text == term.text }) {
          if term.status == .preferred, status == nil { term.status = .admitted }
          entry.sections[known].terms.append(term)
        }
      } else {
        entry.sections.append(LanguageSection(language: language, terms: terms))
      }
    }
    if entry.sections.isEmpty {
      builder.report(
        "table/no-term", .warning, message: "the line has no term; it is left out", line: line)
      return nil
    }
    return entry
  }
}
