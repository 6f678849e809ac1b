import Terminology
import TextModel

/// `term/case`: an approved term in the wrong letter case.
///
/// Words in capitals throughout, and titles with more capitals than the term has, are right.
struct TermCase: Rule {
  static let description = RuleDescription(
    id: "term/case", severity: .warning,
    summary: "An approved term in the wrong case")

  func findings(in draft: AnalyzedDraft) -> [Finding] {
    draft.segments.flatMap { segment in
      segment.matches.compactMap { finding(for: $0, in: segment, of: draft) }
    }
  }

  private func finding(
    for match: TermMatch, in segment: AnalyzedSegment, of draft: AnalyzedDraft
  ) -> Finding? {
    let approved = draft.approvedTerms(of: match, language: segment.segment.target.language)
    let source = segment.sourceMatches.first { $0.conceptNumber == match.conceptNumber }
    let expected: Term
    if draft.status(of: match.term).isApproved {
      guard !match.keepsCase else { return nil }
      expected = match.term
    } else {
      guard match.term.scope == .always || source != nil,
        let right = approved.first(where: { $0.differsInCaseOnly(from: match.term.text) })
      else { return nil }
      expected = right
    }
    let found = segment.segment.target.text.utf8Slice(match.range)
    var finding = draft.finding(
      Self.description, at: match.range, in: segment.segment,
      "\u{201C}\(found)\u{201D} is written \u{201C}\(expected.text)\u{201D}")
    finding.concept = match.concept
    finding.expected = [expected.text]
    finding.replacement = draft.replacement(of: match, by: expected, in: segment.segment.target)
    finding.source = source.flatMap { draft.sourceOfFinding($0, segment.segment) }
    return finding
  }
}
