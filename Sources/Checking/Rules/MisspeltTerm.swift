// SPDX-License-Identifier: Apache-2.0
import Terminology
import TextModel

/// `term/misspelt`: a term of the glossary but for one letter or character.
///
/// Nothing is said of what is a term itself, of quotations and of titles.
struct MisspeltTerm: Rule {
  static let description = RuleDescription(
    id: "term/misspelt", severity: .warning,
    summary: "A term of the glossary with a slip in one letter or character",
    respectsExemptions: true, isStylistic: true)

  func findings(in draft: AnalyzedDraft) -> [Finding] {
    draft.segments.flatMap { segment in
      segment.nearTerms.compactMap { near -> Finding? in
        // Characters beside a missing one may be terms (合作 in 上合作组织), but not one together.
        let isTerm =
          near.isShort
          ? segment.index.hasMatch(containing: near.word)
          : segment.index.hasMatch(overlapping: near.word)
        guard !isTerm else { return nil }
        let found = segment.segment.target.text.utf8Slice(near.range)
        // A whole term is not confirmed by other words; `Shaanxi` is not a slip for `Shanxi`.
        if near.word == near.range, !KnownNames.find(in: NameWord.words(of: found)).isEmpty {
          return nil
        }
        let spelling = draft.han.spelling(of: near.term.text, in: segment.segment, like: found)
        var finding = draft.finding(
          Self.description, at: near.range, in: segment.segment,
          message: "\u{201C}\(found)\u{201D} may be \u{201C}\(spelling.text)\u{201D} with a slip")
        finding.concept = near.concept
        finding.expected = [spelling.text]
        return finding
      }
    }
  }
}
