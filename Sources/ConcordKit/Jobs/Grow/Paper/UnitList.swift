import TextModel

/// The translation units of a paper that is being built, and the ids that are free.
struct UnitList {
  private(set) var units: [TranslationUnit] = []
  private let id: PaperID
  private var highest: [PartKind: Int] = [:]

  /// - Parameter old: the units that the memory has; their numbers are not given to others.
  init(id: PaperID, old: [PartKind: [TranslationUnit]]) {
    self.id = id
    for (part, units) in old {
      let prefix = "\(id).\(part.rawValue)."
      highest[part] = units.map(\.id.description).filter { $0.hasPrefix(prefix) }
        .compactMap { Int($0.dropFirst(prefix.count).prefix { $0.isNumber }) }
        .filter { $0 < Int.max / 2 }.max()
    }
  }

  /// The next free id of a part.
  mutating func nextID(_ part: PartKind) -> UnitID {
    highest[part, default: 0] += 1
    return UnitID("\(id).\(part.rawValue).\(highest[part, default: 0])")
  }

  mutating func append(_ unit: TranslationUnit) { units.append(unit) }
}
