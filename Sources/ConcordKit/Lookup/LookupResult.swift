import TextModel

/// What `lookup` answers: approved terms, then the memory.
public struct LookupResult: Hashable, Sendable, Codable {
  /// A concept that the query names.
  public struct TermHit: Hashable, Sendable, Codable {
    /// What the concept is called in the other language.
    public struct Target: Hashable, Sendable, Codable {
      /// The term.
      public var term: String
      /// Whether it is to be used.
      public var status: TermStatus
      /// A remark.
      public var note: String?
    }

    /// The concept.
    public var concept: ConceptID
    /// The term that the query found.
    public var source: String
    /// Whether that term is to be used itself.
    public var sourceStatus: TermStatus
    /// How the query found it: `exact`, `normalized`, `inflected`, `phonetic`, `partial`.
    public var match: String
    /// Its terms in the language asked for, best first.
    public var targets: [Target]
    /// The glossary, as a path from the workspace.
    public var glossary: String
    /// The field of the concept.
    public var subject: String?
    /// History and usage.
    public var note: String?
  }

  /// The query as given.
  public var query: String
  /// The language of the query, given or detected.
  public var from: LanguageTag
  /// The language of the answer.
  public var to: LanguageTag
  /// Concepts, best first.
  public var terms: [TermHit]
  /// Units of the memory, best first.
  public var memory: [MemoryHit]

  /// Whether nothing was found.
  public var isEmpty: Bool { terms.isEmpty && memory.isEmpty }
}
