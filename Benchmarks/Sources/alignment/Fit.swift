import Alignment
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

  /// Holds out every third document in turn.
  func crossValidate() {
    var scores = [Scores](repeating: Scores(), count: rows.count)
    for fold in 0..<folds {
      let weights = fit { $0 % folds != fold }
      score(weights, &scores) { $0 % folds == fold }
    }
    for (row, score) in zip(rows, scores) { print("held out", row.name, score.line) }
  }

  /// Fits to all documents and prints the weights.
  func fitAll() {
    let weights = fit { _ in true }
    var scores = [Scores](repeating: Scores(), count: rows.count)
    score(weights, &scores) { _ in true }
    for (row, score) in zip(rows, scores) { print("fitted  ", row.name, score.line) }
    print("kinds \(weights.kinds) length \(weights.length) quote \(weights.quote) adaptation \(weights.adaptation)")
    print(weights.types.map { "(\($0.source), \($0.target), \($0.bias))" }.joined(separator: ", "))
  }

  private func fit(_ takes: (Int) -> Bool) -> AlignmentWeights {
    var fitter = WeightFitter(
      rows.map { row in
        let documents = row.set.documents.enumerated().filter { takes($0.offset) }
        return WeightFitter.Sample(row.aligner, documents.compactMap(\.element.fitting))
      }
    )
    fitter.priorVariance = priorVariance
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
