// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import Matching
import TextModel

/// Finds texts of two languages that name different known persons: 拉夫罗夫 and `Merkel`.
///
/// Each text must name a person of `NameData.knownPersons` or `knownSurnames` whom the other does not: a person whom
/// only one of them names may be `the minister` in the other one.
enum PersonContrast {
  /// A known person in a text, with its bytes.
  private typealias Mention = (name: String, range: Range<Int>)

  /// The first person of each text whom the other text does not name; `nil` if a text has none.
  ///
  /// - Complexity: O(*n*) for texts of *n* bytes.
  static func between(_ first: CheckText, _ second: CheckText) -> WordContrast? {
    LoneMentions.first(of: persons(in: first), and: persons(in: second)) { [$0.name] }
      .map { own, other in
        WordContrast(
          first: first.text.utf8Slice(own.range), second: second.text.utf8Slice(other.range),
          place: other.range)
      }
  }

  private static func persons(in text: CheckText) -> [Mention] {
    guard text.language.matches(.chinese) else {
      let words = NameWord.words(of: text.text)
      return KnownNames.find(in: words, shared: true).filter(\.entry.isPerson).map { entry, range in
        let (first, last) = (words[range.lowerBound], words[range.upperBound - 1])
        return (entry.name, first.range.lowerBound..<last.range.upperBound)
      }
    }
    let scalars = text.text.unicodeScalars
    var offsets = [0]
    for scalar in scalars { offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar)) }
    let folded = scalars.map { SimplifiedHan.fold($0.value) }
    let found = KnownNames.find(inHan: folded, shared: true).filter(\.entry.isPerson)
    return found.map {
      ($0.entry.name, offsets[$0.range.lowerBound]..<offsets[$0.range.upperBound])
    }
  }
}
