// SPDX-License-Identifier: Apache-2.0
import Languages

/// Finds texts of two languages that name different countries: 德国总理 and `the Austrian chancellor`.
///
/// Each text must name a country that the other does not: a country that only one of them names may be a pronoun, a
/// capital or `the two countries` in the other one.
package enum CountryContrast {
  /// The first country of each text that the other text does not name; `nil` if a text has none.
  ///
  /// - Returns: `nil` where a text names none, in a language without names too.
  /// - Complexity: O(*n*) for texts of *n* bytes.
  package static func between(_ pair: ContrastPair) -> WordContrast? {
    let (own, others) = (pair.first.countries, pair.second.countries)
    typealias Place = (mention: MentionedCountries.Mention, tokens: Range<Int>)
    func lone(_ own: [Place], _ others: [Place]) -> (Place, Place)? {
      LoneMentions.first(of: own, and: others, keys: { $0.mention.regions })
    }
    guard lone(own, others) != nil else { return nil }
    // The name of a capital may mean the government: 中方敦促华盛顿 and `Beijing urged the United States`.
    let named = (Self.capitals(in: pair.first), Self.capitals(in: pair.second))
    return lone(
      own.filter { $0.mention.regions.isDisjoint(with: named.1) },
      others.filter { $0.mention.regions.isDisjoint(with: named.0) }
    ).map { own, other in pair.first.contrast(of: own.tokens, with: other.tokens, in: pair.second) }
  }

  /// The countries whose capitals a text names.
  private static func capitals(in text: ContrastText) -> Set<String> {
    Set(text.cities.compactMap { CapitalCities.regions[$0.city] })
  }
}
