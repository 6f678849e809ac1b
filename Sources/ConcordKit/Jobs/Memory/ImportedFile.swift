// SPDX-License-Identifier: Apache-2.0
import Documents
import Interchange
import TextModel

/// A file whose units are to be imported into a memory.
struct ImportedFile {
  private let file: PairedFile
  private let selection: PairSelection?
  private let id: PaperID
  /// The languages that the columns of a table, or the first texts of a memory, were taken for.
  var languages: [LanguageTag] { file.languages.choices ?? [] }

  /// Opens a file.
  ///
  /// - Throws: for a file that cannot be read; `JobError` with `tm/format` for a file without
  ///   pairs.
  init(
    _ input: Input, id: PaperID, options: MemoryImportOptions, in workspace: Workspace
  ) throws {
    self.id = id
    let (source, format) = try input.source.recognized()
    let hints = workspace.tableHints(
      from: options.from, to: options.to, encoding: options.encoding)
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
      var table = tables.table
      table.findings += document.warnings.map {
        Finding(
          rule: "docx/text", severity: .warning, message: $0,
          location: SourceLocation(file: input.name, line: 1, column: 1))
      }
      file = try PairedFile(table, name: input.name)
    } else {
      guard [.text, .xml].contains(format) || PairedFile.formats.contains(format) else {
        throw JobError(
          code: "tm/format",
          message:
            "\(input.name): this is \(format.title), which holds no translation units; give TMX,"
            + " XLIFF, PO, DOCX with a bilingual table, or TSV, CSV or XLSX with a heading of language"
            + " tags")
      }
      file = try PairedFile(source, format: format, hints: hints, isStreamed: true)
    }
    selection =
      file.languages.choices == nil
      ? try workspace.languages.selection(of: file, from: options.from, to: options.to) : nil
  }

  /// Calls `unit` with each unit, whose id no other one has, in file order; TMX and tables are read as a stream.
  ///
  /// - Parameter header: called with the header of a TMX file before the first unit.
  /// - Returns: findings, and the number of segments that have no translation or are damaged.
  /// - Throws: for a file that cannot be read to its end; what the closures throw.
  func readUnits(
    header: (TMXHeader) throws -> Void, unit: (TranslationUnit) throws -> Void
  ) throws -> PairedSummary {
    // The other formats have no ids of their own, or ids that are made different.
    var names = file.format == .tmx || file.format == .xml ? UniqueNames() : nil
    return try file.readUnits(
      selection, idPrefix: id.description, header: { try header($0.withoutGrowth) },
      unit: { made, _ in
        var made = made
        if let name = names?.unique(made.id.description) { made.id = UnitID(name) }
        try unit(made)
      })
  }
}

extension TMXHeader {
  /// The header without the properties that make its file that of a grown paper, which only the file of the paper
  /// itself is.
  var withoutGrowth: TMXHeader {
    var header = self
    header.properties.removeAll {
      $0.type == UnitProperty.paper || $0.type.hasPrefix(UnitProperty.digestPrefix)
    }
    return header
  }
}
