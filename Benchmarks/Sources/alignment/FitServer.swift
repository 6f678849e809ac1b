import Alignment
import Foundation
import TextModel

/// Measures one set of weights after another on texts read once, for `scripts/fit-alignment.py`.
///
/// Each line of standard input names a file of weights; the answer is a line `row strict loss` for
/// every row and a line `.`. The loss is the mean over the right beads of minus the logarithm of their
/// probability: unlike the share of right beads it moves with every weight.
struct FitServer {
  let rows: [Calibration.Row]
  /// A right bead that the model thinks impossible counts as this likely.
  private let least = 1e-3

  func run() throws {
    while let path = readLine() {
      let weights = try JSONDecoder().decode(
        AlignmentWeights.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
      for row in rows {
        var aligner = row.aligner
        aligner.weights = weights
        var scores = Scores()
        var (loss, count) = (0.0, 0)
        for document in row.set.documents {
          let (source, target) = (
            AlignmentText(document.source), AlignmentText(document.target)
          )
          let beads = document.beads
          let judged = aligner.judge(beads, source, target)
          loss -= judged.probabilities.reduce(0) { $0 + log(max($1, least)) }
          count += beads.count
          scores.add(judged.result.beads, gold: document.gold, seconds: 0)
        }
        print(row.name.replacingOccurrences(of: " ", with: "/"), scores.strict, loss / Double(max(1, count)))
      }
      print(".")
      fflush(nil)
    }
  }
}
