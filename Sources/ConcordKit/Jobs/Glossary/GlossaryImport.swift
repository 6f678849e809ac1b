// SPDX-License-Identifier: Apache-2.0
import Checking
import Documents
import Interchange
import TextModel

/// How a file becomes a glossary.
public struct GlossaryImportOptions: Hashable, Sendable {
  /// The name of the glossary; left out, one is made of the file name.
  public var name: String?
  /// The language of the first column, for a file that does not say it; left out, the workspace's source.
  public var from: LanguageTag?
  /// The language of the second column, for a file that does not say it; left out, the workspace's target.
  public var to: LanguageTag?
  /// The encoding of a text file; left out, what the file or its languages suggest.
  public var encoding: String?
  /// Whether the file is only read and nothing is written.
  public var isDryRun = false

  /// Everything that is left out is found out.
  public init(
    name: String? = nil, from: LanguageTag? = nil, to: LanguageTag? = nil, encoding: String? = nil,
    isDryRun: Bool = false
  ) {
    self.isDryRun = isDryRun
    self.encoding = encoding
    self.name = name
    self.from = from
    self.to = to
  }
}

/// The result of an import.
public struct GlossaryImport: Hashable, Sendable, Codable {
  /// The glossary that was written: `glossaries/office.yaml`.
  public var file: String
  /// Concepts that were imported.
  public var concepts: Int
  /// Whether the glossary was there already, and the same.
  public var unchanged: Bool
  /// Findings about the file; not part of the JSON.
  public var findings: [Finding] = []
  /// The concepts as they were read; not part of the JSON.
  public var entries: [ConceptEntry] = []

  private enum CodingKeys: String, CodingKey {
    case file, concepts, unchanged
  }
}

extension Workspace {
  /// Imports a glossary.
  ///
  /// The file is YAML, TBX 2 or 3, CSV, TSV, XLSX, UTX or OmegaT's text. The content decides the format, then
  /// the name.
  ///
  /// - Throws: `JobError`: `glossary/format` and `glossary/nothing` for a file without concepts,
  ///   `bilingual/languages` if it has no term in a language of the options,
  ///   `glossary/taken` if there is another glossary of the name, and the codes of the readers. Then nothing
  ///   is written.
  public func importGlossary(
    _ input: Input, options: GlossaryImportOptions = GlossaryImportOptions()
  ) throws(JobError) -> GlossaryImport {
    try requireInner([input])
    return try JobError.border {
      let slug =
        options.name.map { FileSlug(making: $0) } ?? FileSlug(fileName: input.name)
      let foreign = try ForeignGlossary(
        input,
        hints: TableHints(
          from: options.from, to: options.to, usual: configuration.pair(from: nil, to: nil),
          encoding: options.encoding))
      guard !foreign.entries.isEmpty else {
        // What was wrong with its lines says why.
        if let first = foreign.findings.first(where: { $0.severity != .info }) {
          throw JobError(
            code: "glossary/nothing", message: "there is no concept here: \(first.message)",
            location: first.location)
        }
        throw JobError(
          code: "glossary/nothing", message: "\(input.name): there is no concept here")
      }
      try LanguageResolver.refuse(
        [options.from, options.to], besides: foreign.languages, path: input.name)
      let store = termStore
      let path = store.name(of: slug)
      var found = foreign
      guard !options.isDryRun else {
        let others = try store.glossaries().filter { $0.path != path }
        found.takeUniqueIDs(beside: others, file: input.name)
        return GlossaryImport(
          file: path, concepts: found.entries.count, unchanged: true, findings: found.findings,
          entries: found.entries)
      }
      return try store.changing {
        let others = try store.glossaries().filter { $0.path != path }
        var foreign = foreign
        foreign.takeUniqueIDs(beside: others, file: input.name)
        let pending = try store.prepare(
          GlossaryFile(
            path: store.name(of: slug), name: slug.description, languages: foreign.languages,
            entries: foreign.entries))
        if !pending.isUnchanged { try store.write(pending) }
        return GlossaryImport(
          file: pending.glossary.path, concepts: foreign.entries.count,
          unchanged: pending.isUnchanged,
          findings: foreign.findings
            + GlossaryLinter.newErrors(in: pending.glossary, beside: others),
          entries: foreign.entries)
      }
    }
  }
}

/// The concepts of a file that is to be imported.
private struct ForeignGlossary {
  private(set) var entries: [ConceptEntry] = []
  private(set) var findings: [Finding] = []

  /// The languages of the concepts, in the order in which they first appear.
  var languages: [LanguageTag] {
    var languages = FoundLanguages()
    for entry in entries { languages.add(entry.sections.lazy.map(\.language)) }
    return languages.tags
  }

  /// Reads a file.
  ///
  /// - Parameter hints: what is known about the languages of a table, which need not name them.
  init(_ input: Input, hints: TableHints) throws {
    let (source, format) = try input.source.recognized()
    switch format {
    case .glossary:
      let file = try TextFile(
        unicode: source.readAll(limit: TextFile.sizeLimit), path: input.name)
      entries = try GlossaryYAML.read(file.text, path: input.name).entries
    case .tbx, .xml:
      let read = try TBXReader(source).readAll()
      (entries, findings) = (read.entries, read.summary.findings)
    case .table, .workbook, .utx, .text:
      let read = try GlossaryTable.read(source, hints: hints)
      (entries, findings) = (read.entries.map(Self.withInferredCase), read.findings)
    default:
      throw JobError(
        code: "glossary/format",
        message:
          "\(input.name): this is \(format.title), which is not a glossary; give YAML, TBX, TSV,"
          + " CSV, XLSX, UTX or OmegaT's text")
    }
    dropBlankTerms(file: input.name)
    dropUnfitTerms(file: input.name)
    takeFitIDs(file: input.name)
  }

  /// Leaves out terms that are white space of any kind only, such as a cell with a no-break space or an ideographic
  /// space, and concepts without a term: no reader of the glossary would take them.
  private mutating func dropBlankTerms(file: String) {
    for index in entries.indices {
      var count = 0
      for section in entries[index].sections.indices {
        let terms = entries[index].sections[section].terms
        let kept = terms.filter { !$0.text.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
        count += terms.count - kept.count
        if kept.count < terms.count { entries[index].sections[section].terms = kept }
      }
      guard count > 0 else { continue }
      findings.append(
        Finding(
          rule: "table/no-term", severity: .warning,
          message: "\(entries[index].id): \(counted(count, "term")) of white space only; left out",
          location: SourceLocation(file: file, line: 1, column: 1)))
      entries[index].sections.removeAll(where: \.terms.isEmpty)
    }
    entries.removeAll(where: \.sections.isEmpty)
  }

  /// Leaves out terms with a character that no term may have, as `glossary add` does, and concepts without a term.
  private mutating func dropUnfitTerms(file: String) {
    for index in entries.indices {
      var entry = entries[index]
      for section in entry.sections.indices {
        let terms = entry.sections[section].terms
        entry.sections[section].terms = terms.filter { term in
          guard let fault = Self.fault(of: term.text) else { return true }
          findings.append(
            Finding(
              rule: "table/no-term", severity: .warning,
              message: "\(entry.id): \(fault); left out",
              location: SourceLocation(file: file, line: 1, column: 1)))
          return false
        }
      }
      entry.sections.removeAll(where: \.terms.isEmpty)
      entries[index] = entry
    }
    entries.removeAll(where: \.sections.isEmpty)
  }

  /// The fault of a text as a term; `nil` if it can be one.
  private static func fault(of text: String) -> String? {
    do throws(JobError) {
      try TermCheck.check(text)
      return nil
    } catch {
      return error.message
    }
  }

  /// Puts a number after each id that a concept of another glossary has, so that ids name one concept in the workspace.
  mutating func takeUniqueIDs(beside others: [GlossaryFile], file: String) {
    let taken = Set(others.flatMap(\.entries).map(\.id))
    guard entries.contains(where: { taken.contains($0.id) }) else { return }
    var names = ConceptNames(
      taken: Array(taken) + entries.map(\.id).filter { !taken.contains($0) })
    var changed = ChangedIDs()
    for index in entries.indices where taken.contains(entries[index].id) {
      let old = entries[index].id
      entries[index].id = names.take(old.description)
      changed.add(old, entries[index].id, example: "\(old)")
    }
    take(changed, "of other glossaries got a number here", file: file)
  }

  /// Ids that an import changes.
  private struct ChangedIDs {
    /// The new ids of those to which related concepts refer.
    private(set) var byOld: [ConceptID: ConceptID] = [:]
    private(set) var count = 0
    private var examples: [String] = []

    mutating func add(_ old: ConceptID, _ new: ConceptID, example: String, isReferred: Bool = true)
    {
      count += 1
      if isReferred { byOld[old] = new }
      if examples.count < 3 { examples.append("\(example) is \(new)") }
    }

    /// The first of them, in words.
    var list: String {
      examples.joined(separator: ", ") + (count > examples.count ? ", …" : "")
    }
  }

  /// Changes what refers to ids that were changed, and says so.
  private mutating func take(_ changed: ChangedIDs, _ what: String, file: String) {
    guard changed.count > 0 else { return }
    for index in entries.indices {
      entries[index].related = entries[index].related.map { changed.byOld[$0] ?? $0 }
    }
    findings.append(
      Finding(
        rule: "glossary/id", severity: .info,
        message: "\(counted(changed.count, "id")) \(what): \(changed.list)",
        location: SourceLocation(file: file, line: 1, column: 1)))
  }

  /// The entry with the case rule that the capitals of each term suggest: tables have no column for it, and
  /// their terms often begin with a capital for no reason.
  private static func withInferredCase(_ entry: ConceptEntry) -> ConceptEntry {
    var entry = entry
    let all = entry.sections.flatMap(\.terms).map(\.text)
    for section in entry.sections.indices {
      for term in entry.sections[section].terms.indices {
        let text = entry.sections[section].terms[term].text
        guard entry.sections[section].terms[term].caseRule == .capitals else { continue }
        entry.sections[section].terms[term].caseRule = InferredCase.rule(for: text, beside: all)
      }
    }
    return entry
  }

  /// Changes ids that `glossary add` would refuse, such as those with spaces, and puts a number after each id that was
  /// used before: `trade`, `trade-2`, `trade-3`.
  ///
  /// - Complexity: O(*entries*): the numbers of an id are tried once each.
  private mutating func takeFitIDs(file: String) {
    var names = ConceptNames()
    var changed = ChangedIDs()
    for index in entries.indices {
      let old = entries[index].id
      let text = old.description
      let stem =
        FileSlug(text) == nil
        ? FileSlug(making: text.replacing("/", with: "-"), fallback: "concept").description : text
      let new = names.take(stem)
      guard new != old else { continue }
      entries[index].id = new
      changed.add(
        old, new, example: "'\(QuotedText.cleaned(String(text.prefix(60))))'",
        isReferred: stem != text)
    }
    take(
      changed, "changed, which the file has twice or with characters that no id has", file: file)
  }
}
