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

  /// A format that memories are exchanged in.
  public enum Format: String, Sendable, CaseIterable {
    /// TMX 1.4b.
    case tmx
    /// A table with a column a language.
    case tsv
  }

  private let workspace: Workspace

  /// Exchanges with a workspace.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// Takes a file into `tm/<id>.tmx`: TMX as it is, or a table whose heading names languages.
  ///
  /// - Returns: what was done, and what was found wrong with the file.
  /// - Throws: `InterchangeError` for a file that cannot be read; then nothing is written.
  public func read(_ path: String, id: PaperID?) throws -> (Import, [Finding]) {
    let id = id ?? PaperID(fileName: path, languages: [])
    var header = TMXHeader(toolVersion: ConcordVersion.current)
    var units: [TranslationUnit] = []
    var findings: [Finding] = []
    var skipped = 0
    if ["tsv", "csv", "tab", "txt"].contains((path as NSString).pathExtension.lowercased()) {
      let table = try BilingualTable(ByteSource(path: path))
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
    } else {
      let summary = try TMXReader(path: path).read(header: { header = $0 }) { unit, _ in
        units.append(unit)
      }
      findings = summary.findings
      skipped = summary.skippedCount
    }
    guard !units.isEmpty else {
      throw WorkspaceError(
        code: "tm/nothing", message: "\(path): there is no unit with two languages here")
    }
    let file = "tm/\(id).tmx"
    let document = TMXWriter.bytes(of: units, header: header)
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
      Import(file: file, units: units.count, skipped: skipped, unchanged: isUnchanged), findings
    )
  }

  /// Gives the whole memory, or the papers named, as one document.
  ///
  /// - Throws: `WorkspaceError` for a paper that is not there; `InterchangeError` for a damaged one.
  public func document(of papers: [PaperID], format: Format, from: LanguageTag?, to: LanguageTag?)
    throws -> [UInt8]
  {
    let files = try papers.isEmpty ? workspace.memoryFiles : papers.map(file)
    var writer = TMXWriter(header: TMXHeader(toolVersion: ConcordVersion.current))
    let from = from ?? workspace.configuration.sourceLanguage
    let to = to ?? workspace.configuration.targetLanguage
    var rows = [[from.description, to.description]]
    for file in files {
      try TMXReader(path: workspace.root + "/" + file).read { unit, _ in
        if unit.status == .rejected { return }
        switch format {
        case .tmx: try writer.append(unit)
        case .tsv:
          guard let source = unit.variant(in: from)?.text, let target = unit.variant(in: to)?.text
          else { return }
          rows.append([source, target])
        }
      }
    }
    return format == .tmx ? writer.finish() : DelimitedText.bytes(of: rows)
  }

  /// Takes papers out of the memory.
  ///
  /// - Returns: the files that are gone.
  /// - Throws: `WorkspaceError` for a paper that is not there; then none is taken out.
  public func remove(_ papers: [PaperID]) throws -> [String] {
    let files = try papers.map(file)
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

  private func file(_ paper: PaperID) throws -> String {
    let file = "tm/\(paper).tmx"
    guard Workspace.exists(workspace.root + "/" + file) else {
      throw WorkspaceError(
        code: "tm/missing", message: "there is no \(file); 'concord tm stats' lists what there is")
    }
    return file
  }

  private func isImported(_ file: String) throws -> Bool {
    var isGrown = false
    try TMXReader(path: file).read(header: { header in
      isGrown = header.properties.contains { $0.type == "x-paper" }
    }) { _, _ in }
    return !isGrown
  }
}
