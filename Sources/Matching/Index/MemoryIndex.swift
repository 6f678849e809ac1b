import Languages
import Segmentation
import Synchronization
import TextModel

/// A memory that can be looked things up in.
///
/// The index lies in a directory of its own, as immutable files that are mapped into memory and
/// replaced as a whole; see docs/index-format.md. It is derived from the files it is told of and may
/// be deleted at any time. An index that is damaged, cut off, or made by another version is noticed
/// and built anew by the next `update`; a lookup that meets damage throws and gives no results.
///
/// ```swift
/// let index = try MemoryIndex.open(directory: ".concord")
/// try index.update(files: files)
/// let options = MatchOptions(from: .chinese, to: .english)
/// for match in try index.matches(for: "上海精神", options: options) {
///   print(match.score, match.kind, match.target)
/// }
/// ```
///
/// Safe to use from any number of threads; a lookup sees the state in which it began.
public final class MemoryIndex: Sendable {
  /// What a lookup sees.
  struct Snapshot: Sendable {
    var manifest = IndexManifest()
    var segments: [MemorySegment] = []
    /// Why what lies in the directory is not believed.
    var disbelief: String?
  }

  let directory: String
  /// What is known of languages.
  package let languages: LanguageCatalog
  private let state: Mutex<Snapshot>

  private init(_ directory: String, _ snapshot: Snapshot, _ languages: LanguageCatalog) {
    self.directory = directory
    self.languages = languages
    state = Mutex(snapshot)
  }

  /// Opens the index in a directory.
  ///
  /// A directory that is missing or empty is an empty index; one that is not believed is so too, until
  /// `update` builds it anew.
  ///
  /// - Throws: `IndexError` with `index/inaccessible` when the system refuses to read.
  /// - Complexity: O(*files* of the memory); the texts are not read.
  public static func open(directory: String) throws -> MemoryIndex {
    try open(directory: directory, languages: .standard)
  }

  /// Opens the index in a directory, to be asked in the languages of a catalog.
  ///
  /// The catalog decides what matches warn of; stems are those of the standard one.
  package static func open(directory: String, languages: LanguageCatalog) throws -> MemoryIndex {
    MemoryIndex(directory, try load(directory), languages)
  }

  var snapshot: Snapshot {
    get { state.withLock { $0 } }
    set { state.withLock { $0 = newValue } }
  }

  /// Reads the state of a directory.
  static func load(_ directory: String) throws(IndexError) -> Snapshot {
    // A builder in another process may remove files between our reading of the manifest and of them.
    for attempt in 0... {
      do {
        guard let manifest = try IndexManifest.read(in: directory) else { return Snapshot() }
        var snapshot = Snapshot(manifest: manifest)
        for entry in manifest.segments {
          snapshot.segments.append(try MemorySegment(entry, in: directory))
        }
        return snapshot
      } catch {
        if error.code == .inaccessible, attempt < 3 { continue }
        return Snapshot(disbelief: error.message)
      }
    }
    return Snapshot()
  }

  /// How many units there are.
  public var count: Int { snapshot.segments.reduce(0) { $0 + $1.count } }

  /// The best matches of a query: the first `limit` of all units that reach the score, in the order of
  /// score, kind, newest, unit id.
  ///
  /// - Throws: `IndexError` with `index/damaged`.
  public func matches(for query: MatchQuery, options: MatchOptions) throws -> [MemoryMatch] {
    try matches(for: query, options: options, in: snapshot, Tokenizer(), SearchScratch())
  }

  /// The best matches of a text by itself.
  public func matches(for text: String, options: MatchOptions) throws -> [MemoryMatch] {
    try matches(for: MatchQuery(text), options: options)
  }

  func matches(
    for query: MatchQuery, options: MatchOptions, in snapshot: Snapshot, _ tokenizer: Tokenizer,
    _ scratch: SearchScratch
  ) throws -> [MemoryMatch] {
    guard options.limit > 0 else { return [] }
    let judge = UnitJudge(
      query, language: options.from, languages: languages, tokenizer, scratch)
    var collector = MatchCollector(limit: options.limit, minimum: options.minimumScore)
    for (number, segment) in snapshot.segments.enumerated() {
      guard let grams = try segment.grams(options.from.language) else { continue }
      SegmentSearch(segment: segment, grams: grams, number: number, options: options)
        .run(judge, into: &collector)
    }
    try check(snapshot)
    var matches = collector.matches
    for index in matches.indices { judge.warn(&matches[index]) }
    return matches
  }

  /// Says that a lookup has thrown `index/damaged`, so that the next `update` builds the index anew.
  public func distrust(_ error: IndexError) {
    state.withLock { if $0.disbelief == nil { $0.disbelief = error.message } }
  }

  /// Throws when a lookup has met damage: its results are worth nothing.
  func check(_ snapshot: Snapshot) throws(IndexError) {
    for segment in snapshot.segments {
      if let path = segment.damage {
        state.withLock { if $0.disbelief == nil { $0.disbelief = "\(path): is damaged" } }
        throw IndexError(.damaged, "\(path): is damaged; update the index to build it anew")
      }
    }
  }
}
