// SPDX-License-Identifier: Apache-2.0
import Dispatch
import Foundation
import Synchronization

/// Runs jobs on all cores and hands over the results in the order of the jobs.
struct GrowWorkerPool {
  /// Jobs that may be done and not yet handed over, which bounds the memory in use.
  private static let lead = 64
  /// Bytes of stack for a worker; the default of half a megabyte may be too little for a deep document.
  private static let stackSize = 8 << 20

  /// Runs the jobs.
  ///
  /// - Parameters:
  ///   - makeWorker: called on each thread for a function that does the jobs of this thread.
  ///   - handOver: called with each job and its result, in order, on the thread of the caller.
  /// - Throws: what `handOver` throws, and `CancellationError`; the workers then stop after the job that they
  ///   are doing.
  func run<Job: Sendable, Done: Sendable>(
    _ jobs: [Job], makeWorker: @escaping @Sendable () -> (Job) -> Done,
    handOver: (Job, Done) throws -> Void
  ) throws {
    guard !jobs.isEmpty else { return }
    let state = Mutex(WorkState<Done>())
    let (room, ready) = (DispatchSemaphore(value: Self.lead), DispatchSemaphore(value: 0))
    let group = DispatchGroup()
    for _ in 0..<max(1, min(ProcessInfo.processInfo.activeProcessorCount, jobs.count)) {
      let thread = Thread {
        let work = makeWorker()
        while true {
          room.wait()
          guard let number = state.withLock({ $0.take(of: jobs.count) }) else { break }
          let done = work(jobs[number])
          state.withLock { $0.done[number] = done }
          ready.signal()
        }
        room.signal()
        group.leave()
      }
      thread.stackSize = Self.stackSize
      group.enter()
      thread.start()
    }
    defer {
      state.withLock { $0.isStopped = true }
      room.signal()
      group.wait()
      // `DispatchSemaphore` traps when it is deallocated below its initial value.
      for _ in 0..<Self.lead { room.signal() }
    }
    for (number, job) in jobs.enumerated() {
      while true {
        try Task.checkCancellation()
        if let done = state.withLock({ $0.done.removeValue(forKey: number) }) {
          room.signal()
          try handOver(job, done)
          break
        }
        ready.wait()
      }
    }
  }

  private struct WorkState<Done: Sendable> {
    var next = 0
    var isStopped = false
    var done: [Int: Done] = [:]

    mutating func take(of count: Int) -> Int? {
      guard !isStopped, next < count else { return nil }
      next += 1
      return next - 1
    }
  }
}
