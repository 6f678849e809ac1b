// SPDX-License-Identifier: Apache-2.0
import TextModel

extension Aligner {
  /// The support of the lexicons for each of some beads, and for the texts, to fit what a
  /// confidence is multiplied by.
  ///
  /// - Parameters:
  ///   - beads: beads of the texts, in order; a null bead has no support of its own.
  ///   - source: the source text.
  ///   - target: the target text.
  /// - Complexity: O(tokens and their links); of a long text, a fixed number of beads is controlled.
  public func supports(
    of beads: [Bead], in source: AlignmentText, _ target: AlignmentText
  ) -> (beads: [AlignmentSupport], text: AlignmentSupport) {
    prepare(source, target).supports(of: beads, weights)
  }
}
