import Files
import Foundation
import Interchange
import TextModel

/// Brings foreign glossaries into a workspace and takes its own out.
public struct GlossaryExchange {
  /// What an import did.
  public struct Import: Hashable, Sendable, Codable {
    /// The file that was written, as a path from the workspace.
    public var file: String
    /// Concepts taken in.
    public var concepts: Int
    /// Whether the file had those very bytes already.
    public var unchanged: Bool
  }

  /// A format that glossaries are written in.
  public enum Format: String, Sendable, CaseIterable {
    /// Concord's own.
    case yaml
    /// TBX-Basic, version 3, style DCA.
    case tbx
    /// A table with a column a language.
    case tsv
    /// The same with commas.
    case csv
    /// The same as a spreadsheet.
    case xlsx
    /// UTX 1.20.
    case utx
    /// OmegaT's glossary text.
    case omegat
  }

  private let workspace: Workspace

  /// Exchanges with a workspace.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// Takes a glossary into `glossaries/<name>.yaml`: YAML, TBX 2 and 3, CSV, TSV, XLSX, UTX or OmegaT's
  /// text, told by content, then by name.
  ///
  /// - Returns: what was done, and what was found wrong with the file.
  /// - Throws: `FileError` for a file that cannot be read, `WorkspaceError` for one without
  ///   concepts or with ids that other glossaries have; then nothing is written.
  public func read(_ path: String, name: String?, from: LanguageTag?, to: LanguageTag?) throws
    -> (Import, [Finding])
  {
    let stem = PaperID(fileName: name.map { $0 + ".x" } ?? path, languages: []).description
    let file = "glossaries/\(stem).yaml"
    let (entries, findings) = try contents(path, from: from, to: to)
    guard !entries.isEmpty else {
      throw WorkspaceError(code: "glossary/nothing", message: "\(path): there is no concept here")
    }
    var languages: [LanguageTag] = []
    for section in entries.flatMap(\.sections) where !languages.contains(section.language) {
      languages.append(section.language)
    }
    let glossary = GlossaryFile(
      path: file, name: stem, languages: languages, entries: Self.withUniqueIDs(entries))
    let bytes = GlossaryYAML.bytes(of: glossary)
    let target = workspace.root + "/" + file
    let old = FileManager.default.contents(atPath: target)
    let isUnchanged = old?.elementsEqual(bytes) == true
    guard old == nil || isUnchanged else {
      throw WorkspaceError(
        code: "glossary/taken",
        message: "\(file) is there already and different; give another --name, or remove it first")
    }
    if !isUnchanged {
      try FileManager.default.createDirectory(
        atPath: workspace.glossaryFolder, withIntermediateDirectories: true)
      try AtomicFile.write(bytes, to: target)
    }
    return (Import(file: file, concepts: entries.count, unchanged: isUnchanged), findings)
  }

  /// Gives the concepts of the workspace in a format.
  ///
  /// - Returns: the document, and what the format could not hold.
  public func document(_ format: Format, from: LanguageTag?, to: LanguageTag?) throws
    -> (bytes: [UInt8], findings: [Finding])
  {
    let glossaries = try workspace.glossaries()
    let entries = glossaries.flatMap(\.entries)
    let from = from ?? workspace.configuration.sourceLanguage
    let to = to ?? workspace.configuration.targetLanguage
    var languages: [LanguageTag] = []
    for language in glossaries.flatMap(\.languages) where !languages.contains(language) {
      languages.append(language)
    }
    if languages.isEmpty { languages = [from, to] }
    let name = glossaries.map(\.name).joined(separator: "; ")
    switch format {
    case .yaml:
      let all = GlossaryFile(
        path: "-", name: name, languages: languages, sources: glossaries.flatMap(\.sources),
        entries: entries)
      return (GlossaryYAML.bytes(of: all), [])
    case .tbx: return TBXWriter.bytes(of: entries, title: name)
    case .utx: return (GlossaryTable.utx(of: entries, from: from, to: to), [])
    case .omegat: return (GlossaryTable.omegaT(of: entries, from: from, to: to), [])
    case .tsv, .csv, .xlsx:
      let rows = GlossaryTable.rows(of: entries, languages: languages)
      if format == .xlsx { return (try Spreadsheet.bytes(of: rows), []) }
      return (DelimitedText.bytes(of: rows, delimiter: format == .csv ? "," : "\t"), [])
    }
  }

  private func contents(_ path: String, from: LanguageTag?, to: LanguageTag?) throws
    -> ([ConceptEntry], [Finding])
  {
    let (source, format) = try ByteSource(path: path).recognized()
    switch format {
    case .glossary:
      let text = String(decoding: try source.readAll(), as: UTF8.self)
      return (try GlossaryYAML.read(text, path: path).entries, [])
    case .tbx, .xml:
      let read = try TBXReader(source).readAll()
      return (read.entries, read.summary.findings)
    case .table, .workbook, .utx, .text: return try table(source, from: from, to: to)
    default:
      throw WorkspaceError(
        code: "glossary/format",
        message: "\(path): this is \(format.title), which is no glossary; give YAML, TBX, TSV, CSV,"
          + " XLSX, UTX or OmegaT's text")
    }
  }

  private func table(_ source: ByteSource, from: LanguageTag?, to: LanguageTag?) throws
    -> ([ConceptEntry], [Finding])
  {
    // A bare list of pairs says no languages: the workspace's are meant.
    let read = try GlossaryTable.read(
      source, from: from ?? workspace.configuration.sourceLanguage,
      to: to ?? workspace.configuration.targetLanguage)
    return (read.entries.map(Self.withInferredCase), read.findings)
  }

  /// The entry with the case rule that each term's own capitals suggest: tables have no word for it, and
  /// their terms often begin with a capital for no reason.
  private static func withInferredCase(_ entry: ConceptEntry) -> ConceptEntry {
    var entry = entry
    for section in entry.sections.indices {
      for term in entry.sections[section].terms.indices {
        let text = entry.sections[section].terms[term].text
        entry.sections[section].terms[term].caseRule = CaseRule.inferred(from: text)
      }
    }
    return entry
  }

  /// Ids that stand twice get a number behind them.
  private static func withUniqueIDs(_ entries: [ConceptEntry]) -> [ConceptEntry] {
    var seen: Set<ConceptID> = []
    return entries.map { entry in
      var entry = entry
      var number = 2
      while !seen.insert(entry.id).inserted {
        entry.id = ConceptID("\(entry.id)-\(number)")
        number += 1
      }
      return entry
    }
  }
}
