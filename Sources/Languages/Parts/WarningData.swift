// SPDX-License-Identifier: Apache-2.0

/// The words of a language for negation, dates and opposites: differences that a person must not overlook in a match.
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
  /// Words that exclude one another, a row of them a line, separated by `|`: `export exports | import imports`.
  ///
  /// A word is a list of its forms. `_` is a space inside a form, and `*` at its end stands for any ending.
  package var opposites = ""
  /// Short names of countries and words made of names, each with its forms, separated by `|`: `chinese | russian`.
  package var countryWords = ""
  /// Frames in which a short name means a country: `-方`, in which the name is written `-`.
  ///
  /// Without a frame the name is enough.
  package var countryFrames = ""

  /// No words.
  package init() {}

  init(
    negations: String, negationEndings: String = "", affirmations: String = "",
    weekdays: String = "", dateUnits: String = "", opposites: String = "",
    countryWords: String = "", countryFrames: String = ""
  ) {
    self.negations = negations
    self.negationEndings = negationEndings
    self.affirmations = affirmations
    self.weekdays = weekdays
    self.dateUnits = dateUnits
    self.opposites = opposites
    self.countryWords = countryWords
    self.countryFrames = countryFrames
  }

  /// The rows of `opposites`: words, and their forms.
  package var oppositeRows: [[[String]]] {
    opposites.split(separator: "\n").map { Self.words(of: $0) }
  }

  /// The rows of `countryWords`, one for each frame.
  package var countryRows: [[[String]]] {
    let words = Self.words(of: countryWords[...])
    let frames = DataText.words(countryFrames)
    if frames.isEmpty { return words.isEmpty ? [] : [words] }
    return frames.map { frame in
      let parts = frame.split(separator: "-", omittingEmptySubsequences: false)
      return words.map { $0.map { name in parts.joined(separator: name) } }
    }
  }

  private static func words(of row: Substring) -> [[String]] {
    row.split(separator: "|").map { DataText.words(String($0)) }
  }
}
