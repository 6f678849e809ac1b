// SPDX-License-Identifier: Apache-2.0
import TextModel

extension Aligner {
  /// The evidence of the words of each bead that its sides translate each other, by the lexicons.
  ///
  /// - Parameters:
  ///   - beads: beads of the texts; a null bead has no evidence.
  ///   - source: the sentences of the source.
  ///   - target: the sentences of the target.
  /// - Complexity: O(tokens and their links).
  public func wordEvidence(of beads: [Bead], in source: [String], _ target: [String])
    -> [WordEvidence]
  {
    wordEvidence(of: beads, in: prepare(AlignmentText(source), AlignmentText(target)))
  }

  /// The evidence of the words of each bead of two texts that this aligner has prepared.
  package func wordEvidence(of beads: [Bead], in texts: PreparedTexts) -> [WordEvidence] {
    let (left, right, links) = (texts.left, texts.right, texts.links)
    var ahead = TokenExplainer(right, links.forward, mixtures: weights.mixtures)
    var backward = TokenExplainer(left, links.backward, mixtures: weights.mixtures)
    return beads.map { bead in
      var words = WordEvidence()
      guard !bead.isNull else { return words }
      ahead.add(bead.target, by: bead.source, of: left, known: links.known.target, to: &words)
      let (numbers, names) = (words.numbers, words.names)
      backward.add(bead.source, by: bead.target, of: right, known: links.known.source, to: &words)
      (words.numbers, words.names) = (numbers, names)
      return words
    }
  }
}
