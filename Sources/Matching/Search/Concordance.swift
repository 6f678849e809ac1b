import TextModel

/// What a concordance asks for.
public struct ConcordanceOptions: Hashable, Sendable {
  /// How many units to show at most.
  public var limit: Int
  /// The language of the query.
  public var from: LanguageTag
  /// The language of the translations; `nil` takes the first other one of each unit.
  public var to: LanguageTag?
  /// Whether words stand for their inflected forms too, where the language has a stemmer.
  public var isInflected: Bool

  /// Options with their defaults.
  public init(
    limit: Int = 10, from: LanguageTag, to: LanguageTag? = nil, isInflected: Bool = true
  ) {
    self.limit = limit
    self.from = from
    self.to = to
    self.isInflected = isInflected
  }
}

/// The places where a word or phrase occurs in a memory.
public struct Concordance: Hashable, Sendable {
  /// How many variants of the language contain it.
  public var total: Int
  /// The units that are shown: those in which it is the greatest part first, then the newest.
  public var matches: [MemoryMatch]
}
