import Interchange
import TextModel

/// How much the memory of a workspace holds, as `tm stats` gives it.
public struct MemoryCensus: Hashable, Sendable, Codable {
  /// Counts of one file, or of all.
  public struct Counts: Hashable, Sendable, Codable {
    /// Translation units.
    public var units = 0
    /// Units that wait for a reviewer.
    public var needsReview = 0
    /// Units that a reviewer has turned down.
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

  /// The counts of a file.
  public struct File: Hashable, Sendable, Codable {
    /// The path from the workspace.
    public var file: String
    /// Its counts.
    public var counts: Counts
  }

  /// The files, in order of their paths.
  public var files: [File]
  /// All of them together.
  public var total: Counts

  /// Counts the memory of a workspace.
  ///
  /// - Throws: `FileError` for a file that is no TMX or is cut off.
  /// - Complexity: O(*bytes*), in constant memory.
  public init(_ workspace: Workspace) throws {
    files = []
    total = Counts()
    for path in workspace.memoryFiles {
      var counts = Counts()
      let summary = try TMXReader(path: workspace.root + "/" + path).read { unit, _ in
        counts.add(unit)
      }
      counts.skipped = summary.skippedCount
      total.add(counts)
      files.append(File(file: path, counts: counts))
    }
  }
}
