// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

/// Runs of `grow` that end before their time.
@Suite struct GrowInterruptionTests {
  private struct Stop: Error {}

  private func papers(_ count: Int) -> [PaperSource] {
    (1...count).map {
      PaperSource([.text(KitWorkspace.paper("Tianjin", 1000 + $0), name: "p\($0).txt")])
    }
  }

  /// What an undisturbed run gives.
  private func calm(_ count: Int) throws -> [String: String] {
    let kit = try KitWorkspace()
    try kit.workspace.grow(papers(count))
    return try kit.memory()
  }

  /// Grows papers and stops when the one with a number is reported.
  private func interrupt(_ kit: KitWorkspace, _ count: Int, at number: Int) throws {
    var seen = 0
    let error = #expect(throws: JobError.self) {
      try kit.workspace.grow(papers(count)) { _ in
        seen += 1
        if seen == number { throw Stop() }
      }
    }
    #expect(error?.underlying is Stop)
  }

  private func staging(_ kit: KitWorkspace) -> [String] {
    kit.folder.files().filter { $0.hasPrefix(".concord/grow-") && $0.hasSuffix(".tmx") }
  }

  private func known(_ kit: KitWorkspace, _ count: Int) throws -> [Bool] {
    var known: [Bool] = []
    try kit.workspace.grow(papers(count)) { outcome in
      if case .known = outcome { known.append(true) } else { known.append(false) }
    }
    return known
  }

  @Test func theMemoryIsAsItWasAndTheNextRunContinues() throws {
    let kit = try KitWorkspace()
    try interrupt(kit, 4, at: 2)
    #expect(try kit.memory().isEmpty)
    #expect(staging(kit).map { $0.suffix(6) } == ["p1.tmx", "p2.tmx"])
    #expect(try known(kit, 4) == [true, true, false, false])
    #expect(try kit.memory() == calm(4))
    #expect(!kit.folder.files().contains { $0.hasPrefix(".concord/grow-") })
  }

  @Test(arguments: [0, 1, 100]) func aTruncatedStagedFileIsNotTaken(_ size: Int) throws {
    let kit = try KitWorkspace()
    try interrupt(kit, 3, at: 2)
    let staged = try #require(staging(kit).first)
    let whole = try Data(contentsOf: kit.folder.url.appendingPathComponent(staged))
    try whole.prefix(size).write(to: kit.folder.url.appendingPathComponent(staged))
    #expect(try known(kit, 3) == [false, true, false])
    #expect(try kit.memory() == calm(3))
  }

  @Test func aStagedFileThatIsGoneIsMadeAgain() throws {
    let kit = try KitWorkspace()
    try interrupt(kit, 3, at: 2)
    let staged = try #require(staging(kit).last)
    try FileManager.default.removeItem(at: kit.folder.url.appendingPathComponent(staged))
    #expect(try known(kit, 3) == [true, false, false])
    #expect(try kit.memory() == calm(3))
  }

  @Test func aRecordThatWasCutOffIsMadeAgain() throws {
    let kit = try KitWorkspace()
    try interrupt(kit, 3, at: 2)
    let list = try #require(kit.folder.files().first { $0.hasSuffix("/papers") })
    try kit.write(String(try kit.text(of: list).dropLast(9)), to: list)
    #expect(try known(kit, 3) == [true, false, false])
    #expect(try kit.memory() == calm(3))
  }

  @Test func anotherMemoryBeginsAgain() throws {
    let kit = try KitWorkspace()
    try interrupt(kit, 3, at: 2)
    try kit.add("other", [.init(source: "茶", target: "tea")])
    #expect(try known(kit, 3) == [false, false, false])
    #expect(staging(kit).isEmpty)
  }

  @Test func aRunKilledWhilePlacingIsCompleted() throws {
    let kit = try KitWorkspace()
    try interrupt(kit, 2, at: 2)
    // As if killed after it had said that all is ready, and had placed one of two.
    let folder = try #require(staging(kit).first).split(separator: "/")[1]
    try kit.write("", to: ".concord/\(folder)/ready")
    let first = kit.path("tm/p1.tmx")
    #expect(rename(kit.path(".concord/\(folder)/p1.tmx"), first) == 0)
    try kit.workspace.memoryStore.finishInterruptedBatches()
    #expect(try kit.memory() == calm(2))
    #expect(try known(kit, 2) == [true, true])
  }

  @Test func aPaperThatAnotherCommandWroteIsGrownAgain() throws {
    let kit = try KitWorkspace()
    var seen = 0
    try kit.workspace.grow(papers(2)) { _ in
      seen += 1
      guard seen == 2 else { return }
      // The same paper, grown by itself in the meantime, with more said of it.
      _ = try kit.workspace.grow(papers(1)[0], options: GrowOptions(journal: "Studies"))
    }
    #expect(try kit.text(of: "tm/p1.tmx").contains("Studies"))
    #expect(try kit.memory().count == 2)
    // What was grown again is in the ledger as it is now.
    #expect(try known(kit, 2) == [true, true])
  }

  @Test(arguments: [1, 3]) func aCancelledTaskWritesNothing(_ count: Int) async throws {
    let kit = try KitWorkspace()
    let papers = papers(count)
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try kit.workspace.grow(papers)
    }
    let error = await #expect(throws: JobError.self) { try await task.value }
    #expect(error?.code == JobError.cancelledCode)
    #expect(try kit.memory().isEmpty)
    #expect(try kit.workspace.grow(papers).added == count)
  }

  @Test func twoRunsAtOnceLoseNothing() async throws {
    let kit = try KitWorkspace()
    let papers = papers(6)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<2 { group.addTask { try kit.workspace.grow(papers) } }
      try await group.waitForAll()
    }
    #expect(try kit.memory() == calm(6))
    #expect(staging(kit).isEmpty)
  }
}
