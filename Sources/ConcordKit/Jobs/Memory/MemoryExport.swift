// SPDX-License-Identifier: Apache-2.0
import Documents
import Interchange
import TextModel

/// Options for exporting a memory.
public struct MemoryExportOptions: Hashable, Sendable {
  /// The papers; all papers if none is named.
  public var papers: [PaperID]
  /// The format.
  public var format: MemoryFormat
  /// The source language of a table or XLIFF; if `nil`, the workspace's.
  public var from: LanguageTag?
  /// The target language of a table or XLIFF; if `nil`, the workspace's.
  public var to: LanguageTag?
  /// The review states of the units that are exported.
  public var statuses: Set<ReviewStatus>
  /// Whether CSV begins with a byte order mark, without which Excel does not take it for UTF-8.
  public var hasMark: Bool
  /// Whether cells of tables that a spreadsheet program may take for formulas are written as they are, without an
  /// apostrophe before them.
  public var isRaw: Bool

  /// Options; by default all approved units as TMX.
  public init(
    papers: [PaperID] = [], format: MemoryFormat = .tmx, from: LanguageTag? = nil,
    to: LanguageTag? = nil, statuses: Set<ReviewStatus> = [.approved], hasMark: Bool = true,
    isRaw: Bool = false
  ) {
    self.isRaw = isRaw
    self.hasMark = hasMark
    self.papers = papers
    self.format = format
    self.from = from
    self.to = to
    self.statuses = statuses
  }
}

extension Workspace {
  /// Exports the units in the requested review states as one document.
  ///
  /// A table has a column for each language, one for the review state and one for notes, if there are any. TMX has the
  /// header of the paper, or of several papers what their headers have in common, with all their properties and notes.
  /// All other formats have one text of each language.
  ///
  /// - Parameter notice: called with a line for each kind of units and texts that the format cannot hold.
  /// - Throws: `JobError`: `tm/missing` for a paper that does not exist, `tm/languages` for a pair of one
  ///   language in a format of pairs, and the codes of the readers for a damaged one.
  public func exportMemory(
    _ options: MemoryExportOptions = MemoryExportOptions(), notice: (String) -> Void = { _ in }
  ) throws(JobError) -> [UInt8] {
    let pair = configuration.pair(from: options.from, to: options.to)
    guard options.format == .tmx || pair.from != pair.to else {
      throw JobError(
        code: "tm/languages",
        message: "the source and the target language are both \(pair.to); give two with --from and"
          + " --to")
    }
    return try JobError.border {
      var losses = PairLosses(pair, in: options.format)
      var count = 0
      let bytes = try document(options, losses: &losses, count: &count)
      losses.lines.forEach(notice)
      if count == 0 {
        let statuses = ReviewStatus.allCases.filter(options.statuses.contains).map(\.rawValue)
        notice("no unit has the status \(statuses.joined(separator: " or ")); the file has none")
      }
      return bytes
    }
  }

  private func document(
    _ options: MemoryExportOptions, losses: inout PairLosses, count: inout Int
  ) throws -> [UInt8] {
    let store = memoryStore
    let papers = try store.papers(named: options.papers)
    let pair = configuration.pair(from: options.from, to: options.to)
    func forEachUnit(_ body: (TranslationUnit) throws -> Void) throws {
      for paper in papers {
        try Task.checkCancellation()
        try store.read(paper) { unit, _ in
          guard options.statuses.contains(unit.status) else { return }
          count += 1
          try body(unit)
        }
      }
    }
    func forEachPair(_ body: (TranslationUnit, String, String) throws -> Void) throws {
      try forEachUnit { unit in
        guard let (source, target) = losses.texts(of: unit) else { return }
        try body(unit, source, target)
      }
    }
    switch options.format {
    case .tmx:
      let headers = try papers.map { try store.startOfPaper($0).withoutGrowth }
      var writer = TMXWriter(
        header: TMXHeader(merging: headers) ?? TMXHeader(toolVersion: ConcordVersion.current))
      try forEachUnit { try writer.append($0) }
      return writer.finish()
    case .xliff:
      var writer = XLIFFWriter(from: pair.from, to: pair.to)
      try forEachPair { unit, _, _ in writer.append(unit) }
      return writer.finish()
    case .docx:
      var rows = [["ID", pair.from.description, pair.to.description, "Comment", "Status"]]
      try forEachPair { unit, source, target in
        let notes = unit.notes.joined(separator: "\n")
        rows.append(["\(rows.count)", source, target, notes, unit.status.rawValue])
      }
      return try WordTable.bytes(of: rows)
    case .tsv, .csv, .xlsx:
      let head = [pair.from.description, pair.to.description, BilingualTable.statusHeading]
      func cell(_ text: String) -> String {
        // A workbook has escapes of its own.
        let text = options.format == .xlsx ? text : FormulaText.keepingEscapes(text)
        return options.isRaw ? text : FormulaText.defused(text)
      }
      func forEachRow(withNotes: Bool, _ body: ([String]) -> Void) throws {
        body(head + (withNotes ? ["note"] : []))
        try forEachPair { unit, source, target in
          if !withNotes, !unit.notes.isEmpty { throw NotesFound() }
          let notes = withNotes ? [cell(unit.notes.joined(separator: "\n"))] : []
          body([cell(source), cell(target), unit.status.rawValue] + notes)
        }
      }
      func table(withNotes: Bool) throws -> [UInt8] {
        if options.format == .xlsx {
          var rows: [[String]] = []
          try forEachRow(withNotes: withNotes) { rows.append($0) }
          return try Spreadsheet.bytes(of: rows)
        }
        // Row by row: texts of a whole memory would take several times the memory of the table.
        let isCSV = options.format == .csv
        var table = DelimitedText.bytes(of: [] as [[String]], hasMark: isCSV && options.hasMark)
        try forEachRow(withNotes: withNotes) {
          DelimitedText.append($0, to: &table, delimiter: isCSV ? "," : "\t")
        }
        return table
      }
      // The column of notes is written only if there are any: the first of them begins the table again.
      let counted = (losses, count)
      do {
        return try table(withNotes: false)
      } catch is NotesFound {
        (losses, count) = counted
        return try table(withNotes: true)
      }
    }
  }

  /// Thrown at the first unit with notes, for which a table needs a column.
  private struct NotesFound: Error {}

  /// Removes papers from the memory.
  ///
  /// - Returns: the names of the removed papers.
  /// - Throws: `JobError` with `tm/missing` for a paper that does not exist; then none is removed.
  public func removePapers(_ ids: [PaperID]) throws(JobError) -> [String] {
    guard !ids.isEmpty else { return [] }
    return try JobError.border {
      let store = memoryStore
      return try store.changing {
        let papers = try store.papers(named: ids)
        try store.remove(papers)
        return papers.map(\.name)
      }
    }
  }
}
