// SPDX-License-Identifier: Apache-2.0
import Terminology
import TextModel

/// `term/forbidden`: a forbidden or deprecated form of a concept.
///
/// A form whose scope is `translation` is reported only where the source has its concept, and one whose scope
/// is `own` not where it belongs to a name of another subject. One that differs from an approved form by
/// letter case alone is left to `term/case`. A form in doubt is reported as `info` and not
/// fixed: a Han form that begins or ends inside a word, since its characters may belong to other words (内地 in
/// 市内地铁); one that a hyphen joins to another word (`worst-case analysis`); one of scope `translation` where the
/// target has approved forms as often as the source has the concept, or has right and wrong forms more often; words in
/// small letters with a name (`spirit of Shanghai`) unless the source has the concept.
///
/// Reported and not fixed are: a form that is mentioned (`the phrase …`, `formerly …`) or quoted (`the text reads: …`);
/// one that may be in a title without marks (`UnmarkedTitle`); one beside an approved form of its concept, or told from
/// it by words, or, with a source, where the target has approved forms as often as the source has it; one with an ending in brackets; one that the source has letter for letter;
/// a name that may be that of its time (`British Burma`); one that may be a part of a longer name (`One Belt One Road
/// Research Center`). A form of scope `translation` that is an approved form of another concept of the source is not
/// reported.
struct ForbiddenTerm: Rule {
  static let description = RuleDescription(
    id: "term/forbidden", severity: .error,
    summary: "A forbidden or deprecated variant of a concept, with the approved one",
    respectsExemptions: true)

  func findings(in draft: AnalyzedDraft) -> [Finding] {
    draft.segments.flatMap { segment in
      segment.matches.compactMap { finding(for: $0, in: segment, of: draft) }
    }
  }

  private func finding(
    for match: TermMatch, in segment: AnalyzedSegment, of draft: AnalyzedDraft
  ) -> Finding? {
    let status = draft.status(of: match.term)
    guard status.isRefused else { return nil }
    let source = segment.index.sourceTerms[match.conceptNumber]
    if match.term.scope.needsSource {
      if source == nil { return nil }
      // The right form of another concept is its rendering, unless it is there too often.
      if let other = segment.index.otherMeaning(of: match),
        !segment.index.isExceeded(other.conceptNumber)
      {
        return nil
      }
    }
    if match.term.scope == .own, belongsElsewhere(match, in: segment, of: draft) { return nil }
    let approved = draft.approvedTerms(of: match, language: segment.segment.target.language)
    guard !approved.contains(where: { $0.differsInCaseOnly(from: match.term.text) }) else {
      return nil
    }
    let found = segment.segment.target.text.utf8Slice(match.range)
    let spellings = approved.map {
      draft.han.spelling(of: $0.text, in: segment.segment, like: found)
    }
    let advice =
      spellings.first.map { "use \u{201C}\($0.text)\u{201D}" } ?? "the glossary has no term for it"
    let until = match.term.until.map { " since \($0)" } ?? ""
    let doubt =
      draft.ownAbbreviations.doubt(about: match, in: segment)
      ?? doubt(about: match, in: segment, hasSource: source != nil)
    let caution = doubt == nil ? caution(about: match, in: segment) : nil
    let oldName = oldName(match, in: segment)
    if oldName == .certain { return nil }
    var finding = draft.finding(
      Self.description, severity: doubt == nil && oldName == nil ? nil : .info, at: match.range,
      in: segment.segment,
      message: "\u{201C}\(found)\u{201D} is \(status.rawValue)\(until): \(advice)"
        + ((doubt ?? caution).map { "; \($0)" } ?? ""))
    finding.concept = match.concept
    finding.expected = spellings.map(\.text)
    finding.isDated = status == .deprecated
    if doubt == nil, caution == nil, !draft.isOfUnknownType(match.term, among: approved),
      var term = approved.first, match.term.type != .short || term.type == .short,
      let spelling = spellings.first, spelling.isSure,
      !segment.target.mayNeedArticle(term, inPlaceOf: match)
    {
      term.text = spelling.text
      finding.replacement = segment.target.rewording(of: match, as: term)
    }
    finding.source = source.flatMap { draft.source(of: $0, in: segment.segment) }
    return finding
  }

  /// The reason why the words at a place may not be replaced; `nil` if they may.
  private func caution(about match: TermMatch, in segment: AnalyzedSegment) -> String? {
    if segment.target.isMentioned(match) || segment.target.isQuoted(match)
      || segment.index.speaksOfNames
    {
      return "the words themselves may be meant"
    }
    if let first = segment.index.announcedWords, match.range.lowerBound >= first {
      return "they may be the words of another text"
    }
    if segment.index.citesAgain
      || !segment.index.isHeading
        && (UnmarkedTitle.mayContain(match.range, of: segment.segment.target.text)
          || segment.target.isAfterTitleArticle(match))
    {
      return "it may be in the title of a work"
    }
    if segment.hasSource
      ? segment.index.isRendered(match.conceptNumber)
      : segment.index.used.contains(match.conceptNumber)
        && (segment.index.tellsTermsApart || segment.index.hasApproved(beside: match))
    {
      return "the approved form is beside it, so the text may be about both"
    }
    if segment.index.sourceHas(segment.segment.target.text.utf8Slice(match.range)) {
      return "the source has the same words"
    }
    if isHistorical(match, in: segment) { return "it may be the name of that time" }
    if segment.target.isPartOfName(match), !segment.index.isHeading {
      return "it may be a part of a longer name"
    }
    if segment.index.mayBePart(match) { return "it may be a part of a longer expression" }
    if Self.hasEndingInBrackets(segment.segment.target.text, at: match.range.upperBound) {
      return "an ending in brackets belongs to it"
    }
    return nil
  }

  /// Whether small letters in brackets follow without a space: `country(ies)`.
  private static func hasEndingInBrackets(_ text: String, at end: Int) -> Bool {
    let rest = text.utf8.dropFirst(end)
    guard rest.first == UInt8(ascii: "(") else { return false }
    let ending = rest.dropFirst().prefix { $0 != UInt8(ascii: ")") && $0 != UInt8(ascii: "(") }
    return !ending.isEmpty
      && String(decoding: ending, as: UTF8.self).allSatisfy { $0.isLetter && $0.isLowercase }
  }

  /// Whether a form that is right elsewhere may be the name of its time: in a title of the source, by the word before
  /// it (`British Burma`), or with a year at which it was still official.
  private func isHistorical(_ match: TermMatch, in segment: AnalyzedSegment) -> Bool {
    if segment.target.isOfFormerTimes(match) { return true }
    let isName = segment.target.isName(segment.segment.target.text.utf8Slice(match.range))
    guard match.term.scope == .translation || isName else { return false }
    if match.term.scope == .translation, segment.index.isHistorical(match.conceptNumber) {
      return true
    }
    guard let until = match.term.until.flatMap({ Int($0.prefix(4)) }) else { return false }
    return segment.index.years.contains { $0 <= until }
  }

  private enum OldName { case certain, possible }

  /// Whether a form is in a longer name in capitals that is of the time when it was official: *the Convention of Peking*
  /// of 1860.
  ///
  /// That is certain where the source has its concept in a title and the years of both texts are of that time, and possible
  /// where only one of the two is so; `nil` for all other places.
  private func oldName(_ match: TermMatch, in segment: AnalyzedSegment) -> OldName? {
    let isTitle =
      match.term.scope == .translation && segment.index.isHistorical(match.conceptNumber)
    guard isTitle || !segment.index.isHeading, segment.target.isPartOfName(match) else {
      return nil
    }
    let years = segment.index.years
    let isOfTime =
      match.term.until.flatMap { Int($0.prefix(4)) }.map { until in
        !years.isEmpty && years.allSatisfy { $0 <= until }
      } ?? false
    if isTitle { return isOfTime ? .certain : .possible }
    return isOfTime && match.term.scope == .translation ? .possible : nil
  }

  /// The reason why a match may not mean its concept; `nil` if there is none.
  private func doubt(
    about match: TermMatch, in segment: AnalyzedSegment, hasSource: Bool
  ) -> String? {
    if match.tokenCount == 1, match.differences.contains(.conjugation) {
      return "a verb form may be another word"
    }
    if segment.target.mayBeVerb(match) {
      return "without its hyphen it may be a verb and its object"
    }
    if match.differences.contains(.capitalLost), segment.target.mayBeNoName(match) {
      return "in small letters it may be a common word"
    }
    if segment.index.crossesWord(match, isSource: false) {
      return "it may be parts of other words here"
    }
    if segment.target.isJoinedToWord(match) {
      return "a hyphen joins it to another word, so it may be a part of that one"
    }
    if hasSource, match.term.scope.needsSource {
      if segment.index.isRendered(match.conceptNumber) {
        return
          "approved forms are here as often as the source has the term, so it may translate other words"
      }
      if segment.index.isExceeded(match.conceptNumber) {
        return
          "its forms are here more often than the source has the term, so it may translate other words"
      }
    }
    if !hasSource, segment.target.isCommonNounWithName(match) {
      return "it may be words in their common sense"
    }
    return nil
  }

  /// Whether a form belongs to a name of another subject than its concept's: `OPEC member countries`.
  ///
  /// A name that no glossary has is of another subject.
  private func belongsElsewhere(
    _ match: TermMatch, in segment: AnalyzedSegment, of draft: AnalyzedDraft
  ) -> Bool {
    let concepts = draft.termbase.concepts
    let field = concepts[match.conceptNumber].field
    return segment.target.namesJoined(to: match).contains { name in
      !segment.index.matches(overlapping: name).contains {
        concepts[$0.conceptNumber].field == field
      }
    }
  }
}

extension ConceptEntry {
  /// The first part of the subject: `sco` of `sco/body`.
  var field: Substring? { subject?.prefix { $0 != "/" } }
}
