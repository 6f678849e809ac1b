// SPDX-License-Identifier: Apache-2.0
import ICUText
import TextModel

/// `memory/divergent`: the memory holds an approved translation of this very sentence, and the draft
/// differs from it in more than width, case and spaces.
struct DivergentSegment: Rule {
  static let description = RuleDescription(
    id: "memory/divergent", severity: .warning,
    summary: "The memory has an approved translation of this sentence, and the draft differs",
    isBilingual: true)

  func findings(in draft: AnalyzedDraft) -> [Finding] {
    draft.segments.compactMap { segment in
      let target = segment.segment.target
      guard let approved = segment.segment.approved, let source = segment.segment.source,
        !target.text.isBlank, Folder.standard.key(approved) != Folder.standard.key(target.text)
      else { return nil }
      var finding = draft.finding(
        Self.description, at: 0..<target.text.utf8.count, in: segment.segment,
        message: "the memory has an approved translation of this sentence:"
          + " \u{201C}\(approved)\u{201D}")
      finding.expected = [approved]
      finding.source = Finding.Source(text: source.text, term: source.text)
      return finding
    }
  }
}
