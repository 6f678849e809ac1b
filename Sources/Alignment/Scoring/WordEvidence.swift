/// How much the words of a bead speak for its sides being translations of each other.
///
/// Numbers are counted by themselves: an article's number is the same in every version of a law, and says nothing
/// about whether two sentences translate each other. Marks and names are left out.
public struct WordEvidence: Hashable, Sendable, Codable {
  /// Words of both sides that a lexicon knows or that are linked to a word of the other text.
  public var known = 0
  /// Those of them for which a translation is on the other side.
  public var found = 0
  /// The sum over the known words of the logarithm of how much likelier the other side makes them than chance does
  /// (nats).
  public var evidence = 0.0
  /// What that sum would be if no word were found; not positive.
  public var least = 0.0

  /// Numbers of the target that the source has too.
  public var numbers = 0

  /// No words.
  public init() {}

  /// The evidence as a part of the least: -1 if no word is found, 0 if the words say nothing, positive if they
  /// speak for the bead; 0 where no word is known.
  public var balance: Double { least < 0 ? evidence / -least : 0 }

  /// Adds the words of another bead.
  public mutating func add(_ other: WordEvidence) {
    known += other.known
    found += other.found
    evidence += other.evidence
    least += other.least
    numbers += other.numbers
  }
}
