// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Options of a search for fragments.
public struct FragmentOptions: Hashable, Sendable {
  /// The largest number of fragments; those of the highest weight are returned.
  public var limit: Int
  /// The least number of tokens of a fragment.
  public var minimumLength: Int
  /// The largest number of units to show for each fragment.
  public var examples: Int
  /// The language of the text.
  public var from: LanguageTag
  /// The language of the translations; `nil` takes the first other language of each unit.
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

/// A passage of a text that the memory also contains.
public struct MemoryFragment: Hashable, Sendable {
  /// The range of the passage, in UTF-8 bytes of the text as given.
  public var range: Range<Int>
  /// The number of tokens.
  public var length: Int
  /// The number of variants of the memory that contain it, among `countLimit` rows per shard.
  public var count: Int
  /// The length times the rarity in bits, by which fragments are ranked.
  public var weight: Int
  /// Units that contain it, newest first, with its places in them as `hits`.
  public var matches: [MemoryMatch]

  /// The largest number of rows that are read to verify one fragment.
  public static let countLimit = 2000
}
