// SPDX-License-Identifier: Apache-2.0
import TextModel

extension ReviewSession {
  /// Finds the units that ids and patterns name: `sco-2024.abstract.3`, `sco-2024.body.*`.
  ///
  /// An id names any unit; a pattern names the waiting units of the selection.
  ///
  /// - Returns: for each name its units; each unit once, under the first name that matches it.
  /// - Throws: `JobError`: `review/missing` for a name without a unit, `review/ambiguous` for an id
  ///   that occurs in several papers.
  public func places(of names: [String], among selection: ReviewSelection) throws(JobError)
    -> [[ReviewPlace]]
  {
    let waiting = names.contains { IDPattern($0) != nil } ? try self.waiting(selection).units : []
    let ids = names.filter { IDPattern($0) == nil }
    var named = try places(of: ids).makeIterator()
    var taken: Set<ReviewPlace> = []
    var found: [[ReviewPlace]] = []
    for name in names {
      var places: [ReviewPlace]
      if let pattern = IDPattern(name) {
        places = waiting.filter { pattern.matches($0.id.description) }.map { ReviewPlace($0) }
        guard !places.isEmpty else {
          throw JobError(
            code: "review/missing",
            message: "no unit that waits matches \(name); 'concord review --list' lists what waits")
        }
      } else {
        places = named.next().map { [$0] } ?? []
      }
      places = places.filter { taken.insert($0).inserted }
      found.append(places)
    }
    return found
  }

  /// Finds the units that ids name: `sco-2024.abstract.3`, or `office:17` where papers share ids.
  ///
  /// - Throws: `JobError`: `review/missing` for an id without a unit, `review/ambiguous` for one
  ///   that occurs in several papers.
  /// - Complexity: O(*bytes*) of the papers that the ids begin with, and of the whole memory for ids that begin with
  ///   none; each paper is read once or twice, however many ids there are.
  public func places(of ids: [String]) throws(JobError) -> [ReviewPlace] {
    try JobError.border {
      var places = try UnitPlaces(store)
      return try ids.map { try places.place(of: $0) }
    }
  }
}

/// The places of units by their ids; papers are read when an id needs them, and not for each id.
private struct UnitPlaces {
  private let store: any MemoryStore
  /// The papers of the memory by label.
  private let papers: [String: StoredPaper]
  /// The ids of the papers that were read for ids which begin with their label.
  private var ids: [String: Set<UnitID>] = [:]
  /// The places of all units of the memory.
  private var all: [String: [ReviewPlace]]?
  /// Notices about damaged units in the papers that were read.
  ///
  /// A missing id may be that of a damaged unit.
  private var damage: [String] = []

  init(_ store: any MemoryStore) throws {
    self.store = store
    papers = Dictionary(
      try store.papers().map { (store.label(of: $0), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The only unit with an id.
  mutating func place(of id: String) throws -> ReviewPlace {
    if let near = try nearby(id) { return near }
    let known = try all ?? everywhere()
    all = known
    let found = known[id] ?? []
    guard let place = found.first else {
      let other = damage.first ?? "'concord review --list' lists what waits"
      throw JobError(code: "review/missing", message: "no unit has the id \(id); \(other)")
    }
    guard found.count == 1 else {
      throw JobError(
        code: "review/ambiguous",
        message: "\(id) is in \(found.map(\.file).joined(separator: ", ")); write PAPER:\(id)")
    }
    return place
  }

  private mutating func units(of paper: StoredPaper) throws -> [TranslationUnit] {
    let contents = try store.contents(of: paper)
    if let notice = contents.damage.notice { damage.append(notice) }
    return contents.units
  }

  private mutating func everywhere() throws -> [String: [ReviewPlace]] {
    var found: [String: [ReviewPlace]] = [:]
    for paper in try store.papers() {
      try Task.checkCancellation()
      for unit in try units(of: paper) {
        found[unit.id.description, default: []].append(ReviewPlace(file: paper.name, id: unit.id))
      }
    }
    return found
  }

  /// The unit in the paper whose identifier the id begins with.
  private mutating func nearby(_ id: String) throws -> ReviewPlace? {
    var candidates: [(paper: String, unit: String)] = []
    if let colon = id.firstIndex(of: ":") {
      candidates.append((String(id[..<colon]), String(id[id.index(after: colon)...])))
    }
    for dot in id.indices.reversed() where id[dot] == "." {
      candidates.append((String(id[..<dot]), id))
    }
    for candidate in candidates {
      guard let paper = papers[candidate.paper] else { continue }
      let unit = UnitID(candidate.unit)
      let known = try ids[candidate.paper] ?? Set(units(of: paper).map(\.id))
      ids[candidate.paper] = known
      if known.contains(unit) { return ReviewPlace(file: paper.name, id: unit) }
    }
    return nil
  }
}
