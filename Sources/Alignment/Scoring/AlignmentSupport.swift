import TextModel

/// The evidence in an alignment that its texts are translations of each other at all.
///
/// The probability of a bead only compares alignments of the same texts: even two unrelated texts
/// have a best alignment. Translations differ from unrelated texts in how many tokens that lexicons
/// know have a translation on the other side. Only links that existed before learning from the
/// texts count.
public struct AlignmentSupport: Hashable, Sendable, Codable {
  /// The sum of the log ratios of all linked or known tokens, weighted by kind (nats).
  ///
  /// The ratio is between the token's probability in its bead and its probability by chance.
  public var evidence = 0.0
  /// The value of that sum if no token had a translation on the other side; not positive.
  public var least = 0.0
  /// The number of those tokens.
  public var tokens = 0

  /// Support without evidence.
  public init() {}

  /// The probability that texts with this support are translations, 0...1; near 1 if no token is
  /// known.
  ///
  /// The probability is logistic in `evidence` divided by `least`, with up to `enoughTokens` tokens. Slope and
  /// level were fitted on documents with their own and with other documents' translations
  /// (docs/alignment.md).
  public var probability: Double {
    guard least < 0 else { return 1 }
    let known = Double(min(tokens, Self.enoughTokens))
    let odds = Self.prior + Self.slope * known * (evidence / -least - Self.level)
    return 1 / (1 + Double(FastMath.exp(Float(min(max(-odds, -80), 80)))))
  }

  /// The number of tokens beyond which more add nothing: one subject runs through the whole text.
  public static let enoughTokens = 100
  /// The prior that the texts are translations, a hundred to one (log odds): nobody aligns two
  /// texts without a reason.
  public static let prior = 4.6
  private static let slope = 0.2
  private static let level = -0.37
}

extension AlignmentSupport {
  /// The support that the links give to the beads of two texts.
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
