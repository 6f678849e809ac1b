// SPDX-License-Identifier: Apache-2.0
extension DocumentAdaptation {
  /// Learns from the beads of a first pass: one round of expectation maximisation with a strong
  /// prior.
  ///
  /// - Parameters:
  ///   - steps: the beads of the first pass.
  ///   - posterior: their probabilities.
  ///   - texts: the tokens of both sides.
  ///   - links: the links between the sides.
  ///   - weights: the weights of the first pass.
  /// - Complexity: O(tokens and their links).
  init(
    learnedFrom steps: [BestPath.Step], posterior: Posterior,
    texts: (source: TokenizedSide, target: TokenizedSide), links: LinkedTexts,
    weights: AlignmentWeights
  ) {
    let scorer = BeadLengths(texts.source, texts.target)
    var deviations = weights.lengthPrior
    var lengths = weights.lengthPrior
    let reference = Self.reference(weights.types)
    var counts = reference.map { $0 * Self.priorBeads }
    var explained = weights.mixtures.map { $0 * Self.priorTokens }
    var tokens = [Float](repeating: Self.priorTokens, count: EvidenceKind.count)
    var ahead = TokenExplainer(texts.target, links.forward, mixtures: weights.mixtures)
    var behind = TokenExplainer(texts.source, links.backward, mixtures: weights.mixtures)
    var (even, joined) = (Self.evenStops * Self.priorStops, Self.priorStops)
    for step in steps {
      let type = weights.types[step.type]
      let probability = posterior.probability(of: step)
      counts[step.type] += probability
      guard type.source > 0, type.target > 0, probability > 0.5 else { continue }
      let source = step.row..<(step.row + type.source)
      let target = step.column..<(step.column + type.target)
      deviations +=
        probability
        * min(Self.outlier, scorer.deviation(source, target) / weights.lengthVariance)
      lengths += probability
      if type.source + type.target > 2 {
        joined += probability
        if scorer.unevenStops(source, target) == 0 { even += probability }
      }
      ahead.count(
        target, by: source, of: texts.source, weight: probability, explained: &explained,
        tokens: &tokens)
      behind.count(
        source, by: target, of: texts.target, weight: probability, explained: &explained,
        tokens: &tokens)
    }
    let total = counts.reduce(0, +)
    let mixtures = zip(explained, tokens).map { min(0.9, max(0.05, $0 / $1)) }
    self.init(
      typeShifts: weights.types.indices.map { index in
        (weights.types[index], FastMath.log(counts[index] / total / reference[index]))
      },
      mixtures: mixtures,
      taught: 1 - Self.priorTokens / tokens[Int(EvidenceKind.word.rawValue)],
      sourceMixtures: behind.typeMixtures(mixtures, prior: weights.wordPrior),
      targetMixtures: ahead.typeMixtures(mixtures, prior: weights.wordPrior),
      lengthVariance: weights.lengthPrior > 0 ? deviations / lengths : 1,
      stops: (
        FastMath.log(even / joined / Self.evenStops),
        FastMath.log((1 - even / joined) / (1 - Self.evenStops))
      ))
  }

  /// The number of beads that the reference frequencies count as.
  private static let priorBeads: Float = 40
  /// The largest squared deviation that counts, in variances; larger ones belong to wrong beads.
  private static let outlier: Float = 6
  /// The number of tokens that the prior of a mixture counts as.
  private static let priorTokens: Float = 60
  /// The usual share of beads of more than one sentence per side whose stops are even.
  private static let evenStops: Float = 0.1
  /// The number of beads that `evenStops` counts as.
  private static let priorStops: Float = 4

  /// The frequencies of bead types in an ordinary translation: a geometric series over the
  /// sentences after the first of each side.
  private static func reference(_ types: [AlignmentWeights.BeadType]) -> [Float] {
    let shares = types.map { type -> Float in
      guard type.source > 0, type.target > 0 else { return 0.01 }
      return FastMath.exp(-1.9 * Float(type.source - 1) - 1.5 * Float(type.target - 1))
    }
    let total = shares.reduce(0, +)
    return shares.map { $0 / total }
  }
}
