import Terminology
import TextModel

/// `term/missing`: the source has a term and the target no approved rendering of it.
///
/// Any approved form satisfies, in any inflection, anywhere in the target, once or more often: a full
/// form, an abbreviation or a short form. Of source terms that overlap the longest counts; where two
/// concepts share a form, either may be meant. A deprecated rendering is the business of
/// `term/forbidden`.
struct MissingTerm: Rule {
  static let description = RuleDescription(
    id: "term/missing", severity: .error,
    summary: "The source has the term, the target has no approved rendering of it",
    isBilingual: true)

  func findings(in draft: AnalyzedDraft) -> [Finding] {
    draft.segments.flatMap { segment in
      guard let source = segment.segment.source, !segment.segment.target.text.isEmpty else {
        return [Finding]()
      }
      var reported: Set<Int> = []
      var findings: [Finding] = []
      var at = 0
      while at < segment.sourceMatches.count {
        var end = at + 1
        while end < segment.sourceMatches.count,
          segment.sourceMatches[end].range == segment.sourceMatches[at].range
        {
          end += 1
        }
        let group = segment.sourceMatches[at..<end]
        at = end
        if group.contains(where: { isRendered($0, in: segment, of: draft) }) { continue }
        guard let match = group.first, reported.insert(match.conceptNumber).inserted else {
          continue
        }
        findings.append(finding(for: match, source: source, in: segment, of: draft))
      }
      return findings
    }
  }

  /// Whether nothing is owed for a source term: it is rendered, or need not be.
  private func isRendered(
    _ match: TermMatch, in segment: AnalyzedSegment, of draft: AnalyzedDraft
  ) -> Bool {
    if match.term.type == .variant { return true }
    if match.term.scope == .translation, !match.term.status.isApproved { return true }
    let approved = draft.approvedTerms(of: match, language: segment.segment.target.language)
    if approved.isEmpty { return true }
    return segment.occurrences.contains { $0.conceptNumber == match.conceptNumber }
  }

  private func finding(
    for match: TermMatch, source: CheckText, in segment: AnalyzedSegment, of draft: AnalyzedDraft
  ) -> Finding {
    let language = segment.segment.target.language
    let expected = draft.approvedTerms(of: match, language: language).map(\.text)
    let term = source.text.utf8Slice(match.range)
    let near = draft.nearMiss(of: match.conceptNumber, in: segment.segment.target)
    let stead = near.map {
      "; \u{201C}\(segment.segment.target.text.utf8Slice($0))\u{201D} stands there"
    }
    var finding = draft.finding(
      Self.description, at: near ?? 0..<0, in: segment.segment,
      "\u{201C}\(term)\u{201D} is not rendered by \u{201C}\(expected.first ?? "")\u{201D}"
        + (stead ?? ""))
    finding.concept = match.concept
    finding.expected = expected
    finding.source = draft.sourceOfFinding(match, segment.segment)
    return finding
  }
}
