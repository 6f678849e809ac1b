// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The contents of a memory in numbers: units, segments and characters.
public struct MemoryCensus: Hashable, Sendable, Codable {
  /// Counts of one paper, or of all papers.
  public struct Counts: Hashable, Sendable, Codable {
    /// Translation units.
    public var units = 0
    /// Units that wait for a reviewer.
    public var needsReview = 0
    /// Units that a reviewer has rejected.
    public var rejected = 0
    /// Units that could not be used.
    public var skipped = 0
    /// Segments by language.
    public var segments: [String: Int] = [:]
    /// Characters (Unicode scalars) by language.
    public var characters: [String: Int] = [:]

    mutating func add(_ unit: TranslationUnit) {
      units += 1
      if unit.status == .needsReview { needsReview += 1 }
      if unit.status == .rejected { rejected += 1 }
      for variant in unit.variants {
        segments[variant.language.description, default: 0] += 1
        characters[variant.language.description, default: 0] += variant.text.unicodeScalars.count
      }
    }

    mutating func add(_ other: Counts) {
      units += other.units
      needsReview += other.needsReview
      rejected += other.rejected
      skipped += other.skipped
      segments.merge(other.segments, uniquingKeysWith: +)
      characters.merge(other.characters, uniquingKeysWith: +)
    }
  }

  /// The counts of a paper.
  public struct File: Hashable, Sendable, Codable {
    /// The name of the paper: `tm/example-paper.tmx`.
    public var file: String
    /// The counts of the paper.
    public var counts: Counts
  }

  /// The papers, in the order of their names.
  public var files: [File] = []
  /// The counts of all papers together.
  public var total = Counts()
}

extension Workspace {
  /// Counts the units, segments and characters of the memory.
  ///
  /// - Throws: `JobError` for a paper that cannot be read to its end.
  /// - Complexity: O(*bytes*), in constant memory.
  public func memoryCensus() throws(JobError) -> MemoryCensus {
    try JobError.border {
      var census = MemoryCensus()
      let store = memoryStore
      for paper in try store.papers() {
        try Task.checkCancellation()
        var counts = MemoryCensus.Counts()
        counts.skipped = try store.read(paper) { unit, _ in counts.add(unit) }.skippedCount
        census.total.add(counts)
        census.files.append(MemoryCensus.File(file: paper.name, counts: counts))
      }
      return census
    }
  }
}
