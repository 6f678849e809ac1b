// SPDX-License-Identifier: Apache-2.0
import Foundation
import Interchange
import Matching
import Storage
import TeamStore
import TextModel

/// A memory that is searched in a team's store, without an index here.
///
/// The store counts its posting lists and gives the units that may be in the answer: all that are, and a few
/// more. Papers that it has not listed yet are read whole. Then the same code as for files judges them. What lists
/// do not help with (scores below 50, `--exhaustive`, phrases that begin with a star) is answered from all papers,
/// which are fetched for it, with a notice.
final class ListedMemory: MemorySearch, @unchecked Sendable {
  /// The rows of a phrase above which all papers are fetched.
  private static let mostRows = 20_000
  /// The groups of keys of a phrase that are counted: few lists to read, and few rows that are not in the answer.
  private static let phraseGroups = 4
  /// The numbers in the lists of a query above which the server counts; about a quarter of them are of rows within
  /// reach and would be sent, some 11 bytes each.
  private static let mostSent = 262_144
  /// The unlisted units above which a notice says so.
  private static let mostUnlisted = 5_000
  /// Scores that are tried first: if as many units reach one as are wanted, lower ones need no search.
  private static let firstScores = [85, 70].map(MatchScore.init(percent:))

  private let store: FileMemoryStore
  private let copy: StoreCopy
  private let mutex = NSRecursiveLock()
  private var whole: IndexedMemory?
  /// The units of unlisted papers, by name, in the version that was read last.
  private var unlisted: [ExactText: (version: Int, hash: String, units: [TranslationUnit])] = [:]
  private var hasNoticed = false

  /// The memory of a store; nothing is asked yet.
  init(_ store: FileMemoryStore, in copy: StoreCopy) {
    self.store = store
    self.copy = copy
  }

  /// The state of the store in which a query is answered.
  private struct State {
    let project: ProjectStore
    let lists: SearchLists
    /// Papers whose listed versions do not count, removed ones included.
    let stale: [StoredFile]
    /// The present units of those that are not removed.
    let papers: [(name: String, units: [TranslationUnit])]
    /// The names of stale papers.
    let staleNames: Set<ExactText>

    /// The lists of a language; `nil` if no listed text is in it.
    func space(_ language: LanguageTag) -> SearchLists.Space? { lists.spaces[language.language] }
  }

  // MARK: Queries

  func matches(for queries: [MatchQuery], options: MatchOptions) throws -> [[MemoryMatch]] {
    guard Self.isListed(options) else {
      return try all("a search without lists").matches(for: queries, options: options)
    }
    return try reading { state in
      try queries.map { try matches(for: $0, options: options, state) }
    }
  }

  func matches(for query: MatchQuery, options: MatchOptions) throws -> [MemoryMatch] {
    try matches(for: [query], options: options).first ?? []
  }

  private static func isListed(_ options: MatchOptions) -> Bool {
    !options.isExhaustive && options.minimumScore >= MatchScore(percent: 50)
  }

  private func matches(
    for query: MatchQuery, options: MatchOptions, _ state: State
  ) throws -> [MemoryMatch] {
    guard options.limit > 0 else { return [] }
    guard let space = state.space(options.from) else {
      return try gathered([], in: nil, of: state)?.ask {
        try $0.matches(for: query, options: options)
      } ?? []
    }
    let keys = ListPlan.Query(query.text, isPair: space.isPair)
    let sizes = try state.project.sampledSizes(of: keys.keys, in: space)
    let scores = Self.firstScores.filter { $0 > options.minimumScore } + [options.minimumScore]
    for score in scores {
      guard let plan = ListPlan(keys, minimum: score, sizes: sizes) else { continue }
      var rows: [SearchRow] = []
      if let numbers = plan.numbers {
        rows = try self.rows(plan, numbers, in: space, of: state)
      }
      for range in plan.scans { rows += try state.project.rows(range, in: space) }
      let isLast = score == options.minimumScore
      guard isLast || rows.count >= options.limit else { continue }
      var options = options
      options.minimumScore = score
      let found = try gathered(
        rows, in: space, of: state, hasNeighbours: query.previous != nil || query.next != nil
      )?.ask {
        try $0.matches(for: query, options: options)
      }
      if isLast || Set((found ?? []).map { [$0.source, $0.target] }).count >= options.limit {
        return found ?? []
      }
    }
    return []
  }

  /// The rows that are in enough of the lists of a plan.
  private func rows(
    _ plan: ListPlan, _ numbers: ClosedRange<Int32>, in space: SearchLists.Space, of state: State
  ) throws -> [SearchRow] {
    let project = state.project
    if state.lists.isShared {
      return try project.countedRows(
        plan.keys, numbers: numbers, needed: plan.neededOfAll, in: space)
    }
    // The sizes are those of one part.
    let isShort = plan.volume <= Self.mostSent / space.partCount
    return try isShort
      ? project.sentRows(
        plan.keys, upTo: plan.highs, from: numbers.lowerBound, needed: plan.needed, in: space)
      : project.countedRows(
        plan.keys, upTo: plan.highs, from: numbers.lowerBound, needed: plan.needed, in: space)
  }

  func concordance(of query: String, options: ConcordanceOptions) throws -> Concordance {
    let found: Concordance? = try reading { state in
      var rows: [SearchRow] = []
      if let space = state.space(options.from) {
        guard let plan = PhrasePlan(phrase: query, isPair: space.isPair, options: options) else {
          return nil
        }
        rows = try self.rows(plan, in: space, of: state.project)
        if rows.count > Self.mostRows { return nil }
      }
      return try gathered(rows, in: state.space(options.from), of: state)?.ask {
        try $0.concordance(of: query, options: options)
      } ?? Concordance(total: 0, matches: [])
    }
    if let found { return found }
    return try all("a phrase that lists cannot find").concordance(of: query, options: options)
  }

  /// The rows that may contain a phrase: those with a key of each of its rarest groups.
  private func rows(
    _ plan: PhrasePlan, in space: SearchLists.Space, of project: ProjectStore
  ) throws -> [SearchRow] {
    let exact = plan.groups.filter { $0.allSatisfy { $0.lowerBound == $0.upperBound } }
    let sizes = try project.listSizes(of: exact.flatMap { $0.map(\.lowerBound) }, in: space)
    let sized = exact.map { group in
      (group, group.reduce(0) { $0 + (sizes[$1.lowerBound] ?? 0) })
    }.sorted { $0.1 < $1.1 }
    if let rarest = sized.first, rarest.1 == 0 { return [] }
    let groups = sized.isEmpty ? plan.groups : sized.prefix(Self.phraseGroups).map(\.0)
    return try project.rows(inEach: groups, limit: Self.mostRows + 1, in: space)
  }

  func fragments(of text: String, options: FragmentOptions) throws -> [MemoryFragment] {
    let found: [MemoryFragment]? = try reading { state in
      var rows: [SearchRow] = []
      var population = 0
      for paper in state.papers {
        for unit in paper.units {
          population += min(
            unit.variants.count { $0.language.language == options.from.language },
            ListRow.variantLimit)
        }
      }
      if let space = state.space(options.from) {
        let plan = PhrasePlan(
          passagesOf: text, length: options.minimumLength, isPair: space.isPair)
        rows = try state.project.rows(
          inAllOf: plan.groups.map { $0.map(\.lowerBound) }, limit: Self.mostRows + 1, in: space)
        if rows.count > Self.mostRows { return nil }
        population += try space.rows - state.project.rowCount(of: state.stale, in: space)
      }
      return try gathered(rows, in: state.space(options.from), of: state)?.ask {
        try $0.fragments(of: text, options: options, population: population)
      } ?? []
    }
    if let found { return found }
    return try all("passages that are too frequent").fragments(of: text, options: options)
  }

  func analysis(of texts: [String], from: LanguageTag, to: LanguageTag) throws -> LeverageAnalysis {
    try MemoryIndex.analysis(of: texts, from: from, to: to) { try matches(for: $0, options: $1) }
  }

  var unitCount: Int {
    let count = try? reading { state in
      try state.project.unitCount(without: state.stale)
        + state.papers.reduce(0) { $0 + $1.units.count }
    }
    return count ?? 0
  }

  // MARK: Units

  /// The units of rows, those beside them if they are asked for, and those of unlisted papers; `nil` if there are none.
  private func gathered(
    _ rows: [SearchRow], in space: SearchLists.Space?, of state: State, hasNeighbours: Bool = false
  ) throws -> GatheredUnits? {
    var names: [(paper: String, place: Int)] = []
    var elements: [String] = []
    if let space, !rows.isEmpty {
      try state.project.fetch(rows, in: space, hasNeighbours: hasNeighbours) {
        name, place, element in
        guard !element.isEmpty, !state.staleNames.contains(ExactText(name)) else { return }
        names.append((name, place))
        elements.append(element)
      }
    }
    guard !elements.isEmpty || !state.papers.isEmpty else { return nil }
    var gathered = GatheredUnits()
    for (unit, name) in zip(try UnitElement.units(of: elements), names) {
      gathered.add(unit, at: name.place, of: name.paper)
    }
    for paper in state.papers { gathered.add(paper.units, of: paper.name) }
    return gathered
  }

  /// Runs `body` in one state of the store.
  private func reading<Answer>(_ body: (State) throws -> Answer) throws -> Answer {
    mutex.lock()
    defer { mutex.unlock() }
    return try copy.asking { project in
      try project.reading {
        guard let lists = try project.searchLists(), lists.format == ListRow.format else {
          throw JobError(
            code: "store/unlisted",
            message: "the team's store has no lists of this Concord for searches in SQL; an admin"
              + " runs 'concord team index', or search without \(StoreCopy.searchVariable)=sql")
        }
        let stale = try project.unlistedPapers(lists)
        return try body(
          State(
            project: project, lists: lists, stale: stale, papers: try papers(stale, project),
            staleNames: Set(stale.map { ExactText($0.name) })))
      }
    }
  }

  /// The units of unlisted papers.
  private func papers(
    _ stale: [StoredFile], _ project: ProjectStore
  ) throws -> [(name: String, units: [TranslationUnit])] {
    let present = stale.filter { !$0.isRemoved }
    var kept: [ExactText: (version: Int, hash: String, units: [TranslationUnit])] = [:]
    for file in present {
      guard let known = unlisted[ExactText(file.name)], known.version == file.version,
        known.hash == file.hash
      else { continue }
      kept[ExactText(file.name)] = known
    }
    try project.fetch(present.filter { kept[ExactText($0.name)] == nil }) { file, bytes in
      kept[ExactText(file.name)] = (file.version, file.hash, try Self.units(of: file, bytes))
    }
    unlisted = kept
    let papers = present.map { ($0.name, kept[ExactText($0.name)]?.units ?? []) }
    let count = papers.reduce(0) { $0 + $1.1.count }
    if count > Self.mostUnlisted, !hasNoticed {
      hasNoticed = true
      store.workspace.notices.add(
        "\(count) units of the team's store are not listed yet, which makes searches slow; an admin"
          + " runs 'concord team index'")
    }
    return papers
  }

  /// The units of a paper that are searched.
  static func units(of file: StoredFile, _ bytes: [UInt8]) throws -> [TranslationUnit] {
    var units: [TranslationUnit] = []
    try TMXReader(bytes, name: file.name).read { unit, _ in
      if unit.status != .rejected { units.append(unit) }
    }
    return units
  }

  /// The index over all papers.
  private func all(_ reason: String) throws -> IndexedMemory {
    mutex.lock()
    defer { mutex.unlock() }
    if let whole { return whole }
    store.workspace.notices.add("\(reason): all papers of the team's store are fetched for it")
    let made = try IndexedMemory(store, folder: store.workspace.derivedFolder)
    whole = made
    return made
  }
}
