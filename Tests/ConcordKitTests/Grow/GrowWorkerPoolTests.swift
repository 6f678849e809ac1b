// SPDX-License-Identifier: Apache-2.0
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import ConcordKit

@Suite struct GrowWorkerPoolTests {
  private struct Stop: Error {}

  /// Keeps a counter where several threads can reach it.
  private final class Counter: Sendable {
    let value = Mutex(0)
    func add() -> Int {
      value.withLock {
        $0 += 1
        return $0
      }
    }
    var count: Int { value.withLock { $0 } }
  }

  @Test(arguments: [0, 1, 2, 63, 64, 65, 300]) func resultsComeInOrder(_ count: Int) throws {
    var random = SeededGenerator(seed: UInt64(count))
    let jobs = (0..<count).map { ($0, Double.random(in: 0...0.002, using: &random)) }
    var seen: [Int] = []
    try GrowWorkerPool().run(jobs.map { Job(number: $0.0, delay: $0.1) }) {
      { job in
        Thread.sleep(forTimeInterval: job.delay)
        return job.number * 2
      }
    } handOver: { job, done in
      #expect(done == job.number * 2)
      seen.append(job.number)
    }
    #expect(seen == Array(0..<count))
  }

  private struct Job: Sendable {
    var number: Int
    var delay: Double
  }

  @Test func workersStopWhenTheCallerDoes() throws {
    let started = Counter()
    #expect(throws: Stop.self) {
      try GrowWorkerPool().run(Array(0..<10_000)) {
        { job in
          _ = started.add()
          return job
        }
      } handOver: { job, _ in
        if job == 5 { throw Stop() }
      }
    }
    // What is done ahead of the caller is bounded.
    #expect(started.count < 100)
    let after = started.count
    Thread.sleep(forTimeInterval: 0.02)
    #expect(started.count == after)
  }

  @Test func everyThreadHasAWorkerOfItsOwn() throws {
    let workers = Counter()
    let shared = Counter()
    var seen: Set<Int> = []
    try GrowWorkerPool().run(Array(0..<100)) {
      let number = workers.add()
      let isBusy = Atomic(false)
      return { (_: Int) in
        if isBusy.exchange(true, ordering: .acquiringAndReleasing) { _ = shared.add() }
        Thread.sleep(forTimeInterval: 0.001)
        isBusy.store(false, ordering: .releasing)
        return number
      }
    } handOver: { _, worker in
      seen.insert(worker)
    }
    #expect(shared.count == 0, "two threads had one worker")
    #expect(workers.count <= ProcessInfo.processInfo.activeProcessorCount)
    #expect(seen.count <= workers.count && !seen.isEmpty)
  }
}
