// SPDX-License-Identifier: Apache-2.0
import Languages
import Segmentation
import TextModel

/// Finds texts of two languages that name different countries: 德国总理 and `the Austrian chancellor`.
///
/// Each text must name a country that the other does not: a country that only one of them names may be a pronoun, a
/// capital or `the two countries` in the other one.
package struct CountryContrast: Sendable {
  private let languages: LanguageCatalog

  package init(_ languages: LanguageCatalog = .standard) { self.languages = languages }

  /// The first country of each text that the other text does not name; `nil` if a text has none.
  ///
  /// - Returns: `nil` where a text names none, in a language without names too.
  /// - Complexity: O(*n*) for texts of *n* bytes.
  package func between(
    _ first: (language: LanguageTag, text: String), _ second: (language: LanguageTag, text: String)
  ) -> WordContrast? {
    between(ContrastPair(first, second, in: languages))
  }

  /// The same of texts that are cut into tokens already.
  package func between(_ pair: ContrastPair) -> WordContrast? {
    let (a, b) = (pair.first, pair.second)
    let named = a.countries
    guard !named.isEmpty else { return nil }
    let others = b.countries
    guard
      let own = named.first(where: { !$0.mention.isAmong(others.map(\.mention)) }),
      let other = others.first(where: { !$0.mention.isAmong(named.map(\.mention)) })
    else { return nil }
    return a.contrast(of: own.tokens, with: other.tokens, in: b)
  }
}
