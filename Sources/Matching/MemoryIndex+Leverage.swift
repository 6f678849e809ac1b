// SPDX-License-Identifier: Apache-2.0
import Segmentation
import TextModel

extension MemoryIndex {
  /// Counts the segments of a document by the band of their best match in the memory.
  ///
  /// A segment that occurred earlier in the document, compared folded, is a repetition, whatever
  /// the memory contains.
  ///
  /// - Parameters:
  ///   - segments: the document's segments, in order; the neighbours of each are its context.
  ///   - from: the language of the segments.
  ///   - to: the language of the translation.
  /// - Throws: `StorageError` with `index/damaged`.
  public func analysis(
    of segments: [String], from: LanguageTag, to: LanguageTag? = nil
  ) throws -> LeverageAnalysis {
    try Self.analysis(of: segments, from: from, to: to) { try matches(for: $0, options: $1) }
  }

  /// Counts the segments of a document by the band of their best match, which a function finds.
  package static func analysis(
    of segments: [String], from: LanguageTag, to: LanguageTag?,
    _ search: ([MatchQuery], MatchOptions) throws -> [[MemoryMatch]]
  ) throws -> LeverageAnalysis {
    let queries = segments.indices.map { index in
      MatchQuery(
        segments[index], previous: index > 0 ? segments[index - 1] : "",
        next: index + 1 < segments.count ? segments[index + 1] : "")
    }
    let found = try search(queries, MatchOptions(limit: 1, from: from, to: to))
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
