import TextModel

/// What a lookup wants.
public struct LookupOptions: Hashable, Sendable {
  /// The language of the query; left out, it is detected.
  public var from: LanguageTag?
  /// The language wanted; left out, the workspace's other one.
  public var to: LanguageTag?
  /// How many concepts and how many units at most.
  public var limit = 10
  /// The lowest score that counts, in percent, 0 to 100.
  public var minimumScore = 60
  /// Whether to compare with every unit instead of asking the index.
  public var isExhaustive = false

  /// Everything is left to the workspace.
  public init() {}
}
