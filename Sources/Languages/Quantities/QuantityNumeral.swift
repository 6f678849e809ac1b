// SPDX-License-Identifier: Apache-2.0

/// A number without its unit.
struct QuantityNumeral {
  enum Form { case digits, han, words, roman }

  var value: Double
  var others: [Double] = []
  var parts: [Double] = []
  /// The token after the number.
  var end: Int
  /// How many tokens a numeral in Han characters has before what multiplies it, 0 for any other.
  var length = 0
  var form: Form
  /// The number before 万, `million` and the like, and what these multiply by.
  var coefficient: Double
  var scale = 1.0
  var certainty = Quantity.Certainty.certain
  var isOrdinal = false
  /// The time of day of `15.30`.
  var minutes: Int?
  /// A unit that is part of the word: двухдневный.
  var unit: QuantityUnit?
  /// Whether the numeral says only that there are several: 数百, `hundreds`.
  var isVague = false
  /// Whether the number is written without group marks, fraction or scale.
  var isPlain = true

  init(_ value: Double, end: Int, form: Form) {
    self.value = value
    coefficient = value
    self.end = end
    self.form = form
  }
}
