// SPDX-License-Identifier: Apache-2.0
import Checking
import Interchange
import Terminology
import TextModel

/// Faults of the glossaries of a workspace, judged by themselves and by the memory.
public struct GlossaryHealth: Hashable, Sendable, Codable {
  /// A concept with its place.
  public struct Place: Hashable, Sendable, Codable {
    /// The id of the concept.
    public var concept: ConceptID
    /// The glossary that contains it, as a path from the workspace.
    public var glossary: String
    /// The line on which it begins, from 1.
    public var line: Int
  }

  /// A term that two concepts translate differently.
  public struct Conflict: Hashable, Sendable, Codable {
    /// The term, as the first concept writes it.
    public var term: String
    /// The language of the term.
    public var lang: LanguageTag
    /// The concepts.
    public var places: [Place]
    /// The approved translations of each concept, in the language in which they differ.
    public var translations: [[String]]
  }

  /// A unit of the memory.
  public struct Example: Hashable, Sendable, Codable {
    /// The paper of the unit, by its name in the memory.
    public var file: String
    /// The id of the unit.
    public var unit: UnitID
    /// The source text.
    public var source: String
    /// The target text.
    public var target: String
  }

  /// A concept that the memory mostly renders otherwise.
  public struct Rewording: Hashable, Sendable, Codable {
    /// The concept.
    public var place: Place
    /// The approved target terms, best first.
    public var expected: [String]
    /// Approved units whose source has the concept.
    public var seen: Int
    /// The number of these units whose target has an approved term.
    public var kept: Int
    /// The share of units that keep the term, 0...1.
    public var precision: Double
    /// Units without an approved term, at most three.
    public var examples: [Example]
  }

  /// A deprecated or forbidden form in the approved units of the memory.
  public struct Refusal: Hashable, Sendable, Codable {
    /// The concept.
    public var place: Place
    /// The form as the memory writes it.
    public var found: String
    /// The approved terms, best first.
    public var expected: [String]
    /// The number of places.
    public var count: Int
    /// Units with the form, at most three.
    public var examples: [Example]
  }

  /// A concept that lacks languages of its glossary.
  public struct Gap: Hashable, Sendable, Codable {
    /// The concept.
    public var place: Place
    /// The languages without a term.
    public var languages: [LanguageTag]
  }

  /// The source language of the memory's units.
  public var from: LanguageTag
  /// The target language of the memory's units.
  public var to: LanguageTag
  /// The number of concepts.
  public var concepts: Int
  /// The number of approved units that were read.
  public var units: Int
  /// The findings of `glossary validate` that are errors or warnings.
  public var findings: [FindingReport]
  /// Terms that concepts translate differently.
  public var conflicts: [Conflict]
  /// Concepts that the memory mostly renders otherwise, the worst first.
  public var reworded: [Rewording]
  /// Refused forms in approved units, the most frequent first.
  public var refused: [Refusal]
  /// Concepts that no approved unit has.
  public var unmet: [Place]
  /// Concepts that lack languages.
  public var incomplete: [Gap]
  /// Terms that the memory offers and no glossary has, the best first; at most ten.
  public var candidates: [TermCandidates.Candidate]

  /// Whether there is anything that a person should look at, besides terms that the memory does not have.
  public var isSound: Bool {
    findings.isEmpty && conflicts.isEmpty && reworded.isEmpty && refused.isEmpty
  }
}

extension Workspace {
  /// Looks for what is wrong in the glossaries, alone and in comparison with the memory.
  ///
  /// - Parameters:
  ///   - from: the source language of units; if `nil`, the workspace's.
  ///   - to: the target language of units; if `nil`, the workspace's.
  /// - Throws: `JobError` for a glossary or a paper that cannot be read.
  /// - Complexity: about that of checking the memory once.
  public func glossaryHealth(from: LanguageTag? = nil, to: LanguageTag? = nil) throws(JobError)
    -> GlossaryHealth
  {
    try JobError.border {
      let pair = configuration.pair(from: from, to: to)
      let glossaries = try termStore.glossaries()
      let survey = GlossarySurvey(glossaries)
      let evidence = try WorkspaceTerms(self).ask { matcher in
        try MemorySurvey(memoryStore, pair, matcher: matcher, places: survey.places)
      }
      let findings = GlossaryLinter.findings(in: glossaries).filter { $0.severity != .info }
      let candidates = try candidates(CandidateOptions(from: pair.from, to: pair.to)).candidates
      return GlossaryHealth(
        from: pair.from, to: pair.to, concepts: survey.places.count, units: evidence.units,
        findings: findings.map(FindingReport.init), conflicts: survey.conflicts,
        reworded: evidence.reworded, refused: evidence.refused, unmet: evidence.unmet,
        incomplete: survey.gaps, candidates: Array(candidates.prefix(10)))
    }
  }
}
