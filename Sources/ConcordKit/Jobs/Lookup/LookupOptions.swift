import TextModel

/// What a lookup wants.
public struct LookupOptions: Hashable, Sendable {
  /// The language of the query; left out, it is detected.
  public var from: LanguageTag?
  /// The language wanted; left out, the workspace's other one.
  public var to: LanguageTag?
  /// The most concepts, and the most units, 1 or more.
  public var limit: Int
  /// The lowest score of a unit, in percent, 0...100.
  public var minimumScore: Int
  /// Whether to compare the query with every unit instead of asking the index.
  public var isExhaustive: Bool

  /// Options; what is left out is decided by the workspace.
  public init(
    from: LanguageTag? = nil, to: LanguageTag? = nil, limit: Int = 10, minimumScore: Int = 60,
    isExhaustive: Bool = false
  ) {
    self.from = from
    self.to = to
    self.limit = limit
    self.minimumScore = minimumScore
    self.isExhaustive = isExhaustive
  }
}
