import TextModel

/// Options of a search for fragments.
public struct FragmentOptions: Hashable, Sendable {
  /// The most fragments; those of the highest weight are given.
  public var limit: Int
  /// The fewest tokens a fragment has.
  public var minimumLength: Int
  /// The most units to show for each fragment.
  public var examples: Int
  /// The language of the text.
  public var from: LanguageTag
  /// The language of the translations; `nil` takes the first other one of each unit.
  public var to: LanguageTag?

  /// Options with their defaults.
  public init(
    limit: Int = 10, minimumLength: Int = 4, examples: Int = 3, from: LanguageTag,
    to: LanguageTag? = nil
  ) {
    self.limit = limit
    self.minimumLength = minimumLength
    self.examples = examples
    self.from = from
    self.to = to
  }
}

/// A stretch of a text that the memory has too.
public struct MemoryFragment: Hashable, Sendable {
  /// The place: UTF-8 bytes of the text as given.
  public var range: Range<Int>
  /// The number of tokens.
  public var length: Int
  /// The number of variants of the memory that have it; more than `countLimit` are not counted one by one.
  public var count: Int
  /// The length times the rarity in bits, by which fragments are ranked.
  public var weight: Int
  /// Units that have it, newest first, with its places in them as `hits`.
  public var matches: [MemoryMatch]

  /// The most rows that are read to make sure of one fragment.
  public static let countLimit = 2000
}
