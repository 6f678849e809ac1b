import Documents
import Interchange
import TextModel

/// The units of a file that is to be imported into a memory.
struct MemoryContents {
  private(set) var header = TMXHeader(toolVersion: ConcordVersion.current)
  private(set) var units: [TranslationUnit] = []
  /// Comments of the file after its units.
  private(set) var closingComments: [String] = []
  private(set) var findings: [Finding] = []
  /// The number of segments that have no translation or are damaged.
  private(set) var skipped = 0

  /// Reads a file.
  ///
  /// - Throws: for a file that cannot be read; `JobError` with `tm/format` for a file without
  ///   pairs.
  init(
    _ input: Input, id: PaperID, options: MemoryImportOptions, in workspace: Workspace
  ) throws {
    let (source, format) = try input.source.recognized()
    let hints = workspace.tableHints(
      from: options.from, to: options.to, encoding: options.encoding)
    let file: PairedFile
    if format == .word {
      let document = try TextDocument.docx(
        source.readAll(limit: TextFile.sizeLimit), path: input.name)
      guard
        let tables = WordTables(
          of: document, name: input.name, hints: hints, separator: "\n", needsHeading: false)
      else {
        throw JobError(
          code: "tm/format",
          message:
            "\(input.name): no table of this document has a heading of two languages, or two columns in different"
            + " scripts; add a heading such as zh and en, or align the document with its translation: concord grow"
        )
      }
      file = PairedFile(tables.table, name: input.name)
    } else {
      guard [.text, .xml].contains(format) || PairedFile.formats.contains(format) else {
        throw JobError(
          code: "tm/format",
          message:
            "\(input.name): this is \(format.title), which holds no translation units; give TMX,"
            + " XLIFF, PO, DOCX with a bilingual table, or TSV, CSV or XLSX with a heading of language"
            + " tags")
      }
      file = try PairedFile(source, format: format, hints: hints)
    }
    let selection =
      file.languages.choices == nil
      ? try workspace.languages.selection(of: file, from: options.from, to: options.to) : nil
    var names = UniqueNames()
    let summary = try file.readUnits(
      selection, idPrefix: id.description, header: { header = $0.withoutGrowth },
      unit: { unit, _ in
        var unit = unit
        unit.id = UnitID(names.unique(unit.id.description))
        units.append(unit)
      })
    findings = summary.findings
    closingComments = summary.closingComments
    skipped = summary.skipped
  }
}

extension TMXHeader {
  /// The header without the properties that make its file that of a grown paper, which only the file of the paper itself is.
  var withoutGrowth: TMXHeader {
    let marks = Set([UnitProperty.paper] + PartKind.allCases.map(UnitProperty.digest))
    var header = self
    header.properties.removeAll { marks.contains($0.type) }
    return header
  }
}
