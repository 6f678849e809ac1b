// SPDX-License-Identifier: Apache-2.0
import Segmentation

/// Finds texts of two languages that name different cities: 北京 and `Shanghai`.
///
/// Each text must name a city of `WarningData.cities` that the other does not: a city that only one of them names may be
/// `the capital` in the other one.
package enum CityContrast {
  /// The first city of each text that the other text does not name; `nil` if a text has none.
  ///
  /// - Complexity: O(*n*) for texts of *n* bytes.
  package static func between(_ pair: ContrastPair) -> WordContrast? {
    let (a, b) = (pair.first, pair.second)
    return LoneMentions.first(
      of: a.table.cities.found(in: a), and: b.table.cities.found(in: b), keys: { [$0.city] },
      isProof: \.isName
    ).map { own, other in a.contrast(of: own.tokens, with: other.tokens, in: b) }
  }
}

/// The names of cities in a language, compiled; see `WarningData.cities`.
struct CityNames: Sendable {
  /// A city in a text.
  struct Mention {
    let city: String
    let tokens: Range<Int>
    /// Whether the word is a name of the city by itself: 上海, and not 沪.
    let isName: Bool
  }

  private struct Name: Sendable {
    let city: String
    let isName: Bool
  }

  private var names = TokenPhrases<Name>()
  private let endings: WordEndings

  /// Compiles lines of names.
  ///
  /// - Parameter endings: endings that a name may have: `'s`.
  init(_ lines: [[String]], endings: [String]) {
    self.endings = WordEndings(endings)
    let tokenizer = Tokenizer()
    for line in lines {
      for form in line.dropFirst() {
        let isName = !form.hasPrefix("~")
        names.add(
          isName ? form : String(form.dropFirst()), Name(city: line[0], isName: isName),
          cutBy: tokenizer)
      }
    }
  }

  /// The cities of a text, in its order; of names that overlap the longest counts.
  func found(in text: ContrastText) -> [Mention] {
    let features = text.features
    let words = endings.removed(from: features.words)
    let found = names.found(in: words, written: features.written)
    return TokenPhrases.longest(of: found, ofTokens: words.count).map {
      Mention(city: $0.value.city, tokens: $0.range, isName: $0.value.isName)
    }
  }
}
