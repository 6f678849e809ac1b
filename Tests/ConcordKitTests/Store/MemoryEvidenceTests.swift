// SPDX-License-Identifier: Apache-2.0
import Foundation
import Terminology
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

@Suite struct MemoryEvidenceTests {
  /// Counts of the concept 上海精神, with so many units of each kind.
  private func counts(kept: Int, missing: Int, waiting: Int, rejected: Int = 0) throws
    -> TermEvidenceCounts?
  {
    let kit = try KitWorkspace()
    func pairs(_ count: Int, _ target: String, _ status: ReviewStatus) -> [KitWorkspace.Pair] {
      (0..<count).map {
        .init(source: "第\($0)条：上海精神。", target: "\(target) \($0).", status: status)
      }
    }
    try kit.add(
      "a",
      pairs(kept, "The Shanghai Spirit", .approved) + pairs(missing, "That idea", .approved)
        + pairs(waiting, "That idea", .needsReview) + pairs(rejected, "That idea", .rejected))
    let found = try WorkspaceTerms(kit.workspace).ask { matcher in
      try MemoryEvidence(workspace: kit.workspace, matcher: matcher)
        .counts(from: .chinese, to: .english)[ConceptID("shanghai-spirit")]
    }
    return found.map { TermEvidenceCounts(kept: $0.kept, seen: $0.seen) }
  }

  struct TermEvidenceCounts: Equatable {
    var kept: Int
    var seen: Int
  }

  @Test func onlyApprovedUnitsCount() throws {
    #expect(
      try counts(kept: 20, missing: 0, waiting: 30, rejected: 5)
        == TermEvidenceCounts(kept: 20, seen: 20))
    #expect(
      try counts(kept: 15, missing: 10, waiting: 10) == TermEvidenceCounts(kept: 15, seen: 25))
  }

  @Test func aSmallMemoryIsNoEvidence() throws {
    #expect(try counts(kept: 19, missing: 0, waiting: 100) == nil)
    #expect(try counts(kept: 20, missing: 0, waiting: 0) != nil)
  }

  @Test func countsFollowTheMemory() throws {
    let kit = try KitWorkspace()
    func seen() throws -> Int? {
      try WorkspaceTerms(kit.workspace).ask { matcher in
        try MemoryEvidence(workspace: kit.workspace, matcher: matcher)
          .counts(from: .chinese, to: .english)[ConceptID("shanghai-spirit")]?.seen
      }
    }
    func pairs(_ count: Int) -> [KitWorkspace.Pair] {
      (0..<count).map { .init(source: "第\($0)条：上海精神。", target: "The Shanghai Spirit \($0).") }
    }
    try kit.add("a", pairs(25))
    #expect(try seen() == 25)
    // Kept for the same files, counted again for others.
    #expect(try seen() == 25)
    try kit.add("b", pairs(5))
    #expect(try seen() == 30)
    let cache = try #require(kit.folder.files().first { $0.contains("evidence-zh-en") })
    try kit.write("damaged", to: cache)
    #expect(try seen() == 30)
  }
}
