// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Grows papers: one at once, or many on all cores, in bounded memory, and so that a run can be interrupted at
/// any moment.
///
/// With many papers the memory changes only at the end, when all of them are ready; see `PaperBatch`. A paper
/// that cannot be read does not stop the others. A paper is not read again if nothing has changed on which its
/// result depends.
struct GrowRun {
  private let workspace: Workspace
  private let store: any MemoryStore
  private let options: GrowOptions
  private let state: GrowState
  /// Called with the number of papers that are done and of all papers.
  private let progress: (Int, Int) -> Void
  /// Called with the outcome of each paper.
  private let report: (GrowOutcome) throws -> Void

  init(
    _ workspace: Workspace, _ options: GrowOptions, progress: @escaping (Int, Int) -> Void,
    report: @escaping (GrowOutcome) throws -> Void
  ) throws {
    self.workspace = workspace
    self.options = options
    self.progress = progress
    self.report = report
    store = workspace.memoryStore
    state = try GrowState(workspace, options)
  }

  /// Grows one paper and writes it at once.
  ///
  /// - Throws: for a paper that cannot be taken in; nothing is half-written.
  static func grow(_ paper: PaperSource, in workspace: Workspace, _ options: GrowOptions) throws
    -> GrowResult
  {
    let setup = try GrowSetup(
      workspace, ocr: workspace.ocr(options.ocr, [options.from, options.to]))
    let grower = PaperGrower(setup, options)
    let grown = try grower.prepare(paper)
    try Task.checkCancellation()
    if options.isDryRun { return grown.result }
    return try setup.store.changing {
      // If another command has written the paper since it was read, it is grown again from the new version.
      let isCurrent = setup.store.paper(grown.id) == grown.pending.paper
      let grown = isCurrent ? grown : try grower.prepare(paper)
      if grown.result.change != .unchanged { try setup.store.write(grown.pending) }
      return grown.result
    }
  }

  /// Grows many papers.
  ///
  /// Files of one language that were paired by their content are reported last.
  func grow(_ papers: [PaperSource]) throws {
    if !options.isDryRun { try store.finishInterruptedBatches() }
    let ledger = store.ledger()
    let jobs = self.jobs(for: papers, ledger)
    guard jobs.contains(where: { $0.outcome == nil }) else {
      for job in jobs { if let outcome = job.outcome { try report(outcome) } }
      return progress(jobs.count, jobs.count)
    }
    let batch = options.isDryRun ? nil : try store.batch(key: state.key(store))
    let setup = try GrowSetup(
      workspace, ocr: workspace.ocr(options.ocr, [options.from, options.to]))
    let singles = try work(through: jobs, setup, batch: batch)
    let pairs = try PaperFilePairer(setup).pairs(of: singles.map(\.job.paper))
    let pairJobs = pairs.map { settled(GrowJob($0), ledger) }
    try work(through: pairJobs, setup, batch: batch)
    let paired = Set(pairs.flatMap(\.inputs))
    for (job, error) in singles where paired.isDisjoint(with: job.paper.inputs) {
      try report(.failed(job.paper, error))
    }
    try batch?.publish { record in try redo(record, jobs: jobs + pairJobs, setup: setup) }
  }

  // MARK: Jobs

  /// A job for each paper; of two papers with one identifier the second is refused.
  private func jobs(for papers: [PaperSource], _ ledger: PaperLedger) -> [GrowJob] {
    let languages =
      [workspace.configuration.sourceLanguage, workspace.configuration.targetLanguage]
      + [.chinese, .english, .russian]
    var owners: [PaperID: PaperSource] = [:]
    return papers.map { paper in
      var paper = paper
      let id = paper.id ?? paper.defaultID(languages: languages)
      paper.id = id
      guard let owner = owners[id] else {
        owners[id] = paper
        return settled(GrowJob(paper), ledger)
      }
      var job = GrowJob(paper)
      job.outcome = .failed(paper, GrowErrors.sameName(paper, id, as: owner))
      return job
    }
  }

  /// The job with its outcome, if an earlier run has read the paper and nothing has changed since.
  private func settled(_ job: GrowJob, _ ledger: PaperLedger) -> GrowJob {
    guard let record = ledger[job.source], record.inputs == job.inputs,
      record.setup == state.setup, store.paper(record.id).version == record.after,
      var tally = GrowTally(record)
    else { return job }
    var job = job
    tally.change = .unchanged
    job.outcome = .known(job.paper, tally)
    return job
  }

  /// The outcome of a job that this run had finished before it was interrupted.
  private func staged(_ job: GrowJob, _ batch: (any PaperBatch)?) -> GrowOutcome? {
    guard let batch, let record = batch.ledger[job.source], record.inputs == job.inputs,
      record.setup == state.setup, store.paper(record.id).version == record.before,
      batch.holds(record), let tally = GrowTally(record)
    else { return nil }
    return .known(job.paper, tally)
  }

  // MARK: Work

  /// Does the jobs, puts new states of papers into the batch and reports outcomes.
  ///
  /// - Returns: the jobs of single files in one language, with the error if no partner is found.
  @discardableResult
  private func work(
    through jobs: [GrowJob], _ setup: GrowSetup, batch: (any PaperBatch)?
  ) throws -> [(job: GrowJob, error: JobError)] {
    let options = paperOptions
    let jobs = jobs.map { job in
      var job = job
      job.outcome = job.outcome ?? staged(job, batch)
      return job
    }
    var singles: [(job: GrowJob, error: JobError)] = []
    var count = 0
    try GrowWorkerPool().run(jobs) {
      let grower = PaperGrower(setup, options)
      return { job in Self.progress(of: job, grower) }
    } handOver: { job, done in
      count += 1
      progress(count, jobs.count)
      switch done {
      case .known(let outcome): try report(outcome)
      case .failed(let error): try report(.failed(job.paper, error))
      case .single(let error): singles.append((job, error))
      case .grown(let grown):
        let isNew = grown.result.change != .unchanged
        try batch?.add(isNew ? grown.pending : nil, record(of: job, grown))
        try report(.grown(grown.result))
      }
    }
    return singles
  }

  /// Grows the paper of a job, unless its outcome is known.
  private static func progress(of job: GrowJob, _ grower: PaperGrower) -> GrowProgress {
    if let outcome = job.outcome { return .known(outcome) }
    do {
      return .grown(try grower.prepare(job.paper))
    } catch {
      let error = JobError(error)
      let isSingle = error.code == GrowErrors.oneLanguageCode && job.paper.inputs.count == 1
      return isSingle ? .single(error) : .failed(error)
    }
  }

  private func record(of job: GrowJob, _ grown: GrownPaper) -> PaperRecord {
    let version = grown.pending.paper.version
    let tally = GrowTally(grown.result)
    return PaperRecord(
      source: job.source, inputs: job.inputs, setup: state.setup, id: grown.id, before: version,
      after: version, name: tally.file, change: tally.change, figures: tally.figures)
  }

  /// Grows a paper again that another command has written during the run.
  private func redo(
    _ record: PaperRecord, jobs: [GrowJob], setup: GrowSetup
  ) throws -> PaperRecord? {
    let files = record.source.split(separator: ":").map(String.init)
    let paper =
      jobs.first { $0.source == record.source }?.paper
      ?? PaperSource(
        files: Workspace.exists(record.source) ? [record.source] : files, id: record.id)
    let grown = try PaperGrower(setup, paperOptions).prepare(paper)
    if grown.result.change != .unchanged { try store.write(grown.pending) }
    let tally = GrowTally(grown.result)
    var fresh = record
    (fresh.name, fresh.change, fresh.figures) = (tally.file, tally.change, tally.figures)
    fresh.after = store.paper(grown.id).version
    return fresh
  }

  /// The options for one paper of many: its identifier is its own.
  private var paperOptions: GrowOptions {
    var options = options
    options.id = nil
    return options
  }
}
