// SPDX-License-Identifier: Apache-2.0

// Checks a text that is in no file against the glossaries of the nearest workspace, with a rule of the
// program's own.
//
//     swift run --package-path Examples check-text
//
// Prints:
//   draft.md:1:5: warning: “Shanghai spirit” is written “Shanghai Spirit” [term/case]
//   draft.md:1:28: warning: an exclamation mark; use a full stop [house/exclamation]

import ConcordKit

/// Reports exclamation marks.
struct ExclamationMark: Rule {
  static let description = RuleDescription(
    id: "house/exclamation", severity: .warning, summary: "An exclamation mark")

  func findings(in draft: AnalyzedDraft) -> [Finding] {
    draft.segments.flatMap { segment in
      segment.segment.target.text.utf8.enumerated().filter { $0.element == UInt8(ascii: "!") }.map {
        draft.finding(
          Self.description, at: $0.offset..<$0.offset + 1, in: segment.segment,
          message: "an exclamation mark; use a full stop")
      }
    }
  }
}

let text = "The Shanghai spirit matters!"
let result = try Workspace.nearest().check(
  .text(text, name: "draft.md"), rules: [ExclamationMark()])
for finding in result.report.findings {
  print("\(finding.location): \(finding.severity): \(finding.message) [\(finding.rule)]")
}
