import Alignment
import Foundation

/// Fits what turns a bead's probability under the model into its confidence.
///
/// Slope and offset of the logistic regression of being right on the log odds (Platt 1999); then the
/// offset is lowered until, in every row, of the beads with a confidence of 0.9 or more as many are
/// right as is wanted.
struct Calibration {
  /// A gold set as one aligner sees it.
  struct Row {
    let name: String
    let set: GoldSet
    var aligner: Aligner
  }
  let rows: [Row]
  /// The least precision of sure beads.
  var precision = 0.97
  /// Rows with fewer sure beads than this tell nothing of their precision.
  private let fewest = 100

  /// The slope and the offset.
  func fit() -> [Float] {
    let samples = rows.map(samples(of:))
    var (slope, offset) = Self.regression(samples.flatMap { $0 })
    let sure = log(0.9 / 0.1)
    while offset > -5 {
      let isPrecise = samples.allSatisfy { row in
        let right = row.filter { slope * $0.odds + offset >= sure }.map(\.isRight)
        return right.count < fewest
          || Double(right.filter { $0 }.count) >= precision * Double(right.count)
      }
      if isPrecise { break }
      offset -= 0.01
    }
    return [Float(slope), Float(offset)]
  }

  private func samples(of row: Row) -> [(odds: Double, isRight: Bool)] {
    row.set.documents.flatMap { document in
      let right = Set(document.gold)
      let (source, target) = (AlignmentText(document.source), AlignmentText(document.target))
      let beads = row.aligner.align(source, target).beads
      let probabilities = row.aligner.judge(beads, source, target).probabilities
      return zip(beads, probabilities).map { bead, probability in
        let p = min(max(probability, 1e-6), 1 - 1e-6)
        return (log(p / (1 - p)), right.contains(GoldBead(bead)))
      }
    }
  }

  private static func regression(_ samples: [(odds: Double, isRight: Bool)]) -> (Double, Double) {
    var (slope, offset) = (1.0, 0.0)
    for _ in 0..<2000 {
      var (slopeGradient, offsetGradient) = (0.0, 0.0)
      for sample in samples {
        let error = (sample.isRight ? 1 : 0) - 1 / (1 + exp(-slope * sample.odds - offset))
        slopeGradient += error * sample.odds
        offsetGradient += error
      }
      slope += slopeGradient / Double(samples.count) * 0.1
      offset += offsetGradient / Double(samples.count) * 0.3
    }
    return (slope, offset)
  }
}
