// SPDX-License-Identifier: Apache-2.0
import Alignment
import Foundation

/// Fits what turns a bead's probability under the model into its confidence.
///
/// Slope, offset and the worth of freedom are those of the logistic regression of being right on the log
/// odds (Platt 1999) and the text's freedom, all rows alike. Then slope and offset are chosen from a grid
/// about them. They keep the calibration error of every row within bounds, and as many of the beads with a
/// confidence of 0.9 or more right as is wanted, or come nearest to that.
struct Calibration {
  /// A gold set as one aligner sees it.
  struct Row {
    let name: String
    let set: GoldSet
    var aligner: Aligner
  }
  let rows: [Row]
  /// The least precision of sure beads, and the greatest calibration error.
  var precision = 0.97, error = 0.05

  private struct Sample {
    let odds: Double
    let freedom: Double
    let support: Double
    let isRight: Bool
  }

  /// The slope, the offset and the worth of freedom.
  func fit() -> [Float] {
    let samples = rows.map(samples(of:))
    let (slope, offset, freedom) = Self.regression(samples)
    var best = (miss: Double.infinity, numbers: [slope, offset, freedom])
    for part in stride(from: 0.8, through: 1.2, by: 0.05) {
      for lowered in stride(from: -0.6, through: 1.2, by: 0.05) {
        let numbers = [slope * part, offset - lowered, freedom * part]
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
      let odds = numbers[0] * sample.odds + numbers[1] + numbers[2] * sample.freedom
      let confidence = sample.support / (1 + exp(-odds))
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
        let odds = log(p / (1 - p))
        // What the texts and the passage take from the confidence.
        let own = calibration[0] * odds + calibration[1] + calibration[2] * result.freedom
        return Sample(
          odds: odds, freedom: result.freedom,
          support: min(1, bead.confidence * (1 + exp(-own))),
          isRight: right.contains(GoldBead(bead)))
      }
    }
  }

  private static func regression(_ rows: [[Sample]]) -> (Double, Double, Double) {
    var (slope, offset, freedom) = (0.5, 0.0, 0.0)
    for _ in 0..<5000 {
      var gradient = (0.0, 0.0, 0.0)
      for row in rows {
        for sample in row {
          let odds = slope * sample.odds + offset + freedom * sample.freedom
          let error = ((sample.isRight ? 1 : 0) - 1 / (1 + exp(-odds))) / Double(row.count)
          gradient.0 += error * sample.odds
          gradient.1 += error
          gradient.2 += error * sample.freedom
        }
      }
      slope += gradient.0 * 0.05
      offset += gradient.1 * 0.2
      freedom += gradient.2 * 2
    }
    return (slope, offset, freedom)
  }
}
