/// What part λ of each type of a text its links explain.
///
/// λ of its kind; but of a word no larger part than `reach` times what the links predict, which is the
/// mean of p(t | s) over all tokens *s* of the other side against the frequency of *t*. A word that
/// only chance joins to a few others would else count against every bead it stands in, and in long
/// paragraphs such words are the most.
enum LinkedParts {
  /// For each type λ; 0 for one that no link leads to.
  ///
  /// - Complexity: O(types + links).
  static func parts(
    of text: TokenizedText, given other: TokenizedText, _ links: TokenLinks,
    _ weights: AlignmentWeights
  ) -> [Float] {
    var predicted = [Float](repeating: 0, count: text.kinds.count)
    for type in other.kinds.indices {
      let occurrences = Float(other.occurrences[type])
      for place in Int(links.offsets[type])..<Int(links.offsets[type + 1]) {
        predicted[Int(links.targets[place])] += occurrences * links.probabilities[place]
      }
    }
    let word = Int(EvidenceKind.word.rawValue)
    let ratio = text.kindTotals[word] / max(1, other.kindTotals[word])
    return text.kinds.indices.map { type in
      guard links.isLinked[type] else { return 0 }
      let part = weights.mixtures[Int(text.kinds[type].rawValue)]
      guard text.kinds[type] == .word else { return part }
      let share = predicted[type] * ratio / Float(max(1, text.occurrences[type]))
      return part * min(1, weights.reach * share)
    }
  }
}
