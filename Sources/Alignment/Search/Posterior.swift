// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The probability of each bead under the model, over all alignments within a band
/// (forward-backward).
struct Posterior {
  let arcs: ArcTable
  /// Log probabilities of reaching each cut, and of reaching the end from it.
  ///
  /// They are in double precision: in a book of 20,000 sentences these sums exceed the resolution
  /// of a `Float`.
  private var ahead: [Double]
  private var behind: [Double]
  /// The same for paths whose last bead is a full one or none, a null bead of the source, and one
  /// of the target: what a null bead costs depends on the bead before it.
  private var fullAhead: [Double]
  private var sourceRun: (ahead: [Double], behind: [Double])
  private var targetRun: (ahead: [Double], behind: [Double])

  /// - Complexity: O(cells · types).
  init(_ arcs: ArcTable) {
    self.arcs = arcs
    ahead = [Double](repeating: -.infinity, count: arcs.band.cells)
    behind = ahead
    fullAhead = ahead
    (sourceRun, targetRun) = ((ahead, ahead), (ahead, ahead))
    (ahead[0], fullAhead[0]) = (0, 0)
    let last = arcs.band.cells - 1
    (behind[last], sourceRun.behind[last], targetRun.behind[last]) = (0, 0, 0)
    sweepAhead()
    sweepBehind()
  }

  /// The probability of the bead of a type that ends at a cut.
  @inline(__always)
  private func probability(endingAt cell: Int, from origin: Int, _ type: Int) -> Float {
    let through =
      if type == arcs.nulls.source {
        sourceRun.ahead[cell] + sourceRun.behind[cell]
      } else if type == arcs.nulls.target {
        targetRun.ahead[cell] + targetRun.behind[cell]
      } else {
        ahead[origin] + Double(arcs.scores[cell * arcs.types.count + type]) + behind[cell]
      }
    let log = through - ahead[arcs.band.cells - 1]
    return log < Self.negligible ? 0 : FastMath.exp(Float(min(log, 0)))
  }

  /// The logarithm of the probability below which a bead is ignored.
  private static let negligible = -20.0

  /// The probability of a bead.
  func probability(of step: BestPath.Step) -> Float {
    let type = arcs.types[step.type]
    let cell = arcs.band.cell(step.row + type.source, step.column + type.target)
    return probability(
      endingAt: cell, from: arcs.band.cell(step.row, step.column), step.type)
  }

  /// The probability of a bead; 0 if it is outside the band or of a type that is not searched.
  func probability(of bead: Bead) -> Double {
    let type = arcs.types.firstIndex {
      $0.source == bead.source.count && $0.target == bead.target.count
    }
    guard let type, bead.source.upperBound <= arcs.band.sourceCount,
      arcs.band.contains(bead.source.lowerBound, bead.target.lowerBound),
      arcs.band.contains(bead.source.upperBound, bead.target.upperBound)
    else { return 0 }
    let (row, column) = (bead.source.lowerBound, bead.target.lowerBound)
    return Double(probability(of: BestPath.Step(row: row, column: column, type: type)))
  }

  /// The path with the highest sum of bead probabilities.
  ///
  /// On average more of its beads are right than on the single most probable path.
  func likeliestBeads() -> [BestPath.Step] {
    let total =
      ahead[arcs.band.cells - 1] + Self.negligible - Double(arcs.nulls.continuation)
    return ahead.withUnsafeBufferPointer { ahead in
      behind.withUnsafeBufferPointer { behind in
        BestPath.sweep(arcs.arcs) { cell, _, origin, type in
          guard arcs.scores[cell * arcs.types.count + type] > -.infinity else { return -.infinity }
          // A bead cannot be likelier than the cut where it ends.
          guard ahead[cell] + behind[cell] > total else { return 0 }
          return probability(endingAt: cell, from: origin, type)
        }
      }
    }
  }

  private mutating func sweepAhead() {
    let types = arcs.types
    let nulls = arcs.nulls
    let (gain, cost) = (Double(nulls.continuation), Double(nulls.alternation))
    withUnsafeTemporaryAllocation(of: Double.self, capacity: types.count) { terms in
      ahead.withUnsafeMutableBufferPointer { ahead in
        arcs.forEachCell { cell, row, column in
          var count = 0
          for index in types.indices {
            let score = arcs.scores[cell * types.count + index]
            guard score > -.infinity else { continue }
            let origin = arcs.origin(row, column, type: types[index])
            if index == nulls.source {
              sourceRun.ahead[cell] =
                Double(score)
                + Self.logSum(
                  fullAhead[origin], with: sourceRun.ahead[origin] + gain,
                  targetRun.ahead[origin] - cost)
            } else if index == nulls.target {
              targetRun.ahead[cell] =
                Double(score)
                + Self.logSum(
                  fullAhead[origin], with: sourceRun.ahead[origin] - cost,
                  targetRun.ahead[origin] + gain)
            } else {
              terms[count] = ahead[origin] + Double(score)
              count += 1
            }
          }
          fullAhead[cell] = Self.logSum(terms, count)
          ahead[cell] = Self.logSum(
            fullAhead[cell], with: sourceRun.ahead[cell], targetRun.ahead[cell])
        }
      }
    }
  }

  private mutating func sweepBehind() {
    let types = arcs.types
    let band = arcs.band
    let nulls = arcs.nulls
    let (gain, cost) = (Double(nulls.continuation), Double(nulls.alternation))
    withUnsafeTemporaryAllocation(of: Double.self, capacity: types.count) { terms in
      behind.withUnsafeMutableBufferPointer { behind in
        for row in stride(from: band.sourceCount, through: 0, by: -1) {
          for column in stride(from: band.high[row], through: band.low[row], by: -1) {
            var count = 0
            var (source, target) = (-Double.infinity, -Double.infinity)
            for index in types.indices {
              let (end, stop) = (row + types[index].source, column + types[index].target)
              guard end <= band.sourceCount, band.contains(end, stop) else { continue }
              let cell = band.cell(end, stop)
              let score = Double(arcs.scores[cell * types.count + index])
              if index == nulls.source {
                source = sourceRun.behind[cell] + score
              } else if index == nulls.target {
                target = targetRun.behind[cell] + score
              } else {
                terms[count] = behind[cell] + score
                count += 1
              }
            }
            guard count > 0 || source > -.infinity || target > -.infinity else { continue }
            let full = Self.logSum(terms, count)
            let here = band.cell(row, column)
            behind[here] = Self.logSum(full, with: source, target)
            sourceRun.behind[here] = Self.logSum(full, with: source + gain, target - cost)
            targetRun.behind[here] = Self.logSum(full, with: source - cost, target + gain)
          }
        }
      }
    }
  }

  /// The logarithm of the sum of three numbers given as logarithms.
  @inline(__always)
  private static func logSum(_ a: Double, with b: Double, _ c: Double) -> Double {
    let highest = max(a, b, c)
    guard highest > -.infinity else { return highest }
    let sum =
      FastMath.exp(Float(a - highest)) + FastMath.exp(Float(b - highest))
      + FastMath.exp(Float(c - highest))
    return highest + Double(FastMath.log(sum))
  }

  @inline(__always)
  private static func logSum(_ terms: UnsafeMutableBufferPointer<Double>, _ count: Int) -> Double {
    var highest = -Double.infinity
    for index in 0..<count where terms[index] > highest { highest = terms[index] }
    guard highest > -.infinity else { return highest }
    var sum: Float = 0
    for index in 0..<count where terms[index] > highest - 16 {
      sum += FastMath.exp(Float(terms[index] - highest))
    }
    return highest + Double(FastMath.log(sum))
  }
}
