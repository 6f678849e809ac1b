// SPDX-License-Identifier: Apache-2.0
import TextModel

/// A term found in a text, by numbers alone: the result of the matcher before any term is decoded.
public struct TermSpan: Hashable, Sendable {
  /// The number of the term in its termbase.
  public let entry: Int
  /// The number of its concept.
  public let conceptNumber: Int
  /// The number of the term among those of its language.
  let term: Int
  /// The range in UTF-8 bytes of the text as given, without articles and quotation marks.
  public let range: Range<Int>
  /// The range of its tokens.
  let tokens: Range<Int>
  /// The differences between the text and the term.
  public let differences: FormDifferences
  /// Whether the term's case rule is kept.
  public let keepsCase: Bool
}
