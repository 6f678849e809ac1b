// SPDX-License-Identifier: Apache-2.0
import Alignment
import Foundation

/// Documents aligned with their own translation and with that of the next document: what tells texts
/// that are translations from texts that are not.
struct Mismatch {
  private struct Sample {
    let row: String
    let isRight: Bool
    let support: AlignmentSupport
    let confidence: Double
    let sure: Int
    /// The beads with sentences on both sides, and those of them with a confidence of 0.8 and more.
    let beads: Int
    let confident: Int
    let isDoubted: Bool
  }
  private var samples: [Sample] = []

  /// Adds the documents of a row, and says what was found.
  mutating func add(_ row: MeasuredRow) -> String {
    let documents = row.set.documents
    guard documents.count > row.set.versions else { return "one document" }
    let start = samples.count
    for (number, document) in documents.enumerated() {
      let other = documents[row.set.other(number)]
      for target in [document.target, other.target] {
        let result = row.aligner.align(document.source, target)
        let sum = result.beads.reduce(0) { $0 + $1.confidence }
        samples.append(
          Sample(
            row: row.name,
            isRight: target == document.target,
            support: result.support ?? AlignmentSupport(),
            confidence: sum / Double(max(1, result.beads.count)),
            sure: result.beads.count { $0.confidence >= 0.9 },
            beads: result.beads.count { !$0.isNull },
            confident: result.beads.count { !$0.isNull && $0.confidence >= 0.8 },
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

  /// Prints how many pairs of texts were judged wrongly, and how many beads of each kind are sure.
  func printTotals() {
    let (right, wrong) = (samples.filter(\.isRight), samples.filter { !$0.isRight })
    func share(_ samples: [Sample]) -> String {
      let beads = max(1, samples.reduce(0) { $0 + $1.beads })
      return "\(Double(samples.reduce(0) { $0 + $1.confident } * 1000 / beads) / 1000)"
    }
    print(
      "others without the notice \(wrong.count { !$0.isDoubted }) of \(wrong.count), beads of 0.8 and more",
      share(wrong))
    print(
      "translations with the notice \(right.count { $0.isDoubted }) of \(right.count), beads of 0.8 and more",
      share(right))
  }

  /// Prints one line per pair of texts: what `AlignmentSupport.probability` is made of, to fit its factors.
  func printSamples() {
    for sample in samples {
      let support = sample.support
      print(
        sample.row.replacing(" ", with: "/"), sample.isRight ? 1 : 0, support.evidence,
        support.least,
        support.weight, support.control, support.controlLeast, support.trials, sample.confidence,
        separator: "\t")
    }
  }
}
