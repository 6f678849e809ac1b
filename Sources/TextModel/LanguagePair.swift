// SPDX-License-Identifier: Apache-2.0

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

  /// Whether both languages of `other` match those of this pair, in the same direction.
  ///
  /// Scripts and regions are ignored, as in `LanguageTag.matches(_:)`.
  public func matches(_ other: LanguagePair) -> Bool {
    from.matches(other.from) && to.matches(other.to)
  }

  /// `zh-en`.
  public var description: String { "\(from)-\(to)" }
}
