// SPDX-License-Identifier: Apache-2.0

/// The evidence of the words of a bead that its sides translate each other.
///
/// Numbers are counted separately: an article's number is the same in every version of a law, and
/// does not show whether two sentences translate each other. Marks and names are left out.
public struct WordEvidence: Hashable, Sendable, Codable {
  /// Words of both sides that a lexicon knows or that are linked to a word of the other text.
  public var known = 0
  /// The number of known words that have a translation on the other side.
  public var found = 0
  /// The sum over the known words of the log ratio between their probability given the other side
  /// and by chance (nats).
  public var evidence = 0.0
  /// The value of that sum if no word were found; not positive.
  public var least = 0.0

  /// The number of numbers of the target that the source also contains.
  public var numbers = 0
  /// The number of names of the target that the source also contains.
  public var names = 0
  /// The sum over the words and names that are found of the log ratio between their probability given
  /// the other side and by chance, where it is positive (nats).
  ///
  /// A word that is everywhere in a text, as an article is, adds hardly anything.
  public var support = 0.0

  /// Evidence without words.
  public init() {}

  /// The evidence divided by the amount of `least`.
  ///
  /// The balance is -1 if no word is found, 0 if the words are neutral or none is known, and positive if
  /// they support the bead.
  public var balance: Double { least < 0 ? evidence / -least : 0 }

  /// Adds the words of another bead.
  public mutating func add(_ other: WordEvidence) {
    known += other.known
    found += other.found
    evidence += other.evidence
    least += other.least
    numbers += other.numbers
    names += other.names
    support += other.support
  }
}
