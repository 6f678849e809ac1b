// SPDX-License-Identifier: Apache-2.0
import TextModel

extension Aligner {
  /// Aligns two texts, and gives what the confidence of each bead is made of, to fit its factors.
  ///
  /// - Returns: the alignment; for each of its beads the probability under the model, which is not
  ///   calibrated, and the support of the lexicons, none for a null bead.
  /// - Complexity: that of an alignment.
  public func measured(
    _ source: AlignmentText, _ target: AlignmentText
  ) -> (result: AlignmentResult, probabilities: [Double], supports: [AlignmentSupport]) {
    guard !source.sentences.isEmpty, !target.sentences.isEmpty else {
      let result = align(source, target)
      return (result, result.beads.map { _ in 0 }, result.beads.map { _ in AlignmentSupport() })
    }
    let passes = passes(prepare(source, target))
    let result = result(of: passes, source, target)
    return (
      result, result.beads.map(passes.posterior.probability),
      passes.texts.supports(of: result.beads, weights).beads
    )
  }
}
