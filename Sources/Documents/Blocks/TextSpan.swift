// SPDX-License-Identifier: Apache-2.0

/// A stretch of the prose that a format marks as someone else's words or sets in other type.
public struct TextSpan: Hashable, Sendable {
  /// The role of words according to the format.
  public enum Kind: Hashable, Sendable {
    /// Emphasised words: `*words*`, `<em>`, `\emph{words}`.
    case emphasis
    /// A quotation within a line: `<q>`, `\enquote{words}`.
    case quotation
    /// The title of a work: `<cite>`.
    case title
  }

  /// The role of the words.
  public var kind: Kind
  /// UTF-8 bytes of the prose.
  public var range: Range<Int>

  /// A span at a place.
  public init(kind: Kind, range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}
