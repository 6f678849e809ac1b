// SPDX-License-Identifier: Apache-2.0

/// The decision about a hyphen at a line end, with its reason.
public struct HyphenDecision: Hashable, Sendable {
  /// The reason for a decision.
  public enum Reason: Hashable, Sendable {
    /// The hyphen is a soft one (U+00AD): never part of the word.
    case softHyphen
    /// A capital follows: `non-Western`.
    case capital
    /// A word in capitals comes before: `SCO-led`.
    case acronym
    /// A digit is next to the hyphen: `10-year`, `2001-2023`.
    case number
    /// The hyphen is inside a web address or DOI.
    case address
    /// The document spells the word elsewhere, this often joined and this often with the hyphen; or, if
    /// neither, it has both halves as words of their own.
    case document(joined: Int, hyphenated: Int)
    /// The memory or a glossary knows the chosen spelling.
    case memory
    /// The word list contains the joined word, or both halves and not the joined word.
    case wordList
    /// A table of the language contains the first or the second half as one that takes a hyphen.
    case table
    /// Both halves are the same: `win-win`.
    case repetition
    /// Nothing is known, so the hyphen was removed, as for 97 of 100 (docs/cleaning.md).
    case guess
  }

  /// The letters before the hyphen.
  public var first: String
  /// The letters after the line break.
  public var second: String
  /// Whether the hyphen was removed.
  public var isJoined: Bool
  /// The reason.
  public var reason: Reason
  /// Whether the hyphen was removed as a guess although the second half is a word and nothing knows the joined one:
  /// `exchange-⏎rate`.
  public var isDoubtful = false
  /// The range from the first letter before to the last letter after, in UTF-8 bytes of the input.
  public var range: Range<Int>

  /// The word after the decision.
  public var word: String { isJoined ? first + second : "\(first)-\(second)" }
}
