// SPDX-License-Identifier: Apache-2.0
import TextModel

/// `comment/unused`: a comment that silences nothing.
///
/// A comment that names no rule, or one that does not exist, that is not written as it must be, or that had
/// nothing to silence. `Checker` makes the findings, for it knows what was silenced.
struct IgnoredComment: Rule {
  static let description = RuleDescription(
    id: "comment/unused", severity: .warning, summary: "A comment that silences nothing")

  func findings(in draft: AnalyzedDraft) -> [Finding] { [] }
}
