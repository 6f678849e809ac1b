// SPDX-License-Identifier: Apache-2.0

/// The data of a language that the reader of numbers needs.
///
/// Words are in small letters, with е for ё. A table has a line for each value: the value, then all
/// words that have it, in every inflected form. Tables of months have a line for each month, January
/// first, without a value.
package struct NumberData: Sendable {
  /// How digits are grouped and where their fraction begins.
  package var style = DigitGroups.Style.point
  /// Cardinal and collective numbers that are added up: `2 два две двух …`.
  package var cardinals = ""
  /// Ordinals, and `once`, `twice`.
  package var ordinals = ""
  /// The endings of ordinals in digits, by the last digits: `2 nd`; the longest last digits count, and `*` is for all
  /// others.
  package var ordinalEndings = ""
  /// Words and abbreviations that multiply the number before them: `1000 thousand`.
  package var scales = ""
  /// Single letters that do so right after digits: `$5m`.
  package var scaleLetters = ""
  /// Words that join a number below 100 to one that ends in a scale: `and` in `one hundred and five`.
  package var joiners = ""
  /// Number words that are other words too: семью, which is also a form of `family`.
  package var homographs = ""
  /// Words after a number that are the same after any other one: `km`, `million`.
  package var uncounted = ""
  /// Months and their abbreviations.
  package var months = ""
  /// Whether months are written with a capital, so that a small letter means another word (`may`).
  package var capitalizesMonths = false

  /// The letters that count items, in their order, besides Latin ones: `а б в`.
  package var itemLetters = ""
  /// Words before the letter of an item in quotation marks, without their endings: `подпункт`.
  package var itemWords = ""
  /// Words directly after the letter or number of an item: 项 in `a项` and 第三款第二项.
  package var itemSuffixes = ""
  /// The one of `itemSuffixes` that counts after `articleSuffix` as well.
  package var articleItem = ""
  /// A word after the number of an article: 条 in 第三条第二项.
  package var articleSuffix = ""
  /// The mark before a number of an order: 第 in 第三款第二项.
  package var ordinalMark = ""

  /// A language with only its digits.
  package init(style: DigitGroups.Style = .point) { self.style = style }

  init(
    style: DigitGroups.Style, cardinals: String = "", ordinals: String = "",
    ordinalEndings: String = "", scales: String = "", scaleLetters: String = "",
    joiners: String = "", homographs: String = "", uncounted: String = "", months: String = "",
    capitalizesMonths: Bool = false, itemLetters: String = "", itemWords: String = "",
    itemSuffixes: String = "", articleItem: String = "", articleSuffix: String = "",
    ordinalMark: String = ""
  ) {
    self.style = style
    self.cardinals = cardinals
    self.ordinals = ordinals
    self.ordinalEndings = ordinalEndings
    self.scales = scales
    self.scaleLetters = scaleLetters
    self.joiners = joiners
    self.homographs = homographs
    self.uncounted = uncounted
    self.months = months
    self.capitalizesMonths = capitalizesMonths
    self.itemLetters = itemLetters
    self.itemWords = itemWords
    self.itemSuffixes = itemSuffixes
    self.articleItem = articleItem
    self.articleSuffix = articleSuffix
    self.ordinalMark = ordinalMark
  }

  /// The ending of the ordinal in some digits, in place of that which another number has; `nil` if the other ending
  /// is not one of the language.
  ///
  /// - Complexity: O(*digits*).
  package func ordinalEnding(of digits: String, inPlaceOf other: String) -> String? {
    let table = DataText.lines(ordinalEndings).filter { $0.count == 2 }
    guard table.contains(where: { $0[1] == other }) else { return nil }
    let last = digits.filter(\.isNumber)
    return table.filter { $0[0] == "*" || last.hasSuffix($0[0]) }
      .max { ($0[0] == "*" ? 0 : $0[0].count) < ($1[0] == "*" ? 0 : $1[0].count) }
      .map { String($0[1]) }
  }

  /// The words of a table, each with its value, in the order of the table.
  package static func values(_ table: String) -> [(word: String, value: Double)] {
    DataText.lines(table).flatMap { line -> [(word: String, value: Double)] in
      guard let value = line.first.flatMap(Double.init) else { return [] }
      return line.dropFirst().map { ($0, value) }
    }
  }

  /// The words of a table of months, each with its month, 1...12.
  package static func months(_ table: String) -> [(word: String, month: Int)] {
    DataText.lines(table).enumerated().flatMap { line, words in words.map { ($0, line + 1) } }
  }
}
