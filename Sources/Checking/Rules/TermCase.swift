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
    let usage = Usage(draft)
    return draft.segments.flatMap { segment in
      segment.matches.compactMap { match in
        match.term.caseRule == .usual && usage.prefersSmallLetters(match)
          ? nil : finding(for: match, in: segment, of: draft)
      }
    }
  }

  /// How a draft writes the terms whose capitals may be their list's typography.
  private struct Usage {
    private var small: [Int: Int] = [:]
    private var capital: [Int: Int] = [:]

    init(_ draft: AnalyzedDraft) {
      for segment in draft.segments {
        for match in segment.matches where match.term.caseRule == .usual {
          if !match.keepsCase {
            small[match.entry, default: 0] += 1
          } else if Self.isRunningText(segment.segment.target.text) {
            capital[match.entry, default: 0] += 1
          }
        }
      }
    }

    /// Whether the draft writes the term in small letters twice or more, and more often than it writes
    /// the capitals in running text.
    func prefersSmallLetters(_ match: TermMatch) -> Bool {
      let count = small[match.entry] ?? 0
      return count > 1 && count > capital[match.entry] ?? 0
    }

    /// Whether a segment is a sentence rather than a heading: three words of four letters or more
    /// begin with a small one.
    private static func isRunningText(_ text: String) -> Bool {
      let words = text.split { !$0.isLetter }
      return words.lazy.filter { $0.utf8.count > 3 && $0.first?.isLowercase == true }.prefix(3)
        .count
        == 3
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
    finding.replacement = segment.target.rewording(of: match, as: expected)
    finding.source = source.flatMap { draft.sourceOfFinding($0, segment.segment) }
    return finding
  }
}
