/// What became of a hyphen at a line end, and why.
public struct HyphenDecision: Hashable, Sendable {
  /// What spoke for it.
  public enum Reason: Hashable, Sendable {
    /// It is a soft hyphen (U+00AD): never part of the word.
    case softHyphen
    /// A capital follows: `non-Western`.
    case capital
    /// A word in capitals comes before: `SCO-led`.
    case acronym
    /// A digit stands beside it: `10-year`, `2001-2023`.
    case number
    /// It is inside a web address or DOI.
    case address
    /// The document spells the word elsewhere: so many times joined, so many with the hyphen.
    case document(joined: Int, hyphenated: Int)
    /// The memory or a glossary knows the chosen spelling.
    case memory
    /// The word list has the joined word, or both halves and not the joined word.
    case wordList
    /// A table of the language has the first or the second half as one that takes a hyphen.
    case table
    /// Both halves are the same: `win-win`.
    case repetition
    /// Nothing is known: it was taken out, as 97 of 100 are (docs/cleaning.md).
    case guess
  }

  /// The letters before the hyphen.
  public var first: String
  /// The letters after the line break.
  public var second: String
  /// Whether the hyphen was taken out.
  public var isJoined: Bool
  /// What spoke for it.
  public var reason: Reason
  /// From the first letter before to the last letter after: UTF-8 bytes of the input.
  public var range: Range<Int>

  /// The word as it now stands.
  public var word: String { isJoined ? first + second : "\(first)-\(second)" }
}
