// SPDX-License-Identifier: Apache-2.0

/// The words of a language for negation and dates: differences that a person must not overlook in a match.
///
/// Lists are folded tokens, separated by white space.
package struct WarningData: Sendable {
  /// Tokens that negate: `not`.
  package var negations = ""
  /// Endings of tokens that negate: `n't`.
  package var negationEndings = ""
  /// Pairs of tokens, written as one, that begin like a negation and are none: 不断, 未来, 非洲.
  package var affirmations = ""
  /// Names of the days of the week; the months are in `NumberData`.
  package var weekdays = ""
  /// Units that make the number before them part of a date: 年.
  package var dateUnits = ""

  /// No words.
  package init() {}

  init(
    negations: String, negationEndings: String = "", affirmations: String = "",
    weekdays: String = "", dateUnits: String = ""
  ) {
    self.negations = negations
    self.negationEndings = negationEndings
    self.affirmations = affirmations
    self.weekdays = weekdays
    self.dateUnits = dateUnits
  }
}
