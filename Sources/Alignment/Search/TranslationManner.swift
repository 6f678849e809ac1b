/// How freely a text is translated, as far as its sure beads tell: which bead types it is made of, and
/// what part of the words the lexicons explain.
///
/// A novel joins and splits sentences and a lexicon knows few of its words; a communiqué does neither.
/// One round of expectation maximisation with a strong prior tells the two apart.
struct TranslationManner: Sendable {
  /// For each of the first bead types the logarithm of how much commoner it is than in the reference.
  private var typeShifts: [(type: AlignmentWeights.BeadType, shift: Float)] = []
  /// For each evidence kind the part of the tokens that links explain.
  private(set) var mixtures: [Float] = []
  /// The same for each type of the source and of the target, whose kind's part counts for so many
  /// tokens as `AlignmentWeights.wordPrior` says; empty before anything is learned.
  private(set) var sourceMixtures: [Float] = []
  private(set) var targetMixtures: [Float] = []
  /// What the variance of lengths is multiplied by.
  private(set) var lengthVariance: Float = 1

  /// What a bead of more than one sentence a side gains where as many sentences end on both sides, and
  /// where not.
  private(set) var stops: (even: Float, uneven: Float) = (0, 0)

  init() {}

  /// How many beads the reference counts for.
  private static let priorBeads: Float = 40
  /// Squared deviations beyond this, in variances, are of a bead that is wrong.
  private static let freak: Float = 6
  /// How many tokens the prior of a mixture counts for.
  private static let priorTokens: Float = 60

  /// In how many beads of more than one sentence a side as many sentences end on both sides, and how
  /// many such beads that counts for.
  private static let evenStops: Float = 0.1
  private static let priorStops: Float = 4

  init(
    _ steps: [BestPath.Step], _ posterior: Posterior, _ left: TokenizedText,
    _ right: TokenizedText, _ links: LinkedTexts, weights: AlignmentWeights
  ) {
    let scorer = BeadLengths(left, right)
    var deviations = weights.lengthPrior
    var lengths = weights.lengthPrior
    let reference = Self.reference(weights.types)
    var counts = reference.map { $0 * Self.priorBeads }
    var explained = weights.mixtures.map { $0 * Self.priorTokens }
    var tokens = [Float](repeating: Self.priorTokens, count: EvidenceKind.count)
    var ahead = TokenExplainer(right, links.forward, weights.mixtures)
    var behind = TokenExplainer(left, links.backward, weights.mixtures)
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
        * min(
          Self.freak,
          scorer.deviation(step.row, step.column, type.source, type.target)
            / weights.lengthVariance)
      lengths += probability
      if type.source + type.target > 2 {
        joined += probability
        let uneven = scorer.unevenStops(step.row, step.column, type.source, type.target)
        if uneven == 0 { even += probability }
      }
      ahead.count(target, by: source, of: left, weight: probability, &explained, &tokens)
      behind.count(source, by: target, of: right, weight: probability, &explained, &tokens)
    }
    if weights.lengthPrior > 0 { lengthVariance = deviations / lengths }
    stops = (
      FastMath.log(even / joined / Self.evenStops),
      FastMath.log((1 - even / joined) / (1 - Self.evenStops))
    )
    let total = counts.reduce(0, +)
    typeShifts = weights.types.indices.map { index in
      (weights.types[index], FastMath.log(counts[index] / total / reference[index]))
    }
    let mixtures = zip(explained, tokens).map { min(0.9, max(0.05, $0 / $1)) }
    self.mixtures = mixtures
    targetMixtures = ahead.typeMixtures(mixtures, prior: weights.wordPrior)
    sourceMixtures = behind.typeMixtures(mixtures, prior: weights.wordPrior)
  }

  /// The weights with what was learned.
  func applied(to weights: AlignmentWeights) -> AlignmentWeights {
    guard !mixtures.isEmpty else { return weights }
    var weights = weights
    weights.mixtures = mixtures
    weights.lengthVariance *= lengthVariance
    for index in weights.types.indices {
      weights.types[index].bias += weights.adaptation * shift(of: weights.types[index])
    }
    return weights
  }

  /// How much commoner a bead type is than in the reference, as a logarithm; 0 where nothing is known.
  func shift(of type: AlignmentWeights.BeadType) -> Float {
    typeShifts.first { $0.type.source == type.source && $0.type.target == type.target }?.shift ?? 0
  }

  /// How common bead types are in an ordinary translation: a geometric series over the sentences past
  /// the first of each side.
  private static func reference(_ types: [AlignmentWeights.BeadType]) -> [Float] {
    let shares = types.map { type -> Float in
      guard type.source > 0, type.target > 0 else { return 0.01 }
      return FastMath.exp(-1.9 * Float(type.source - 1) - 1.5 * Float(type.target - 1))
    }
    let total = shares.reduce(0, +)
    return shares.map { $0 / total }
  }
}
