// SPDX-License-Identifier: Apache-2.0

/// The differences between words of a text and the term that they match.
public struct FormDifferences: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt16
  /// Differences made of bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Width, ligatures, kinds of quotation marks: differences that folding removes.
  public static let typography = FormDifferences(rawValue: 1 << 0)
  /// White space, a hyphen or a comma between the words.
  public static let spacing = FormDifferences(rawValue: 1 << 1)
  /// Traditional characters for simplified ones, or the reverse.
  public static let script = FormDifferences(rawValue: 1 << 2)
  /// A capital where the term has a small letter.
  public static let capitalAdded = FormDifferences(rawValue: 1 << 3)
  /// A possessive ending after the term: `the Centre’s`.
  public static let possessive = FormDifferences(rawValue: 1 << 4)
  /// Another spelling of the same word: `Organisation`, `партнер`.
  public static let spelling = FormDifferences(rawValue: 1 << 5)
  /// An article more or less inside the term.
  public static let article = FormDifferences(rawValue: 1 << 6)
  /// A small letter where the term has a capital.
  public static let capitalLost = FormDifferences(rawValue: 1 << 7)
  /// Another inflected form of a word.
  public static let inflection = FormDifferences(rawValue: 1 << 8)
  /// A form of a verb: `leveraged` for `leverage`.
  public static let conjugation = FormDifferences(rawValue: 1 << 9)
  /// Another word of the same stem: `organization` for `organ`.
  public static let derivation = FormDifferences(rawValue: 1 << 10)

  /// The distance of the form from the term; smaller is nearer.
  ///
  /// The kinds are ranked, so that no number of smaller differences outweighs a greater one.
  var distance: Int { Int(rawValue) }

  /// Differences of letter case.
  static let letterCase: FormDifferences = [.capitalAdded, .capitalLost]
}
