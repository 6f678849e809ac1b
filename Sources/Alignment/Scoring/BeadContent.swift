// SPDX-License-Identifier: Apache-2.0

/// The evidence of the words, numbers and names of a bead that its sides have the same content.
///
/// Unlike `WordEvidence`, it compares a bead with translations in general and not with the texts around it, so that it
/// also judges the pairs of a text of three sentences. Words that say nothing (`of`) and translations through a third
/// language do not count, and each word counts once a side. The probabilities of a word that a lexicon knows are those of
/// sentences of news, health, law and diplomacy (Chinese, English, Russian) with their own translation, and with that of
/// another sentence of the same length (docs/grow.md).
public struct BeadContent: Hashable, Sendable {
  /// The evidence that a side has a passage that the other side does not have (nats).
  public struct Omission: Hashable, Sendable {
    /// The evidence for a passage of the source.
    public internal(set) var source = 0.0
    /// The evidence for a passage of the target.
    public internal(set) var target = 0.0
  }

  /// The sum over the known words of the log ratio between the probability that they are found, or not found, in a
  /// translation and in another sentence (nats).
  public internal(set) var words = 0.0
  /// The value of that sum if no word were found, which tells how much is known; not positive.
  public internal(set) var least = 0.0
  /// The number of words that are found, on both sides together.
  public internal(set) var found = 0
  /// Different numbers that both sides have, without the numbers of articles and list items at the beginning.
  public internal(set) var numbers = 0.0
  /// Different numbers that only one side has.
  public internal(set) var otherNumbers = 0
  /// Names that are found, on average of both sides.
  public internal(set) var names = 0.0
  /// The evidence that a side has a passage that the other side does not have: that of the words of its least translated
  /// passage, and that of the lengths of the sides.
  public internal(set) var omission = Omission()

  /// Whether one of several sentences of a side has too few words on the other side.
  public internal(set) var hasForeignSentence = false

  /// Content without a known word.
  public init() {}

  /// The log ratio between the probability of all that is found in a translation and in another sentence (nats).
  ///
  /// A single number, as a year is, is worth less than one of several.
  public var agreement: Double {
    words + Self.name * names - Self.otherNumber * Double(otherNumbers)
      + Self.number * (numbers < 1 ? numbers / 2 : numbers - 0.5)
  }

  /// Whether so many words are known that some would be found in a translation.
  public var isKnown: Bool { least <= Self.enough }

  /// Whether so many words are known, and so few of them found, that the sides are hardly translations.
  public var isAgainst: Bool { isKnown && agreement < 0 }

  /// Whether the words speak so clearly against the sides as translations that a text that is finished should be
  /// reported.
  public var isClearlyAgainst: Bool { isKnown && agreement < Self.clearDisagreement }

  /// Whether one side may well have a clause that the other does not have, so that a person should look at the pair.
  public var mayLackPassage: Bool { hasOmission(of: Self.possibleOmission) }

  /// Whether one side so probably has a clause that the other does not have that a text that is finished should be reported.
  public var lacksPassage: Bool { hasOmission(of: Self.clearOmission) }

  private func hasOmission(of evidence: Double) -> Bool {
    hasForeignSentence || max(omission.source, omission.target) >= evidence
  }

  /// The content of a bead of three languages from that of two pairs of them: what agrees least, with the strongest
  /// evidence of an omission.
  public func joined(with other: BeadContent) -> BeadContent {
    guard self != BeadContent() else { return other }
    let isLess =
      isKnown == other.isKnown ? other.agreement < agreement : other.isKnown
    var joined = isLess ? other : self
    joined.omission.source = max(omission.source, other.omission.source)
    joined.omission.target = max(omission.target, other.omission.target)
    joined.hasForeignSentence = hasForeignSentence || other.hasForeignSentence
    return joined
  }

  /// The worth of a name, a further number and a number of one side only (nats).
  private static let (name, number, otherNumber) = (1.0, 1.5, 0.35)
  /// The value of `least` from which words are known: three of them.
  static let enough = -2.8
  /// The agreement below which the sides clearly have different contents (docs/measured/2026-11-29.md).
  private static let clearDisagreement = -4.0
  /// The least `omission` of a pair that waits, and of a passage that is reported (docs/measured/2026-11-29.md).
  private static let (possibleOmission, clearOmission) = (6.2, 7.2)
}
