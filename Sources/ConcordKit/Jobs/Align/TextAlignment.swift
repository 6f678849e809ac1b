// SPDX-License-Identifier: Apache-2.0
import Alignment
import TextModel

/// Two texts and the beads that join their sentences: the result of `align`.
public struct TextAlignment: Hashable, Sendable, Codable {
  /// A bead with its texts.
  public struct Pair: Hashable, Sendable, Codable {
    /// Source sentence numbers, from 0; of given sentences the numbers of their lines.
    public var sourceSentences: [Int]
    /// Target sentence numbers, likewise.
    public var targetSentences: [Int]
    /// The source text.
    public var source: String
    /// The target text.
    public var target: String
    /// The probability that the bead is right, 0...1.
    public var confidence: Double
    /// The number of sentences of each side: `1-2`.
    public var bead: BeadShape
  }

  /// The language of the source text.
  public var from: LanguageTag
  /// The language of the target text.
  public var to: LanguageTag
  /// The beads, in order; every sentence of both texts is in one.
  public var beads: [Pair]
  /// The aligner's notices: an empty side, a language that is not the one it seems to be.
  public var notices: [String]
  /// The lexicons in use and the share of each text that they know; `nil` unless requested.
  public var lexicons: [LexiconCoverage]?

  /// The whole result of the aligner, for the HTML page.
  var result = AlignmentResult(beads: [])
  var sourceSentences: [String] = []
  var targetSentences: [String] = []

  private enum CodingKeys: String, CodingKey {
    case from, to, beads, notices, lexicons
  }

  /// The pairs as translation units; beads with an empty side are left out.
  public var units: [TranslationUnit] {
    beads.enumerated().compactMap { number, pair in
      guard !pair.source.isEmpty, !pair.target.isEmpty else { return nil }
      return TranslationUnit(
        id: UnitID("\(number + 1)"),
        variants: [
          TranslationUnitVariant(language: from, text: pair.source),
          TranslationUnitVariant(language: to, text: pair.target),
        ],
        properties: [
          Property(UnitProperty.bead, pair.bead.description),
          Property(UnitProperty.confidence, decimals(pair.confidence)),
        ])
    }
  }
}
