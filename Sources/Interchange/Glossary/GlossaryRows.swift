// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// Reads the rows of a table with a column for each language.
///
/// A column that names a field of one language (`en status`, `Note [en]`), and one of several columns of the same
/// name, which belongs to the language before it, say something about the terms of that language. All others say it
/// about the row.
struct GlossaryRows {
  /// A column that is not a language.
  private struct Field {
    let name: String
    let column: Int
    /// The column of the language that it belongs to.
    let owner: Int?
    /// Whether all its cells are flags (`yes`, `x`, `нет`), and whether a cross means yes.
    ///
    /// A column that says what is approved is one of flags when one of its cells says so, since nothing else is in
    /// such a column.
    let isFlag: Bool
    let isMarked: Bool
    /// Whether any of its cells has something.
    let isFilled: Bool
  }

  private let layout: TableLayout
  private let file: String
  /// The line of the heading; 1 without one.
  let headingLine: Int
  private let rows: [(line: Int, fields: [String])]
  /// The columns that say something about the row (`nil`) or about the terms of a language, by its column.
  private var fields: [Int?: [Field]] = [:]
  /// The columns that are named for a status of terms, with the column of their language, in order.
  private var statusFields: [(owner: Int?, field: Field)] = []
  var unknown: [String] = []
  /// Headings of columns that should say what is approved, and say something else.
  var unclear: [String] = []
  /// Headings of columns with terms of a language that has no column.
  var homeless: [(heading: String, language: LanguageTag)] = []
  var report: FindingList
  /// The trust in the rows by columns of unknown headings.
  private let trust: RowTrust
  /// The columns in a language, and those of them that other columns say something about, in order.
  private let languageColumns: [Int]
  private var describedColumns: [Int] = []
  /// The columns of terms that are in a column for all languages.
  private var termColumns: TermColumns
  /// Whether Concord has exported the table.
  private let isExport: Bool
  /// The columns (`nil` for the row) for which another column says what is approved, with marks in some rows.
  private var approvedOwners: Set<Int?> = []
  private static let known = Set(
    [
      "id", "subject", "definition", "note", "status", "approved", "case", "untranslated",
      "translatable", "info",
    ] + TermStatus.allCases.map(\.rawValue))

  init(
    _ layout: TableLayout, of rows: [(line: Int, fields: [String])], headingLine: Int?, file: String
  ) {
    self.layout = layout
    self.file = file
    self.headingLine = headingLine ?? 1
    self.rows = rows
    report = FindingList(file: file)
    trust = RowTrust(layout, rows: rows.map(\.fields))
    languageColumns = layout.languages.indices.filter { layout.languages[$0] != nil }
    termColumns = TermColumns(layout.languages)
    isExport = layout.isExport
    fields = Dictionary(
      grouping: named(Dictionary(grouping: layout.headings.map(ColumnNames.field), by: \.self)),
      by: \.owner)
    approvedOwners = Set(
      fields.filter { _, fields in
        fields.contains { $0.name == "approved" && $0.isFlag && $0.isFilled }
      }.keys)
    describedColumns = languageColumns.filter { fields[$0] != nil }
    let statuses = Set(TermStatus.allCases.map(\.rawValue))
    statusFields = fields.flatMap { owner, fields in fields.map { (owner, $0) } }
      .filter { !$0.1.isFlag && statuses.contains($0.1.name) }
      .sorted { $0.1.column < $1.1.column }
  }

  /// The language column before each column of a name, by column; empty if they all follow the same one.
  private func owners(of name: String) -> [Int: Int?] {
    var owners: [Int: Int?] = [:]
    for (column, heading) in layout.headings.enumerated()
    where layout.languages[column] == nil && ColumnNames.field(heading) == name {
      owners[column] = layout.languages[..<column].lastIndex { $0 != nil }
    }
    return Set(owners.values).count > 1 ? owners : [:]
  }

  private mutating func named(_ sameNames: [String: [String]]) -> [Field] {
    var ownersOfNames: [String: [Int: Int?]] = [:]
    // The first column of each language, by its tag and by its primary subtag.
    var columns: [LanguageTag: Int] = [:]
    var columnsOfPrimary: [String: Int] = [:]
    for (column, language) in layout.languages.enumerated().reversed() {
      guard let language else { continue }
      columns[language] = column
      columnsOfPrimary[language.language] = column
    }
    let trusted = trust.columns
    var reaching = ReachingRows(rows.map(\.fields))
    return layout.headings.indices.compactMap { column in
      guard layout.languages[column] == nil else { return nil }
      let heading = layout.headings[column]
      let ofLanguage = ColumnNames.fieldOfLanguage(heading)
      let name = ofLanguage?.field ?? ColumnNames.field(heading)
      guard Self.known.contains(name) else {
        let isRead = name == "doubtful" || trusted.contains(column)
        if !name.isEmpty, !isRead, layout.superseded[column] == nil {
          let tag = ofLanguage == nil ? ColumnHeading.language(within: heading) : nil
          if let tag, columnsOfPrimary[tag.language] == nil {
            homeless.append((heading.trimmingBlank, tag))
          } else {
            unknown.append(name)
          }
        }
        return nil
      }
      var owner = ofLanguage.flatMap { field in
        columns[field.language] ?? columnsOfPrimary[field.language.language]
      }
      // Terms of a language without a column are not those of another one.
      if let tag = ofLanguage?.language, TermStatus(rawValue: name) != nil,
        ColumnHeading.isClear(tag),
        owner.flatMap({ layout.languages[$0] }).map({ !ColumnHeading.isSame($0, tag) }) ?? true
      {
        homeless.append((heading.trimmingBlank, tag))
        return nil
      }
      if ofLanguage == nil, name != "id", (sameNames[name]?.count ?? 0) > 1 {
        // Columns after one language say something about the row.
        let owners = ownersOfNames[name] ?? owners(of: name)
        ownersOfNames[name] = owners
        if owners.count > 1 { owner = owners[column] ?? nil }
      }
      let rows = reaching.rows(in: column)
      let flags = rows.compactMap { row -> StatusWords.Flag?? in
        guard column < row.count, !row[column].trimmingBlank.isEmpty else { return nil }
        return .some(StatusWords.flag(row[column]))
      }
      let isFlag =
        name == "approved" && !flags.isEmpty
        ? Self.hasState(column, in: rows) : flags.allSatisfy { $0 != nil }
      if name == "approved", !isFlag { unclear.append(heading.trimmingBlank) }
      return Field(
        name: name, column: column, owner: owner,
        isFlag: isFlag, isMarked: !flags.contains(.yes),
        isFilled: !flags.isEmpty)
    }
  }

  /// Whether a cell of a column is a flag or a status.
  private static func hasState(_ column: Int, in rows: [[String]]) -> Bool {
    rows.contains { row in
      guard column < row.count else { return false }
      return StatusWords.flag(row[column]) != nil || StatusWords.status(row[column]) != nil
    }
  }

  /// The concepts, and what is wrong or doubtful.
  ///
  /// - Complexity: O(*characters*).
  mutating func contents() -> GlossaryTable.Contents {
    reportHeadings()
    if layout.hasReversal { report.add(layout.reversal(in: file)) }
    let place = SourceLocation(file: file, line: headingLine, column: 1)
    for finding in layout.versionFindings(at: place) { report.add(finding) }
    for finding in trust.findings(at: place, waiting: "are only proposed") { report.add(finding) }
    var read: [GlossaryRow] = []
    for (line, row) in rows {
      if row.dropFirst(layout.headings.count).contains(where: { !$0.trimmingBlank.isEmpty }) {
        report.add(
          "table/fields", .warning,
          message:
            "the row has \(row.count) fields and the heading \(layout.headings.count); it is left out; put"
            + " fields that contain a separator in quotation marks", line: line)
      } else if let again = HeadingAgain(
        row, headings: layout.headings, languages: layout.languages, columns: languageColumns)
      {
        report.add(
          "table/heading", again.isSame ? .info : .warning, message: again.message, line: line)
      } else if let row = self.row(of: row, line) {
        read.append(row)
      }
    }
    let (entries, doubts) = ConceptJoiner.join(read, file: file)
    return GlossaryTable.Contents(
      format: .table, entries: entries, findings: report.findings + doubts)
  }

  // MARK: One row

  private func texts(_ name: String, _ row: [String], of owner: Int? = nil) -> [String] {
    (fields[owner] ?? []).prefix { $0.column < row.count }.filter { $0.name == name }
      .map { FormulaText.restored(row[$0.column]).trimmingBlank }.filter { !$0.isEmpty }
  }

  /// The flag of a row in a column; `nil` if the column has none.
  private func flag(_ name: String, _ row: [String], of owner: Int? = nil) -> Bool? {
    for field in (fields[owner] ?? []).prefix(while: { $0.column < row.count })
    where field.name == name && field.isFlag {
      switch StatusWords.flag(row[field.column]) {
      case .yes: return true
      case .no: return false
      case .mark: return field.isMarked
      case nil: continue
      }
    }
    return nil
  }

  private mutating func row(of cells: [String], _ line: Int) -> GlossaryRow? {
    let notes = texts("note", cells)
    var row = GlossaryRow(
      line: line, id: texts("id", cells).first, subject: texts("subject", cells).first,
      definition: texts("definition", cells).first,
      note: notes.isEmpty ? nil : notes.joined(separator: "; "), sides: [])
    row.status = status(cells, of: nil, line)
    if row.status.map(\.isApproved) ?? true, let doubt = trust.doubt(in: cells) {
      report.addDoubt(doubt, line: line)
      row.status = .proposed
    }
    if layout.isFirstRowDoubtful, line == rows.first?.line {
      report.addDoubtfulHeading(line: line)
      row.status = .proposed
    }
    row.isUntranslated =
      flag("untranslated", cells) ?? flag("translatable", cells).map { !$0 } ?? false
    row.isExact = flag("case", cells)
    let placeholders = self.placeholders(in: cells, line)
    let written = layout.languages.indices.prefix(cells.count).map { column in
      layout.languages[column] == nil || placeholders.contains(column)
        ? "" : FormulaText.restored(cells[column]).trimmingBlank
    }
    let lists = isExport ? written.map { TermList(exported: $0) } : TermList.row(written)
    for text in lists.flatMap(\.dropped) { report.addDropped(text, line: line) }
    let counts = TermList.Counts(lists)
    let others = further(cells, in: counts, line)
    let negated = Set(
      lists.indices.filter { lists[$0].terms.contains(where: NotationWords.isNegated) })
    var sides: [LanguageTag: Int] = [:]
    let first = languageColumns.first
    // Of the columns after the row's end only those count that other columns have something for.
    let described = Set(describedColumns.filter { $0 >= cells.count }).union(others.keys)
    let columns = Set(languageColumns.prefix { $0 < cells.count }).union(described).sorted()
    for column in columns {
      guard let language = layout.languages[column] else { continue }
      let list = column < lists.count ? lists[column] : TermList()
      var terms: [ListedTerm] = []
      // What a machine or a draft has is only proposed, and nothing is better than its heading says.
      let own = self.status(cells, of: column, line)
      let status =
        layout.status(ofColumn: column).map {
          max($0, own ?? (column == first ? nil : row.status) ?? $0)
        } ?? own
      let read = isExport ? (list.terms, nil) : list.terms(in: counts)
      if let doubt = read.doubt { report.add("table/notation", .info, message: doubt, line: line) }
      let isNegated = negated.count > (negated.contains(column) ? 1 : 0)
      for text in read.terms {
        terms += listed(
          text, status, line: line, isSource: column == first, isNegated: isNegated)
      }
      terms += others[column] ?? []
      let remarks = texts("note", cells, of: column) + texts("definition", cells, of: column)
      if !remarks.isEmpty, !terms.isEmpty, terms[0].note == nil {
        terms[0].note = remarks.joined(separator: "; ")
      }
      if !isExport { report.addStrayQuotes(of: &terms, line: line) }
      if let other = terms.lazy.compactMap({
        LanguageOfWords.otherLanguage(of: $0.text, than: language)
      }).first {
        report.add(
          "table/language", .warning,
          message:
            "'\(terms[0].text)' seems to be in another language (\(other)) than \(language); it is only proposed",
          line: line)
        for index in terms.indices { terms[index].status = .proposed }
      }
      if let foreign = terms.first(where: { WrittenLanguage.contradicts($0.text, language) }) {
        report.add(
          "table/script", .warning,
          message:
            "no letter of '\(foreign.text)' is one of \(language); the line is left out; the file may be in"
            + " another encoding or the columns in another order", line: line)
        return nil
      }
      if terms.isEmpty { continue }
      // A language may have several columns.
      if let known = sides[language] {
        row.sides[known].terms += terms
      } else {
        sides[language] = row.sides.count
        row.sides.append(.init(language: language, terms: terms))
      }
    }
    guard !row.sides.isEmpty else {
      report.add(
        "table/no-term", .warning, message: "the line has no term; it is left out", line: line)
      return nil
    }
    return row
  }

  /// The columns of a row that have a word or sign in the place of a term.
  private mutating func placeholders(in cells: [String], _ line: Int) -> Set<Int> {
    let columns = languageColumns.prefix { $0 < cells.count }
      .filter { !cells[$0].trimmingBlank.isEmpty }
    let isPlaceholder = Placeholder.removed(from: columns.map { cells[$0] })
    let found = zip(columns, isPlaceholder).filter(\.1).map(\.0)
    for column in found {
      report.add(
        "table/placeholder", .info,
        message: "'\(cells[column].trimmingBlank)' is in the place of a term; it is left out",
        line: line)
    }
    return Set(found)
  }

  private mutating func listed(
    _ text: String, _ status: TermStatus?, line: Int, isSource: Bool = false,
    isNegated: Bool = false
  ) -> [ListedTerm] {
    if isExport { return [ListedTerm(text: text, status: status)] }
    let notation = TermNotation(text, isSource: isSource, isNegated: isNegated)
    if let doubt = notation.doubt {
      report.add("table/notation", .info, message: doubt, line: line)
    }
    return notation.terms.map { term in
      var term = term
      term.status = term.status ?? status
      return term
    }
  }

  /// The terms in columns that are named for a status, by the column of their language.
  private mutating func further(
    _ cells: [String], in counts: TermList.Counts, _ line: Int
  ) -> [Int: [ListedTerm]] {
    var found: [Int: [ListedTerm]] = [:]
    for status in TermStatus.allCases {
      for (owner, field) in statusFields.prefix(while: { $0.field.column < cells.count })
      where field.name == status.rawValue {
        let cell = FormulaText.restored(cells[field.column]).trimmingBlank
        let list = isExport ? TermList(exported: cell) : TermList(cell)
        for text in list.dropped where StatusWords.flag(text) == nil {
          report.addDropped(text, line: line)
        }
        let read = isExport ? (list.terms, nil) : list.terms(in: counts)
        if let doubt = read.doubt {
          report.add("table/notation", .info, message: doubt, line: line)
        }
        for text in read.terms where StatusWords.flag(text) == nil {
          guard let column = owner ?? termColumns.column(of: text, in: field.column) else {
            continue
          }
          for var term in listed(text, nil, line: line) {
            term.status = term.status ?? status
            found[column, default: []].append(term)
          }
        }
      }
    }
    return found
  }

  /// The status that a row has, or its terms of one language.
  private mutating func status(_ cells: [String], of owner: Int?, _ line: Int) -> TermStatus? {
    for status in [TermStatus.forbidden, .deprecated, .preferred, .admitted, .proposed]
    where flag(status.rawValue, cells, of: owner) == true {
      return status
    }
    if flag(TermStatus.preferred.rawValue, cells, of: owner) == false { return .admitted }
    if flag(TermStatus.admitted.rawValue, cells, of: owner) == false { return .proposed }
    // In a column of refused terms a mark says that the row itself is refused, or that it has one: nobody can tell.
    if let field = (fields[owner] ?? []).prefix(while: { $0.column < cells.count }).first(where: {
      field in
      [TermStatus.forbidden, .deprecated].map(\.rawValue).contains(field.name)
        && !field.isFlag
        && [.yes, .mark].contains(StatusWords.flag(cells[field.column]))
    }) {
      report.add(
        "table/status", .warning,
        message:
          "'\(cells[field.column].trimmingBlank)' is in a column that has terms in other lines, so the terms of this"
          + " line are only proposed; write the \(field.name) term there", line: line)
      return .proposed
    }
    if texts("info", cells, of: owner).contains(where: { $0.lowercased().contains("forbidden") }) {
      return .forbidden
    }
    // Of several columns the strictest counts.
    let words = texts("status", cells, of: owner)
    if !words.isEmpty {
      let all = words.map { StatusWords.status($0) ?? proposed(for: $0, line) }
      return all.max { Self.strictness($0) < Self.strictness($1) }
    }
    if let isApproved = flag("approved", cells, of: owner) {
      return isApproved ? .preferred : .proposed
    }
    // Where other rows are marked as approved, one without a mark is not.
    guard approvedOwners.contains(owner) else { return nil }
    guard let word = texts("approved", cells, of: owner).first else { return .proposed }
    return StatusWords.status(word) ?? proposed(for: word, line)
  }

  private static func strictness(_ status: TermStatus) -> Int {
    switch status {
    case .preferred: 0
    case .admitted: 1
    case .proposed: 2
    case .deprecated: 3
    case .forbidden: 4
    }
  }

  private mutating func proposed(for word: String, _ line: Int) -> TermStatus {
    report.add(
      "table/status", .warning,
      message:
        "'\(word)' is not a known status, so the terms are only proposed; write preferred, admitted,"
        + " deprecated or forbidden", line: line)
    return .proposed
  }
}
