import TextModel

/// The kind of a match, best first.
public enum MatchKind: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  /// Identical text in the same context, or with identical previous and next segments.
  case context
  /// Identical text.
  case exact
  /// The text but for case, width, script, marks, spacing.
  case normalized
  /// The text but for numbers, which are carried over into the target.
  case placeable
  /// A similar text.
  case fuzzy
  /// A text that shares a stretch with the query.
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
  /// A glossary term of the query differs.
  case term

  /// In the order of the cases.
  public static func < (a: MatchWarning, b: MatchWarning) -> Bool { a.rank < b.rank }
  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// A unit of the memory that is like a query, and how.
public struct MemoryMatch: Hashable, Sendable {
  /// The similarity of the query and the unit's source.
  public var score: MatchScore
  /// The kind of the match.
  public var kind: MatchKind
  /// The text of the unit in the query's language.
  public var source: String
  /// The translation; for a placeable match with the query's numbers in it.
  public var target: String
  /// The language of `source` as the unit names it.
  public var sourceLanguage: LanguageTag
  /// The language of `target`, likewise.
  public var targetLanguage: LanguageTag
  /// The name of the unit.
  public var unit: UnitID
  /// The file it comes from, as the index was given it.
  public var file: String
  /// The date of the last change, as TMX writes it.
  public var changeDate: String?
  /// Whether the unit waits for a reviewer.
  public var status: ReviewStatus
  /// The edits that turn the unit's source into the query, in text order.
  public var edits: [MatchEdit]
  /// The penalties that lower the score, in the order of the cases.
  public var penalties: [MatchPenalty]
  /// The differences that must not be overlooked.
  public var warnings: [MatchWarning]
  /// The places of the query in `source`, for concordance, or what they share, for fragments, in UTF-8
  /// bytes.
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
