// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Options of a lookup.
public struct MatchOptions: Hashable, Sendable {
  /// The most matches with different texts; the best are given.
  public var limit: Int
  /// The most matches with the same source and translation, from different units; 1 or more.
  public var copies: Int
  /// The lowest score of a match.
  ///
  /// - Note: below 50 the index cannot exclude enough rows, and a lookup takes as long as without
  ///   it.
  public var minimumScore: MatchScore
  /// The language of the query; scripts and regions are ignored.
  public var from: LanguageTag
  /// The language wanted; `nil` takes the first other one of each unit.
  ///
  /// A translation in another script than that of the tag costs a penalty; one of another region comes after those
  /// that are as good.
  public var to: LanguageTag?
  /// Whether to compare with every unit instead of using the index: the same matches, slowly.
  public var isExhaustive: Bool
  /// Whether the numbers of the query are put into translations whose sources differ in numbers alone.
  ///
  /// Without, such a match is fuzzy and has the unit's own translation.
  public var placesNumbers: Bool

  /// Options with their defaults.
  public init(
    limit: Int = 10, minimumScore: MatchScore = MatchScore(percent: 60), from: LanguageTag,
    to: LanguageTag? = nil, isExhaustive: Bool = false, copies: Int = 1,
    placesNumbers: Bool = true
  ) {
    self.limit = limit
    self.copies = copies
    self.minimumScore = minimumScore
    self.from = from
    self.to = to
    self.isExhaustive = isExhaustive
    self.placesNumbers = placesNumbers
  }
}

/// A text to look up, with its neighbours.
public struct MatchQuery: Hashable, Sendable {
  /// The segment.
  public var text: String
  /// The segment before it in its document; `nil` if unknown, empty at the start.
  public var previous: String?
  /// The segment after it; `nil` if unknown, empty at the end.
  public var next: String?
  /// The places of glossary terms in the text, in UTF-8 bytes: a match that differs there gets a
  /// warning.
  public var terms: [Range<Int>]
  /// The number of inline codes of the segment in addition to its text; `nil` leaves them to the
  /// caller.
  ///
  /// A unit with more or fewer costs a penalty.
  public var codes: Int?
  /// The context in which the segment is meant; `nil` if its file has no contexts, empty if the segment has
  /// none although its file has some.
  ///
  /// A unit of the same context is a context match, and one of another costs a penalty.
  public var context: String?

  /// A segment to look up.
  public init(
    _ text: String, previous: String? = nil, next: String? = nil, terms: [Range<Int>] = [],
    codes: Int? = 0, context: String? = nil
  ) {
    self.text = text
    self.previous = previous
    self.next = next
    self.terms = terms
    self.codes = codes
    self.context = context
  }
}
