import TextModel

/// What a memory holds.
public struct MemoryStatistics: Hashable, Sendable, Codable {
  /// A language of the memory.
  public struct Language: Hashable, Sendable, Codable {
    /// The primary language subtag.
    public var language: String
    /// Wordings in it.
    public var count: Int
    /// Different words, where the language has words.
    public var words: Int
  }

  /// Units that count.
  public var units = 0
  /// Files they come from.
  public var files = 0
  /// Languages, by subtag.
  ///
  /// Wordings of units that no longer count are in the figures until the segment they are in is
  /// written anew.
  public var languages: [Language] = []
  /// Parts the index consists of.
  public var segments = 0
  /// Bytes of the index.
  public var bytes = 0
}

extension MemoryIndex {
  /// What the memory holds, read from the heads of the index files.
  ///
  /// - Throws: `IndexError` when a file cannot be opened.
  public func statistics() throws -> MemoryStatistics {
    var out = MemoryStatistics()
    var counts: [String: (count: Int, words: Int)] = [:]
    for segment in snapshot.segments {
      out.units += segment.count
      out.files += segment.entry.files.count
      out.segments += 1
      out.bytes += segment.units.file.count
      for language in segment.entry.languages {
        guard let grams = try segment.grams(language) else { continue }
        out.bytes += grams.file.count
        let known = counts[language] ?? (0, 0)
        // Words of several segments overlap: the largest list is what is known for sure.
        counts[language] = (known.count + grams.count, max(known.words, grams.words.count))
      }
    }
    out.languages = counts.map {
      MemoryStatistics.Language(language: $0.key, count: $0.value.count, words: $0.value.words)
    }.sorted { $0.language < $1.language }
    return out
  }
}
