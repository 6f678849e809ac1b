/// Names a concept within the glossaries of a workspace.
public struct ConceptID: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
  /// The text of the identifier: `shanghai-spirit`.
  public let description: String
  /// Wraps an identifier.
  public init(_ text: String) { description = text }
  /// By the bytes of the identifier.
  public static func < (a: ConceptID, b: ConceptID) -> Bool {
    a.description.utf8.lexicographicallyPrecedes(b.description.utf8)
  }
  /// Reads the bare text.
  public init(from decoder: any Decoder) throws {
    description = try decoder.singleValueContainer().decode(String.self)
  }
  /// Writes the bare text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// What the team has decided about a term (ISO 30042, administrative status).
public enum TermStatus: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  /// The term to use.
  case preferred
  /// A term that may be used as well.
  case admitted
  /// A term that was in use and is to be replaced.
  case deprecated
  /// A term that was never right. TBX has no such value: it is written as deprecated, with a note.
  case forbidden

  /// Whether a text may contain the term.
  public var isApproved: Bool { self == .preferred || self == .admitted }
  /// Best first.
  public static func < (a: TermStatus, b: TermStatus) -> Bool { a.rank < b.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// How a term stands to the full form of its concept.
public enum TermType: String, Hashable, Sendable, Codable, CaseIterable {
  /// The full form.
  case full
  /// An abbreviation or acronym: `SCO`, 上合组织.
  case abbreviation
  /// A shortened form in words: `the Organisation`.
  case short
  /// Another spelling of the full form.
  case variant
}

/// Which differences of case a term allows.
public enum CaseRule: String, Hashable, Sendable, Codable, CaseIterable {
  /// Capitals of the term are required; its small letters may be capitals (titles, headings).
  case capitals
  /// Letter for letter.
  case exact
  /// Case is ignored.
  case any
  /// A list that says nothing of case gave the term, capitals and all. They are wanted, but half of
  /// them is enough, and a draft that never writes them shows that they were the list's typography.
  case usual
}

/// Where a deprecated or forbidden term counts as wrong.
public enum TermScope: String, Hashable, Sendable, Codable, CaseIterable {
  /// In any text of its language.
  case always
  /// Only as a translation of its concept: by itself it may be right (`member countries`).
  case translation
}

/// Where a concept's terms may stand as others wrote them.
public enum TermExemption: String, Hashable, Sendable, Codable, CaseIterable {
  /// In quotations.
  case quotation
  /// In titles of works, and in headings.
  case title
}

/// One form of a concept in one language (ISO 30042, term section).
public struct Term: Hashable, Sendable, Codable {
  /// The form as it is written.
  public var text: String
  /// What the team has decided about it.
  public var status: TermStatus
  /// How it stands to the full form.
  public var type: TermType
  /// Which differences of case it allows.
  public var caseRule: CaseRule
  /// Where it counts as wrong, if deprecated or forbidden.
  public var scope: TermScope
  /// Since when the form has been in official use: an ISO 8601 date or its beginning (`2013-09`).
  public var from: String?
  /// Until when it was in official use, written likewise.
  public var until: String?
  /// A remark for the person who looks it up.
  public var note: String?
  /// Where the form is taken from: an id among the glossary's sources, or a citation.
  public var source: String?

  /// A form with its status.
  public init(
    _ text: String, status: TermStatus = .preferred, type: TermType = .full,
    caseRule: CaseRule = .capitals, scope: TermScope = .always, from: String? = nil,
    until: String? = nil, note: String? = nil, source: String? = nil
  ) {
    self.text = text
    self.status = status
    self.type = type
    self.caseRule = caseRule
    self.scope = scope
    self.from = from
    self.until = until
    self.note = note
    self.source = source
  }
}

/// The terms of a concept in one language, in glossary order (ISO 30042, language section).
public struct LanguageSection: Hashable, Sendable, Codable {
  /// The language of the terms.
  public var language: LanguageTag
  /// The forms; the first preferred one leads.
  public var terms: [Term]
  /// Longer words that contain a term of this section and are not it: 内蒙古 for 蒙古.
  public var blockers: [String]

  /// The terms of a language.
  public init(language: LanguageTag, terms: [Term], blockers: [String] = []) {
    self.language = language
    self.terms = terms
    self.blockers = blockers
  }
}

/// One meaning and what it is called in each language (ISO 30042, concept entry).
public struct ConceptEntry: Hashable, Sendable, Codable {
  /// The name of the concept.
  public var id: ConceptID
  /// The field it belongs to: `sco/body`.
  public var subject: String?
  /// What it is, in a sentence.
  public var definition: String?
  /// History and usage.
  public var note: String?
  /// Citations.
  public var sources: [String]
  /// Concepts a reader may want to see as well.
  public var related: [ConceptID]
  /// Whether the term stays as it is in every language.
  public var isUntranslated: Bool
  /// Where a draft may write its terms in forms that are not approved.
  public var exempt: [TermExemption]
  /// The language sections, in glossary order.
  public var sections: [LanguageSection]

  /// A concept with its language sections.
  public init(
    id: ConceptID, subject: String? = nil, definition: String? = nil, note: String? = nil,
    sources: [String] = [], related: [ConceptID] = [], isUntranslated: Bool = false,
    exempt: [TermExemption] = [], sections: [LanguageSection]
  ) {
    self.id = id
    self.subject = subject
    self.definition = definition
    self.note = note
    self.sources = sources
    self.related = related
    self.isUntranslated = isUntranslated
    self.exempt = exempt
    self.sections = sections
  }

  /// The section for a language: the very tag first, then one with the same primary language.
  public func section(for language: LanguageTag) -> LanguageSection? {
    sections.first { $0.language == language } ?? sections.first { $0.language.matches(language) }
  }

  /// The approved terms of a language, preferred ones first.
  public func approvedTerms(in language: LanguageTag) -> [Term] {
    let terms = section(for: language)?.terms ?? []
    return terms.filter { $0.status == .preferred } + terms.filter { $0.status == .admitted }
  }
}
