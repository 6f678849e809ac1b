// SPDX-License-Identifier: Apache-2.0
import Terminology
import TextModel

/// `term/missing`: the source has a term and the target no approved rendering of it.
///
/// Any approved form satisfies, in any inflection, anywhere in the target, once or more often: a full
/// form, an abbreviation or a short form, its words in another order, words of its root, or a verb and its adverb
/// (`settle peacefully` for `peaceful settlement`). Its words may also be in a list (`soft and hard power`) or have an
/// owner among them (`right of peoples to self-determination`). Of a country its short name is enough (俄 in 中俄两国).
/// Where two concepts share a form, either may be meant. A term of one Han character counts only where it is a word of
/// its own. Of source terms that overlap the longest counts, and its parts are a rendering of it when they make up all of
/// it. Parts that the target has nowhere are named
/// as well where they can be told from the whole: they make it up, others of them are there, or words
/// that are around them in the rendering of the whole are. A term that is not to be
/// translated must be in the target as it is. A deprecated rendering is the business of
/// `term/forbidden`.
///
/// In running text a name need not be repeated: a later noun of it (`the Council`) or its abbreviation in brackets
/// means it, and a pronoun may (`BackReferences`). An abbreviation that begins with the initials of a term renders the
/// term as a part of a longer name (联合国 in 联合国难民署, `UNHCR`).
struct MissingTerm: Rule {
  static let description = RuleDescription(
    id: "term/missing", severity: .error,
    summary: "The source has the term, the target has no approved rendering of it",
    isBilingual: true)

  func findings(in draft: AnalyzedDraft) -> [Finding] {
    // Concepts whose full form or abbreviation the source has had: a short form of common words means
    // them only from then on, as `members` means member states.
    var introduced: Set<Int> = []
    let named = Set(
      draft.segments.flatMap(\.occurrences).filter { $0.tokenCount > 1 }.map(\.conceptNumber))
    var references = BackReferences(draft)
    var capitals = CapitalNames()
    return draft.segments.flatMap { segment in
      for match in segment.sourceMatches where match.term.type != .short {
        introduced.insert(match.conceptNumber)
      }
      defer { references.read(segment) }
      guard segment.hasSource, !segment.segment.target.text.isBlank else { return [Finding]() }
      var reported: Set<Int> = []
      var governments: [Range<Int>: String]?
      // How far the names reach that the target means by short forms or pronouns.
      var meantEnd = 0
      return unrendered(segment.sourceMatches, in: segment, of: draft, named: named).compactMap {
        match in
        let isCommon = match.term.type == .short && match.term.text.isSmall
        guard !isCommon || introduced.contains(match.conceptNumber),
          reported.insert(match.conceptNumber).inserted
        else { return nil }
        // What means the whole means its parts.
        if match.range.upperBound <= meantEnd { return nil }
        var finding = finding(for: match, in: segment, of: draft)
        // `members` of a family or a jury are not member states.
        if isCommon, match.tokenCount == 1, !isOfField(match, in: segment, of: draft) {
          finding.severity = min(finding.severity, .info)
        }
        switch references.reference(to: match.conceptNumber, in: segment) {
        case .shortForm:
          meantEnd = max(meantEnd, match.range.upperBound)
          return nil
        case .pronoun(let word)
        where match.tokenCount > 4 || isName(match, of: finding.expected, in: segment):
          meantEnd = max(meantEnd, match.range.upperBound)
          finding.severity = min(finding.severity, .info)
          finding.message += "; \u{201C}\(word)\u{201D} may mean it"
        case .pronoun, nil: break
        }
        if governments == nil, capitals.contains(match, in: segment) {
          governments = Self.governments(in: segment)
        }
        if let country = governments?[match.range] {
          finding.severity = min(finding.severity, .info)
          finding.message += "; \u{201C}\(country)\u{201D} may mean it"
        }
        if let name = explained(in: segment).possible[match.range] {
          finding.severity = min(finding.severity, .info)
          finding.message +=
            "; it may be in the name that the source gives as \u{201C}\(name)\u{201D}"
        }
        return finding
      }
    }
  }

  /// Whether a term of the source is joined to a name of its own subject: `members of the SCO`, `SCO members`.
  private func isOfField(
    _ match: TermMatch, in segment: AnalyzedSegment, of draft: AnalyzedDraft
  ) -> Bool {
    let concepts = draft.termbase.concepts
    guard let names = segment.source?.namesJoined(to: match),
      let field = concepts[match.conceptNumber].field
    else { return false }
    return names.contains { name in
      segment.index.sourceMatches(overlapping: name).contains {
        concepts[$0.conceptNumber].field == field
      }
    }
  }

  /// The source terms, grouped by place, that have no rendering; one of each group.
  private func unrendered(
    _ matches: [TermMatch], inside outer: TermMatch? = nil, in segment: AnalyzedSegment,
    of draft: AnalyzedDraft, named: Set<Int>
  ) -> [TermMatch] {
    groups(matches).flatMap { group -> [TermMatch] in
      let lacking = group.filter {
        !hasRendering($0, inside: outer, in: segment, of: draft, named: named)
      }
      // A variant is never required, so it says nothing of a term with the same form unless it is rendered itself.
      let isMet = group.contains { match in
        (match.term.type != .variant || isAnywhere(match, in: segment))
          && !lacking.contains { $0.conceptNumber == match.conceptNumber }
      }
      if lacking.isEmpty || isMet && !isExplanation(of: group, in: segment) { return [] }
      guard let match = lacking.first, let source = segment.source else { return [] }
      // Entries that are written otherwise than the first are named beside it: which of them the
      // source means cannot be seen.
      let others = outer == nil ? lacking.filter { $0.term.text != match.term.text } : []
      // A variant is never required, so it cannot show that a whole is rendered by its parts.
      let inner = source.wholeMatches(inside: match).filter { $0.term.type != .variant }
      if inner.isEmpty { return [match] + others }
      let parts = groups(inner)
      let missing = unrendered(inner, inside: match, in: segment, of: draft, named: named)
      let isSum = source.compose(inner, match)
      let required = expected(of: match, in: segment, of: draft)
      if isSum, missing.isEmpty { return [] }
      // A name that is missing as a whole is one fault, whatever it is made of.
      if isSum, missing.count >= parts.count, isName(match, of: Array(required), in: segment),
        segment.target.nearMiss(of: match.conceptNumber) == nil
      {
        return [match] + others
      }
      let named = missing.filter { part in
        // What renders the whole renders a part that has the same renderings.
        !isAnywhere(part, in: segment) && expected(of: part, in: segment, of: draft) != required
          && (isSum || missing.count < parts.count || source.isHyphenated(part, in: match)
            || isTorn(part, from: match, in: segment))
      }
      return [match] + others + named
    }
  }

  /// Whether the target has the terms of a place only as explanations in brackets, which repeat what
  /// is before them: of two concepts, the full form and the abbreviation, the full form is required.
  private func isExplanation(of group: ArraySlice<TermMatch>, in segment: AnalyzedSegment) -> Bool {
    var isAny = false
    for concept in Set(group.map(\.conceptNumber)) {
      let places = segment.index.places[concept] ?? []
      if places.isEmpty { continue }
      isAny = true
      let known = segment.index.renderings.isExplained[concept]
      let isExplained =
        known ?? places.allSatisfy { $0.tokenCount == 1 && segment.target.isInBrackets($0) }
      segment.index.renderings.isExplained[concept] = isExplained
      if !isExplained { return false }
    }
    return isAny
  }

  private func expected(of match: TermMatch, in segment: AnalyzedSegment, of draft: AnalyzedDraft)
    -> Set<String>
  {
    Set(draft.approvedTerms(of: match, language: segment.segment.target.language).map(\.text))
  }

  /// Whether the target has any approved form of a match's concept.
  private func isAnywhere(_ match: TermMatch, in segment: AnalyzedSegment) -> Bool {
    segment.index.approved.contains(match.conceptNumber)
  }

  /// Whether the target has of a whole what is around a part, and not just a whole in which some
  /// words are wrong: that finding points at the very words.
  private func isTorn(_ part: TermMatch, from whole: TermMatch, in segment: AnalyzedSegment) -> Bool
  {
    let pair = ConceptPart(whole: whole.conceptNumber, part: part.conceptNumber)
    if let known = segment.index.renderings.isTorn[pair] { return known }
    let answer = tears(part, from: whole, in: segment)
    segment.index.renderings.isTorn[pair] = answer
    return answer
  }

  private func tears(_ part: TermMatch, from whole: TermMatch, in segment: AnalyzedSegment) -> Bool
  {
    let target = segment.target
    if let near = target.nearMiss(of: part.conceptNumber),
      let around = target.nearMiss(of: whole.conceptNumber),
      around.lowerBound <= near.lowerBound, near.upperBound <= around.upperBound
    {
      return false
    }
    let others = Set(segment.sourceMatches.map(\.conceptNumber)).subtracting([whole.conceptNumber])
    let taken = segment.occurrences.filter { others.contains($0.conceptNumber) }.map(\.range)
    return target.hasRest(of: whole.conceptNumber, around: part.conceptNumber, outside: taken)
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

  /// The fewest letters after a term that the target must have with it.
  private static let copiedLength = 16

  /// Whether the target has a term and the words after it letter for letter, as a citation in the other language has:
  /// `United Nations, Treaty Series`.
  private func isCopied(_ match: TermMatch, in segment: AnalyzedSegment) -> Bool {
    let target = segment.segment.target
    guard let source = segment.segment.source, !source.language.matches(target.language),
      match.term.text.utf8.allSatisfy({ $0 < 0x80 })
    else { return false }
    let words = source.text.utf8.dropFirst(match.range.lowerBound)
      .prefix(match.range.count + Self.copiedLength)
    guard words.count == match.range.count + Self.copiedLength, let text = String(words) else {
      return false
    }
    return segment.index.has(text)
  }

  /// Whether a term is a name in one of the two languages.
  private func isName(_ match: TermMatch, of expected: [String], in segment: AnalyzedSegment)
    -> Bool
  {
    segment.source?.isName(match.term.text) ?? false
      || expected.contains(where: segment.target.isName)
  }

  /// Whether nothing is required for a source term: it is rendered, or need not be.
  ///
  /// A part of a longer term is not rendered by what the target owes to the same term elsewhere.
  private func hasRendering(
    _ match: TermMatch, inside outer: TermMatch?, in segment: AnalyzedSegment,
    of draft: AnalyzedDraft, named: Set<Int>
  ) -> Bool {
    if match.term.type == .variant { return true }
    // `used` is another word in its sentence than the noun `use`.
    if match.tokenCount == 1, match.differences.contains(.conjugation) { return true }
    if match.term.status == .proposed { return true }
    // `non-member` is another word than `member`, and a citation stays as it is.
    if segment.source?.isDenied(match) ?? false { return true }
    if match.term.scope.needsSource, match.term.status.isRefused { return true }
    let approved = draft.approvedTerms(of: match, language: segment.segment.target.language)
    let concept = match.conceptNumber
    if approved.isEmpty {
      return !draft.termbase.concepts[concept].isUntranslated
        || segment.index.has(match.term.text)
    }
    // A deprecated rendering that is not part of another term is reported as such.
    let terms = terms(of: concept, in: segment)
    let share = share(of: match, in: segment)
    if terms.hasAny(near: share, within: Self.farthest) {
      guard outer != nil else { return !isAbbreviatedOtherwise(match, in: segment, of: draft) }
      return terms.sure + terms.count(near: share, within: Self.farthest)
        > segment.index.sourceCounts[concept] ?? 0
    }
    return isShortCountry(approved, in: segment, of: draft)
      || isInAbbreviation(match, in: segment) || isCopied(match, in: segment)
      || explained(in: segment).parts.contains(match.range)
      || isReworded(concept, in: segment, isNamed: named.contains(concept))
      || cognates(of: concept, in: segment).hasAny(near: share, within: Self.farthest)
  }

  /// Whether the target has an abbreviation of a longer name that begins with a term of the source, or goes on with it.
  private func isInAbbreviation(_ match: TermMatch, in segment: AnalyzedSegment) -> Bool {
    let known = segment.index.renderings.abbreviated ?? AbbreviatedNames.parts(in: segment)
    segment.index.renderings.abbreviated = known
    return known.contains(match.range)
  }

  /// The names that the source explains in brackets by names that the target has.
  private func explained(in segment: AnalyzedSegment) -> ExplainedNames {
    let known = segment.index.renderings.explained ?? ExplainedNames(in: segment)
    segment.index.renderings.explained = known
    return known
  }

  /// The places of the terms of a concept in the target.
  ///
  /// One word with the root of a term must be about as far into the target as the term into the source.
  private func terms(of concept: Int, in segment: AnalyzedSegment) -> SureParts {
    if let known = segment.index.renderings.terms[concept] { return known }
    let isMatched = segment.index.concepts.contains(concept)
    var sure: Set<Int> = []
    var near: Set<Int> = []
    for place in segment.index.places[concept] ?? []
    where place.term.status.isApproved || isMatched {
      if Self.hasWordForArticle(place, in: segment) { continue }
      let isDerived = place.differences.contains(.derivation) && place.tokenCount == 1
      if isDerived {
        near.insert(place.range.lowerBound)
      } else {
        sure.insert(place.range.lowerBound)
      }
    }
    let made = SureParts(
      sure: sure.count, shares: near.subtracting(sure).map { targetShare($0, in: segment) }.sorted()
    )
    segment.index.renderings.terms[concept] = made
    return made
  }

  /// The words in the target that have the root of a concept's terms.
  private func cognates(of concept: Int, in segment: AnalyzedSegment) -> SureParts {
    if let known = segment.index.renderings.cognates[concept] { return known }
    let found = segment.target.cognates(of: concept)
    let made = SureParts(
      sure: found.filter { $0.wordCount != 1 }.count,
      shares: found.filter { $0.wordCount == 1 }
        .map { targetShare($0.range.lowerBound, in: segment) }.sorted())
    segment.index.renderings.cognates[concept] = made
    return made
  }

  /// Whether the target has a concept by its initials, or by its words in another order or with others
  /// among them.
  private func isReworded(_ concept: Int, in segment: AnalyzedSegment, isNamed: Bool) -> Bool {
    if let known = segment.index.renderings.isReworded[concept] { return known }
    let target = segment.target
    let made =
      hasInitials(of: concept, in: segment, isNamed: isNamed)
      || target.hasCurrencyCode(of: concept) || target.rearranged(of: concept) != nil
      || target.interrupted(of: concept) != nil || target.glossed(of: concept) != nil
      || target.derived(of: concept) != nil || target.divided(of: concept) != nil
      || target.coordinated(of: concept, isTerm: segment.index.hasMatch(overlapping:)) != nil
      || target.distributed(of: concept, isTerm: segment.index.hasMatch(overlapping:)) != nil
    segment.index.renderings.isReworded[concept] = made
    return made
  }

  /// How far apart in their texts a term and one word of its root may be, as a share of the text.
  private static let farthest = 0.4

  private func targetShare(_ offset: Int, in segment: AnalyzedSegment) -> Double {
    Double(offset) / Double(max(1, segment.segment.target.text.utf8.count))
  }

  private func share(of match: TermMatch, in segment: AnalyzedSegment) -> Double {
    Double(match.range.lowerBound) / Double(max(1, segment.segment.source?.text.utf8.count ?? 1))
  }

  /// Whether the target has the initials of a term more often than it owes them to another term of the
  /// source: `HKMA` is first the rendering of its own entry.
  ///
  /// Two letters may mean many things; they count only if the draft has the term in full somewhere. Initials of any
  /// length do not count if the segment has the name with one wrong word.
  private func hasInitials(of concept: Int, in segment: AnalyzedSegment, isNamed: Bool) -> Bool {
    let text = segment.segment.target.text
    let places = segment.target.initialisms(of: concept).filter {
      isNamed || text.utf8Slice($0).unicodeScalars.count > 2
    }
    guard !places.isEmpty, !segment.target.hasWrongWord(inNameOf: concept) else { return false }
    let owners = Set(
      places.flatMap { segment.index.occurrences(at: $0) }.map(\.conceptNumber))
    guard !owners.isEmpty, segment.hasSource else { return true }
    let required = segment.index.sourceOccurrences.filter { owners.contains($0.conceptNumber) }
    return places.count > Set(required.map(\.range.lowerBound)).count
  }

  private func finding(
    for match: TermMatch, in segment: AnalyzedSegment, of draft: AnalyzedDraft
  ) -> Finding {
    let target = segment.segment.target
    let approved = draft.approvedTerms(of: match, language: target.language).map {
      draft.han.spelling(of: $0.text, in: segment.segment).text
    }
    let expected = approved.isEmpty ? [match.term.text] : approved
    let near = segment.target.nearMiss(of: match.conceptNumber)
    let stead = near.map { "; the text has \u{201C}\(target.text.utf8Slice($0))\u{201D}" }
    let evidence = draft.options.evidence[match.concept]
    var finding = draft.finding(
      Self.description, severity: severity(of: match, evidence, isNear: near != nil, in: segment),
      at: near ?? 0..<0, in: segment.segment,
      message: "\u{201C}\(match.term.text)\u{201D} is not rendered by"
        + " \u{201C}\(expected.first ?? "")\u{201D}" + (stead ?? ""))
    finding.concept = match.concept
    finding.expected = expected
    if expected.first?.isSmall ?? false, ModalWords.end(before: match, in: segment) {
      finding.severity = min(finding.severity, .warning)
    }
    finding.confidence = MissingTermConfidence.probability(
      of: match.term.text, expected: expected.first ?? "", evidence: evidence)
    finding.source = draft.source(of: match, in: segment.segment)
    return finding
  }

  /// Words of the term in the target make an error; otherwise one ordinary word is often rendered in another way, and a
  /// term that approved pairs seldom keep is news at most.
  private func severity(
    of match: TermMatch, _ evidence: TermEvidence?, isNear: Bool, in segment: AnalyzedSegment
  ) -> Severity {
    if isNear { return .error }
    let isDoubtful = isOrdinary(match.term.text) || segment.index.crossesWord(match, isSource: true)
    let kept = (evidence ?? TermEvidence(kept: 0, seen: 0)).keptShare * (isDoubtful ? 0.7 : 1)
    return kept >= 0.8 ? .error : kept >= 0.5 ? .warning : .info
  }

  /// Whether a term is one word without capitals, or two Han characters.
  private func isOrdinary(_ term: String) -> Bool {
    let scalars = term.unicodeScalars
    if scalars.contains(where: { $0.properties.isIdeographic }) { return scalars.count <= 2 }
    return scalars.allSatisfy { $0.properties.isLowercase }
  }
}

extension String {
  /// Whether a text has letters of a script with cases, all of them small.
  fileprivate var isSmall: Bool {
    unicodeScalars.contains { $0.properties.isLowercase }
      && !unicodeScalars.contains { $0.properties.isUppercase || $0.properties.isIdeographic }
  }
}
