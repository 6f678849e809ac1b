// SPDX-License-Identifier: Apache-2.0
import Alignment
import Foundation
import TextModel

/// Measures one set of weights after another on texts read once, for `scripts/fit-alignment.py`.
///
/// Each line of standard input names a file of weights; the answer is a line `row strict missed` for
/// every row and a line `.`. What is missed is the mean over the right beads of one minus their
/// probability: unlike the share of right beads found it moves with every weight.
struct FitServer {
  let rows: [MeasuredRow]

  func run() throws {
    while let path = readLine() {
      let weights = try JSONDecoder().decode(
        AlignmentWeights.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
      for row in rows {
        var aligner = row.aligner
        aligner.use(weights)
        var scores = Scores()
        var (missed, count) = (0.0, 0)
        for document in row.set.documents {
          let (source, target) = (
            AlignmentText(document.source), AlignmentText(document.target)
          )
          let beads = document.beads
          let judged = aligner.probabilities(of: beads, in: source, target)
          missed += judged.probabilities.reduce(0) { $0 + 1 - $1 }
          count += beads.count
          scores.add(judged.result.beads, gold: document.gold, seconds: 0)
        }
        print(
          row.name.replacingOccurrences(of: " ", with: "/"), scores.strict,
          missed / Double(max(1, count)))
      }
      print(".")
      fflush(nil)
    }
  }
}
