// SPDX-License-Identifier: Apache-2.0

/// A stretch of a draft that its format sets apart from running text.
public struct CheckZone: Hashable, Sendable {
  /// The kind of a stretch.
  public enum Kind: Hashable, Sendable {
    /// A quotation, set apart or marked by the format.
    case quotation
    /// The title of a work that is cited.
    case title
    /// Words in italics or otherwise emphasised.
    case emphasis
    /// An entry of a list of references.
    case reference
    /// A heading of the draft itself, which ends what the heading before it began.
    case heading
    /// The caption of a figure or table, or a cell.
    case caption
    /// The abstract.
    case abstract
    /// The keywords.
    case keywords
    /// A footnote or endnote.
    case note
  }

  /// The kind of a stretch.
  public var kind: Kind
  /// UTF-8 bytes of the draft's content.
  public var range: Range<Int>

  /// A zone at a place.
  public init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}
