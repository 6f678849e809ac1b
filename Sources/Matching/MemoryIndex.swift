// SPDX-License-Identifier: Apache-2.0
import Languages
import Segmentation
import Storage
import Synchronization
import TextModel

/// A translation memory that can be searched.
///
/// The index is a directory of immutable files that are mapped into memory and replaced as a whole;
/// see docs/index-format.md. It is derived from the files given to `update` and may be deleted at
/// any time. If an index is damaged, truncated, or made by another version, the next `update`
/// builds it again. A lookup that meets damage throws and returns no results.
///
/// ```swift
/// let index = MemoryIndex.open(directory: ".concord")
/// try index.update(files: files)
/// let options = MatchOptions(from: .chinese, to: .english)
/// for match in try index.matches(for: "上海精神", options: options) {
///   print(match.score, match.kind, match.target)
/// }
/// ```
///
/// Thread-safe; a lookup sees the state at its start.
public final class MemoryIndex: Sendable {
  /// The state that a lookup sees.
  struct Snapshot: Sendable {
    var manifest = IndexManifest()
    var shards: [IndexShard] = []
    /// The reason why the index on disk was rejected; `nil` if it is valid.
    var rejection: String?
  }

  let directory: String
  /// The catalog of languages.
  package let languages: LanguageCatalog
  private let state: Mutex<Snapshot>

  private init(_ directory: String, _ snapshot: Snapshot, languages: LanguageCatalog) {
    self.directory = directory
    self.languages = languages
    state = Mutex(snapshot)
  }

  /// Opens the index in a directory.
  ///
  /// A missing or empty directory is an empty index. So is an index that is rejected because it is
  /// damaged, of another version or unreadable, until `update` builds it again.
  ///
  /// - Complexity: O(*files* of the memory); the texts are not read.
  public static func open(directory: String) -> MemoryIndex {
    open(directory: directory, languages: .standard)
  }

  /// Opens the index in a directory, for searches in the languages of a catalog.
  ///
  /// The catalog decides what matches warn about; stems are those of the standard catalog.
  package static func open(directory: String, languages: LanguageCatalog) -> MemoryIndex {
    MemoryIndex(directory, load(directory), languages: languages)
  }

  var snapshot: Snapshot {
    get { state.withLock { $0 } }
    set { state.withLock { $0 = newValue } }
  }

  /// Reads the state of a directory.
  static func load(_ directory: String) -> Snapshot {
    // A builder in another process may remove files after the manifest is read and before they are
    // opened.
    for attempt in 0... {
      do {
        guard let manifest = try IndexManifest.read(in: directory) else { return Snapshot() }
        var snapshot = Snapshot(manifest: manifest)
        for entry in manifest.shards {
          snapshot.shards.append(try IndexShard(entry, in: directory))
        }
        return snapshot
      } catch {
        if attempt < 3 { continue }
        return Snapshot(rejection: error.message)
      }
    }
    return Snapshot()
  }

  /// The number of units.
  public var count: Int { snapshot.shards.reduce(0) { $0 + $1.count } }

  /// The best matches of a query: the first `limit` of all units that reach the minimum score.
  ///
  /// They are in the order of score, kind, newest, unit id.
  ///
  /// - Throws: `StorageError` with `index/damaged`.
  public func matches(for query: MatchQuery, options: MatchOptions) throws -> [MemoryMatch] {
    try matches(for: query, options: options, in: snapshot, Tokenizer(), SearchScratch())
  }

  /// The best matches of a text without context.
  public func matches(for text: String, options: MatchOptions) throws -> [MemoryMatch] {
    try matches(for: MatchQuery(text), options: options)
  }

  func matches(
    for query: MatchQuery, options: MatchOptions, in snapshot: Snapshot, _ tokenizer: Tokenizer,
    _ scratch: SearchScratch
  ) throws -> [MemoryMatch] {
    guard options.limit > 0 else { return [] }
    let scorer = UnitScorer(
      query, options: options, languages: languages, tokenizer: tokenizer, scratch: scratch)
    var collector = MatchCollector(
      limit: options.limit, copies: options.copies, minimum: options.minimumScore)
    for (number, shard) in snapshot.shards.enumerated() {
      guard let grams = try shard.grams(options.from.language) else { continue }
      ShardSearch(shard: shard, grams: grams, number: number, options: options)
        .run(scorer, into: &collector)
    }
    try check(snapshot)
    var matches = collector.matches
    for index in matches.indices { scorer.warn(&matches[index]) }
    return matches
  }

  /// Records that a lookup threw `index/damaged`, so that the next `update` builds the index again.
  public func distrust(_ error: StorageError) {
    state.withLock { if $0.rejection == nil { $0.rejection = error.message } }
  }

  /// Reads the state on the disk again, where another process has changed it since this one read it.
  ///
  /// - Returns: whether there is another state, whole.
  package func refresh() -> Bool {
    let fresh = Self.load(directory)
    return state.withLock { state in
      guard fresh.rejection == nil, fresh.manifest.next != state.manifest.next else { return false }
      state = fresh
      return true
    }
  }

  /// Throws when a lookup has met damage, which makes its results worthless.
  func check(_ snapshot: Snapshot) throws(StorageError) {
    for shard in snapshot.shards {
      if let path = shard.damage {
        state.withLock { if $0.rejection == nil { $0.rejection = "\(path): is damaged" } }
        throw StorageError(.damaged, "\(path): is damaged; update the index to build it again")
      }
    }
  }
}
