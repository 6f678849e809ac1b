// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The units that wait for a reviewer, counted once and read in parts.
public struct ReviewQueue: Sendable {
  /// The number of waiting units.
  public let count: Int
  /// The papers with waiting units, in the order of the memory.
  private let papers: [(paper: StoredPaper, waiting: Int)]
  private let store: any MemoryStore

  /// The papers with waiting units and how many each has, in the order of the memory.
  public var counts: [(file: String, waiting: Int)] { papers.map { ($0.paper.name, $0.waiting) } }

  /// Counts the waiting units of a workspace.
  init(_ workspace: Workspace) throws {
    store = workspace.memoryStore
    var papers: [(paper: StoredPaper, waiting: Int)] = []
    for paper in try store.papers() {
      try Task.checkCancellation()
      var waiting = 0
      var seen = 0
      try store.read(paper) { unit, _ in
        seen += 1
        if seen % 1024 == 0 { try Task.checkCancellation() }
        if unit.status == .needsReview { waiting += 1 }
      }
      if waiting > 0 { papers.append((paper, waiting)) }
    }
    self.papers = papers
    count = papers.reduce(0) { $0 + $1.waiting }
  }

  /// Waiting units, in the order of their papers.
  ///
  /// - Parameters:
  ///   - offset: how many are left out before the first one, from 0.
  ///   - limit: how many are read at most.
  /// - Throws: `JobError` for a paper that cannot be read any more.
  /// - Complexity: O(*bytes*) of the papers that the units are in.
  public func items(from offset: Int, limit: Int) throws(JobError) -> [ReviewItem] {
    try JobError.border {
      var items: [ReviewItem] = []
      var before = 0
      for (paper, waiting) in papers where items.count < limit {
        defer { before += waiting }
        if before + waiting <= offset { continue }
        try Task.checkCancellation()
        let skipped = max(0, offset - before)
        items += try waitingUnits(of: paper).dropFirst(skipped).prefix(limit - items.count)
      }
      return items
    }
  }

  private func waitingUnits(of paper: StoredPaper) throws -> [ReviewItem] {
    var id: String?
    var items: [ReviewItem] = []
    try store.read(
      paper,
      header: { header in
        id = header.properties.first { $0.type == UnitProperty.paper }?.value
      },
      unit: { unit, _ in
        if unit.status == .needsReview {
          items.append(ReviewItem(unit, file: paper.name, paper: id))
        }
      })
    return items
  }
}
