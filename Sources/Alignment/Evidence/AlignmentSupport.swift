import TextModel

/// How much the tokens of an alignment speak for its texts being translations of each other at all.
///
/// A bead's probability is one among all alignments of the texts; of two texts that have nothing to do
/// with each other one alignment is still the best. What tells them from translations is how many of
/// the tokens that lexicons link are found across, by the links that were there before anything was
/// learned from the texts themselves.
public struct AlignmentSupport: Hashable, Sendable, Codable {
  /// The sum over the linked tokens of all beads of the logarithm of how much likelier their beads make
  /// them than chance does, weighed by kind (nats).
  public var evidence: Double
  /// How many tokens that is.
  public var tokens: Int
}

extension AlignmentSupport {
  init(
    _ beads: [Bead], _ source: TokenizedText, _ target: TokenizedText, _ links: LinkedTexts,
    _ weights: AlignmentWeights
  ) {
    var ahead = TokenExplainer(target, links.forward, weights.mixtures)
    var behind = TokenExplainer(source, links.backward, weights.mixtures)
    self.init(evidence: 0, tokens: 0)
    for bead in beads where !bead.isNull {
      let forward = ahead.evidence(
        for: bead.target, by: bead.source, of: source, weights.kinds)
      let backward = behind.evidence(
        for: bead.source, by: bead.target, of: target, weights.kinds)
      evidence += Double(forward.sum + backward.sum)
      tokens += forward.tokens + backward.tokens
    }
  }
}
