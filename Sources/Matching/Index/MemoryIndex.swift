import Segmentation
import Synchronization
import TextModel

/// A memory that can be looked things up in.
public final class MemoryIndex: Sendable {
  private struct File: Sendable {
    var fingerprint: String
    var units: [TranslationUnit]
  }

  private let files = Mutex<[String: File]>([:])

  private init() {}

  /// Opens the index in a directory, which is made when the index is first written.
  public static func open(directory: String) throws -> MemoryIndex { MemoryIndex() }

  /// Brings the index up to date with the files of the memory.
  ///
  /// - Parameter files: all files the memory now has; files the index knows and that are not among
  ///   them are taken out.
  /// - Throws: what a file's `load` throws; the index is then as it was.
  @discardableResult
  public func update(files wanted: [MemoryFile]) throws -> MemoryUpdate {
    let known = files.withLock { $0 }
    var next: [String: File] = [:]
    var update = MemoryUpdate()
    for file in wanted {
      if let old = known[file.path], old.fingerprint == file.fingerprint {
        next[file.path] = old
        continue
      }
      if known[file.path] == nil {
        update.added.append(file.path)
      } else {
        update.changed.append(file.path)
      }
      var units: [TranslationUnit] = []
      try file.load { units.append($0) }
      next[file.path] = File(fingerprint: file.fingerprint, units: units)
    }
    update.removed = known.keys.filter { next[$0] == nil }.sorted()
    files.withLock { $0 = next }
    return update
  }

  /// How many units there are.
  public var count: Int { files.withLock { $0.values.reduce(0) { $0 + $1.units.count } } }

  /// The best matches of a query: the first `limit` of all that reach the score.
  public func matches(for query: MatchQuery, options: MatchOptions) throws -> [MemoryMatch] {
    let judge = UnitJudge(query, Tokenizer())
    let files = files.withLock { $0 }
    var found: [MemoryMatch] = []
    for (path, file) in files.sorted(by: { $0.key < $1.key }) {
      for (number, unit) in file.units.enumerated() {
        guard let source = unit.variant(in: options.from),
          let target = Self.target(of: unit, options)
        else { continue }
        let neighbour = { (at: Int) in
          file.units.indices.contains(at) ? file.units[at].variant(in: options.from)?.text : nil
        }
        let candidate = UnitJudge.Candidate(
          id: unit.id, file: path, changeDate: unit.changeDate, status: unit.status,
          source: source, target: target, previous: neighbour(number - 1),
          next: neighbour(number + 1))
        if let match = judge.match(candidate, minimum: options.minimumScore) { found.append(match) }
      }
    }
    found.sort(by: MemoryMatch.precedes)
    return Array(found.prefix(options.limit))
  }

  /// The best matches of a text by itself.
  public func matches(for text: String, options: MatchOptions) throws -> [MemoryMatch] {
    try matches(for: MatchQuery(text), options: options)
  }

  private static func target(
    of unit: TranslationUnit, _ options: MatchOptions
  ) -> TranslationUnitVariant? {
    if let to = options.to { return unit.variant(in: to) }
    return unit.variants.first { !$0.language.matches(options.from) }
  }
}
