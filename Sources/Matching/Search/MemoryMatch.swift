// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The kind of a match, best first.
public enum MatchKind: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  /// Identical text in the same context, or with identical previous and next segments.
  case context
  /// Identical text.
  case exact
  /// The same text except for case, width, script, marks, spacing.
  case normalized
  /// The same text except for numbers, which are transferred into the target.
  case placeable
  /// A similar text.
  case fuzzy
  /// A text that shares a passage with the query.
  case fragment
  /// A text that contains the query.
  case concordance

  /// Best first.
  public static func < (a: MatchKind, b: MatchKind) -> Bool { a.rank < b.rank }
  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// A difference that a translator must not overlook, however high the match scores.
public enum MatchWarning: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  /// One of the texts has a negation that the other does not have.
  case negation
  /// A number has another value.
  case number
  /// A date differs.
  case date
  /// A country or territory differs.
  case country
  /// A word excludes the word that the other text has for it: 出口 and 进口, `last year` and `next year`.
  case opposite
  /// A glossary term of the query differs.
  case term

  /// In the order of the cases.
  public static func < (a: MatchWarning, b: MatchWarning) -> Bool { a.rank < b.rank }
  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// A unit of the memory that is similar to a query, with its score and differences.
public struct MemoryMatch: Hashable, Sendable {
  /// The similarity of the query and the unit's source.
  public var score: MatchScore
  /// The kind of the match.
  public var kind: MatchKind
  /// The text of the unit in the query's language.
  public var source: String
  /// The translation; for a placeable match it contains the query's numbers.
  public var target: String
  /// The language of `source` as in the unit.
  public var sourceLanguage: LanguageTag
  /// The language of `target` as in the unit.
  public var targetLanguage: LanguageTag
  /// The name of the unit.
  public var unit: UnitID
  /// The file of the unit, by the name given to the index.
  public var file: String
  /// The date of the last change, in TMX's format.
  public var changeDate: String?
  /// Whether the unit waits for a reviewer.
  public var status: ReviewStatus
  /// The edits that turn the unit's source into the query, in text order.
  public var edits: [MatchEdit]
  /// The penalties that lower the score, in the order of the cases.
  public var penalties: [MatchPenalty]
  /// The differences that must not be overlooked.
  public var warnings: [MatchWarning]
  /// Ranges in `source`, in UTF-8 bytes: the places of the query for concordance, the shared
  /// passages for fragments.
  public var hits: [Range<Int>]
  /// Whether the translation is for another region than the one wanted.
  public var isOtherRegion = false

  /// Whether two matches show the same source and the same translation.
  func hasTexts(of other: MemoryMatch) -> Bool {
    source == other.source && target == other.target
  }

  /// Score, then kind, then the wanted region, then newest, then unit id, then file.
  static func precedes(_ a: MemoryMatch, _ b: MemoryMatch) -> Bool {
    if a.score != b.score { return a.score > b.score }
    if a.kind != b.kind { return a.kind < b.kind }
    if a.isOtherRegion != b.isOtherRegion { return b.isOtherRegion }
    let dates = (ChangeDate.number(a.changeDate), ChangeDate.number(b.changeDate))
    if dates.0 != dates.1 { return dates.0 > dates.1 }
    if a.unit != b.unit { return a.unit < b.unit }
    return a.file.utf8.lexicographicallyPrecedes(b.file.utf8)
  }
}
