import Files
import Foundation
import Interchange
import TextModel

/// Brings foreign memories into a workspace and takes its own out.
public struct MemoryExchange {
  /// What an import did.
  public struct Import: Hashable, Sendable, Codable {
    /// The file that was written, as a path from the workspace.
    public var file: String
    /// Units taken in.
    public var units: Int
    /// Units that could not be used.
    public var skipped: Int
    /// Whether the file had those very bytes already.
    public var unchanged: Bool
  }

  /// A format that memories are written in.
  public enum Format: String, Sendable, CaseIterable {
    /// TMX 1.4b.
    case tmx
    /// A table with a column a language.
    case tsv
    /// The same with commas.
    case csv
    /// The same as a spreadsheet.
    case xlsx
    /// XLIFF 2.0, a unit a unit, for a reviewer's editor.
    case xliff

    /// All of them in a line.
    public static let all = allCases.map(\.rawValue).joined(separator: ", ")
  }

  /// The formats that are taken in, in a line.
  public static let importedFormats =
    [FileFormat.tmx, .xliff, .po].map(\.title).joined(separator: ", ")
    + ", tables (TSV, CSV, XLSX)"

  private let workspace: Workspace

  /// Exchanges with a workspace.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// Takes a file into `tm/<id>.tmx`: TMX as it is, the translated segments of XLIFF and PO, or a table
  /// whose heading names languages; told by content, then by name.
  ///
  /// - Parameters:
  ///   - from: the language of the sources, for a PO file, which does not say it.
  ///   - to: the language of the targets, for a file that does not say it.
  /// - Returns: what was done, and what was found wrong with the file.
  /// - Throws: `FileError` for a file that cannot be read; then nothing is written.
  public func read(
    _ path: String, id: PaperID?, from: LanguageTag? = nil, to: LanguageTag? = nil
  ) throws -> (Import, [Finding]) {
    let id = id ?? PaperID(fileName: path, languages: [])
    let contents = try MemoryContents(path, id: id, from: from, to: to, workspace)
    let units = contents.units
    var findings = contents.findings
    guard !units.isEmpty else {
      throw WorkspaceError(
        code: "tm/nothing", message: "\(path): there is no unit with two languages here")
    }
    let file = "tm/\(id).tmx"
    let document = TMXWriter.bytes(
      of: units, header: contents.header, closingComments: contents.closingComments)
    findings += document.findings
    let target = workspace.root + "/" + file
    let old = FileManager.default.contents(atPath: target)
    let isUnchanged = old?.elementsEqual(document.bytes) == true
    if old != nil, !isUnchanged, try !isImported(target) {
      throw WorkspaceError(
        code: "tm/taken",
        message: "\(file) holds a paper that was grown; give the import another name with --id")
    }
    if !isUnchanged {
      try? FileManager.default.createDirectory(
        atPath: workspace.memoryFolder, withIntermediateDirectories: true)
      try AtomicFile.write(document.bytes, to: target)
    }
    return (
      Import(file: file, units: units.count, skipped: contents.skipped, unchanged: isUnchanged),
      findings
    )
  }

  /// Gives the whole memory, or the papers named, as one document.
  ///
  /// - Throws: `WorkspaceError` for a paper that is not there; `FileError` for a damaged one.
  public func document(of papers: [PaperID], format: Format, from: LanguageTag?, to: LanguageTag?)
    throws -> [UInt8]
  {
    let files = try papers.isEmpty ? workspace.memoryFiles : papers.map(workspace.memoryFile)
    let from = from ?? workspace.configuration.sourceLanguage
    let to = to ?? workspace.configuration.targetLanguage
    func forEachUnit(_ body: (TranslationUnit) throws -> Void) throws {
      for file in files {
        try TMXReader(path: workspace.root + "/" + file).read { unit, _ in
          if unit.status != .rejected { try body(unit) }
        }
      }
    }
    switch format {
    case .tmx:
      var writer = TMXWriter(header: TMXHeader(toolVersion: ConcordVersion.current))
      try forEachUnit { try writer.append($0) }
      return writer.finish()
    case .xliff:
      var writer = XLIFFWriter(from: from, to: to)
      try forEachUnit { writer.append($0) }
      return writer.finish()
    case .tsv, .csv, .xlsx:
      var rows = [[from.description, to.description]]
      try forEachUnit { unit in
        guard let source = unit.variant(in: from)?.text, let target = unit.variant(in: to)?.text
        else { return }
        rows.append([source, target])
      }
      if format == .xlsx { return try Spreadsheet.bytes(of: rows) }
      return DelimitedText.bytes(of: rows, delimiter: format == .csv ? "," : "\t")
    }
  }

  /// Takes papers out of the memory.
  ///
  /// - Returns: the files that are gone.
  /// - Throws: `WorkspaceError` for a paper that is not there; then none is taken out.
  public func remove(_ papers: [PaperID]) throws -> [String] {
    let files = try papers.map(workspace.memoryFile)
    for file in files {
      do {
        try FileManager.default.removeItem(atPath: workspace.root + "/" + file)
      } catch {
        throw WorkspaceError(
          code: "workspace/unwritable", message: "\(file) cannot be removed; check its permissions")
      }
    }
    return files
  }

  private func isImported(_ file: String) throws -> Bool {
    var isGrown = false
    try TMXReader(path: file).read(header: { header in
      isGrown = header.properties.contains { $0.type == "x-paper" }
    }) { _, _ in }
    return !isGrown
  }
}
