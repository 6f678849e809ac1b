// SPDX-License-Identifier: Apache-2.0
import Interchange
import TextModel

/// The changes of a concept: authors and days.
public struct TermHistory: Hashable, Sendable, Codable {
  /// A change of the concept that git knows.
  public struct Change: Hashable, Sendable, Codable {
    /// The abbreviated name of the commit.
    public var commit: String
    /// The author.
    public var by: String
    /// The day of the commit, as an ISO 8601 date.
    public var on: String
    /// The first line of the commit's message.
    public var message: String
  }

  /// The id of the concept.
  public var concept: ConceptID
  /// The glossary that contains it, as a path from the workspace.
  public var glossary: String
  /// The line on which the concept begins, from 1.
  public var line: Int
  /// The person who proposed the concept, if others have decided about it or changed it since.
  public var proposedBy: String?
  /// The person who last changed the entry, as the entry says.
  public var by: String?
  /// The day of that change.
  public var on: String?
  /// The commits that changed the concept, newest first; empty outside a git repository.
  public var changes: [Change]
}

extension Workspace {
  /// The changes of each concept that has an id or a term.
  ///
  /// The commits are those that changed the lines that the concept has in the last commit of its glossary, by its id, or
  /// by its terms if the id was changed since.
  ///
  /// - Returns: one history for each glossary that defines a concept of the name; none if there is none.
  /// - Throws: `JobError` for a glossary that cannot be read.
  public func history(of name: String) throws(JobError) -> [TermHistory] {
    let glossaries = try glossaries()
    var entries: [ExactText: [ConceptID: ConceptEntry]] = [:]
    var committed: [ExactText: CommittedGlossary] = [:]
    return try concepts(named: name).concepts.compactMap { found in
      let path = ExactText(found.glossary)
      if entries[path] == nil {
        let own = glossaries.first { $0.path == found.glossary }?.entries ?? []
        entries[path] = Dictionary(own.map { ($0.id, $0) }) { first, _ in first }
        committed[path] = committedGlossary(found.glossary, now: own)
      }
      guard let entry = entries[path]?[found.id] else { return nil }
      return TermHistory(
        concept: found.id, glossary: found.glossary, line: found.line,
        proposedBy: entry.proposer, by: entry.editor, on: entry.edited,
        changes: committed[path]?.lines(of: entry).map { commits(of: $0, in: found.glossary) } ?? []
      )
    }
  }

  /// The lines of the concepts of a glossary in its last commit, counted from 1.
  private struct CommittedGlossary {
    var lines: [ConceptID: ClosedRange<Int>] = [:]
    /// The concepts that were removed since, by each of their terms; one with another id now counts as removed.
    var gone: [String: Set<ConceptID>] = [:]

    /// The lines of a concept; those of a concept that is gone and has most of its terms if its id is new.
    func lines(of entry: ConceptEntry) -> ClosedRange<Int>? {
      if let own = lines[entry.id] { return own }
      var shared: [ConceptID: Int] = [:]
      let keys = Set(Self.keys(of: entry))
      for id in keys.flatMap({ gone[$0] ?? [] }) { shared[id, default: 0] += 1 }
      let most = shared.values.max() ?? 0
      let best = shared.filter { $0.value == most }.keys
      guard 2 * most > keys.count, best.count == 1, let id = best.first else { return nil }
      return lines[id]
    }

    /// The terms of a concept with their languages.
    static func keys(of entry: ConceptEntry) -> [String] {
      entry.sections.flatMap { section in section.terms.map { "\(section.language)\t\($0.text)" } }
    }
  }

  /// A glossary as its last commit has it; `nil` outside a git repository.
  ///
  /// - Parameter entries: the concepts that it has now.
  private func committedGlossary(_ path: String, now entries: [ConceptEntry]) -> CommittedGlossary?
  {
    guard let bytes = git(["show", "HEAD:./\(path)"], seconds: 10, limit: 16 << 20),
      let text = String(validating: bytes, as: UTF8.self),
      let old = try? GlossaryYAML.read(text, path: path)
    else { return nil }
    // As git counts lines: all of them, the empty ones too, at whatever a line ends with.
    let end = bytes.count { $0 == 0x0A } + (bytes.last == 0x0A ? 0 : 1)
    var glossary = CommittedGlossary()
    for (index, (entry, first)) in zip(old.entries, old.lines).enumerated()
    where glossary.lines[entry.id] == nil {
      let last = index + 1 < old.lines.count ? old.lines[index + 1] - 1 : end
      glossary.lines[entry.id] = first...max(first, last)
    }
    let present = Set(entries.map(\.id))
    for entry in old.entries where !present.contains(entry.id) {
      for key in CommittedGlossary.keys(of: entry) {
        glossary.gone[key, default: []].insert(entry.id)
      }
    }
    return glossary
  }

  private func commits(of lines: ClosedRange<Int>, in path: String) -> [TermHistory.Change] {
    guard
      let log = git(
        [
          "log", "--no-patch", "--no-ext-diff", "--no-textconv", "--date=short",
          "--format=%h%x1f%an%x1f%ad%x1f%s",
          "-L\(lines.lowerBound),\(lines.upperBound):\(path)",
        ], seconds: 10, limit: 1 << 20)
    else { return [] }
    return String(decoding: log, as: UTF8.self).split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\u{1F}", omittingEmptySubsequences: false).map(
        String.init)
      guard fields.count == 4 else { return nil }
      return TermHistory.Change(
        commit: fields[0], by: fields[1], on: fields[2], message: fields[3])
    }
  }
}
