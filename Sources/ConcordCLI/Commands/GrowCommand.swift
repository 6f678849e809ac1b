// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import ConcordKit
import TextModel

/// `concord grow`: new papers into the memory.
struct GrowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grow",
    abstract: "Take bilingual papers into the memory.",
    discussion: HelpText.flowing(
      """
      A paper is one file with all its languages, or one file per language, given as SOURCE:TARGET: text, Markdown,
      HTML, Word or PDF. A folder means all papers in it. Files belong together if their names differ only in a
      language (a.zh.txt and a.en.txt, zh/a.pdf and en/a.pdf), or if they translate each other.

      Each paper becomes one file in tm/. Pairs that are uncertain, or that break the glossary, wait there for
      'concord review'. Growing the same paper again changes nothing; a corrected paper keeps the decisions of
      reviewers. Many papers become part of the memory together, at the end; after an interruption, the same
      command continues. Exit code 2: a paper could not be taken in.

      Read the summary first: title, authors and sizes show whether the paper was read correctly.

      Examples:
        concord grow paper.txt
        concord grow abstract.zh.txt:abstract.en.txt --id ees-2024-6 --year 2024
        concord grow papers/ --journal "Russian Studies"
        concord grow paper.pdf --parts title,abstract,keywords --dry-run --verbose
      """))

  @Argument(help: "The papers, or folders of papers.")
  var papers: [String]
  @Option(help: "The source language (default: the workspace's).")
  var from: LanguageTag?
  @Option(
    help: """
      The target language (default: the workspace's; if the paper has a third language, that one too).
      """)
  var to: LanguageTag?
  @Option(
    help: "The identifier of the paper, which names its file (default: made from the file name).")
  var id: PaperID?
  @Option(help: "The journal or series, kept with the paper.")
  var journal: String?
  @Option(help: "The year of the paper, kept with it.")
  var year: Int?
  @Option(
    help: """
      Pairs below this confidence, 0 to 1, wait for a review (default: that of concord.yaml, or 0.8).
      """)
  var minConfidence: Double?
  @Option(
    help: "Take in only these parts, with commas: title,abstract,keywords,body.",
    transform: PartKind.list)
  var parts: Set<PartKind> = []
  @Flag(help: "Show the pairs, and not only how many there are.")
  var verbose = false
  @Flag(help: "Only show what would change.")
  var dryRun = false
  @Option(help: "A web page to write that shows both texts side by side, for one paper.")
  var report: String?
  @Option(help: "text or json; for many papers json is one object per line.")
  var format = TextOrJSON.text
  @OptionGroup var pages: OCROption
  @OptionGroup var workspace: WorkspaceOption

  func validate() throws {
    try minConfidence.map(Confidence.validate)
    guard id == nil || papers.count == 1 else {
      throw ValidationError("--id goes with one paper; grow the others by themselves")
    }
    guard id != nil || !papers.contains("-") else {
      throw ValidationError("A paper from standard input needs a name; give --id")
    }
    guard year.map({ (1...9999).contains($0) }) != false else {
      throw ValidationError("--year should be a year, such as 2024")
    }
  }

  func run() throws {
    let workspace = try workspace.open()
    let sources = try workspace.papers(at: papers)
    guard sources.count == 1 || id == nil && report == nil else {
      throw ValidationError(
        "--\(id == nil ? "report" : "id") goes with one paper, and there are \(sources.count) here")
    }
    if let report { try GrowPage.check(report, of: sources) }
    let options = GrowOptions(
      from: from, to: to, id: id, journal: journal, year: year, minimumConfidence: minConfidence,
      parts: parts, isDryRun: dryRun, ocr: pages.ocr)
    let bar = sources.count == 1 ? nil : ProgressBar("paper")
    let text = GrowTextReport(style: Output.style, isDryRun: dryRun, isVerbose: verbose)
    let summary = try workspace.grow(
      sources, options: options,
      report: { outcome in
        bar?.clear()
        try write(outcome, text, isSingle: sources.count == 1)
      }, progress: { bar?.show($0, of: $1) })
    bar?.clear()
    if sources.count > 1 {
      switch format {
      case .json: try Output.writeData(JSONReport.line(of: summary))
      case .text: Output.write(text.text(of: summary))
      }
    }
    if summary.failed > 0 { throw Outcome.failed }
  }

  /// Writes what became of a paper: all of it for a single one, a line for one of many.
  private func write(_ outcome: GrowOutcome, _ text: GrowTextReport, isSingle: Bool) throws {
    switch outcome {
    case .failed(_, let error): Output.writeError(error.description)
    case .known(_, let tally):
      if format == .json { try Output.writeData(JSONReport.line(of: tally)) }
    case .grown(let result):
      if let report { try GrowPage(result).write(to: report) }
      switch (format, isSingle) {
      case (.json, true): try Output.writeData(JSONReport.text(of: result))
      case (.json, false): try Output.writeData(JSONReport.line(of: result))
      case (.text, true): Output.write(text.text(of: result))
      case (.text, false): Output.write(text.shortText(of: result))
      }
    }
  }
}

extension PaperID: ExpressibleByArgument {
  /// Reads an identifier that is fit for a file name.
  public init?(argument: String) { self.init(argument) }
}

extension PartKind {
  /// Reads a list with commas: `title,abstract`.
  static func list(_ argument: String) throws -> Set<PartKind> {
    let known: [PartKind] = [.title, .abstract, .keywords, .body]
    return try Set(
      argument.split(separator: ",", omittingEmptySubsequences: false).map { piece in
        let name = piece.filter { !$0.isWhitespace }
        guard let kind = known.first(where: { $0.rawValue == name }) else {
          throw ValidationError(
            "'\(name)' is not a part; write \(known.map(\.rawValue).joined(separator: ", "))")
        }
        return kind
      })
  }
}
