// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Hints about the languages of a table that does not name them in a heading.
public struct TableHints: Hashable, Sendable {
  /// The language of the sources that the user named.
  public var from: LanguageTag?
  /// The language of the targets that the user named.
  public var to: LanguageTag?
  /// The languages that tables usually have.
  public var usual: LanguagePair?
  /// The encoding that the user named.
  public var encoding: String?

  /// Hints; without any, a table needs a heading of languages.
  public init(
    from: LanguageTag? = nil, to: LanguageTag? = nil, usual: LanguagePair? = nil,
    encoding: String? = nil
  ) {
    self.from = from
    self.to = to
    self.usual = usual
    self.encoding = encoding
  }

  /// The pair, as far as it is known.
  var pair: LanguagePair? {
    if let from, let to { return LanguagePair(from: from, to: to) }
    guard let usual else { return nil }
    func other(than tag: LanguageTag, first: LanguageTag, second: LanguageTag) -> LanguageTag {
      tag.matches(first) ? second : first
    }
    if let from {
      return LanguagePair(from: from, to: other(than: from, first: usual.to, second: usual.from))
    }
    if let to {
      return LanguagePair(from: other(than: to, first: usual.from, second: usual.to), to: to)
    }
    return usual
  }

  /// The languages whose encodings are tried.
  var languages: [LanguageTag] { pair.map { [$0.from, $0.to] } ?? [from, to].compactMap { $0 } }
}
