// SPDX-License-Identifier: Apache-2.0
import Dispatch
import Matching
import TeamStore
import TextModel

/// The result of listing a team's papers for searches in SQL.
public struct TeamListingResult: Hashable, Sendable {
  /// The number of papers that were listed, in their new versions.
  public var papers = 0
  /// The number of units in the listed papers.
  public var units = 0
  /// The number of papers that were taken out of the lists because they are removed.
  public var removed = 0
}

/// Lists the papers of a team's store for searches in SQL: the job of `concord team index`.
///
/// Papers come in batches, each in a transaction of its own, and only in versions that are not listed. So a run that
/// was stopped goes on where it stopped, and a run after nothing has changed does nothing.
public final class TeamListing {
  /// The units and files of one batch.
  private static let batchUnits = 40_000
  private static let batchFiles = 2_000
  /// The units that one core takes at a time.
  private static let pieceCount = 256

  private let project: ProjectStore
  /// Called after each batch with the number of papers that are done and of all.
  public var progress: ((Int, Int) -> Void)?

  /// Opens the store.
  public init(_ address: StoreAddress) throws(JobError) {
    project = try JobError.border { try ProjectStore(address) }
    KnownStores.add(address)
  }

  /// Lists what is not listed.
  ///
  /// - Parameter isNew: whether to make all lists again.
  /// - Throws: `JobError` with `store/refused` for a login that is not an admin.
  public func run(isNew: Bool = false) throws(JobError) -> TeamListingResult {
    try JobError.border {
      try project.prepareLists(format: ListRow.format, isNew: isNew)
      var result = TeamListingResult()
      guard let lists = try project.searchLists() else { return result }
      let files = try project.unlistedPapers(lists)
      var batch: [(file: StoredFile, units: [TranslationUnit])] = []
      var count = 0
      var done = 0
      for start in stride(from: 0, to: files.count, by: 100) {
        let some = files[start..<min(start + 100, files.count)]
        for file in some where file.isRemoved { batch.append((file, [])) }
        try project.fetch(some.filter { !$0.isRemoved }) { file, bytes in
          let units = try ListedMemory.units(of: file, bytes)
          batch.append((file, units))
          count += units.count
        }
        if count >= Self.batchUnits || batch.count >= Self.batchFiles
          || some.endIndex == files.count
        {
          try list(batch)
          done += batch.count
          result.removed += batch.count { $0.file.isRemoved }
          result.papers += batch.count { !$0.file.isRemoved }
          result.units += count
          (batch, count) = ([], 0)
          progress?(done, files.count)
        }
      }
      let isJoined = try project.joinLists()
      try project.removeUnlisted()
      try project.noteListed(to: lists.newest)
      if isJoined { try project.tidyLists() }
      return result
    }
  }

  private func list(_ batch: [(file: StoredFile, units: [TranslationUnit])]) throws {
    let made = Self.rows(of: batch.flatMap(\.units))
    let known = try project.searchLists()?.spaces ?? [:]
    var isPair: [String: Bool] = known.mapValues(\.isPair)
    var counts: [String: (tokens: Int, characters: Int)] = [:]
    for row in made.flatMap(\.rows) where known[row.language] == nil {
      counts[row.language, default: (0, 0)].tokens += row.tokens
      counts[row.language, default: (0, 0)].characters += row.characters
    }
    let new = counts.mapValues { ListRow.isPair(characters: $0.characters, tokens: $0.tokens) }
    isPair.merge(new) { $1 }
    var at = 0
    let papers = batch.map { paper in
      defer { at += paper.units.count }
      return ListedPaper(
        file: paper.file,
        units: made[at..<at + paper.units.count].map { unit in
          (
            unit.body,
            unit.rows.map { row in
              ListedPaper.Row(
                language: row.language, bucket: row.bucket,
                keys: row.keys(isPair: isPair[row.language] ?? false))
            }
          )
        })
    }
    try project.list(papers, pairs: new, capacity: ListBucket.capacity) {
      ListBucket.number(bucket: $0, place: $1)
    }
  }

  /// The element and the rows of each unit, made on all cores.
  private static func rows(of units: [TranslationUnit]) -> [(body: String, rows: [ListRow])] {
    var made = [(body: String, rows: [ListRow])](repeating: ("", []), count: units.count)
    made.withUnsafeMutableBufferPointer { slots in
      // Each piece writes its own slots, and the caller waits for all.
      nonisolated(unsafe) let slots = slots
      DispatchQueue.concurrentPerform(iterations: (units.count + pieceCount - 1) / pieceCount) {
        let maker = ListRow.Maker()
        for at in $0 * pieceCount..<min(($0 + 1) * pieceCount, units.count) {
          slots[at] = (UnitElement.text(of: units[at]), maker.rows(of: units[at]))
        }
      }
    }
    return made
  }
}
