import TextModel

/// Fits the weights of the model to texts whose beads are known.
///
/// The model is a conditional random field over alignments: the probability of one is its score,
/// exponentiated, over the sum of those of all. The weights that make the right alignments likeliest
/// are sought by resilient back-propagation (Riedmiller and Braun 1993); a Gaussian prior holds them
/// near where they started, so that a bead type the data hardly has stays where it was. Weights
/// fitted so give probabilities that mean what they say.
public struct WeightFitter {
  /// The aligner whose weights are fitted; its lexicons supply the evidence.
  public var aligner: Aligner
  /// The variance of the prior around the start.
  public var priorVariance: Float = 1
  /// How many steps are made.
  public var steps = 60

  /// A fitter that starts from the aligner's weights.
  public init(_ aligner: Aligner) { self.aligner = aligner }

  /// The weights that make the right beads of the documents likeliest.
  ///
  /// - Returns: the weights and the mean log probability of a right bead. Documents whose beads the
  ///   model has no type for are left out.
  public func fit(_ documents: [GoldDocument]) -> (weights: AlignmentWeights, likelihood: Double) {
    fit(lattices(documents))
  }

  /// The log probability of the right beads of the documents under the aligner's weights, and how
  /// many beads that are.
  public func likelihood(of documents: [GoldDocument]) -> (sum: Double, beads: Int) {
    let vector = WeightVector(aligner.weights)
    var gradient = [Double](repeating: 0, count: vector.values.count)
    return lattices(documents).reduce((0, 0)) { sum, lattice in
      (
        sum.0 + LatticeSums(lattice, vector).addGradient(to: &gradient),
        sum.1 + lattice.gold.count
      )
    }
  }

  func lattices(_ documents: [GoldDocument]) -> [BeadLattice] {
    documents.compactMap { BeadLattice($0, aligner: aligner, width: 10) }
  }

  func fit(_ lattices: [BeadLattice]) -> (weights: AlignmentWeights, likelihood: Double) {
    let start = WeightVector(aligner.weights)
    var vector = start
    var sizes = [Float](repeating: 0.05, count: vector.values.count)
    var before = [Float](repeating: 0, count: vector.values.count)
    var likelihood = 0.0
    let beads = lattices.reduce(0) { $0 + $1.gold.count }
    for _ in 0..<steps {
      var gradient = [Double](repeating: 0, count: vector.values.count)
      likelihood = 0
      for lattice in lattices {
        likelihood += LatticeSums(lattice, vector).addGradient(to: &gradient)
      }
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
      }
    }
    return (vector.weights(aligner.weights), likelihood / Double(max(1, beads)))
  }
}

/// The fitted numbers side by side: the features of `BeadLattice.Arc`, then the bead types' priors.
struct WeightVector {
  var values: [Float]
  static let features = 8

  init(_ weights: AlignmentWeights) {
    values = weights.kinds + [weights.length, weights.quote, 0, 0] + weights.types.map(\.bias)
  }

  func weights(_ model: AlignmentWeights) -> AlignmentWeights {
    var weights = model
    weights.kinds = Array(values[0..<4])
    weights.length = values[4]
    weights.quote = values[5]
    for index in weights.types.indices { weights.types[index].bias = values[Self.features + index] }
    return weights
  }
}

/// Forward and backward sums over a lattice.
struct LatticeSums {
  private let lattice: BeadLattice
  private var scores: [Double] = []
  private var ahead: [Double]
  private var behind: [Double]

  init(_ lattice: BeadLattice, _ vector: WeightVector) {
    self.lattice = lattice
    let weights = SIMD8<Float>(vector.values[0..<8])
    scores.reserveCapacity(lattice.arcs.count)
    for arc in lattice.arcs {
      scores.append(
        Double((arc.features * weights).sum() + vector.values[WeightVector.features + Int(arc.type)]))
    }
    ahead = [Double](repeating: -.infinity, count: lattice.cells)
    behind = ahead
    ahead[0] = 0
    behind[lattice.cells - 1] = 0
    for (index, arc) in lattice.arcs.enumerated() {
      ahead[Int(arc.to)] = Self.logSum(ahead[Int(arc.to)], ahead[Int(arc.from)] + scores[index])
    }
    for (index, arc) in lattice.arcs.enumerated().reversed() {
      behind[Int(arc.from)] = Self.logSum(
        behind[Int(arc.from)], behind[Int(arc.to)] + scores[index])
    }
  }

  /// Adds right minus expected features; returns the log probability of the right path.
  func addGradient(to gradient: inout [Double]) -> Double {
    let total = ahead[lattice.cells - 1]
    var likelihood = -total
    for (index, arc) in lattice.arcs.enumerated() {
      let log = ahead[Int(arc.from)] + scores[index] + behind[Int(arc.to)] - total
      guard log > -20 else { continue }
      add(arc, times: -Double(FastMath.exp(Float(min(log, 0)))), to: &gradient)
    }
    for place in lattice.gold {
      likelihood += scores[place]
      add(lattice.arcs[place], times: 1, to: &gradient)
    }
    return likelihood
  }

  private func add(_ arc: BeadLattice.Arc, times weight: Double, to gradient: inout [Double]) {
    for feature in 0..<WeightVector.features {
      gradient[feature] += weight * Double(arc.features[feature])
    }
    gradient[WeightVector.features + Int(arc.type)] += weight
  }

  private static func logSum(_ a: Double, _ b: Double) -> Double {
    guard a > -.infinity else { return b }
    guard b > -.infinity else { return a }
    let high = max(a, b)
    return high + Double(FastMath.log(1 + FastMath.exp(Float(min(a, b) - high))))
  }
}
