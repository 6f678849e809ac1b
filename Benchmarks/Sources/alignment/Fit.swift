import Alignment
import Foundation
import TextModel

/// Fits one set of weights to several gold sets at once and says what they are worth, on the texts
/// they were fitted to and on texts held out.
struct Fit {
  /// A gold set as one aligner sees it.
  struct Row {
    let name: String
    let set: GoldSet
    var aligner: Aligner
  }
  let rows: [Row]
  var folds = 3
  var priorVariance: Float = 0.5
  var likelihoodShare = 0.2
  var steps = 40

  /// Holds out every third document in turn.
  func crossValidate() {
    var scores = [Scores](repeating: Scores(), count: rows.count)
    for fold in 0..<folds {
      var weights = fit { $0 % folds != fold }
      weights.calibration = calibration(weights)
      score(weights, &scores) { $0 % folds == fold }
    }
    for (row, score) in zip(rows, scores) { print("held out", row.name, score.line) }
  }

  /// Fits to all documents and prints the weights.
  func fitAll() {
    var weights = fit { _ in true }
    weights.calibration = calibration(weights)
    var scores = [Scores](repeating: Scores(), count: rows.count)
    score(weights, &scores) { _ in true }
    for (row, score) in zip(rows, scores) { print("fitted  ", row.name, score.line) }
    if let json = try? JSONEncoder().encode(weights) {
      print("weights \(String(decoding: json, as: UTF8.self))")
    }
    print(
      "kinds \(weights.kinds) length \(weights.length) cuts \(weights.cuts) adaptation \(weights.adaptation)"
    )
    print("calibration \(weights.calibration)")
    print(weights.types.map { "(\($0.source), \($0.target), \($0.bias))" }.joined(separator: ", "))
  }

  /// Slope and offset of the logistic regression of being right on the log odds of the posterior.
  private func calibration(_ weights: AlignmentWeights) -> [Float] {
    var samples: [(odds: Double, isRight: Bool)] = []
    for row in rows {
      var aligner = row.aligner
      aligner.weights = weights
      aligner.weights.calibration = [1, 0]
      for document in row.set.documents {
        let right = Set(document.gold)
        for bead in aligner.align(document.source, document.target).beads {
          let p = min(max(bead.confidence, 1e-6), 1 - 1e-6)
          samples.append((log(p / (1 - p)), right.contains(GoldBead(bead))))
        }
      }
    }
    var (slope, offset) = (1.0, 0.0)
    for _ in 0..<2000 {
      var (slopeGradient, offsetGradient) = (0.0, 0.0)
      for sample in samples {
        let error =
          (sample.isRight ? 1 : 0) - 1 / (1 + exp(-slope * sample.odds - offset))
        slopeGradient += error * sample.odds
        offsetGradient += error
      }
      slope += slopeGradient / Double(samples.count) * 0.1
      offset += offsetGradient / Double(samples.count) * 0.3
    }
    return [Float(slope), Float(offset)]
  }

  private func fit(_ takes: (Int) -> Bool) -> AlignmentWeights {
    var fitter = WeightFitter(
      rows.map { row in
        let documents = row.set.documents.enumerated().filter { takes($0.offset) }
        return WeightFitter.Sample(row.aligner, documents.compactMap(\.element.fitting))
      }
    )
    fitter.priorVariance = priorVariance
    fitter.steps = steps
    fitter.likelihoodShare = likelihoodShare
    return fitter.fit()
  }

  private func score(
    _ weights: AlignmentWeights, _ scores: inout [Scores], _ takes: (Int) -> Bool
  ) {
    for (index, row) in rows.enumerated() {
      var aligner = row.aligner
      aligner.weights = weights
      for (number, document) in row.set.documents.enumerated() where takes(number) {
        let result = aligner.align(document.source, document.target)
        scores[index].add(result.beads, gold: document.gold, seconds: 0)
      }
    }
  }
}
