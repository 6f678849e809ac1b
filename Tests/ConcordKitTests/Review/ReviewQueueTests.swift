// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import ConcordKit

/// Waiting units, counted once and read in parts.
@Suite struct ReviewQueueTests {
  private static func queue() throws -> (KitWorkspace, ReviewQueue) {
    let kit = try KitWorkspace()
    func pairs(_ statuses: [ReviewStatus]) -> [KitWorkspace.Pair] {
      statuses.map { .init(source: "茶", target: "tea", status: $0) }
    }
    try kit.add("a", pairs([.needsReview, .approved, .needsReview, .needsReview]))
    try kit.add("b", pairs([.approved, .rejected]))
    try kit.add("c", pairs([.needsReview, .rejected, .needsReview]))
    return (kit, try ReviewQueue(kit.workspace))
  }

  @Test func counts() throws {
    let (kit, queue) = try Self.queue()
    #expect(queue.count == 5)
    #expect(try kit.memory().count == 3)
    #expect(queue.counts.map(\.file) == ["tm/a.tmx", "tm/c.tmx"])
    #expect(queue.counts.map(\.waiting) == [3, 2])
  }

  struct Part: CustomTestStringConvertible, Sendable {
    var offset: Int
    var limit: Int
    var ids: [String]
    var testDescription: String { "\(limit) from \(offset)" }
  }

  /// A part may begin and end in any paper, and all parts together have each unit once.
  @Test(arguments: [
    Part(offset: 0, limit: 10, ids: ["a.1", "a.3", "a.4", "c.1", "c.3"]),
    Part(offset: 0, limit: 2, ids: ["a.1", "a.3"]),
    Part(offset: 0, limit: 3, ids: ["a.1", "a.3", "a.4"]),
    Part(offset: 2, limit: 2, ids: ["a.4", "c.1"]), Part(offset: 3, limit: 1, ids: ["c.1"]),
    Part(offset: 3, limit: 5, ids: ["c.1", "c.3"]), Part(offset: 4, limit: 1, ids: ["c.3"]),
    Part(offset: 5, limit: 1, ids: []), Part(offset: 0, limit: 0, ids: []),
  ])
  func parts(_ test: Part) throws {
    let (kit, queue) = try Self.queue()
    let items = try queue.items(from: test.offset, limit: test.limit)
    #expect(items.map(\.id.description) == test.ids)
    // The papers are there until the end.
    #expect(try kit.memory().count == 3)
  }
}
