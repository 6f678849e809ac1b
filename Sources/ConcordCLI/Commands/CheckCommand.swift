import ArgumentParser
import Checking
import ConcordKit
import TextModel

/// `concord check`: glossary violations of a draft.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check a draft against the glossaries, alone or with its source.",
    discussion: """
      A draft is a text (txt, md) or holds two languages (tsv and csv with a heading of language tags,
      tmx). Exit code 1 says that there are findings at or above --fail-on.

      Examples:
        concord check draft.md
        concord check draft.en.txt --source original.zh.txt
        concord check pairs.tsv --from zh --to en --format json
      """)

  /// From which severity on a check fails.
  enum Threshold: String, ExpressibleByArgument, CaseIterable {
    case error, warning, info, never

    func isReached(by report: CheckReport) -> Bool {
      guard let least = Severity(rawValue: rawValue) else { return false }
      return report.findings.contains { $0.severity >= least }
    }
  }

  @Argument(help: "The drafts; - is standard input.")
  var drafts: [String]
  @Option(help: "The original of a draft in one language.")
  var source: String?
  @Option(help: "The language of the original; left out, it is detected.")
  var from: LanguageTag?
  @Option(help: "The language of the draft; left out, it is detected.")
  var to: LanguageTag?
  @Option(help: "Exit with 1 from this severity on: error, warning, info or never.")
  var failOn = Threshold.error
  @Option(help: "text or json.")
  var format = TextOrJSON.text
  @OptionGroup var workspace: WorkspaceOption

  func validate() throws {
    guard source == nil || drafts.count == 1 else {
      throw ValidationError("--source goes with one draft; check the others by themselves")
    }
  }

  func run() throws {
    var options = DraftCheckOptions()
    options.source = source
    options.from = from
    options.to = to
    let report = try workspace.open().check(drafts, options: options)
    switch format {
    case .json: try Output.write(JSONText.encode(CheckReportJSON(report)))
    case .text:
      Output.write(CheckTextReport(color: Output.hasColor).text(of: report))
    }
    if failOn.isReached(by: report) { throw Outcome.findings }
  }
}
