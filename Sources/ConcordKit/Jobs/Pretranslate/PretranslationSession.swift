// SPDX-License-Identifier: Apache-2.0
import Files
import Interchange
import Matching
import TextModel

extension Workspace {
  /// Opens the glossaries and the memory for the pretranslation of many files.
  ///
  /// - Throws: `JobError` for a glossary or a paper that cannot be read.
  public func pretranslation() throws(JobError) -> PretranslationSession {
    try JobError.border { try PretranslationSession(self) }
  }

  /// Fills the targets of one file from the memory; see `PretranslationSession.pretranslate`.
  public func pretranslate(
    _ input: Input, writingTo output: String? = nil,
    options: PretranslationOptions = PretranslationOptions()
  ) throws(JobError) -> Pretranslation {
    try pretranslation().pretranslate(input, writingTo: output, options: options)
  }
}

/// Fills the targets of files from a memory.
///
/// ```swift
/// let session = try Workspace.nearest().pretranslation()
/// let done = try session.pretranslate(.path("charter.xlf"), writingTo: "charter.en.xlf")
/// print(done.rows.map(\.segments))
/// ```
///
/// The glossaries and the memory are opened once. Thread-safe: several tasks may use one session.
public struct PretranslationSession: Sendable {
  /// Segments that are searched for at once, before it is asked whether the task was cancelled.
  private static let batch = 1024

  private let workspace: Workspace
  private let memory: any MemorySearch
  private let terms: EnginePool<WorkspaceTerms>

  fileprivate init(_ workspace: Workspace) throws {
    self.workspace = workspace
    terms = try EnginePool { try WorkspaceTerms(workspace) }
    memory = try workspace.memory()
  }

  /// Fills a file.
  ///
  /// - Parameter output: the file to write, whole or not at all; `nil` and `-` write none. The document is in
  ///   the result in any case.
  /// - Throws: `JobError`: `pretranslate/format`, `bilingual/languages`, `check/languages`, the codes of the
  ///   readers, `output/taken`, `file/unwritable`, `cancelled`.
  public func pretranslate(
    _ input: Input, writingTo output: String? = nil,
    options: PretranslationOptions = PretranslationOptions()
  ) throws(JobError) -> Pretranslation {
    try JobError.border {
      try workspace.requireInner([input])
      if let output, output != "-" {
        try workspace.requireInner(output)
        try OutputPlace.check(output, forVersionOf: input, in: workspace)
      }
      var result = try fill(input, options)
      if let output, output != "-" { try AtomicFile.write(result.document, to: output) }
      result.output = output
      return result
    }
  }

  private func fill(_ input: Input, _ options: PretranslationOptions) throws -> Pretranslation {
    let opened = try open(input, options)
    var file = opened.file
    let pair = opened.pair
    let segments = file.segments
    let terms = try self.terms.ask { matcher in
      let notes = TermNotes(matcher, pair)
      return segments.map { notes.terms(in: $0.source.text) }
    }
    let wanted = segments.indices.filter {
      segments[$0].status == .open || options.overwrites && segments[$0].status == .translated
    }
    let isWanted = Set(wanted)
    let choices = try choices(
      for: wanted, of: segments, terms.map(\.ranges), threshold: options.threshold, pair)
    var found: [Pretranslation.Segment] = []
    for (index, segment) in segments.enumerated() {
      var made = Pretranslation.Segment(
        segment: segment.number, unit: segment.unit,
        state: isWanted.contains(index) ? .new : .kept, source: segment.source.text,
        lacksCodes: false, penalties: [], warnings: [], terms: [])
      if var choice = choices[index], let fits = file.fits(choice.proposal, at: index) {
        if !fits { choice.loseCodes() }
        file.put(choice.proposal, at: index)
        made.fill(choice)
      } else if segment.status != .open {
        made.state = .kept
      }
      if segment.status == .open, options.notesTerms, !terms[index].notes.isEmpty,
        file.hasPlaceForTerms(at: index)
      {
        made.terms = terms[index].notes
        file.note(made.terms.map { "\($0.source) = \($0.target)" }, at: index)
      }
      found.append(made)
    }
    var notices = file.findings.map { "\($0.location): \($0.message)" }
    let written = try file.written()
    if written.isRecoded, found.contains(where: { $0.target != nil || !$0.terms.isEmpty }) {
      notices.append(
        "\(input.name): the file was not in UTF-8, and with the translations it is; open it as UTF-8 in other programs"
      )
    }
    if file.defusedCount > 0 {
      notices.append(
        "\(input.name): an apostrophe comes before \(file.defusedCount == 1 ? "a translation" : "\(file.defusedCount) translations")"
          + " that a spreadsheet program may take for a formula; --raw leaves it out")
    }
    return Pretranslation(
      file: input.name, from: pair.from, to: pair.to, segments: found,
      rows: Pretranslation.rows(of: found), notices: notices, document: written.bytes)
  }

  /// The best match of each segment that is wanted, by its index.
  private func choices(
    for wanted: [Int], of segments: [TargetSegment], _ terms: [[Range<Int>]], threshold: Int,
    _ pair: LanguagePair
  ) throws -> [Int: ProposalMaker.Choice] {
    let minimum = MatchScore(percent: threshold)
    let options = MatchOptions(limit: 5, minimumScore: minimum, from: pair.from, to: pair.to)
    let queries = Self.queries(for: wanted, of: segments, terms)
    var found: [[MemoryMatch]] = []
    for start in stride(from: 0, to: queries.count, by: Self.batch) {
      try Task.checkCancellation()
      let batch = Array(queries[start..<min(start + Self.batch, queries.count)])
      found += try memory.matches(for: batch, options: options)
    }
    let coded = try writtenCodeMatches(for: wanted, of: segments, options)
    for (place, index) in wanted.enumerated() { found[place] += coded[index] ?? [] }
    let whole = zip(wanted, found).flatMap { index, matches in
      matches.filter { segments[index].source.hasCodes || $0.kind == .placeable }
    }
    let maker = ProposalMaker(
      units: try MatchedUnits(of: whole, in: workspace.memoryStore), minimum: minimum)
    var choices: [Int: ProposalMaker.Choice] = [:]
    for (index, matches) in zip(wanted, found) {
      choices[index] = maker.best(of: matches, for: segments[index].source)
    }
    return choices
  }

  /// Matches of segments with codes that are written as text, by index: those that only look far because of other
  /// codes, and those of the words alone.
  private func writtenCodeMatches(
    for wanted: [Int], of segments: [TargetSegment], _ options: MatchOptions
  ) throws -> [Int: [MemoryMatch]] {
    var options = options
    options.minimumScore = MatchScore(percent: 50)
    var queries: [(index: Int, query: MatchQuery)] = []
    for index in wanted {
      let source = segments[index].source
      let written = source.withWrittenCodes
      guard written != source else { continue }
      for text in [source.text] + written.searchTexts {
        let words = text.trimmingSpace
        if !words.isEmpty {
          queries.append((index, MatchQuery(words, codes: nil, context: segments[index].context)))
        }
      }
    }
    guard !queries.isEmpty else { return [:] }
    var found: [Int: [MemoryMatch]] = [:]
    let matches = try memory.matches(for: queries.map { $0.query }, options: options)
    for ((index, _), matches) in zip(queries, matches) { found[index, default: []] += matches }
    return found
  }

  /// The questions for the memory, each with its neighbours in the same text and the places of its terms.
  private static func queries(
    for wanted: [Int], of segments: [TargetSegment], _ terms: [[Range<Int>]]
  ) -> [MatchQuery] {
    let words = segments.map { segment in
      let (before, after) = segment.source.margins
      return String(
        segment.source.text.unicodeScalars.dropFirst(before.unicodeScalars.count)
          .dropLast(after.unicodeScalars.count))
    }
    /// The words of a neighbour in the same text; empty past its ends.
    func neighbour(_ index: Int, of other: Int) -> String {
      guard segments.indices.contains(index), segments[index].text == segments[other].text else {
        return ""
      }
      return words[index]
    }
    return wanted.map { index in
      let before = segments[index].source.margins.before.utf8.count
      return MatchQuery(
        words[index], previous: neighbour(index - 1, of: index),
        next: neighbour(index + 1, of: index),
        terms: terms[index].map { max(0, $0.lowerBound - before)..<max(0, $0.upperBound - before) },
        // The proposal carries codes over, or pays for them.
        codes: nil, context: segments[index].context)
    }
  }

  private func open(_ input: Input, _ options: PretranslationOptions) throws
    -> (file: any TargetFile, pair: LanguagePair)
  {
    let (source, format) = try input.source.recognized()
    switch format {
    case .xliff, .po, .table:
      let file = try PairedFile(
        source, format: format, hints: workspace.tableHints(from: options.from, to: options.to))
      let pair = try workspace.languages.selection(
        of: file, from: options.from, to: options.to, detectsTarget: false
      ).pair
      return (try PairedTargets(file, pair, isRaw: options.isRaw), pair)
    case .word:
      if let table = try reviewTable(source, options) { return table }
      var file = try WordTargets(source, srx: workspace.srxPath)
      let pair = try workspace.languages.pair(
        ofFile: input.name, from: .init(said: options.from, text: file.sample),
        to: .init(said: options.to))
      try file.cut(for: pair)
      return (file, pair)
    default:
      throw JobError(
        code: "pretranslate/format",
        message:
          "\(input.name): this is \(format.title); give XLIFF, PO, DOCX, or TSV or CSV with a"
          + " heading of language tags")
    }
  }

  /// A Word document that is a table for reviewers; `nil` for any other.
  private func reviewTable(_ source: ByteSource, _ options: PretranslationOptions) throws
    -> (file: any TargetFile, pair: LanguagePair)?
  {
    let bytes = try source.readAll()
    guard
      let tables = try WordTables.forReview(
        bytes, name: source.name, hints: workspace.tableHints(from: options.from, to: options.to))
    else { return nil }
    let pair = try workspace.languages.selection(
      of: PairedFile(tables.table, name: source.name), from: options.from, to: options.to,
      detectsTarget: false
    ).pair
    return (try ReviewTableTargets(bytes, tables, name: source.name, for: pair), pair)
  }
}
