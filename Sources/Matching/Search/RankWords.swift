// SPDX-License-Identifier: Apache-2.0
import Languages
import Segmentation
import TextModel

/// The words for places of a ranking in two texts: 居首位 and `ranks first`.
package enum RankWords {
  /// A word for a place of a ranking.
  package struct Mention: Hashable, Sendable {
    /// The place, from 1 on.
    package let rank: Int
    /// UTF-8 bytes of the text.
    package let place: Range<Int>
    /// Whether what has the place comes after the word: `followed by`.
    package let isBefore: Bool
  }

  /// The words of both texts, in their order; nothing unless each has two places of a ranking.
  ///
  /// - Complexity: O(*n*) for texts of *n* bytes.
  package static func mentions(in pair: ContrastPair) -> (first: [Mention], second: [Mention])? {
    let first = words(of: pair.first, pair.languages)
    guard Set(first.map(\.rank)).count > 1 else { return nil }
    let second = words(of: pair.second, pair.languages)
    return Set(second.map(\.rank)).count > 1 ? (first, second) : nil
  }

  private struct Word: Sendable {
    /// 0 for a word that only looks like one for a place.
    let rank: Int
    let isBefore: Bool
  }

  private static func words(of text: ContrastText, _ languages: LanguageCatalog) -> [Mention] {
    let found = tables.table(for: text.language, in: languages).found(in: text.features)
    return TokenPhrases.outer(of: found).filter { $0.value.rank > 0 }.map {
      Mention(rank: $0.value.rank, place: text.bytes(of: $0.range), isBefore: $0.value.isBefore)
    }
  }

  private static let tables = CompiledTables { tag, languages in
    let tokenizer = Tokenizer()
    var words = TokenPhrases<Word>()
    for line in DataText.lines(languages[tag].warnings?.ranks ?? "") {
      guard let rank = line.first.flatMap({ Int($0) }) else { continue }
      for form in line.dropFirst() {
        let isBefore = form.hasPrefix(">")
        words.add(
          isBefore ? String(form.dropFirst()) : form, Word(rank: rank, isBefore: isBefore),
          cutBy: tokenizer)
      }
    }
    return words
  }
}
