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
