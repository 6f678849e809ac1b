import Checking
import Documents
import Files
import Foundation
import Interchange
import TextModel

/// Takes a new concept into a glossary, as `glossary add` does.
public struct GlossaryAddition {
  /// What is to be added.
  public struct Request: Hashable, Sendable {
    /// The source term.
    public var source: String
    /// The target term.
    public var target: String
    /// The language of the source term; left out, the workspace's.
    public var from: LanguageTag?
    /// The language of the target term; left out, the workspace's.
    public var to: LanguageTag?
    /// The id of the concept; left out, made of the term in Latin script.
    public var id: String?
    /// The field it belongs to.
    public var subject: String?
    /// A note.
    public var note: String?
    /// Where the pair comes from; left out, the papers that give it.
    public var sources: [String] = []
    /// The glossary, as the name of its file in `glossaries/` without the ending.
    public var glossary: String = "own"

    /// A pair of terms.
    public init(source: String, target: String) {
      self.source = source
      self.target = target
    }
  }

  /// What was added.
  public struct Result: Hashable, Sendable, Codable {
    /// The id of the new concept.
    public var concept: ConceptID
    /// The glossary, as a path from the workspace.
    public var glossary: String
    /// Where the pair comes from.
    public var sources: [String]
  }

  private let workspace: Workspace

  /// Adds to a workspace.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// Adds a concept.
  ///
  /// A glossary that is there keeps every byte it has; the entry goes to its end.
  ///
  /// - Throws: `WorkspaceError` when a glossary has the term already, when a new entry would contradict
  ///   one, or when the end of the glossary is not the list of its concepts; then nothing is written.
  public func add(_ request: Request) throws -> Result {
    try WorkspaceLock.holding(workspace) {
      let glossaries = try workspace.glossaries()
      let from = request.from ?? workspace.configuration.sourceLanguage
      let to = request.to ?? workspace.configuration.targetLanguage
      try refuseKnown(request.source, from, glossaries)
      let path = "glossaries/\(PaperID(fileName: request.glossary + ".x", languages: [])).yaml"
      let papers = request.sources.isEmpty ? try papers(of: request, from, to) : request.sources
      let id = try freshID(request, glossaries)
      var entry = ConceptEntry(
        id: id,
        sections: [
          LanguageSection(language: from, terms: [term(request.source, from)]),
          LanguageSection(language: to, terms: [term(request.target, to)]),
        ])
      entry.subject = request.subject
      entry.note = request.note
      entry.sources = papers
      try write(entry, to: path, languages: [from, to], beside: glossaries)
      return Result(concept: id, glossary: path, sources: papers)
    }
  }

  private func term(_ text: String, _ language: LanguageTag) -> Term {
    var term = Term(text, status: .preferred)
    if text.lowercased() != text.uppercased() { term.caseRule = CaseRule.inferred(from: text) }
    return term
  }

  private func refuseKnown(_ source: String, _ language: LanguageTag, _ glossaries: [GlossaryFile])
    throws
  {
    for glossary in glossaries {
      for (entry, line) in zip(glossary.entries, glossary.lines) {
        let terms = entry.sections.filter { $0.language.matches(language) }.flatMap(\.terms)
        if terms.contains(where: { $0.text.lowercased() == source.lowercased() }) {
          throw WorkspaceError(
            code: "glossary/known",
            message: "\(glossary.path):\(line): \(entry.id) has \(source) already; add the new"
              + " translation to that entry")
        }
      }
    }
  }

  /// The papers whose keywords, authors or units give the pair.
  private func papers(of request: Request, _ from: LanguageTag, _ to: LanguageTag) throws
    -> [String]
  {
    let found = try TermCandidates(workspace, from: from, to: to).candidates.first {
      $0.source == request.source && $0.target == request.target
    }
    let units = found?.examples.map { PaperID(fileName: $0.file, languages: []).description } ?? []
    var seen: Set<String> = []
    return ((found?.papers ?? []) + units).filter { seen.insert($0).inserted }
  }

  private func freshID(_ request: Request, _ glossaries: [GlossaryFile]) throws -> ConceptID {
    let taken = Set(glossaries.flatMap(\.entries).map(\.id.description))
    if let id = request.id {
      guard !taken.contains(id) else {
        throw WorkspaceError(
          code: "glossary/id", message: "\(id) is the id of another concept; give another --id")
      }
      return ConceptID(id)
    }
    let latin = [request.target, request.source].first { $0.contains { $0.isASCII && $0.isLetter } }
    var stem = ""
    for character in (latin ?? request.source).lowercased() {
      if character.isLetter || character.isNumber {
        stem.append(character)
      } else if !stem.hasSuffix("-"), !stem.isEmpty {
        stem += "-"
      }
    }
    while stem.hasSuffix("-") { stem.removeLast() }
    if stem.isEmpty { stem = "concept" }
    let number = (2...).first { !taken.contains("\(stem)-\($0)") } ?? 2
    return ConceptID(taken.contains(stem) ? "\(stem)-\(number)" : stem)
  }

  private func write(
    _ entry: ConceptEntry, to path: String, languages: [LanguageTag],
    beside glossaries: [GlossaryFile]
  ) throws {
    let file = workspace.root + "/" + path
    var bytes: [UInt8]
    var expected = [entry]
    if let old = glossaries.first(where: { $0.path == path }) {
      bytes = try ByteSource(path: file).readAll()
      if bytes.last != 0x0A { bytes.append(0x0A) }
      bytes += Array(GlossaryYAML.item(of: entry).utf8)
      expected = old.entries + [entry]
    } else {
      bytes = GlossaryYAML.bytes(
        of: GlossaryFile(
          path: path, name: (path as NSString).lastPathComponent.replacing(".yaml", with: ""),
          languages: languages, entries: [entry]))
    }
    let new = try? GlossaryYAML.read(String(decoding: bytes, as: UTF8.self), path: path)
    guard let new, new.entries == expected else {
      throw WorkspaceError(
        code: "glossary/shape",
        message: "\(path): the list of concepts is not the last of the file, so nothing can be put"
          + " behind it; give another --glossary, or write the entry by hand")
    }
    let others = glossaries.filter { $0.path != path }
    let findings = GlossaryLinter.findings(
      in: (others + [new]).map {
        GlossaryLinter.Glossary(file: $0.path, entries: $0.entries, lines: $0.lines)
      })
    let line = new.lines.last ?? 1
    if let finding = findings.first(where: {
      $0.severity == .error && $0.location.file == path && $0.location.line >= line
    }) {
      throw WorkspaceError(
        code: "glossary/contradiction", message: "\(finding.message); nothing has been added")
    }
    try FileManager.default.createDirectory(
      atPath: workspace.glossaryFolder, withIntermediateDirectories: true)
    try AtomicFile.write(bytes, to: file)
  }
}
