import Alignment
import TextModel

/// Fits weights, once on every document but one at a time (what the weights are worth on texts they
/// have not seen) and once on all.
enum Fit {
  static func run(_ set: GoldSet, _ aligner: Aligner) throws {
    let folds = min(3, set.documents.count)
    var scores = Scores()
    if folds > 1 {
      for fold in 0..<folds {
        let training = set.documents.enumerated().filter { $0.offset % folds != fold }
        let fitted = WeightFitter(aligner).fit(training.compactMap(\.element.fitting))
        var held = aligner
        held.weights = fitted.weights
        for (index, document) in set.documents.enumerated() where index % folds == fold {
          let result = held.align(document.source, document.target)
          scores.add(result.beads, gold: document.gold, seconds: 0)
        }
      }
      print("  held out:", scores.line)
    }
    let fitted = WeightFitter(aligner).fit(set.documents.compactMap(\.fitting))
    var final = aligner
    final.weights = fitted.weights
    scores = Scores()
    for document in set.documents {
      let result = final.align(document.source, document.target)
      scores.add(result.beads, gold: document.gold, seconds: 0)
    }
    print("  fitted:  ", scores.line, "likelihood", fitted.likelihood)
    let w = fitted.weights
    print("  kinds \(w.kinds) length \(w.length) quote \(w.quote)")
    print("  " + w.types.map { "(\($0.source), \($0.target), \($0.bias))" }.joined(separator: " "))
  }
}
