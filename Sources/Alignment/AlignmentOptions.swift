// SPDX-License-Identifier: Apache-2.0

/// Options of an aligner; the defaults suit papers, speeches and books.
public struct AlignmentOptions: Hashable, Sendable, Codable {
  /// Whether the shipped lexicons are used in addition to those given.
  public var usesBaseLexicon = true
  /// Whether words that often occur together in confident beads of the pair become a lexicon for a
  /// second pass.
  public var learnsFromPair = true
  /// The most sentences a bead may have on either side; 1 leaves only 1-1, omissions and
  /// insertions.
  public var longestBead = 7

  /// The defaults.
  public init() {}
}
