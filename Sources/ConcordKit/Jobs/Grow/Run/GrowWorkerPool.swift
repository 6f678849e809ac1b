import Dispatch
import Foundation
import Storage
import Synchronization
import TextModel

/// Works through the papers of a run on all cores and hands over what became of them in order.
struct GrowTeam {
  /// What all of them share.
  let setup: PaperGrower.Setup
  private let run: GrowRun
  private let stage: GrowStage?

  init(_ run: GrowRun, _ setup: PaperGrower.Setup, _ stage: GrowStage?) {
    self.run = run
    self.setup = setup
    self.stage = stage
  }

  /// What a worker gives back.
  private struct Done: Sendable {
    var outcome: GrowOutcome?
    var reason: String?
    var bytes: [UInt8]?
    var record: GrowRecord?
  }

  /// Papers that may be done and not yet handed over, which bounds the memory in use.
  private static let lead = 64

  /// Does the papers.
  ///
  /// - Parameter body: is given each paper in order with what became of it; nothing when the file has one
  ///   language only and may yet find its partner.
  /// - Throws: what `body` and the stage throw; the workers then stop after the paper they are at.
  func work(_ jobs: [GrowRun.Job], _ body: (GrowRun.Job, GrowOutcome?) throws -> Void) throws {
    guard !jobs.isEmpty else { return }
    let state = Mutex(WorkState())
    let (room, ready) = (DispatchSemaphore(value: Self.lead), DispatchSemaphore(value: 0))
    let workers = max(1, min(ProcessInfo.processInfo.activeProcessorCount, jobs.count))
    let group = DispatchGroup()
    let known = jobs.map { stagedOutcome(of: $0) }
    let (run, setup) = (run, setup)
    for _ in 0..<workers {
      // Half a megabyte, as threads have it, may be too little for a deep document.
      let thread = Thread {
        let grower = PaperGrower(setup)
        while true {
          room.wait()
          guard let number = state.withLock({ $0.take(of: jobs.count) }) else { break }
          let done = known[number] ?? Self.grow(jobs[number], grower, run)
          state.withLock { $0.done[number] = done }
          ready.signal()
        }
        room.signal()
        group.leave()
      }
      thread.stackSize = 8 << 20
      group.enter()
      thread.start()
    }
    defer {
      state.withLock { $0.isStopped = true }
      room.signal()
      group.wait()
      // A semaphore may not go while it stands lower than it began.
      for _ in 0..<Self.lead { room.signal() }
    }
    for (number, job) in jobs.enumerated() {
      var done: Done?
      while done == nil {
        done = state.withLock { $0.done.removeValue(forKey: number) }
        if done == nil { ready.wait() }
      }
      room.signal()
      var job = job
      job.reason = done?.reason
      if let record = done?.record {
        if let bytes = done?.bytes {
          try stage?.put(bytes, record)
        } else {
          try stage?.note(record)
        }
      }
      run.progress?(number + 1, jobs.count)
      try body(job, done?.outcome)
    }
  }

  private struct WorkState {
    var next = 0
    var isStopped = false
    var done: [Int: Done] = [:]

    mutating func take(of count: Int) -> Int? {
      guard !isStopped, next < count else { return nil }
      next += 1
      return next - 1
    }
  }

  /// What is known of a paper without reading it: from an earlier run, or from this one before it was
  /// interrupted.
  private func stagedOutcome(of job: GrowRun.Job) -> Done? {
    if let outcome = job.outcome { return Done(outcome: outcome) }
    guard let stage, let record = stage.ledger[run.key(of: job.paper)],
      run.isCurrent(record, job), stage.holds(record)
    else { return nil }
    return Done(outcome: .known(job.paper.description, record.tally))
  }

  private static func grow(_ job: GrowRun.Job, _ grower: PaperGrower, _ run: GrowRun) -> Done {
    do {
      let grown = try grower.prepare(job.paper, run.paperOptions)
      let isNew = grown.result.change != .unchanged
      return Done(
        outcome: .grown(grown.result), bytes: isNew ? grown.bytes : nil,
        record: run.record(of: job, grown))
    } catch let error as WorkspaceError
      where error.code == GrowErrors.oneLanguageCode && job.paper.files.count == 1
    {
      return Done(reason: error.message)
    } catch {
      return Done(outcome: .failed(job.paper.description, message: String(describing: error)))
    }
  }

  /// Takes a paper in anew whose file was written by another command while the run went on.
  func regrow(_ record: GrowRecord) throws -> GrowRecord? {
    let files = record.paper.split(separator: ":").map(String.init)
    let paper = PaperSource(
      files: Workspace.exists(record.paper) ? [record.paper] : files, id: PaperID(record.id))
    let grown = try PaperGrower(setup).prepare(paper, run.paperOptions)
    if grown.result.change != .unchanged { try grown.write() }
    var fresh = record
    fresh.tally = GrowTally(grown.result)
    fresh.after = FileStamp(of: grown.memory.file)
    return fresh
  }
}
