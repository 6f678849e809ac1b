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
  /// The units of each part, in their order, whose texts may be those of the paper; no two have the same id.
  private(set) var units: [PartKind: [TranslationUnit]] = [:]
  /// All units, in file order.
  private(set) var fileUnits: [TranslationUnit] = []
  /// The number of units before the first one with an id.
  private(set) var firstPosition: [UnitID: Int] = [:]
  /// The ids of those of `units` that a person has decided about, in a review or in the file itself.
  private(set) var decided: Set<UnitID> = []

  /// Reads the paper, if it exists.
  ///
  /// - Throws: when it is damaged; then it must not be written again.
  init(_ paper: StoredPaper, in store: any MemoryStore) throws {
    self.paper = paper
    guard paper.exists else { return }
    let summary = try store.read(paper, header: { header = $0 }) { unit, _ in
      let position = fileUnits.count
      fileUnits.append(unit)
      let isFirst = firstPosition[unit.id] == nil
      if isFirst { firstPosition[unit.id] = position }
      let kind = isFirst ? unit.handmadeKind : .own
      let own = kind.map { HandmadeUnit(unit: unit, position: position, kind: $0) }
      if let own { handmade.append(own) }
      guard let part = unit.part, own?.isGrown ?? true else { return }
      units[part, default: []].append(unit)
      if unit.isReviewed || kind == .state || kind == .unmarked { decided.insert(unit.id) }
    }
    if summary.skippedCount > 0, let first = summary.findings.first {
      throw JobError(
        code: first.rule, message: "\(first.message); correct it before the paper is grown again",
        location: first.location)
    }
    closingComments = summary.closingComments
  }

  /// Whether a part has units that were grown.
  func has(_ part: PartKind) -> Bool {
    units[part]?.isEmpty == false || handmade.contains { $0.unit.part == part && $0.kind != .own }
  }

  /// The units of the parts, part by part.
  var allUnits: [TranslationUnit] { PartKind.allCases.flatMap { units[$0] ?? [] } }

  /// The first property of a type.
  func property(_ type: String) -> String? { properties.first { $0.type == type }?.value }
}
