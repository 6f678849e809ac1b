/// The two languages of a translation, and the direction between them.
public struct LanguagePair: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The language of the source text.
  public var from: LanguageTag
  /// The language of the translation.
  public var to: LanguageTag

  /// Pairs two languages.
  public init(from: LanguageTag, to: LanguageTag) {
    self.from = from
    self.to = to
  }

  /// The same languages in the opposite direction.
  public var reversed: LanguagePair { LanguagePair(from: to, to: from) }

  /// Whether both sides of `other` are in the languages of this pair, in the same direction; scripts and
  /// regions are ignored, as `LanguageTag.matches(_:)` ignores them.
  public func matches(_ other: LanguagePair) -> Bool {
    from.matches(other.from) && to.matches(other.to)
  }

  /// `zh-en`.
  public var description: String { "\(from)-\(to)" }
}
