// SPDX-License-Identifier: Apache-2.0

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
    LoneMentions.first(of: pair.first.countries, and: pair.second.countries) {
      $0.mention.regions
    }.map { own, other in
      pair.first.contrast(of: own.tokens, with: other.tokens, in: pair.second)
    }
  }
}
