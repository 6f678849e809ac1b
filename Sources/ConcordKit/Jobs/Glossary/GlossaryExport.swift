// SPDX-License-Identifier: Apache-2.0
import Interchange
import TextModel

/// A glossary exported as a document.
public struct GlossaryExport: Hashable, Sendable {
  /// The document.
  public var bytes: [UInt8]
  /// The values that the format cannot represent.
  public var findings: [Finding]
}

extension Workspace {
  /// Exports the concepts of all glossaries as one document.
  ///
  /// - Parameters:
  ///   - from: the source language of UTX and OmegaT's text; if `nil`, the workspace's.
  ///   - to: the target language of UTX and OmegaT's text; if `nil`, the workspace's.
  ///   - hasMark: whether CSV begins with a byte order mark, without which Excel does not take it for UTF-8.
  ///   - isRaw: whether cells of tables that a spreadsheet program may take for formulas are written as they are,
  ///     without an apostrophe before them.
  /// - Throws: `JobError` for a glossary that cannot be read.
  public func exportGlossaries(
    _ format: GlossaryFormat = .yaml, from: LanguageTag? = nil, to: LanguageTag? = nil,
    hasMark: Bool = true, isRaw: Bool = false
  ) throws(JobError) -> GlossaryExport {
    try JobError.border {
      let glossaries = try termStore.glossaries()
      var export = try export(
        glossaries, as: format, from: from, to: to, hasMark: hasMark, isRaw: isRaw)
      let sources = glossaries.flatMap(\.sources)
      if format != .yaml, let first = sources.first {
        export.findings.append(
          Finding(
            rule: "table/lost", severity: .info,
            message:
              "left out: the list of sources of the glossary (the first is '\(first.type)'); YAML keeps it",
            location: SourceLocation(file: "-", line: 1, column: 1)))
      }
      return export
    }
  }

  private func export(
    _ glossaries: [GlossaryFile], as format: GlossaryFormat, from: LanguageTag?, to: LanguageTag?,
    hasMark: Bool, isRaw: Bool
  ) throws -> GlossaryExport {
    let entries = glossaries.flatMap(\.entries)
    let pair = configuration.pair(from: from, to: to)
    var languages: [LanguageTag] = []
    var known: Set<LanguageTag> = []
    for language in glossaries.flatMap(\.languages) where known.insert(language).inserted {
      languages.append(language)
    }
    // Those of terms that the lists of the glossaries lack.
    if !languages.isEmpty {
      var listed = Set(languages.map(\.language))
      for tag in entries.lazy.flatMap(\.sections).map(\.language)
      where listed.insert(tag.language).inserted {
        languages.append(tag)
      }
    }
    if languages.isEmpty { languages = [pair.from, pair.to] }
    let name = glossaries.map(\.name).joined(separator: "; ")
    switch format {
    case .yaml:
      let all = GlossaryFile(
        path: "-", name: name, languages: languages, sources: glossaries.flatMap(\.sources),
        entries: entries)
      return GlossaryExport(bytes: GlossaryYAML.bytes(of: all), findings: [])
    case .tbx, .tbx2:
      let document = TBXWriter.bytes(
        of: entries, title: name, version: format == .tbx ? .v3 : .v2)
      return GlossaryExport(bytes: document.bytes, findings: document.findings)
    case .utx:
      let bytes = GlossaryTable.utx(of: entries, from: pair.from, to: pair.to)
      return GlossaryExport(
        bytes: bytes,
        findings: GlossaryTable.losses(
          of: entries, languages: [pair.from, pair.to], format: .utx))
    case .omegat:
      let bytes = GlossaryTable.omegaT(of: entries, from: pair.from, to: pair.to)
      return GlossaryExport(
        bytes: bytes,
        findings: GlossaryTable.losses(
          of: entries, languages: [pair.from, pair.to], format: .omegaT))
    case .tsv, .csv, .xlsx:
      let plain = GlossaryTable.rows(of: entries, languages: languages)
      let rows = isRaw ? plain : FormulaText.defused(plain)
      let bytes =
        try format == .xlsx
        ? Spreadsheet.bytes(of: rows)
        : DelimitedText.bytes(
          of: rows, delimiter: format == .csv ? "," : "\t", hasMark: format == .csv && hasMark)
      return GlossaryExport(
        bytes: bytes, findings: GlossaryTable.losses(of: entries, languages: languages))
    }
  }
}
