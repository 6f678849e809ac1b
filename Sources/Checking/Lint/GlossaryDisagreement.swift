// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Two concepts that do not go together, as `GlossaryLinter` finds them.
public struct GlossaryDisagreement: Hashable, Sendable, Codable {
  /// The kind of a disagreement.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// One approves a term that the other forbids everywhere.
    case contradiction
    /// Both approve a term and have different terms for it in another language; if both have a subject, it is the same.
    case meanings
    /// One refers to a concept that is in no glossary.
    case unknownRelated = "unknown-related"
  }

  /// The kind.
  public var kind: Kind
  /// The glossary of the concept that the message is about.
  public var file: String
  /// The id of that concept.
  public var concept: ConceptID
  /// The glossary of the other concept; `nil` if there is none.
  public var otherFile: String?
  /// The id of the other concept; `nil` if there is none.
  public var otherConcept: ConceptID?
  /// The term, or the id that is in no glossary; empty if each approves what the other forbids.
  public var text: String
  /// The disagreement in words: one line without a full stop.
  public var message: String

  /// The kind, the text and the concepts, by which a disagreement is the same wherever its concepts are.
  public var key: [String] {
    let concepts = [concept.description, otherConcept?.description ?? ""]
    // Of two concepts with the same term neither is the first.
    return [kind.rawValue, text] + (kind == .meanings ? concepts.sorted() : concepts)
  }
}

extension GlossaryLinter {
  /// The concepts of glossaries that are used together that do not go together.
  ///
  /// - Complexity: O(*terms*).
  public static func disagreements(in glossaries: [Glossary]) -> [GlossaryDisagreement] {
    var linter = Linter(glossaries)
    linter.followReferences()
    linter.compareConcepts()
    return linter.disagreements
  }
}
