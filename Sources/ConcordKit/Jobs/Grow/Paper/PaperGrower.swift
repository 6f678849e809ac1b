import Alignment
import Checking
import Documents
import Files
import Interchange
import Matching
import Papers
import Segmentation
import Terminology
import TextModel

/// Takes papers into the memory of a workspace that was read once.
///
/// ```swift
/// let grower = try PaperGrower(Workspace.nearest())
/// let result = try grower.grow(PaperSource(argument: "paper.txt"))
/// print(result.file, result.units.count)
/// ```
///
/// Not for two threads at once; each takes its own from one setup.
public struct PaperGrower {
  /// What is read once for all papers; safe to use from any number of threads.
  struct Setup: Sendable {
    let workspace: Workspace
    let termbase: Termbase
    let tables: @Sendable (LanguageTag) -> TermTables?
    let memory: WorkspaceMemory
    let cleaning: CleaningOptions
    let aligner: PartAligner

    init(_ workspace: Workspace) throws {
      self.workspace = workspace
      let glossaries = try workspace.glossaries()
      termbase = Termbase(glossaries.map { ($0.path, $0.entries) })
      tables = try WorkspaceTerms.tables(workspace)
      memory = try workspace.memory()
      cleaning = CleaningSetup.options(for: nil, glossaries: glossaries, memory: memory)
      aligner = PartAligner(workspace, glossaries: glossaries)
    }
  }

  private let setup: Setup
  private let matcher: TermMatcher
  private var workspace: Workspace { setup.workspace }

  /// Reads the glossaries and opens the memory of a workspace.
  ///
  /// - Throws: what reading them throws.
  public init(_ workspace: Workspace) throws { self.init(try Setup(workspace)) }

  init(_ setup: Setup) {
    self.setup = setup
    matcher = TermMatcher(setup.termbase, tables: setup.tables)
  }

  /// Takes one paper in: its parts are found and cleaned, cut into sentences, aligned, judged and
  /// written to `tm/`.
  ///
  /// The same paper again changes nothing; a changed one replaces its own file, in which units that a
  /// reviewer has decided about stay as they are while their sentences are in the paper.
  ///
  /// - Throws: `FileError` for a file that cannot be read, `WorkspaceError` for one without two
  ///   languages, `FileError` for a memory that is damaged or cannot be written. Nothing is
  ///   half-written.
  ///
  /// - Parameter page: where to write both texts side by side as a web page, if anywhere.
  public func grow(
    _ paper: PaperSource, options: GrowOptions = GrowOptions(), page: String? = nil
  ) throws -> GrowResult {
    let grown = try prepare(paper, options)
    if let page {
      let html = grown.page.html(title: grown.result.paper.id)
      try AtomicFile.write(Array(html.utf8), to: page)
    }
    if options.isDryRun { return grown.result }
    return try WorkspaceLock.holding(workspace) {
      // Whoever wrote the file since has the right to be read first.
      let grown = grown.isUpToDate ? grown : try prepare(paper, options)
      if grown.result.change != .unchanged {
        try PaperMemory.makeFolder(in: workspace.root)
        try grown.write()
      }
      return grown.result
    }
  }

  /// Reads, aligns and judges a paper, and writes nothing.
  func prepare(_ paper: PaperSource, _ options: GrowOptions) throws -> GrownPaper {
    let parts = try paper.parts(setup.cleaning)
    guard
      let languages = LanguageResolver(workspace.configuration).languages(
        ofPaper: PaperPairing.languages(of: parts), from: options.from, to: options.to,
        isShared: { PaperPairing.sharesProse($0, in: parts) })
    else { throw GrowErrors.oneLanguage(paper, parts, options) }
    let pairing = PaperPairing(parts, languages: languages)
    guard !pairing.prose.isEmpty else { throw GrowErrors.nothingPaired(paper, languages) }

    let id = options.id ?? paper.id ?? paper.defaultID(languages: languages)
    let memory = PaperMemory(id: id, root: workspace.root)
    let old = try memory.contents()
    var draft = PaperDraft(id: id, pairing: pairing, old: old, file: memory.path)
    let judge = PairJudge(
      checker: Checker(
        matcher: matcher,
        options: CheckOptions(
          severities: workspace.configuration.severities,
          disabled: workspace.configuration.disabledRules)),
      minimumConfidence: options.minimumConfidence ?? workspace.configuration.minimumConfidence)
    for group in pairing.prose {
      let texts = try zip(group.languages, group.parts).map { language, parts in
        try sentences(of: parts, isWhole: group.kind == .title, in: language)
      }
      let beads = try draft.beads(of: group, texts, sure: judge.minimumConfidence) {
        try setup.aligner.beads($0, in: $1)
      }
      try draft.add(beads, of: group, texts, judge, otherTargets)
    }
    guard draft.isSamePaper else { throw GrowErrors.taken(paper, memory, old, pairing.titles) }
    for part in pairing.unpaired {
      draft.result.unaligned.append(.init(lang: part.language, text: part.text, part: part.kind))
    }
    let candidates = PaperCandidates(matcher: matcher)
    draft.result.candidates =
      try candidates.keywords(of: pairing.keywords) { try setup.aligner.aligner($0, $1) }

    draft.result.names = candidates.names(of: pairing.authors)
    let bytes = draft.document(options)
    draft.result.change = memory.change(to: bytes)
    return GrownPaper(
      result: draft.result, bytes: bytes, stamp: old.stamp, memory: memory, page: draft.page)
  }

  private func sentences(of parts: [DocumentPart], isWhole: Bool, in language: LanguageTag)
    throws -> AlignmentText
  {
    if isWhole { return AlignmentText(parts.map(\.text)) }
    let cutter = try SentenceCutter(language: language, srx: workspace.srxPath)
    var text = AlignmentText([])
    for part in parts {
      for paragraph in part.text.split(whereSeparator: \.isNewline) {
        if !text.sentences.isEmpty { text.paragraphStarts.insert(text.sentences.count) }
        text.sentences += try cutter.segments(of: String(paragraph)).map(\.text)
      }
    }
    return text
  }

  /// Translations that other papers of the memory have for a sentence.
  private func otherTargets(
    _ source: String, _ from: LanguageTag, _ to: LanguageTag, file: String
  ) throws -> [String] {
    var search = MatchOptions(from: from, to: to)
    search.minimumScore = .full
    return try setup.memory.ask { try $0.matches(for: source, options: search) }
      .filter { $0.file != file }.map(\.target)
  }
}
