// SPDX-License-Identifier: Apache-2.0
import Languages

/// Whether letters are Chinese syllables, in pinyin or in Russian.
enum NameSyllables {
  /// Whether letters can be cut into so many syllables; in Russian the last one may be inflected.
  ///
  /// - Complexity: O(*n*) for syllables of at most seven letters.
  static func areSyllables(_ letters: [UInt8], _ counts: ClosedRange<Int>) -> Bool {
    guard letters.count < 30 else { return false }
    return areSyllables(
      letters[...], counts, of: NameLetters.isLatin(letters) ? latin : cyrillic)
  }

  private static func areSyllables(
    _ letters: ArraySlice<UInt8>, _ counts: ClosedRange<Int>, of table: Table
  ) -> Bool {
    guard !letters.isEmpty, counts.upperBound > 0 else { return false }
    let rest = counts.lowerBound - 1...counts.upperBound - 1
    if rest.lowerBound <= 0, table.endings.contains(Array(letters)) { return true }
    return (1...min(7, letters.count)).contains { length in
      table.syllables.contains(Array(letters.prefix(length)))
        && areSyllables(letters.dropFirst(length), rest, of: table)
    }
  }

  /// The syllables of a script.
  private struct Table: Sendable {
    let syllables: Set<[UInt8]>
    /// The syllables that end a name.
    let endings: Set<[UInt8]>
  }

  private static let latin = Table(syllables: PinyinSyllables.all, endings: PinyinSyllables.all)

  private static let cyrillic: Table = {
    let spellings = PinyinSyllables.all.map { NameSpelling.spellings([$0], .palladius) }
    return Table(
      syllables: Set(spellings.compactMap { $0.first?.letters }),
      endings: Set(spellings.flatMap { $0.map(\.letters) }))
  }()
}
