// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The probability that each bead of two texts, and the passage around it, are translations of each
/// other, given that the texts are.
///
/// A text may be right and a passage of it wrong, and in two versions of a law single articles may
/// have other contents. How much of a right bead is found depends on the lexicons and on how free
/// the translation is, so that a bead and its passage are compared with the whole of the texts.
enum PassageSupport {
  /// The probability for each bead; a null bead has only the passage around it.
  ///
  /// The log odds are linear in the shares of the tokens that are found. Each factor is multiplied by the
  /// square root of what is known (docs/alignment.md). Sentences without a counterpart speak against the beads
  /// near them, above all where both sides have them: a sentence that was left out is missing from one side, a
  /// replaced one from both.
  static func probabilities(
    _ supports: [AlignmentSupport], of beads: [Bead], in text: AlignmentSupport
  ) -> [Double] {
    guard text.least < 0 else { return supports.map { _ in 1 } }
    let missing = (
      source: beads.map { $0.isNull ? $0.source.count : 0 },
      target: beads.map { $0.isNull ? $0.target.count : 0 }
    )
    return supports.indices.map { index in
      let near = max(0, index - reach)...min(supports.count - 1, index + reach)
      let (source, target) = (missing.source[near].reduce(0, +), missing.target[near].reduce(0, +))
      let against =
        ofBothSides * Double(min(source, target, mostMissing))
        + ofOneSide * Double(min(max(source, target), mostMissing))
      let odds =
        prior + bead.odds(supports[index], text)
        + min(mostForBead, passage.odds(AlignmentSupport(supports[near]), text) - against)
      return 1 / (1 + Double(FastMath.exp(Float(min(max(-odds, -80), 80)))))
    }
  }

  /// The factors of what is found in a part of the texts, in all of them and around their beads.
  private struct Factors {
    let found: Double
    let text: Double
    let around: Double
    let level: Double

    func odds(_ part: AlignmentSupport, _ whole: AlignmentSupport) -> Double {
      part.weight.squareRoot()
        * (found * part.found + text * whole.found + around * whole.around + level)
    }
  }

  /// The prior that a bead of right texts is right, a hundred to one (log odds).
  private static let prior = 4.6
  private static let bead = Factors(found: 1.36, text: -0.03, around: -1.59, level: -0.9)
  private static let passage = Factors(found: 0.16, text: -0.04, around: -0.17, level: -0.07)
  /// The log odds that each sentence without a counterpart takes from the beads near it: the first for the side
  /// with fewer of them, the second for the other side.
  private static let ofBothSides = 1.06
  private static let ofOneSide = 0.59
  /// The number of such sentences of a side from which more say nothing.
  private static let mostMissing = 4
  /// The most that a right passage says for a bead in it (log odds): a single article may be wrong.
  private static let mostForBead = 1.0
  /// The number of beads before and after a bead that are its passage.
  private static let reach = 4
}
