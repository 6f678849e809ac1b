import TextModel

/// What a search for fragments asks for.
public struct FragmentOptions: Hashable, Sendable {
  /// How many fragments at most; the most telling ones.
  public var limit: Int
  /// The fewest tokens a fragment has.
  public var minimumLength: Int
  /// How many units to show for each.
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
  /// Its place: UTF-8 bytes of the text as given.
  public var range: Range<Int>
  /// Its tokens.
  public var length: Int
  /// How many variants of the memory have it; more than `countLimit` are not counted one by one.
  public var count: Int
  /// Its length times its rarity in bits: what it is ranked by.
  public var weight: Int
  /// Units that have it, newest first, with its places in them as `hits`.
  public var matches: [MemoryMatch]

  /// The most rows that are read to make sure of one fragment.
  public static let countLimit = 2000
}
