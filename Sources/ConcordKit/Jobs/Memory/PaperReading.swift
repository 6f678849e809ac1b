// SPDX-License-Identifier: Apache-2.0
import Interchange
import TextModel

/// A paper of the memory, and a part of its units.
public struct PaperPage: Hashable, Sendable {
  /// The name of the paper: `tm/example-paper.tmx`.
  public var file: String
  /// The properties of the paper.
  public var properties: [Property]
  /// The number of its units.
  public var total: Int
  /// The units of the part, in order; rejected ones are left out.
  public var units: [TranslationUnit]
}

/// Ends the reading of a paper.
private struct Found: Error {}

extension Workspace {
  /// The papers of the memory by their labels: `example-paper`.
  ///
  /// - Throws: `JobError` for a folder that cannot be read.
  public func paperLabels() throws(JobError) -> [String] {
    try JobError.border {
      let store = memoryStore
      return try store.papers().map(store.label)
    }
  }

  /// A part of the units of a paper; `nil` if the memory has no paper of that label.
  ///
  /// The label is compared with those of the papers and is never used as a path.
  ///
  /// - Parameters:
  ///   - offset: how many units are left out before the first one.
  ///   - limit: the most units.
  /// - Throws: `JobError` for a paper that cannot be read.
  /// - Complexity: O(*bytes*) of the paper.
  public func paper(labelled label: String, from offset: Int = 0, limit: Int = 100)
    throws(JobError) -> PaperPage?
  {
    try JobError.border {
      guard let paper = try storedPaper(labelled: label) else { return nil }
      var page = PaperPage(file: paper.name, properties: [], total: 0, units: [])
      try memoryStore.read(
        paper, header: { page.properties = $0.properties },
        unit: { unit, _ in
          if page.total % 1024 == 0 { try Task.checkCancellation() }
          guard unit.status != .rejected else { return }
          if page.total >= offset, page.units.count < limit { page.units.append(unit) }
          page.total += 1
        })
      return page
    }
  }

  /// A unit of a paper; `nil` if there is no such unit, or if a reviewer has rejected it.
  ///
  /// - Throws: `JobError` for a paper that cannot be read.
  /// - Complexity: O(*bytes*) of the paper before the unit.
  public func unit(_ id: UnitID, inPaperLabelled label: String) throws(JobError)
    -> (unit: TranslationUnit, file: String)?
  {
    try JobError.border {
      guard let paper = try storedPaper(labelled: label) else { return nil }
      var found: TranslationUnit?
      var seen = 0
      do {
        try memoryStore.read(paper) { unit, _ in
          seen += 1
          if seen % 1024 == 0 { try Task.checkCancellation() }
          guard unit.id == id else { return }
          found = unit
          throw Found()
        }
      } catch is Found {}
      return found.flatMap { $0.status == .rejected ? nil : ($0, paper.name) }
    }
  }

  private func storedPaper(labelled label: String) throws -> StoredPaper? {
    let store = memoryStore
    return try store.papers().first { store.label(of: $0) == label }
  }
}
