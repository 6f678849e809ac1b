// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The result of checking the papers of a memory for damage.
public struct MemoryVerification: Hashable, Sendable {
  /// The number of papers that were read.
  public var files = 0
  /// The number of undamaged units.
  public var units = 0
  /// The number of these that wait for a reviewer.
  public var needsReview = 0
  /// Damage and duplicate ids, by paper and place.
  public var findings: [Finding] = []
}

extension Workspace {
  /// Reads every paper of the memory to its end; a damaged paper does not stop the others.
  ///
  /// - Throws: `JobError` with `cancelled`.
  public func verifyMemory() throws(JobError) -> MemoryVerification {
    try JobError.border {
      var verification = MemoryVerification()
      let store = memoryStore
      for paper in try store.papers() {
        try Task.checkCancellation()
        verification.files += 1
        do {
          try verification.add(paper, of: store)
        } catch {
          let error = JobError(error)
          let place = error.location
          verification.findings.append(
            Finding(
              rule: error.underlying is any ConcordError ? error.code : "document/unreadable",
              severity: .error, message: error.message,
              location: SourceLocation(
                file: paper.name, line: place?.line ?? 1, column: place?.column ?? 1)))
        }
      }
      return verification
    }
  }
}

extension MemoryVerification {
  /// Reads a paper and adds the damage found in it.
  fileprivate mutating func add(_ paper: StoredPaper, of store: any MemoryStore) throws {
    var found: [Finding] = []
    var places: [UnitID: Int] = [:]
    let summary = try store.read(paper) { unit, place in
      units += 1
      if unit.status == .needsReview { needsReview += 1 }
      if let first = places.updateValue(place.line, forKey: unit.id) {
        found.append(
          Finding(
            rule: "tm/duplicate-id", severity: .warning,
            message:
              "the unit '\(unit.id)' is on line \(first) already; give this one another id",
            location: SourceLocation(file: paper.name, line: place.line, column: place.column)))
      }
    }
    let damage = summary.findings.map { finding in
      var finding = finding
      finding.location.file = paper.name
      return finding
    }
    findings += (damage + found).sorted { $0.location < $1.location }
  }
}
