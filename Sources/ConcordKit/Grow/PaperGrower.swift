import Alignment
import Checking
import Documents
import Interchange
import Matching
import Segmentation
import Terminology
import TextModel

/// Takes papers into the memory of a workspace that was read once.
///
/// ```swift
/// let grower = try PaperGrower(Workspace())
/// let result = try grower.grow(PaperSource(argument: "paper.txt"))
/// print(result.file, result.units.count)
/// ```
public struct PaperGrower {
  private let workspace: Workspace
  private let glossaries: [GlossaryFile]
  private let matcher: TermMatcher
  private let memory: WorkspaceMemory
  private let cleaning: CleaningOptions

  /// Reads the glossaries and opens the memory of a workspace.
  ///
  /// - Throws: what reading them throws.
  public init(_ workspace: Workspace) throws {
    self.workspace = workspace
    glossaries = try workspace.glossaries()
    matcher = TermMatcher(Termbase(glossaries.map { ($0.path, $0.entries) }))
    memory = try workspace.memory()
    cleaning = CleaningSetup.options(for: nil, glossaries: glossaries, memory: memory)
  }

  /// Takes one paper in: its parts are found and cleaned, cut into sentences, aligned, judged and
  /// written to `tm/`.
  ///
  /// The same paper again changes nothing; a changed one replaces its own file, in which pairs that a
  /// reviewer has decided about keep their status.
  ///
  /// - Throws: `DocumentError` for a file that cannot be read, `WorkspaceError` for one without two
  ///   languages, `InterchangeError` for a memory that is damaged or cannot be written. Nothing is
  ///   half-written.
  public func grow(_ paper: PaperSource, options: GrowOptions = GrowOptions()) throws -> GrowResult
  {
    let parts = try paper.parts(cleaning)
    guard
      let (from, to) = PaperPairing.languages(of: parts, options, workspace.configuration)
    else { throw oneLanguage(paper, parts, options) }
    let pairing = PaperPairing(parts, from: from, to: to)
    guard !pairing.prose.isEmpty else { throw nothingPaired(paper, from, to) }

    let id = options.id ?? paper.defaultID(languages: [from, to])
    let file = PaperMemory(id: id, root: workspace.root)
    let (decisions, kept) = try file.contents()
    let aligner = Aligner(
      source: from, target: to,
      lexicons: try workspace.lexicons(of: glossaries, from: from, to: to))
    let judge = PairJudge(
      checker: Checker(
        matcher: matcher,
        options: CheckOptions(
          severities: workspace.configuration.severities,
          disabled: workspace.configuration.disabledRules)),
      minimumConfidence: options.minimumConfidence ?? workspace.configuration.minimumConfidence)

    var result = GrowResult(
      paper: .init(id: id.description, title: pairing.titles), file: file.path, change: .unchanged,
      units: [], unaligned: [], candidates: [], conflicts: [], findings: [])
    for part in pairing.prose {
      try add(part, from, to, aligner, judge, id, decisions, kept, to: &result)
    }
    for part in pairing.unpaired {
      result.unaligned.append(.init(lang: part.language, text: part.text, part: part.kind))
    }
    if let keywords = pairing.keywords {
      result.candidates = KeywordCandidates(aligner: aligner, matcher: matcher).candidates(
        keywords.source.flatMap(\.items), keywords.target.flatMap(\.items))
    }
    result.change = try file.write(
      result.units, decisions: decisions, from: from, to: to, titles: pairing.titles,
      isDryRun: options.isDryRun)
    return result
  }

  private func add(
    _ part: PaperPairing.PartPair, _ from: LanguageTag, _ to: LanguageTag, _ aligner: Aligner,
    _ judge: PairJudge, _ id: PaperID, _ decisions: [[String]: PaperMemory.Decision],
    _ kept: KeptAlignment,
    to result: inout GrowResult
  ) throws {
    let source = try sentences(of: part.source, isWhole: part.kind == .title, in: from)
    let target = try sentences(of: part.target, isWhole: part.kind == .title, in: to)
    var number = 0
    let beads =
      kept.beads(part.kind, source.sentences, target.sentences) { sentences, isSource in
        SentenceJoiner.join(sentences, in: isSource ? from : to)
      } ?? aligner.align(source, target).beads
    for bead in beads {
      let left = SentenceJoiner.join(source.sentences[bead.source], in: from)
      let right = SentenceJoiner.join(target.sentences[bead.target], in: to)
      guard !bead.isNull else {
        let (lang, text) = left.isEmpty ? (to, right) : (from, left)
        result.unaligned.append(.init(lang: lang, text: text, part: part.kind))
        continue
      }
      number += 1
      let confidence = hundredths(bead.confidence)
      let (findings, reasons) = judge.judge(
        source: left, from, target: right, to, confidence: confidence,
        number: result.units.count + 1, file: result.file)
      let status = decisions[[left, right]]?.status ?? (reasons.isEmpty ? .approved : .needsReview)
      result.units.append(
        GrowResult.Unit(
          id: UnitID("\(id).\(part.kind.rawValue).\(number)"), source: left, target: right,
          bead: bead.type, confidence: confidence, status: status, part: part.kind,
          reasons: status == .approved ? [] : reasons))
      result.findings += findings.map(FindingReport.init)
      if let conflict = try conflict(left, right, from, to, with: result.file) {
        result.conflicts.append(conflict)
      }
    }
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

  /// Other translations that other papers of the memory have for a sentence.
  private func conflict(
    _ source: String, _ target: String, _ from: LanguageTag, _ to: LanguageTag, with file: String
  ) throws -> GrowResult.Conflict? {
    var search = MatchOptions(from: from, to: to)
    search.minimumScore = .full
    var targets = [target]
    for match in try memory.ask({ try $0.matches(for: source, options: search) })
    where match.file != file && !targets.contains(match.target) {
      targets.append(match.target)
    }
    return targets.count > 1 ? GrowResult.Conflict(source: source, targets: targets) : nil
  }

  private func oneLanguage(_ paper: PaperSource, _ parts: [DocumentPart], _ options: GrowOptions)
    -> WorkspaceError
  {
    var languages: [String] = []
    for part in parts where !languages.contains(part.language.description) {
      languages.append(part.language.description)
    }
    let wanted = [options.from, options.to].compactMap { $0?.description }
    let missing = wanted.isEmpty ? "a second language" : wanted.joined(separator: " and ")
    let found = languages.isEmpty ? "no language Concord knows" : languages.joined(separator: ", ")
    return WorkspaceError(
      code: "grow/one-language",
      message: "\(paper.files.joined(separator: ":")): there is text in \(found) here but not in"
        + " \(missing); give both files as SOURCE:TARGET, or a file with both")
  }

  private func nothingPaired(_ paper: PaperSource, _ from: LanguageTag, _ to: LanguageTag)
    -> WorkspaceError
  {
    WorkspaceError(
      code: "grow/unpaired",
      message: "\(paper.files.joined(separator: ":")): no part stands in both \(from) and \(to)"
        + " (title, abstract or body); check the markers of its abstracts")
  }
}
