// SPDX-License-Identifier: Apache-2.0
import Interchange
import TextModel

/// A paper as the memory has it from an earlier run: what it says of itself, and its units by part.
struct EarlierPaper {
  /// The paper and its version; it need not exist.
  let paper: StoredPaper
  /// The notes and properties in the header of the paper's file.
  var properties: [Property] { header.properties }
  /// The head of its file.
  private(set) var header = TMXHeader()
  /// Comments after the last unit.
  private(set) var closingComments: [MarkupRemark] = []
  /// The units that a person changed or added by hand, in file order.
  private(set) var handmade: [HandmadeUnit] = []
  /// The units of each part, in their order; those of `handmade` are left out.
  private(set) var units: [PartKind: [TranslationUnit]] = [:]

  /// Reads the paper, if it exists.
  ///
  /// - Throws: when it is damaged; then it must not be written again.
  init(_ paper: StoredPaper, in store: any MemoryStore) throws {
    self.paper = paper
    guard paper.exists else { return }
    var previous: UnitID?
    let summary = try store.read(paper, header: { header = $0 }) { unit, _ in
      defer { previous = unit.id }
      if let part = unit.part, unit.isGrown, !unit.isEditedByHand {
        units[part, default: []].append(unit)
      } else {
        handmade.append(HandmadeUnit(unit: unit, previous: previous, isEdited: unit.isGrown))
      }
    }
    if summary.skippedCount > 0, let first = summary.findings.first {
      throw JobError(
        code: first.rule, message: "\(first.message); correct it before the paper is grown again",
        location: first.location)
    }
    closingComments = summary.closingComments
  }

  /// All units, part by part.
  var allUnits: [TranslationUnit] { PartKind.allCases.flatMap { units[$0] ?? [] } }

  /// The first property of a type.
  func property(_ type: String) -> String? { properties.first { $0.type == type }?.value }
}
