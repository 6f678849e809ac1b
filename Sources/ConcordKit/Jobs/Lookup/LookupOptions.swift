// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Options for a lookup.
public struct LookupOptions: Hashable, Sendable {
  /// The language of the query; detected if `nil`.
  public var from: LanguageTag?
  /// The language of the answer; if `nil`, the workspace's other one.
  public var to: LanguageTag?
  /// The largest number of concepts, and of units, 1 or more.
  public var limit: Int
  /// The lowest score of a unit, in percent, 0...100.
  public var minimumScore: Int
  /// Whether to compare the query with every unit instead of using the index.
  public var isExhaustive: Bool
  /// Whether several queries are the sentences of one text in order, so that a unit between the same neighbours is a
  /// context match.
  public var isOneText: Bool

  /// Options; `nil` is decided by the workspace.
  public init(
    from: LanguageTag? = nil, to: LanguageTag? = nil, limit: Int = 10, minimumScore: Int = 60,
    isExhaustive: Bool = false, isOneText: Bool = false
  ) {
    self.from = from
    self.to = to
    self.limit = limit
    self.minimumScore = minimumScore
    self.isExhaustive = isExhaustive
    self.isOneText = isOneText
  }
}
