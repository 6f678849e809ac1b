import Interchange
import TextModel

/// The concepts of a workspace with what they are called, as `glossary list` gives them.
public struct GlossaryListing: Hashable, Sendable, Codable {
  /// The terms of a concept in one language.
  public struct Section: Hashable, Sendable, Codable {
    /// The language.
    public var lang: LanguageTag
    /// The preferred terms.
    public var preferred: [String]
    /// Further terms that may be used.
    public var admitted: [String]
    /// Terms that may not be used.
    public var deprecated: [String]
  }

  /// A concept.
  public struct Concept: Hashable, Sendable, Codable {
    /// Its id.
    public var id: ConceptID
    /// The field it belongs to.
    public var subject: String?
    /// Its terms by language.
    public var terms: [Section]
    /// The glossary it stands in, as a path from the workspace.
    public var glossary: String
    /// The line it begins on, from 1.
    public var line: Int
  }

  /// The concepts, in the order of the glossaries.
  public var concepts: [Concept]
  /// The whole entry, when one was asked for.
  public var entry: ConceptEntry?

  /// Lists the concepts of a workspace.
  ///
  /// - Parameter subject: the beginning of the subjects wanted; `nil` takes all.
  /// - Throws: what reading the glossaries throws.
  public init(_ workspace: Workspace, subject: String? = nil) throws {
    concepts = try workspace.glossaries().flatMap { glossary in
      zip(glossary.entries, glossary.lines).compactMap { entry, line in
        if let subject, entry.subject?.hasPrefix(subject) != true { return nil }
        return Concept(entry, glossary: glossary.path, line: line)
      }
    }
  }
}

extension GlossaryListing {
  /// Finds one concept of a workspace.
  ///
  /// - Throws: what reading the glossaries throws.
  public init(_ workspace: Workspace, concept: ConceptID) throws {
    concepts = []
    for glossary in try workspace.glossaries() {
      for (entry, line) in zip(glossary.entries, glossary.lines) where entry.id == concept {
        concepts.append(Concept(entry, glossary: glossary.path, line: line))
        self.entry = self.entry ?? entry
      }
    }
  }
}

extension GlossaryListing.Concept {
  init(_ entry: ConceptEntry, glossary: String, line: Int) {
    id = entry.id
    subject = entry.subject
    terms = entry.sections.map { section in
      GlossaryListing.Section(
        lang: section.language,
        preferred: section.terms.filter { $0.status == .preferred }.map(\.text),
        admitted: section.terms.filter { $0.status == .admitted }.map(\.text),
        deprecated: section.terms.filter { !$0.status.isApproved }.map(\.text))
    }
    self.glossary = glossary
    self.line = line
  }
}
