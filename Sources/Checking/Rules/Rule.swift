import TextModel

/// What a rule is, for its documentation, SARIF and the list of rules.
public struct RuleDescription: Hashable, Sendable {
  /// Its id: `term/forbidden`.
  public let id: String
  /// How much its findings matter unless they say otherwise.
  public let severity: Severity
  /// One line: what it finds.
  public let summary: String
  /// Whether it needs a source text.
  public let isBilingual: Bool

  /// Describes a rule.
  public init(id: String, severity: Severity, summary: String, isBilingual: Bool = false) {
    self.id = id
    self.severity = severity
    self.summary = summary
    self.isBilingual = isBilingual
  }
}

/// A rule looks at a draft and says what is wrong; it prints nothing and changes nothing.
public protocol Rule: Sendable {
  /// What the rule is.
  static var description: RuleDescription { get }
  /// Makes the rule.
  init()
  /// The rule's findings, in any order.
  func findings(in draft: AnalyzedDraft) -> [Finding]
}

/// All rules, in the order of their documentation.
public enum Rules {
  /// The rules.
  public static let all: [any Rule.Type] = [
    ForbiddenTerm.self, MissingTerm.self, TermCase.self, InconsistentTerm.self,
    UndefinedAbbreviation.self, RedefinedAbbreviation.self, NumberMismatch.self,
    NameTransliteration.self, UnpairedQuote.self, PunctuationWidth.self, UntranslatedSegment.self,
    EmptySegment.self, DivergentSegment.self,
  ]

  /// Their descriptions.
  public static var descriptions: [RuleDescription] { all.map { $0.description } }
}
