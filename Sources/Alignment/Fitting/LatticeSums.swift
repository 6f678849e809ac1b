/// Forward and backward sums over a lattice, and what they say of the right beads.
struct LatticeSums {
  private let lattice: BeadLattice
  private var scores: [Double] = []
  private var ahead: [Double]
  private var behind: [Double]
  /// Expected number of right beads on the way to each cut, and from it to the end.
  private var rightAhead: [Double]
  private var rightBehind: [Double]
  private var isRight: [Bool]

  init(_ lattice: BeadLattice, _ vector: WeightVector) {
    self.lattice = lattice
    let weights = SIMD8<Float>(vector.values[0..<WeightVector.features])
    let cuts = lattice.cuts.map { features in
      CutFeature.allCases.reduce(Float(0)) { sum, feature in
        features >> UInt32(feature.rawValue) & 1 == 1
          ? sum + vector.values[WeightVector.features + feature.rawValue] : sum
      }
    }
    scores.reserveCapacity(lattice.arcs.count)
    for arc in lattice.arcs {
      let bias = vector.values[WeightVector.types + Int(arc.type)]
      scores.append(Double((arc.features * weights).sum() + bias + cuts[Int(arc.to)]))
    }
    isRight = [Bool](repeating: false, count: lattice.arcs.count)
    for place in lattice.gold { isRight[place] = true }
    ahead = [Double](repeating: -.infinity, count: lattice.cells)
    behind = ahead
    rightAhead = [Double](repeating: 0, count: lattice.cells)
    rightBehind = rightAhead
    ahead[0] = 0
    behind[lattice.cells - 1] = 0
    sweep()
  }

  private mutating func sweep() {
    for (index, arc) in lattice.arcs.enumerated() {
      let (from, to) = (Int(arc.from), Int(arc.to))
      let right = rightAhead[from] + (isRight[index] ? 1 : 0)
      Self.add(ahead[from] + scores[index], right, to: &ahead[to], &rightAhead[to])
    }
    for (index, arc) in lattice.arcs.enumerated().reversed() {
      let (from, to) = (Int(arc.from), Int(arc.to))
      let right = rightBehind[to] + (isRight[index] ? 1 : 0)
      Self.add(behind[to] + scores[index], right, to: &behind[from], &rightBehind[from])
    }
  }

  /// Adds a path's weight, in logarithms, and moves the mean of its count by its share.
  private static func add(
    _ log: Double, _ count: Double, to sum: inout Double, _ mean: inout Double
  ) {
    guard log > -.infinity else { return }
    guard sum > -.infinity else {
      (sum, mean) = (log, count)
      return
    }
    let high = max(sum, log)
    let total = high + Double(FastMath.log(1 + FastMath.exp(Float(min(sum, log) - high))))
    mean += (count - mean) * Double(FastMath.exp(Float(log - total)))
    sum = total
  }

  /// The expected number of right beads.
  var expectedRight: Double { rightAhead[lattice.cells - 1] }

  /// The log probability of the right path.
  var likelihood: Double {
    lattice.gold.reduce(-ahead[lattice.cells - 1]) { $0 + scores[$1] }
  }

  /// Adds the slope of the expected number of right beads plus a share of that of the likelihood.
  ///
  /// The first is the covariance of the count with each feature, the second the features of the right
  /// beads less their expectation.
  func addGradient(likelihoodShare: Double, to gradient: inout [Double]) {
    let total = ahead[lattice.cells - 1]
    for (index, arc) in lattice.arcs.enumerated() {
      let (from, to) = (Int(arc.from), Int(arc.to))
      let log = ahead[from] + scores[index] + behind[to] - total
      guard log > -20 else { continue }
      let probability = Double(FastMath.exp(Float(min(log, 0))))
      let count = rightAhead[from] + (isRight[index] ? 1 : 0) + rightBehind[to]
      add(arc, times: probability * (count - expectedRight - likelihoodShare), to: &gradient)
    }
    for place in lattice.gold { add(lattice.arcs[place], times: likelihoodShare, to: &gradient) }
  }

  private func add(_ arc: BeadLattice.Arc, times weight: Double, to gradient: inout [Double]) {
    for feature in 0..<WeightVector.features {
      gradient[feature] += weight * Double(arc.features[feature])
    }
    let cut = lattice.cuts[Int(arc.to)]
    for feature in CutFeature.allCases where cut >> UInt32(feature.rawValue) & 1 == 1 {
      gradient[WeightVector.features + feature.rawValue] += weight
    }
    gradient[WeightVector.types + Int(arc.type)] += weight
  }
}
