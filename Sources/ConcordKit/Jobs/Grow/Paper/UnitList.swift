// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The translation units of a paper that is being built, and the ids that are free.
struct UnitList {
  private(set) var units: [TranslationUnit] = []
  private let id: PaperID
  private var highest: [PartKind: Int] = [:]

  /// - Parameter old: the units that the memory has; their numbers are not given to others.
  init(id: PaperID, old: [TranslationUnit]) {
    self.id = id
    for (part, units) in Dictionary(
      grouping: old.filter { $0.part != nil }, by: { $0.part ?? .body })
    {
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

  /// Inserts units, each after the one that it follows; at the end if that one is gone.
  ///
  /// - Parameter following: the units in file order, each with the id of the unit before it, `nil` for the first.
  mutating func insert(_ following: [(unit: TranslationUnit, previous: UnitID?)]) {
    guard !following.isEmpty else { return }
    let present = Set(units.map(\.id))
    var places: [UnitID: Place] = [:]
    var groups: [Place: [TranslationUnit]] = [:]
    for (unit, previous) in following {
      let place = previous.map { present.contains($0) ? .after($0) : places[$0] ?? .end } ?? .start
      places[unit.id] = place
      groups[place, default: []].append(unit)
    }
    var merged = groups[.start] ?? []
    for unit in units {
      merged.append(unit)
      merged += groups.removeValue(forKey: .after(unit.id)) ?? []
    }
    units = merged + (groups[.end] ?? [])
  }

  private enum Place: Hashable {
    case start, after(UnitID), end
  }
}
