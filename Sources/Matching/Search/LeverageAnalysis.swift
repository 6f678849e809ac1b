// SPDX-License-Identifier: Apache-2.0

/// The segments of a document by band of their best match in the memory.
public struct LeverageAnalysis: Hashable, Sendable, Codable {
  /// A band of scores.
  public enum Band: String, Hashable, Sendable, Codable, CaseIterable {
    /// The segment occurred earlier in the document.
    case repetition
    /// The same segment between the same neighbours.
    case context
    /// The same segment.
    case exact
    /// 95 and above.
    case from95 = "95-99"
    /// 85 to 94.
    case from85 = "85-94"
    /// 75 to 84.
    case from75 = "75-84"
    /// 60 to 74.
    case from60 = "60-74"
    /// A lower score, or no match.
    case new
  }

  /// The size of a band.
  public struct Row: Hashable, Sendable, Codable {
    /// The band.
    public var band: Band
    /// The number of segments.
    public var segments = 0
    /// The number of words; a Han, kana or hangul character counts as one.
    public var words = 0
    /// The number of Unicode scalars.
    public var characters = 0
  }

  /// One row per band, in the order of the bands.
  public var rows: [Row]
  /// The number of segments of all bands.
  public var segments: Int { rows.reduce(0) { $0 + $1.segments } }
  /// The number of words of all bands.
  public var words: Int { rows.reduce(0) { $0 + $1.words } }
}
