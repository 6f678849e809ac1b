import Terminology
import TextModel

/// Where a draft has an abbreviation of capitals and its full form, in order of place.
struct AbbreviationUse {
  /// A place where a concept is named.
  struct Place {
    let match: TermMatch
    let segment: AnalyzedSegment
    /// The abbreviation that stands in brackets right after the full form.
    let gloss: TermMatch?
  }

  /// For each concept whose abbreviation the draft has, the places of its forms in sentences (not in
  /// headings).
  static func places(in draft: AnalyzedDraft) -> [(concept: Int, places: [Place])] {
    guard draft.document.isRunningText else { return [] }
    let abbreviated = Set(
      draft.segments.lazy.flatMap(\.matches).filter { $0.term.type == .abbreviation }
        .map(\.conceptNumber))
    guard !abbreviated.isEmpty else { return [] }
    var found: [Int: [Place]] = [:]
    for segment in draft.segments
    where segment.matches.contains(where: { abbreviated.contains($0.conceptNumber) }) {
      let text = Array(segment.segment.target.text.utf8)
      guard segment.segment.target.text.isRunningText else { continue }
      var glosses: Set<Range<Int>> = []
      for (number, match) in segment.matches.enumerated() {
        guard abbreviated.contains(match.conceptNumber), match.term.status.isApproved,
          !glosses.contains(match.range)
        else { continue }
        let isAbbreviation = match.term.type == .abbreviation && isCapitals(match.term.text)
        guard isAbbreviation || match.term.type == .full else { continue }
        var gloss: TermMatch?
        if !isAbbreviation, number + 1 < segment.matches.count {
          let next = segment.matches[number + 1]
          let gap = text[
            match.range.upperBound..<max(match.range.upperBound, next.range.lowerBound)]
          if next.conceptNumber == match.conceptNumber, next.term.type == .abbreviation,
            gap.count <= 24, opensBracket(gap)
          {
            gloss = next
            glosses.insert(next.range)
          }
        }
        found[match.conceptNumber, default: []].append(
          Place(match: match, segment: segment, gloss: gloss))
      }
    }
    return found.keys.sorted().compactMap { concept in
      let places = found[concept] ?? []
      let language = places.first?.segment.segment.target.language ?? .undetermined
      let terms = draft.termbase.concepts[concept].section(for: language)?.terms ?? []
      let hasBoth =
        terms.contains { $0.type == .abbreviation && isCapitals($0.text) }
        && terms.contains { $0.type == .full && $0.status.isApproved }
      return hasBoth ? (concept, places) : nil
    }
  }

  /// Whether an abbreviation is one of capitals; 上合组织 needs no explanation.
  static func isCapitals(_ text: String) -> Bool {
    text.unicodeScalars.filter { $0.properties.isUppercase }.count >= 2
      && text.unicodeScalars.allSatisfy { !$0.properties.isLowercase }
  }

  private static func opensBracket(_ gap: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: gap, as: UTF8.self).drop { $0 == " " || $0 == "\n" }
    return text.first == "(" || text.first == "\u{FF08}"
  }
}

/// `abbr/undefined`: an abbreviation used before its full form.
struct UndefinedAbbreviation: Rule {
  static let description = RuleDescription(
    id: "abbr/undefined", severity: .warning,
    summary: "An abbreviation used before its first full form",
    respectsExemptions: true, isStylistic: true)

  func findings(in draft: AnalyzedDraft) -> [Finding] {
    AbbreviationUse.places(in: draft).compactMap { concept, places in
      guard let first = places.first, first.match.term.type == .abbreviation else { return nil }
      let full = draft.approvedTerms(
        of: first.match, language: first.segment.segment.target.language
      )
      .first { $0.type == .full }
      guard let full else { return nil }
      var finding = draft.finding(
        Self.description, at: first.match.range, in: first.segment.segment,
        message: "\u{201C}\(first.match.term.text)\u{201D} is used before it is explained:"
          + " write \u{201C}\(full.text) (\(first.match.term.text))\u{201D} the first time")
      finding.concept = first.match.concept
      finding.expected = ["\(full.text) (\(first.match.term.text))"]
      return finding
    }
  }
}

/// `abbr/redefined`: an abbreviation expanded again after its first full form.
struct RedefinedAbbreviation: Rule {
  static let description = RuleDescription(
    id: "abbr/redefined", severity: .warning,
    summary: "An abbreviation explained again after its first full form",
    respectsExemptions: true, isStylistic: true)

  func findings(in draft: AnalyzedDraft) -> [Finding] {
    AbbreviationUse.places(in: draft).flatMap { _, places in
      places.filter { $0.gloss != nil }.dropFirst().map { place in
        let abbreviation = place.gloss?.term.text ?? ""
        var finding = draft.finding(
          Self.description,
          at: place.match.range.lowerBound..<(place.gloss ?? place.match).range.upperBound,
          in: place.segment.segment,
          message: "\u{201C}\(abbreviation)\u{201D} has been explained before: use it alone")
        finding.concept = place.match.concept
        finding.expected = [abbreviation]
        return finding
      }
    }
  }
}
