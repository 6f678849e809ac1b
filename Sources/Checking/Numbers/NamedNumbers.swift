// SPDX-License-Identifier: Apache-2.0
import Languages
import Terminology

/// The numbers that glossaries give to names (`number:` of a concept), in the place of what is read of the
/// words of the names.
///
/// A name that a text has implies its numbers: 十四五 is 14 however the other text writes it. Like a thing
/// named by numbers in the table of a language, such a name is not reported where it has no counterpart.
struct NamedNumbers {
  private let termbase: Termbase
  /// The numbers of the concepts met so far; reading a concept costs more than finding its terms.
  private var known: [Int: [Int]] = [:]

  /// The numbers of the concepts of a termbase.
  init(_ termbase: Termbase) { self.termbase = termbase }

  /// Puts the numbers of the terms of a text in the place of those that were read there.
  ///
  /// - Parameter matches: the terms of the text, in order of place.
  mutating func apply(_ matches: [TermMatch], to reading: inout QuantityReading) {
    for match in matches {
      let numbers = numbers(of: match.conceptNumber)
      guard !numbers.isEmpty else { continue }
      let named = numbers.map { number in
        var quantity = Quantity(Double(number), range: match.range)
        quantity.kind = .ordinal
        quantity.isName = true
        quantity.certainty = .likely
        return quantity
      }
      reading.replace(match.range, by: named)
    }
  }

  private mutating func numbers(of concept: Int) -> [Int] {
    if let numbers = known[concept] { return numbers }
    let numbers = termbase.concepts[concept].numbers
    known[concept] = numbers
    return numbers
  }
}
