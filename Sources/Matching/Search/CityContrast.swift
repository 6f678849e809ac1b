// SPDX-License-Identifier: Apache-2.0
import Languages
import Segmentation
import TextModel

/// Finds texts of two languages that name different cities: 北京 and `Shanghai`.
///
/// Each text must name a city of `WarningData.cities` that the other does not: a city that only one of them names may be
/// `the capital` in the other one.
package struct CityContrast: Sendable {
  private let languages: LanguageCatalog

  package init(_ languages: LanguageCatalog = .standard) { self.languages = languages }

  /// The first city of each text that the other text does not name; `nil` if a text has none.
  ///
  /// - Complexity: O(*n*) for texts of *n* bytes.
  package func between(
    _ first: (language: LanguageTag, text: String), _ second: (language: LanguageTag, text: String)
  ) -> WordContrast? {
    between(ContrastPair(first, second, in: languages))
  }

  /// The same of texts that are cut into tokens already.
  package func between(_ pair: ContrastPair) -> WordContrast? {
    let (a, b) = (pair.first, pair.second)
    let named = a.table.cities.found(in: a)
    guard !named.isEmpty else { return nil }
    let others = b.table.cities.found(in: b)
    guard let own = Self.lone(named, others), let other = Self.lone(others, named) else {
      return nil
    }
    return a.contrast(of: own, with: other, in: b)
  }

  /// The first place of a city that another text does not name.
  private static func lone(_ cities: [CityNames.Mention], _ others: [CityNames.Mention])
    -> Range<Int>?
  {
    cities.first { city in city.isName && !others.contains { $0.city == city.city } }?.tokens
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
  private let endings: [String]

  /// Compiles lines of names.
  ///
  /// - Parameter endings: endings that a name may have: `'s`.
  init(_ lines: [[String]], endings: [String]) {
    self.endings = endings
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
    let words = features.words.map { word in
      endings.first(where: word.hasSuffix).map { String(word.dropLast($0.count)) } ?? word
    }
    let phrases = names.found(in: words, written: features.written)
    return phrases.filter { phrase in
      !phrases.contains {
        $0.range.count > phrase.range.count && $0.range.overlaps(phrase.range)
      }
    }.map { Mention(city: $0.value.city, tokens: $0.range, isName: $0.value.isName) }
  }
}
