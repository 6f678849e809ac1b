// SPDX-License-Identifier: Apache-2.0

extension TokenPhrases {
  /// The phrases that overlap no phrase of more tokens.
  ///
  /// - Parameter count: the number of tokens of the text.
  /// - Complexity: O(*count* + tokens of the phrases + *p* log *p*) for *p* phrases.
  static func longest(of found: [Found], ofTokens count: Int) -> [Found] {
    guard found.count > 1 else { return found }
    /// The tokens of the longest phrase at each token.
    var most = [Int](repeating: 0, count: count)
    for phrase in found {
      for at in phrase.range { most[at] = max(most[at], phrase.range.count) }
    }
    return found.filter { phrase in phrase.range.allSatisfy { most[$0] <= phrase.range.count } }
  }

  /// The phrases that are not inside a phrase of more tokens.
  ///
  /// - Complexity: O(*p* log *p*) for *p* phrases.
  static func outer(of found: [Found]) -> [Found] {
    guard found.count > 1 else { return found }
    var kept: [Found] = []
    /// The phrase that goes furthest so far, the longest of those with the same end.
    var widest = 0..<0
    for phrase in found.sorted(by: {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }) {
      let isInner =
        widest.upperBound >= phrase.range.upperBound && widest.count > phrase.range.count
      if !isInner { kept.append(phrase) }
      if phrase.range.upperBound > widest.upperBound { widest = phrase.range }
    }
    return kept
  }
}
