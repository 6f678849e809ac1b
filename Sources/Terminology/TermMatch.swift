// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The way a term was matched.
public enum TermMatchKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// Letter for letter, ignoring white space.
  case exact
  /// With a difference of case, width, spacing, hyphens, spelling or Chinese script.
  case normalized
  /// In another inflected form.
  case inflected
  /// By the pinyin of a Chinese term.
  case phonetic
  /// With another letter or two, or without small words.
  case similar
  /// In part.
  case partial
}

/// A term found in a text.
public struct TermMatch: Hashable, Sendable {
  /// The number of the concept in its termbase.
  public let conceptNumber: Int
  /// The concept.
  public let concept: ConceptID
  /// The number of the term in its termbase.
  public let entry: Int
  /// The term.
  public let term: Term
  /// The range in UTF-8 bytes of the text as given, without articles and quotation marks.
  public let range: Range<Int>
  /// The range of its tokens.
  let tokens: Range<Int>
  /// The number of its words, Han characters and signs.
  public var tokenCount: Int { tokens.count }
  /// The differences between the text and the term.
  public let differences: FormDifferences
  /// Whether the term's case rule is kept.
  public let keepsCase: Bool

  /// The way the term was matched.
  public var kind: TermMatchKind {
    if !differences.isDisjoint(with: [.possessive, .inflection, .conjugation, .derivation]) {
      return .inflected
    }
    return differences.isEmpty ? .exact : .normalized
  }
}
