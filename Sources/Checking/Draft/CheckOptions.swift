// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Options of a check, set by a workspace or a command line.
public struct CheckOptions: Hashable, Sendable {
  /// Severities that replace a rule's own, by rule id.
  public var severities: [String: Severity]
  /// The ids of rules that are switched off.
  public var disabled: Set<String>
  /// The date of the draft, as an ISO 8601 date or its beginning.
  ///
  /// Terms are judged by what was in use then; `nil` judges by the glossary's last word.
  public var date: String?
  /// The baseline of findings that are known and left alone.
  public var baseline: Baseline?
  /// Whether what is exempt in quotations and titles is reported for information.
  public var isStrict: Bool
  /// How often the memory keeps each concept's terms, from its approved pairs.
  public var evidence: [ConceptID: TermEvidence]

  /// Options; all have defaults.
  public init(
    severities: [String: Severity] = [:], disabled: Set<String> = [], date: String? = nil,
    baseline: Baseline? = nil, isStrict: Bool = false,
    evidence: [ConceptID: TermEvidence] = [:]
  ) {
    self.severities = severities
    self.disabled = disabled
    self.date = date
    self.baseline = baseline
    self.isStrict = isStrict
    self.evidence = evidence
  }
}

/// How often a concept's source term was rendered by an approved term in pairs that people approved.
public struct TermEvidence: Hashable, Sendable, Codable {
  /// Pairs whose source has the term and whose target has an approved rendering.
  public var kept: Int
  /// Pairs whose source has the term.
  public var seen: Int

  /// Counts.
  public init(kept: Int, seen: Int) {
    self.kept = kept
    self.seen = seen
  }

  /// The share of pairs that keep the term, drawn towards 0.9 while little has been seen.
  public var keptShare: Double { (Double(kept) + 4.5) / (Double(seen) + 5) }
}
