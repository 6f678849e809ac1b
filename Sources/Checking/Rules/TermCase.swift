// SPDX-License-Identifier: Apache-2.0
import Languages
import Terminology
import TextModel

/// `term/case`: an approved term in the wrong letter case.
///
/// Words in capitals throughout, and titles with more capitals than the term has, are right; but where a language
/// writes only the first word of a name with a capital, so is its title (`Шанхайская организация сотрудничества`).
/// A common word in small letters (`turkey`, `china`) may be no name, nor are small letters after an indefinite article
/// (`a new development bank`), before what a number counts (`the group of 20 patients`), or before the owner of a thing,
/// which has small letters too (`the general assembly of shareholders`): the finding is `info` and not fixed, unless the
/// source has the term.
struct TermCase: Rule {
  static let description = RuleDescription(
    id: "term/case", severity: .warning,
    summary: "An approved term in the wrong case",
    respectsExemptions: true, isStylistic: true)

  func findings(in draft: AnalyzedDraft) -> [Finding] {
    let usage = Usage(draft)
    return draft.segments.flatMap { segment -> [Finding] in
      var found: [(match: TermMatch, finding: Finding)] = []
      for match in segment.matches.flatMap({ narrowed(meant($0, in: segment), in: segment) }) {
        guard !usage.spares(match, in: segment),
          let finding = finding(for: match, in: segment, of: draft)
        else { continue }
        // Of concepts that share the form, the one that the source has.
        if let last = found.last, last.match.range == match.range {
          if last.finding.source == nil, finding.source != nil {
            found[found.count - 1] = (match, finding)
          }
        } else {
          found.append((match, finding))
        }
      }
      return found.map(\.finding)
    }
  }

  /// A match, or, where the source has not its term but another that is told from it by its capitals
  /// alone, that one.
  private func meant(_ match: TermMatch, in segment: AnalyzedSegment) -> TermMatch {
    guard match.keepsCase, segment.hasSource, segment.sourceMatch(of: match) == nil else {
      return match
    }
    return segment.index.occurrences(at: match.range).first { other in
      !other.keepsCase && other.term.status.isApproved
        && other.term.differsInCaseOnly(from: match.term.text)
        && segment.index.sourceTerms[other.conceptNumber] != nil
    } ?? match
  }

  /// A match, or the terms inside it that have lost their capitals, where the match keeps enough of
  /// its own or is not the term that the source has: `audit commission` in `audit commission auditing
  /// standards`.
  private func narrowed(_ match: TermMatch, in segment: AnalyzedSegment) -> [TermMatch] {
    guard match.term.caseRule == .usual, match.differences.contains(.capitalLost) else {
      return [match]
    }
    if !match.keepsCase, !segment.hasSource || segment.sourceMatch(of: match) != nil {
      return [match]
    }
    let inner = segment.target.matches(inside: match).filter {
      $0.term.status.isApproved && !$0.keepsCase && segment.sourceMatch(of: $0) != nil
    }
    return inner.isEmpty ? [match] : inner
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
          } else if segment.index.isRunningText {
            capital[match.entry, default: 0] += 1
          }
        }
      }
    }

    /// Whether the small letters of a match are right: its capitals may be the list's, and it
    /// follows an indefinite article, as a name does not, or the draft writes it so.
    ///
    /// Never at the beginning of a segment, and not for a long name or one with a word of capitals (`LAC Rules`), which
    /// no list capitalises by accident.
    func spares(_ match: TermMatch, in segment: AnalyzedSegment) -> Bool {
      guard match.term.caseRule == .usual, match.term.capitalisedWordCount < Self.longName,
        !match.term.hasWordOfCapitals
      else { return false }
      guard segment.index.firstLetter < match.range.lowerBound else { return false }
      if segment.target.followsIndefiniteArticle(match) { return true }
      return prefersSmallLetters(match)
    }

    /// Capitalised words that make a name long.
    private static let longName = 4

    /// Whether the draft writes the term in small letters twice or more, and more often than it writes
    /// the capitals in running text.
    private func prefersSmallLetters(_ match: TermMatch) -> Bool {
      let count = small[match.entry] ?? 0
      return count > 1 && count > capital[match.entry] ?? 0
    }
  }

  /// Whether a word is another one of the root of a name: монголы live in Монголия, whose forms keep all its letters
  /// but the last one.
  private func isOther(_ match: TermMatch, in segment: AnalyzedSegment) -> Bool {
    guard match.tokenCount == 1, match.differences.contains(.inflection) else { return false }
    let word = segment.segment.target.text.utf8Slice(match.range).lowercased().unicodeScalars
    let term = match.term.text.lowercased().unicodeScalars
    return zip(word, term).prefix { $0 == $1 }.count + 1 < term.count
  }

  /// Whether a name has a capital inside, where its language wants one at the beginning only.
  ///
  /// A word in capitals throughout may be part of a heading.
  private func hasNeedlessCapital(_ match: TermMatch, in segment: AnalyzedSegment) -> Bool {
    let language = Language.of(segment.segment.target.language)
    guard match.differences.contains(.capitalAdded), match.term.caseRule != .any,
      language.terms?.capitalizesFirstWordOnly ?? false
    else { return false }
    let right = match.term.text.split(separator: " ")
    let words = segment.segment.target.text.utf8Slice(match.range).split { $0.isWhitespace }
    guard right.count == words.count, right.first?.first?.isUppercase ?? false else { return false }
    return zip(right, words).dropFirst().contains { right, word in
      right.allSatisfy { !$0.isUppercase } && word.first?.isUppercase ?? false
        && word.dropFirst().contains { $0.isLowercase }
    }
  }

  private func finding(
    for match: TermMatch, in segment: AnalyzedSegment, of draft: AnalyzedDraft
  ) -> Finding? {
    if draft.status(of: match.term).isApproved,
      match.keepsCase && !hasNeedlessCapital(match, in: segment) || isOther(match, in: segment)
    {
      return nil
    }
    let approved = draft.approvedTerms(of: match, language: segment.segment.target.language)
    let source = segment.sourceMatch(of: match)
    let expected: Term
    if draft.status(of: match.term).isApproved {
      expected = match.term
    } else {
      guard match.term.scope == .always || source != nil,
        let right = approved.first(where: { $0.differsInCaseOnly(from: match.term.text) })
      else { return nil }
      expected = right
    }
    let found = segment.segment.target.text.utf8Slice(match.range)
    let isCommon =
      source == nil && match.differences.contains(.capitalLost)
      && (segment.target.mayBeNoName(match) || segment.target.isIndefinite(match))
    var finding = draft.finding(
      Self.description, severity: isCommon ? .info : nil, at: match.range, in: segment.segment,
      message: "\u{201C}\(found)\u{201D} is written \u{201C}\(expected.text)\u{201D}"
        + (isCommon ? " where it is the name" : ""))
    finding.concept = match.concept
    finding.expected = [expected.text]
    if !isCommon { finding.replacement = segment.target.rewording(of: match, as: expected) }
    finding.source = source.flatMap { draft.source(of: $0, in: segment.segment) }
    return finding
  }
}

extension Term {
  /// How many words of the term that are not short ones begin with a capital.
  fileprivate var capitalisedWordCount: Int {
    text.split { !$0.isLetter }.lazy.filter { $0.count > 3 && $0.first?.isUppercase ?? false }.count
  }

  /// Whether a word of the term has two capitals or more.
  fileprivate var hasWordOfCapitals: Bool {
    text.split { !$0.isLetter }.contains { word in word.count { $0.isUppercase } > 1 }
  }
}

extension AnalyzedSegment {
  /// The term of the source that a match of the target renders, inside a longer one where need be.
  fileprivate func sourceMatch(of match: TermMatch) -> TermMatch? {
    index.sourceTerm(ofConcept: match.conceptNumber)
  }
}
