import Dispatch
import Foundation
import Interchange
import Storage
import Synchronization
import TextModel

/// Takes many papers in at once: on all cores, in bounded memory, to be interrupted at any moment.
///
/// The memory changes only at the end, when all papers are done; see `GrowStage`. A paper that cannot be
/// read is told and keeps none of the others from it. A paper that was taken in before, and nothing it
/// depends on has changed since, is not read again.
///
/// ```swift
/// let run = GrowRun(workspace, GrowOptions())
/// let summary = try run.grow(["papers/"]) { outcome in print(outcome) }
/// ```
public struct GrowRun: Sendable {
  private let workspace: Workspace
  private let options: GrowOptions
  private let setup: String
  /// Told how many papers of how many are done, whenever one is.
  public var progress: (@Sendable (_ done: Int, _ all: Int) -> Void)?

  /// A run in a workspace; `options.id` is not for many papers and is left out.
  public init(_ workspace: Workspace, _ options: GrowOptions) {
    self.workspace = workspace
    self.options = options
    setup = Self.setup(workspace, options)
  }

  /// The papers that arguments of the command line mean: files, translations as `a.txt:b.txt`, and
  /// folders.
  ///
  /// - Throws: `WorkspaceError` for a folder that cannot be read or that holds no paper.
  public static func papers(_ arguments: [String]) throws -> [PaperSource] {
    try arguments.flatMap { argument -> [PaperSource] in
      guard Workspace.isFolder(argument) else { return [PaperSource(argument: argument)] }
      let folder = argument.hasSuffix("/") ? String(argument.dropLast()) : argument
      let papers = try PaperFolder(folder).papers
      guard !papers.isEmpty else {
        throw WorkspaceError(
          code: "grow/empty",
          message: "\(argument): there is no paper here (txt, md, html, docx, pdf)")
      }
      return papers
    }
  }

  /// Takes papers in.
  ///
  /// - Parameter body: is told what became of each paper, in their order; files of one language that were
  ///   paired by what they say come last.
  /// - Returns: the figures of the run.
  /// - Throws: `WorkspaceError` or `FileError` when the workspace cannot be read or written; what
  ///   `body` throws. The memory is then as it was, and the same run goes on from here.
  public func grow(_ papers: [PaperSource], _ body: (GrowOutcome) throws -> Void) throws
    -> GrowSummary
  {
    var summary = GrowSummary()
    func tell(_ outcome: GrowOutcome) throws {
      summary.add(outcome)
      try body(outcome)
    }
    if !options.isDryRun { try GrowStage.finishInterrupted(workspace) }
    let grown = GrowLedger(reading: workspace.derivedFolder + "/grown")
    let jobs = Self.named(papers).map { paper in Job(paper, in: self, known: grown) }
    guard jobs.contains(where: { $0.outcome == nil }) else {
      for job in jobs { if let outcome = job.outcome { try tell(outcome) } }
      progress?(jobs.count, jobs.count)
      return summary
    }
    let stage =
      options.isDryRun ? nil : try GrowStage.open(workspace, key: key(of: workspace.memoryFiles))
    let team = try GrowTeam(self, PaperGrower.Setup(workspace), stage)
    var alone: [Job] = []
    try team.work(jobs) { job, outcome in
      if let outcome { try tell(outcome) } else { alone.append(job) }
    }
    let pairs = try PaperMatchmaker(team.setup).pairs(of: alone.map(\.paper))
    let paired = Set(pairs.flatMap(\.files))
    try team.work(pairs.map { Job($0, in: self, known: grown) }) { _, outcome in
      if let outcome { try tell(outcome) }
    }
    for job in alone where !paired.contains(job.paper.files[0]) {
      try tell(.failed(job.paper.description, message: job.reason ?? ""))
    }
    try stage?.publish { record in try team.regrow(record) }
    return summary
  }

  /// Papers with names of their own: of two that would have one file, the second is refused by its job.
  private static func named(_ papers: [PaperSource]) -> [(paper: PaperSource, rival: String?)] {
    var owners: [PaperID: String] = [:]
    return papers.map { paper in
      var paper = paper
      let id = paper.id ?? paper.defaultID(languages: [.chinese, .english, .russian])
      paper.id = id
      if let owner = owners[id] { return (paper, owner) }
      owners[id] = paper.description
      return (paper, nil)
    }
  }

  /// A paper of a run.
  struct Job {
    /// The paper.
    var paper: PaperSource
    /// Which versions of its files there are.
    var inputs: String
    /// What became of it, where it need not be read to know.
    var outcome: GrowOutcome?
    /// Why it was not taken in, while there is hope for it.
    var reason: String?

    init(_ named: (paper: PaperSource, rival: String?), in run: GrowRun, known: GrowLedger) {
      self.init(named.paper, in: run, known: known)
      if let rival = named.rival, let id = paper.id {
        outcome = .failed(
          paper.description,
          message:
            "\(paper): \(rival) has the name \(id) already; grow this one by itself, with --id")
      }
    }

    init(_ paper: PaperSource, in run: GrowRun, known: GrowLedger) {
      self.paper = paper
      inputs = paper.files.map { "\(FileStamp(of: $0))" }.joined(separator: ", ")
      guard let record = known[run.key(of: paper)], record.inputs == inputs,
        record.setup == run.setup,
        FileStamp(of: run.workspace.root + "/" + record.tally.file) == record.after
      else { return }
      var tally = record.tally
      tally.change = .unchanged
      outcome = .known(paper.description, tally)
    }
  }

  /// The name of a paper in the records: its files from the root of the file system.
  func key(of paper: PaperSource) -> String {
    paper.files.map(Workspace.absolute).joined(separator: ":")
  }

  /// The record of a paper that was read.
  func record(of job: Job, _ grown: GrownPaper) -> GrowRecord {
    GrowRecord(
      paper: key(of: job.paper), inputs: job.inputs, setup: setup,
      id: grown.memory.id.description, before: grown.stamp, after: grown.stamp,
      tally: GrowTally(grown.result))
  }

  /// Whether a record of this run says what a paper gave.
  func isCurrent(_ record: GrowRecord, _ job: Job) -> Bool {
    record.inputs == job.inputs && record.setup == setup
      && FileStamp(of: workspace.root + "/" + record.tally.file) == record.before
  }

  /// The options for one paper.
  var paperOptions: GrowOptions {
    var options = options
    options.id = nil
    return options
  }

  /// What a result depends on besides the paper and the memory.
  private static func setup(_ workspace: Workspace, _ options: GrowOptions) -> String {
    let languages = [options.from, options.to].map { $0?.description }
    let fields = languages + [options.journal, options.year.map { "\($0)" }]
    var parts = [
      "\(workspace.configuration.sourceLanguage)", "\(workspace.configuration.targetLanguage)",
      "\(options.minimumConfidence ?? workspace.configuration.minimumConfidence)",
      workspace.srxPath.map { "\(FileStamp(of: $0))" } ?? "",
    ]
    for field in fields { parts += field.map { ["1", $0] } ?? ["0"] }
    return workspace.key(
      of: GrowLedger.format, parts: parts, files: workspace.glossaryFiles + ["concord.yaml"]
    ).text
  }

  /// Names the state a run began in: its setup and the memory.
  private func key(of memory: [String]) -> String {
    workspace.key(of: GrowLedger.format, parts: [setup], files: memory).text
  }
}
