// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import ConcordKit
import TextModel

/// `concord check`: glossary violations of a draft.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check a draft against the glossaries, alone or with its source.",
    discussion: HelpText.flowing(
      """
      A draft is a text (txt, md, html, tex, docx, pdf) or has two languages (tmx, xliff, po, and tsv, csv
      and xlsx with a heading of language tags). Its format is recognized by its content, then by its name.
      Exit code 1: there are findings at or above --fail-on.

      Examples:
        concord check draft.md
        concord check draft.en.txt --source original.zh.txt
        concord check charter.xlf --format json
        concord check pairs.tsv --from zh --to en
        concord check draft.md --fix --dry-run
        concord check draft.docx --annotate reviewed.docx --fix
      """))

  /// The output format: for people, for programs, for code scanning, for a workflow's log, as a page.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, sarif, github, html
  }

  /// From which severity on a check fails.
  enum Threshold: String, ExpressibleByArgument, CaseIterable {
    case error, warning, info, never

    func isReached(by report: CheckReport) -> Bool {
      guard let least = Severity(rawValue: rawValue) else { return false }
      return report.findings.contains { $0.severity >= least }
    }
  }

  @Argument(help: "The drafts; - is standard input.")
  var drafts: [String] = []
  @Option(help: "The original of a draft in one language.")
  var source: String?
  @Option(help: "The language of the original (default: detected).")
  var from: LanguageTag?
  @Option(help: "The language of the draft (default: detected).")
  var to: LanguageTag?
  @Option(help: "Exit with 1 from this severity on: error, warning, info or never.")
  var failOn = Threshold.error
  @Option(help: "text, json, sarif, github or html.")
  var format = Format.text
  @Flag(help: "Apply the safe fixes to the drafts in place.")
  var fix = false
  @Flag(help: "With --fix: only show how the drafts would change.")
  var dryRun = false
  @Option(
    help: """
      Write a copy of a Word draft to this file, with each finding as a comment at its words; with --fix the safe \
      fixes are tracked changes of the copy.
      """)
  var annotate: String?
  @Option(help: "A file of findings to leave alone; where it is not there, it is written.")
  var baseline: String?
  @Option(
    help:
      "The date of the draft (2015, 2015-06, 2015-06-01 or today): terms are judged by what was in use then."
  )
  var date: String?
  @Flag(help: "Also report, for information, findings in quotations and titles of works.")
  var strict = false
  @Flag(help: "Check again whenever a draft, its source or a glossary is saved, until Ctrl-C.")
  var watch = false
  @Option(help: "Show the page of a rule, such as term/missing, instead of checking drafts.")
  var explain: String?
  @OptionGroup var pages: OCROption
  @OptionGroup var workspace: WorkspaceOption

  func validate() throws {
    guard explain == nil || drafts.isEmpty else {
      throw ValidationError("--explain shows the page of a rule; leave out the drafts")
    }
    guard explain != nil || !drafts.isEmpty else {
      throw ValidationError("Missing expected argument '<drafts> ...'")
    }
    guard !watch || !fix && baseline == nil && !drafts.contains("-") else {
      throw ValidationError("--watch goes with files, and not with --fix or --baseline")
    }
    guard fix || !dryRun else { throw ValidationError("--dry-run goes with --fix") }
    guard annotate == nil || drafts.count == 1 else {
      throw ValidationError("--annotate goes with one draft; check the others by themselves")
    }
    guard annotate == nil || !dryRun else {
      throw ValidationError("--annotate changes no draft, so leave out --dry-run")
    }
    guard annotate != "-" else {
      throw ValidationError("--annotate needs a file to write to; name one such as reviewed.docx")
    }
    guard !fix || dryRun || annotate != nil || !drafts.contains("-") else {
      throw ValidationError("--fix needs a file to write to; standard input has none")
    }
    guard source == nil || drafts.count == 1 else {
      throw ValidationError("--source goes with one draft; check the others by themselves")
    }
  }

  func run() throws {
    if let explain {
      Output.write(try RuleGuide.explanation(of: explain, style: Output.style))
    } else if watch {
      try keepChecking()
    } else {
      try checkOnce()
    }
  }

  /// Checks again after each change of a file that the check depends on.
  private func keepChecking() throws {
    let files = drafts + [source].compactMap(\.self)
    while true {
      var watch = try workspace.open().watch(files)
      do {
        try checkOnce()
      } catch is Outcome {
        // The findings are the result; the next version of the draft may have none.
      } catch let error as JobError {
        Output.writeError("\(error)")
      }
      Output.notice("watching \(counted(files.count, "file")); Ctrl-C ends")
      while !watch.hasChanged() { Pause.wait(milliseconds: 200) }
    }
  }

  private func checkOnce() throws {
    let options = DraftCheckOptions(
      source: source.map(Input.path), from: from, to: to,
      date: date == "today" ? Clock.today.description : date, baseline: baseline,
      isStrict: strict, fixing: fix ? (dryRun ? .preview : .write) : .none, ocr: pages.ocr,
      annotatedCopy: annotate.map { .init(path: $0, date: Clock.now) })
    let result = try workspace.open().check(drafts.map(Input.path), options: options)
    for notice in result.notices { Output.notice(notice) }
    for fix in result.fixes {
      Output.notice(
        "\(fix.file): \(counted(fix.count, "finding")) \(dryRun ? "would be fixed" : "fixed")")
      if dryRun { Output.notice(lines: fix.diff) }
    }
    let left = result.report.findings.count { $0.severity == .error }
    if fix, !dryRun, annotate == nil, left > 0 {
      Output.notice("not fixed: \(counted(left, "error")), to be corrected by hand")
    }
    for annotation in result.annotations {
      Output.notice(AnnotationTextReport.text(of: annotation))
    }
    if result.wroteBaseline, let baseline {
      Output.notice("\(baseline) written: its findings are left alone from now on")
    }
    let report = result.report
    switch format {
    case .json: try Output.writeData(JSONReport.text(of: CheckReportJSON(report)))
    case .text:
      let report = CheckTextReport(style: Output.style, showsLines: Output.isTerminal)
      Output.write(report.text(of: result))
    case .sarif: Output.writeData(SARIFReport.text(of: report, version: ConcordVersion.current))
    case .github: Output.writeData(GitHubReport.text(of: report))
    case .html:
      Output.writeData(CheckPage.text(of: result.documentReport, documents: result.documents))
    }
    if failOn.isReached(by: report) { throw Outcome.findings }
  }
}
