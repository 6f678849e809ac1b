import Files
import Interchange
import Matching
import Terminology
import TextModel

/// Fills the targets of one file after another from a workspace that was read once.
///
/// ```swift
/// let pretranslator = try Pretranslator(Workspace.nearest())
/// let done = try pretranslator.pretranslate("charter.xlf", to: "charter.en.xlf")
/// done.result.rows.map(\.segments)
/// ```
public struct Pretranslator {
  private let workspace: Workspace
  private let memory: WorkspaceMemory
  private let matcher: TermMatcher

  /// Reads the glossaries and opens the memory of a workspace.
  ///
  /// - Throws: what reading them throws.
  public init(_ workspace: Workspace) throws {
    self.workspace = workspace
    let glossaries = try workspace.glossaries()
    matcher = TermMatcher(Termbase(glossaries.map { ($0.path, $0.entries) }))
    memory = try workspace.memory()
  }

  /// Fills a file and writes it, whole or not at all.
  ///
  /// - Parameter output: the file to write; none for nil and for `-`.
  /// - Throws: what `pretranslate(_:options:)` throws; `FileError` with `file/unwritable`.
  public func pretranslate(
    _ path: String, to output: String?, options: PretranslationOptions = PretranslationOptions()
  ) throws -> (result: Pretranslation, bytes: [UInt8]) {
    var (result, bytes) = try pretranslate(path, options: options)
    if let output, output != "-" { try AtomicFile.write(bytes, to: output) }
    result.output = output
    return (result, bytes)
  }

  /// Fills a file.
  ///
  /// - Returns: what was done, and the file as it is then; nothing is written.
  /// - Throws: `FileError` for a file that cannot be read; `WorkspaceError`
  ///   with `pretranslate/format`, `bilingual/languages` or `check/languages`.
  public func pretranslate(_ path: String, options: PretranslationOptions = PretranslationOptions())
    throws -> (result: Pretranslation, bytes: [UInt8])
  {
    var (file, from, to) = try open(path, options)
    let notes = TermNotes(matcher, from: from, to: to)
    let segments = file.segments
    let terms = segments.map { notes.terms(in: $0.source.text) }
    let wanted = segments.indices.filter {
      segments[$0].status == .open || options.overwrites && segments[$0].status == .translated
    }
    let isWanted = Set(wanted)
    let choices = try choices(for: wanted, of: segments, terms.map(\.ranges), options, from, to)
    var found: [Pretranslation.Segment] = []
    for (index, segment) in segments.enumerated() {
      let choice = choices[index]
      var made = Pretranslation.Segment(
        segment: segment.number, unit: segment.unit,
        state: isWanted.contains(index) ? .new : .kept, source: segment.source.text,
        lacksCodes: false, penalties: [], warnings: [], terms: [])
      if let choice {
        file.put(choice.proposal, at: index)
        made.fill(choice)
      } else if segment.status != .open {
        made.state = .kept
      }
      if segment.status == .open, options.notesTerms, !terms[index].notes.isEmpty {
        made.terms = terms[index].notes
        file.note(made.terms.map { "\($0.source) = \($0.target)" }, at: index)
      }
      found.append(made)
    }
    let result = Pretranslation(
      file: path, from: from, to: to, segments: found, rows: Pretranslation.rows(of: found),
      notices: file.findings.map { "\($0.location): \($0.message)" })
    return (result, try file.bytes())
  }

  /// The best match of each segment that is wanted, by its index.
  private func choices(
    for wanted: [Int], of segments: [TargetSegment], _ terms: [[Range<Int>]],
    _ options: PretranslationOptions, _ from: LanguageTag, _ to: LanguageTag
  ) throws -> [Int: ProposalMaker.Choice] {
    let words = segments.map { segment in
      let (before, after) = segment.source.margins
      return String(
        segment.source.text.unicodeScalars.dropFirst(before.unicodeScalars.count)
          .dropLast(after.unicodeScalars.count))
    }
    /// The words of a neighbour in the same text; none past its ends.
    func neighbour(_ index: Int, of other: Int) -> String {
      guard segments.indices.contains(index), segments[index].text == segments[other].text else {
        return ""
      }
      return words[index]
    }
    let queries = wanted.map { index in
      let before = segments[index].source.margins.before.utf8.count
      return MatchQuery(
        words[index], previous: neighbour(index - 1, of: index),
        next: neighbour(index + 1, of: index),
        terms: terms[index].map { max(0, $0.lowerBound - before)..<max(0, $0.upperBound - before) },
        // Codes are carried over or paid for where the translation is made.
        codes: nil)
    }
    let minimum = MatchScore(percent: options.threshold)
    let found = try memory.ask {
      try $0.matches(
        for: queries, options: MatchOptions(limit: 5, minimumScore: minimum, from: from, to: to))
    }
    let whole = zip(wanted, found).flatMap { index, matches in
      matches.filter { segments[index].source.hasCodes || $0.kind == .placeable }
    }
    let maker = ProposalMaker(units: try MatchedUnits(of: whole, in: workspace), minimum: minimum)
    var choices: [Int: ProposalMaker.Choice] = [:]
    for (index, matches) in zip(wanted, found) {
      choices[index] = maker.best(of: matches, for: segments[index].source)
    }
    return choices
  }

  private func open(_ path: String, _ options: PretranslationOptions) throws
    -> (any TargetFile, LanguageTag, LanguageTag)
  {
    let (source, format) = try ByteSource(path: path).recognized()
    var file: any TargetFile
    switch format {
    case .xliff: file = try XLIFFTargets(source)
    case .po: file = try POTargets(source)
    case .table: file = try TableTargets(source)
    case .word: file = try WordTargets(source, srx: workspace.srxPath)
    default:
      throw WorkspaceError(
        code: "pretranslate/format",
        message: "\(path): this is \(format.title); give XLIFF, PO, DOCX, or TSV or CSV with a"
          + " heading of language tags")
    }
    let pair = try languages(of: file, path, options)
    try file.settle(from: pair.from, to: pair.to)
    return (file, pair.from, pair.to)
  }

  private func languages(
    of file: any TargetFile, _ path: String, _ options: PretranslationOptions
  ) throws -> LanguagePair {
    if let table = file as? TableTargets {
      return try workspace.languages.pair(
        among: table.columns, from: options.from, to: options.to, path: path)
    }
    let declared = file.languages
    return try workspace.languages.pair(
      ofFile: path, from: .init(said: options.from, declared: declared.from, text: file.sample),
      to: .init(said: options.to, declared: declared.to))
  }
}
