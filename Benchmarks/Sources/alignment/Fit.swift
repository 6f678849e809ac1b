import Alignment
import TextModel

/// Fits weights, once on every document but one at a time (what the weights are worth on texts they
/// have not seen) and once on all.
enum Fit {
  static func crossValidate(_ set: GoldSet, _ aligner: Aligner, folds: Int) {
    var scores = Scores()
    var likelihood = (0.0, 0)
    for fold in 0..<folds {
      let training = set.documents.enumerated().filter { $0.offset % folds != fold }
      let fitted = WeightFitter(aligner).fit(training.compactMap(\.element.fitting))
      var held = aligner
      held.weights = fitted.weights
      let rest = set.documents.enumerated().filter { $0.offset % folds == fold }.map(\.element)
      for document in rest {
        let result = held.align(document.source, document.target)
        scores.add(result.beads, gold: document.gold, seconds: 0)
      }
      let (sum, beads) = WeightFitter(held).likelihood(of: rest.compactMap(\.fitting))
      likelihood = (likelihood.0 + sum, likelihood.1 + beads)
    }
    print("  held out", scores.line, "ll", likelihood.0 / Double(likelihood.1))
  }

  static func fit(_ set: GoldSet, _ aligner: Aligner) {
    let fitted = WeightFitter(aligner).fit(set.documents.compactMap(\.fitting))
    var final = aligner
    final.weights = fitted.weights
    var scores = Scores()
    for document in set.documents {
      let result = final.align(document.source, document.target)
      scores.add(result.beads, gold: document.gold, seconds: 0)
    }
    print("  fitted  ", scores.line, "ll", fitted.likelihood)
    let w = fitted.weights
    print("  kinds \(w.kinds) length \(w.length) quote \(w.quote)")
    print("  " + w.types.map { "(\($0.source), \($0.target), \($0.bias))" }.joined(separator: " "))
  }
}
