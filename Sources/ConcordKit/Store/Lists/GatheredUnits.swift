// SPDX-License-Identifier: Apache-2.0
import Matching
import Storage
import TextModel

/// The few units of a memory that can answer a query, with the units beside them.
///
/// They are judged through a small index of their own: by the same code as a whole memory, so that the answers are
/// the same.
struct GatheredUnits {
  private var papers: [ExactText: [Int: TranslationUnit]] = [:]

  /// Adds a unit of a paper by its place.
  mutating func add(_ unit: TranslationUnit, at place: Int, of paper: String) {
    papers[ExactText(paper), default: [:]][place] = unit
  }

  /// Adds a whole paper.
  mutating func add(_ units: [TranslationUnit], of paper: String) {
    for (place, unit) in units.enumerated() { add(unit, at: place, of: paper) }
  }

  /// Queries an index of the units.
  ///
  /// - Throws: `JobError` if no folder for the index can be made.
  func ask<Answer>(_ body: (MemoryIndex) throws -> Answer) throws -> Answer {
    guard let folder = PassingFolder() else {
      throw JobError(
        code: "file/unwritable",
        message: "no temporary folder can be made; set TMPDIR to a folder that can be written")
    }
    let index = MemoryIndex.open(directory: folder.path)
    try index.update(
      files: papers.sorted { $0.key < $1.key }.map { name, units in
        IndexedFile(
          path: name.string, stamp: "gathered",
          units: units.sorted { $0.key < $1.key }.map(\.value))
      })
    return try body(index)
  }
}
