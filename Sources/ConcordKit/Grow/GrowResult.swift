import TextModel

/// What `grow` made of a paper.
public struct GrowResult: Hashable, Sendable, Codable {
  /// The paper.
  public struct Paper: Hashable, Sendable, Codable {
    /// Its identifier.
    public var id: String
    /// Its titles, by language.
    public var title: [String: String]
  }

  /// A pair that is in the memory now.
  public struct Unit: Hashable, Sendable, Codable {
    /// Its id.
    public var id: UnitID
    /// The source text.
    public var source: String
    /// The target text.
    public var target: String
    /// How many source and target sentences it joins: `1-2`.
    public var bead: String
    /// How likely the pair is right, 0 to 1.
    public var confidence: Double
    /// Whether it waits for a reviewer.
    public var status: ReviewStatus
    /// The part of the paper it comes from.
    public var part: PartKind
    /// Why it waits.
    public var reasons: [String]
  }

  /// Text that has no partner.
  public struct Unaligned: Hashable, Sendable, Codable {
    /// Its language.
    public var lang: LanguageTag
    /// The text.
    public var text: String
    /// The part of the paper it comes from.
    public var part: PartKind
  }

  /// A pair of terms the paper offers.
  public struct Candidate: Hashable, Sendable, Codable {
    /// The source term.
    public var source: String
    /// The target term.
    public var target: String
    /// Where it was found: `keywords`.
    public var from: String
    /// Whether the glossary has the pair already.
    public var known: Bool
  }

  /// A sentence that the memory has with other translations.
  public struct Conflict: Hashable, Sendable, Codable {
    /// The source text.
    public var source: String
    /// Its translations, this paper's first.
    public var targets: [String]
  }

  /// What happened to the paper's file.
  public enum Change: String, Hashable, Sendable, Codable {
    /// It is new.
    case added
    /// It was there and is different now.
    case updated
    /// It was there with the same bytes.
    case unchanged
  }

  /// The paper.
  public var paper: Paper
  /// Its file, as a path from the workspace.
  public var file: String
  /// What happened to the file, or would.
  public var change: Change
  /// The pairs, in the order of the paper.
  public var units: [Unit]
  /// Text without a partner.
  public var unaligned: [Unaligned]
  /// Terms the paper offers.
  public var candidates: [Candidate]
  /// Sentences that the memory translates otherwise.
  public var conflicts: [Conflict]
  /// What the check of the pairs found.
  public var findings: [FindingReport]
}
