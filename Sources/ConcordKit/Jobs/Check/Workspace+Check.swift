import Checking
import Documents
import Files
import Interchange
import Matching
import Terminology
import TextModel

extension Workspace {
  /// Checks drafts against the glossaries, one after another.
  ///
  /// - Parameters:
  ///   - paths: files in one language (text, Markdown, HTML, Word, PDF) or in two (TMX, XLIFF, PO, and
  ///     TSV, CSV and XLSX with a heading of language tags).
  ///   - options: the original of a draft, the languages, the baseline, and what is mended.
  /// - Returns: the findings, at their places in the files as given.
  /// - Throws: `FileError` or `WorkspaceError` for what cannot be read or
  ///   written.
  public func check(_ paths: [String], options: DraftCheckOptions = DraftCheckOptions()) throws
    -> DraftCheckResult
  {
    try WorkspaceTerms(self).ask { try check(paths, options, $0) }
  }

  private func check(_ paths: [String], _ options: DraftCheckOptions, _ matcher: TermMatcher) throws
    -> DraftCheckResult
  {
    let baseline = try options.baseline.flatMap(Self.readBaseline)
    let plain = CheckOptions(
      severities: configuration.severities, disabled: configuration.disabledRules,
      date: options.date, baseline: baseline)
    var result = DraftCheckResult()
    for path in paths {
      func read() throws -> Draft {
        var draft = try Draft(path, options: options, workspace: self)
        try addApproved(to: &draft)
        return draft
      }
      var draft = try read()
      var judging = plain
      if let pair = draft.languages {
        judging.evidence = try MemoryEvidence(workspace: self, matcher: matcher)
          .counts(from: pair.from, to: pair.to)
      }
      let checker = Checker(matcher: matcher, options: judging)
      var report = checker.check(draft.document)
      if options.fixing != .none, let fix = try fix(draft, report, options.fixing) {
        result.fixes.append(fix)
        if options.fixing == .write {
          draft = try read()
          report = checker.check(draft.document)
        }
      }
      result.documentReport = result.documentReport + report
      report.findings = report.findings.map(draft.placed)
      report.silenced = report.silenced.map {
        SilencedFinding(draft.placed($0.finding), reason: $0.reason)
      }
      result.report = result.report + report
      result.documents.append(draft.document)
    }
    if let path = options.baseline, baseline == nil {
      try AtomicFile.write(Array(Baseline(result.report, of: result.documents).text.utf8), to: path)
      result.wroteBaseline = true
    }
    return result
  }

  /// Gives every segment with a source the approved translation that the memory has of it, if any.
  private func addApproved(to draft: inout Draft) throws {
    guard draft.languages != nil else { return }
    let memory = try memory()
    for index in draft.document.segments.indices {
      let segment = draft.document.segments[index]
      guard let source = segment.source else { continue }
      var search = MatchOptions(from: source.language, to: segment.target.language)
      search.minimumScore = .full
      draft.document.segments[index].approved = try memory.ask {
        try $0.matches(for: source.text, options: search)
      }.first { $0.status == .approved }?.target
    }
  }

  private func fix(
    _ draft: Draft, _ report: CheckReport, _ fixing: DraftCheckOptions.Fixing
  ) throws -> DraftCheckResult.Fix? {
    let findings = report.findings.map { finding in
      var finding = finding
      finding.replacement = finding.replacement.map(draft.escape)
      return finding
    }
    let fixed = Fixer.fix(draft.document.content, findings)
    guard !fixed.applied.isEmpty else { return nil }
    let file = draft.document.file
    if fixing == .write {
      guard draft.isRewritable else {
        throw WorkspaceError(
          code: "check/unfixable",
          message: "\(file): only files in UTF-8 can be mended in place; save it as UTF-8 first")
      }
      let mark: [UInt8] = draft.baseOffset == 3 ? [0xEF, 0xBB, 0xBF] : []
      try AtomicFile.write(mark + Array(fixed.text.utf8), to: file)
    }
    return DraftCheckResult.Fix(
      file: file, count: fixed.applied.count, diff: fixed.diff(file: file))
  }

  private static func readBaseline(_ path: String) throws -> Baseline? {
    guard Workspace.exists(path) else { return nil }
    guard let baseline = Baseline(try TextFile(reading: path).text) else {
      throw WorkspaceError(
        code: "check/baseline",
        message: "\(path): this is no baseline; name another file, or remove it to write it anew")
    }
    return baseline
  }
}
