import TextModel

/// A term that stands in a text, by numbers alone: what the matcher finds before anything of the term
/// is decoded.
public struct TermSpan: Hashable, Sendable {
  /// The number of the term in its termbase.
  public let entry: Int
  /// The number of its concept.
  public let conceptNumber: Int
  /// Its number among the terms of its language.
  let term: Int
  /// Where it stands: UTF-8 bytes of the text as given, without articles and quotation marks.
  public let range: Range<Int>
  /// Its tokens, by number.
  let tokens: Range<Int>
  /// In what the text differs from the term.
  public let differences: FormDifferences
  /// Whether the term's case rule is kept.
  public let keepsCase: Bool
}
