// SPDX-License-Identifier: Apache-2.0
import Languages
import Segmentation
import TextModel

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
    guard
      let (own, other) = LoneMentions.first(
        of: a.cities, and: b.cities, keys: { [$0.city] },
        isProof: \.isName)
    else { return nil }
    // Beijing and 华盛顿 are other cities, but not for 中方 and the United States.
    if stands(own, forCountryOf: b) || stands(other, forCountryOf: a) { return nil }
    return a.contrast(of: own.tokens, with: other.tokens, in: b)
  }

  /// The names of the countries in the second text whose capitals the first one names, by the places of these: `China` for
  /// `Beijing`.
  ///
  /// - Complexity: O(*n*) for texts of *n* bytes.
  package static func governments(in pair: ContrastPair) -> [Range<Int>: String] {
    let (a, b) = (pair.first, pair.second)
    let capitals = a.cities.compactMap { mention in
      CapitalCities.regions[mention.city].map { (place: a.bytes(of: mention.tokens), region: $0) }
    }
    if capitals.isEmpty { return [:] }
    var names: [String: Range<Int>] = [:]
    for country in b.countries {
      for region in country.mention.regions where names[region] == nil {
        names[region] = country.tokens
      }
    }
    return Dictionary(
      capitals.compactMap { capital in
        names[capital.region].map { (capital.place, b.written($0)) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether a text is the name of a capital: `Beijing`, «Москвы».
  ///
  /// - Complexity: O(*n*) for a text of *n* bytes.
  package static func isCapital(
    _ name: String, in language: LanguageTag, _ languages: LanguageCatalog = .standard
  ) -> Bool {
    let text = ContrastText((language, name), cutBy: Tokenizer(), in: languages)
    return text.cities.contains { CapitalCities.regions[$0.city] != nil }
  }

  private static func stands(_ mention: CityNames.Mention, forCountryOf text: ContrastText) -> Bool
  {
    guard let region = CapitalCities.regions[mention.city] else { return false }
    return text.countries.contains { $0.mention.regions.contains(region) }
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
    let found = names.found(in: words, of: features)
    return TokenPhrases.longest(of: found, ofTokens: words.count).map {
      Mention(city: $0.value.city, tokens: $0.range, isName: $0.value.isName)
    }
  }
}
