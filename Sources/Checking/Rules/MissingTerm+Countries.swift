// SPDX-License-Identifier: Apache-2.0
import Matching
import Terminology
import TextModel

extension MissingTerm {
  /// The countries in the target whose governments capitals of the source may mean, by the places of these: `China`
  /// for `Beijing`.
  static func governments(in segment: AnalyzedSegment) -> [Range<Int>: String] {
    let target = segment.segment.target
    guard let source = segment.segment.source else { return [:] }
    return CityContrast.governments(
      in: ContrastPair((source.language, source.text), (target.language, target.text)))
  }

  /// Whether the target has the country of some terms by its short name, alone (中俄) or at the head of a longer name
  /// (俄外交部).
  func isShortCountry(
    _ approved: [Term], in segment: AnalyzedSegment, of draft: AnalyzedDraft
  ) -> Bool {
    let target = segment.segment.target
    guard let names = ShortCountryNames.of(target.language) else { return false }
    let regions = approved.compactMap { names.region(named: $0.text) }
    if regions.isEmpty {
      return approved.contains { term in
        names.shortened(term.text).contains { target.text.contains($0) }
      }
    }
    let found: Set<String>
    if let known = segment.index.renderings.shortCountries {
      found = known
    } else {
      let known = segment.sourceMatches.flatMap {
        draft.approvedTerms(of: $0, language: target.language)
      }
      .compactMap { names.region(named: $0.text) }
      let written = segment.segment.source.map(ShortCountryNames.named)
      found = names.found(
        in: target.text, edges: segment.index.targetWordEdges,
        known: Set(known).union(written ?? []))
      segment.index.renderings.shortCountries = found
    }
    return regions.contains { found.contains($0) }
  }
}

/// The names of capitals among the terms of a draft, each looked at once: few terms are capitals, and the governments of
/// a segment need all of its words.
struct CapitalNames {
  private var isCapital: [LanguageTag: [String: Bool]] = [:]

  /// Whether the source of a segment names a capital at the place of a term.
  mutating func contains(_ match: TermMatch, in segment: AnalyzedSegment) -> Bool {
    guard let source = segment.segment.source else { return false }
    let name = source.text.utf8Slice(match.range)
    if let known = isCapital[source.language]?[name] { return known }
    let answer = CityContrast.isCapital(name, in: source.language)
    isCapital[source.language, default: [:]][name] = answer
    return answer
  }
}
