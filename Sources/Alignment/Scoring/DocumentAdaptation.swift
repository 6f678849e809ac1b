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
  /// The share of those shares of words that the text taught, 0 to 1; the rest is the prior.
  let taught: Float
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
    typeShifts: [], mixtures: [], taught: 0, sourceMixtures: [], targetMixtures: [],
    lengthVariance: 1,
    stops: (0, 0))

  /// The weights adapted to the document.
  func applied(to weights: AlignmentWeights) -> AlignmentWeights {
    guard !mixtures.isEmpty else { return weights }
    var weights = weights
    let gain = weights.informed.faithful * faithfulness(weights)
    weights.mixtures = mixtures
    weights.lengthVariance *= lengthVariance
    for index in weights.types.indices {
      let type = weights.types[index]
      let strength = type.isNull ? weights.informed.adaptation : weights.adaptation
      weights.types[index].bias += strength * shift(of: type) + (type.isNull ? gain : 0)
    }
    return weights
  }

  /// The degree to which the text is translated word by word and sentence by sentence, 0...1.
  ///
  /// In such a text a sentence whose words are not found, joined to a neighbour, was more probably
  /// left out; in a free translation the words of many sentences are not found.
  private func faithfulness(_ weights: AlignmentWeights) -> Float {
    let word = Int(EvidenceKind.word.rawValue)
    let degree =
      FastMath.log(mixtures[word] / weights.mixtures[word])
      + weights.informed.literal * shift(of: AlignmentWeights.BeadType(1, 1, bias: 0))
    // A short text says little about how it is translated.
    return taught * min(1, max(0, (degree - weights.informed.free) / Self.faithfulRange))
  }

  /// The difference between the degrees of a faithful text and of a free one.
  private static let faithfulRange: Float = 0.25

  /// The log ratio of a bead type's frequency to the reference; 0 for an unknown type.
  func shift(of type: AlignmentWeights.BeadType) -> Float {
    typeShifts.first { $0.type.source == type.source && $0.type.target == type.target }?.shift ?? 0
  }
}
