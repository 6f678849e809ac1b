// SPDX-License-Identifier: Apache-2.0

/// A difference that the comparison of folded tokens ignores, with its cost.
///
/// Each kind counts once, however often it occurs: the differences are small, and a person fixes
/// all of one kind at once.
public enum MatchPenalty: String, Hashable, Sendable, Codable, CaseIterable {
  /// A number has another value.
  case number
  /// The unit waits for a reviewer.
  case needsReview = "needs-review"
  /// Traditional for simplified characters, or the reverse.
  case script
  /// Capitals for small letters, or the reverse.
  case letterCase = "case"
  /// Full width for half width, or another compatibility form: `ＡＢ`, `ﬁ`.
  case width
  /// Another mark of the same sort: 。 for `.`, 《 for `“`, a curly quote for a straight one.
  case punctuation
  /// The same number in another notation: 一九九八 or `1,998` for 1998.
  case notation
  /// More, less or other white space.
  case spacing
  /// Inline codes that the other text does not have, or a different number of them.
  case inlineCode = "inline-code"
  /// Another encoding or spelling of the same letters: decomposed letters, invisible characters, ё and е, marks of
  /// stress.
  case encoding
  /// A machine made the translation, and no person has confirmed it.
  case machineTranslation = "machine-translation"
  /// The unit is of another context: another `msgctxt` of PO, another name of the resource in XLIFF.
  case context
  /// The translation is in another script than the one wanted.
  case targetScript = "target-script"

  /// The cost in hundredths of a percent.
  public var cost: Int {
    switch self {
    case .number: 200
    case .needsReview: 500
    case .machineTranslation, .targetScript: 300
    case .context: 100
    case .script, .letterCase, .inlineCode: 50
    case .width, .punctuation, .notation: 25
    case .spacing, .encoding: 10
    }
  }

  /// The total cost of several penalties.
  static func cost(_ penalties: Set<MatchPenalty>) -> Int { penalties.reduce(0) { $0 + $1.cost } }
}
