import Files
import Languages
import TextModel

/// Glossaries as tables: CSV, TSV or XLSX with a heading of languages, UTX, and OmegaT's text.
///
/// - A table with a heading has one column per language, in which terms are separated by `;` or `|`, the first
///   preferred, and may have columns `id`, `subject`, `definition`, `note` and `status`; columns
///   `admitted`, `deprecated` and `forbidden` hold further terms of the last language.
/// - UTX 1.11 to 1.20 begins with a line `#UTX`, names its columns in a line `#src`, and has `term status`.
/// - OmegaT's text has a source term, a target term and a note per line, and no heading.
///
/// Lines with the same source term are one concept in the formats without ids.
public enum GlossaryTable {
  /// The format that a file was recognised as.
  public enum Format: String, Hashable, Sendable {
    /// A table with a heading.
    case table
    /// Universal Terminology eXchange (AAMT).
    case utx
    /// OmegaT's glossary text.
    case omegaT
  }

  /// A glossary that was read.
  public struct Contents: Sendable {
    /// The format that the file was recognised as.
    public var format: Format
    /// The concepts, in the order of their first lines.
    public var entries: [ConceptEntry]
    /// Lines that give no concept, and columns that a glossary does not have.
    public var findings: [Finding]
  }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - from: the language of source terms where the file does not say (OmegaT).
  ///   - to: the language of target terms where the file does not say.
  /// - Throws: `FileError`: `glossary/languages` when neither the file nor the caller names two
  ///   languages; the codes of `DelimitedText` and `Spreadsheet`.
  public static func read(
    _ source: ByteSource, from: LanguageTag? = nil, to: LanguageTag? = nil
  ) throws -> Contents {
    let bytes = try source.readAll()
    let name = source.name
    if ZipArchive.isArchive(bytes) {
      let (rows, findings) = try Spreadsheet.table(bytes, name: name)
      var contents = try withHeading(rows.enumerated().map { ($0.offset + 1, $0.element) }, name)
      contents.findings += findings
      return contents
    }
    let source = ByteSource(bytes, name: name)
    let first = try DecodedFile(source).text.prefix { $0 != "\n" && $0 != "\r\n" && $0 != "\r" }
    if first.hasPrefix("#UTX") { return try utx(source, heading: String(first)) }
    let table = try DelimitedText(source)
    let rows = table.records.map { ($0.line, $0.fields.map(\.text)) }
    if LanguageNames.columns(rows.first?.1 ?? []).count(where: { $0 != nil }) >= 2 {
      return try withHeading(rows, name)
    }
    guard let from, let to else {
      throw FileError(
        code: "glossary/languages",
        message: "the first line does not name two languages; add a heading such as zh and en",
        location: SourceLocation(file: name, line: 1, column: 1))
    }
    let text = try DelimitedText(source, delimiter: "\t")
    var builder = GlossaryTableBuilder(file: name)
    for record in text.records where record.fields.first?.text.hasPrefix("#") == false {
      let fields = record.fields.map(\.text)
      builder.pair(
        (from, fields[0]), (to, fields.count > 1 ? fields[1] : ""), status: nil,
        note: fields.count > 2 ? fields[2] : nil, line: record.line)
    }
    return Contents(format: .omegaT, entries: builder.entries, findings: builder.findings)
  }

  // MARK: Writing

  /// Rows with a heading, for `DelimitedText.bytes` or `Spreadsheet.bytes`: approved terms only, separated
  /// by `; `; what is forbidden is left out of such a table.
  public static func rows(of entries: [ConceptEntry], languages: [LanguageTag]) -> [[String]] {
    let heading = ["id"] + languages.map(\.description) + ["subject", "definition", "note"]
    return [heading]
      + entries.map { entry in
        [entry.id.description]
          + languages.map { entry.approvedTerms(in: $0).map(\.text).joined(separator: "; ") }
          + [entry.subject ?? "", entry.definition ?? "", entry.note ?? ""]
      }
  }

  /// OmegaT's glossary text: a line for each approved source and target term.
  public static func omegaT(of entries: [ConceptEntry], from: LanguageTag, to: LanguageTag)
    -> [UInt8]
  {
    var lines: [String] = []
    for entry in entries {
      for source in entry.approvedTerms(in: from) {
        for target in entry.approvedTerms(in: to) {
          let note = target.note ?? entry.note ?? ""
          let fields = [source.text, target.text] + (note.isEmpty ? [] : [note])
          lines.append(fields.map(onOneLine).joined(separator: "\t"))
        }
      }
    }
    return Array((lines.joined(separator: "\n") + (lines.isEmpty ? "" : "\n")).utf8)
  }

  /// UTX 1.20: every source term with every target term and its status.
  public static func utx(of entries: [ConceptEntry], from: LanguageTag, to: LanguageTag) -> [UInt8]
  {
    var lines = ["#UTX 1.20; \(from)/\(to); bidirectional", "#src\ttgt\tterm status\tconcept ID"]
    for entry in entries {
      guard let source = entry.approvedTerms(in: from).first else { continue }
      for target in entry.section(for: to)?.terms ?? [] {
        let status =
          switch target.status {
          case .preferred: "approved"
          case .admitted: "provisional"
          case .deprecated: "non-standard"
          case .forbidden: "forbidden"
          }
        lines.append(
          [source.text, target.text, status, entry.id.description].map(onOneLine)
            .joined(separator: "\t"))
      }
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private static func onOneLine(_ text: String) -> String {
    String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 })
  }

  // MARK: Reading

  private static func withHeading(_ rows: [(Int, [String])], _ name: String) throws -> Contents {
    let headings = rows.first?.1 ?? []
    let languages = LanguageNames.columns(headings)
    guard languages.count(where: { $0 != nil }) >= 2 else {
      throw FileError(
        code: "glossary/languages",
        message: "the first line does not name two languages; add a heading such as zh and en",
        location: SourceLocation(file: name, line: 1, column: 1))
    }
    var builder = GlossaryTableBuilder(file: name)
    let keys = headings.map { $0.trimmingSpace.lowercased() }
    let known = Set(
      ["id", "subject", "definition", "note", "status"] + TermStatus.allCases.map(\.rawValue))
    let last = languages.lastIndex { $0 != nil }
    for (key, language) in zip(keys, languages) where language == nil && !known.contains(key) {
      builder.report(
        "table/column", .info,
        message: "the column '\(key)' is not a column of a glossary; it is left out", line: 1)
    }
    for (line, fields) in rows.dropFirst() {
      func field(_ key: String) -> String? {
        guard let at = keys.firstIndex(of: key), languages[at] == nil, at < fields.count else {
          return nil
        }
        let text = fields[at].trimmingSpace
        return text.isEmpty ? nil : text
      }
      var entry = ConceptEntry(
        id: ConceptID(field("id") ?? "row-\(line)"), subject: field("subject"),
        definition: field("definition"), note: field("note"), sections: [])
      let status = field("status").flatMap { TermStatus(rawValue: $0.lowercased()) }
      for (at, language) in languages.enumerated() where at < fields.count {
        guard let language else { continue }
        var terms = Self.terms(in: fields[at]).enumerated().map {
          Term($0.element, status: status ?? ($0.offset == 0 ? .preferred : .admitted))
        }
        if at == last {
          for status in TermStatus.allCases {
            terms += Self.terms(in: field(status.rawValue) ?? "").map { Term($0, status: status) }
          }
        }
        guard !terms.isEmpty else { continue }
        entry.sections.append(LanguageSection(language: language, terms: terms))
      }
      if entry.sections.isEmpty {
        builder.report(
          "table/no-term", .warning, message: "the line has no term; it is left out", line: line)
      } else {
        builder.entries.append(entry)
      }
    }
    return Contents(format: .table, entries: builder.entries, findings: builder.findings)
  }

  private static func terms(in field: String) -> [String] {
    field.split { $0 == ";" || $0 == "|" || $0 == "；" }
      .map { String($0).trimmingSpace }.filter { !$0.isEmpty }
  }

  private static func utx(_ source: ByteSource, heading: String) throws -> Contents {
    let parts = heading.dropFirst(4).split(separator: ";").map { String($0).trimmingSpace }
    let pair = parts.dropFirst().first?.split(separator: "/").map { LanguageTag(String($0)) } ?? []
    guard pair.count == 2, let from = pair[0], let to = pair[1] else {
      throw FileError(
        code: "glossary/languages",
        message: "the first line of UTX does not name two languages; write '#UTX 1.20; zh/en'",
        location: SourceLocation(file: source.name, line: 1, column: 1))
    }
    var columns = ["src", "tgt"]
    var builder = GlossaryTableBuilder(file: source.name)
    for record in try DelimitedText(source, delimiter: "\t").records {
      let fields = record.fields.map { $0.text.trimmingSpace }
      if fields[0].hasPrefix("#") {
        if fields[0].hasPrefix("#src") {
          columns = fields.map { $0.lowercased() }
          columns[0] = "src"
        }
        continue
      }
      func field(_ names: String...) -> String? {
        columns.firstIndex { names.contains($0) }.flatMap { $0 < fields.count ? fields[$0] : nil }
          .flatMap { $0.isEmpty ? nil : $0 }
      }
      let status: TermStatus? =
        switch field("term status", "src:status", "status") {
        case "approved"?: .preferred
        case "provisional"?: .admitted
        case "non-standard"?: .deprecated
        case "forbidden"?, "rejected"?: .forbidden
        default: nil
        }
      builder.pair(
        (from, field("src") ?? ""), (to, field("tgt") ?? ""), status: status,
        note: field("comment", "note"), id: field("concept id"), line: record.line)
    }
    return Contents(format: .utx, entries: builder.entries, findings: builder.findings)
  }
}

/// Puts lines of a source and a target term together into concepts.
struct GlossaryTableBuilder {
  var entries: [ConceptEntry] = []
  private(set) var findings: [Finding] = []
  private let file: String
  private var known: [String: Int] = [:]

  init(file: String) { self.file = file }

  mutating func pair(
    _ source: (language: LanguageTag, text: String),
    _ target: (language: LanguageTag, text: String),
    status: TermStatus?, note: String?, id: String? = nil, line: Int
  ) {
    guard !source.text.isEmpty, !target.text.isEmpty else {
      report(
        "table/no-term", .warning,
        message: "the line lacks a source or target term; it is left out",
        line: line)
      return
    }
    let key = id ?? source.text
    guard let at = known[key] else {
      known[key] = entries.count
      entries.append(
        ConceptEntry(
          id: ConceptID(id ?? "row-\(line)"),
          sections: [
            LanguageSection(language: source.language, terms: [Term(source.text)]),
            LanguageSection(
              language: target.language,
              terms: [Term(target.text, status: status ?? .preferred, note: note)]),
          ]))
      return
    }
    if !entries[at].sections[0].terms.contains(where: { $0.text == source.text }) {
      entries[at].sections[0].terms.append(Term(source.text, status: .admitted))
    }
    if !entries[at].sections[1].terms.contains(where: { $0.text == target.text }) {
      entries[at].sections[1].terms.append(
        Term(target.text, status: status ?? .admitted, note: note))
    }
  }

  mutating func report(_ rule: String, _ severity: Severity, message: String, line: Int) {
    findings.append(
      Finding(
        rule: rule, severity: severity, message: message,
        location: SourceLocation(file: file, line: line, column: 1)))
  }
}
