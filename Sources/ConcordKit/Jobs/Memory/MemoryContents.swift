import Files
import Interchange
import TextModel

/// The units of a file that is to be imported into a memory.
struct MemoryContents {
  private(set) var header = TMXHeader(toolVersion: ConcordVersion.current)
  private(set) var units: [TranslationUnit] = []
  /// Comments of the file after its units.
  private(set) var closingComments: [String] = []
  private(set) var findings: [Finding] = []
  /// The number of segments without a translation, or with damage.
  private(set) var skipped = 0

  /// Reads a file.
  ///
  /// - Throws: for one that cannot be read; `JobError` with `tm/format` for one without pairs.
  init(
    _ input: Input, id: PaperID, _ options: MemoryImportOptions, _ workspace: Workspace
  ) throws {
    let (source, format) = try input.source.recognized()
    switch format {
    case .table, .workbook, .text: try readTable(source, id)
    case .tmx, .xml: try readMemory(source)
    case .xliff, .po:
      let file = try BilingualFile(source, format: format)
      readSegments(
        file,
        try BilingualLanguages(
          of: file, input.name, from: options.from, to: options.to, workspace))
    default:
      throw JobError(
        code: "tm/format",
        message:
          "\(input.name): this is \(format.title), which holds no translation units; give TMX,"
          + " XLIFF, PO, or TSV, CSV or XLSX with a heading of language tags")
    }
  }

  private mutating func readTable(_ source: ByteSource, _ id: PaperID) throws {
    let table = try BilingualTable(source)
    findings = table.findings
    for row in table.rows {
      let variants = zip(table.languages, row.fields).compactMap { language, field in
        language.flatMap { tag in
          field.text.isEmpty ? nil : TranslationUnitVariant(language: tag, text: field.text)
        }
      }
      if variants.count >= 2 {
        units.append(TranslationUnit(id: UnitID("\(id).\(row.number)"), variants: variants))
      } else {
        skipped += 1
      }
    }
  }

  private mutating func readMemory(_ source: ByteSource) throws {
    let summary = try TMXReader(source).read(header: { header = $0 }) { unit, _ in
      units.append(unit)
    }
    findings = summary.findings
    closingComments = summary.closingComments
    skipped = summary.skippedCount
  }

  private mutating func readSegments(_ file: BilingualFile, _ languages: BilingualLanguages) {
    findings = file.findings
    var seen: Set<UnitID> = []
    for segment in file.segments {
      guard let pair = languages.pair(of: segment), let unit = segment.unit(pair.from, pair.to)
      else {
        skipped += 1
        continue
      }
      // Segments that say the same in the same place are one unit.
      if seen.insert(unit.id).inserted { units.append(unit) }
    }
  }
}
