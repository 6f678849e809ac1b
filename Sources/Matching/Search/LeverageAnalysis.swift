import Segmentation
import TextModel

/// How much of a document the memory knows already: its segments by band of their best match.
public struct LeverageAnalysis: Hashable, Sendable, Codable {
  /// A band of scores.
  public enum Band: String, Hashable, Sendable, Codable, CaseIterable {
    /// The segment came before in the document.
    case repetition
    /// The very segment between the same neighbours.
    case context
    /// The very segment.
    case exact
    /// 95 and above.
    case from95 = "95-99"
    /// 85 to 94.
    case from85 = "85-94"
    /// 75 to 84.
    case from75 = "75-84"
    /// 60 to 74.
    case from60 = "60-74"
    /// Less, or nothing.
    case new
  }

  /// What is in a band.
  public struct Row: Hashable, Sendable, Codable {
    /// The band.
    public var band: Band
    /// Segments.
    public var segments = 0
    /// Words; a Han, kana or hangul character counts as one.
    public var words = 0
    /// Unicode scalars.
    public var characters = 0
  }

  /// One row a band, in their order.
  public var rows: [Row]
  /// All bands together.
  public var segments: Int { rows.reduce(0) { $0 + $1.segments } }
  /// Words of all bands.
  public var words: Int { rows.reduce(0) { $0 + $1.words } }
}

extension MemoryIndex {
  /// Counts the segments of a document by how well the memory knows them.
  ///
  /// A segment that came before in the document, compared folded, is a repetition, whatever the memory
  /// has.
  ///
  /// - Parameters:
  ///   - segments: the document's segments, in order; each one's neighbours are its context.
  ///   - from: the language they are in.
  ///   - to: the language wanted.
  /// - Throws: `IndexError` with `index/damaged`.
  public func analysis(
    of segments: [String], from: LanguageTag, to: LanguageTag? = nil
  ) throws -> LeverageAnalysis {
    let queries = segments.indices.map { index in
      MatchQuery(
        segments[index], previous: index > 0 ? segments[index - 1] : "",
        next: index + 1 < segments.count ? segments[index + 1] : "")
    }
    let found = try matches(for: queries, options: MatchOptions(limit: 1, from: from, to: to))
    var rows = LeverageAnalysis.Band.allCases.map { LeverageAnalysis.Row(band: $0) }
    var seen: Set<[UInt8]> = []
    let tokenizer = Tokenizer()
    for (segment, matches) in zip(segments, found) {
      let text = tokenizer.tokenize(segment)
      var key: [UInt8] = []
      for token in text.tokens { key += text.foldedUTF8[token.foldedRange] + [0] }
      let band = seen.insert(key).inserted ? Self.band(matches.first) : .repetition
      guard let at = rows.firstIndex(where: { $0.band == band }) else { continue }
      rows[at].segments += 1
      rows[at].words += text.tokens.reduce(0) { $0 + ($1.kind == .punctuation ? 0 : 1) }
      rows[at].characters += segment.unicodeScalars.count
    }
    return LeverageAnalysis(rows: rows)
  }

  private static func band(_ match: MemoryMatch?) -> LeverageAnalysis.Band {
    guard let match else { return .new }
    if match.kind == .context { return .context }
    if match.score == .full { return .exact }
    return switch match.score.hundredths {
    case 9500...: .from95
    case 8500...: .from85
    case 7500...: .from75
    case 6000...: .from60
    default: .new
    }
  }
}
