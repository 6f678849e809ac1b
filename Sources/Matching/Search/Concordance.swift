// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Options of a concordance search.
public struct ConcordanceOptions: Hashable, Sendable {
  /// The largest number of units to show.
  public var limit: Int
  /// The most units with the same source and translation; 1 or more.
  public var copies: Int
  /// The language of the query.
  public var from: LanguageTag
  /// The language of the translations; `nil` takes the first other language of each unit.
  public var to: LanguageTag?
  /// Whether words also match their inflected forms, where the language has a stemmer.
  public var isInflected: Bool

  /// Options with their defaults.
  public init(
    limit: Int = 10, from: LanguageTag, to: LanguageTag? = nil, isInflected: Bool = true,
    copies: Int = 1
  ) {
    self.limit = limit
    self.copies = copies
    self.from = from
    self.to = to
    self.isInflected = isInflected
  }
}

/// The places where a word or phrase occurs in a memory.
public struct Concordance: Hashable, Sendable {
  /// The number of variants in the language that contain the word or phrase.
  public var total: Int
  /// The units that are shown; ordered by the share of the unit that is the phrase, then newest
  /// first.
  public var matches: [MemoryMatch]

  /// Places of a phrase.
  package init(total: Int, matches: [MemoryMatch]) {
    self.total = total
    self.matches = matches
  }
}
