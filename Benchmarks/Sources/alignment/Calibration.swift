// SPDX-License-Identifier: Apache-2.0
import Alignment
import Foundation

/// Fits what turns a bead's probability under the model into its confidence.
///
/// The six numbers are those of the logistic regression of being right on the log odds (Platt 1999), the
/// text's freedom, the known share of its words and the kind of bead, all rows alike. Then a common factor
/// and the offset are chosen from a grid about them. They keep the calibration error of every row within
/// bounds, and as many of the beads with a confidence of 0.9 or more right as is wanted, or come nearest to
/// that.
struct Calibration {
  /// A gold set as one aligner sees it.
  struct Row {
    let name: String
    let set: GoldSet
    var aligner: Aligner
  }
  let rows: [Row]
  /// The least precision of sure beads, and the greatest calibration error.
  var precision = 0.975, error = 0.035

  private struct Sample {
    /// Log odds, one, freedom, known share, null bead, bead of several sentences.
    let features: [Double]
    let support: Double
    let isRight: Bool

    func odds(_ numbers: [Double]) -> Double {
      zip(numbers, features).reduce(0) { $0 + $1.0 * $1.1 }
    }
  }

  /// The numbers of `AlignmentWeights.calibration`.
  func fit() -> [Float] {
    let samples = rows.map(samples(of:))
    let fitted = Self.regression(samples)
    var best = (miss: Double.infinity, numbers: fitted)
    for part in stride(from: 0.8, through: 1.2, by: 0.05) {
      for lowered in stride(from: -0.6, through: 1.2, by: 0.05) {
        var numbers = fitted.map { $0 * part }
        numbers[1] = fitted[1] - lowered
        let total = samples.map { miss($0, numbers) }.reduce(0, +)
        if total < best.miss { best = (total, numbers) }
      }
    }
    return best.numbers.map { Float($0) }
  }

  /// By how much a row falls short of what is wanted; a little of its calibration error besides, so that
  /// of two that fall short of nothing the better calibrated is taken.
  private func miss(_ row: [Sample], _ numbers: [Double]) -> Double {
    var scores = [(count: Int, sum: Double, right: Int)](repeating: (0, 0, 0), count: 10)
    var (sure, sureRight) = (0, 0)
    for sample in row {
      let confidence = sample.support / (1 + exp(-sample.odds(numbers)))
      let bin = min(9, Int(confidence * 10))
      scores[bin].count += 1
      scores[bin].sum += confidence
      scores[bin].right += sample.isRight ? 1 : 0
      if confidence >= 0.9 {
        sure += 1
        sureRight += sample.isRight ? 1 : 0
      }
    }
    let wrong = scores.reduce(0) { $0 + abs($1.sum - Double($1.right)) } / Double(row.count)
    return max(0, wrong - error) + max(0, precision - Double(sureRight) / Double(max(1, sure)))
      + wrong / 1000
  }

  private func samples(of row: Row) -> [Sample] {
    row.set.documents.flatMap { document in
      let right = Set(document.gold)
      let (source, target) = (AlignmentText(document.source), AlignmentText(document.target))
      let result = row.aligner.align(source, target)
      let probabilities = row.aligner.probabilities(of: result.beads, in: source, target)
        .probabilities
      let calibration = row.aligner.weights.calibration.map(Double.init)
      return zip(result.beads, probabilities).map { bead, probability in
        let p = min(max(probability, 1e-6), 1 - 1e-6)
        let isNull = bead.source.isEmpty || bead.target.isEmpty
        let features = [
          log(p / (1 - p)), 1, result.freedom, result.knownShare ?? 0, isNull ? 1 : 0,
          bead.source.count + bead.target.count > 2 ? 1 : 0,
        ]
        // What the texts and the passage take from the confidence.
        let own = zip(calibration, features).reduce(0) { $0 + $1.0 * $1.1 }
        return Sample(
          features: features, support: min(1, bead.confidence * (1 + exp(-own))),
          isRight: right.contains(GoldBead(bead)))
      }
    }
  }

  private static func regression(_ rows: [[Sample]]) -> [Double] {
    let rates = [0.05, 0.2, 2, 0.2, 0.2, 0.2]
    var numbers = [0.5, 0, 0, 0, 0, 0]
    for _ in 0..<3000 {
      var gradient = numbers.map { _ in 0.0 }
      for row in rows {
        for sample in row {
          let error =
            ((sample.isRight ? 1 : 0) - 1 / (1 + exp(-sample.odds(numbers)))) / Double(row.count)
          for place in gradient.indices { gradient[place] += error * sample.features[place] }
        }
      }
      for place in numbers.indices { numbers[place] += gradient[place] * rates[place] }
    }
    return numbers
  }
}
