// SPDX-License-Identifier: Apache-2.0
import Terminology
import TextModel

/// Where a draft uses abbreviations of capitals, and where it explains them.
///
/// An abbreviation is explained where its full form comes next to it, in either order: in brackets, after a
/// dash, a colon or a comma, with words such as *abbreviated as*. Brackets with nothing but the abbreviation
/// explain it, whatever the words before them.
struct AbbreviationUse {
  /// A place of an abbreviation.
  struct Place {
    let match: TermMatch
    let segment: AnalyzedSegment
    let part: CheckZone.Kind?
    /// Whether the abbreviation is explained here.
    let isExplained: Bool
    /// The explanation, from its first byte to its last, where the full form is the glossary's.
    let explanation: Range<Int>?
    /// Whether a reader meets it in a sentence of the author.
    let counts: Bool
  }

  /// The abbreviations of a draft, each with its places in order.
  static func places(in draft: AnalyzedDraft) -> [[Place]] {
    guard draft.document.isRunningText else { return [] }
    let parts = DraftParts(draft.document)
    var found: [String: [Place]] = [:]
    var order: [String] = []
    var forms = FullForms()
    for (number, segment) in draft.segments.enumerated() {
      var last: Range<Int>?
      var known: CheckZone.Kind??
      var reader: ExplanationReader?
      for match in segment.matches
      where match.term.type == .abbreviation && match.term.status.isApproved
        && isCapitals(match.term.text) && match.range != last
      {
        last = match.range
        let concepts = segment.index.matches(at: match.range)
        guard
          let chosen = concepts.first(where: { forms.form(of: $0, in: draft, segment) == .spelled })
            ?? concepts.first(where: { forms.form(of: $0, in: draft, segment) != .missing })
        else { continue }
        if reader == nil { reader = ExplanationReader(segment) }
        let read = reader?.explanation(of: match, concepts: concepts.map(\.conceptNumber))
        let part = known ?? parts.part(of: segment.segment)
        known = .some(part)
        let isCell =
          read == nil && isAlone(match, in: segment)
          && neighbours(of: number, in: draft).contains { other in
            other.matches.contains {
              $0.conceptNumber == chosen.conceptNumber && $0.term.type == .full
            }
          }
        let counts =
          [nil, .abstract].contains(part) && segment.index.isSentence
          && !draft.isCited(match.range, in: segment.segment)
        if found[match.term.text] == nil { order.append(match.term.text) }
        found[match.term.text, default: []].append(
          Place(
            match: chosen, segment: segment, part: part, isExplained: read != nil || isCell,
            explanation: read?.range, counts: counts))
      }
    }
    return order.compactMap { found[$0] }
  }

  /// Whether an abbreviation is one of capitals; 上合组织 needs no explanation.
  static func isCapitals(_ text: String) -> Bool {
    text.unicodeScalars.filter { $0.properties.isUppercase }.count >= 2
      && text.unicodeScalars.allSatisfy { !$0.properties.isLowercase }
  }

  /// The full form that explains an abbreviation: the one whose initials it is, else the first.
  static func fullForm(
    of match: TermMatch, in draft: AnalyzedDraft, _ segment: AnalyzedSegment
  ) -> Term? {
    let terms = draft.approvedTerms(of: match, language: segment.segment.target.language)
      .filter { $0.type == .full }
    return terms.first { spells($0.text, match.term.text) } ?? terms.first
  }

  /// The full forms of abbreviations, found once: thousands of concepts may have one abbreviation, which is on every
  /// line.
  private struct FullForms {
    enum Form { case missing, other, spelled }

    private struct Key: Hashable {
      let concept: Int
      let short: String
      let language: LanguageTag
    }

    private var known: [Key: Form] = [:]

    /// Whether an abbreviation has a full form, and one whose initials it is.
    mutating func form(
      of match: TermMatch, in draft: AnalyzedDraft, _ segment: AnalyzedSegment
    ) -> Form {
      guard match.term.type == .abbreviation else { return .missing }
      let key = Key(
        concept: match.conceptNumber, short: match.term.text,
        language: segment.segment.target.language)
      if let form = known[key] { return form }
      let full = fullForm(of: match, in: draft, segment)
      let form = full.map { spells($0.text, match.term.text) ? Form.spelled : .other } ?? .missing
      known[key] = form
      return form
    }
  }

  /// Whether the capitals of a term are the letters of an abbreviation.
  private static func spells(_ full: String, _ short: String) -> Bool {
    let initials = full.split { !$0.isLetter }.compactMap(\.first).filter(\.isUppercase)
    return String(initials) == String(short.filter(\.isLetter))
  }

  /// Whether a segment is an abbreviation and nothing else, as the cell of a table is.
  private static func isAlone(_ match: TermMatch, in segment: AnalyzedSegment) -> Bool {
    segment.index.weight
      == CitedPlaces.weight(of: segment.segment.target.text.utf8Slice(match.range))
  }

  private static func neighbours(of number: Int, in draft: AnalyzedDraft) -> [AnalyzedSegment] {
    [number - 1, number + 1].filter(draft.segments.indices.contains).map { draft.segments[$0] }
  }
}

/// `abbr/undefined`: an abbreviation used before it is explained.
struct UndefinedAbbreviation: Rule {
  static let description = RuleDescription(
    id: "abbr/undefined", severity: .warning,
    summary: "An abbreviation used before it is explained",
    respectsExemptions: true, isStylistic: true)

  func findings(in draft: AnalyzedDraft) -> [Finding] {
    AbbreviationUse.places(in: draft).compactMap { places in
      guard let first = Self.firstUnexplained(places),
        let full = AbbreviationUse.fullForm(of: first.match, in: draft, first.segment)
      else { return nil }
      let short = first.match.term.text
      var finding = draft.finding(
        Self.description, at: first.match.range, in: first.segment.segment,
        message: "\u{201C}\(short)\u{201D} is used before it is explained:"
          + " write \u{201C}\(full.text) (\(short))\u{201D} the first time")
      finding.concept = first.match.concept
      finding.expected = ["\(full.text) (\(short))"]
      return finding
    }
  }

  /// The first place of a part that nothing explains before it: the abstract is read by itself, the body after
  /// the abstract.
  private static func firstUnexplained(_ places: [AbbreviationUse.Place]) -> AbbreviationUse.Place?
  {
    var explained: Set<CheckZone.Kind?> = []
    for place in places {
      if place.isExplained {
        explained.insert(place.part)
      } else if place.counts, !explained.contains(place.part), !explained.contains(.heading),
        place.part == .abstract || !explained.contains(.abstract)
      {
        return place
      }
    }
    return nil
  }
}

/// `abbr/redefined`: an abbreviation explained again in one part of a draft.
struct RedefinedAbbreviation: Rule {
  static let description = RuleDescription(
    id: "abbr/redefined", severity: .warning,
    summary: "An abbreviation explained again after its first full form",
    respectsExemptions: true, isStylistic: true)

  func findings(in draft: AnalyzedDraft) -> [Finding] {
    AbbreviationUse.places(in: draft).flatMap { places -> [Finding] in
      var explained: Set<CheckZone.Kind?> = []
      return places.compactMap { place in
        guard place.counts, let range = place.explanation,
          !explained.insert(place.part).inserted
        else { return nil }
        let short = place.match.term.text
        var finding = draft.finding(
          Self.description, at: range, in: place.segment.segment,
          message: "\u{201C}\(short)\u{201D} has been explained before: use it alone")
        finding.concept = place.match.concept
        finding.expected = [short]
        return finding
      }
    }
  }
}
