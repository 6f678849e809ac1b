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

  /// Whether each of two texts names a country that the other one does not name.
  ///
  /// - Returns: `false` where a text names none, in a language without names too.
  /// - Complexity: O(*n*) for texts of *n* bytes.
  package func isBetween(
    _ first: (language: LanguageTag, text: String), _ second: (language: LanguageTag, text: String)
  ) -> Bool {
    let tokenizer = Tokenizer()
    let a = mentions(in: first, cutBy: tokenizer)
    guard !a.isEmpty else { return false }
    let b = mentions(in: second, cutBy: tokenizer)
    return a.contains { !$0.isAmong(b) } && b.contains { !$0.isAmong(a) }
  }

  private func mentions(
    in text: (language: LanguageTag, text: String), cutBy tokenizer: Tokenizer
  ) -> [MentionedCountries.Mention] {
    let table = WarningTable.table(for: text.language, in: languages)
    let compared = ComparedText(text.text, tokenizer)
    let side = Placeables.Side(text: text.text, language: text.language, compared: compared)
    return MentionedCountries(text.language, table).found(in: WarningFeatures(side))
  }
}
