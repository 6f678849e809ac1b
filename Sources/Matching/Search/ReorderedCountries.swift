// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The lists of countries that two texts name in another order and that are otherwise equal: `Brazil and India`,
/// `India and Brazil`.
///
/// The order of a list says nothing, unless a word says that it does (`respectively`). Countries that are apart are
/// no list: one exports to the other.
struct ReorderedCountries {
  /// The lists of the first text in UTF-8 bytes, in its order.
  private let places: [Range<Int>]

  /// The marks between the names of a list.
  private static let marks: Set<String> = [",", "、"]
  /// The most tokens between two names: a comma and `and`.
  private static let farthest = 2

  typealias Text = (
    mentions: [(mention: MentionedCountries.Mention, tokens: Range<Int>)], features: WarningFeatures
  )

  /// The lists of two texts; `nil` if the texts differ in more than the order of them.
  ///
  /// - Complexity: O(*n* log *n*) for *n* countries.
  init?(
    _ first: Text, _ second: Text, joiners: Set<String>, orderWords: TokenPhrases<Void>
  ) {
    let texts = [first, second]
    guard
      !texts.contains(where: {
        !orderWords.found(in: $0.features).isEmpty
      })
    else { return nil }
    let lists = texts.map { Self.lists(in: $0, joiners: joiners) }
    let sorted = zip(texts, lists).map { text, lists in
      lists.flatMap { list in
        text.mentions[list].map(\.mention).sorted { Self.key($0) < Self.key($1) }
      }
    }
    guard lists[0].map(\.count) == lists[1].map(\.count),
      !MentionedCountries.differ(sorted[0], sorted[1])
    else { return nil }
    let tokens = first.features.side.compared.text.tokens
    places = lists[0].filter { $0.count > 1 }.map { list in
      let (from, to) = (first.mentions[list.lowerBound], first.mentions[list.upperBound - 1])
      return tokens[from.tokens.lowerBound].range
        .lowerBound..<tokens[to.tokens.upperBound - 1].range.upperBound
    }
  }

  /// Whether some bytes of the first text are in one of the lists.
  ///
  /// - Complexity: O(log *n*) for *n* lists.
  func contains(_ bytes: Range<Int>) -> Bool {
    let place = places.partitionPoint { $0.lowerBound <= bytes.lowerBound } - 1
    return place >= 0 && bytes.upperBound <= places[place].upperBound
  }

  private static func key(_ mention: MentionedCountries.Mention) -> String {
    mention.regions.min() ?? ""
  }

  /// The mentions that are in one list each, by their numbers; a country that is alone is a list of one.
  private static func lists(in text: Text, joiners: Set<String>) -> [Range<Int>] {
    var lists: [Range<Int>] = []
    for number in text.mentions.indices {
      if let last = lists.last, number > 0 {
        let gap =
          text.mentions[number - 1].tokens
          .upperBound..<max(
            text.mentions[number - 1].tokens.upperBound, text.mentions[number].tokens.lowerBound)
        let isJoined =
          (1...farthest).contains(gap.count)
          && text.features.words[gap].allSatisfy { marks.contains($0) || joiners.contains($0) }
        if isJoined {
          lists[lists.count - 1] = last.lowerBound..<number + 1
          continue
        }
      }
      lists.append(number..<number + 1)
    }
    return lists
  }
}
