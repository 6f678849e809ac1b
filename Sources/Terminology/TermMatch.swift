import TextModel

/// How a term was found.
public enum TermMatchKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// Letter for letter, white space aside.
  case exact
  /// Apart from case, width, spacing, hyphens, spelling or Chinese script.
  case normalized
  /// In another inflected form.
  case inflected
  /// In part.
  case partial
}

/// A term that stands in a text.
public struct TermMatch: Hashable, Sendable {
  /// The number of the concept in its termbase.
  public let conceptNumber: Int
  /// The concept.
  public let concept: ConceptID
  /// The number of the term in its termbase.
  public let entry: Int
  /// The term.
  public let term: Term
  /// Where it stands: UTF-8 bytes of the text as given, without articles and quotation marks.
  public let range: Range<Int>
  /// Its tokens, by number.
  let tokens: Range<Int>
  /// How many words, Han characters and signs it has.
  public var tokenCount: Int { tokens.count }
  /// In what the text differs from the term.
  public let differences: FormDifferences
  /// Whether the term's case rule is kept.
  public let keepsCase: Bool

  /// How the term was found.
  public var kind: TermMatchKind {
    if !differences.isDisjoint(with: [.possessive, .inflection, .conjugation, .derivation]) {
      return .inflected
    }
    return differences.isEmpty ? .exact : .normalized
  }
}
