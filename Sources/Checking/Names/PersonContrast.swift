// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import Matching
import TextModel

/// Finds texts of two languages that name different known persons: 拉夫罗夫 and `Merkel`.
///
/// Each text must name a person of `NameData.knownPersons` or `knownSurnames` whom the other does not: a person whom only one of them names
/// may be `the minister` in the other one.
struct PersonContrast {
  /// A known person in a text, with its bytes.
  private typealias Mention = (name: String, range: Range<Int>)

  /// The first person of each text whom the other text does not name; `nil` if a text has none.
  ///
  /// - Complexity: O(*n*) for texts of *n* bytes.
  func between(_ first: CheckText, _ second: CheckText) -> WordContrast? {
    let named = Self.persons(in: first)
    guard !named.isEmpty else { return nil }
    let others = Self.persons(in: second)
    guard let own = Self.lone(named, others), let other = Self.lone(others, named) else {
      return nil
    }
    return WordContrast(
      first: first.text.utf8Slice(own), second: second.text.utf8Slice(other), place: other)
  }

  private static func lone(_ persons: [Mention], _ others: [Mention]) -> Range<Int>? {
    persons.first { person in !others.contains { $0.name == person.name } }?.range
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
