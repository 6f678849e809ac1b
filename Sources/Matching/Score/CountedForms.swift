// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

/// The forms of the words after the numbers of a text: 21 страна, but 25 стран.
///
/// Not thread-safe; made for one text and used at once.
struct CountedForms {
  private let quantities: [Quantity]
  private let text: String
  private let language: LanguageTag
  private let table: QuantityTable
  /// Opened for the first number with a word after it.
  private lazy var rules = PluralRules(language)

  init(of quantities: [Quantity], in side: Placeables.Side) {
    self.quantities = quantities
    text = side.text
    language = side.language
    table = QuantityTable.table(for: language)
  }

  /// Whether what is counted has the same form after the new number as after the old one.
  ///
  /// Only a word directly after the digits may be counted. Dates, ordinals and scale words count nothing.
  ///
  /// - Complexity: O(length of the number and of the word after it).
  mutating func keeps(_ change: (range: Range<Int>, text: [UInt8])) -> Bool {
    if let quantity = quantities.first(where: { $0.range.overlaps(change.range) }),
      !quantity.countsWord
    {
      return true
    }
    let bytes = text.utf8
    let end = bytes.index(bytes.startIndex, offsetBy: change.range.upperBound)
    let words = text[end...].drop(while: \.isWhitespace)
    guard words.startIndex > end, words.first?.isLetter ?? false else { return true }
    let word = String(words.prefix { $0.isLetter })
    guard !table.isUncounted(Folder.standard.fold(word).utf8),
      let old = DigitModel(Array(bytes[..<end].suffix(change.range.count)), table: table),
      let new = DigitModel(change.text, table: table)
    else { return true }
    return rules.category(of: old.value) == rules.category(of: new.value)
  }
}
