import Terminology
import TextModel

/// `term/missing`: the source has a term and the target no approved rendering of it.
///
/// Any approved form satisfies, in any inflection, anywhere in the target, once or more often: a full
/// form, an abbreviation or a short form, or words of its root. Where two concepts share a form,
/// either may be meant. Of source terms that overlap the longest counts; when it has no rendering, the
/// terms inside it are looked for as well, and when they make up all of it, they alone count. A
/// deprecated rendering is the business of `term/forbidden`.
struct MissingTerm: Rule {
  static let description = RuleDescription(
    id: "term/missing", severity: .error,
    summary: "The source has the term, the target has no approved rendering of it",
    isBilingual: true)

  func findings(in draft: AnalyzedDraft) -> [Finding] {
    draft.segments.flatMap { segment in
      guard segment.source != nil, !segment.segment.target.text.isBlank else { return [Finding]() }
      var reported: Set<Int> = []
      return unrendered(segment.sourceMatches, in: segment, of: draft).compactMap { match in
        guard reported.insert(match.conceptNumber).inserted else { return nil }
        return finding(for: match, in: segment, of: draft)
      }
    }
  }

  /// The source terms, grouped by place, that have no rendering; one of each group.
  private func unrendered(
    _ matches: [TermMatch], inside outer: TermMatch? = nil, in segment: AnalyzedSegment,
    of draft: AnalyzedDraft
  ) -> [TermMatch] {
    groups(matches).flatMap { group -> [TermMatch] in
      if group.contains(where: { isRendered($0, inside: outer, in: segment, of: draft) }) {
        return []
      }
      guard let match = group.first, let source = segment.source else { return [] }
      let inner = source.matches(inside: match)
      if inner.isEmpty { return [match] }
      if source.compose(inner, match),
        segment.target.hasTogether(inner.map(\.conceptNumber), among: segment.occurrences)
      {
        return []
      }
      // Where some parts are there and some are not, those that are not are named as well.
      let missing = unrendered(inner, inside: match, in: segment, of: draft)
      return missing.count < groups(inner).count ? [match] + missing : [match]
    }
  }

  /// Matches of one place together.
  private func groups(_ matches: [TermMatch]) -> [ArraySlice<TermMatch>] {
    var groups: [ArraySlice<TermMatch>] = []
    var at = 0
    while at < matches.count {
      let group = matches[at...].prefix { $0.range == matches[at].range }
      groups.append(group)
      at += group.count
    }
    return groups
  }

  /// Whether nothing is owed for a source term: it is rendered, or need not be.
  ///
  /// A part of a longer term is not rendered by what the target owes to the same term elsewhere.
  private func isRendered(
    _ match: TermMatch, inside outer: TermMatch?, in segment: AnalyzedSegment,
    of draft: AnalyzedDraft
  ) -> Bool {
    if match.term.type == .variant { return true }
    // `used` is another word in its sentence than the noun `use`.
    if match.tokenCount == 1, match.differences.contains(.conjugation) { return true }
    if match.term.scope == .translation, !match.term.status.isApproved { return true }
    let approved = draft.approvedTerms(of: match, language: segment.segment.target.language)
    if approved.isEmpty { return true }
    let concept = match.conceptNumber
    // A deprecated rendering is reported as such.
    let renderings = segment.occurrences.filter { $0.conceptNumber == concept }
    if outer != nil, !renderings.isEmpty {
      let owed = segment.sourceMatches.filter { $0.conceptNumber == concept }.count
      return Set(renderings.map(\.range.lowerBound)).count > owed
    }
    return !renderings.isEmpty || segment.target.cognate(of: concept) != nil
      || segment.target.initialism(of: concept) != nil
  }

  private func finding(
    for match: TermMatch, in segment: AnalyzedSegment, of draft: AnalyzedDraft
  ) -> Finding {
    let target = segment.segment.target
    let expected = draft.approvedTerms(of: match, language: target.language).map(\.text)
    let near = segment.target.nearMiss(of: match.conceptNumber)
    let stead = near.map { "; \u{201C}\(target.text.utf8Slice($0))\u{201D} stands there" }
    var finding = draft.finding(
      Self.description, at: near ?? 0..<0, in: segment.segment,
      "\u{201C}\(match.term.text)\u{201D} is not rendered by \u{201C}\(expected.first ?? "")\u{201D}"
        + (stead ?? ""))
    finding.concept = match.concept
    finding.expected = expected
    finding.source = draft.sourceOfFinding(match, segment.segment)
    return finding
  }
}
