// SPDX-License-Identifier: Apache-2.0
import Foundation
import TextModel

/// The classic of the field, as a rival to measure against.
///
/// Gale and Church (1993) on character lengths, with their six bead types, their priors and their
/// variance, over the whole grid; the ratio of lengths is that of the texts at hand.
enum GaleChurch {
  private static let types: [(source: Int, target: Int, prior: Double)] = [
    (1, 1, 0.89), (1, 0, 0.0099 / 2), (0, 1, 0.0099 / 2), (2, 1, 0.089 / 2), (1, 2, 0.089 / 2),
    (2, 2, 0.011),
  ]
  private static let variance = 6.8

  /// The beads of the cheapest path.
  ///
  /// - Complexity: O(*n* · *m*) time and memory.
  static func align(_ source: [String], _ target: [String]) -> [Bead] {
    let left = sums(source)
    let right = sums(target)
    let ratio = max(1, right[target.count]) / max(1, left[source.count])
    let width = target.count + 1
    var costs = [Double](repeating: .infinity, count: (source.count + 1) * width)
    var choices = [Int](repeating: -1, count: costs.count)
    costs[0] = 0
    for row in 0...source.count {
      for column in 0...target.count {
        for (index, type) in types.enumerated() where row >= type.source && column >= type.target {
          let from = (row - type.source) * width + column - type.target
          let cost =
            costs[from] - log(type.prior)
            + match(
              left[row] - left[row - type.source], right[column] - right[column - type.target],
              ratio)
          if cost < costs[row * width + column] {
            costs[row * width + column] = cost
            choices[row * width + column] = index
          }
        }
      }
    }
    var beads: [Bead] = []
    var (row, column) = (source.count, target.count)
    while row > 0 || column > 0 {
      let type = types[max(0, choices[row * width + column])]
      beads.append(
        Bead(source: (row - type.source)..<row, target: (column - type.target)..<column))
      (row, column) = (row - type.source, column - type.target)
    }
    return beads.reversed()
  }

  /// The negative logarithm of how often lengths differ so much by chance, doubled for both tails.
  private static func match(_ left: Double, _ right: Double, _ ratio: Double) -> Double {
    guard left + right > 0 else { return 0 }
    let mean = (left + right / ratio) / 2
    let deviation = abs(left * ratio - right) / (variance * mean).squareRoot()
    return -log(max(erfc(deviation / 2.0.squareRoot()), 1e-12))
  }

  private static func sums(_ sentences: [String]) -> [Double] {
    var sums = [0.0]
    for sentence in sentences {
      sums.append(sums[sums.count - 1] + Double(sentence.unicodeScalars.count))
    }
    return sums
  }
}
