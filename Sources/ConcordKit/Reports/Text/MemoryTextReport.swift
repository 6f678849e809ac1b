// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Writes the contents of the memory for people.
public enum MemoryTextReport {
  /// The counts by file and in total.
  public static func text(of statistics: MemoryCensus) -> String {
    var lines = statistics.files.map { "\($0.file.printableLine): \(line(of: $0.counts))" }
    lines.append("\(counted(statistics.files.count, "file")): \(line(of: statistics.total))")
    return lines.joined(separator: "\n")
  }

  private static func line(of counts: MemoryCensus.Counts) -> String {
    var facts = [counted(counts.units, "unit")]
    if counts.needsReview > 0 { facts.append("\(counts.needsReview) for review") }
    if counts.skipped > 0 { facts.append("\(counts.skipped) skipped") }
    facts += counts.segments.sorted { $0.key < $1.key }.map { language, count in
      "\(language) \(count) (\(counted(counts.characters[language] ?? 0, "character")))"
    }
    return facts.joined(separator: ", ")
  }

  /// The faults in the files.
  public static func text(of verification: MemoryVerification) -> String {
    let lines = verification.findings.map {
      "\($0.location): \($0.message) [\($0.rule)]".printableLine
    }
    let found =
      verification.findings.isEmpty
      ? "nothing wrong" : counted(verification.findings.count, "finding")
    let counts = "\(counted(verification.files, "file")), \(counted(verification.units, "unit"))"
    return (lines + ["\(counts), \(found)"]).joined(separator: "\n")
  }

  /// Sources with more than one translation.
  public static func text(of conflicts: MemoryConflicts) -> String {
    var lines: [String] = []
    for conflict in conflicts.conflicts {
      lines.append(conflict.source.printableLine)
      for rendering in conflict.renderings {
        lines.append("    \(rendering.target.printableLine)")
        lines += rendering.units.map { "        \($0.printableLine)" }
      }
    }
    lines.append(counted(conflicts.conflicts.count, "conflict"))
    return lines.joined(separator: "\n")
  }

  /// The segments that an import left out: the first with place and reason, and the number of the others by reason.
  public static func lines(of skips: SkippedSegments) -> [String] {
    let named = skips.first.prefix(namedSkips)
    return named.map { "\($0.location): left out: \($0.message)".printableLine }
      + skips.reasons(after: namedSkips)
      .map { "\($0.count) more left out: \($0.reason)".printableLine }
  }

  /// The segments that are named; the others are counted.
  private static let namedSkips = 5

  /// The result of an import.
  public static func text(of done: MemoryImport) -> String {
    var text =
      "\(done.file.printableLine)\(done.unchanged ? " unchanged" : ""): \(counted(done.units, "unit"))"
    if done.skipped > 0 { text += ", \(done.skipped) skipped" }
    return text
  }
}
