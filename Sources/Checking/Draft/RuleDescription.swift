// SPDX-License-Identifier: Apache-2.0
import TextModel

/// A description of a rule for its documentation, for SARIF and for the list of rules.
public struct RuleDescription: Hashable, Sendable {
  /// The rule's id: `term/forbidden`.
  public let id: String
  /// The severity of findings that do not state their own.
  public let severity: Severity
  /// One line that says what the rule finds.
  public let summary: String
  /// Whether the rule needs a source text.
  public let isBilingual: Bool
  /// Whether findings are dropped in quotations and titles where the concept is exempt.
  ///
  /// True for rules about how a term is written, not for those about whether a term is present.
  public let respectsExemptions: Bool
  /// Whether findings are about style, so that quotations and titles of works are left as they are.
  public let isStylistic: Bool

  /// Describes a rule.
  public init(
    id: String, severity: Severity, summary: String, isBilingual: Bool = false,
    respectsExemptions: Bool = false, isStylistic: Bool = false
  ) {
    self.id = id
    self.severity = severity
    self.summary = summary
    self.isBilingual = isBilingual
    self.respectsExemptions = respectsExemptions
    self.isStylistic = isStylistic
  }
}
