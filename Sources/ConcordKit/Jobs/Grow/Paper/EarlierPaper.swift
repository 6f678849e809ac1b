import TextModel

/// A paper as the memory has it from an earlier run: what it says of itself, and its units by part.
struct EarlierPaper {
  /// The paper and its version; it need not exist.
  let paper: StoredPaper
  /// What it says of itself.
  private(set) var properties: [Property] = []
  /// The units of each part, in their order; units without a part are left out.
  private(set) var units: [PartKind: [TranslationUnit]] = [:]

  /// Reads the paper, if it exists.
  ///
  /// - Throws: when it is damaged; then it must not be written again.
  init(_ paper: StoredPaper, in store: any MemoryStore) throws {
    self.paper = paper
    guard paper.exists else { return }
    try store.read(paper, header: { properties = $0.properties }) { unit, _ in
      guard let part = unit.part else { return }
      units[part, default: []].append(unit)
    }
  }

  /// All units, part by part.
  var allUnits: [TranslationUnit] { PartKind.allCases.flatMap { units[$0] ?? [] } }

  /// The first property of a type.
  func property(_ type: String) -> String? { properties.first { $0.type == type }?.value }
}
