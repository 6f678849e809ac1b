// SPDX-License-Identifier: Apache-2.0
import Languages
import Segmentation
import TextModel

/// Words of two texts that cannot be translations of each other: 出口 and `imports`.
package struct WordContrast: Hashable, Sendable {
  /// The word of the first text, as written.
  package let first: String
  /// The word of the second text, as written.
  package let second: String
  /// The place of the second word, in UTF-8 bytes of its text.
  package let place: Range<Int>
  /// Whether the words are opposites, and not two of several that exclude one another.
  package let areOpposites: Bool

  /// A contrast of two words.
  package init(first: String, second: String, place: Range<Int>, areOpposites: Bool = false) {
    self.first = first
    self.second = second
    self.place = place
    self.areOpposites = areOpposites
  }
}

/// Two texts that are compared for contrasts, each cut into tokens once.
///
/// Not thread-safe.
package final class ContrastPair {
  let first: ContrastText
  let second: ContrastText
  /// The tables of the languages.
  let languages: LanguageCatalog
  /// Words that may say no and that both texts have.
  private(set) lazy var sharedDenials = SharedDenials(self)
  /// The words that exclude one another in all languages.
  let contrastWords: ContrastWordsMemo

  /// Two texts, each with its language.
  package init(
    _ first: (language: LanguageTag, text: String), _ second: (language: LanguageTag, text: String),
    in languages: LanguageCatalog = .standard
  ) {
    let tokenizer = Tokenizer()
    self.languages = languages
    self.first = ContrastText(first, cutBy: tokenizer, in: languages)
    self.second = ContrastText(second, cutBy: tokenizer, in: languages)
    contrastWords = ContrastWordsMemo(self.first, self.second)
  }
}

/// A text with what its language's table knows about it.
///
/// Not thread-safe.
final class ContrastText {
  let features: WarningFeatures
  let table: WarningTable
  let language: LanguageTag
  // The names and negations of the text, once they were asked for.
  private var knownCountries: [(mention: MentionedCountries.Mention, tokens: Range<Int>)]?
  private var knownCities: [CityNames.Mention]?
  private var knownGovernments: [(mention: MentionedCountries.Mention, tokens: Range<Int>)]?
  private var knownNegations: [TokenPhrases<NegationTable.Mark>.Found]?

  init(
    _ text: (language: LanguageTag, text: String), cutBy tokenizer: Tokenizer,
    in languages: LanguageCatalog
  ) {
    let compared = ComparedText(text.text, tokenizer)
    language = text.language
    table = WarningTable.table(for: text.language, in: languages)
    features = WarningFeatures(
      Placeables.Side(text: text.text, language: text.language, compared: compared))
  }

  /// The countries that the text names, in its order.
  var countries: [(mention: MentionedCountries.Mention, tokens: Range<Int>)] {
    if let known = knownCountries { return known }
    let found = MentionedCountries(language, table).places(in: features)
    knownCountries = found
    return found
  }

  /// The cities that the text names, in its order.
  var cities: [CityNames.Mention] {
    if let known = knownCities { return known }
    let found = table.cities.found(in: self)
    knownCities = found
    return found
  }

  /// The countries that the text names, and the capitals, which may mean their governments, in its order.
  var governments: [(mention: MentionedCountries.Mention, tokens: Range<Int>)] {
    if let known = knownGovernments { return known }
    let capitals = cities.compactMap { city in
      CapitalCities.regions[city.city].map {
        (mention: MentionedCountries.Mention(regions: [$0], isName: true), tokens: city.tokens)
      }
    }
    let all =
      capitals.isEmpty
      ? countries
      : (countries + capitals).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    knownGovernments = all
    return all
  }

  /// The marks of the text's negations, which are looked for once.
  func negations(
    _ find: (WarningFeatures) -> [TokenPhrases<NegationTable.Mark>.Found]
  ) -> [TokenPhrases<NegationTable.Mark>.Found] {
    if let known = knownNegations { return known }
    let found = find(features)
    knownNegations = found
    return found
  }

  /// The contrast of tokens of this text and tokens of another one.
  func contrast(
    of tokens: Range<Int>, with others: Range<Int>, in other: ContrastText,
    areOpposites: Bool = false
  ) -> WordContrast {
    WordContrast(
      first: written(tokens), second: other.written(others), place: other.bytes(of: others),
      areOpposites: areOpposites)
  }

  /// The UTF-8 bytes of some tokens.
  func bytes(of tokens: Range<Int>) -> Range<Int> {
    let all = features.side.compared.text.tokens
    return all[tokens.lowerBound].range.lowerBound..<all[tokens.upperBound - 1].range.upperBound
  }

  /// Some tokens as written.
  func written(_ tokens: Range<Int>) -> String {
    String(decoding: Array(features.side.text.utf8)[bytes(of: tokens)], as: UTF8.self)
  }
}
