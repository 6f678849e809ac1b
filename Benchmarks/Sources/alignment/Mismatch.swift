import Alignment
import Foundation

/// Documents aligned with their own translation and with that of the next document: what tells texts
/// that are translations from texts that are not.
struct Mismatch {
  private struct Sample {
    let isRight: Bool
    let support: AlignmentSupport
    let confidence: Double
    let sure: Int
    let isDoubted: Bool
  }
  private var samples: [Sample] = []

  /// Adds the documents of a row, and says what was found.
  mutating func add(_ row: Calibration.Row) -> String {
    let documents = row.set.documents
    guard documents.count > 1 else { return "one document" }
    let start = samples.count
    for (number, document) in documents.enumerated() {
      let other = documents[(number + 1) % documents.count]
      for target in [document.target, other.target] {
        let result = row.aligner.align(document.source, target)
        let sum = result.beads.reduce(0) { $0 + $1.confidence }
        samples.append(
          Sample(
            isRight: target == document.target,
            support: result.support ?? AlignmentSupport(),
            confidence: sum / Double(max(1, result.beads.count)),
            sure: result.beads.count { $0.confidence >= 0.9 },
            isDoubted: result.notices.contains { $0.code == "align/low-confidence" }))
      }
    }
    return [true, false].map { isRight in
      let row = samples[start...].filter { $0.isRight == isRight }
      let means = row.map(\.confidence).sorted()
      let doubted = row.count { $0.isDoubted }
      let sure = row.reduce(0) { $0 + $1.sure }
      return "\(isRight ? "translations" : "others"): mean confidence \(percent(means.first))–"
        + "\(percent(means.last)), median \(percent(means[means.count / 2])); "
        + "doubted \(doubted) of \(row.count), beads of 0.9 and more \(sure)"
    }.joined(separator: " | ")
  }

  private func percent(_ share: Double?) -> String { "\(Int(((share ?? 0) * 100).rounded())) %" }

  /// The slope and the level of `AlignmentSupport.probability`: a logistic regression whose constant is
  /// the prior, for support without tokens tells nothing.
  var fit: (slope: Double, level: Double) {
    let points = samples.map { sample -> (x: Double, n: Double, isRight: Bool) in
      let n = Double(min(sample.support.tokens, AlignmentSupport.enoughTokens))
      let part = sample.support.least < 0 ? sample.support.evidence / -sample.support.least : 0
      return (n * part, n, sample.isRight)
    }
    var (slope, offset) = (0.0, 0.0)
    for _ in 0..<20_000 {
      var (slopeGradient, offsetGradient) = (0.0, 0.0)
      for point in points {
        let odds = AlignmentSupport.prior + slope * point.x + offset * point.n
        let error = (point.isRight ? 1 : 0) - 1 / (1 + exp(-odds))
        slopeGradient += error * point.x
        offsetGradient += error * point.n
      }
      slope += slopeGradient / Double(points.count) * 1e-4
      offset += offsetGradient / Double(points.count) * 1e-4
    }
    return (slope, -offset / slope)
  }
}
