import TextModel

/// How much the tokens of an alignment speak for its texts being translations of each other at all.
///
/// A bead's probability is one among all alignments of the texts; of two texts that have nothing to do
/// with each other one alignment is still the best. What tells them from translations is how many of
/// the tokens that lexicons know are found across, by the links that were there before anything was
/// learned from the texts themselves.
public struct AlignmentSupport: Hashable, Sendable, Codable {
  /// The sum over the linked or known tokens of all beads of the logarithm of how much likelier their
  /// beads make them than chance does, weighed by kind (nats).
  public var evidence = 0.0
  /// What that sum would be if none of the tokens were found across; not positive.
  public var least = 0.0
  /// How many tokens that is.
  public var tokens = 0

  /// Nothing known.
  public init() {}

  /// How likely texts with this support are translations, 0 to 1; near 1 where nothing is known.
  ///
  /// Logistic in the evidence as a part of the least, up to `enoughTokens`; slope and level come from
  /// documents with their own and with other documents' translations (docs/alignment.md).
  public var probability: Double {
    guard least < 0 else { return 1 }
    let known = Double(min(tokens, Self.enoughTokens))
    let odds = Self.prior + Self.slope * known * (evidence / -least - Self.level)
    return 1 / (1 + Double(FastMath.exp(Float(min(max(-odds, -80), 80)))))
  }

  /// Tokens beyond these add nothing: what one text says of its subject it says throughout.
  public static let enoughTokens = 100
  /// Nobody aligns two texts without a reason to: a hundred to one that they are translations (log
  /// odds).
  public static let prior = 4.6
  private static let slope = 0.2
  private static let level = -0.37
}

extension AlignmentSupport {
  /// What the links say of the beads of two texts.
  ///
  /// - Complexity: O(tokens and their links).
  init(
    of beads: [Bead], source: TokenizedSide, target: TokenizedSide, links: LinkedTexts,
    weights: AlignmentWeights
  ) {
    self.init()
    var ahead = TokenExplainer(target, links.forward, mixtures: weights.mixtures)
    var behind = TokenExplainer(source, links.backward, mixtures: weights.mixtures)
    for bead in beads where !bead.isNull {
      ahead.add(
        bead.target, by: bead.source, of: source, kinds: weights.kinds, known: links.known.target,
        to: &self)
      behind.add(
        bead.source, by: bead.target, of: target, kinds: weights.kinds, known: links.known.source,
        to: &self)
    }
  }
}
