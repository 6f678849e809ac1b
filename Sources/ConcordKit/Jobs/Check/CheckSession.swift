// SPDX-License-Identifier: Apache-2.0
import Checking
import Documents
import Files
import Matching
import Synchronization
import Terminology
import TextModel

/// Checks drafts against the glossaries and the memory of a workspace.
///
/// Opens them once; reuse it for many checks.
///
/// ```swift
/// let session = try Workspace.nearest().checkSession()
/// let result = try session.check([.text("The Shanghai spirit", name: "draft.md")])
/// for finding in result.report.findings { print(finding.location, finding.message) }
/// ```
///
/// Thread-safe: any number of tasks may check at once and get the findings they would get one after another.
/// Open a new session after a change of the workspace: an open one may answer from either state.
public final class CheckSession: Sendable {
  private let workspace: Workspace
  let engines: EnginePool<WorkspaceTerms>
  let lexicons: KeptLexicons
  /// The memory, opened when the first draft with a source needs it.
  private let opened = Mutex<(any MemorySearch)?>(nil)
  /// Evidence of the memory about the terms, by pair of languages.
  private let evidence = Mutex<[LanguagePair: [ConceptID: TermEvidence]]>([:])

  init(_ workspace: Workspace) throws {
    self.workspace = workspace
    lexicons = KeptLexicons(workspace)
    engines = try EnginePool { try WorkspaceTerms(workspace) }
  }

  /// Checks drafts, one after another.
  ///
  /// - Parameters:
  ///   - inputs: drafts in one language (text, Markdown, HTML, Word, PDF) or in two (TMX, XLIFF, PO, and TSV, CSV
  ///     and XLSX with a heading of language tags).
  ///   - options: the original of a draft, the languages, the baseline, and what is fixed.
  ///   - rules: rules of the program's own, run after the built-in ones.
  /// - Returns: the findings, at their places in the inputs as given.
  /// - Throws: `JobError` for what cannot be read or written, and for a date that is not one (`check/date`); with
  ///   `cancelled` when the task is cancelled. Its message names the drafts that have been fixed before.
  public func check(
    _ inputs: [Input], options: DraftCheckOptions = DraftCheckOptions(), rules: [any Rule] = []
  ) throws(JobError) -> DraftCheckResult {
    try JobError.border {
      if let date = options.date, PartialDate(date) == nil {
        throw JobError(
          code: "check/date",
          message: "'\(date)': a date is written 2025, 2025-09 or 2025-09-01, or today")
      }
      try workspace.requireInner(inputs + [options.source].compactMap(\.self))
      for path in [options.annotatedCopy?.path, options.baseline].compactMap(\.self) {
        try workspace.requireInner(path)
      }
      let baseline = try options.baseline.flatMap(Self.readBaseline)
      let judging = CheckOptions(
        severities: workspace.configuration.severities,
        disabled: workspace.configuration.disabledRules, date: options.date, baseline: baseline,
        isStrict: options.isStrict)
      var result = DraftCheckResult()
      result.notices = workspace.configuration.unknownRules(beside: rules)
      if let copy = options.annotatedCopy?.path {
        let others = [options.source, options.baseline.map(Input.path)].compactMap { $0 }
        try OutputPlace.check(copy, inputs: inputs + others, isOurs: ZipArchive.isArchive)
        try OutputPlace.check(copy, isNoneOf: workspace)
      }
      if let path = options.baseline, baseline == nil {
        try OutputPlace.check(path, isNoneOf: workspace)
      }
      for input in inputs {
        do {
          try Task.checkCancellation()
          result += try engines.use { terms in
            try terms.ask { try check(input, options, judging: judging, rules: rules, matcher: $0) }
          }
        } catch  where options.fixing == .write && !result.fixes.isEmpty {
          throw JobError(
            JobError(error),
            adding: "fixed before that: \(result.fixes.map(\.file).joined(separator: ", "))")
        }
      }
      if let path = options.baseline, baseline == nil {
        let text = Baseline(result.report, of: result.documents).text
        try AtomicFile.write(Array(text.utf8), to: path)
        result.wroteBaseline = true
      }
      return result
    }
  }

  /// Checks one draft.
  private func check(
    _ input: Input, _ options: DraftCheckOptions, judging: CheckOptions, rules: [any Rule],
    matcher: TermMatcher
  ) throws -> DraftCheckResult {
    var approved = ApprovedTranslations(memory: memory)
    func read(_ input: Input) throws -> Draft {
      var draft = try Draft(input, options: options, lexicons: lexicons)
      try approved.add(to: &draft)
      return draft
    }
    var draft = try read(input)
    var judging = judging
    if let pair = draft.languages {
      judging.evidence = try evidence(of: pair, matcher)
    }
    try Task.checkCancellation()
    let checker = Checker(matcher: matcher, options: judging, rules: rules)
    var result = DraftCheckResult()
    result.documentReport = checker.check(draft.document)
    var unfixed: [String] = []
    if let copy = options.annotatedCopy {
      let annotator = try DraftAnnotator(input, options: options, copy: copy)
      var annotation = try annotator.annotation(of: result.documentReport) { bytes in
        try checker.check(read(.bytes(bytes, name: input.name)).document).findings
      }
      if let path = copy.path {
        try AtomicFile.write(annotation.document, to: path)
        annotation.output = path
      }
      result.annotations = [annotation]
      unfixed = Self.refused(
        annotation.refused, for: annotation.harmedRules, doubtful: annotation.doubtful,
        of: input.name)
    } else if options.fixing != .none {
      let fixed = try fix(
        draft, result.documentReport, of: input, writes: options.fixing == .write
      ) { text in
        let draft = try read(.bytes(draft.mark + Array(text.utf8), name: input.name))
        return checker.check(draft.document).findings.map { $0.escaped(draft.escape) }
      }
      unfixed = fixed.notices
      if let fix = fixed.fix {
        result.fixes = [fix]
        if options.fixing == .write {
          do {
            draft = try read(input)
          } catch { throw JobError(JobError(error), adding: "fixed before that: \(input.name)") }
          result.documentReport = checker.check(draft.document)
        }
      }
    }
    result.report = result.documentReport
    let notices = result.report.cutRules.sorted().map {
      "\(input.name): the draft has more findings of \($0) than are named; correct some of them and check it again"
    }
    result.report.findings = result.report.findings.map(draft.placed)
    result.report.silenced = result.report.silenced.map {
      SilencedFinding(draft.placed($0.finding), reason: $0.reason)
    }
    result.documents = [draft.document]
    result.notices = draft.notices + notices + unfixed
    if options.fixing != .none {
      result.notices += Self.kept(result.report.findings, of: input.name)
    }
    return result
  }

  private func evidence(of pair: LanguagePair, _ matcher: TermMatcher) throws
    -> [ConceptID: TermEvidence]
  {
    if let known = evidence.withLock({ $0[pair] }) { return known }
    let counts = try MemoryEvidence(workspace: workspace, matcher: matcher)
      .counts(from: pair.from, to: pair.to)
    evidence.withLock { $0[pair] = counts }
    return counts
  }

  private func memory() throws -> any MemorySearch {
    try opened.withLock { opened in
      if let opened { return opened }
      let memory = try workspace.memory()
      opened = memory
      return memory
    }
  }

  /// Fixes what can be fixed without a person; `nil` if there is nothing of the kind.
  ///
  /// A notice tells what fixes were not made because of what they would bring.
  private func fix(
    _ draft: Draft, _ report: CheckReport, of input: Input, writes: Bool,
    checking check: (String) throws -> [Finding]
  ) throws -> (fix: DraftCheckResult.Fix?, notices: [String]) {
    let findings = report.findings.map { $0.escaped(draft.escape) }
    guard draft.hasLines else {
      throw JobError(
        code: "check/unfixable",
        message: "\(input.name): a document of this kind is not fixed in place; for a Word"
          + " document, '--annotate FILE --fix' writes a copy with the fixes as tracked changes")
    }
    let fixed =
      draft.isRewritable
      ? try Fixer.fix(
        draft.document.content, findings, cutRules: report.cutRules, checking: check)
      : Fixer.fix(draft.document.content, findings)
    let refused = Self.refused(
      fixed.refused.count, for: fixed.harmedRules, doubtful: fixed.doubtful.count, of: input.name)
    guard !fixed.applied.isEmpty else { return (nil, refused) }
    if writes {
      guard draft.isRewritable, let file = input.file else {
        throw JobError(
          code: "check/unfixable",
          message: "\(input.name): only files in UTF-8 can be fixed in place; save it as UTF-8"
            + " first")
      }
      try AtomicFile.write(draft.mark + Array(fixed.text.utf8), to: file)
    }
    let fix = DraftCheckResult.Fix(
      file: input.name, count: fixed.applied.count, diff: fixed.diff(file: input.name),
      text: fixed.text)
    return (fix, refused)
  }

  /// Notices that some findings are not fixed, since a check would find something else then, or since the word
  /// before them may need another form.
  private static func refused(
    _ refused: Int, for rules: Set<String>, doubtful: Int, of name: String
  ) -> [String] {
    let others = rules.isEmpty ? "" : " (\(rules.sorted().joined(separator: ", ")))"
    return [
      (refused, "whose fix would bring another finding\(others)"),
      (doubtful, "whose fix may need another form of the word before it"),
    ].filter { $0.0 > 0 }.map { count, reason in
      "\(name): not fixed: \(counted(count, "finding")) \(reason); correct by hand"
    }
  }

  /// A notice that some findings are not fixed, since their segments are not to be changed.
  private static func kept(_ findings: [Finding], of name: String) -> [String] {
    let places: [(Finding.Protection, String)] = [
      (.locked, "locked"), (.signedOff, "signed off"),
    ]
    let counts = places.compactMap { protection, words in
      let count = findings.filter { $0.protection == protection }.count
      return count == 0 ? nil : "\(count) in segments that are \(words)"
    }
    guard !counts.isEmpty else { return [] }
    return ["\(name): not fixed: \(counts.joined(separator: ", ")); reopen them to have them fixed"]
  }

  private static func readBaseline(_ path: String) throws -> Baseline? {
    guard Workspace.exists(path) else { return nil }
    // Its own JSON is not a format that documents are read from.
    let text = try TextFile(bytes: TextFile.bytes(of: path), path: path).text
    guard let baseline = Baseline(text) else {
      throw JobError(
        code: "check/baseline",
        message: "\(path): this is not a baseline; name another file, or remove it first")
    }
    return baseline
  }
}

extension Finding {
  /// The finding with its replacement as the file writes it.
  fileprivate func escaped(_ escape: (String) -> String) -> Finding {
    var finding = self
    finding.replacement = replacement.map(escape)
    return finding
  }
}

extension Workspace {
  /// Opens a session for checks.
  ///
  /// - Throws: `JobError` for a glossary that cannot be read.
  public func checkSession() throws(JobError) -> CheckSession {
    try JobError.border { try CheckSession(self) }
  }

  /// Checks drafts; see `CheckSession.check(_:options:rules:)`.
  ///
  /// For many checks open a session.
  public func check(
    _ inputs: [Input], options: DraftCheckOptions = DraftCheckOptions(), rules: [any Rule] = []
  ) throws(JobError) -> DraftCheckResult {
    try checkSession().check(inputs, options: options, rules: rules)
  }

  /// Checks one draft.
  ///
  /// ```swift
  /// let result = try workspace.check(.text(buffer, name: "draft.md"))
  /// print(result.report.findings.count)
  /// ```
  public func check(
    _ input: Input, options: DraftCheckOptions = DraftCheckOptions(), rules: [any Rule] = []
  ) throws(JobError) -> DraftCheckResult {
    try check([input], options: options, rules: rules)
  }
}
