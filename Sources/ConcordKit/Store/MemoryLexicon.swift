// SPDX-License-Identifier: Apache-2.0
import Alignment
import Interchange
import Storage
import TextModel

/// Word translations that the aligner learns from the memory for a pair of languages, cached in
/// `.concord/`.
///
/// They come from IBM Model 1 over the approved units, in both directions. Learning takes about 0.3
/// ms per unit, so it is repeated only after a paper of the memory has changed. Of a large memory
/// the first `unitLimit` units are used, which limits the time to a few seconds.
struct MemoryLexicon {
  /// The format; increase the number with every change of the learning or of the layout of its
  /// tables.
  static let format = DerivedFormat(.lexicon, 3)
  /// The largest number of units that are learned from.
  static let unitLimit = 10_000
  /// The number of units below which nothing is learned.
  static let unitMinimum = 20

  private let workspace: Workspace

  init(_ workspace: Workspace) { self.workspace = workspace }

  /// The lexicons of a pair of languages, in both directions; empty while the memory is small.
  ///
  /// - Throws: `FileError` for a memory file that is not TMX or is truncated.
  func tables(from source: LanguageTag, to target: LanguageTag) throws -> [any Lexicon] {
    let store = workspace.memoryStore
    let papers = try store.papers()
    let key = workspace.key(
      of: Self.format, parts: ["\(LexiconTable.readingVersion)", "\(source)", "\(target)"],
      papers: papers)
    let cache = TableCache(
      folder: workspace.derivedFolder, name: "lexicon-\(source)-\(target)")
    if let kept = cache.read(key), kept.count == 2 {
      return [(source, target, kept[0]), (target, source, kept[1])].compactMap {
        LexiconTable(bytes: $2, name: "memory", source: $0, target: $1, segmentsHan: true)
      }
    }
    var pairs: [(String, String)] = []
    for paper in papers where pairs.count < Self.unitLimit {
      try store.readUnits(of: paper) { unit in
        guard unit.status == .approved,
          let left = unit.variant(in: source), let right = unit.variant(in: target)
        else { return true }
        pairs.append((left.text, right.text))
        return pairs.count < Self.unitLimit
      }
    }
    guard pairs.count >= Self.unitMinimum else { return [] }
    let tables = LexiconTable.learned(name: "memory", source: source, target: target, from: pairs)
    if tables.count == 2 { cache.write(tables.map(\.bytes), key: key) }
    return tables
  }
}
