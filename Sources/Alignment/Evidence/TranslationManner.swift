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
      ahead.explain(target, by: source, of: left, weight: probability, &explained, &tokens)
      behind.explain(source, by: target, of: right, weight: probability, &explained, &tokens)
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

/// Tells how likely each token of some sentences was written for a token of the other side.
private struct TokenExplainer {
  private let text: TokenizedText
  private let links: TokenLinks
  private let mixtures: [Float]
  private let totals: [Float]
  private var mass: [Float]
  private var touched: [Int] = []
  /// For each type how many of its tokens were gone through, and how many of them explained.
  private var tokensOf: [Float]
  private var explainedOf: [Float]

  init(_ text: TokenizedText, _ links: TokenLinks, _ mixtures: [Float]) {
    self.text = text
    self.links = links
    self.mixtures = mixtures
    mass = [Float](repeating: 0, count: text.kinds.count)
    totals = text.kindTotals
    explainedOf = [Float](repeating: 0, count: text.kinds.count)
    tokensOf = explainedOf
  }

  /// For each type the part of its tokens that links explain; `prior` tokens are explained as its
  /// kind's are.
  func typeMixtures(_ mixtures: [Float], prior: Float) -> [Float] {
    text.kinds.indices.map { type in
      let mixture = mixtures[Int(text.kinds[type].rawValue)]
      return min(0.95, max(0.02, (explainedOf[type] + prior * mixture) / (tokensOf[type] + prior)))
    }
  }

  mutating func explain(
    _ sentences: Range<Int>, by window: Range<Int>, of other: TokenizedText, weight: Float,
    _ explained: inout [Float], _ tokens: inout [Float]
  ) {
    var counts = [Float](repeating: 0, count: EvidenceKind.count)
    for sentence in window {
      for token in other.tokens(of: sentence) {
        counts[Int(other.kinds[Int(token)].rawValue)] += 1
        for place in Int(links.offsets[Int(token)])..<Int(links.offsets[Int(token) + 1]) {
          let target = Int(links.targets[place])
          if mass[target] == 0 { touched.append(target) }
          mass[target] += links.probabilities[place]
        }
      }
    }
    for sentence in sentences {
      for token in text.tokens(of: sentence) where links.isLinked[Int(token)] {
        let type = Int(token)
        let kind = Int(text.kinds[type].rawValue)
        tokens[kind] += weight
        tokensOf[type] += weight
        guard mass[type] > 0 else { continue }
        let chance = Float(text.occurrences[type]) / totals[kind]
        let gain = mixtures[kind] * mass[type] / counts[kind] / chance
        explained[kind] += weight * gain / (1 - mixtures[kind] + gain)
        explainedOf[type] += weight * gain / (1 - mixtures[kind] + gain)
      }
    }
    for type in touched { mass[type] = 0 }
    touched.removeAll(keepingCapacity: true)
  }
}
