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
}

/// A text with what its language's table knows about it.
struct ContrastText {
  let features: WarningFeatures
  let table: WarningTable
  private let language: LanguageTag

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

  /// The countries that the text names.
  var countries: [(mention: MentionedCountries.Mention, tokens: Range<Int>)] {
    MentionedCountries(language, table).places(in: features)
  }

  /// The contrast of tokens of this text and tokens of another one.
  func contrast(
    of tokens: Range<Int>, with others: Range<Int>, in other: ContrastText
  ) -> WordContrast {
    WordContrast(
      first: written(tokens), second: other.written(others), place: other.bytes(of: others))
  }

  private func bytes(of tokens: Range<Int>) -> Range<Int> {
    let all = features.side.compared.text.tokens
    return all[tokens.lowerBound].range.lowerBound..<all[tokens.upperBound - 1].range.upperBound
  }

  private func written(_ tokens: Range<Int>) -> String {
    String(decoding: Array(features.side.text.utf8)[bytes(of: tokens)], as: UTF8.self)
  }
}
