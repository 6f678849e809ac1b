// SPDX-License-Identifier: Apache-2.0
import Synchronization
import Testing

@testable import ConcordKit

/// Engines that are lent to one task at a time.
@Suite struct EnginePoolTests {
  /// An engine that notices when two use it at once.
  private final class Engine: Sendable {
    let inUse = Atomic(false)
    let number: Int
    init(_ number: Int) { self.number = number }
  }

  private final class Counter: Sendable {
    let made = Atomic(0)
    func next() -> Int { made.add(1, ordering: .relaxed).newValue }
  }

  @Test func oneAfterAnotherUsesOne() throws {
    let counter = Counter()
    let pool = try EnginePool { Engine(counter.next()) }
    for _ in 0..<5 { #expect(try pool.use(\.number) == 1) }
    #expect(counter.made.load(ordering: .relaxed) == 1)
  }

  @Test func whileOneIsInUseAnotherIsMade() throws {
    let counter = Counter()
    let pool = try EnginePool { Engine(counter.next()) }
    try pool.use { first in
      try pool.use { second in #expect(first.number != second.number) }
    }
    #expect(counter.made.load(ordering: .relaxed) == 2)
    // Both are idle now, and serve the next two.
    try pool.use { _ in try pool.use { _ in } }
    #expect(counter.made.load(ordering: .relaxed) == 2)
  }

  @Test func anErrorGivesTheEngineBack() throws {
    struct Failure: Error {}
    let counter = Counter()
    let pool = try EnginePool { Engine(counter.next()) }
    #expect(throws: Failure.self) { try pool.use { _ in throw Failure() } }
    #expect(try pool.use(\.number) == 1)
  }

  @Test func aPoolWithoutAnEngineIsNotOpened() {
    struct Failure: Error {}
    #expect(throws: Failure.self) { try EnginePool<Engine> { throw Failure() } }
  }

  @Test func neverTwoAtOnce() async throws {
    let counter = Counter()
    let pool = try EnginePool { Engine(counter.next()) }
    let collisions = Counter()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<16 {
        group.addTask {
          for _ in 0..<200 {
            try pool.use { engine in
              if engine.inUse.exchange(true, ordering: .acquiring) { _ = collisions.next() }
              engine.inUse.store(false, ordering: .releasing)
            }
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(collisions.made.load(ordering: .relaxed) == 0)
  }
}
