// SPDX-License-Identifier: Apache-2.0

/// The weights that the confident beads of one document teach: how common each bead type is, and
/// which share of the words the lexicons explain.
///
/// A novel joins and splits sentences, and a lexicon knows few of its words; a communiqué does
/// neither.
struct DocumentAdaptation: Sendable {
  /// The log ratio of each bead type's frequency to its frequency in the reference.
  let typeShifts: [(type: AlignmentWeights.BeadType, shift: Float)]
  /// The share of the tokens of each evidence kind that links explain, 0 to 1.
  let mixtures: [Float]
  /// The same share for each source type; empty before anything is learned.
  ///
  /// The share of the type's kind is a prior that counts as `AlignmentWeights.wordPrior` tokens.
  let sourceMixtures: [Float]
  /// The same share for each target type; empty before anything is learned.
  let targetMixtures: [Float]
  /// The factor for the variance of lengths.
  let lengthVariance: Float
  /// The score of a bead of more than one sentence per side whose sides contain equally many
  /// sentence-final stops, and the score of one whose sides do not.
  let stops: (even: Float, uneven: Float)

  /// The adaptation before anything is learned: it changes no weight.
  static let none = DocumentAdaptation(
    typeShifts: [], mixtures: [], sourceMixtures: [], targetMixtures: [], lengthVariance: 1,
    stops: (0, 0))

  /// The weights adapted to the document.
  func applied(to weights: AlignmentWeights) -> AlignmentWeights {
    guard !mixtures.isEmpty else { return weights }
    var weights = weights
    weights.mixtures = mixtures
    weights.lengthVariance *= lengthVariance
    for index in weights.types.indices {
      let type = weights.types[index]
      let strength = type.isNull ? weights.informed.adaptation : weights.adaptation
      weights.types[index].bias += strength * shift(of: type)
    }
    return weights
  }

  /// The log ratio of a bead type's frequency to the reference; 0 for an unknown type.
  func shift(of type: AlignmentWeights.BeadType) -> Float {
    typeShifts.first { $0.type.source == type.source && $0.type.target == type.target }?.shift ?? 0
  }
}
