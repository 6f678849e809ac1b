// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

/// A table as pairs: each row has a text for each language of the heading.
struct PairedTable: WritablePairedContent {
  private var table: BilingualTable
  private let name: String
  private let isWorkbook: Bool
  /// Whether the reader of the cells has replaced the escapes in them: that of workbooks does.
  private let hasReadEscapes: Bool
  /// Whether the cells may have escapes of spreadsheets: those of a document have none.
  private let hasEscapes: Bool
  private var target: Int?
  private(set) var text: PairedFileText
  var findings: [Finding] { table.findings }
  let languages: PairedLanguages

  /// - Parameter isStreamed: whether the rows are read from the file each time, where that is possible.
  init(_ source: ByteSource, hints: TableHints, isWorkbook: Bool, isStreamed: Bool) throws {
    let streamed =
      isStreamed && !isWorkbook ? try TableStream.table(source, hints: hints) : nil
    table = try (streamed ?? BilingualTable(source, hints: hints)).withoutRivals()
    languages = Self.languages(of: table)
    name = source.name
    // The words of a workbook have no position in its bytes; findings name the row.
    self.isWorkbook = isWorkbook || table.text.isEmpty
    hasReadEscapes = isWorkbook || streamed == nil && table.text.isEmpty
    hasEscapes = true
    text = PairedFileText(
      text: table.text, markLength: table.markLength, isUTF8: table.encoding == "UTF-8",
      hasLines: !self.isWorkbook)
  }

  /// A table of a document, with its words at their places in the text of that.
  init(_ table: BilingualTable, name: String) throws(FileError) {
    self.table = try table.withoutRivals()
    self.name = name
    languages = Self.languages(of: table)
    isWorkbook = false
    hasReadEscapes = true
    hasEscapes = false
    text = PairedFileText(text: table.text, hasLines: false)
  }

  /// The languages of the columns, and which of them is the target.
  private static func languages(of table: BilingualTable) -> PairedLanguages {
    var languages = PairedLanguages(choices: table.languages.compactMap { $0 })
    guard let choices = languages.choices else { return languages }
    let rowCount = table.stream?.rowCount ?? table.rows.count
    let filled = table.stream?.filled ?? Self.filled(in: table)
    let gaps = table.languages.indices.filter { table.languages[$0] != nil }.map { column in
      (column, count: rowCount - filled[column])
    }
    // Without any empty column, one with many gaps beside full ones is still to be filled.
    let empty = gaps.filter { $0.count == rowCount }
    let open = empty.isEmpty ? gaps.filter { $0.count > 0 } : empty
    if open.count == 1, open[0].count * 4 >= rowCount, rowCount > 0 {
      languages.emptyColumn = table.languages[open[0].0]
    }
    if choices.count == 2, !choices[0].matches(choices[1]) {
      let order = LanguagePair(from: choices[0], to: choices[1])
      languages.order = languages.emptyColumn == order.from ? order.reversed : order
    }
    return languages
  }

  /// The number of rows with text, for each column with a language.
  private static func filled(in table: BilingualTable) -> [Int] {
    var filled = [Int](repeating: 0, count: table.languages.count)
    for row in table.rows {
      for (column, field) in zip(filled.indices, row.fields)
      where table.languages[column] != nil && !field.text.trimmingSpace.isEmpty {
        filled[column] += 1
      }
    }
    return filled
  }

  func read(
    _ selection: PairSelection, _ body: (PairedSegment, LanguagePair) throws -> Void
  ) throws {
    let pair = selection.pair
    guard let sources = table.column(of: pair.from), let targets = table.column(of: pair.to) else {
      return
    }
    try table.forEachRow { row in
      let target = row.field(targets)
      var segment = PairedSegment(
        number: row.number,
        source: InlineContent([.text(restored(row.field(sources).text).withPlainLineEnds)]),
        target: InlineContent([.text(restored(target.text).withPlainLineEnds)]),
        sourceLanguage: table.languages[sources],
        targetLanguage: table.languages[targets],
        location: SourceLocation(file: name, line: row.line, column: 1))
      segment.state = state(of: row, hasText: segment.hasTarget, among: [sources, targets])
      if row.mayBeCut, segment.hasTarget { segment.state = min(segment.state, .needsReview) }
      segment.isMachine = isMachine(row, among: [sources, targets])
      segment.context = table.context(of: row)
      // What comes after the last heading has no column, so none can be added.
      segment.hasLock = table.writtenState(of: row)?.lowercased().contains("locked") == true
      segment.isLocked = row.fields.count > table.headings.count || segment.hasLock
      segment.isTranslatable = !row.isDamaged
      segment.isDamaged = row.isDamaged
      if !isWorkbook { segment.runs = runs(of: target) }
      try body(segment, pair)
    }
  }

  /// The stretches of a field that are in the file byte by byte; a doubled quote is in two of them, and the apostrophe
  /// before what may be a formula, and the carriage return of a line end of two characters, in none.
  private func runs(of field: DelimitedText.Field) -> [PairedSegment.Run] {
    let written = Array(restored(field.text).utf8)
    let start = field.offset - table.markLength + field.text.utf8.count - written.count
    guard field.isQuoted else { return [.init(text: 0, file: start, length: written.count)] }
    var runs: [PairedSegment.Run] = []
    var run = PairedSegment.Run(text: 0, file: start, length: 0)
    func end() {
      runs.append(run)
      run = .init(text: run.text + run.length, file: run.file + run.length + 1, length: 0)
    }
    for (index, byte) in written.enumerated() {
      let isReturn = byte == 0x0D && index + 1 < written.count && written[index + 1] == 0x0A
      if !isReturn { run.length += 1 }
      if isReturn || byte == 0x22 { end() }
    }
    return runs + [run]
  }

  func readUnits(
    _ selection: PairSelection?, idPrefix: String, header: (TMXHeader) throws -> Void,
    unit: (TranslationUnit, SourceLocation) throws -> Void
  ) throws -> PairedSummary {
    var summary = PairedSummary(
      findings: findings + table.findingsAboutOtherColumns(in: name))
    var late: Set<String> = []
    let isOpen = table.trust.isOpen
    try table.forEachRow { row in
      let place = SourceLocation(file: name, line: row.line, column: 1)
      if isOpen {
        summary.findings += table.trust.lateFindings(
          about: row.fields.map(\.text), known: &late, at: place)
      }
      if row.isDamaged {
        summary.skips.add(.damaged, at: place)
        return
      }
      let filled = zip(table.languages.indices, row.fields).filter { column, field in
        table.languages[column] != nil && !Self.isBlank(field.text)
      }.map(\.0)
      if let again = table.headingAgain(row) {
        let finding = Finding(
          rule: "table/heading", severity: again.isSame ? .info : .warning, message: again.message,
          location: place)
        summary.skips.add(finding)
        summary.findings.append(finding)
        return
      }
      let state = state(of: row, hasText: true, among: filled)
      let isCut = row.mayBeCut && state > .untranslated
      var variants = zip(table.languages, row.fields).compactMap { language, field in
        language.flatMap { tag in
          Self.isBlank(field.text)
            ? nil
            : TranslationUnitVariant(
              language: tag,
              text: written(field.text))
        }
      }
      variants = Self.withoutCopies(variants, state)
      if let foreign = variants.first(where: {
        WrittenLanguage.contradicts($0.text, $0.language) && !Placeholder.mayBeOne($0.text)
      }) {
        let finding = Finding(
          rule: "table/script", severity: .warning,
          message:
            "no letter of the text is one of \(foreign.language); the row is left out; the file may be in"
            + " another encoding or the columns in another order",
          location: place)
        summary.skips.add(finding)
        summary.findings.append(finding)
        return
      }
      if variants.count >= 2 {
        guard state > .untranslated else {
          summary.skips.add(.untranslated, at: place)
          return
        }
        var made = TranslationUnit(
          id: UnitID("\(idPrefix).\(row.number)"), variants: variants)
        let stray = state < .reviewed ? strayQuote(in: row, among: filled) : nil
        if let stray, summary.findings.count < SkippedSegments.limit {
          summary.findings.append(
            Finding(
              rule: "table/quote", severity: .warning, message: "\(stray); it waits for a review",
              location: place))
        }
        made.setTrust(
          isCut || stray != nil ? min(state, .needsReview) : state,
          isMachine: isMachine(row, among: filled),
          because: waitingReason(of: row, isCut: isCut, among: filled) ?? stray)
        if isCut {
          summary.findings.append(
            Finding(
              rule: "table/fields", severity: .warning,
              message:
                "the row may be a part of a row that a line end cuts, since one of them has too few fields;"
                + " it waits for a review", location: place))
        }
        if isDoubtful(row) {
          summary.findings.append(
            Finding(
              rule: "table/heading", severity: .warning,
              message:
                "the first row may be a heading that names no known language; it waits for a review",
              location: place))
        }
        made.notes = table.notes(of: row).map(written)
        if table.isWordfast { Self.readWordfast(row, into: &made) }
        if let reading = table.authors(of: row) {
          reading.authorship.write(into: &made)
          made.notes += reading.notes.map(written)
          for (title, value) in reading.doubts where late.insert("date \(title)").inserted {
            summary.findings.append(
              Finding(
                rule: "table/date", severity: .info,
                message:
                  "\(title) has '\(value)', which has several meanings as a date, or none; such cells are kept as notes;"
                  + " write them as 2024-01-31", location: place))
          }
        }
        if let context = table.context(of: row) {
          made.properties.append(Property(UnitProperty.context, context.withPlainLineEnds))
        }
        try unit(made, place)
      } else {
        summary.skips.add(variants.isEmpty ? .noText : .oneLanguage, at: place)
      }
    }
    return summary
  }

  /// Adds what only a memory of Wordfast has, and reads its texts.
  private static func readWordfast(_ row: BilingualTable.Row, into unit: inout TranslationUnit) {
    let fields = row.fields.map(\.text)
    guard fields.count > WordfastMemory.target else { return }
    WordfastMemory.authorship(of: fields).write(into: &unit)
    unit.properties += WordfastMemory.properties(of: fields)
    for index in unit.variants.indices where unit.variants[index].text.contains("&") {
      let variant = unit.variants[index]
      let content = WordfastMemory.content(of: variant.text)
      unit.variants[index] =
        content.codeCount > 0
        ? TranslationUnitVariant(language: variant.language, content: content)
        : TranslationUnitVariant(language: variant.language, text: content.plainText)
    }
  }

  /// The text of a cell without the escapes of a table, with LF at its line ends.
  private func written(_ cell: String) -> String {
    let text = restored(cell)
    return (hasReadEscapes ? text : FormulaText.withoutCarriageReturns(text)).withPlainLineEnds
  }

  /// The text of a cell without the apostrophe before what may be a formula.
  private func restored(_ cell: String) -> String {
    hasEscapes ? FormulaText.restored(cell) : cell
  }

  /// Whether a field has no text: an error of a spreadsheet is none.
  private static func isBlank(_ text: String) -> Bool {
    text.allSatisfy(\.isWhitespace) || SpreadsheetError.isOne(text)
  }

  /// The most texts of a row that are compared one by one, which ends at the first difference of two.
  private static let mostCompared = 8

  /// The texts without those that only repeat another one in a script that their own language does not have.
  ///
  /// - Complexity: O(*characters*).
  private static func withoutCopies(
    _ variants: [TranslationUnitVariant], _ state: TranslationState
  ) -> [TranslationUnitVariant] {
    guard state < .reviewed else { return variants }
    guard variants.count <= mostCompared else { return withoutCopies(amongMany: variants) }
    return variants.filter { copy in
      !variants.contains { other in
        other.language != copy.language && SourceCopy.isSame(other.text, copy.text)
          && SourceCopy.isForeign(
            copy.text, from: other.language, to: copy.language, isConfirmed: false)
      }
    }
  }

  /// The same for any number of texts: the languages of equal ones are found by the text.
  private static func withoutCopies(
    amongMany variants: [TranslationUnitVariant]
  ) -> [TranslationUnitVariant] {
    let texts = variants.map { SourceCopy.folded($0.text) }
    var languages: [[UInt32]: Set<String>] = [:]
    for (text, variant) in zip(texts, variants) {
      languages[text, default: []].insert(variant.language.language)
    }
    return zip(texts, variants).filter { text, copy in
      languages[text].map { $0.count < 2 } ?? true
        || !SourceCopy.isForeign(copy.text, from: nil, to: copy.language, isConfirmed: false)
    }.map(\.1)
  }

  /// The state of a row by its columns for states, with yes or no, and others that say something of it: the
  /// least trust of all of them, and no more than drafts have if one of the columns is named for them.
  private func state(
    of row: BilingualTable.Row, hasText: Bool, among columns: [Int]
  ) -> TranslationState {
    let state = writtenState(of: row, hasText: hasText)
    return table.untrusted.isDisjoint(with: columns) ? state : min(state, .needsReview)
  }

  private func writtenState(of row: BilingualTable.Row, hasText: Bool) -> TranslationState {
    let state = table.state(of: row, hasText: hasText)
    guard hasText else { return state }
    let all = table.trust.state(of: row.fields.map(\.text))
    // The first row may be the heading.
    let flag = isDoubtful(row) ? min(all ?? .needsReview, .needsReview) : all
    let isWritten = table.writtenState(of: row) != nil
    guard let flag else {
      // A machine's translation is approved only by somebody who says so.
      let isMachine = !isWritten && table.trust.isMachine(row.fields.map(\.text))
      return isMachine ? min(state, .needsReview) : state
    }
    return isWritten ? min(flag, state) : flag
  }

  /// Why a row waits whose text begins or ends with a quotation mark that lacks its partner, while the others have none
  /// such: it may be a mark of the table.
  ///
  /// A quotation over several rows has such a mark in each of its languages.
  private func strayQuote(in row: BilingualTable.Row, among columns: [Int]) -> String? {
    guard table.isDelimited else { return nil }
    let stray = columns.filter { StrayQuote.isIn(row.fields[$0].text) }
    guard let first = stray.first, stray.count < columns.count, let tag = table.languages[first],
      !row.fields[first].isQuoted, StrayQuote.isAtEdge(of: row.fields[first].text)
    else { return nil }
    return "a quotation mark of the \(tag) text lacks its partner, and may be one of the table"
  }

  /// Why a row waits for a reviewer, if a column or its place says so.
  private func waitingReason(
    of row: BilingualTable.Row, isCut: Bool, among columns: [Int]
  ) -> String? {
    if isCut { return "a line end may cut its row, since one of the rows has too few fields" }
    if isDoubtful(row) { return "its row may be a heading that names no known language" }
    if let reason = table.trust.waitingReason(of: row.fields.map(\.text)) { return reason }
    let draft = columns.first { table.untrusted.contains($0) && !table.machines.contains($0) }
    return draft.map { "its column is named '\(table.headings[$0].trimmingBlank)'" }
  }

  private func isDoubtful(_ row: BilingualTable.Row) -> Bool {
    row.number == 1 && table.isFirstRowDoubtful
  }

  private func isMachine(_ row: BilingualTable.Row, among columns: [Int]) -> Bool {
    !table.machines.isDisjoint(with: columns) || table.trust.isMachine(row.fields.map(\.text))
      || MachineOrigin.isNamed(table.value(of: BilingualTable.originHeading, in: row))
  }

  // MARK: Writing

  /// Registers the columns for state, percent, origin and terms in this order; a column is written only if one
  /// of its fields is set.
  mutating func prepare(for pair: LanguagePair) {
    target = table.column(of: pair.to)
    for column in [
      BilingualTable.statusHeading, "match", BilingualTable.originHeading, "terms",
    ] {
      _ = table.column(named: column)
    }
  }

  mutating func propose(_ proposal: TargetProposal, for number: Int) {
    guard let target else { return }
    var text = FormulaText.keepingEscapes(proposal.target.plainText)
    // The line ends within a cell are those of the cells beside it.
    if let other = table.rows[number - 1].fields.first(where: { $0.text.utf8.contains(0x0D) }) {
      let isDouble = other.text.utf8.contains(0x0A)
      text = text.withPlainLineEnds.replacing("\n", with: isDouble ? "\r\n" : "\r")
    }
    table.set(
      proposal.isRaw ? text : FormulaText.defused(text), row: number - 1, column: target)
    let status = proposal.isExact ? "translated" : "needs-review"
    set(BilingualTable.statusHeading, to: status, of: number)
    set("match", to: proposal.percent, of: number)
    set(BilingualTable.originHeading, to: proposal.origin, of: number)
  }

  mutating func note(_ text: String, for number: Int) { set("terms", to: text, of: number) }

  private mutating func set(_ column: String, to text: String, of number: Int) {
    table.set(
      FormulaText.defused(text), row: number - 1, column: table.column(named: column))
  }

  func written() -> (bytes: [UInt8], isRecoded: Bool) { table.written() }
}
