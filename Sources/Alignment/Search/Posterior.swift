/// How likely each bead is under the model, all alignments within a band weighed against each other
/// (forward-backward).
struct Posterior {
  private let band: Band
  private let types: [AlignmentWeights.BeadType]
  /// Log probability of reaching each cut, and of getting from it to the end.
  private var ahead: [Float]
  private var behind: [Float]
  private let scorer: BeadScorer

  /// - Complexity: O(cells · types).
  init(_ scorer: BeadScorer, in band: Band) {
    self.scorer = scorer
    self.band = band
    types = scorer.weights.types
    ahead = [Float](repeating: -.infinity, count: band.cells)
    behind = ahead
    sweepAhead()
    sweepBehind()
  }

  /// The probability of a bead.
  func probability(_ row: Int, _ column: Int, _ type: Int) -> Float {
    let bead = types[type]
    let (end, stop) = (row + bead.source, column + bead.target)
    guard end <= band.sourceCount, stop <= band.targetCount, band.contains(row, column),
      band.contains(end, stop)
    else { return 0 }
    let log =
      ahead[band.cell(row, column)]
      + scorer.bead(row, column, bead.source, bead.target, bias: bead.bias) + scorer.cut(end, stop)
      + behind[band.cell(end, stop)] - ahead[band.cells - 1]
    return min(1, FastMath.exp(min(log, 0)))
  }

  /// The path whose beads' probabilities sum highest: more of its beads are right, on the average,
  /// than of the single most probable path.
  func likeliestBeads() -> [BestPath.Step] {
    var sums = [Float](repeating: -.infinity, count: band.cells)
    var choices = [UInt8](repeating: .max, count: band.cells)
    for row in 0...band.sourceCount {
      for column in band.low[row]...band.high[row] {
        if row == 0, column == 0 {
          sums[0] = 0
          continue
        }
        let cell = band.cell(row, column)
        guard ahead[cell] > -.infinity else { continue }
        for (index, type) in types.enumerated() {
          let (from, start) = (row - type.source, column - type.target)
          guard from >= 0, start >= 0, band.contains(from, start) else { continue }
          let before = sums[band.cell(from, start)]
          guard before > -.infinity else { continue }
          let sum = before + probability(from, start, index)
          if sum > sums[cell] {
            sums[cell] = sum
            choices[cell] = UInt8(truncatingIfNeeded: index)
          }
        }
      }
    }
    return BestPath.trace(choices, types, band)
  }

  private mutating func sweepAhead() {
    withUnsafeTemporaryAllocation(of: Float.self, capacity: types.count) { terms in
      for row in 0...band.sourceCount {
        for column in band.low[row]...band.high[row] {
          if row == 0, column == 0 {
            ahead[0] = 0
            continue
          }
          var count = 0
          for type in types {
            let (from, start) = (row - type.source, column - type.target)
            guard from >= 0, start >= 0, band.contains(from, start) else { continue }
            terms[count] =
              ahead[band.cell(from, start)]
              + scorer.bead(from, start, type.source, type.target, bias: type.bias)
            count += 1
          }
          ahead[band.cell(row, column)] =
            Self.logSum(terms, count) + scorer.cut(row, column)
        }
      }
    }
  }

  private mutating func sweepBehind() {
    withUnsafeTemporaryAllocation(of: Float.self, capacity: types.count) { terms in
      for row in stride(from: band.sourceCount, through: 0, by: -1) {
        for column in stride(from: band.high[row], through: band.low[row], by: -1) {
          if row == band.sourceCount, column == band.targetCount {
            behind[band.cells - 1] = 0
            continue
          }
          var count = 0
          for type in types {
            let (end, stop) = (row + type.source, column + type.target)
            guard end <= band.sourceCount, stop <= band.targetCount, band.contains(end, stop)
            else { continue }
            terms[count] =
              behind[band.cell(end, stop)] + scorer.cut(end, stop)
              + scorer.bead(row, column, type.source, type.target, bias: type.bias)
            count += 1
          }
          behind[band.cell(row, column)] = Self.logSum(terms, count)
        }
      }
    }
  }

  @inline(__always)
  private static func logSum(_ terms: UnsafeMutableBufferPointer<Float>, _ count: Int) -> Float {
    var highest = -Float.infinity
    for index in 0..<count where terms[index] > highest { highest = terms[index] }
    guard highest > -.infinity else { return highest }
    var sum: Float = 0
    for index in 0..<count where terms[index] > highest - 16 {
      sum += FastMath.exp(terms[index] - highest)
    }
    return highest + FastMath.log(sum)
  }
}
