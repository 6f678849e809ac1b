/// How an aligner goes about its work; the defaults suit papers, speeches and books.
public struct AlignmentOptions: Hashable, Sendable, Codable {
  /// Whether the lexicons that ship are used beside those given.
  public var usesBaseLexicon = true
  /// Whether words that keep meeting in sure beads of the pair itself become a lexicon for a second
  /// look.
  public var learnsFromPair = true
  /// The most sentences a bead may have on either side; 1 leaves only 1-1, omissions and insertions.
  public var longestBead = 7

  /// The defaults.
  public init() {}
}
