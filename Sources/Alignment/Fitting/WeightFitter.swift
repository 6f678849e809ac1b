import TextModel

/// Fits the weights of the model to texts whose beads are known.
///
/// The model is a conditional random field over alignments: the probability of one is its score,
/// exponentiated, over the sum of those of all. Weights are sought that give the right beads a high
/// probability, by resilient back-propagation (Riedmiller and Braun 1993) on the expected number of
/// right beads, with a share of the log likelihood, which keeps the probabilities honest where the
/// model errs. A Gaussian prior holds the weights near where they started, so that a bead type the
/// data hardly has stays where it was.
public struct WeightFitter {
  /// Documents and the aligner that supplies their evidence: its languages, lexicons, mixtures.
  public struct Sample: Sendable {
    /// The aligner; its weights are where the fit starts, the same for all samples.
    public var aligner: Aligner
    /// Texts with known beads.
    public var documents: [GoldDocument]

    /// Documents with their aligner.
    public init(_ aligner: Aligner, _ documents: [GoldDocument]) {
      self.aligner = aligner
      self.documents = documents
    }
  }

  /// The variance of the prior around the start.
  public var priorVariance: Float = 0.5
  /// What the mean log likelihood counts beside the expected share of right beads.
  public var likelihoodShare = 0.2
  /// How many steps are made.
  public var steps = 60
  private let start: AlignmentWeights
  private let lattices: [BeadLattice]

  /// Reads the documents; those whose beads the model has no type for are left out.
  public init(_ samples: [Sample]) {
    start = samples.first?.aligner.weights ?? .standard
    lattices = samples.flatMap { sample in
      sample.documents.compactMap { BeadLattice($0, aligner: sample.aligner, width: 10) }
    }
  }

  /// How well weights do on the documents: the expected share of right beads, and the mean log
  /// probability of a right bead.
  public func quality(of weights: AlignmentWeights) -> (accuracy: Double, likelihood: Double) {
    var gradient = [Double](repeating: 0, count: WeightVector(weights).values.count)
    return sum(WeightVector(weights), &gradient)
  }

  /// The weights that do best.
  public func fit() -> AlignmentWeights {
    let start = WeightVector(start)
    var vector = start
    var sizes = [Float](repeating: 0.05, count: vector.values.count)
    var before = [Float](repeating: 0, count: vector.values.count)
    for _ in 0..<steps {
      var gradient = [Double](repeating: 0, count: vector.values.count)
      _ = sum(vector, &gradient)
      for index in vector.values.indices {
        let pull = (vector.values[index] - start.values[index]) / priorVariance
        let slope = Float(gradient[index]) - pull
        if slope * before[index] > 0 {
          sizes[index] = min(sizes[index] * 1.2, 0.5)
        } else if slope * before[index] < 0 {
          sizes[index] = max(sizes[index] * 0.5, 1e-4)
        }
        before[index] = slope
        if slope != 0 { vector.values[index] += slope > 0 ? sizes[index] : -sizes[index] }
        // Evidence never counts against itself.
        if index < WeightVector.features { vector.values[index] = max(0, vector.values[index]) }
      }
    }
    return vector.weights(self.start)
  }

  private func sum(
    _ vector: WeightVector, _ gradient: inout [Double]
  ) -> (accuracy: Double, likelihood: Double) {
    var (accuracy, likelihood) = (0.0, 0.0)
    for lattice in lattices {
      let sums = LatticeSums(lattice, vector)
      accuracy += sums.expectedRight
      likelihood += sums.likelihood
      sums.addGradient(likelihoodShare: likelihoodShare, to: &gradient)
    }
    let beads = Double(max(1, lattices.reduce(0) { $0 + $1.gold.count }))
    return (accuracy / beads, likelihood / beads)
  }
}

/// The fitted numbers side by side: the features of `BeadLattice.Arc`, then those of cuts, then the bead types' priors.
struct WeightVector {
  var values: [Float]
  /// How many features an arc has; the cuts' come after them, then the types.
  static let features = 8
  static let types = features + CutFeature.allCases.count

  init(_ weights: AlignmentWeights) {
    values =
      weights.kinds + [weights.length, weights.adaptation, 0, 0] + weights.cuts
      + weights.types.map(\.bias)
  }

  func weights(_ model: AlignmentWeights) -> AlignmentWeights {
    var weights = model
    weights.kinds = Array(values[0..<4])
    weights.length = values[4]
    weights.adaptation = values[5]
    weights.cuts = Array(values[Self.features..<Self.types])
    for index in weights.types.indices { weights.types[index].bias = values[Self.types + index] }
    return weights
  }
}
