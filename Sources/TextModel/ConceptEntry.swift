// SPDX-License-Identifier: Apache-2.0

/// One meaning and its terms in each language (ISO 30042, concept entry).
public struct ConceptEntry: Hashable, Sendable, Codable {
  /// The name of the concept.
  public var id: ConceptID
  /// The subject field: `sco/body`.
  public var subject: String?
  /// The definition, in one sentence.
  public var definition: String?
  /// History and usage.
  public var note: String?
  /// Citations.
  public var sources: [String]
  /// Related concepts that a reader may want to see.
  public var related: [ConceptID]
  /// Whether the term stays as it is in every language.
  public var isUntranslated: Bool
  /// Places where a draft may contain forms that are not approved.
  public var exempt: [TermExemption]
  /// The person who proposed the concept, once others have changed the entry or decided about it.
  public var proposer: String?
  /// The person who last changed the entry.
  public var editor: String?
  /// The day of the last change, as an ISO 8601 date.
  public var edited: String?
  /// The numbers that the name says or implies, however a language writes it: 14 of 十四五 and
  /// `14th Five-Year Plan`.
  public var numbers: [Int]
  /// The language sections, in glossary order.
  public var sections: [LanguageSection]

  /// A concept with its language sections.
  public init(
    id: ConceptID, subject: String? = nil, definition: String? = nil, note: String? = nil,
    sources: [String] = [], related: [ConceptID] = [], isUntranslated: Bool = false,
    exempt: [TermExemption] = [], numbers: [Int] = [], sections: [LanguageSection]
  ) {
    self.id = id
    self.subject = subject
    self.definition = definition
    self.note = note
    self.sources = sources
    self.related = related
    self.isUntranslated = isUntranslated
    self.exempt = exempt
    self.numbers = numbers
    self.sections = sections
  }

  /// The section for a language: an equal tag first, then one with the same primary language.
  public func section(for language: LanguageTag) -> LanguageSection? {
    sections.first { $0.language == language } ?? sections.first { $0.language.matches(language) }
  }

  /// The approved terms of a language, preferred ones first.
  public func approvedTerms(in language: LanguageTag) -> [Term] {
    let terms = section(for: language)?.terms ?? []
    return terms.filter { $0.status == .preferred } + terms.filter { $0.status == .admitted }
  }

  /// The approved terms of a language for a term of another one: those of its type first (`China` for 中国),
  /// and other forms of a term (`Chinese`) last.
  public func approvedTerms(in language: LanguageTag, for term: Term) -> [Term] {
    let terms = approvedTerms(in: language)
    let main = terms.filter { $0.type != .variant }
    return main.filter { $0.type == term.type } + main.filter { $0.type != term.type }
      + terms.filter { $0.type == .variant }
  }
}
