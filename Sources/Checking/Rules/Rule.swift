// SPDX-License-Identifier: Apache-2.0
import TextModel

/// A rule that examines a draft and returns findings; it prints nothing and changes nothing.
///
/// A program can add rules of its own to the built-in ones (`Checker.init(termbase:options:rules:)`):
///
/// ```swift
/// struct NoExclamation: Rule {
///   static let description = RuleDescription(
///     id: "house/exclamation", severity: .warning, summary: "An exclamation mark")
///
///   func findings(in draft: AnalyzedDraft) -> [Finding] {
///     draft.segments.flatMap { segment in
///       segment.segment.target.text.utf8.enumerated().filter { $0.element == 0x21 }.map {
///         draft.finding(
///           Self.description, at: $0.offset..<$0.offset + 1, in: segment.segment,
///           message: "an exclamation mark: use a full stop")
///       }
///     }
///   }
/// }
/// ```
public protocol Rule: Sendable {
  /// The rule's id, severity and summary.
  static var description: RuleDescription { get }
  /// Returns the rule's findings, in any order.
  func findings(in draft: AnalyzedDraft) -> [Finding]
}
